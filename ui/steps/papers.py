"""Step 2: the papers and what was read from them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from ui import work
from ui.parts import Empty, Panel, Progress, fill, plain_table
from ui.session import Session
from ui.steps import StepPage, StepState
from wml_claim.records import ReadResult


class PapersPage(StepPage):
    """The list of papers; files are dropped anywhere in the window."""

    code = "papers"

    def title(self) -> str:
        """The name."""
        return self.tr("Stukken")

    def question(self) -> str:
        """The question."""
        return self.tr("Klopt wat er is gelezen?")

    def help(self) -> str:
        """What F1 says."""
        return self.tr("Sleep bestanden of mappen naar het venster. Elk stuk wordt een regel met wat er is gelezen.")

    def next_label(self) -> str:
        """On to the hours."""
        return self.tr("Verder: &uren")

    def state(self, session: Session) -> StepState:
        """How many papers wait."""
        documents = session.dossier.documents
        if not documents:
            return StepState("unknown", self.tr("Nog leeg"))
        waiting = sum(document.state != "read" for document in documents)
        if waiting:
            return StepState("doubt", self.tr("{n} nakijken").format(n=waiting))
        return StepState("ok", self.tr("{n} gelezen").format(n=len(documents)))

    def build(self) -> None:
        """A list, and an empty state."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._progress = Progress()
        self._empty = Empty(
            "upload", self.tr("Sleep de papieren hierheen"), self.tr("Loonstroken, contract, rooster, dagboek.")
        )
        self._panel = Panel(self.tr("Stukken"), margins=0)
        headers = [self.tr("Naam"), self.tr("Soort"), self.tr("Staat")]
        self._table = plain_table(headers, name=self.tr("Stukken"))
        self._panel.body.addWidget(self._table)
        column.addWidget(self._progress)
        column.addWidget(self._empty)
        column.addWidget(self._panel, 1)
        column.addStretch()

    def refresh(self, session: Session) -> None:
        """The papers of the dossier."""
        documents = session.dossier.documents
        self._empty.setVisible(not documents)
        self._panel.setVisible(bool(documents))
        fill(self._table, [(document.name, document.kind, document.state) for document in documents])

    def add_papers(self, paths: Sequence[Path]) -> None:
        """Read the files on another thread, then add what was read."""
        from wml_claim.importing import place_papers
        from wml_claim.readers import read_file

        def read(job: work.Job) -> list[tuple[bytes, ReadResult]]:
            results = []
            for place, path in enumerate(paths):
                job.say(self.tr("{name} lezen").format(name=path.name), 100 * place // len(paths))
                results.append((path.read_bytes(), read_file(path, cancelled=lambda: job.cancelled)))
            return results

        def take(results: list[tuple[bytes, ReadResult]]) -> None:
            placed = place_papers(self.session.dossier, [result for _, result in results])
            for name, (data, _) in zip(placed.names, results, strict=True):
                if name is not None:
                    self.session.stored.add_paper(name, data)
            self.session.apply(self.tr("{n} stukken erbij").format(n=len(results)), lambda _: placed.dossier)

        def fail(error: Exception) -> None:
            self.said.emit(self.tr("Niet alles kon worden gelezen"), str(error), "error")

        self._progress.follow(work.run(read, take, fail), self.tr("Stukken lezen"))
