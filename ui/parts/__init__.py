"""The reusable parts of the window. `from ui.parts import Panel, Field, PillLabel, ...`.

A part is loaded when it is first asked for, so that the start page opens without those of the steps.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.parts.amount import AmountLabel, FigureButton
    from ui.parts.columns import Column, Columns, Form
    from ui.parts.field import DayEdit, EntryField, Field
    from ui.parts.label import Key, Text, wrapped
    from ui.parts.message import MessageBar, Progress
    from ui.parts.panel import Empty, Panel, rule, scrolled
    from ui.parts.pill import PILLS, PillLabel, StateDelegate
    from ui.parts.segments import Segments
    from ui.parts.table import NUMBER_ALIGNMENT, AmountDelegate, fill, plain_table, set_up_table
    from ui.parts.why import WhyPanel, WhyTree

__all__ = [
    "NUMBER_ALIGNMENT",
    "PILLS",
    "AmountDelegate",
    "AmountLabel",
    "Column",
    "Columns",
    "DayEdit",
    "Empty",
    "EntryField",
    "Field",
    "FigureButton",
    "Form",
    "Key",
    "MessageBar",
    "Panel",
    "PillLabel",
    "Progress",
    "Segments",
    "StateDelegate",
    "Text",
    "WhyPanel",
    "WhyTree",
    "fill",
    "plain_table",
    "rule",
    "scrolled",
    "set_up_table",
    "wrapped",
]

_HOMES = {
    "ui.parts.amount": ("AmountLabel", "FigureButton"),
    "ui.parts.columns": ("Column", "Columns", "Form"),
    "ui.parts.field": ("DayEdit", "EntryField", "Field"),
    "ui.parts.label": ("Key", "Text", "wrapped"),
    "ui.parts.message": ("MessageBar", "Progress"),
    "ui.parts.panel": ("Empty", "Panel", "rule", "scrolled"),
    "ui.parts.pill": ("PILLS", "PillLabel", "StateDelegate"),
    "ui.parts.segments": ("Segments",),
    "ui.parts.table": ("NUMBER_ALIGNMENT", "AmountDelegate", "fill", "plain_table", "set_up_table"),
    "ui.parts.why": ("WhyPanel", "WhyTree"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """The part of this name; AttributeError when there is none."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no part {name!r}")
    found: object = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = found
    return found
