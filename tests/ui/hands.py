"""Two hands at a desk: keys go to whatever has the keyboard, and every entry and click is counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton, QWidget

from ui.window import Window

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def said(context: str, words: str) -> str:
    """A text of the window as it stands there now, in whatever language; without the mark of its letter."""
    return QCoreApplication.translate(context, words).replace("&", "")


def _box_of(widget: QCheckBox) -> QPoint:
    """The middle of the box to tick: beside short words the middle of the widget is empty."""
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    return widget.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, widget).center()


class Hands:
    """`entries`: values that were typed; `clicks`: presses of a button, by mouse or key."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.entries = self.clicks = 0

    @property
    def focus(self) -> QWidget:
        """What has the keyboard; the test fails when nothing has."""
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        return widget

    @property
    def name(self) -> str:
        """What a screen reader says of it."""
        text = getattr(self.focus, "text", str)
        return self.focus.accessibleName() or str(text()).replace("&", "").strip()

    @property
    def onward(self) -> Qt.Key:
        """The arrow that goes on in the direction of reading."""
        mirrored = self.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return KEY.Key_Left if mirrored else KEY.Key_Right

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        QTest.keyClick(self.focus, key, modifier)
        QApplication.processEvents()

    def act(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key that stands for a click."""
        self.clicks += 1
        self.press(key, modifier)

    def tab_to(self, name: str) -> None:
        """Tab until the control with this name has the keyboard."""
        walked = []
        while not self.name.startswith(name):
            walked.append(self.name)
            assert len(walked) < 60, f"Tab never reaches {name}: {walked}"
            self.press(KEY.Key_Tab)

    def enter(self, name: str, text: str) -> None:
        """Tab to a field and type."""
        self.tab_to(name)
        self.write(text)

    def write(self, text: str, leave: Qt.Key = KEY.Key_Tab) -> None:
        """Type where the keyboard is, and leave by a key."""
        self.entries += 1
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(sign.upper()) if sign.isascii() else 0
                QApplication.sendEvent(self.focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))
        self.press(leave)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """One click of the mouse, on what is really visible."""
        assert widget.isVisible() and widget.isEnabled(), widget.accessibleName() or widget.objectName()
        self.clicks += 1
        place = at or (_box_of(widget) if isinstance(widget, QCheckBox) else widget.rect().center())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QApplication.processEvents()

    def type_in(self, widget: QWidget, text: str) -> None:
        """Click a field and type."""
        self.click(widget)
        self.write(text)

    def drop(self, paths: Sequence[Path]) -> None:
        """Let files go above the window."""
        self.clicks += 1
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.window.dropEvent(
            QDropEvent(QPointF(400, 400), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, NONE)
        )
