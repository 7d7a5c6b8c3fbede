"""F1: the page of the step beside the step itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.help.pages import HelpPage, help_page, window_keys
from ui.help.side import SidePanel
from ui.parts import Key, Text, rule, wrapped


class HelpPanel(SidePanel):
    """`glossary_asked` follows the link to the words of a payslip."""

    glossary_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)

    def show_step(self, code: str, number: int, title: str) -> None:
        """Explain a step."""
        heading = self.tr("Uitleg bij {n} {title}").format(n=number, title=title)
        self.title.setText(heading)
        self.setAccessibleName(heading)
        self.shut.setAccessibleName(self.tr("Sluiten: {title}").format(title=heading))
        self.show_content(self._page(help_page(code)))

    def _page(self, page: HelpPage) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(wrapped(page.purpose))
        column.addWidget(rule())
        column.addWidget(Text(self.tr("Zo gaat het"), bold=True))
        for number, act in enumerate(page.acts, 1):
            column.addLayout(_row(f"{number}.", act))
        column.addWidget(Text(self.tr("Let op"), bold=True))
        for words in page.mind:
            column.addLayout(_row("–", words))
        column.addWidget(rule())
        column.addWidget(Text(self.tr("Toetsen in deze stap"), bold=True))
        column.addLayout(_keys(page.keys))
        column.addWidget(Text(self.tr("Toetsen overal"), bold=True))
        column.addLayout(_keys(window_keys()))
        link = QPushButton(self.tr("Woorden op de loonstrook"))
        link.setProperty("link", "true")
        link.clicked.connect(self.glossary_asked)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return content


def _row(mark: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    label = Text(mark, tone="muted")
    label.setFixedWidth(label.fontMetrics().horizontalAdvance("0.") + 4)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped(words), 1)
    return row


def _keys(keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (names, words) in enumerate(keys):
        grid.addWidget(Key(names), row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(wrapped(words, "small"), row, 1)
    return grid
