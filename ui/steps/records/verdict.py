"""The verdict over the six months, its reasons, and the adviser's own verdict with a reason that is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import look
from ui.core_words import finding_title
from ui.icons import IconLabel
from ui.parts import Segments, Text, wrapped
from ui.session import Session
from wml_claim.dossier import EmployerRecords, Overruling


class VerdictPanel(QFrame):
    """Shows the verdict; "Anders beslissen…" opens the line for the reason."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._short = False
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 14, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(14)
        self._icon = IconLabel("help-circle", "doubt", 26)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = Text("", "head")
        self._reasons = wrapped("", "small")
        words.addWidget(self.title)
        words.addWidget(self._reasons)
        row.addLayout(words, 1)
        self.open_button = QPushButton(self.tr("Anders beslissen…"))
        self.open_button.clicked.connect(self._open)
        self.back_button = QPushButton(self.tr("Terug naar de bevindingen"))
        self.back_button.setToolTip(self.tr("De eigen beslissing vervalt; de bevindingen beslissen weer"))
        self.back_button.clicked.connect(lambda: self._put(None))
        row.addWidget(self.back_button)
        row.addWidget(self.open_button)
        column.addLayout(row)
        column.addWidget(self._build_form())
        self._form.hide()

    def _build_form(self) -> QWidget:
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        choices = [(True, self.tr("ondeugdelijk")), (False, self.tr("niet ondeugdelijk"))]
        self.choice = Segments(choices, self.tr("Eigen beslissing"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reden van de eigen beslissing"))
        self.reason.setPlaceholderText(self.tr("Reden, voor het dossier"))
        self.reason.returnPressed.connect(self._keep)
        self.keep_button = QPushButton(self.tr("&Vastleggen"))
        self.keep_button.clicked.connect(self._keep)
        cancel = QPushButton(self.tr("Annuleren"))
        cancel.clicked.connect(self._form.hide)
        row.addWidget(self.choice)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep_button)
        row.addWidget(cancel)
        column.addLayout(row)
        self._lacks = Text("", "small", "bad")
        self._lacks.hide()
        column.addWidget(self._lacks)
        return self._form

    def close_form(self) -> None:
        """Put the line for an own verdict away."""
        self._form.hide()

    def set_short(self, short: bool) -> None:
        """One line where there is little room; the reasons then stand in the tooltip."""
        self._short = short
        self._reasons.setVisible(not short and bool(self._reasons.text()))

    # ------------------------------------------------------------ from the dossier

    def refresh(self) -> None:
        """The verdict as it is now."""
        assessment = self._session.assessment
        self.open_button.setVisible(assessment is not None)
        overruled = self._session.dossier.records.overruled
        self.back_button.setVisible(overruled is not None and assessment is not None)
        if assessment is None:
            self._show("help-circle", "doubt", "info", self.tr("Nog niet te zeggen"), "")
            return
        check = assessment.records
        if check.deficient:
            title = self.tr("De administratie is ondeugdelijk")
            self._show("alert-triangle", "bad", "error", title, self._why())
        else:
            title = self.tr("De administratie is niet ondeugdelijk")
            self._show("circle-check", "ok", "info", title, self._why())

    def _why(self) -> str:
        assert self._session.assessment is not None
        check = self._session.assessment.records
        titles = {finding.title: finding_title(finding) for finding in check.findings}
        reasons = "; ".join(titles.get(reason, reason) for reason in check.reasons)
        found = (
            self.tr("In de laatste zes maanden: {reasons}.").format(reasons=reasons)
            if check.reasons
            else self.tr("In de laatste zes maanden staat geen bevinding vast die uren of betaling onbepaalbaar maakt.")
        )
        if check.overruled is None:
            return found
        computed = self.tr("ondeugdelijk") if check.computed else self.tr("niet ondeugdelijk")
        return self.tr("Beslissing van de adviseur: {reason} De bevindingen zeggen: {computed}.").format(
            reason=check.overruled.rstrip(".") + ".", computed=computed
        )

    def _show(self, icon: str, tone: str, panel: str, title: str, words: str) -> None:
        self._icon.show_icon(icon, tone)
        self.title.setText(title)
        self._reasons.setText(words)
        self._reasons.setVisible(bool(words) and not self._short)
        look.repolish(self, panel=panel)
        self.setAccessibleName(f"{title}. {words}")
        self.title.setToolTip(words)

    # ------------------------------------------------------------ to the dossier

    def _open(self) -> None:
        assessment = self._session.assessment
        overruled = self._session.dossier.records.overruled
        deficient = assessment.records.deficient if assessment else False
        self.choice.choose(overruled.deficient if overruled else not deficient)
        self.reason.setText(overruled.reason if overruled else "")
        self._lacks.hide()
        self._form.show()
        self.reason.setFocus()

    def _keep(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._lacks.setText(self.tr("Schrijf eerst de reden op; die blijft bij het dossier."))
            self._lacks.show()
            self.reason.setFocus()
            return
        self._put(Overruling(bool(self.choice.value), reason))

    def _put(self, overruled: Overruling | None) -> None:
        self._form.hide()
        label = self.tr("eigen beslissing over de administratie")

        def change(records: EmployerRecords) -> EmployerRecords:
            return replace(records, overruled=overruled)

        self._session.apply(label, lambda dossier: replace(dossier, records=change(dossier.records)))
        self.open_button.setFocus()
