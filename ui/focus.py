"""The focus ring: two pixels of accent, two pixels outside the control that has the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

MARGIN = 4


class RingStyle(QProxyStyle):
    """The style of the ring alone: its distance to the control, and its place above the panels.

    It is not the style of the application, because Qt would then ask Python for every measure it draws with.
    """

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The distance between a control and its frame is that of the ring."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """The ring lies above the panels, so that no narrow container cuts it off."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)


class FocusRing(QFocusFrame):
    """Follows the keyboard. Lists and tables show the current cell instead, menus their own selection."""

    def __init__(self, style: RingStyle) -> None:
        super().__init__()
        self.setStyle(style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep above siblings that were added later."""
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Show:
            self.raise_()
        return handled

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One rounded line, in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().accent().color(), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)


class FocusFollower(QObject):
    """Moves the ring with the keyboard. A ring dies with the window it is in, so a new one is made when needed."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._style = RingStyle("Fusion")
        self._style.setParent(self)  # outlives every ring, and goes with the application
        app.focusChanged.connect(self.move_to)
        self.move_to(None, app.focusWidget())

    def move_to(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Draw the ring around `now`, where a ring helps."""
        wanted = now is not None and _wants_ring(now)
        if self._ring is not None and isValid(self._ring):
            if not wanted or self._ring.window() is not now.window():  # type: ignore[union-attr]
                self._ring.deleteLater()
                self._ring = None
        else:
            self._ring = None
        if wanted and now is not None:
            self._ring = self._ring or FocusRing(self._style)
            self._ring.setWidget(now)


def _wants_ring(widget: QWidget) -> bool:
    if widget.isWindow() or widget.window().windowType() == Qt.WindowType.Popup:
        return False
    if isinstance(widget, QScrollArea):
        return bool(widget.property("ring"))
    if isinstance(widget, QAbstractItemView | QMenu | QMenuBar):
        return False
    return not isinstance(widget.parent(), QAbstractItemView) and not widget.property("no_ring")


def first_stop(place: QWidget) -> QWidget | None:
    """The first widget inside `place` at which Tab stops; None when there is none."""
    widget = place.nextInFocusChain()
    while widget is not None and widget is not place:
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if stops and place.isAncestorOf(widget) and not _put_away(widget, place):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _put_away(widget: QWidget | None, place: QWidget) -> bool:
    """Whether it or something around it was hidden; what has just been made is not shown yet, but will be."""
    while widget is not None and widget is not place:
        if widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        widget = widget.parentWidget()
    return False


def stop_before(widgets: Sequence[QWidget], after: QWidget) -> None:
    """Let Tab stop at `widgets`, in this order, just before `after`."""
    place = after.previousInFocusChain()
    while place is not None and (place in widgets or place.focusPolicy() == Qt.FocusPolicy.NoFocus):
        place = place.previousInFocusChain()  # Qt orders nothing behind a widget that takes no focus
    for widget in (*widgets, after):
        if place is not None:
            QWidget.setTabOrder(place, widget)
        place = widget
