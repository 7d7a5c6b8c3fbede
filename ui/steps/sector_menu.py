"""Full-time hours per sector as the law tables know them, offered to choose from; nothing is chosen by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.session import Session
from wml_claim.figure import LawRow
from wml_claim.notation import exact

if TYPE_CHECKING:
    from wml_claim.law.sector_hours import SectorHours


class SectorButton(QPushButton):
    """Opens the list under itself. `chosen` carries the hours and, in words, where they come from."""

    chosen = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sector kie&zen…"), parent)
        self._session = session
        self.setProperty("type", "small")
        self.setToolTip(self.tr("Voltijdsuren per sector, met hun bron"))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def entries(self) -> list[QAction]:
        """The lines of the list."""
        if not self._menu.actions():
            self._fill()
        return self._menu.actions()

    def _fill(self) -> None:
        self._menu.clear()
        for sector in self._session.law.sector_hours:
            action = self._menu.addAction(self._line(sector))
            action.setEnabled(sector.hours is not None)
            action.setToolTip(" · ".join(filter(None, (source_of(sector), sector.note))))
            action.triggered.connect(lambda _=False, sector=sector: self._take(sector))

    def _line(self, sector: SectorHours) -> str:
        if sector.hours is None:
            return self.tr("{sector}: niet bekend").format(sector=sector.sector)
        doubt = "" if _twice(sector) else self.tr(" (één bron)")
        return f"{sector.sector}: {exact(sector.hours.value)} uur{doubt}"

    def _take(self, sector: SectorHours) -> None:
        if sector.hours is not None:
            self.chosen.emit(sector.hours.value, source_of(sector))


def _twice(sector: SectorHours) -> bool:
    origin = sector.hours.origin if sector.hours is not None else None
    return isinstance(origin, LawRow) and origin.status == "verified by 2+"


def source_of(sector: SectorHours) -> str:
    """Where the hours of a sector come from, as it stands in the source of the full-time hours."""
    origin = sector.hours.origin if sector.hours is not None else None
    where = origin.source.removeprefix("https://") if isinstance(origin, LawRow) else ""
    return ", ".join(filter(None, (sector.sector, sector.detail, where)))
