"""A screen reader meets a name and a role at every stop, on every step, with every example."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.examples import opened
from ui.accessible import ROLES
from ui.steps import CODES
from ui.window import Window

EXAMPLES = ("glasshouse", "kebab", "agency")
Role = QAccessible.Role
SILENT_ROLES = {Role.NoRole, Role.Client}
"""What Qt says of a widget of which it knows nothing."""


@pytest.fixture(params=EXAMPLES)
def example_window(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    session = opened(request.param, tmp_path)
    window = Window(session, today=lambda: date(2026, 11, 23))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    session.close()


def show(window: Window, code: str) -> None:
    """A step as it stands once everything has its place."""
    window.go(code)
    for _ in range(3):
        QApplication.processEvents()


def spoken(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is given of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, described(widget)
    return interface


def described(widget: QWidget) -> str:
    """A widget as a developer finds it: its class and those around it."""
    chain: list[str] = []
    place: QWidget | None = widget
    while place is not None and len(chain) < 5:
        chain.append(type(place).__name__)
        place = place.parentWidget()
    return " in ".join(chain)


def stops(place: QWidget) -> Iterator[QWidget]:
    """The widgets inside a place that are in sight and take the keyboard."""
    for widget in place.findChildren(QWidget):
        if not widget.isVisibleTo(place) or type(widget.parentWidget()).__name__ == "QAbstractSpinBox":
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner(widget):
            yield widget


def is_inner(widget: QWidget) -> bool:
    """Whether Qt made the widget itself, inside one that speaks for it."""
    name = widget.objectName()
    return name.startswith("qt_") or isinstance(widget.parentWidget(), QAbstractItemView)


@pytest.mark.parametrize("code", CODES)
def test_every_stop_of_every_step_has_a_name_and_a_role(example_window: Window, code: str) -> None:
    show(example_window, code)
    nameless, roleless = [], []
    for widget in stops(example_window):
        interface = spoken(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(described(widget))
        if interface.role() in SILENT_ROLES and not isinstance(widget, QScrollArea):
            roleless.append(described(widget))
    assert not nameless
    assert not roleless


@pytest.mark.parametrize("code", CODES)
def test_what_is_drawn_says_what_it_shows(example_window: Window, code: str) -> None:
    show(example_window, code)
    for widget in example_window.findChildren(QWidget):
        role = ROLES.get(type(widget).__name__)
        if role is not None and widget.isVisibleTo(example_window) and not widget.visibleRegion().isEmpty():
            assert spoken(widget).role() == role, described(widget)
            assert spoken(widget).text(QAccessible.Text.Name).strip(), described(widget)


@pytest.mark.parametrize("code", ["hours", "records", "assessment"])
def test_a_chart_has_a_twin_in_text(example_window: Window, code: str) -> None:
    show(example_window, code)
    page = example_window.page
    buttons = [one for one in page.findChildren(QAbstractButton) if one.text().replace("&", "") == "Tabel"]
    (button,) = [one for one in buttons if one.isVisibleTo(page)]
    before = set(shown_tables(page))
    button.click()
    QApplication.processEvents()
    (table,) = set(shown_tables(page)) - before
    assert table.model().rowCount() > 0
    assert table.accessibleName()


def shown_tables(page: QWidget) -> list[QTableView]:
    """The tables of a step that are in sight."""
    return [table for table in page.findChildren(QTableView) if table.isVisibleTo(page)]


@pytest.mark.parametrize("code", CODES)
def test_tab_follows_the_reading_order(example_window: Window, code: str) -> None:
    """From one stop to the next the eye goes down or on, never back up within a column."""
    show(example_window, code)
    page = example_window.page
    widget, walked = page.nextInFocusChain(), []
    while widget is not page and widget is not None:
        tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if page.isAncestorOf(widget) and widget.isVisibleTo(page) and tabs and not is_inner(widget):
            walked.append(widget)
        widget = widget.nextInFocusChain()
    assert len(walked) == len(set(map(id, walked)))
    for before, after in pairwise(walked):
        one, two = box_in(before, page), box_in(after, page)
        same_column = one[0] < two[2] and two[0] < one[2]
        assert not (same_column and two[3] <= one[1]), f"{described(before)} before {described(after)}"


def box_in(widget: QWidget, page: QWidget) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a widget in the page."""
    box = QRect(widget.mapTo(page, widget.rect().topLeft()), widget.size())
    around = widget.parentWidget()
    while around is not None and around is not page:
        if isinstance(around, QAbstractScrollArea):  # what is scrolled away stands at its edge
            area = QRect(around.mapTo(page, around.rect().topLeft()), around.size())
            top = min(max(box.top(), area.top()), area.bottom())
            box = QRect(box.left(), top, box.width(), min(box.height(), area.bottom() - top + 1))
        around = around.parentWidget()
    return box.left(), box.top(), box.left() + box.width(), box.top() + box.height()


@pytest.mark.parametrize("code", CODES)
def test_mnemonics_are_unique_in_a_step(example_window: Window, code: str) -> None:
    show(example_window, code)
    taken: dict[str, str] = {}
    for widget in example_window.findChildren(QWidget):
        if not widget.isVisibleTo(example_window):
            continue
        text = getattr(widget, "text", str)
        words = str(text()) if isinstance(widget, QLabel) or hasattr(widget, "shortcut") else ""
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        letter = mnemonic(words)
        if letter:
            assert letter not in taken, f"Alt+{letter}: {taken.get(letter)} and {words}"
            taken[letter] = words
    menus = [mnemonic(action.text()) for action in example_window.menuBar().actions()]
    assert not {letter for letter in menus if letter in taken}


def mnemonic(words: str) -> str:
    """The letter behind a single ampersand, small; empty for none."""
    place = words.replace("&&", "").find("&")
    return words.replace("&&", "")[place + 1 : place + 2].lower() if place >= 0 else ""
