"""The style sheet of the window, built from the same tokens as the palette, by dynamic property."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from ui import languages
from wml_claim.resources import resource

if TYPE_CHECKING:
    from ui.look import Look, Tokens

SHEET = """
QLabel { background: transparent; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox, QAbstractItemView { outline: 0; }
QLabel[type="small"], QPushButton[type="small"], QCheckBox[type="small"] { font-size: @small; }
QLabel[type="head"] { font-size: @head; font-weight: bold; }
QLabel[type="title"] { font-size: @title; font-weight: bold; }
QLabel[type="figure"] { font-size: @figure; font-weight: bold; }
QLabel[weight="bold"] { font-weight: bold; }
QLabel[tone="muted"] { color: $text2; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="doubt"] { color: $doubt; }
QLabel[tone="bad"] { color: $bad; }
QLabel[key="true"] { border: 1px solid $line; border-radius: 3px; padding: 0 4px; background: $base; color: $text2;
  font-size: @small; }

QFrame[panel="true"] { background: $base; border: 1px solid $line; border-radius: 6px; }
QFrame[panel="true"] > QWidget[header="true"] { border: 0; border-bottom: 1px solid $line; min-height: #41; }
QFrame[panel="ask"] { background: $doubt_soft; border: 1px solid $doubt; border-%start: 4px solid $doubt; }
QFrame[panel="empty"] { background: $base; border: 2px dashed $border; border-radius: 6px; }
QFrame[panel="error"], QFrame[panel="doubt"], QFrame[panel="info"] { background: $base; border: 1px solid $line;
  border-radius: 6px; }
QFrame[panel="error"] { border-%start: 4px solid $bad; }
QFrame[panel="doubt"] { border-%start: 4px solid $doubt; }
QFrame[panel="info"] { border-%start: 4px solid $accent; }
QFrame[rule="true"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QWidget[ground="base"] { background: $base; }
QWidget[ground="strip"] { background: $base; border: 0; border-bottom: 1px solid $line; }
QWidget[ground="rail"] { background: $window; border: 0; border-right: 1px solid $line; }
QWidget[ground="work"] { background: $window; }

QPushButton { min-height: #32; padding: 0 #14; border: 1px solid $border; border-radius: 4px; background: $base;
  color: $text; }
QPushButton:hover { border-color: $text; }
QPushButton:pressed, QPushButton:checked { background: $accent_soft; }
QPushButton:disabled { color: $text2; border-color: $line; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: bold; }
QPushButton[primary="true"]:hover { border-color: $text; }
QPushButton[link="true"] { background: transparent; border-color: transparent; color: $accent; padding: 0 2px;
  min-height: #24; text-align: %start; text-decoration: underline; }
QPushButton[link="true"]:hover { color: $text; }
QPushButton[type="small"] { min-height: #26; padding: 0 #10; }
QPushButton[link="true"][type="small"] { padding: 0 2px; min-height: #20; }
QPushButton[link="true"][quiet="true"] { color: $text; text-decoration: none; padding: 0; min-height: #18; }
QPushButton[link="true"][quiet="true"]:hover, QPushButton[link="true"][quiet="true"]:focus { color: $accent;
  text-decoration: underline; }
QPushButton[link="true"][type="head"] { font-size: @head; font-weight: bold; min-height: #22; }
QPushButton[icon="true"] { padding: 0; min-width: #32; max-width: #32; }

QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit, QTextEdit { border: 1px solid $border; border-radius: 4px;
  background: $base; color: $text; padding: 0 #9; min-height: #32; selection-background-color: $accent;
  selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: 4px #6; }
QLineEdit:disabled, QComboBox:disabled { color: $text2; border-color: $line; }
QLineEdit[error="true"], QComboBox[error="true"], QPlainTextEdit[error="true"] { border: 2px solid $bad;
  padding: 0 #8; min-height: #30; }
QLineEdit[flat="true"] { border-color: transparent; background: transparent; min-height: #28; padding: 0 #6;
  font-weight: bold; }
QLineEdit[flat="true"]:hover, QLineEdit[flat="true"]:focus { border-color: $border; background: $base; }
QFrame[chosen="true"] { background: $accent_soft; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: #26; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(%arrow); width: #14; height: #14; }
QComboBox[type="small"] { min-height: #26; font-size: @small; padding: 0 2px 0 #8; }
QComboBox[type="small"]::drop-down { width: #20; }
QComboBox QAbstractItemView { background: $base; color: $text; border: 1px solid $border; padding: 2px; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QCheckBox, QRadioButton { spacing: #10; background: transparent; min-height: #24; }
QCheckBox::indicator, QRadioButton::indicator { width: #15; height: #15; border: 1px solid $border;
  background: $base; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(%check); }
QCheckBox::indicator:indeterminate { background: $accent_soft; border-color: $accent; }
QRadioButton::indicator:checked { width: #7; height: #7; border: 5px solid $accent; }

QToolButton[segment] { border: 1px solid $border; background: $base; padding: 0 #12; min-height: #30; color: $text; }
QToolButton[segment="first"] { border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="last"] { border-left: 0; border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QToolButton[segment="middle"] { border-left: 0; }
QToolButton[segment="mirrored first"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QToolButton[segment="mirrored last"] { border-right: 0; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="mirrored middle"] { border-right: 0; }
QToolButton[segment]:checked { background: $accent_soft; border-bottom: 3px solid $accent; font-weight: bold; }
QToolButton[segment][type="small"] { font-size: @small; min-height: #26; }

QMenuBar { background: $base; border: 0; border-bottom: 1px solid $line; font-size: @small; padding: 2px #8; }
QMenuBar::item { padding: 4px #9; background: transparent; color: $text; border-radius: 3px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $base; border: 1px solid $border; padding: 4px; font-size: @small; }
QMenu::item { padding: 5px #28 5px #28; border-radius: 3px; color: $text; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $text2; }
QMenu::separator { height: 1px; background: $line; margin: 4px 2px; }
QToolTip { background: $text; color: $window; border: 0; padding: 4px 6px; font-size: @small; }

QTableView, QTreeView, QListView { background: $base; alternate-background-color: $alt; border: 0; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; gridline-color: $line; }
QTreeView[type="small"], QTableView[type="small"] { font-size: @small; }
QTableView::item, QTreeView::item, QListView::item { padding: 0 #8; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $accent_soft;
  color: $text; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus { border: 2px solid $accent; }
QHeaderView { background: $alt; border: 0; }
QHeaderView::section { background: $alt; color: $text2; font-size: @small; font-weight: bold; border: 0;
  border-bottom: 1px solid $line; padding: 4px #11; }
QTableCornerButton::section { background: $alt; border: 0; }
QProgressBar { border: 1px solid $border; border-radius: 3px; background: $window; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea[desk="true"] { background: $desk; }
QScrollArea > QWidget > QWidget[clear="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QCalendarWidget QToolButton { color: $text; background: $base; border: 0; padding: 4px 8px; }
"""


def style_sheet(look: Look, folder: str) -> str:
    """The sheet for this look. `$name` is a colour, `@size` a type size, `#14` a length that grows with the type,
    `%start` the side where reading begins.

    `folder` receives the two pictures a style sheet can only take from a file, in the colours of the look.
    """
    arrow, check = _pictures(look.tokens, Path(folder))
    sheet = re.sub(r"#(\d+)", lambda m: f"{look.length(int(m[1]))}px", SHEET)
    sheet = re.sub(r"@(\w+)", lambda m: f"{look.pixels(m[1])}px", sheet)  # type: ignore[arg-type]
    sheet = re.sub(r"\$(\w+)", lambda m: str(getattr(look.tokens, m[1])), sheet)
    start = "right" if languages.current().mirrored else "left"
    return sheet.replace("%arrow", arrow).replace("%check", check).replace("%start", start)


def _pictures(tokens: Tokens, folder: Path) -> tuple[str, str]:
    paths = []
    for name, colour in (("chevron-down", tokens.text), ("check", tokens.on_accent)):
        path = folder / f"{name}-{colour[1:]}.svg"
        drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        path.write_text(drawing.replace("currentColor", colour), encoding="utf-8")
        paths.append(path.as_posix())
    return paths[0], paths[1]
