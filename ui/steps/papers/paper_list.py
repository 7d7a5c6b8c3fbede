"""The list of papers: cards under the headings nakijken, ontbreekt and gelezen, and the switch that filters them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui import look
from ui.icons import pixmap
from ui.parts import Segments
from ui.parts.amount import isolated
from ui.parts.pill import draw_pill, pill_size
from ui.steps.papers.cards import GROUPS, Card, is_slip, slips_card

CARD: Final = Qt.ItemDataRole.UserRole + 11
FOLD: Final = Qt.ItemDataRole.UserRole + 12
"""The card that stands for many slips; it has no paper of its own."""
MOST_SLIPS = 8
"""More slips than these, all read, are one card that opens."""
_Index = QModelIndex | QPersistentModelIndex


class PaperDelegate(QStyledItemDelegate):
    """A card: icon of its kind, title, period and state; a heading between groups."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The ground, the edge of the current card, and the words."""
        card: Card | None = index.data(CARD) or index.data(FOLD)
        if card is None:
            _heading(painter, option, str(index.data()))
            return
        view = option.widget
        current = isinstance(view, QListView) and view.currentIndex() == index
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        now, place = look.current(), QRect(option.rect)
        painter.save()
        painter.fillRect(place, now.colour("accent_soft" if current else "base"))
        painter.setPen(now.colour("line"))
        painter.drawLine(place.topLeft(), place.topRight())
        if current:
            painter.fillRect(
                place.right() - 3 if mirrored else place.left(), place.top(), 4, place.height(), now.colour("accent")
            )
            if view.hasFocus():
                painter.setPen(QPen(now.colour("accent"), 2))
                painter.drawRect(place.adjusted(1, 1, -1, -1))
        _words(painter, card, place, mirrored)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The height of a card or of a heading."""
        return QSize(
            look.current().length(120), look.current().length(52 if index.data(CARD) or index.data(FOLD) else 28)
        )


def _heading(painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
    now = look.current()
    painter.save()
    painter.setFont(now.font("small", True))
    painter.setPen(now.colour("text2"))
    place = option.rect.adjusted(now.length(14), now.length(3), -now.length(10), 0)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
    painter.restore()


def _words(painter: QPainter, card: Card, place: QRect, mirrored: bool) -> None:
    """Icon, title, line and pill, from the start of the line or its mirror."""
    now = look.current()
    scale = painter.device().devicePixelRatioF()
    side, edge, gap = now.length(20), now.length(14), now.length(10)

    def across(left: int, width: int, top: int, height: int) -> QRect:
        box = QRect(place.left() + left, place.top() + top, width, height)
        if mirrored:
            box.moveRight(place.right() - left)
        return box

    painter.drawPixmap(
        across(edge, side, (place.height() - side) // 2, side).topLeft(),
        pixmap(card.icon, str(now.tokens.text2), side, scale),
    )
    start = edge + side + gap
    width = place.width() - start - gap
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.setPen(now.colour("text"))
    painter.setFont(now.font("body", True))
    title = painter.fontMetrics().elidedText(card.title, Qt.TextElideMode.ElideRight, width)
    painter.drawText(across(start, width, now.length(5), now.length(22)), align, isolated(title))
    pill = pill_size(card.pill, card.words)
    pill.setWidth(min(pill.width(), width))
    room = width - pill.width() - now.length(6)
    painter.setPen(now.colour("text2"))
    painter.setFont(now.font("small"))
    line = painter.fontMetrics().elidedText(card.line, Qt.TextElideMode.ElideRight, room)
    painter.drawText(across(start, room, now.length(27), now.length(20)), align, isolated(line))
    box = across(start + width - pill.width(), pill.width(), now.length(26), pill.height())
    draw_pill(painter, box, card.pill, card.words, mirrored, scale)


class PaperList(QWidget):
    """The cards. `chosen` carries the card that became current, `removed` one on which Delete was pressed."""

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._chosen: Card | None = None
        self._open = False
        self._showing = False
        self.filter = Segments(
            [("all", self.tr("Alles")), ("check", self.tr("Nakijken")), ("missing", self.tr("Ontbreekt"))],
            self.tr("Welke stukken"),
            small=True,
        )
        self.filter.setStyleSheet("QToolButton { padding: 0 5px; }")
        self.filter.choose("all")
        self.filter.chosen.connect(lambda _: self._fill())
        self.view = _CardView()
        self.view.setAccessibleName(self.tr("Stukken"))
        self.view.remove.connect(self._remove)
        self._model = QStandardItemModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(PaperDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._changed)
        self.view.clicked.connect(self._turn)
        self.view.turn.connect(lambda: self._turn(self.view.currentIndex()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        margins = self.filter.contentsMargins()
        margins.setLeft(look.current().length(10))
        self.filter.setContentsMargins(margins)

    @property
    def current(self) -> Card | None:
        """The card that is shown; it stays so while the card of many slips is current."""
        index = self.view.currentIndex()
        if index.data(FOLD) is not None:
            key = self._chosen.key if self._chosen else None
            return next((card for card in self._cards if card.key == key), None)
        card: Card | None = index.data(CARD)
        return card

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards; the current one stays current, or else the first becomes so."""
        if tuple(cards) != self._cards or not self._model.rowCount():
            self._cards = tuple(cards)
            counts = {group: sum(card.group == group for card in cards) for group in GROUPS}
            for value, words, count in (
                ("all", self.tr("Alles"), len(cards)),
                ("check", self.tr("Nakijken"), counts["check"]),
                ("missing", self.tr("Ontbreekt"), counts["missing"]),
            ):
                button = self.filter.button(value)
                button.setText(f"{words} {count}")
                button.setAccessibleName(f"{words}: {count}")
            self._fill()

    def choose(self, key: object) -> bool:
        """Make the card with this key current, also when the filter hid it. False when there is none."""
        if not any(card.key == key for card in self._cards):
            return False
        place = self._place(key)
        if place is None:
            self.filter.choose("all")
            self._open = True
            self._fill()
            place = self._place(key)
        assert place is not None
        self.view.setCurrentIndex(self._model.index(place, 0))
        return True

    def _place(self, key: object) -> int | None:
        found = (row for row in range(self._model.rowCount()) if _key_at(self._model, row) == key)
        return next(found, None)

    def _fill(self) -> None:
        before = self.current
        row_before = self.view.currentIndex().row()
        self._showing = True
        self._model.clear()
        titles = {"check": self.tr("Nakijken"), "missing": self.tr("Ontbreekt"), "read": self.tr("Gelezen")}
        for group in GROUPS:
            inside = [card for card in self._cards if card.group == group and self.filter.value in ("all", group)]
            if inside:
                self._model.appendRow(_heading_item(titles[group]))
            slips = [card for card in inside if is_slip(card)]
            folds = len(slips) > MOST_SLIPS
            if folds:
                self._model.appendRow(self._fold_item(slips))
                inside = [*(slips if self._open else ()), *(card for card in inside if not is_slip(card))]
            for card in inside:
                self._model.appendRow(_card_item(card))
        self._showing = False
        self._restore(before, row_before)

    def _fold_item(self, slips: Sequence[Card]) -> QStandardItem:
        card = slips_card(slips, self._open)
        item = _card_item(card)
        item.setData(None, CARD)
        item.setData(card, FOLD)
        turn = self.tr("Enter sluit de groep") if self._open else self.tr("Enter opent de groep")
        item.setData(f"{card.spoken}, {turn}", Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(turn)
        return item

    def _turn(self, index: QModelIndex) -> None:
        """Open or close the card of many slips; it stays current, and the paper that is shown stays."""
        if index.data(FOLD) is None:
            return
        self._open = not self._open
        self._fill()
        self._choose_fold()

    def _choose_fold(self) -> bool:
        """Make the card of many slips current; False when there is none."""
        row = next((row for row in range(self._model.rowCount()) if self._is_fold(row)), None)
        if row is not None:
            self.view.setCurrentIndex(self._model.index(row, 0))
        return row is not None

    def _is_fold(self, row: int) -> bool:
        return self._model.index(row, 0).data(FOLD) is not None

    def _restore(self, before: Card | None, row: int) -> None:
        """The card that was current; else, when it is gone, the one that took its place."""
        place = self._place(before.key) if before else None
        if place is None and before is not None and any(card.key == before.key for card in self._cards):
            self._chosen = before
            if self._choose_fold():
                return
        if place is None:
            rows = [one for one in range(self._model.rowCount()) if _key_at(self._model, one) is not None]
            place = next((one for one in rows if one >= row), rows[-1] if rows else None)
        if place is not None:
            self.view.setCurrentIndex(self._model.index(place, 0))
        elif self._choose_fold():  # nothing but slips: the first is the one to begin with
            self._open = True
            self._fill()
        else:
            self.chosen.emit(None)

    def _changed(self, index: QModelIndex) -> None:
        if not self._showing and index.data(CARD) is not None:
            self._chosen = index.data(CARD)
            self.chosen.emit(index.data(CARD))

    def _remove(self) -> None:
        if self.current is not None:
            self.removed.emit(self.current)


def _key_at(model: QStandardItemModel, row: int) -> Any:
    card = model.index(row, 0).data(CARD)
    return card.key if card else None


def _heading_item(words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _card_item(card: Card) -> QStandardItem:
    item = QStandardItem(card.title)
    item.setData(card, CARD)
    item.setToolTip(card.spoken)
    item.setData(card.spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setEditable(False)
    return item


class _CardView(QListView):
    """A list that hears Delete and Enter and keeps the whole current card in sight."""

    remove = Signal()
    turn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        look.current().changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the paper out, Enter opens and closes the card of many slips."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.turn.emit()
            return
        super().keyPressEvent(event)
