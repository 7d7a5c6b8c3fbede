"""Pointing out the columns of a sheet whose headings no reader knows, once per layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import look
from ui.parts import wrapped
from ui.steps.papers.words import source_words
from wml_claim.readers.hours_mapping import HoursMapping, MappingStore, Preview, fingerprint, is_enough


def mapping_store() -> MappingStore:
    """The columns that were pointed out before, in the user's own folder. No name or number of a person is in it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return MappingStore(Path(folder) / "columns.json")


class ColumnsForm(QWidget):
    """Which column is what. `applied` carries the HoursMapping; the choice is then remembered for this layout."""

    applied = Signal(object)

    def __init__(self, preview: Preview, year: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        words = self.tr("Kies per gegeven de kolom van het blad. De keuze wordt onthouden voor deze indeling.")
        column.addWidget(wrapped(words, "small", "muted"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.header = self._combo(self.tr("&Kopregel"))
        self.header.addItem(self.tr("geen"), 0)
        for number, texts in preview.rows:
            self.header.addItem(
                self.tr("rij {n}: {texts}").format(n=number, texts=", ".join(filter(None, texts))[:60]), number
            )
        self.header.setCurrentIndex(max(0, self.header.findData(preview.header_row)))
        self.header.activated.connect(self._name_columns)
        self.columns: dict[str, QComboBox] = {}
        for field, label in self._fields().items():
            self.columns[field] = self._combo(label)
        self._name_columns()
        self.year = QLineEdit(str(year) if year else "")
        self.year.setPlaceholderText(self.tr("alleen als het ontbreekt"))
        self._add(self.tr("&Jaar"), self.year)
        self.source = self._combo(self.tr("Bijgehouden als"))
        for code, text in source_words().items():
            self.source.addItem(text, code)
        self.source.setCurrentIndex(self.source.findData("diary"))
        self._error = wrapped("", "small", "bad")
        self._error.hide()
        column.addWidget(self._error)
        self.button = QPushButton(self.tr("Kolommen &toepassen"))
        self.button.setProperty("primary", "true")
        self.button.clicked.connect(self._apply)
        column.addWidget(self.button)
        column.addStretch(1)

    def _fields(self) -> dict[str, str]:
        return {
            "date": self.tr("&Datum"), "week": self.tr("We&ek"), "day": self.tr("Da&g"),
            "begin": self.tr("Beg&in"), "end": self.tr("Ei&nde"), "break": self.tr("&Pauze"),
            "hours": self.tr("U&ren"), "total": self.tr("T&otaal"), "worker": self.tr("N&aam"),
            "remark": self.tr("Op&merking"),
        }  # fmt: skip

    def _combo(self, label: str) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        self._add(label, combo)
        return combo

    def _add(self, words: str, editor: QWidget) -> None:
        row = self._grid.rowCount()
        label = QLabel(words)
        label.setBuddy(editor)
        label.setWordWrap(True)
        label.setFixedWidth(look.current().length(124))
        editor.setAccessibleName(words.replace("&", ""))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(editor, row, 1)

    def _name_columns(self) -> None:
        """The columns by letter, with the text of the chosen heading row, or else of the first row."""
        chosen = self.header.currentData()
        rows = dict(self._preview.rows)
        texts = rows.get(chosen) or (self._preview.rows[0][1] if self._preview.rows else ())
        for field, combo in self.columns.items():
            kept: Any = combo.currentData() if combo.count() else self._preview.guesses.get(field)
            combo.clear()
            combo.addItem(self.tr("niet op dit blad"), None)
            for place, letter in enumerate(self._preview.letters):
                text = texts[place] if place < len(texts) else ""
                combo.addItem(f"{letter}: {text}" if text else letter, place)
            combo.setCurrentIndex(max(0, combo.findData(kept)) if kept is not None else 0)

    def _apply(self) -> None:
        columns = {
            field: combo.currentData() for field, combo in self.columns.items() if combo.currentData() is not None
        }
        remedy = ""
        if not is_enough(columns):
            remedy = self.tr("Wijs een datum, dag of week aan, en uren of een begin en een einde.")
        elif len(set(columns.values())) < len(columns):
            remedy = self.tr("Twee gegevens wijzen naar dezelfde kolom. Kies voor elk een eigen kolom.")
        year = self.year.text().strip()
        if not remedy and year and not (year.isdigit() and 1990 <= int(year) <= 2100):
            remedy = self.tr("Vul het jaar in vier cijfers in, bijvoorbeeld 2025.")
        self._error.setText(remedy)
        self._error.setVisible(bool(remedy))
        if remedy:
            return
        mapping = HoursMapping(
            columns,
            self.header.currentData(),
            self._preview.sheet,
            int(year) if year else None,
            self.source.currentData(),
        )
        mapping_store().remember(fingerprint(self._preview), mapping)
        self.applied.emit(mapping)
