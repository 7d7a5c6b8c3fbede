"""The command line: one parser, one module per group of commands, every error told in words."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from wml_claim.assessment import AssessmentError
from wml_claim.commands import calculation, letter, papers, program
from wml_claim.commands.parser import Parser
from wml_claim.commands.terminal import CommandError, complain, reasons, silence, speak_utf8

DONE, UNUSABLE, WRONG_USAGE, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 case or document not usable, 2 wrong usage."""
    speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        parsed = _parser().parse_args(given or ["window"])
    except SystemExit as asked:
        return asked.code if isinstance(asked.code, int) else DONE
    try:
        status: int = parsed.run(parsed)
        sys.stdout.flush()
    except BrokenPipeError:  # who reads along, such as `head`, has enough
        silence()
        return DONE
    except KeyboardInterrupt:
        return STOPPED
    except Exception as error:
        return _told(error, getattr(parsed, "case", None))
    return status


def _parser() -> Parser:
    parser = Parser("wml-claim", "Van loonstroken en uren naar een vordering van het minimumloon.")
    commands = parser.commands()
    for group in (program, papers, calculation, letter):
        group.add(commands)
    return parser


def _told(error: Exception, case: Path | None) -> int:
    """The error in words on standard error, with the case it is about, and the trace only for who asks for it."""
    if os.environ.get("WML_CLAIM_DEBUG") == "1":
        traceback.print_exception(error)
    about = f"{case.name}: " if case and isinstance(error, AssessmentError) else ""
    complain(*(about + reason for reason in reasons(error)))
    return WRONG_USAGE if isinstance(error, CommandError) and error.wrong_usage else UNUSABLE
