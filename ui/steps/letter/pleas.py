"""What the court letter needs beside the sums: the employer's defences with their answers, and witnesses."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui import look
from ui.focus import stop_before
from ui.parts import Field, Text, wrapped
from ui.session import Session

LINES = 3


class TextBox(QPlainTextEdit):
    """A few lines of text; Tab leaves it. `entered` carries the new text when the box is left."""

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._shown = ""
        look.current().changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + look.current().length(16))

    def show_text(self, text: str) -> None:
        """Show what the dossier has, unless it is being typed in."""
        self._shown = text
        if self.toPlainText() != text and not self.hasFocus():
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed counts when the box is left."""
        super().focusOutEvent(event)
        text = self.toPlainText().strip()
        if text != self._shown:
            self._shown = text
            self.entered.emit(text)


class Pleas(QWidget):
    """Defences and witnesses, kept with the dossier; the last pair of boxes is for a new defence."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Voor de rechter"), bold=True))
        why = self.tr("De rechter moet weten wat de werkgever ertegen inbrengt, en het antwoord (art. 111 lid 3 Rv).")
        column.addWidget(wrapped(why, "small", "muted"))
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(8)
        column.addLayout(self._pairs)
        self.boxes: list[tuple[TextBox, TextBox]] = []
        self.witnesses = TextBox(self.tr("Getuigen, één per regel"))
        self.witnesses.entered.connect(self._take_witnesses)
        column.addWidget(Field(self.tr("Getuigen"), self.tr("Eén per regel: naam en woonplaats"), self.witnesses))

    def refresh(self, session: Session) -> None:
        """Everything as the dossier has it."""
        sending = session.dossier.sending
        while len(self.boxes) < len(sending.defences) + 1:
            self._add_pair()
        for place, boxes in enumerate(self.boxes):
            known = place < len(sending.defences)
            for box, text in zip(boxes, sending.defences[place] if known else ("", ""), strict=True):
                box.show_text(text)
            for box in boxes:
                holder = box.parentWidget()
                if holder is not None:
                    holder.setVisible(place <= len(sending.defences))
        self.witnesses.show_text("\n".join(sending.witnesses))

    def _add_pair(self) -> None:
        place = len(self.boxes)
        number = place + 1
        defence = TextBox(self.tr("Verweer {n} van de werkgever").format(n=number))
        answer = TextBox(self.tr("Antwoord op verweer {n}").format(n=number))
        for side, box, words in ((0, defence, self.tr("Verweer {n}")), (1, answer, self.tr("Antwoord op verweer {n}"))):
            box.entered.connect(lambda text, side=side: self._take(place, side, text))
            self._pairs.addWidget(Field(words.format(n=number), "", box))
        self.boxes.append((defence, answer))
        stop_before((defence, answer), self.witnesses)

    # ------------------------------------------------------------ to the dossier

    def _take(self, place: int, side: int, text: str) -> None:
        defences = list(self._session.dossier.sending.defences)
        if place == len(defences):
            defences.append(("", ""))
        defence, answer = defences[place]
        defences[place] = (text, answer) if side == 0 else (defence, text)
        kept = tuple(pair for pair in defences if any(pair))
        label = self.tr("verweer van de werkgever")
        self._session.apply(label, lambda d: replace(d, sending=replace(d.sending, defences=kept)))

    def _take_witnesses(self, text: str) -> None:
        names = tuple(filter(None, (line.strip() for line in text.splitlines())))
        self._session.apply(self.tr("getuigen"), lambda d: replace(d, sending=replace(d.sending, witnesses=names)))
