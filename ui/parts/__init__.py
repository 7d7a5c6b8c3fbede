"""The reusable parts of the window. `from ui.parts import Panel, Field, PillLabel, ...`."""

from ui.parts.amount import AmountLabel, FigureButton
from ui.parts.columns import Column, Columns, Form
from ui.parts.field import DayEdit, EntryField, Field
from ui.parts.label import Key, Text, wrapped
from ui.parts.message import MessageBar, Progress, UndoBar
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
    "UndoBar",
    "WhyPanel",
    "WhyTree",
    "fill",
    "plain_table",
    "rule",
    "scrolled",
    "set_up_table",
    "wrapped",
]
