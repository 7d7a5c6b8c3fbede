"""Reading a paper once more, with columns or answers that the adviser chose, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui import work
from ui.session import Session
from wml_claim.readers.hours_mapping import HoursMapping, Preview, preview_of
from wml_claim.records import ReadResult


class Rereading(QObject):
    """`read_again` carries the ReadResult and the name the paper had; `said` (title, words, kind) then tells of it.

    `refused`: the file could not be read.
    """

    read_again = Signal(object, str)
    refused = Signal()
    said = Signal(str, str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answers: dict[str, dict[str, str]] = {}
        session.opened.connect(self._answers.clear)

    def preview(self, name: str, show: Callable[[Preview], None]) -> None:
        """Call `show` with the beginning of a sheet."""
        stored = self._session.stored
        work.run(lambda _: preview_of(stored.paper(name), name), show, lambda error: self._refuse(name, error))

    def answer(self, name: str, question: str, value: str) -> None:
        """Read a paper with this answer and those given before."""
        self._answers.setdefault(name, {})[question] = value
        self.read(name)

    def read(self, name: str, mapping: HoursMapping | None = None) -> None:
        """Read a paper with the answers given so far, a sheet with these columns."""
        from wml_claim.importing import persons_of
        from wml_claim.readers.again import read_again
        from wml_claim.readers.keeping import chosen

        stored, answers = self._session.stored, dict(self._answers.get(name, {}))
        persons = persons_of(self._session.dossier)

        def read(_: work.Job) -> ReadResult:
            content, known = stored.paper(name), name
            if "payer" in answers:  # of the others nothing need be kept any more
                kept = chosen(name, content, answers["payer"])
                content, known = kept.content, stored.add_paper(kept.name, kept.content)
            return read_again(content, known, answers, persons, mapping)

        work.run(read, lambda result: self._take(result, name), lambda error: self._refuse(name, error))

    def _take(self, result: ReadResult, instead: str) -> None:
        self.read_again.emit(result, instead)
        name = result.document.name
        if result.document.state == "failed":
            self.said.emit(self.tr("Nog niet gelezen"), result.document.problems[0].message, "error")
        else:
            words = self.tr("{n} regels met uren.").format(n=len(result.hours))
            if result.document.kind == "payments":
                words = self.tr("{n} betalingen.").format(n=len(result.payments))
            self.said.emit(self.tr("{name} is gelezen").format(name=name), words, "info")

    def _refuse(self, name: str, error: Exception) -> None:
        self.refused.emit()
        self.said.emit(self.tr("{name} kan niet worden geopend").format(name=name), str(error), "error")
