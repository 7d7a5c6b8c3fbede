"""Step 6 as a person uses it: the preview is the paper, byte for byte; what stands in the way is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.examples import opened
from ui.session import Session
from ui.steps.letter import LetterPage
from ui.steps.letter.facts import facts_to_confirm, standing_lines
from ui.steps.letter.kinds import kinds
from ui.steps.letter.outgoing import NotWritten, print_pages, printer, save
from ui.window import Window
from wml_claim.letters import KINDS, make_letter
from wml_claim.letters.sending import options_of
from wml_claim.readers.page_image import page_image
from wml_claim.storage import StoredDossier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = opened("glasshouse", tmp_path)
    yield session
    if session.is_open:
        session.close()


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> LetterPage:
    window.go("letter")
    found = window.page
    assert isinstance(found, LetterPage)
    qtbot.waitUntil(lambda: found.preview.data is not None and not found.preview.sheet.image.isNull(), timeout=10_000)
    return found


def _paper(session: Session, kind: str) -> bytes:
    assert session.assessment and session.claim
    options = options_of(session.dossier)
    return make_letter(kind, session.dossier, session.assessment, session.claim, session.law, "pdf", options)


def _shown(page: LetterPage) -> bytes | None:
    return page.preview.data


def test_every_paper_of_the_core_is_listed(page: LetterPage) -> None:
    assert [kind.code for kind in page._kinds] == list(KINDS)
    assert page.papers.model().rowCount() == len(KINDS)
    assert all(kind.title and not kind.title.startswith("_") for kind in page._kinds)


def test_the_preview_is_the_paper_byte_for_byte(page: LetterPage) -> None:
    data = _paper(page.session, "demand")
    assert page.preview.data == data
    assert page.preview.pages == page_image(data, 1, 100).pages
    assert page.preview.where.text() == f"pagina 1 van {page.preview.pages}"
    assert not page.preview.sheet.image.isNull()


def test_arrows_choose_another_paper_and_page_down_turns_its_pages(page: LetterPage, qtbot: QtBot) -> None:
    page.papers.setFocus()
    row = list(KINDS).index("court")
    page.papers.setCurrentIndex(page.papers.model().index(row - 1, 0))
    qtbot.keyClick(page.papers, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.preview.data == _paper(page.session, "court"), timeout=10_000)
    qtbot.keyClick(page.preview, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.preview.where.text().startswith("pagina 2"), timeout=10_000)
    assert page.preview.sheet.accessibleName().startswith("Bladzijde 2 van")
    before = page.preview.sheet.width()
    page.preview.larger.click()
    qtbot.waitUntil(lambda: page.preview.sheet.width() > before, timeout=10_000)


def test_confirming_the_facts_takes_the_concept_off(page: LetterPage, qtbot: QtBot) -> None:
    draft = page.preview.data
    page.settings.confirmed.click()
    assert page.session.dossier.confirmed
    assert not _shown(page), "the old paper is no longer shown as the new one"
    qtbot.waitUntil(lambda: page.preview.data is not None, timeout=10_000)
    assert _shown(page) == _paper(page.session, "demand") != draft
    assert page.state(page.session).words == "Feiten bevestigd"
    page.session.undo()
    assert not page.settings.confirmed.isChecked()


def test_facts_to_confirm_are_those_of_the_dossier(session: Session) -> None:
    facts = facts_to_confirm(session)
    assert facts[0].startswith("Agnieszka Zielińska, geboren 17")
    assert "werkgever Kas & Kweek Voorbeeld B.V." in facts
    assert "1 betaalperiode zonder loonstrook" in facts
    assert "1.651,5 uren, €\u00a016.150,00 betaald" in facts


def test_how_it_is_sent_is_kept_in_the_dossier_and_in_its_file(page: LetterPage, qtbot: QtBot, tmp_path: Path) -> None:
    settings = page.settings
    settings.term.button(14).click()
    assert settings._term_field._note_text.text().endswith("7\u00a0december\u00a02026")
    settings.routes["regelrechter"].click()
    for name, text in (("name", "mr. A. Voorbeeld"), ("penalty_per_day", "100"), ("penalty_maximum", "2500,50")):
        line = settings.fields[name].line
        line.setFocus()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    sending = page.session.dossier.sending
    assert (sending.term_days, sending.route, sending.name) == (14, "regelrechter", "mr. A. Voorbeeld")
    assert (sending.penalty_per_day, sending.penalty_maximum) == (Fraction(100), Fraction("2500.50"))
    path = page.session.path
    assert path
    page.session.close()
    with StoredDossier.open(path) as stored:
        assert stored.dossier.sending == sending


def test_half_a_penalty_is_not_asked_for_and_said(page: LetterPage) -> None:
    half = replace(page.session.dossier.sending, penalty_per_day=Fraction(100))
    page.session.apply("dwangsom", lambda dossier: replace(dossier, sending=half))
    assert options_of(page.session.dossier).penalty_per_day is None
    assert "andere bedrag" in page.settings.fields["penalty_maximum"]._note_text.text()


def test_a_route_that_does_not_fit_is_refused_with_its_reason(page: LetterPage) -> None:
    page.settings.routes["verzoekschrift"].click()
    court = next(kind for kind in page._kinds if kind.code == "court")
    assert "geen ontslag" in court.reasons[0]
    page._choose("court")
    assert "geen ontslag" in page.preview.refusal._words.text()
    assert not page.saved.isEnabled() and not page.printed.isEnabled()


def test_nothing_to_claim_is_said_and_no_letter_made(page: LetterPage) -> None:
    page.session.apply("geen uren", lambda dossier: replace(dossier, hours=(), payslips=()))
    assert page.session.claim and not page.session.claim.items
    assert page.state(page.session).words == "Niets te vorderen"
    demand = next(kind for kind in page._kinds if kind.code == "demand")
    assert demand.reasons[0].startswith("Er is niets te vorderen")


def test_a_dossier_without_facts_says_which(page: LetterPage) -> None:
    page.session.apply("leeg", lambda d: replace(d, worker=replace(d.worker, birth_date=None)))
    reasons = {kind.code: kind.reasons for kind in kinds(page.session)}
    assert any("geboortedatum" in reason for reason in reasons["annex"])
    assert reasons["records_request"] == (), "a request for papers needs no calculation"
    assert page.state(page.session).words == "Wacht op feiten"


def test_limitation_that_is_near_is_said_first(session: Session) -> None:
    assert standing_lines(session)[0] == ("ok", "Verjaring: veilig t/m 3\u00a0februari\u00a02031.")


def test_open_points_lead_to_their_step(page: LetterPage, window: Window, qtbot: QtBot) -> None:
    first = next(point for point in window.session.open_points if point.step != "letter")
    assert page.settings.ask.isVisible()
    qtbot.mouseClick(page.settings.go_through, Qt.MouseButton.LeftButton)
    assert window.page.code == first.step


def test_saving_writes_what_is_seen_and_says_where(page: LetterPage, window: Window, tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    page.save_to(target)
    assert target.read_bytes() == page.preview.data
    assert window.area.messages.title == "brief.pdf is bewaard"


def test_a_paper_never_replaces_the_dossier_and_a_full_disk_is_said(page: LetterPage, tmp_path: Path) -> None:
    path = page.session.path
    assert path
    before = path.read_bytes()
    with pytest.raises(NotWritten, match="is het dossier zelf"):
        save(path, b"%PDF", path)
    assert path.read_bytes() == before
    with pytest.raises(NotWritten, match="niet geschreven"):
        save(tmp_path / "nowhere" / "brief.pdf", b"%PDF", path)


def test_printing_prints_every_page_at_its_size(page: LetterPage, tmp_path: Path) -> None:
    target = printer()
    target.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target.setOutputFileName(str(tmp_path / "printed.pdf"))
    said: list[tuple[int, int]] = []
    data = _paper(page.session, "annex")
    pages = print_pages(target, data, lambda n, m: said.append((n, m)))
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert target.resolution() == 300
    assert page_image(printed, 1, 50).pages == pages == page_image(data, 1, 50).pages
    assert said == [(n, pages) for n in range(1, pages + 1)]
    paper = target.pageLayout().fullRect()
    assert paper.width() > paper.height(), "the annex lies on its side"


def test_the_file_name_names_dossier_and_paper(page: LetterPage) -> None:
    assert page.file_name() == "glasshouse sommatie.pdf"


def test_a_letter_can_be_saved_for_editing_an_annex_cannot(page: LetterPage, tmp_path: Path) -> None:
    assert page._forms() == ("pdf", "docx")
    page.save_to(tmp_path / "brief.docx")
    assert (tmp_path / "brief.docx").read_bytes().startswith(b"PK")
    page._kind = "annex"
    assert page._forms() == ("pdf",)


def test_the_letter_of_a_day_far_from_limitation_names_that_day(session: Session) -> None:
    session.apply("later", lambda dossier: replace(dossier, on=date(2026, 12, 1)))
    assert standing_lines(session)[0][0] == "ok"


def test_defences_and_witnesses_are_kept_and_reach_the_court(page: LetterPage, qtbot: QtBot, tmp_path: Path) -> None:
    pleas = page.settings.pleas
    boxes = (pleas.boxes[0][0], "Er is minder gewerkt."), (pleas.boxes[0][1], "De lijst is toen bijgehouden.")
    for box, text in (*boxes, (pleas.witnesses, "J. Jansen\n\nA. Pop")):
        box.setFocus()
        qtbot.keyClicks(box, text) if "\n" not in text else box.setPlainText(text)
        qtbot.keyClick(box, Qt.Key.Key_Tab)
    sending = page.session.dossier.sending
    assert sending.defences == (("Er is minder gewerkt.", "De lijst is toen bijgehouden."),)
    assert sending.witnesses == ("J. Jansen", "A. Pop")
    assert len(pleas.boxes) == 2, "room for the next defence"
    assert [defence.answer for defence in options_of(page.session.dossier).defences] == [boxes[1][1]]
    path = page.session.path
    assert path
    page.session.close()
    with StoredDossier.open(path) as stored:
        assert stored.dossier.sending == sending


def test_the_strip_and_the_letter_count_the_same_points_and_each_leads_to_its_place(
    page: LetterPage, window: Window, qtbot: QtBot
) -> None:
    count = len(window.session.open_points)
    assert window.strip.open.value == f"{count} punten"
    assert page.settings._ask_title.text() == f"Nog {count} punten open"
    for point in window.session.open_points:
        window.go(point.target)
        assert window.page.code == point.step
    window.go("records/paid_in_cash")
    assert window.page.work.findings.code == "paid_in_cash"  # type: ignore[attr-defined]
    window.go("letter/records_request")
    assert page._kind == "records_request"


def test_the_workbook_is_shown_as_the_annex_and_saved_as_a_sheet(
    page: LetterPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_place("workbook")
    qtbot.waitUntil(lambda: page.preview.data is not None, timeout=20_000)
    assert "op papier de bijlage" in page._chosen.remark
    assert page.file_name(page._forms()[0]).endswith(".xlsx")
    page.save_to(tmp_path / "rekenblad.xlsx")
    assert (tmp_path / "rekenblad.xlsx").read_bytes().startswith(b"PK")
