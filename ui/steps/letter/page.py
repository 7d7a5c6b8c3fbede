"""Step 6: the papers that go out, each as it will print."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout

from ui import files, languages, look, work
from ui.icons import set_icon
from ui.parts import Column, Columns, Panel, Progress
from ui.session import Session
from ui.steps import StepPage, StepState

if TYPE_CHECKING:
    from ui.steps.letter.kinds import Kind

FIRST = "demand"


class LetterPage(StepPage):
    """Left the papers, in the middle the page as it prints, right what is decided about the sending."""

    code = "letter"

    def title(self) -> str:
        """The name."""
        return self.tr("Brief")

    def question(self) -> str:
        """The question."""
        return self.tr("Wat gaat er de deur uit, en klopt het?")

    def state(self, session: Session) -> StepState:
        """Concept until the facts are confirmed."""
        if session.claim is None:
            return StepState("unknown", self.tr("Wacht op feiten"))
        if not session.claim.items:
            return StepState("none", self.tr("Niets te vorderen"))
        if session.dossier.confirmed:
            return StepState("ok", self.tr("Feiten bevestigd"))
        return StepState("unknown", self.tr("Concept"))

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Three columns and the acts of the head."""
        from ui.steps.letter.paper_list import PaperList
        from ui.steps.letter.preview import Preview
        from ui.steps.letter.settings import Settings

        self._kind = FIRST
        self._kinds: tuple[Kind, ...] = ()
        self._folder: QTemporaryDir | None = None
        panel = Panel(self.tr("Stukken om te maken"), margins=0)
        self.papers = PaperList()
        self.papers.chosen.connect(self._choose)
        panel.body.addWidget(self.papers)
        self.preview = Preview(self.session)
        self.preview.made.connect(self._show_acts)
        self.settings = Settings(self.session)
        self.settings.go.connect(self.go)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.progress = Progress()
        outer.addWidget(self.progress)
        columns = (
            Column(self.tr("Stukken"), panel, 256),
            Column(self.tr("Voorbeeld"), self.preview),
            Column(self.tr("Keuzes"), self.settings, 300),
        )
        self._columns = Columns(columns)
        outer.addWidget(self._columns, 1)
        self.opened = self._act(self.tr("Ope&nen"), "eye", self._open)
        self.printed = self._act(self.tr("&Afdrukken…"), "printer", self.print_page)
        self.saved = self._act(self.tr("&Bewaren…"), "device-floppy", self._ask_save)

    def _act(self, words: str, icon: str, call: object) -> QPushButton:
        button = QPushButton(words)
        set_icon(button, icon)
        button.clicked.connect(call)
        return button

    def extra_acts(self) -> Sequence[QPushButton]:
        """Open, print, save."""
        return [self.opened, self.printed, self.saved]

    # ------------------------------------------------------------ from the dossier

    def refresh(self, session: Session) -> None:
        """The papers with what stands in their way, and the one that is chosen."""
        from ui.steps.letter.kinds import kinds

        self._kinds = kinds(session)
        if self._kind not in {kind.code for kind in self._kinds}:
            self._kind = self._kinds[0].code
        self.papers.show_kinds(self._kinds, self._kind, session.dossier.confirmed)
        self.settings.refresh(session)
        self.preview.show_kind(self._chosen)
        self._show_acts()

    @property
    def _chosen(self) -> Kind:
        return next(kind for kind in self._kinds if kind.code == self._kind)

    def show_place(self, place: str) -> None:
        """Choose a paper by its code, or ask for the confirmation of the facts."""
        if place == "confirmed":
            self._columns.show_column(2)
            self.settings.confirmed.setFocus(Qt.FocusReason.TabFocusReason)
        elif place in {kind.code for kind in self._kinds}:
            self.papers.choose(place)

    def _choose(self, code: str) -> None:
        self._kind = code
        self.preview.show_kind(self._chosen)
        self._show_acts()

    def _show_acts(self) -> None:
        ready = not self._chosen.reasons
        for button in (self.opened, self.printed, self.saved):
            button.setEnabled(ready)
        filled = ready and self.settings.ask.isHidden()
        look.repolish(self.saved, primary="true" if filled else None)
        set_icon(self.saved, "device-floppy", "on_accent" if filled else "text")

    # ------------------------------------------------------------ out of the door

    def file_name(self, form: str = "pdf") -> str:
        """The name offered for the file: dossier and paper."""
        stem = self.session.path.stem if self.session.path else "dossier"
        from ui.steps.letter.kinds import title_of

        with languages.current().in_dutch():  # it goes to others, with the letter
            words, _ = title_of(self._kind)
        return f"{stem} {words.lower()}.{form}"

    def _bytes(self) -> bytes | None:
        data = self.preview.data
        if data is None:
            self.said.emit(self.tr("Nog even"), self.tr("Het stuk wordt nog gemaakt. Probeer het zo weer."), "info")
        return data

    def _ask_save(self) -> None:
        if self._bytes() is None:
            return
        start = str(files.home_folder().parent / self.file_name(self._forms()[0]))
        filters = {
            "pdf": self.tr("PDF (*.pdf)"), "docx": self.tr("Word, om te bewerken (*.docx)"),
            "xlsx": self.tr("Rekenblad met formules (*.xlsx)"),
        }  # fmt: skip
        forms = self._forms()
        words = ";;".join(filters[form] for form in forms)
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Stuk bewaren"), start, words)
        if name:
            path = Path(name)
            form = next((form for form in forms if filters[form] == chosen), forms[0])
            known = path.suffix.lower().removeprefix(".") in forms
            self.save_to(path if known else path.with_name(f"{path.name}.{form}"))

    def _forms(self) -> tuple[str, ...]:
        from wml_claim.letters import FORMS_OF

        return FORMS_OF[self._kind]

    def save_to(self, path: Path) -> None:
        """Write the paper that is shown, in the form of the file's name; says where, or why not."""
        from ui.steps.letter.outgoing import NotWritten, save
        from wml_claim.letters import LetterRefused

        data, form = self._bytes(), path.suffix.lower().removeprefix(".")
        if data is None:
            return
        try:
            save(path, data if form == "pdf" else self._in_form(form), self.session.path)
        except (NotWritten, LetterRefused) as error:
            self.said.emit(self.tr("Niet bewaard"), str(error), "error")
        else:
            self.said.emit(self.tr("{name} is bewaard").format(name=path.name), str(path.parent), "info")

    def _in_form(self, form: str) -> bytes:
        from wml_claim.letters import make_letter
        from wml_claim.letters.sending import options_of

        session = self.session
        options = options_of(session.dossier)
        return make_letter(self._kind, session.dossier, session.assessment, session.claim, session.law, form, options)

    def print_page(self) -> bool:
        """Print the paper that is shown."""
        from PySide6.QtPrintSupport import QPrintDialog

        from ui.steps.letter.outgoing import print_pages, printer

        data = self._bytes() if self.built and not self._chosen.reasons else None
        if data is None:
            return True
        target = printer()
        target.setDocName(self.file_name())
        if QPrintDialog(target, self).exec() != QPrintDialog.DialogCode.Accepted:
            return True

        def task(job: work.Job) -> int:
            words = self.tr("Bladzijde {n} van {m} afdrukken")
            return print_pages(target, data, lambda n, m: job.say(words.format(n=n, m=m), 100 * (n - 1) // m))

        job = work.run(task, self._tell_printed, self._tell_not_printed)
        self.progress.follow(job, self.tr("Afdrukken"))
        return True

    def _tell_printed(self, pages: int) -> None:
        self.said.emit(self.tr("Afgedrukt"), self.tr("{n} bladzijden").format(n=pages), "info")

    def _tell_not_printed(self, error: Exception) -> None:
        self.said.emit(self.tr("Niet afgedrukt"), str(error), "error")

    def _open(self) -> None:
        """In the system's own viewer, from a folder that is emptied when the program ends."""
        data = self._bytes()
        if data is None:
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / self.file_name()
        path.write_bytes(data)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.said.emit(
                self.tr("Geen programma voor PDF gevonden"), self.tr("Bewaar het stuk en open het daar."), "error"
            )
