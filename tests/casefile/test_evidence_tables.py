"""Who made the evidence, which source counts, ranges and the memory interview: the tables and the faults they name."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.casefile.test_agreement_tables import EXAMPLE, GUIDE, faults
from wml_claim.casefile import CaseError, read_case, write_case
from wml_claim.evidence import AverageBasis, DaySource, HoursEvidence, ReturnedPaper
from wml_claim.interview import OTHER_DAYS, OtherDays, TypicalWeek
from wml_claim.records import Band
from wml_claim.span import Span

NOTHING = Fraction(0)


def test_the_example_of_the_guide_holds_every_new_fact() -> None:
    dossier = read_case(EXAMPLE, "zaak.toml")
    day = Span(date(2026, 4, 7), date(2026, 4, 7))
    assert dossier.evidence == (
        HoursEvidence(
            "diary",
            made_by="worker",
            kept_at="a notebook of the worker",
            known_since=date(2026, 9, 1),
            about="A. Example",
        ),
    )
    assert dossier.day_sources == (DaySource(day, "diary", "the roster was changed that morning, see the message"),)
    waited = next(record for record in dossier.hours if record.kind == "waiting")
    assert waited.band == Band(Fraction(4), Fraction(8))
    assert waited.note == "called eight hours, some of them free"
    usual = (Fraction(4), *[NOTHING] * 3, Fraction(13, 2), NOTHING, NOTHING)
    span = Span(date(2026, 5, 4), date(2026, 5, 31))
    assert dossier.typical_weeks == (TypicalWeek(span, usual, "from the week after King's day", True),)
    sick = Span(date(2026, 5, 15), date(2026, 5, 15))
    assert dossier.other_days == (OtherDays(sick, "sick", None, "the day after Ascension"),)
    assert dossier.answers == (ReturnedPaper(date(2026, 10, 5), "roster", day),)
    months = Span(date(2026, 3, 1), date(2026, 4, 30))
    assert dossier.average == AverageBasis("months", months, "May was the month of the illness")


@pytest.mark.parametrize(
    "name", ["evidence", "day_source", "typical_week", "other_days", "answer", "average", *OTHER_DAYS]
)
def test_the_guide_names_every_table_and_word(name: str) -> None:
    assert name in GUIDE


def test_a_case_without_them_is_written_as_before() -> None:
    written = write_case(read_case('[[hours]]\ndate = 2026-04-07\nhours = "8"\nsource = "diary"\n', "a", draft=True))
    assert written == '[[hours]]\ndate = 2026-04-07\nhours = "8"\nsource = "diary"\n'


DIARY = '[[hours]]\ndate = 2026-04-08\nsource = "diary"\n'


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('[[answer]]\nbrings = "roster"', "“received_on”: ontbreekt"),
        ("[[answer]]\nreceived_on = 2026-10-05", "“brings”: ontbreekt"),
        ('[[answer]]\nreceived_on = 2026-10-05\nbrings = "photo"', "waarde “photo” kan niet"),
        ('[[evidence]]\nkept_at = "home"', "“source”: ontbreekt"),
        ('[[evidence]]\nsource = "diary"\nfrom = 2026-04-01', "“through”: ontbreekt"),
        ('[[evidence]]\nsource = "diary"\nmade_by = "boss"', "waarde “boss” kan niet"),
        ('[[evidence]]\nsource = "diary"\nmade_on = 2026-04-09\nknown_since = 2026-04-08', "ligt vóór made_on"),
        ('[[day_source]]\ndate = 2026-04-08\nsource = "diary"', "“reason”: ontbreekt"),
        ('[[day_source]]\ndate = 2026-04-08\nsource = "diary"\nreason = "  "', "een tekst die niet leeg is"),
        ('[[day_source]]\nsource = "diary"\nreason = "so"', "“from”: ontbreekt"),
        (
            '[[day_source]]\ndate = 2026-04-08\nfrom = 2026-04-01\nthrough = 2026-04-30\nsource = "diary"',
            "staat naast from en through",
        ),
        (
            '[[day_source]]\nfrom = 2026-04-01\nthrough = 2026-04-30\nsource = "diary"\nreason = "so"',
            "per dag één keuze",
        ),
        ('[[typical_week]]\nfrom = 2026-04-01\nthrough = 2026-04-30\nmon = "25"', "hoogstens 24 uur"),
        ('[[typical_week]]\nfrom = 2026-04-01\nthrough = 2026-04-30\nmonday = "8"', "onbekende sleutel"),
        ('[[other_days]]\ndate = 2026-04-08\nkind = "worked"', "“hours”: ontbreekt"),
        ('[[other_days]]\ndate = 2026-04-08\nkind = "sick"\nhours = "8"', "uren alleen bij “worked”"),
        ('[[other_days]]\ndate = 2026-04-08\nkind = "ill"', "waarde “ill” kan niet"),
        (DIARY + 'hours = "8"\nlow = "7"', "“high”: ontbreekt"),
        (DIARY + 'hours = "8"\nlow = "9"\nhigh = "10"', "verwacht: hours en likely van low t/m high"),
        (DIARY + 'hours = "8"\nlow = "7"\nhigh = "9"\nlikely = "10"', "verwacht: hours en likely van low t/m high"),
        (DIARY + 'begin = "08:00"\nend = "16:00"\nlow = "7"\nhigh = "9"', "hoort bij uren zonder begin en end"),
    ],
)
def test_a_fault_names_its_table_and_what_to_do(more: str, said: str) -> None:
    assert said in faults(more)


def test_a_draft_keeps_a_choice_of_which_the_reason_is_still_to_come() -> None:
    text = '[[day_source]]\ndate = 2026-04-08\nsource = "diary"\n'
    draft = read_case(text, "zaak.toml", draft=True)
    assert draft.day_sources[0].reason == ""
    assert write_case(draft) == text


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('over = "years"', "waarde “years” kan niet"),
        ("from = 2026-03-01\nthrough = 2026-04-30", "“reason”: ontbreekt"),
        ('from = 2026-03-01\nreason = "so"', "“through”: ontbreekt"),
        ('from = 2026-03-02\nthrough = 2026-04-30\nreason = "so"', "verwacht: bijvoorbeeld 2026-03-01 t/m 2026-04-30"),
        ('from = 2026-03-01\nthrough = 2026-04-29\nreason = "so"', "is geen rij hele kalendermaanden"),
        ('over = "four_weeks"\nfrom = 2026-03-01\nthrough = 2026-04-30\nreason = "so"', "hoort niet bij from en"),
    ],
)
def test_what_the_average_cannot_be_taken_over_is_named(table: str, said: str) -> None:
    without = EXAMPLE.replace(EXAMPLE[EXAMPLE.index("[average]") : EXAMPLE.index("[on_call]")], "")
    with pytest.raises(CaseError, match=r"\[average\]") as caught:
        read_case(f"{without}\n[average]\n{table}\n", "zaak.toml")
    assert said in str(caught.value)
