"""The answer about a day, in type that two people read from a metre away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from ui.hearing.day import DayAccount, Told, day_title
from ui.parts import PillLabel, Text, rule, wrapped
from ui.parts.amount import own_way
from wml_claim.figure import Reading
from wml_claim.notation import clock, days, euro


class Answer(QWidget):
    """`asked` carries the source whose paper is wanted."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account: DayAccount | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(6)

    @property
    def first_with_paper(self) -> Told | None:
        """The first source that has a paper."""
        told = self.account.told if self.account else ()
        return next((one for one in told if one.document), None)

    def say(self, words: str) -> None:
        """No answer, and why."""
        self.account = None
        _empty(self._column)
        self._column.addWidget(wrapped(words, "head", "muted"))
        self._column.addStretch(1)

    def show_account(self, account: DayAccount) -> None:
        """The day, its hours, every source with its exhibit, and the pay period."""
        self.account = account
        _empty(self._column)
        self._column.addWidget(wrapped(day_title(account.day).capitalize(), "title"))
        hours = self.tr("geen uren") if account.hours is None else self.tr("{n} uur").format(n=clock(account.hours))
        self._column.addWidget(Text(hours, "figure"))
        if not account.told:
            self._column.addWidget(wrapped(self.tr("Geen bron zegt iets over deze dag."), tone="muted"))
        for told in account.told:
            self._column.addWidget(rule())
            self._column.addLayout(self._told(told))
        if account.period is not None:
            self._column.addWidget(rule())
            self._add_period(account)
        self._column.addStretch(1)

    def show_spots(self, spots: Sequence[Reading | None]) -> None:
        """The places of the sources, as they became known."""
        account = self.account
        if account is None or all(one.reading == spot for one, spot in zip(account.told, spots, strict=True)):
            return
        told = tuple(replace(one, reading=spot) for one, spot in zip(account.told, spots, strict=True))
        self.show_account(replace(account, told=told))

    def _told(self, told: Told) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(wrapped(told.source, bold=True), 1)
        if told.counts:
            head.addWidget(PillLabel("ok", self.tr("telt")))
        column.addLayout(head)
        column.addWidget(wrapped(told.says, "head"))
        where = ", ".join(filter(None, (told.exhibit, told.place)))
        if told.document:
            button = QPushButton(own_way(where or self.tr("toon het papier")))
            button.setProperty("link", "true")
            button.setAccessibleName(self.tr("{source}: toon {place}").format(source=told.source, place=where))
            button.clicked.connect(lambda: self.asked.emit(told))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            column.addWidget(wrapped(told.document, "small", "muted"))
        else:
            words = ", ".join(filter(None, (told.exhibit, self.tr("geen papier in het dossier"))))
            column.addWidget(wrapped(words, tone="muted"))
        return column

    def _add_period(self, account: DayAccount) -> None:
        period = account.period
        assert period is not None
        span = days(period.span.first, period.span.last)
        self._column.addWidget(wrapped(self.tr("Loonperiode {days}").format(days=span), bold=True))
        words = period.not_computable or self.tr("verschuldigd {due}, betaald {paid}, te weinig {short}").format(
            due=euro(period.due.value), paid=euro(period.paid.value), short=euro(period.shortfall.value)
        )
        self._column.addWidget(wrapped(words))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
            inner.deleteLater()
