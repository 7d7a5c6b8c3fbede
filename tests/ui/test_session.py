"""The one door: every edit is named, saved, computed, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.strip import shortfall_of
from wml_claim.dossier import Dossier
from wml_claim.records import WorkedHours
from wml_claim.span import Span
from wml_claim.storage import StoredDossier


def _born(day: date | None, dossier: Dossier) -> Dossier:
    return replace(dossier, worker=replace(dossier.worker, birth_date=day))


def test_edit_undo_and_redo_swap_dossiers_under_a_name(session: Session, qtbot: QtBot) -> None:
    before = session.dossier
    with qtbot.waitSignal(session.changed):
        session.apply("geboortedatum", lambda dossier: _born(date(2004, 1, 1), dossier))
    assert session.undo_stack.undoText() == "geboortedatum"
    session.undo()
    assert session.dossier is before
    session.redo()
    assert session.dossier.worker.birth_date == date(2004, 1, 1)


def test_an_edit_that_changes_nothing_leaves_nothing_to_undo(session: Session) -> None:
    assert not session.apply("niets", lambda dossier: replace(dossier))
    assert not session.undo_stack.canUndo()


def test_every_edit_is_in_the_file_at_once(session: Session, tmp_path: Path) -> None:
    session.apply("naam", lambda dossier: replace(dossier, worker=replace(dossier.worker, name="A. Nowak")))
    session.close()
    with StoredDossier.open(tmp_path / "2026-014.wmldossier") as stored:
        assert stored.dossier.worker.name == "A. Nowak"


def test_two_weeks_of_46_hours_and_475_paid_are_171_76_short_each(session: Session) -> None:
    figure = shortfall_of(session)
    assert figure is not None
    assert figure.value == 2 * (Fraction(46) * Fraction("14.06") - 475)


def test_missing_facts_are_open_points_and_no_errors(session: Session) -> None:
    session.apply("geboortedatum", lambda dossier: _born(None, dossier))
    assert session.assessment is None
    assert session.claim is None
    blocking = [point for point in session.open_points if point.blocking]
    assert [point.step for point in blocking] == ["who"]
    assert "geboortedatum" in blocking[0].words


def test_a_day_outside_the_law_tables_is_an_open_point(session: Session) -> None:
    def long_ago(dossier: Dossier) -> Dossier:
        week = Span(date(1990, 1, 1), date(1990, 1, 7))
        early = replace(dossier.employment, start=week.first)
        worker = replace(dossier.worker, birth_date=date(1960, 1, 1))
        hours = WorkedHours(week, "diary", Fraction(46))
        return replace(dossier, employment=early, worker=worker, hours=(hours, *dossier.hours))

    session.apply("eerste werkdag", long_ago)
    assert session.claim is None
    assert any(point.blocking and point.target == "who/start" for point in session.open_points)


def test_save_as_goes_on_in_the_new_file_with_the_papers(session: Session, tmp_path: Path) -> None:
    session.save_as(tmp_path / "kopie.wmldossier")
    session.apply("naam", lambda dossier: replace(dossier, worker=replace(dossier.worker, name="B. Nowak")))
    session.close()
    with StoredDossier.open(tmp_path / "kopie.wmldossier") as copy:
        assert copy.dossier.worker.name == "B. Nowak"
    with StoredDossier.open(tmp_path / "2026-014.wmldossier") as old:
        assert old.dossier.worker.name == "Joanna Kowalska"
