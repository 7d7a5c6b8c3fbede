"""One value that was read: its field, its state, and below it, when it is chosen, all that can be changed about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import entry, look
from ui.icons import IconLabel
from ui.parts import Segments, Text, wrapped
from ui.steps.papers.values import Value, parse
from ui.steps.papers.words import deduction_words, facts_of, item_words
from wml_claim.records import Deduction, PayslipItem, Problem

LABEL = 118
FIELD = 88
ANSWERS: tuple[tuple[Any, str], ...] = ((True, "ja"), (False, "nee"), (None, "?"))
_STATES = {
    "ok": ("check", "ok"), "doubt": ("help-circle", "doubt"), "corrected": ("pencil", "accent"),
    "typed": ("writing", "text2"), "absent": ("minus", "text2"),
}  # fmt: skip


class ValueRow(QFrame):
    """A row of "Wat is gelezen". Signals carry what a person did; the page changes the dossier.

    `selected` when the row gets the keyboard; `corrected` the new value; `line_changed` changes of a line;
    `removed` when the line is to go; `spread` when its facts hold for all slips.
    """

    selected = Signal()
    corrected = Signal(object)
    line_changed = Signal(object)
    removed = Signal()
    spread = Signal()

    def __init__(self, value: Value, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = value.key
        self._value = value
        self._line: PayslipItem | Deduction | None = None
        self.setProperty("panel", "")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 2, 14, 2)
        outer.setSpacing(2)
        self._first = QHBoxLayout()
        self._first.setSpacing(8)
        outer.addLayout(self._first)
        self._label = wrapped(value.label, tone="muted")
        self._label.setFixedWidth(look.current().length(LABEL))
        self.field = QLineEdit()
        self.field.setProperty("flat", "true")
        self.field.setAcceptDrops(False)
        self.field.editingFinished.connect(self._leave)
        self.field.installEventFilter(self)
        self._aside = wrapped("", "small", "muted")
        self._aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._icon = IconLabel("check", "ok", 18)
        wide = value.kind in ("span", "text")
        if not wide:
            self.field.setFixedWidth(look.current().length(FIELD))
            self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._first.addWidget(self._label)
        self._first.addWidget(self.field, 1 if wide else 0)
        self._first.addWidget(self._aside, 0 if wide else 1)
        self._aside.setVisible(not wide)
        self._first.addWidget(self._icon)
        self._note = wrapped("", "small", "muted")
        self._note.setContentsMargins(look.current().length(LABEL) + 8, 0, 0, 0)
        outer.addWidget(self._note)
        self.detail: LineDetail | None = None
        self._outer = outer

    # ------------------------------------------------------------ what is shown

    def show_value(self, value: Value, line: PayslipItem | Deduction | None, problems: Sequence[Problem]) -> None:
        """Show the value as it is now. A text that is being mended stays while the value is the same."""
        mending = bool(self.field.property("error")) and value.value == self._value.value
        self._value, self._line = value, line
        self._label.setText(_fitted(value.label, self._label))
        self._label.setToolTip(value.label)
        if not mending:
            self._refuse("")
            if self.field.text() != value.text:
                self.field.setText(value.text)
                self.field.setCursorPosition(0)
        lacks = self.tr("niet gelezen")
        self.field.setPlaceholderText(lacks if self._aside.isHidden() else "–")
        self._aside.setText(lacks if value.absent else value.aside)
        self._show_state(problems)
        if self.detail is not None and line is not None:
            self.detail.show_line(line)

    def _show_state(self, problems: Sequence[Problem]) -> None:
        value = self._value
        if problems:
            state, words = "doubt", self.tr("twijfel")
        elif value.absent:
            state, words = "absent", self.tr("niet gelezen")
        elif value.printed and value.kind != "span":
            state, words = "corrected", self.tr("verbeterd")
        elif value.reading is None:
            state, words = "typed", self.tr("getypt")
        else:
            state, words = "ok", self.tr("gelezen")
        self._icon.show_icon(*_STATES[state])
        self._icon.setToolTip(words)
        note = self.tr("op papier: {text}").format(text=value.printed) if value.printed else ""
        if not self.field.property("error"):
            self._note.setText(note)
            self._note.setVisible(bool(note))
        self.field.setAccessibleName(value.label)
        self.field.setAccessibleDescription(", ".join(filter(None, (words, value.aside, note))))
        self.field.setToolTip(note or words)

    def set_open(self, is_open: bool) -> None:
        """Show the row as chosen, with what can be changed about a line."""
        look.repolish(self, chosen="true" if is_open else None)
        if is_open and self._line is not None and self.detail is None:
            self.detail = LineDetail(self._line)
            self.detail.changed.connect(self.line_changed)
            self.detail.removed.connect(self.removed)
            self.detail.spread.connect(self.spread)
            self._outer.addWidget(self.detail)
        if self.detail is not None:
            self.detail.setVisible(is_open)

    # ------------------------------------------------------------ what a person does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row is chosen when its field gets the keyboard; Escape puts the value back."""
        if event.type() == QEvent.Type.FocusIn:
            self.selected.emit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row chooses it."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _leave(self) -> None:
        if self.field.text() == self._value.text:
            self._refuse("")
            return
        try:
            new = parse(self._value.kind, self.field.text())
            if new is None and self._value.key in ("gross", "span"):
                raise entry.Refused(self.tr("Zonder dit bedrag kan niet worden gerekend. Haal anders de strook weg."))
            if new is None and self._line is not None:
                raise entry.Refused(self.tr("Vul een bedrag in, of haal de regel weg."))
        except entry.Refused as refusal:
            self._refuse(str(refusal))
            return
        self._refuse("")
        if new == self._value.value:
            self.field.setText(self._value.text)
            return
        self.corrected.emit(new)

    def _refuse(self, remedy: str) -> None:
        if bool(self.field.property("error")) == bool(remedy) and not remedy:
            return
        look.repolish(self.field, error="true" if remedy else None)
        look.repolish(self._note, tone="bad" if remedy else "muted")
        self._note.setText(remedy)
        self._note.setVisible(bool(remedy))
        if remedy:
            self.field.setAccessibleDescription(self.tr("Fout: {remedy}").format(remedy=remedy))


class LineDetail(QWidget):
    """Name, kind and facts of a line of pay or a deduction."""

    changed = Signal(object)
    removed = Signal()
    spread = Signal()

    def __init__(self, line: PayslipItem | Deduction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._line = line
        self.name = QLineEdit()
        self.name.setAcceptDrops(False)
        self.name.editingFinished.connect(self._take_name)
        self._add(self.tr("Op de strook"), self.name)
        self.kind = QComboBox()
        words = item_words() if isinstance(line, PayslipItem) else deduction_words()
        for kind, text in words.items():
            self.kind.addItem(text, kind)
        self.kind.activated.connect(lambda place: self.changed.emit({"kind": self.kind.itemData(place)}))
        self._add(self.tr("Soort"), self.kind)
        self.facts: dict[str, Segments] = {}
        self._facts_kind = ""
        self._below = QHBoxLayout()
        self.remove = _link(self.tr("Regel weghalen"))
        self.remove.clicked.connect(self.removed)
        self.everywhere = _link(self.tr("Antwoorden op alle stroken"))
        self.everywhere.setToolTip(self.tr("Dezelfde antwoorden voor deze soort inhouding op alle stroken"))
        self.everywhere.clicked.connect(self.spread)
        self._below.addWidget(self.remove)
        self._below.addStretch(1)
        self._below.addWidget(self.everywhere)
        self.show_line(line)

    def _add(self, words: str, editor: QWidget) -> None:
        row = self._grid.rowCount()
        label = Text(words, "small", "muted")
        editor.setAccessibleName(words)
        label.setFixedWidth(look.current().length(LABEL))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(editor, row, 1)

    def show_line(self, line: PayslipItem | Deduction) -> None:
        """Show the line as it is now."""
        self._line = line
        if self.name.text() != line.label:
            self.name.setText(line.label)
        self.kind.setCurrentIndex(self.kind.findData(line.kind))
        if line.kind != self._facts_kind:
            self._make_facts(line)
        for fact, choice in self.facts.items():
            choice.choose(getattr(line, fact))
        self.everywhere.setVisible(any(getattr(line, fact) is not None for fact in self.facts))

    def _make_facts(self, line: PayslipItem | Deduction) -> None:
        self._facts_kind = line.kind
        self._grid.removeItem(self._below)
        for row in range(3, self._grid.rowCount()):
            for column in (0, 1):
                item = self._grid.itemAtPosition(row, column)
                widget = item.widget() if item else None
                if widget is not None:
                    self._grid.removeWidget(widget)
                    widget.hide()
                    widget.deleteLater()
        self.facts = {}
        row = 3
        for fact, (question, _, _) in (facts_of(line.kind) if isinstance(line, Deduction) else {}).items():
            choice = Segments(ANSWERS, question, small=True)
            choice.button(None).setToolTip(self.tr("onbekend"))
            choice.chosen.connect(lambda answer, fact=fact: self.changed.emit({fact: answer}))
            self.facts[fact] = choice
            pair = QWidget()
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(wrapped(question, "small"), 1)
            beside.addWidget(choice)
            self._grid.addWidget(pair, row, 0, 1, 2)
            row += 1
        self._grid.addLayout(self._below, row, 0, 1, 2)

    def _take_name(self) -> None:
        text = self.name.text().strip()
        if text and text != self._line.label:
            self.changed.emit({"label": text})


def _fitted(words: str, label: QLabel) -> str:
    """Words that can be broken over lines; a single word that is too long is cut short."""
    metrics, room = label.fontMetrics(), label.maximumWidth()
    return " ".join(metrics.elidedText(word, Qt.TextElideMode.ElideRight, room) for word in words.split())


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("link", "true")
    button.setProperty("type", "small")
    return button
