"""The rail: six steps with their state in words, what undo would undo, and where the help is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import look
from ui.icons import IconLabel, pixmap
from ui.parts.amount import isolated
from ui.parts.label import Key, Text, wrapped
from ui.parts.pill import PILLS
from ui.steps import StepPage, StepState

WIDE, NARROW = 196, 56


class StepButton(QAbstractButton):
    """One step: number, name and state. Narrow: the number with the state's icon."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.name = number, name
        self.state = StepState("unknown", "")
        self.narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("no_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{name} (Alt+{number})")

    def show_state(self, state: StepState) -> None:
        """Show how far the step is."""
        self.state = state
        self.setAccessibleName(f"{self.number} {self.name}: {state.words}")
        self.update()

    def sizeHint(self) -> QSize:
        """One row of the rail."""
        now = look.current()
        return QSize(now.length(NARROW if self.narrow else WIDE), now.length(36 if self.narrow else 54))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge when chosen, then number, name, state."""
        now, painter = look.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        if self.isChecked():
            painter.fillRect(self.rect(), now.colour("base"))
            painter.fillRect(0, 0, 4, self.height(), now.colour("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), now.colour("alt"))
        painter.resetTransform()
        self._draw_number(painter, mirrored)
        if self.hasFocus():
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(6, 2, -3, -2), 6, 6)
        if not self.narrow:
            self._draw_words(painter, mirrored)

    def _draw_number(self, painter: QPainter, mirrored: bool) -> None:
        now = look.current()
        side = now.length(26)
        left = now.length(12 if self.narrow else 16)
        circle = QRectF(
            self.width() - left - side if mirrored else left, now.length(4 if self.narrow else 8), side, side
        )
        on = self.isChecked()
        painter.setPen(QPen(now.colour("accent" if on else "border"), 1.5))
        painter.setBrush(now.colour("accent" if on else "base"))
        painter.drawEllipse(circle)
        painter.setPen(now.colour("on_accent" if on else "text"))
        painter.setFont(now.font("small", bold=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.number))
        if self.narrow:
            pill = PILLS[self.state.kind]
            small = now.length(14)
            spot = QRectF(
                circle.left() - small / 2 if mirrored else circle.right() - small / 2,
                circle.bottom() - small,
                small,
                small,
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("window"))
            painter.drawEllipse(spot.adjusted(-1, -1, 1, 1))
            picture = pixmap(pill.icon, getattr(now.tokens, pill.ink), small, self.devicePixelRatioF())
            painter.drawPixmap(spot.topLeft(), picture)

    def _draw_words(self, painter: QPainter, mirrored: bool) -> None:
        now = look.current()
        start, end = now.length(54), now.length(8)
        place = self.rect().adjusted(end if mirrored else start, now.length(7), -(start if mirrored else end), 0)
        place.setHeight(now.length(20))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(now.colour("text"))
        painter.setFont(now.font(bold=True))
        painter.drawText(place, leading, self.name)
        below = place.translated(0, now.length(20))
        pill, side = PILLS[self.state.kind], now.length(14)
        left = below.right() - side if mirrored else below.left()
        picture = pixmap(pill.icon, getattr(now.tokens, pill.ink), side, self.devicePixelRatioF())
        painter.drawPixmap(left, below.top() + now.length(3), picture)
        gap = now.length(18)
        below.adjust(*((0, 0, -gap, 0) if mirrored else (gap, 0, 0, 0)))
        painter.setPen(now.colour("text2"))
        painter.setFont(now.font("small"))
        shown = painter.fontMetrics().elidedText(self.state.words, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, leading, isolated(shown))


class Rail(QWidget):
    """The six steps. `chosen` carries the code of the step that was pressed."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[StepPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Stappen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 1, 12)
        column.setSpacing(0)
        self.buttons: dict[str, StepButton] = {}
        for page in pages:
            button = self.buttons[page.code] = StepButton(page.number, page.title())
            button.clicked.connect(lambda _on, code=page.code: self.chosen.emit(code))
            column.addWidget(button)
        column.addStretch(1)
        self._foot = self._make_foot()
        column.addWidget(self._foot)
        self._narrow = False
        self.resize_to_look()

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 0, 4, 0)
        column.setSpacing(8)
        self._undo_row = QWidget()
        grid = QGridLayout(self._undo_row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconLabel("arrow-back-up", "text2", 16), 0, 0)
        grid.addWidget(Text(self.tr("Ongedaan maken"), "small", "muted"), 0, 1)
        grid.addWidget(Key("Ctrl+Z"), 0, 2)
        self.undo_words = Text("", "small")
        self.undo_words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(self.undo_words, 1, 1, 1, 2)
        column.addWidget(self._undo_row)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel("info-circle", "text2", 16))
        row.addWidget(wrapped(self.tr("Uitleg bij deze stap"), "small", "muted"), 1)
        row.addWidget(Key("F1"))
        column.addLayout(row)
        return foot

    def show_undo(self, label: str) -> None:
        """Name what undo would undo; an empty label hides it."""
        self._undo_row.setVisible(bool(label))
        room = look.current().length(WIDE - 46)
        self.undo_words.setText(self.undo_words.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room))
        self.undo_words.setToolTip(label)
        self.undo_words.setAccessibleName(self.tr("Ongedaan maken: {label}").format(label=label))

    def show_current(self, code: str) -> None:
        """Mark the step that is shown."""
        self.buttons[code].setChecked(True)

    def show_states(self, states: dict[str, StepState]) -> None:
        """Show how far each step is."""
        for code, state in states.items():
            self.buttons[code].show_state(state)

    def set_narrow(self, narrow: bool) -> None:
        """Numbers with state icons only, for small windows."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.resize_to_look()

    def resize_to_look(self) -> None:
        """Take the widths of the size of type now in force."""
        for button in self.buttons.values():
            button.narrow = self._narrow
            button.updateGeometry()
        self._foot.setVisible(not self._narrow)
        self.setFixedWidth(look.current().length(NARROW if self._narrow else WIDE))
