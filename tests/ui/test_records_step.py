"""Step 4 as a person uses it: findings, answers, own verdict, grounds, permit questions, payments, time line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.parts.pill import PILL_ROLE
from ui.session import Session
from ui.steps.records import RecordsPage
from ui.steps.records.payments import payment_of
from ui.steps.records.timeline import slots
from ui.steps.records.timeline_view import fitted
from ui.steps.records.work import RecordsWork
from ui.window import Window
from wml_claim.dossier import Dossier, EmployerRecords, Overruling, Permit
from wml_claim.example import write_examples
from wml_claim.records import Payment
from wml_claim.span import Span, iso_week_of

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def work(window: Window) -> RecordsWork:
    window.go("records")
    page = window.page
    assert isinstance(page, RecordsPage)
    return page.work


def _example(window: Window, tmp_path: Path, name: str) -> RecordsWork:
    write_examples(tmp_path / "examples")
    window.open_path(tmp_path / "examples" / name / "case.toml")
    window.go("records")
    page = window.page
    assert isinstance(page, RecordsPage)
    return page.work


@pytest.fixture
def kebab(window: Window, tmp_path: Path) -> RecordsWork:
    return _example(window, tmp_path, "kebab")


@pytest.fixture
def glasshouse(window: Window, tmp_path: Path) -> RecordsWork:
    return _example(window, tmp_path, "glasshouse")


def _payments(session: Session) -> tuple[Payment, ...]:
    return session.dossier.payments


def _records(session: Session) -> EmployerRecords:
    return session.dossier.records


def _permit(session: Session) -> Permit | None:
    return session.dossier.permit


def _rows(work: RecordsWork) -> list[tuple[str, str, str]]:
    model = work.findings.model()
    return [
        (
            str(model.index(row, 0).data()),
            str(model.index(row, 1).data()),
            str(model.index(row, 0).data(PILL_ROLE) or ""),
        )
        for row in range(model.rowCount())
    ]


def test_findings_are_grouped_by_what_they_do(kebab: RecordsWork) -> None:
    rows = _rows(kebab)
    assert rows[0][0] == "Maakt de administratie ondeugdelijk"
    assert rows[1] == ("ja", "Geen registratie van begin- en eindtijden", "bad")
    assert rows[2][1] == "Loonstrook ontbreekt"
    assert ("ja", "Contant betaald", "bad") in rows
    assert kebab.verdict.title.text() == "De administratie is ondeugdelijk"
    assert "Loonstrook ontbreekt" in kebab.verdict._reasons.text()


def test_the_chosen_finding_says_why_what_shows_it_and_what_to_ask(kebab: RecordsWork, qtbot: QtBot) -> None:
    kebab.findings.choose("paid_in_cash")
    details = kebab.details
    assert details._title.text() == "Contant betaald"
    assert details._rule.text() == "art. 7a WML"
    assert "contant op 28\u00a0november\u00a02025" in details._grounds.text()
    assert details._request.text() == "Bewijzen van betaling"
    qtbot.mouseClick(details._link, LEFT)
    assert kebab._view == "payments"


def test_an_answer_changes_its_finding_and_can_be_undone(work: RecordsWork, session: Session, qtbot: QtBot) -> None:
    work.findings.choose("no_written_terms")
    assert ("onbekend", "Geen schriftelijke arbeidsvoorwaarden", "doubt") in _rows(work)
    answer = work.details.answers["written_terms"].answer
    assert answer.isVisible()
    assert not work.details.answers["payslips_given"].isVisible()
    qtbot.mouseClick(answer.button("no"), LEFT)
    assert _records(session).written_terms == "no"
    assert ("ja", "Geen schriftelijke arbeidsvoorwaarden", "bad") in _rows(work)
    assert work.findings.code == "no_written_terms"
    assert work.questions.lines["written_terms"].answer.value == "no"
    session.undo()
    assert _records(session).written_terms == "unknown"


def test_a_request_after_the_day_of_calculation_is_refused(work: RecordsWork, session: Session, qtbot: QtBot) -> None:
    work.show_view("questions")
    line = work.questions.day.line
    qtbot.keyClicks(line, "01-05-2026")
    qtbot.keyClick(line, KEY.Key_Return)
    assert "na de dag" in work.questions.day.error
    line.selectAll()
    qtbot.keyClicks(line, "01-03-2026")
    qtbot.keyClick(line, KEY.Key_Return)
    assert _records(session).records_requested_on == date(2026, 3, 1)


def test_the_adviser_decides_otherwise_only_with_a_reason(kebab: RecordsWork, window: Window, qtbot: QtBot) -> None:
    verdict = kebab.verdict
    qtbot.mouseClick(verdict.open_button, LEFT)
    assert verdict.choice.value is False
    qtbot.mouseClick(verdict.keep_button, LEFT)
    assert verdict._lacks.isVisible()
    assert _records(window.session).overruled is None
    qtbot.keyClicks(verdict.reason, "Registratie is later gezien")
    qtbot.keyClick(verdict.reason, KEY.Key_Return)
    assert _records(window.session).overruled == Overruling(False, "Registratie is later gezien")
    assert verdict.title.text() == "De administratie is niet ondeugdelijk"
    assert "Registratie is later gezien. De bevindingen zeggen: ondeugdelijk." in verdict._reasons.text()
    qtbot.mouseClick(verdict.back_button, LEFT)
    assert _records(window.session).overruled is None
    assert verdict.title.text() == "De administratie is ondeugdelijk"


# ---------------------------------------------------------------- grounds


def test_the_advised_rule_is_never_shown_as_law(kebab: RecordsWork) -> None:
    kebab.show_view("grounds")
    panel = kebab.grounds.panels["wml_proposal"]
    assert panel.status.words == "advies, geen geldend recht"
    assert panel.status.kind == "advised"
    assert "WML" not in panel._lines.text().split("\n")[0]
    assert "Nagekeken op 23\u00a0november\u00a02026" in panel._checked.text()
    assert kebab.grounds.panels["bw_7_610b"].status.words == "geldend recht"


def test_permit_questions_open_only_on_purpose_and_after_informing(
    kebab: RecordsWork, window: Window, qtbot: QtBot
) -> None:
    kebab.show_view("grounds")
    permit = kebab.grounds.permit
    assert not permit._inside.isVisible()
    qtbot.mouseClick(permit.open_button, LEFT)
    assert permit._inside.isVisible()
    assert _permit(window.session) is None
    assert not permit.answers["needed"].isVisible()
    permit.by.line.setText("A. de Vries")
    permit.by.line.editingFinished.emit()
    permit.day.line.setText("20-11-2026")
    permit.day.line.editingFinished.emit()
    assert permit.answers["needed"].isVisible()
    assert not permit.pleaded.isEnabled()
    for field, value in (("outside_eu", "yes"), ("needed", "yes"), ("held", "no")):
        permit.answers[field].button(value).click()
    permit.party.activated.emit(1)
    permit.party.setCurrentIndex(1)
    stored = _permit(window.session)
    assert stored is not None
    assert (stored.outside_eu, stored.needed, stored.held, stored.pleaded) == (True, True, False, False)
    assert stored.worked_for_party == "Eethuis De Proef"
    assert kebab.grounds.panels["wav_23"].applies.words == "kan hier gelden"
    permit.pleaded.click()
    pleaded = _permit(window.session)
    assert pleaded is not None
    assert pleaded.pleaded
    permit.wipe_button.click()
    assert _permit(window.session) is None


def test_another_dossier_finds_the_permit_questions_closed(
    kebab: RecordsWork, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    kebab.show_view("grounds")
    qtbot.mouseClick(kebab.grounds.permit.open_button, LEFT)
    window.session.start(tmp_path / "other.wmldossier", window.session.dossier)
    window.go("records")
    kebab.show_view("grounds")
    assert not kebab.grounds.permit._inside.isVisible()


# ---------------------------------------------------------------- payments


def _type(qtbot: QtBot, work: RecordsWork, text: str, key: Qt.Key) -> None:
    sheet = work.payments.sheet
    before = sheet.currentIndex()
    qtbot.keyClicks(sheet, text[0])
    (editor,) = [line for line in sheet.viewport().findChildren(QLineEdit) if line.isVisible()]
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, key)
    qtbot.waitUntil(lambda: sheet.state() == sheet.State.NoState and sheet.currentIndex() != before)


def test_a_payment_is_typed_and_takes_the_period_in_which_it_was_paid(
    work: RecordsWork, session: Session, qtbot: QtBot
) -> None:
    work.show_view("payments")
    work.payments.sheet.setFocus()
    work.payments.sheet.select_cell(0, 0)
    _type(qtbot, work, "7-3-2025", KEY.Key_Tab)
    assert _payments(session) == ()
    _type(qtbot, work, "400", KEY.Key_Tab)
    (payment,) = _payments(session)
    assert (payment.day, payment.amount) == (date(2025, 3, 7), Fraction(400))
    assert payment.channel == "bank"
    assert payment.span == iso_week_of(2025, 10)
    _type(qtbot, work, "con", KEY.Key_Return)
    assert _payments(session)[0].channel == "cash"
    assert session.undo_stack.undoText() == "betalingen"
    assert work.payments.model.rowCount() == 2


def test_payments_are_pasted_from_excel_and_deleted(work: RecordsWork, session: Session) -> None:
    work.show_view("payments")
    QGuiApplication.clipboard().setText("7-3-2025\t1.000,50\tbank\r\n14-3-2025\t€ 300,00\tcontant\r\n")
    work.payments.sheet.select_cell(0, 0)
    work.payments.sheet.paste()
    assert [(p.amount, p.channel) for p in _payments(session)] == [
        (Fraction("1000.5"), "bank"), (Fraction(300), "cash"),
    ]  # fmt: skip
    work.payments.model.put_cells({(0, column): "" for column in range(6) if column != 2})
    assert len(_payments(session)) == 1


def test_a_bad_amount_says_which_row_and_pastes_nothing(work: RecordsWork, session: Session) -> None:
    QGuiApplication.clipboard().setText("7-3-2025\t400\n14-3-2025\tveel\n")
    work.payments.sheet.select_cell(0, 0)
    work.payments.sheet.paste()
    assert "Rij 2: Dit is geen bedrag" in work.payments.table.words.text()
    assert _payments(session) == ()


def test_a_period_that_ends_before_it_begins_is_refused(week_dossier: Dossier, work: RecordsWork) -> None:
    from ui.entry import Refused

    row = {"day": date(2025, 3, 7), "amount": Fraction(1), "first": date(2025, 3, 9), "last": date(2025, 3, 3)}
    with pytest.raises(Refused, match="voordat zij begint"):
        payment_of(row, None, week_dossier)


# ---------------------------------------------------------------- time line


def test_the_time_line_names_what_is_missing(glasshouse: RecordsWork, window: Window, qtbot: QtBot) -> None:
    found = glasshouse.timeline.slots
    assert len(found) == 35
    assert [slot.label for slot in found if slot.state == "gap"] == ["44"]
    assert glasshouse._line.remark.text() == "34 van 35 weken"
    view = glasshouse.timeline
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_Home)
    assert "strook gezien" in view.accessibleDescription()
    qtbot.keyClick(view, KEY.Key_End)
    assert "geen bewijs van betaling" in view.accessibleDescription()
    assert glasshouse._line.remark.text() == view.accessibleDescription()
    now = view.geometry_now
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(now.slot * 2.5) + 14, 15))
    assert view.slot is not None and view.slot.label == "12"
    glasshouse.table_button.click()
    model = glasshouse.line_table.model()
    assert model.index(34, 1).data() == "geen strook, geen bewijs van betaling"


def test_a_bank_payment_is_proof_and_cash_is_told(work: RecordsWork, session: Session) -> None:
    week, other = iso_week_of(2025, 10), iso_week_of(2025, 11)
    bank = Payment(week.last, Fraction(100), "bank", week)
    cash = Payment(other.last, Fraction(100), "cash", other)
    session.apply("proef", lambda dossier: replace(dossier, payslips=(), payments=(bank, cash)))
    assert session.assessment is not None
    first, second = slots(session.dossier, session.assessment)
    assert (first.state, second.state) == ("one", "gap")
    assert "contant" in second.words
    assert first.span == Span(week.first, week.last)


def test_the_line_scrolls_when_there_are_many_periods() -> None:
    assert fitted(10, 500, 1.0).width == 500
    years = fitted(200, 1000, 1.0)
    assert years.width == 5600
    assert years.place_at(28 * 7 + 3) == 7
    assert years.place_at(5601) is None
    assert fitted(10, 500, 1.0, mirrored=True).place_at(499) == 0


def test_nothing_can_be_said_before_the_facts_are_there(work: RecordsWork, session: Session) -> None:
    session.apply("geboortedatum", lambda dossier: replace(dossier, worker=replace(dossier.worker, birth_date=None)))
    assert work.verdict.title.text() == "Nog niet te zeggen"
    assert "geboortedatum" in work._waiting._empty._words.text()
    assert work.findings.model().rowCount() == 0
    assert not work.findings.isVisible()
    assert not work._line.isVisible()
