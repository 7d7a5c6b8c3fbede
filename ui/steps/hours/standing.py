"""How a line of the grid stands: does it count, and if not, what goes before it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.core_words import source_name
from ui.steps.hours.lanes import Evidence
from ui.steps.hours.lines import Line
from ui.steps.hours.words import day_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("HoursStanding", text)


class Standing(NamedTuple):
    """A kind of state (ok, doubt, none), its word, and the sentence behind it."""

    kind: str
    words: str
    why: str


def standing(line: Line, evidence: Evidence) -> Standing:
    """How a line counts beside the other sources of its day."""
    from wml_claim.records import HOURS_COUNTED

    counted = evidence.days.get(line.day)
    if line.empty:
        if counted is None:
            return Standing("", _tr("geen uren"), _tr("Op deze dag staan geen uren."))
        return Standing(
            "ok", _tr("telt"), _tr("Verdeeld uit een opgave per week. Typ om deze dag zelf vast te leggen.")
        )
    if not line.complete:
        lacks = _tr("einde ontbreekt") if line.begin else _tr("begin ontbreekt")
        return Standing("doubt", lacks, _tr("Telt nog niet: vul begin en einde in, of de uren."))
    if line.kind not in HOURS_COUNTED:
        return Standing("none", _tr("telt niet"), _tr("Deze soort uren telt niet mee voor het minimumloon."))
    if counted is None or line.made is None:
        return Standing("none", _tr("niet gewerkt"), _tr("Op deze dag is niet gewerkt."))
    own = (line.made[0], line.made[1] == "later" or line.made[0] == "statement")
    if (counted.source, counted.later) != own:
        before = source_name(counted.source)
        return Standing("none", _tr("telt niet"), _tr("{source} gaat voor.").format(source=before.capitalize()))
    if any(hours.value != counted.hours.value for _, hours in counted.others):
        return Standing(
            "doubt",
            _tr("in strijd"),
            _tr("Telt; een andere bron zegt iets anders op {day}.").format(day=day_words(line.day)),
        )
    return Standing("ok", _tr("telt"), _tr("Deze uren tellen."))
