"""The six steps. Each is a StepPage; the window asks it for its words, its state, and to show a session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ui.session import Session
    from wml_claim.figure import Figure, Reading

CODES = ("who", "papers", "hours", "records", "assessment", "letter")
"""The steps in order; a step's number is its place from 1."""


@dataclass(frozen=True, slots=True)
class StepState:
    """How far a step is, in words for the rail. `kind` is one of parts.PILLS: ok, doubt, bad, unknown, busy."""

    kind: str
    words: str


class StepPage(QWidget):
    """One step. Widgets are made in `build`, called once when the step is first shown.

    `go` carries the code of another step, or after a slash a place in it ("letter/records_request"); `why` a Figure to
    explain; `said` (title, words, kind) what the message bar should say; `state_changed` asks the rail to look again
    without an edit; `reading` and `law_row` carry the spot on a paper, or the row of a law table, that a figure comes
    from.
    """

    code: ClassVar[str]
    go = Signal(str)
    why = Signal(object)
    said = Signal(str, str, str)
    state_changed = Signal()
    reading = Signal(object)
    law_row = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.built = False

    @property
    def number(self) -> int:
        """The place of this step, 1 to 6."""
        return CODES.index(self.code) + 1

    def title(self) -> str:
        """The name in rail and head: one word."""
        raise NotImplementedError

    def question(self) -> str:
        """The question this step answers."""
        raise NotImplementedError

    def state(self, session: Session) -> StepState:
        """How far this step is. Called after every edit, also before `build`: no widgets here, and quick."""
        raise NotImplementedError

    def next_label(self) -> str:
        """The words of the button that leads on, with a mnemonic ("Verder: &stukken"); empty for none."""
        return ""

    def next_step(self) -> str:
        """The code of the step the next button leads to."""
        return CODES[min(self.number, len(CODES) - 1)]

    def asks(self) -> bool:
        """Whether a question inside the step is the filled button; the next button is then outlined."""
        return False

    def build(self) -> None:
        """Make the widgets."""
        raise NotImplementedError

    def refresh(self, session: Session) -> None:
        """Show the session as it is now. Called after `build`, and after every edit while this step is shown."""
        raise NotImplementedError

    def extra_acts(self) -> Sequence[QWidget]:
        """Buttons that stand in the head, before the next act. Asked once, after `build`."""
        return ()

    def busy(self) -> bool:
        """Whether long work of this step will still change the dossier."""
        return False

    def add_papers(self, paths: Sequence[Path]) -> None:
        """Take in files that were dropped on the window; only the papers step does."""

    def show_place(self, place: str) -> None:
        """Go to a place in this step that another step or an open point named; unknown places are left."""

    def show_reading(self, reading: Reading) -> bool:
        """Show the spot on a paper; False when this step shows no papers."""
        return False

    def show_why(self, figure: Figure) -> bool:
        """Explain a figure in a panel of its own; False leaves it to the window's panel."""
        return False

    def print_page(self) -> bool:
        """Ctrl+P: print what this step shows; False when there is nothing to print here."""
        return False

    def show_page(self, session: Session) -> None:
        """Build at the first visit, then show the session."""
        if not self.built:
            self.built = True
            self.build()
        self.refresh(session)


def all_pages(session: Session) -> list[StepPage]:
    """The six steps in order."""
    from ui.steps.assessment import AssessmentPage
    from ui.steps.hours import HoursPage
    from ui.steps.letter import LetterPage
    from ui.steps.papers import PapersPage
    from ui.steps.records import RecordsPage
    from ui.steps.who import WhoPage

    classes: tuple[type[StepPage], ...] = (
        WhoPage, PapersPage, HoursPage, RecordsPage, AssessmentPage, LetterPage,
    )  # fmt: skip
    return [page(session) for page in classes]
