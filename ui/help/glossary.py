"""The words on a payslip, in Dutch and in the worker's language, found as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.help.side import SidePanel
from ui.parts import rule, wrapped
from wml_claim.glossary import LANGUAGES, Term, glossary, matching


class TermBlock(QFrame):
    """One word: as it is printed, in the other language, and what it means in Dutch and English."""

    def __init__(self, term: Term, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 0)
        column.setSpacing(1)
        self.term = term
        self.word = wrapped(term.word, bold=True)
        self.own = wrapped("", tone="ok", bold=True)
        also = wrapped(self.tr("ook: {words}").format(words=", ".join(term.also)), "small", "muted")
        for label in (self.word, self.own, also, wrapped(term.means, "small")):
            column.addWidget(label)
        self._english = wrapped(term.means_english, "small", "muted")
        column.addWidget(self._english)
        column.addSpacing(7)
        column.addWidget(rule())

    def show_language(self, code: str) -> None:
        """Show the word in another language."""
        self.own.setText(self.term.in_language(code))
        right = code == "ar"
        self.own.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        self.own.setAccessibleName(f"{LANGUAGES[code]}: {self.own.text()}")


class GlossaryPanel(SidePanel):
    """All words; a line to type in, and the language to read along in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Woorden op de loonstrook"), parent)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(14, 12, 14, 10)
        row.setSpacing(8)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Zoek een woord, in elke taal"))
        self.line.setPlaceholderText(self.tr("Zoek een woord"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Taal van de werknemer"))
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.currentIndexChanged.connect(lambda _: self._show_language())
        row.addWidget(self.line, 1)
        row.addWidget(self.language)
        self.body.addWidget(top)
        self.body.addWidget(rule())
        self.nothing = wrapped(self.tr("Dit woord staat er niet in. Typ een deel ervan."), tone="muted")
        self.nothing.setContentsMargins(14, 12, 14, 12)
        self.nothing.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.blocks = [TermBlock(term) for term in glossary()]
        for block in self.blocks:
            column.addWidget(block)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.show_content(content)
        self._show_language()

    def read_along(self, code: str) -> None:
        """Take the worker's language; one that the glossary does not have leaves it as it is."""
        place = self.language.findData(code)
        if place >= 0:
            self.language.setCurrentIndex(place)

    def show_word(self, word: str) -> None:
        """Show the words with this text; all of them for none."""
        self.line.setText(word)

    @property
    def shown(self) -> list[Term]:
        """The terms that are shown."""
        return [block.term for block in self.blocks if not block.isHidden()]

    def _find(self, text: str) -> None:
        found = matching(text)
        for block in self.blocks:
            block.setVisible(block.term in found)
        self.nothing.setVisible(not found)
        if self.area is not None:
            self.area.verticalScrollBar().setValue(0)

    def _show_language(self) -> None:
        for block in self.blocks:
            block.show_language(str(self.language.currentData()))
