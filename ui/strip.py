"""The strip: four answers that are right after every edit, each a button that opens what lies behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import look
from ui.icons import pixmap
from ui.parts.amount import isolated
from ui.session import Session
from wml_claim.figure import Figure
from wml_claim.notation import day_long, day_short, euro

if TYPE_CHECKING:
    from wml_claim.claim import Claim


class Fact(QAbstractButton):
    """One answer of the strip: a small label above a value. A value that changes is lit, and does not move."""

    def __init__(self, label: str, large: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.value = label, ""
        self._large = large
        self.ground: str | None = None
        self.edge_at_start = True
        self.lit = False
        self._light = QTimer(self)
        self._light.setSingleShot(True)
        self._light.timeout.connect(self._dim)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("no_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_value(self, value: str, light: bool = True) -> None:
        """Show a value; light it when it differs from the last one."""
        if light and self.value and value != self.value:
            self.lit = True
            self._light.start(look.LIGHTS_MS)
        self.value = value
        self.setAccessibleName(f"{self.label}: {value}")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def _dim(self) -> None:
        self.lit = False
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for label and value."""
        now = look.current()
        label = QFontMetrics(now.font("small")).horizontalAdvance(self.label)
        value = QFontMetrics(self._value_font()).horizontalAdvance(self.value)
        icon = now.length(20) if self.ground else 0
        return QSize(max(label + icon, value) + now.length(37), now.length(58))

    def _value_font(self) -> QFont:
        return look.current().font("head" if self._large else "body", bold=self._large)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, label, value."""
        now, painter = look.current(), QPainter(self)
        ground = "accent_soft" if self.lit or self.underMouse() or self.hasFocus() else self.ground
        if ground:
            painter.fillRect(self.rect(), now.colour(ground))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.edge_at_start:
            painter.fillRect(self.width() - 1 if mirrored else 0, 0, 1, self.height(), now.colour("line"))
        place = self.rect().adjusted(now.length(18), now.length(8), -now.length(10), 0)
        if mirrored:
            place = self.rect().adjusted(now.length(10), now.length(8), -now.length(18), 0)
        top = place.adjusted(0, 0, 0, 0)
        top.setHeight(now.length(18))
        muted = QColor(now.tokens.text if self.ground else now.tokens.text2)
        if self.ground:
            side = now.length(15)
            left = top.right() - side if mirrored else top.left()
            picture = pixmap("help-circle", now.tokens.doubt, side, self.devicePixelRatioF())
            painter.drawPixmap(left, top.top() + 2, picture)
            top.adjust(0, 0, -now.length(20), 0) if mirrored else top.adjust(now.length(20), 0, 0, 0)
        if self.hasFocus():
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(2, 2, -2, -2))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(muted)
        painter.setFont(now.font("small"))
        painter.drawText(top, leading, isolated(painter.fontMetrics().elidedText(self.label, elide, top.width())))
        below = place.adjusted(0, now.length(18), 0, 0)
        below.setHeight(now.length(24))
        painter.setPen(now.colour("text"))
        painter.setFont(self._value_font())
        shown = painter.fontMetrics().elidedText(self.value, elide, below.width())
        painter.drawText(below, leading, isolated(shown))


class Strip(QWidget):
    """Dossier, te weinig loon, totale vordering, eerste verjaring, nog open, berekend per.

    `why` carries a Figure; `open_list`, `limitation`, `dossier_pressed` and `day_pressed` what was pressed.
    """

    why = Signal(object)
    open_list = Signal()
    limitation = Signal()
    dossier_pressed = Signal()
    day_pressed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("ground", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Stand van het dossier"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(0)
        self.dossier = Fact(self.tr("Dossier"), large=False)
        self.dossier.edge_at_start = False
        self.shortfall = Fact(self.tr("Te weinig loon"))
        self.total = Fact(self.tr("Totale vordering"))
        self.limit = Fact(self.tr("Eerste verjaring"))
        self.open = Fact(self.tr("Nog open"))
        self.day = Fact(self.tr("Berekend per"), large=False)
        for fact in (self.dossier, self.shortfall, self.total, self.limit, self.open):
            row.addWidget(fact)
        row.addStretch(1)
        row.addWidget(self.day)
        self._connect()
        self.resize_to_look()

    def _connect(self) -> None:
        self.shortfall.clicked.connect(lambda: self._ask(shortfall_of))
        self.total.clicked.connect(lambda: self._ask(total_of))
        self.limit.clicked.connect(self.limitation)
        self.open.clicked.connect(self.open_list)
        self.dossier.clicked.connect(self.dossier_pressed)
        self.day.clicked.connect(self.day_pressed)

    def _ask(self, pick: Callable[[Session], Figure | None]) -> None:
        figure = pick(self.session)
        if figure is None:
            self.open_list.emit()
        else:
            self.why.emit(figure)

    def resize_to_look(self) -> None:
        """Take the heights and widths of the size of type now in force."""
        self.setFixedHeight(look.current().length(58))
        self.dossier.setFixedWidth(look.current().length(196))

    def refresh(self, light: bool = True) -> None:
        """Show the session as it is now."""
        dossier = self.session.dossier
        self.dossier.label = self.tr("Dossier {title}").format(title=dossier.title)
        self.dossier.show_value(dossier.worker.name or self.tr("Naam nog leeg"), light=False)
        for fact, figure in ((self.shortfall, shortfall_of(self.session)), (self.total, total_of(self.session))):
            fact.show_value(euro(figure.value) if figure is not None else self.tr("nog niet"), light)
        day = first_limitation(self.session.claim)
        self.limit.show_value(day_short(day) if day else self.tr("nog niet"), light)
        count = len(self.session.open_points)
        words = self.tr("niets") if not count else self.tr("1 punt") if count == 1 else self.tr("{n} punten")
        self.open.ground = "doubt_soft" if count else None
        self.open.show_value(words.format(n=count), light)
        self.day.show_value(day_long(dossier.on) if dossier.on else self.tr("kies een dag"), light)


def shortfall_of(session: Session) -> Figure | None:
    """The wages that are claimed; while no claim can be made, what was paid too little in the chosen scenario."""
    if session.assessment is None:
        return None
    if session.claim is not None:
        from wml_claim.claim import claimed_wages

        return claimed_wages(session.assessment, session.claim)
    scenario = session.assessment.scenarios.get(session.dossier.choices.primary)
    return scenario.shortfall if scenario else None


def total_of(session: Session) -> Figure | None:
    """The whole claim, with increase, interest and costs."""
    return session.claim.totals.total if session.claim else None


def first_limitation(claim: Claim | None) -> date | None:
    """The last safe day of the amount of the claim that is lost first; what is lost already does not count."""
    return min((item.last_safe_day for item in claim.items if not item.barred), default=None) if claim else None
