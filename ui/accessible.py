"""What a screen reader calls the widgets that the window draws itself; their names and sentences are their own."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
ROLES = {
    "Chart": Role.Chart, "TimelineView": Role.Chart, "LaneView": Role.Chart, "PageCanvas": Role.Graphic,
    "Sheet": Role.Graphic, "PillLabel": Role.StaticText, "Segments": Role.Grouping, "Rail": Role.Grouping,
    "Strip": Role.Grouping,
}  # fmt: skip
"""The role of a widget by its class."""


@cache
def give_roles() -> None:
    """Let every widget of these classes be spoken of by its role, from now on."""
    QAccessible.installFactory(_interface)


def _interface(name: str, about: QObject) -> QAccessibleInterface | None:
    """Qt asks for every class of an object, its own first; None leaves it to Qt."""
    if name in ROLES and isinstance(about, QWidget):
        return QAccessibleWidget(about, ROLES[name], "")
    return None
