"""argparse that speaks Dutch."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from datetime import date
from typing import NoReturn

Run = Callable[[argparse.Namespace], int]

MESSAGES = (
    (r"the following arguments are required: (.*)", r"er ontbreekt: \1"),
    (r"unrecognized arguments: (.*)", r"dit begrijp ik niet: \1"),
    (r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)", r"\1: \2 kan niet; kies uit \3"),
    (r"argument (.*?): expected one argument", r"\1: hier hoort één waarde achter"),
    (r"argument (.*?): expected at least one argument", r"\1: noem er ten minste één"),
    (r"argument (.*?): not allowed with argument (.*)", r"\1 kan niet samen met \2"),
    (r"ambiguous option: (.*?) could match (.*)", r"\1 kan meer betekenen: \2"),
    (r"argument (.*?): (.*)", r"\1: \2"),
)
"""Messages of argparse and how they are said here."""


class _Dutch(argparse.HelpFormatter):
    """Help with a Dutch first word."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """The parser of the program or of one command. Wrong usage exits with status 2."""

    def __init__(self, prog: str, description: str) -> None:
        super().__init__(prog, description=description, add_help=False, allow_abbrev=False, formatter_class=_Dutch)
        self._positionals.title, self._optionals.title = "argumenten", "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def commands(self) -> Commands:
        """The place to add commands to."""
        return Commands(self)

    def error(self, message: str) -> NoReturn:
        for pattern, dutch in MESSAGES:
            if re.fullmatch(pattern, message):
                message = re.sub(pattern, dutch, message)
                break
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")


class Commands:
    """The commands of the program."""

    def __init__(self, parser: Parser) -> None:
        self._sub = parser.add_subparsers(
            title="opdrachten", metavar="OPDRACHT", dest="command", required=True, parser_class=_SubParser
        )

    def add(self, name: str, description: str, run: Run) -> argparse.ArgumentParser:
        """A command with what it does and the function that does it."""
        command = self._sub.add_parser(name, help=description, description=description)
        command.set_defaults(run=run)
        return command


class _SubParser(Parser):
    def __init__(self, prog: str, description: str, **_: object) -> None:
        super().__init__(prog, description)


def add_on(command: argparse.ArgumentParser) -> None:
    """--on: the day for which is calculated."""
    command.add_argument(
        "--on",
        type=day,
        metavar="DATUM",
        help="dag waarvoor wordt gerekend, zoals 2026-11-23; gaat vóór die in de zaak",
    )


def add_json(command: argparse.ArgumentParser) -> None:
    """--json: data instead of text."""
    command.add_argument("--json", action="store_true", help="schrijf JSON en niets anders")


def day(text: str) -> date:
    """A day in ISO notation."""
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"“{text}” is geen datum; schrijf jjjj-mm-dd, zoals 2026-11-23")
