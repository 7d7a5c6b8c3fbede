"""The grid of one week: a bar, the typing cells and how each line counts, in one table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import look
from ui.icons import pixmap
from ui.parts.amount import isolated
from ui.parts.hatch import draw_cell
from ui.parts.sheet import CellDelegate, Index, Sheet
from ui.steps.hours.lines import Line
from ui.steps.hours.week_model import BARS, COUNTS, WeekModel

WIDTHS = {0: 72, 2: 66, 3: 66, 4: 62, 5: 64, 6: 84, 7: 110, 8: 134}
NARROW_WIDTHS = {0: 66, 2: 64, 3: 64, 4: 64, 5: 58, 6: 70, 7: 94, 8: 80}
ICONS = {"ok": ("circle-check", "ok"), "doubt": ("help-circle", "doubt"), "none": ("minus", "text2")}


class WeekTable(Sheet):
    """The sheet of a week. `line_wanted` asks for a second shift; `day_changed` follows the current line."""

    line_wanted = Signal()
    day_changed = Signal()

    def __init__(self, model: WeekModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Uren van deze week, per dag"), parent=parent)
        self.setModel(model)
        self.week_model = model
        self.setItemDelegateForColumn(0, CellDelegate(self))
        self.setItemDelegateForColumn(BARS, BarDelegate(self))
        self.setItemDelegateForColumn(COUNTS, StandingDelegate(self))
        self.horizontalHeader().setMinimumSectionSize(0)
        self.selectionModel().currentRowChanged.connect(self.day_changed)
        self._fit()

    def _restyled(self) -> None:
        super()._restyled()
        self._fit()

    def _fit(self) -> None:
        now, header = look.current(), self.horizontalHeader()
        needed = sum(now.length(width) for width in WIDTHS.values())
        widths = WIDTHS if self.viewport().width() >= needed else NARROW_WIDTHS
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, now.length(width))
        room = self.viewport().width() - sum(now.length(width) for width in widths.values())
        self.setColumnHidden(BARS, room < now.length(50))
        header.setSectionResizeMode(BARS, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(BARS, max(room, now.length(50)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bars take what the cells leave."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert asks for a second shift on the current day."""
        if event.key() == Qt.Key.Key_Insert:
            self.line_wanted.emit()
            return
        super().keyPressEvent(event)

    @property
    def line(self) -> Line | None:
        """The current line."""
        row = self.currentIndex().row()
        return self.week_model.lines[row] if 0 <= row < len(self.week_model.lines) else None


def _ground(option: QStyleOptionViewItem, painter: QPainter) -> None:
    option.text = ""
    option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)


class BarDelegate(QStyledItemDelegate):
    """From begin to end as a bar; solid counts, hatched is in conflict or does not count."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Lines at every third hour, and the bar."""
        self.initStyleOption(option, index)
        _ground(option, painter)
        model = index.model()
        assert isinstance(model, WeekModel)
        first, last = model.axis()
        place = QRectF(option.rect).adjusted(10, 0, -10, 0)
        scale = place.width() / (last - first)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setPen(look.current().colour("line"))
        for hour in range(first, last + 1, 3):
            x = place.right() - (hour - first) * scale if mirrored else place.left() + (hour - first) * scale
            painter.drawLine(int(x), int(place.top()) + 3, int(x), int(place.bottom()) - 3)
        line = model.lines[index.row()]
        if line.begin and line.end:
            start = line.begin.hour + line.begin.minute / 60
            end = line.end.hour + line.end.minute / 60
            end = end if line.end > line.begin else end + 24
            left, width = place.left() + (start - first) * scale, (end - start) * scale
            if mirrored:
                left = place.right() - (start - first) * scale - width
            kind = {"ok": "paid", "doubt": "conflict"}.get(model.standing_of(index.row()).kind, "settled")
            height = look.current().length(13)
            draw_cell(painter, QRectF(left, place.center().y() - height / 2, width, height), kind)
        painter.restore()


class StandingDelegate(QStyledItemDelegate):
    """How a line counts: icon and word."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The icon, then the word."""
        self.initStyleOption(option, index)
        words = option.text
        _ground(option, painter)
        model, now = index.model(), look.current()
        assert isinstance(model, WeekModel)
        icon, tone = ICONS.get(model.standing_of(index.row()).kind, ("", "text2"))
        side = now.length(14)
        place = option.rect.adjusted(8, 0, -4, 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if icon:
            left = place.right() - side if mirrored else place.left()
            colour = getattr(now.tokens, tone)
            picture = pixmap(icon, colour, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, place.center().y() - side // 2, picture)
            place.adjust(*((0, 0, -side - 4, 0) if mirrored else (side + 4, 0, 0, 0)))
        painter.setPen(now.colour("doubt" if tone == "doubt" else "text2"))
        painter.setFont(now.font("small"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, isolated(words))
        painter.restore()
