"""Fields of a form: label, why it is asked, the field, where its value came from, and what is wrong with it."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import entry, look
from ui.icons import IconLabel, icon
from ui.parts.label import stand_at_the_start, wrapped


class Field(QWidget):
    """A label with a mnemonic ("&Naam"), a line that says why, an editor, and a line for source or error.

    `linked` follows the link in the source line. Several editors may share a field: pass a widget that holds them
    and give the label its buddy. `beside` puts the editor at the end of the line instead of under the words.
    """

    linked = Signal()

    def __init__(
        self,
        label: str,
        why: str,
        editor: QWidget,
        buddy: QWidget | None = None,
        parent: QWidget | None = None,
        beside: bool = False,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._buddy = buddy or editor
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(1)
        outer.addLayout(column, 1)
        name = QLabel(label)
        name.setProperty("weight", "bold")
        name.setBuddy(self._buddy)
        stand_at_the_start(name)
        column.addWidget(name)
        if why:
            column.addWidget(wrapped(why, "small", "muted"))
        if beside:
            outer.addWidget(editor, 0, Qt.AlignmentFlag.AlignTop)
        else:
            column.addSpacing(3)
            column.addWidget(editor)
        column.addWidget(self._note_line())
        column.addStretch(1)
        self._buddy.setAccessibleName(label.replace("&", ""))
        self._buddy.setAccessibleDescription(why)
        self._why = why

    def _note_line(self) -> QWidget:
        self._note = QWidget()
        row = QHBoxLayout(self._note)
        row.setContentsMargins(0, 3, 0, 0)
        row.setSpacing(5)
        self._note_icon = IconLabel("circle-check", "ok", 14)
        self._note_text = wrapped("", "small", "muted")
        self._link = QPushButton()
        self._link.setProperty("link", "true")
        self._link.setProperty("type", "small")
        self._link.clicked.connect(self.linked)
        row.addWidget(self._note_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._note_text, 1)
        row.addWidget(self._link)
        self._note.hide()
        return self._note

    def show_note(self, words: str, icon_name: str = "circle-check", tone: str = "ok", link: str = "") -> None:
        """Say where the value came from, with a link to the paper if there is one; no words hide the line."""
        look.repolish(self._buddy, error=None)
        self._buddy.setAccessibleDescription(" ".join(filter(None, (self._why, words, link))))
        self._note.setVisible(bool(words or link))
        self._note_icon.show_icon(icon_name, tone)
        self._note_text.setText(words)
        look.repolish(self._note_text, tone="muted")
        self._link.setText(link)
        self._link.setVisible(bool(link))

    def show_error(self, remedy: str) -> None:
        """Say under the field what is wrong and what to type instead; an empty text takes the error away."""
        if not remedy:
            self.show_note("")
            return
        look.repolish(self._buddy, error="true")
        self._buddy.setAccessibleDescription(self.tr("Fout: {remedy}").format(remedy=remedy))
        self._note_icon.show_icon("alert-triangle", "bad")
        self._note_text.setText(remedy)
        look.repolish(self._note_text, tone="bad")
        self._link.hide()
        self._note.show()

    @property
    def error(self) -> str:
        """The remedy that stands under the field, empty when nothing is wrong."""
        return self._note_text.text() if self._buddy.property("error") else ""


class EntryField(Field):
    """A field for one typed value. `entered` carries the value when the field is left and its text could be read.

    `parse` raises entry.Refused with a remedy, which then stands under the field; the text stays to be mended.
    """

    entered = Signal(object)

    def __init__(
        self,
        label: str,
        why: str,
        parse: entry.Parse = entry.parse_text,
        write: entry.Write = str,
        line: QLineEdit | None = None,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.line = line or QLineEdit()
        super().__init__(label, why, _side_by_side(self.line, beside) if beside else self.line, self.line, parent)
        self._parse, self._write = parse, write
        self._value: Any = None
        self.line.editingFinished.connect(self._leave)

    def show_value(self, value: Any) -> None:
        """Show a value of the dossier. A text that is being mended stays while the value is the same."""
        if self.error and value == self._value:
            return
        self._value = value
        text = self._write(value)
        if self.line.text() != text:
            self.line.setText(text)
        if self.error:
            self.show_error("")

    def _leave(self) -> None:
        try:
            value = self._parse(self.line.text())
        except entry.Refused as refusal:
            self.show_error(str(refusal))
            return
        if self.error:
            self.show_error("")
        if value == self._value:
            self.line.setText(self._write(value))
            return
        self._value = value
        self.entered.emit(value)


class DayEdit(QLineEdit):
    """A line for a day, with a calendar behind the icon (or Alt+Down)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("dd-mm-jjjj"))
        self._open = QAction(icon("calendar-time", "text2"), self.tr("Kies in de kalender"), self)
        self._open.setShortcut("Alt+Down")
        self._open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._open.triggered.connect(self.show_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        look.current().changed.connect(self._redraw)

    def _redraw(self) -> None:
        self._open.setIcon(icon("calendar-time", "text2"))

    def show_calendar(self) -> None:
        """Open the calendar under the line; choosing a day fills it in."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        try:
            day = entry.parse_day(self.text())
        except entry.Refused:
            day = None
        if day:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(lambda chosen: self._choose(calendar, chosen))
        calendar.clicked.connect(lambda chosen: self._choose(calendar, chosen))
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()

    def _choose(self, calendar: QCalendarWidget, chosen: QDate) -> None:
        calendar.close()
        self.setText(entry.write_day(date(chosen.year(), chosen.month(), chosen.day())))
        self.editingFinished.emit()


def _side_by_side(line: QLineEdit, beside: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    line.setMaximumWidth(look.current().length(92))
    row.addWidget(line)
    row.addWidget(beside, 1)
    return both
