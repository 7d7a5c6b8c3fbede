"""How the window looks: colours, sizes, fonts and palettes, light and dark.

Every colour and size of the window is a token of this module. Contrast is checked by the tests with the WCAG formula.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, QSettings, Qt, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui import languages
from wml_claim.resources import resource

Size = Literal["small", "body", "head", "title", "figure"]
RATIO: dict[Size, float] = {"small": 0.87, "body": 1.0, "head": 1.2, "title": 1.47, "figure": 1.87}
BASE_PIXELS = 15
"""The size of running text at 96 dots per inch; never smaller."""
ZOOMS = (1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0)
TOGETHER = 1.5
"""The size at which two people read one screen."""
FAMILIES = ["Noto Sans", "Noto Sans Arabic UI", "DejaVu Sans"]
LIGHTS_MS = 1500
"""How long a changed figure in the strip is lit."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one palette, as #RRGGBB. `paper` and `ink` are those of printed pages, equal in both."""

    window: str
    base: str
    alt: str
    line: str
    border: str
    text: str
    text2: str
    accent: str
    on_accent: str
    accent_soft: str
    ok: str
    ok_soft: str
    doubt: str
    doubt_soft: str
    bad: str
    bad_soft: str
    paid: str
    short: str
    short_soft: str
    desk: str
    paper: str = "#FDFCF9"
    ink: str = "#24262A"


LIGHT = Tokens(
    window="#F3F1EC", base="#FFFFFF", alt="#FAF8F4", line="#DDD9D0", border="#7F7A70", text="#1C1F23", text2="#55585E",
    accent="#1D4F8C", on_accent="#FFFFFF", accent_soft="#E3ECF7", ok="#1C6B43", ok_soft="#E2F1E8", doubt="#8A5300",
    doubt_soft="#FBEFD9", bad="#A3261F", bad_soft="#FBE6E3", paid="#4A78AE", short="#B4531A", short_soft="#F8E6D9",
    desk="#D8D4CB",
)  # fmt: skip
DARK = Tokens(
    window="#17191C", base="#1F2226", alt="#25292E", line="#3A3F46", border="#838B95", text="#ECEAE5", text2="#B4B6BA",
    accent="#8DB9F2", on_accent="#0E1B2C", accent_soft="#22344D", ok="#7CCB9A", ok_soft="#1B3326", doubt="#E8B35A",
    doubt_soft="#3A2C12", bad="#F2938A", bad_soft="#43201D", paid="#6FA3DE", short="#E59A63", short_soft="#40291A",
    desk="#121416",
)  # fmt: skip


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by the WCAG 2 formula, 1 to 21."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette(tokens: Tokens) -> QPalette:
    """The Qt palette of these colours, for all states of a widget."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window, role.Base: tokens.base, role.Button: tokens.base, role.AlternateBase: tokens.alt,
        role.Midlight: tokens.alt, role.Light: tokens.alt, role.WindowText: tokens.text, role.Text: tokens.text,
        role.ButtonText: tokens.text, role.HighlightedText: tokens.text, role.ToolTipText: tokens.window,
        role.ToolTipBase: tokens.text, role.PlaceholderText: tokens.text2, role.BrightText: tokens.bad,
        role.Dark: tokens.border, role.Shadow: tokens.border, role.Mid: tokens.line, role.Accent: tokens.accent,
        role.Link: tokens.accent, role.LinkVisited: tokens.accent, role.Highlight: tokens.accent_soft,
    }  # fmt: skip
    result = QPalette()
    for name, colour in colours.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.text2))
    return result


class Look(QObject):
    """The look in force. `changed` follows a switch of palette or size, after the style sheet has been set."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Qt.ColorScheme | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._fixed = scheme
        self._arrows = QTemporaryDir()
        self._zoom = 0
        self._mirrored = False
        self._together_from: int | None = None
        self.tokens = LIGHT
        self.has_all_fonts = False
        _load_fonts("NotoSans-*.ttf")
        system = app.font().pointSizeF() * 96 / 72
        self._base = max(float(BASE_PIXELS), min(system, 2.0 * BASE_PIXELS))

    @property
    def zoom(self) -> float:
        """The factor chosen with Ctrl++ and Ctrl+-; 1 at first."""
        return ZOOMS[self._zoom]

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in force."""
        return self.tokens is DARK

    def pixels(self, size: Size = "body") -> int:
        """The height of type of this size, in device-independent pixels."""
        return round(self._base * self.zoom * RATIO[size])

    def length(self, pixels: float) -> int:
        """A length drawn for running text of 15 pixels, at the size now in force."""
        return round(pixels * self._base * self.zoom / BASE_PIXELS)

    def font(self, size: Size = "body", bold: bool = False) -> QFont:
        """The window's font in one of its five sizes and two weights."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPixelSize(self.pixels(size))
        font.setBold(bold)
        return font

    def colour(self, name: str) -> QColor:
        """A token as a colour, by name ("accent_soft")."""
        return QColor(getattr(self.tokens, name))

    def zoom_by(self, steps: int) -> None:
        """One step larger or smaller over the whole window; 0 goes back to the start."""
        self._together_from = None
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + steps)) if steps else 0
        QSettings().setValue("look/zoom", self._zoom)
        self.restyle()

    def zoom_to(self, factor: float) -> None:
        """One of ZOOMS over the whole window. ValueError for another."""
        self._together_from = None
        self._zoom = ZOOMS.index(factor)
        QSettings().setValue("look/zoom", self._zoom)
        self.restyle()

    @property
    def together(self) -> bool:
        """Whether the type is large for reading together, and goes back with `read_together(False)`."""
        return self._together_from is not None

    def read_together(self, on: bool) -> None:
        """Type for two people at one screen, at least TOGETHER; off goes back to the size before. Not remembered."""
        if on == self.together:
            return
        before, self._together_from = self._together_from, self._zoom if on else None
        self._zoom = max(self._zoom, ZOOMS.index(TOGETHER)) if on else before or 0
        self.restyle()

    def follow(self, scheme: Qt.ColorScheme | None) -> None:
        """Take a light or dark palette whatever the system says; None follows the system again."""
        if scheme != self._fixed:
            self._fixed = scheme
            self.restyle()

    def restyle(self) -> None:
        """Set palette, font and style sheet for the scheme and size now in force."""
        from ui.style_sheet import style_sheet

        self._mirrored = languages.current().mirrored
        scheme = self._fixed or QGuiApplication.styleHints().colorScheme()
        self.tokens = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        self._app.setPalette(palette(self.tokens))
        self._app.setFont(self.font())
        self._app.setStyleSheet(style_sheet(self, self._arrows.path()))
        self.changed.emit()

    def turn(self) -> None:
        """Take the edges of the side where reading now begins, when that changed."""
        if self._mirrored != languages.current().mirrored:
            self.restyle()

    def follow_focus(self) -> None:
        """Draw the ring from now on."""
        self._app.focusChanged.disconnect(self.follow_focus)
        QTimer.singleShot(0, self._make_ring)

    def _make_ring(self) -> None:
        from ui.focus import FocusFollower

        FocusFollower(self._app)

    def restore(self) -> None:
        """Take the size that was chosen last time."""
        stored = str(QSettings().value("look/zoom", "0"))
        self._zoom = min(int(stored), len(ZOOMS) - 1) if stored.isdigit() else 0


_current: list[Look] = []


def current() -> Look:
    """The look of the running window. RuntimeError before `apply`."""
    if not _current:
        raise RuntimeError("ui.look.apply(app) comes before the first widget")
    return _current[0]


def apply(app: QApplication, scheme: Qt.ColorScheme | None = None) -> Look:
    """Give the application its style, fonts, palette and focus ring, and follow the system's light or dark.

    The ring comes with the first control that gets the keyboard, after the window has been drawn.
    """
    if _current:
        _current[0].follow(scheme)
        return _current[0]
    app.setStyle("Fusion")
    look = Look(app, scheme)
    _current.append(look)
    look.restore()
    look.restyle()
    QGuiApplication.styleHints().colorSchemeChanged.connect(look.restyle)
    app.focusChanged.connect(look.follow_focus)
    return look


def repolish(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet looks at, and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def load_all_fonts() -> None:
    """The letters of every language of a worker."""
    if _current and not _current[0].has_all_fonts:
        _current[0].has_all_fonts = True
        _load_fonts("NotoSansArabicUI-*.ttf")


def _load_fonts(pattern: str) -> None:
    for path in sorted(resource("fonts").glob(pattern)):
        QFontDatabase.addApplicationFont(str(path))
