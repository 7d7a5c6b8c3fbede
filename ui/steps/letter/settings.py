"""What the adviser decides about the sending: confirmation, term, route, penalty, sender, account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import entry, look
from ui.focus import stop_before
from ui.icons import IconLabel, set_icon, set_icon_last
from ui.open_points import OpenPoint
from ui.parts import EntryField, Field, Panel, Segments, Text, scrolled, wrapped
from ui.session import Session
from ui.steps.letter.facts import facts_to_confirm, standing_lines
from ui.steps.letter.pleas import Pleas
from wml_claim.notation import day_long

TERMS = (5, 7, 14)


class Settings(Panel):
    """The right column. `go` carries the place where something is still open."""

    go = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margins=0, parent=parent)
        self.session = session
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(14)
        column.addWidget(self._ask())
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 0, 14, 0)
        inner.setSpacing(14)
        column.addLayout(inner)
        self._standing = QVBoxLayout()
        self._standing.setSpacing(6)
        inner.addLayout(self._standing)
        inner.addWidget(self._confirmation())
        inner.addWidget(self._term())
        inner.addWidget(self._route())
        for field in self._fields():
            inner.addWidget(field)
        self.contested = QCheckBox(self.tr("Dienstverband betwist"))
        self.contested.setAccessibleDescription(self.tr("Vraagt ook een verklaring voor recht"))
        self.contested.clicked.connect(lambda on: self._send(self.tr("betwist"), employment_contested=on))
        inner.addWidget(self.contested)
        self.pleas = Pleas(session)
        inner.addWidget(self.pleas)
        column.addStretch(1)
        self.body.addWidget(scrolled(content))

    # ------------------------------------------------------------ widgets

    def _ask(self) -> QWidget:
        self.ask = QFrame()
        self.ask.setProperty("panel", "ask")
        column = QVBoxLayout(self.ask)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("help-circle", "doubt", 18))
        self._ask_title = wrapped("", bold=True)
        row.addWidget(self._ask_title, 1)
        column.addLayout(row)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        column.addLayout(self._links)
        self.go_through = QPushButton(self.tr("Punten na&lopen"))
        self.go_through.setProperty("primary", "true")
        set_icon_last(self.go_through)
        set_icon(self.go_through, "arrow-right", "on_accent")
        self.go_through.clicked.connect(self._go_to_first)
        column.addWidget(self.go_through)
        return self.ask

    def _confirmation(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("Feiten bevestigen"), bold=True))
        self._facts = wrapped("", "small")
        column.addWidget(self._facts)
        self.confirmed = QCheckBox(self.tr("&Feiten bevestigd"))
        self.confirmed.setAccessibleDescription(self.tr("Haalt CONCEPT van de stukken"))
        self.confirmed.clicked.connect(self._confirm)
        column.addWidget(self.confirmed)
        return holder

    def _term(self) -> Field:
        self.term = Segments([(days, str(days)) for days in TERMS], self.tr("Termijn in dagen"), True)
        self.term.chosen.connect(lambda days: self._send(self.tr("termijn"), term_days=days))
        self._term_field = Field(self.tr("Termijn in dagen"), "", self.term)
        return self._term_field

    def _route(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(self.tr("Weg naar de rechter"), bold=True))
        self.routes: dict[str, QRadioButton] = {}
        self._route_group = QButtonGroup(self)
        for code, words in (
            ("dagvaarding", self.tr("&dagvaarding, via deurwaarder")),
            ("regelrechter", self.tr("&regelrechter, waar dat kan")),
            ("verzoekschrift", self.tr("&verzoekschrift, bij ontslagzaak")),
        ):
            button = QRadioButton(words)
            button.clicked.connect(lambda _on, code=code: self._send(self.tr("weg naar de rechter"), route=code))
            self._route_group.addButton(button)
            column.addWidget(button)
            self.routes[code] = button
        return holder

    def _fields(self) -> tuple[EntryField, ...]:
        text = (entry.parse_text, str)
        money = (entry.parse_euro, entry.write_euro)
        self.fields: dict[str, EntryField] = {}
        for name, label, why, (parse, write) in (
            ("penalty_per_day", self.tr("D&wangsom per dag"), self.tr("Op het verstrekken van stroken"), money),
            ("penalty_maximum", self.tr("Dwangso&m, ten hoogste"), self.tr("Telt alleen samen met het bedrag per dag"),
             money),
            ("name", self.tr("&Gemachtigde"), self.tr("Wie ondertekent"), text),
            ("organisation", self.tr("&Organisatie"), "", text),
            ("address", self.tr("Adr&es"), "", text),
            ("place", self.tr("&Plaats"), self.tr("Boven de datum"), text),
            ("account", self.tr("Re&kening"), self.tr("IBAN waarop wordt betaald"), text),
            ("reference", self.tr("Kenmerk"), self.tr("Leeg: de namen van partijen"), text),
        ):  # fmt: skip
            field = EntryField(label, why, parse, write)
            words = label.replace("&", "").lower()
            field.entered.connect(lambda value, name=name, words=words: self._send(words, **{name: value}))
            self.fields[name] = field
        return tuple(self.fields.values())

    # ------------------------------------------------------------ to the dossier

    def _send(self, label: str, **changes: Any) -> None:
        self.session.apply(label, lambda dossier: replace(dossier, sending=replace(dossier.sending, **changes)))

    def _confirm(self, on: bool) -> None:
        label = self.tr("feiten bevestigd") if on else self.tr("feiten niet bevestigd")
        self.session.apply(label, lambda dossier: replace(dossier, confirmed=on))

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """Everything as the dossier has it."""
        dossier, sending = session.dossier, session.dossier.sending
        points = [point for point in session.open_points if point.step != "letter"]
        self.ask.setVisible(bool(points))
        every = len(session.open_points)
        count = self.tr("1 punt") if every == 1 else self.tr("{n} punten").format(n=every)
        self._ask_title.setText(self.tr("Nog {count} open").format(count=count))
        self._show_links(session.open_points)
        self._show_standing(session)
        self._facts.setText("\n".join(f"• {fact}" for fact in facts_to_confirm(session)))
        self.confirmed.setChecked(dossier.confirmed)
        self.term.choose(sending.term_days)
        if dossier.on:
            last = day_long(dossier.on + timedelta(days=sending.term_days))
            self._term_field.show_note(self.tr("betalen uiterlijk {day}").format(day=last), "calendar-time", "text2")
        self.routes[sending.route].setChecked(True)
        for name, field in self.fields.items():
            field.show_value(getattr(sending, name))
        half = (sending.penalty_per_day is None) != (sending.penalty_maximum is None)
        words = self.tr("Vul ook het andere bedrag in; tot dan wordt geen dwangsom gevraagd.") if half else ""
        if not self.fields["penalty_maximum"].error:
            self.fields["penalty_maximum"].show_note(words, "help-circle", "doubt")
        self.contested.setChecked(sending.employment_contested)
        self.pleas.refresh(session)

    def _show_links(self, points: Sequence[OpenPoint]) -> None:
        """How many points wait at each step; a press goes to the first of them."""
        _clear(self._links)
        links: list[QWidget] = []
        names = {
            "who": self.tr("Wie"), "papers": self.tr("Stukken"), "hours": self.tr("Uren"),
            "records": self.tr("Administratie"), "assessment": self.tr("Beoordeling"),
        }  # fmt: skip
        for step, count in Counter(point.step for point in points).items():
            first = next(point for point in points if point.step == step)
            words = self.tr("{count} bij {step}") if step in names else self.tr("{count} hieronder: feiten bevestigen")
            link = QPushButton(words.format(count=count, step=names.get(step, "")))
            link.setProperty("link", "true")
            link.setProperty("type", "small")
            link.setToolTip("\n".join(point.words for point in points if point.step == step))
            link.setAccessibleDescription(link.toolTip())
            link.clicked.connect(lambda _on, target=first.target: self.go.emit(target))
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            links.append(link)
        stop_before((*links, self.go_through), self.confirmed)

    def _go_to_first(self) -> None:
        point = next((point for point in self.session.open_points if point.step != "letter"), None)
        if point is not None:
            self.go.emit(point.target)

    def _show_standing(self, session: Session) -> None:
        _clear(self._standing)
        for tone, words in standing_lines(session):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            icon = {"ok": "circle-check", "doubt": "help-circle", "bad": "alert-triangle"}[tone]
            row.addWidget(IconLabel(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(wrapped(words, "small"), 1)
            self._standing.addWidget(line)
        look.repolish(self.ask)


def _clear(column: QVBoxLayout) -> None:
    while column.count():
        item = column.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
