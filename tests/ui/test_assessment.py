"""Step 5 as a person uses it: keys, combos and links on the example of the glasshouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ON
from tests.ui.examples import example, opened
from ui.session import Session
from ui.steps.assessment import AssessmentPage
from ui.steps.assessment.choices import ChoicesPanel
from ui.steps.assessment.comparison import compare
from ui.steps.assessment.parts_of_claim import parts_of
from ui.steps.assessment.roles import give, role_of, why_not
from ui.steps.assessment.table import period_state
from ui.strip import first_limitation, shortfall_of, total_of
from ui.window import Window
from wml_claim.assessment import assess
from wml_claim.claim import claim, claimed_wages
from wml_claim.dossier import Dossier, Permit
from wml_claim.law import load_law
from wml_claim.notation import euro
from wml_claim.records import WorkedHours
from wml_claim.span import iso_week_of


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = opened("glasshouse", tmp_path)
    yield session
    if session.is_open:
        session.close()


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> AssessmentPage:
    window.go("assessment")
    assert isinstance(window.page, AssessmentPage)
    return window.page


def _choose(qtbot: QtBot, box: QComboBox, words: str) -> None:
    box.setFocus()
    for key in words[:2]:
        qtbot.keyClicks(box, key)
    box.activated.emit(box.currentIndex())


def _tree(page: AssessmentPage) -> list[str]:
    model = page.explanation.tree.model()
    return [f"{model.index(row, 0).data()} {model.index(row, 1).data()}" for row in range(model.rowCount())]


def test_arrow_keys_move_the_frame_and_open_that_week_in_the_explanation(page: AssessmentPage, qtbot: QtBot) -> None:
    chart = page.periods.chart
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=_middle(page, 16))
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 17
    tree = page.explanation.tree
    assert tree.currentIndex().data() == "Week 27, 30 jun – 6\u00a0jul\u00a02025"
    assert tree.currentIndex().siblingAtColumn(1).data() == "234,74"
    assert "Gekozen: Week 27" in chart.accessibleDescription()
    assert "te weinig €\u00a0234,74" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.current == 0


def _middle(page: AssessmentPage, place: int) -> QPoint:
    whole = page.periods.chart.geometry_now().bars[place].whole
    return QPoint(round(whole.x + whole.width / 2), round(whole.y + 20))


def test_the_claim_is_explained_by_its_parts_with_the_court_fee_apart(page: AssessmentPage) -> None:
    assert _tree(page) == [
        "Te weinig loon, 35 weken 7.356,20", "Vakantiebijslag 1.880,49", "Onterecht ingehouden, netto 3.910,00",
        "Wettelijke verhoging, ten hoogste 50\u00a0% 6.573,40".replace("\u00a0", " "), "Wettelijke rente 826,55",
        "Incassokosten 906,47", "Griffierecht, apart 753,00",
    ]  # fmt: skip
    made = page.session.claim
    assert made
    amounts = [Fraction(line.rsplit(" ", 1)[1].replace(".", "").replace(",", ".")) for line in _tree(page)[:-1]]
    assert sum(amounts) == made.totals.total.value
    assert page.explanation.remark.text() == "griffierecht 753,00 apart"


def test_the_table_says_the_same_and_enter_asks_why_of_the_current_cell(page: AssessmentPage, qtbot: QtBot) -> None:
    page.periods.switch.button("table").click()
    table = page.periods.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(17, 5))
    assert [table.model().index(17, column).data() for column in range(8)] == [
        "Week 27, 30 jun – 6\u00a0jul", "te weinig", "49,5", "709,74", "475,00", "234,74", "164,89", "115,00",
    ]  # fmt: skip
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert "234,74" in page.explanation.title.text()
    table.setFocus()
    table.setCurrentIndex(table.model().index(17, 4))
    qtbot.keyClick(table, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert "475,00" in page.explanation.title.text()
    assert page.periods.current == 17


def test_a_link_of_the_explanation_goes_to_the_paper(page: AssessmentPage, window: Window, qtbot: QtBot) -> None:
    page.periods.choose(17)
    tree = page.explanation.tree
    paper = tree.model().index(1, 0, tree.currentIndex())
    tree.setCurrentIndex(paper)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert window.page.code == "papers"


def test_a_link_to_the_law_names_article_and_source(page: AssessmentPage, window: Window, qtbot: QtBot) -> None:
    tree = page.explanation.tree
    fee = tree.model().index(6, 0)
    tree.setCurrentIndex(fee)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert "tabel court_fees" in window.area.messages.title


def test_weekly_slips_are_weeks_though_pay_was_agreed_per_four_weeks(tmp_path: Path) -> None:
    session = opened("agency", tmp_path)
    try:
        assert session.assessment and session.claim
        assert parts_of(session.assessment, session.claim).lines[0].label == "Te weinig loon, 24 weken"
    finally:
        session.close()


def test_roles_change_the_claim_and_can_be_taken_back(page: AssessmentPage, qtbot: QtBot) -> None:
    box = page.matrix.columns["presumption"].role
    _choose(qtbot, box, "Niet")
    assert not page.session.dossier.choices.alternatives
    assert page.session.undo_stack.undoText() == "Zes maanden voltijd: niet gevorderd"
    page.session.undo()
    assert page.session.dossier.choices.alternatives == ("presumption",)
    assert box.currentText() == "Subsidiair"


def test_advice_is_never_primary_unless_art_23_wav_is_pleaded_and_applies() -> None:
    dossier = example("glasshouse")
    law = load_law()
    assert dossier.on
    plain = assess(dossier, law, dossier.on)
    assert "geen geldend recht" in why_not(plain, dossier.choices, "presumption", "primary")
    permit = Permit(
        outside_eu=True, needed=True, held=False, worked_for_party=dossier.parties[0].name,
        client_informed_on=date(2026, 1, 5), client_informed_by="adviseur", pleaded=True,
    )  # fmt: skip
    pleaded = replace(dossier, permit=permit)
    assert why_not(assess(pleaded, law, dossier.on), pleaded.choices, "presumption", "primary") == ""


def test_the_old_primary_takes_over_the_role_of_the_new_one() -> None:
    swapped = give(example("glasshouse"), "presumption", "primary")
    assert (swapped.choices.primary, swapped.choices.alternatives) == ("presumption", ("documented",))
    assert role_of(give(swapped, "contract", "primary").choices, "presumption") == "not_claimed"


def test_the_status_of_the_rule_stands_with_its_amount_and_with_its_ground(page: AssessmentPage) -> None:
    column = page.matrix.columns["presumption"]
    for pill in (column._status, column._status_again):
        assert (pill.kind, pill.words) == ("advised", "advies, geen geldend recht")
        assert pill.isVisibleTo(page.matrix)
    assert "nagekeken 23\u00a0nov\u00a02026" in column._article.text()
    assert "WML" not in column._article.text()


def test_a_scenario_that_does_not_apply_stays_with_its_reason(page: AssessmentPage) -> None:
    column = page.matrix.columns["contract"]
    assert "zonder oproep" in column._why_hours.text()
    assert not column._amounts.isVisibleTo(page.matrix)
    assert not column.role.isVisibleTo(page.matrix)


def test_outcomes_are_compared_in_a_sentence() -> None:
    dossier = example("glasshouse")
    assert dossier.on
    found = assess(dossier, load_law(), dossier.on)
    assert compare(found, "documented") == (
        "Zes maanden voltijd geeft €\u00a03.476,93 minder dan de aangetoonde uren (1.408,2 tegen 1.651,5 uren)."
    )
    alone = assess(
        replace(dossier, employment=replace(dossier.employment, full_time_hours_per_week=None)), load_law(), dossier.on
    )
    assert compare(alone, "documented").startswith("Alleen de aangetoonde uren zijn te berekenen")


def test_contradictions_ask_for_a_reason_that_reaches_the_dossier(
    page: AssessmentPage, window: Window, qtbot: QtBot
) -> None:
    column = page.matrix.columns["presumption"]
    assert column.answer.isHidden()
    early = date(2025, 7, 31)

    def shorter(dossier: Dossier) -> Dossier:
        return replace(
            dossier,
            employment=replace(dossier.employment, end=early),
            hours=tuple(one for one in dossier.hours if one.span.last <= early),
            payslips=tuple(one for one in dossier.payslips if one.span.last <= early),
            payments=(),
        )

    window.session.apply("einde", shorter)
    assert "korter dan zes maanden" in column._against.text()
    assert page.state(window.session).words == "1 reden nodig"
    assert not column.answer.isHidden()
    column.answer.setFocus()
    qtbot.keyClicks(column.answer, "Werkte daarvoor zonder papieren")
    qtbot.keyClick(column.answer, Qt.Key.Key_Return)
    assert window.session.dossier.contradictions_answer == "Werkte daarvoor zonder papieren"


def test_the_choices_change_the_claim_and_say_which_article(page: AssessmentPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page._choose, Qt.MouseButton.LeftButton)
    choices = page._choices
    assert isinstance(choices, ChoicesPanel)
    before = page.session.claim
    choices.cap.button(10).click()
    after = page.session.claim
    assert before and after and after.totals.statutory_increase.value < before.totals.statutory_increase.value
    choices.boxes["claim_agreed_wage"].click()
    assert page.session.dossier.choices.claim_agreed_wage
    assert all("art." in box.accessibleDescription() for box in choices.boxes.values())
    assert page._choose.text().startswith("Terug")


def test_an_interruption_is_added_with_its_day_and_moves_the_limitation(page: AssessmentPage, qtbot: QtBot) -> None:
    page._choose.click()
    choices = page._choices
    assert isinstance(choices, ChoicesPanel)
    count = len(page.session.dossier.interruptions)
    choices.interruptions.add_button.click()
    row = choices.interruptions.rows[-1]
    qtbot.keyClicks(row.day, "01-06-2026")
    qtbot.keyClick(row.day, Qt.Key.Key_Return)
    assert len(page.session.dossier.interruptions) == count + 1
    assert first_limitation(page.session.claim) == date(2031, 6, 1)
    assert len(choices.interruptions.rows) == count + 1
    page.session.undo()
    assert len(choices.interruptions.rows) == count


def test_a_day_that_is_none_is_refused_in_its_row(page: AssessmentPage, qtbot: QtBot) -> None:
    page._choose.click()
    choices = page._choices
    assert isinstance(choices, ChoicesPanel)
    choices.complaints.add_button.click()
    row = choices.complaints.rows[-1]
    qtbot.keyClicks(row.day, "31-02-2026")
    qtbot.keyClick(row.day, Qt.Key.Key_Return)
    assert "heeft maar 28 dagen" in row.note.text()
    row.day.clear()
    qtbot.keyClicks(row.day, "28-02-2026")
    qtbot.keyClick(row.day, Qt.Key.Key_Return)
    assert page.session.dossier.complaints[-1].day == date(2026, 2, 28)


def test_warnings_are_listed_with_what_they_are_about(page: AssessmentPage) -> None:
    page._bottom_switch.button("notices").click()
    found = page.session.assessment
    assert found
    model = page.notices.table.model()
    assert model.rowCount() == len(found.warnings)
    assert page._bottom_switch.button("notices").text() == f"Let op ({len(found.warnings)})"


def test_a_dossier_that_cannot_be_calculated_says_why(page: AssessmentPage, window: Window) -> None:
    window.session.apply("geen geboortedatum", lambda d: replace(d, worker=replace(d.worker, birth_date=None)))
    waiting = page._waiting
    assert waiting.isVisibleTo(page._bottom_pages)
    assert "geboortedatum" in waiting._empty._words.text()
    waiting._empty.button.click()
    assert window.page.code == "who"
    assert page.periods.chart.sentence() == "Er is nog niets om te tekenen." or page.periods._stack.currentIndex() == 1
    assert not page.matrix.isEnabled()


@pytest.mark.parametrize("name", ["glasshouse", "kebab", "agency"])
def test_the_strip_is_what_is_claimed(name: str, tmp_path: Path) -> None:
    session = opened(name, tmp_path)
    try:
        made, found = session.claim, session.assessment
        assert made and found
        shortfall, whole = shortfall_of(session), total_of(session)
        assert shortfall and whole
        assert shortfall.value == made.totals.shortfall.value + made.totals.extra_hours.value
        assert whole.value == claim(found, load_law()).totals.total.value
        assert first_limitation(made) == min(item.last_safe_day for item in made.items)
    finally:
        session.close()


def test_wages_that_are_lost_are_in_no_answer_of_the_strip(week_dossier: Dossier) -> None:
    weeks = [iso_week_of(2021, number) for number in (9, 10, 11)]
    job = replace(week_dossier.employment, start=weeks[0].first, end=weeks[-1].last,
                  full_time_hours_per_week=Fraction(38), full_time_source="cao")  # fmt: skip
    slips = tuple(replace(week_dossier.payslips[0], span=week) for week in weeks)
    hours = tuple(WorkedHours(week, "diary", Fraction(50)) for week in weeks)
    dossier = replace(week_dossier, employment=job, payslips=slips, hours=hours)
    found = assess(dossier, load_law(), ON)
    made = claim(found, load_law())
    states = [period_state(period)[1] for period in found.documented.periods]
    assert "verjaard" in states and "te weinig" in states
    assert Fraction(0) < claimed_wages(found, made).value < found.documented.shortfall.value
    day = first_limitation(made)
    assert day and day >= ON


def test_an_edit_shows_in_the_strip_at_once(page: AssessmentPage, window: Window) -> None:
    before = window.strip.total.value
    window.session.apply("matiging", lambda d: replace(d, choices=replace(d.choices, increase_cap_percent=Fraction(0))))
    assert window.session.claim
    assert window.strip.total.value == euro(window.session.claim.totals.total.value) != before


def test_where_there_is_height_the_table_stands_below_the_chart(window: Window, qtbot: QtBot) -> None:
    window.resize(1600, 1000)
    window.go("assessment")
    periods, below = window.page.periods, window.page._bottom  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(periods.table.isVisible() and periods.chart.isVisible()))
    assert periods.switch.isHidden()
    qtbot.waitUntil(lambda: bool(periods.geometry().bottom() < below.geometry().top()))
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: bool(periods.table.isHidden()))
    assert periods.switch.isVisible()
