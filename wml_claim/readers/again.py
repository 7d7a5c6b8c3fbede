"""Reading a paper once more with what the adviser answered to the questions it left open."""

from __future__ import annotations

from collections.abc import Mapping

from wml_claim.readers import kind_of
from wml_claim.readers.chat import orders_in, read_chat, senders_in
from wml_claim.readers.hours_mapping import HoursMapping, workers_in
from wml_claim.readers.hours_sheet import read_hours
from wml_claim.readers.statement import payers_in, read_statement
from wml_claim.records import NOBODY, Persons, ReadResult


def options(question: str, content: bytes, name: str) -> tuple[tuple[str, str], ...]:
    """What can be answered: the value and the words for it. Unopenable when the paper cannot be read."""
    if question == "order":
        return orders_in(content)
    people = {"worker": lambda: workers_in(content, name), "sender": lambda: senders_in(content),
              "payer": lambda: payers_in(content)}  # fmt: skip
    return tuple((one, one) for one in people[question]())


def read_again(
    content: bytes,
    name: str,
    answers: Mapping[str, str],
    persons: Persons = NOBODY,
    mapping: HoursMapping | None = None,
) -> ReadResult:
    """What a paper says with these answers by question; `mapping` are the columns chosen for a sheet of hours."""
    kind = kind_of(content)
    if kind == "chat":
        return read_chat(content, name, persons.worker, answers.get("order"), answers.get("sender"))
    if kind == "statement":
        return read_statement(content, name, persons.payers, answers.get("payer"))
    return read_hours(content, name, name, mapping, None, answers.get("worker"))
