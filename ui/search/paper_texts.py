"""The text of the papers of a dossier, read on another thread and kept until another dossier is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ui import work
from ui.search.entry import Entry
from ui.session import Session
from wml_claim.records import Document

AT_A_TIME = 20
"""Papers read before what they hold can be found."""
Key = tuple[str, str]


class PaperTexts(QObject):
    """`grown` follows every batch of papers that was read."""

    grown = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: dict[Key, tuple[Entry, ...]] = {}
        self._job: work.Job | None = None
        session.leaving.connect(self.forget)

    @property
    def is_reading(self) -> bool:
        """Whether papers are still being read."""
        return self._job is not None

    def forget(self) -> None:
        """The dossier is left: what was read belongs to it."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._lines.clear()

    def read_on(self) -> None:
        """Read the next papers that were not read yet; again until all were."""
        if self._job is not None or not self._session.is_open:
            return
        new = [one for one in self._session.dossier.documents if (one.name, one.sha256) not in self._lines][:AT_A_TIME]
        if new:
            paper, where = self._session.stored.paper, self.tr("{paper}, bladzijde {n}")
            self._job = work.run(lambda job: _read(job, paper, new, where), self._take, lambda _: self._end())

    def _take(self, lines: dict[Key, tuple[Entry, ...]]) -> None:
        self._lines.update(lines)
        self._job = None
        self.grown.emit()
        self.read_on()

    def _end(self) -> None:
        self._job = None

    def entries(self) -> list[Entry]:
        """Every line of the papers that are in the dossier now, as far as they were read."""
        wanted = ((one.name, one.sha256) for one in self._session.dossier.documents)
        return [line for key in wanted for line in self._lines.get(key, ())]


def _read(
    job: work.Job, paper: Callable[[str], bytes], documents: Sequence[Document], where: str
) -> dict[Key, tuple[Entry, ...]]:
    """The lines of each paper as things to find; a paper that is not there has none."""
    from wml_claim.readers.paper_text import paper_lines

    found: dict[Key, tuple[Entry, ...]] = {}
    for document in documents:
        if job.cancelled:
            break
        try:
            lines = paper_lines(paper(document.name), document.name)
        except (KeyError, OSError):
            lines = ()
        found[document.name, document.sha256] = tuple(
            Entry("text", text, where.format(paper=line.document, n=line.page), text=line)
            for line in lines
            if (text := line.text)
        )
    return found
