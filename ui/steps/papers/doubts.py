"""The doubts about a paper with many records: a box for each of the first, and one act that settles all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.parts import wrapped
from ui.steps.papers.ask_box import AskBox, first_first
from ui.steps.papers.words import without_name
from wml_claim.readers.sheet_page import cell_of
from wml_claim.records import Problem

MOST_BOXES = 12
"""Doubts that are shown at once; the others come as these are settled."""


class Doubts(QWidget):
    """The problems of the paper `name`. `accepted` carries those a person found right, `shown` one to look at."""

    accepted = Signal(object)
    shown = Signal(object)

    def __init__(self, name: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[AskBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for problem in problems[:MOST_BOXES]:
            mend = self.tr("Tonen") if problem.reading and cell_of(problem.reading) else ""
            box = AskBox(self.tr("Klopt dit?"), without_name(problem.message, name), self.tr("Klopt"), mend)
            box.accepted.connect(lambda problem=problem: self.accepted.emit((problem,)))
            box.mended.connect(lambda problem=problem: self.shown.emit(problem))
            self.boxes.append(box)
            column.addWidget(box)
        first_first(self.boxes)
        if len(problems) > 1:
            column.addLayout(self._all_at_once(tuple(problems)))

    def _all_at_once(self, problems: tuple[Problem, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 2, 14, 2)
        rest = len(problems) - MOST_BOXES
        row.addWidget(wrapped(self.tr("En nog {n}.").format(n=rest) if rest > 0 else "", "small", "muted"), 1)
        button = QPushButton(self.tr("&Alle {n} kloppen").format(n=len(problems)))
        button.setProperty("type", "small")
        button.clicked.connect(lambda: self.accepted.emit(problems))
        row.addWidget(button)
        return row
