"""The order in which Tab walks widgets that are made again and again."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def in_reading_order(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout that Tab stops at, from first to last."""
    for place in range(layout.count() if layout else 0):
        item = layout.itemAt(place) if layout else None
        widget = item.widget() if item else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        yield from in_reading_order(widget.layout() if widget is not None else item.layout() if item else None)
