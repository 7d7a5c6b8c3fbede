"""Hours in messages: what is explicit and dated is read, with its sentence; prose, plans and questions are not."""

from __future__ import annotations

from datetime import date, datetime, time
from fractions import Fraction
from pathlib import Path

import pytest

from tests.readers.reading import read
from wml_claim.readers.chat import read_chat
from wml_claim.readers.chat_hours import Said, hours_said
from wml_claim.readers.sheet_page import cell_of
from wml_claim.records import Problem, WorkedHours

SAMPLES = Path(__file__).parent / "samples"
ANDROID = (SAMPLES / "whatsapp_android_nl.txt").read_bytes()
SENT = datetime(2025, 3, 14, 22, 0)
FRIDAY = date(2025, 3, 14)


def said(text: str, sent: datetime = SENT) -> list[Said]:
    return list(hours_said(text, sent))


def times(text: str, sent: datetime = SENT) -> list[tuple[date, str, int]]:
    return [(one.day, f"{one.begin:%H:%M}-{one.end:%H:%M}", one.break_minutes) for one in said(text, sent)]


READ = {
    "Vandaag 05:55-15:10, pauze half uur": (FRIDAY, "05:55-15:10", 30),
    "vandaag van 7 tot 15.30 gewerkt": (FRIDAY, "07:00-15:30", 0),
    "12 maart 8:00-17:30": (date(2025, 3, 12), "08:00-17:30", 0),
    "12 maart 8:00 – 17:30.": (date(2025, 3, 12), "08:00-17:30", 0),
    "1 maart 2025 8u-16u30": (date(2025, 3, 1), "08:00-16:30", 0),
    "gisteren 22.00 tot 06:30": (date(2025, 3, 13), "22:00-06:30", 0),
    "vandaag 7-15 uur": (FRIDAY, "07:00-15:00", 0),
    "13-03 07:00-16:00 zonder pauze": (date(2025, 3, 13), "07:00-16:00", 0),
    "2025-03-11 8:00-12:00": (date(2025, 3, 11), "08:00-12:00", 0),
    "12 december 8:00-17:00": (date(2024, 12, 12), "08:00-17:00", 0),
    "today 7:00-15:30, break 45 min": (FRIDAY, "07:00-15:30", 45),
    "dzisiaj od 6 do 14:30, przerwa 30 min": (FRIDAY, "06:00-14:30", 30),
    "azi de la 7 la 16": (FRIDAY, "07:00-16:00", 0),
    "вчера 07:00-16:00": (date(2025, 3, 13), "07:00-16:00", 0),
    "bugün 07:00-16:00": (FRIDAY, "07:00-16:00", 0),
}


@pytest.mark.parametrize("text", READ)
def test_an_explicit_shift_with_its_day(text: str) -> None:
    assert times(text) == [READ[text]]


@pytest.mark.parametrize(
    ("text", "hours"),
    [("vandaag 9 uur gewerkt", 9), ("12 maart 8,5 uur gewerkt", Fraction(17, 2)), ("worked 10 hours today", 10)],
)
def test_an_explicit_length_with_its_day(text: str, hours: Fraction) -> None:
    assert [(one.hours, one.begin) for one in said(text)] == [(hours, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Morgen kom je om 6 uur tot 14.30",
        "Nachtdienst 22.00 tot 06:30 : wie kan?",
        "kun je vandaag van 7:00 tot 15:00?",
        "vandaag niet gewerkt 7:00-15:00",
        "jij moet 12 maart 8:00-17:00",
        "vandaag ziek, rooster was 7:00-15:00",
        "nie pracowałem dzisiaj 7:00-15:00",
    ],
)
def test_plans_questions_and_refusals_are_no_work(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "klok gaat vooruit, ik werkte 22-06 dus 7 uur",
        "ik heb lang gewerkt",
        "7:00-15:30",
        "maandag 7:00-15:30",
        "vandaag 7-15",
        "vandaag € 12 - 15",
        "12 en 13 maart 8:00-17:00",
        "12 t/m 14 maart 8:00-17:00",
        "12/3 en 13/3 8:00-12:00",
        "12 maart 7.30 uur gewerkt",
        "vandaag 9 uur en gisteren 8 uur gewerkt",
        "31 februari 8:00-17:00",
        "vandaag 8:00-8:00",
        "vandaag 25:00-26:00",
        "bel 06-12345678 vandaag",
    ],
)
def test_what_names_no_one_day_or_no_times_stays_prose(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["vandaag 7:00-23:00", "16 maart 2025 8:00-17:00", "vandaag 20:00-04:00"])
def test_work_that_was_not_done_when_the_message_was_sent(text: str) -> None:
    assert said(text) == []


def test_a_short_date_is_the_one_that_is_near_or_none() -> None:
    assert times("13/3 8:00-12:00")[0][0] == times("3/13 8:00-12:00")[0][0] == date(2025, 3, 13)
    assert times("2/3 8:00-12:00", datetime(2025, 3, 20, 20))[0][0] == date(2025, 3, 2)
    assert said("3/4 8:00-12:00", datetime(2025, 4, 4, 20)) == [], "3 April and 4 March are both near"
    assert said("03-04-2025 8:00-12:00", datetime(2025, 6, 1)) == [], "3 April and 4 March are both past"
    assert times("03-05-2025 8:00-12:00", datetime(2025, 4, 1))[0][0] == date(2025, 3, 5), "3 May is yet to come"


def test_shifts_of_one_day_stand_beside_each_other() -> None:
    assert [one[1] for one in times("vandaag 8:00-12:00 en 13:00-17:00")] == ["08:00-12:00", "13:00-17:00"]
    assert times("vandaag 8:00-12:00 en 11:00-17:00") == []


def test_a_break_without_its_length_is_told_and_not_taken_off() -> None:
    [one] = said("vandaag gewerkt van 7 tot 16 met pauze")
    assert (one.vague_break, one.break_minutes) == (True, 0)


def test_a_break_as_long_as_the_shift_gives_nothing() -> None:
    assert said("vandaag 8:00-8:30, pauze half uur") == []


def test_weeks_later_counts_as_made_later() -> None:
    assert [one.made for one in said("12 maart 8:00-17:30")] == ["at_the_time"]
    assert [one.made for one in said("1 februari 8:00-17:30")] == ["later"]


# ---------------------------------------------------------------- conversations


def problems(
    data: bytes, worker: str = "", sender: str | None = None
) -> tuple[tuple[WorkedHours, ...], tuple[Problem, ...]]:
    result = read_chat(data, "chat.txt", worker, sender=sender)
    return result.hours, result.document.problems


def test_the_invented_conversation_gives_one_shift_with_its_sentence(tmp_path: Path) -> None:
    result = read(tmp_path, ANDROID, "chat.txt")
    [hours] = result.hours
    assert (result.worker, result.document.kind, result.document.state) == ("Ion", "messages", "doubtful")
    assert (hours.source, hours.made, hours.begin, hours.break_minutes) == ("message", "at_the_time", time(5, 55), 30)
    assert hours.note == "bericht van 1 maart 2025, 18.47 uur"
    assert hours.sources["begin"].text == 'Gesprek!C4: "Vandaag 05:55-15:10, pauze half uur"'
    spot = cell_of(hours.sources["begin"])
    assert spot is not None and spot.row == 4
    [doubt] = result.document.problems
    assert (doubt.code, doubt.severity, doubt.about) == ("hours_in_message", "doubt", "hours.0")
    assert doubt.message.startswith("chat.txt, regel 4: ") and "Kijk of dat is bedoeld." in doubt.message


CHIEF = "13-03-2025 20:00 - Chef Piet: gisteren 6:00-18:00 gewerkt\n"
ION = "13-03-2025 21:00 - Ion P: vandaag 7:00-15:30\n"


def test_whose_hours_they_are_follows_from_the_name_of_the_worker() -> None:
    hours, _ = problems((CHIEF + ION).encode(), "Popescu, Ion")
    assert [one.begin for one in hours] == [time(7)]


@pytest.mark.parametrize(("worker", "data"), [("", CHIEF + ION), ("Maria Ionescu", CHIEF), ("Maria Ionescu", ION)])
def test_hours_of_an_unknown_sender_are_asked_about_not_taken(worker: str, data: str) -> None:
    hours, [problem] = problems(data.encode(), worker)
    assert hours == () and (problem.code, problem.severity) == ("several_senders", "missing")
    assert "Piet" not in problem.message and "Ion" not in problem.message, "third persons are not named"


def test_the_answer_who_is_the_worker() -> None:
    hours, _ = problems((CHIEF + ION).encode(), "Maria", sender="Chef Piet")
    assert [one.begin for one in hours] == [time(6)]


def test_nobody_else_comes_along_with_the_records() -> None:
    hours, found = problems((CHIEF + ION).encode(), "Ion")
    assert "Piet" not in repr((hours, found))


def test_the_same_said_twice_counts_once() -> None:
    again = ION + "14-03-2025 08:00 - Ion P: gisteren 7:00-15:30\n"
    hours, found = problems(again.encode(), "Ion")
    assert len(hours) == 1 and [one.code for one in found] == ["hours_in_message"]


def test_two_accounts_of_one_day_leave_it_open() -> None:
    again = ION + "14-03-2025 08:00 - Ion P: gisteren 7:00-16:30\n"
    hours, [problem] = problems(again.encode(), "Ion")
    assert hours == () and problem.code == "messages_contradict"
    assert "regel 1 en 2" in problem.message and "13\u00a0maart\u00a02025" in problem.message


def test_a_citizen_service_number_is_not_taken_over() -> None:
    hours, found = problems(b"13-03-2025 21:00 - Ion: vandaag 7:00-15:30 bsn 999990019 ok\n", "Ion")
    assert len(hours) == 1 and "999990019" not in repr((hours, found))


def test_a_conversation_without_hours_is_an_exhibit() -> None:
    hours, found = problems(b"13-03-2025 21:00 - Ion: ik krijg te weinig loon\n", "Ion")
    assert (hours, found) == ((), ())
