"""Step 2: looking at papers and correcting what was read, by mouse and keyboard."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import papers_at_hand as at_hand
from ui.steps.papers import PapersPage
from ui.steps.papers.hours_panel import HoursPanel
from ui.steps.papers.paper_panel import PaperPanel
from ui.steps.papers.slip_panel import SlipPanel
from ui.steps.papers.typed_slip import TypedSlip
from ui.window import Window
from wml_claim.resources import resource
from wml_claim.span import Span


def _type(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def _slip_panel(page: PapersPage) -> SlipPanel:
    assert isinstance(page.values.content, SlipPanel)
    return page.values.content


def _drawn(qtbot: QtBot, page: PapersPage) -> None:
    qtbot.waitUntil(lambda: bool(page.viewer.canvas.spots), timeout=10_000)


def test_a_value_is_corrected_in_place_and_the_printed_one_stays(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    panel = _slip_panel(at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path)))
    row = panel.rows["deductions.1"]
    assert row.field.text() == "115,00"
    _type(qtbot, row.field, "175")
    slip = panel.slip
    assert slip.deductions[1].amount == 175
    assert slip.sources["deductions.1"].text == "115,00"
    assert window.session.undo_stack.undoText() == "huisvesting, loonstrook week 27"
    row = panel.rows["deductions.1"]
    assert row._note.text() == "op papier: 115,00"
    assert panel.boxes, "the sum does not come out any more, and that is asked"
    window.session.undo()
    assert panel.rows["deductions.1"].field.text() == "115,00"
    assert not panel.boxes


def test_what_cannot_be_read_is_refused_in_its_row(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    panel = _slip_panel(at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path)))
    before = window.session.dossier
    _type(qtbot, panel.rows["gross"].field, "veel")
    assert "geen bedrag" in panel.rows["gross"]._note.text()
    _type(qtbot, panel.rows["span"].field, "06-07-2025 - 30-06-2025")
    assert "voor de eerste" in panel.rows["span"]._note.text()
    assert window.session.dossier is before


def test_choosing_a_value_lights_its_spot_and_a_click_on_the_spot_chooses_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path))
    panel, canvas = _slip_panel(page), page.viewer.canvas
    _drawn(qtbot, page)
    panel.rows["net"].field.setFocus()
    assert canvas.lit == "net"
    place = canvas.spot_box("deductions.0").center().toPoint()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    assert panel.chosen == "deductions.0"
    assert panel.rows["deductions.0"].field.hasFocus()
    assert canvas.lit == "deductions.0"


def test_a_doubt_that_is_accepted_leaves_the_papers_to_check(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.doubtful_slip(tmp_path))
    panel = _slip_panel(page)
    assert page.asks()
    assert page.list.filter.button("check").text() == "Nakijken 1"
    while panel.boxes:
        qtbot.mouseClick(panel.boxes[0].accept, Qt.MouseButton.LeftButton)
    assert window.session.dossier.documents[0].state == "read"
    assert page.list.filter.button("check").text() == "Nakijken 0"
    assert not page.asks()


def test_the_kind_of_a_line_is_chosen_and_settles_its_doubt(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.doubtful_slip(tmp_path))
    panel = _slip_panel(page)
    key = f"deductions.{len(panel.slip.deductions) - 1}"
    panel.focus(key)
    detail = panel.rows[key].detail
    assert detail is not None
    detail.kind.setFocus()
    detail.kind.setCurrentIndex(detail.kind.findData("fine"))
    detail.kind.activated.emit(detail.kind.currentIndex())
    assert panel.slip.deductions[-1].kind == "fine"
    assert "unknown_label" not in {problem.code for problem in window.session.dossier.documents[0].problems}


def test_facts_of_a_deduction_are_answered_for_one_slip_or_for_all(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path), at_hand.doubtful_slip(tmp_path))
    at_hand.choose(page, "loonstrook-2025-w27.pdf")
    panel = _slip_panel(page)
    panel.focus("deductions.1")
    detail = panel.rows["deductions.1"].detail
    assert detail is not None
    qtbot.mouseClick(detail.facts["mandate"].button(True), Qt.MouseButton.LeftButton)
    housing = [cut for slip in window.session.dossier.payslips for cut in slip.deductions if cut.kind == "housing"]
    assert [cut.mandate for cut in housing] == [True, None]
    qtbot.mouseClick(detail.everywhere, Qt.MouseButton.LeftButton)
    housing = [cut for slip in window.session.dossier.payslips for cut in slip.deductions if cut.kind == "housing"]
    assert [cut.mandate for cut in housing] == [True, True]


def test_a_line_is_added_and_taken_out(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    panel = _slip_panel(at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path)))
    panel._add_deduction()
    _type(qtbot, panel.rows["deductions.2"].field, "12,50")
    assert panel.slip.deductions[2].amount == Fraction(25, 2)
    panel.focus("deductions.2")
    detail = panel.rows["deductions.2"].detail
    assert detail is not None
    qtbot.mouseClick(detail.remove, Qt.MouseButton.LeftButton)
    assert len(panel.slip.deductions) == 2


def test_a_photo_is_shown_and_typed_over(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.photo(tmp_path))
    panel = page.values.content
    assert isinstance(panel, PaperPanel)
    qtbot.waitUntil(lambda: not page.viewer.canvas._picture.isNull())
    qtbot.mouseClick(panel.type, Qt.MouseButton.LeftButton)
    form = page.values.content
    assert isinstance(form, TypedSlip)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert "nodig" in form.fields["first"].error
    for key, text in (("first", "14-07-2025"), ("last", "20-07-2025"), ("gross", "475"), ("net", "353,72")):
        _type(qtbot, form.fields[key].line, text)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    slip = window.session.dossier.payslips[-1]
    assert (slip.document, slip.gross) == ("IMG_2041.png", Fraction(475))
    assert slip.span == Span(date(2025, 7, 14), date(2025, 7, 20))
    assert window.session.dossier.documents[0].state == "read"
    assert _slip_panel(page).slip == slip


def test_a_missing_slip_is_a_card_of_its_own_and_can_be_typed(window: Window, qtbot: QtBot) -> None:
    session = window.session
    from dataclasses import replace

    session.apply("strook weg", lambda dossier: replace(dossier, payslips=dossier.payslips[:1]))
    page = at_hand.page_of(window)
    qtbot.mouseClick(page.list.filter.button("missing"), Qt.MouseButton.LeftButton)
    card = page.list.current
    assert card is not None and (card.kind, card.title) == ("missing", "Loonstrook week 11")
    form = page.values.content
    assert isinstance(form, TypedSlip)
    assert form.fields["first"].line.text() == "10-03-2025"
    _type(qtbot, form.fields["gross"].line, "475")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert session.dossier.payslips[1].gross == 475
    assert page.list.filter.button("missing").text() == "Ontbreekt 0"


def test_delete_takes_a_paper_out_and_undo_brings_it_back(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path))
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert not window.session.dossier.documents
    assert all(slip.document is None for slip in window.session.dossier.payslips)
    window.session.undo()
    assert [document.name for document in window.session.dossier.documents] == ["loonstrook-2025-w27.pdf"]
    at_hand.choose(page, "loonstrook-2025-w27.pdf")
    _drawn(qtbot, page)


def test_a_contract_is_only_kept(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.contract(tmp_path))
    panel = page.values.content
    assert isinstance(panel, PaperPanel)
    qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)
    (document,) = window.session.dossier.documents
    assert (document.kind, document.state) == ("other", "read")


def test_hours_are_a_table_beside_the_sheet_with_the_cell_lit(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "uren.xlsx"
    path.write_bytes(resource("examples", "glasshouse", "uren.xlsx").read_bytes())
    page = at_hand.bring(qtbot, window, path)
    panel = page.values.content
    assert isinstance(panel, HoursPanel)
    sheet = page.viewer.sheet
    qtbot.waitUntil(lambda: page.viewer.stack.currentWidget() is sheet)
    panel.table.selectRow(2)
    assert sheet.table.currentIndex().data() == "07:00"
    row = sheet.table.currentIndex().row()
    assert sheet.table.model().index(row, 0).data() == "05-03-2025"
    sheet.table.setCurrentIndex(sheet.table.model().index(row + 1, 2))
    assert panel.table.currentIndex().row() == 3
    panel.source.setCurrentIndex(panel.source.findData("roster"))
    panel.source.activated.emit(panel.source.currentIndex())
    assert {one.source for one in window.session.dossier.hours if one.document == "uren.xlsx"} == {"roster"}
    assert window.session.dossier.documents[0].state == "read"


def test_a_figure_leads_to_its_spot_from_any_step(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path), at_hand.doubtful_slip(tmp_path))
    slip = next(one for one in window.session.dossier.payslips if one.document == "loonstrook-2025-w27.pdf")
    window.go("who")
    window.show_reading(slip.sources["net"])
    card = page.list.current
    assert card is not None and card.name == "loonstrook-2025-w27.pdf"
    assert _slip_panel(page).chosen == "net"
    qtbot.waitUntil(lambda: page.viewer.canvas.lit == "net" and "net" in page.viewer.canvas.spots)


def test_spots_are_found_on_papers_of_a_case_file(window: Window, qtbot: QtBot) -> None:
    window.open_path(resource("examples", "glasshouse", "case.toml"))
    page = at_hand.page_of(window)
    at_hand.choose(page, "loonstrook-2025-w27.pdf")
    assert not _slip_panel(page).slip.sources
    _drawn(qtbot, page)
    qtbot.waitUntil(lambda: "deductions.1" in page.viewer.canvas.spots)


def test_the_page_is_drawn_sharper_when_it_is_made_larger(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path))
    _drawn(qtbot, page)
    before = page.viewer.canvas._picture.width()
    qtbot.mouseClick(page.viewer._buttons["in"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.viewer.canvas._picture.width() > before)


def test_tab_walks_the_values_in_the_order_of_the_paper(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    panel = _slip_panel(at_hand.bring(qtbot, window, at_hand.good_slip(tmp_path)))
    panel.rows["span"].field.setFocus()
    walked = []
    for _ in range(3):
        walked.append(panel.chosen)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert walked == ["span", "hours", "hourly_wage"]
    assert panel.chosen == "items.0"


def test_the_rail_says_how_many_papers_wait(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_hand.bring(qtbot, window, at_hand.contract(tmp_path))
    assert page.state(window.session).words == "1 nakijken"
