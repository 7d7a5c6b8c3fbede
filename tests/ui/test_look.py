"""Both palettes can be read: contrast by the WCAG formula, at least AA."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui import icons, look
from ui.look import DARK, LIGHT, Tokens, contrast

TEXT = (
    ("text", "window"), ("text", "base"), ("text", "alt"), ("text", "accent_soft"), ("text", "doubt_soft"),
    ("text2", "window"), ("text2", "base"), ("text2", "alt"), ("text2", "accent_soft"), ("text2", "doubt_soft"),
    ("accent", "base"), ("accent", "window"), ("accent", "accent_soft"), ("on_accent", "accent"),
    ("ok", "ok_soft"), ("ok", "base"), ("doubt", "doubt_soft"), ("doubt", "base"), ("bad", "bad_soft"), ("bad", "base"),
    ("window", "text"), ("accent", "doubt_soft"), ("accent", "alt"), ("text", "ok_soft"), ("text", "bad_soft"),
)  # fmt: skip
EDGES = (
    ("border", "base"),
    ("border", "alt"),
    ("accent", "base"),
    ("accent", "alt"),
    ("border", "window"),
    ("border", "accent_soft"),
    ("paid", "base"),
    ("short", "base"),
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_has_contrast_aa(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_and_bars_can_be_seen(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3


def test_contrast_is_the_wcag_formula() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#1D4F8C", "#FFFFFF") == pytest.approx(8.24, abs=0.01)


def test_dark_sets_palette_and_style_sheet(qapp: QApplication) -> None:
    now = look.apply(qapp)
    now.follow(Qt.ColorScheme.Dark)
    try:
        assert qapp.palette().window().color().name().upper() == DARK.window
        assert DARK.accent in qapp.styleSheet()
        assert LIGHT.accent not in qapp.styleSheet()
    finally:
        now.follow(None)
    assert qapp.palette().window().color().name().upper() == LIGHT.window


def test_larger_type_grows_lengths_with_it(qapp: QApplication) -> None:
    now = look.apply(qapp)
    now.zoom_by(0)
    before = now.pixels(), now.length(34)
    now.zoom_by(2)
    after = now.pixels(), now.length(34)
    now.zoom_by(0)
    assert after[0] > before[0]
    assert after[1] > before[1]


def test_the_window_speaks_its_own_font() -> None:
    assert "Noto Sans" in QFontDatabase.families()
    assert "Noto Sans Arabic UI" in QFontDatabase.families()


def test_an_icon_is_drawn_in_the_colour_asked_at_twice_the_pixels() -> None:
    picture = icons.pixmap("minus", "#FF0000", 16, 2.0)
    assert picture.width() == 32
    assert picture.toImage().pixelColor(16, 16).name() == "#ff0000"


ON_GROUND = (
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Highlight),
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    "group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled]
)
@pytest.mark.parametrize(("ink", "ground"), ON_GROUND, ids=lambda role: role.name)
def test_the_palette_itself_has_contrast_aa(
    tokens: Tokens, group: QPalette.ColorGroup, ink: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    measured = look.palette(tokens)
    assert contrast(measured.color(group, ink).name(), measured.color(group, ground).name()) >= 4.5
