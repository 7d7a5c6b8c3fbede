"""Conversations: which lines are messages, and in which order their dates are written; decided by all, or asked."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers.reading import codes, read
from wml_claim.readers import again, kind_of
from wml_claim.readers.chat import read_chat
from wml_claim.readers.chat_lines import is_chat, messages, orders_of
from wml_claim.readers.keeping import read_kept, to_keep
from wml_claim.readers.paper_text import paper_lines
from wml_claim.readers.sheet_page import sheet_pages

SAMPLES = Path(__file__).parent / "samples"
ANDROID = (SAMPLES / "whatsapp_android_nl.txt").read_bytes()
LAST = date(2025, 3, 14)

SHAPES = {
    "android nl": ("13-03-2025 07:05 - Ion: klaar", "14-03-2025 18:30 - Ion: klaar"),
    "ios nl": ("[13-03-2025 07:05:09] Ion: klaar", "[14-03-2025 18:30:00] Ion: klaar"),
    "ios us": ("[3/13/25, 7:05:09\u202fAM] Ion: klaar", "[3/14/25, 6:30:00\u202fPM] Ion: klaar"),
    "android us": ("3/13/25, 7:05 AM - Ion: klaar", "3/14/25, 6:30 PM - Ion: klaar"),
    "uk": ("13/03/25, 07:05 - Ion: klaar", "14/03/25, 18:30 - Ion: klaar"),
    "pl": ("13.03.2025, 07:05 - Ion: klaar", "14.03.2025, 18:30 - Ion: klaar"),
    "es": ("13/3/25, 7:05 a. m. - Ion: klaar", "14/3/25, 6:30 p. m. - Ion: klaar"),
    "year first": ("2025/03/13, 07:05 - Ion: klaar", "2025/03/14, 18:30 - Ion: klaar"),
    "hu": ("2025. 03. 13. 7:05 - Ion: klaar", "2025. 03. 14. 18:30 - Ion: klaar"),
    "fr": ("13/03/2025 à 07:05 - Ion: klaar", "14/03/2025 à 18:30 - Ion: klaar"),
    "marks of direction": ("\u200e[13-03-2025 07:05:09] \u200eIon: klaar", "\u200e[14-03-2025 18:30:00] Ion: klaar"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_telephone_gives_the_same_messages(shape: str) -> None:
    data = "\r\n".join(SHAPES[shape]).encode()
    found = list(messages(data))
    assert is_chat(data)
    [order] = orders_of(found)
    assert [(one.day(order), one.at, one.sender, one.text) for one in found] == [
        (date(2025, 3, 13), time(7, 5), "Ion", "klaar"),
        (LAST, time(18, 30), "Ion", "klaar"),
    ]


def test_the_invented_conversation() -> None:
    found = list(messages(ANDROID))
    assert orders_of(found) == ("dmy",)
    assert [one.line for one in found] == [1, 2, 3, 4, 5, 7, 8, 9, 10]
    assert found[0].sender == "", "what the app itself says has no sender"
    assert found[4].text.splitlines() == ["IMG-20250301-WA0003.jpg (bestand bijgevoegd)", "urenbriefje wk 9"]
    assert (found[5].sender, found[5].text) == ("+31 6 00000000", "Nachtdienst 22.00 tot 06:30 : wie kan?")


def test_a_conversation_from_another_program_than_ours() -> None:
    data = (SAMPLES / "chat_miner_ddmmyy_24hrs.txt").read_bytes()
    found = list(messages(data))
    assert is_chat(data) and orders_of(found) == ("dmy",)
    assert (len(found), found[-1].day("dmy")) == (9, date(2021, 12, 30))
    assert [one.sender for one in found if not one.sender] == ["", ""]


# ---------------------------------------------------------------- order


def chat(*lines: str) -> bytes:
    return "\n".join(lines).encode()


UNDECIDED = chat("03-04-2025 09:00 - Ion: hoi", "05-04-2025 19:00 - Ion: vandaag 7:00-15:30 gewerkt")


def test_an_order_that_cannot_be_decided_gives_no_record_and_asks(tmp_path: Path) -> None:
    result = read(tmp_path, UNDECIDED, "chat.txt")
    assert result.hours == () and result.document.state == "doubtful"
    [problem] = result.document.problems
    assert (problem.code, problem.severity) == ("date_order_unknown", "missing")
    assert "3\u00a0april\u00a02025" in problem.message and "4\u00a0maart\u00a02025" in problem.message
    assert "Er is niets overgenomen" in problem.message and "kies de volgorde" in problem.message


@pytest.mark.parametrize(("order", "day"), [("dmy", date(2025, 4, 5)), ("mdy", date(2025, 5, 4))])
def test_the_answer_of_the_adviser_decides(order: str, day: date) -> None:
    [hours] = again.read_again(UNDECIDED, "chat.txt", {"order": order}).hours
    assert hours.span.first == day


def test_what_can_be_answered_shows_the_day_it_leads_to() -> None:
    assert again.options("order", UNDECIDED, "chat.txt") == (
        ("dmy", "dag-maand-jaar: 3\u00a0april\u00a02025"),
        ("mdy", "maand-dag-jaar: 4\u00a0maart\u00a02025"),
    )


def test_days_that_would_go_back_in_time_decide_the_order() -> None:
    """12-03, 01-04: as months first they would be December and then January of the same year."""
    found = list(messages(chat("12-03-2025 09:00 - A: x", "01-04-2025 09:00 - A: y")))
    assert orders_of(found) == ("dmy",)


def test_one_line_late_in_the_file_decides_the_order_of_all() -> None:
    lines = [f"01-02-2025 0{n}:00 - A: x" for n in range(5)]
    found = list(messages(chat(*lines, "02-13-2025 09:00 - A: y")))
    assert orders_of(found) == ("mdy",)


def test_dates_that_contradict_each_other_are_told(tmp_path: Path) -> None:
    mixed = chat("31-03-2025 09:00 - A: x", "03-31-2025 09:00 - A: vandaag 7:00-8:00")
    result = read(tmp_path, mixed, "chat.txt")
    assert codes(result) == ["date_order_contradicts"] and result.hours == ()


@given(
    st.lists(st.dates(date(2012, 1, 1), date(2030, 12, 31)), min_size=1, max_size=30), st.sampled_from(["dmy", "mdy"])
)
def test_a_decided_order_is_never_the_wrong_one(days: list[date], order: str) -> None:
    """However few dates there are: what is decided is what was written."""
    written = {"dmy": "%d-%m-%Y", "mdy": "%m-%d-%Y"}[order]
    found = list(messages(chat(*(f"{day.strftime(written)} 09:00 - A: x" for day in sorted(days)))))
    assert order in orders_of(found)


# ---------------------------------------------------------------- files


def zipped(name: str, data: bytes, **others: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr(name, data)
        for other, content in others.items():
            container.writestr(other, content)
    return out.getvalue()


def test_the_zip_of_a_telephone_is_read_as_its_text(tmp_path: Path) -> None:
    packed = zipped("_chat.txt", ANDROID, **{"00001-PHOTO.jpg": b"\xff\xd8\xff"})
    result = read(tmp_path, packed, "WhatsApp Chat - Piet.zip")
    assert result.document.kind == "messages"
    [hours], [plain] = result.hours, read(tmp_path, ANDROID, "chat.txt").hours
    assert replace(hours, document=None) == replace(plain, document=None)


def test_of_a_zip_a_dossier_keeps_the_words_and_says_so() -> None:
    packed = zipped("_chat.txt", ANDROID, **{"00001-PHOTO.jpg": b"\xff\xd8\xff"})
    kept = to_keep("WhatsApp Chat - Piet.zip", packed)
    assert (kept.name, kept.content, kept.whole) == ("WhatsApp Chat - Piet.txt", ANDROID, False)
    result = read_kept(kept, kept.name)
    assert codes(result) == ["hours_in_message", "media_left_out"]
    assert result.document.problems[1].message.startswith("WhatsApp Chat - Piet.txt: de foto's en geluiden")


def test_a_conversation_is_shown_and_searched_by_its_lines() -> None:
    [page] = sheet_pages(ANDROID, "chat.txt")
    assert dict(page.rows)[4] == ("01-03-2025 18:47", "Ion", "Vandaag 05:55-15:10, pauze half uur")
    assert any("Nachtdienst" in line.text for line in paper_lines(ANDROID, "chat.txt"))


def test_a_time_that_is_none_begins_no_message() -> None:
    found = list(messages(chat("13-03-2025 09:00 - A: x", "14-03-2025 25:00 - A: y", "3/13/25, 13:00 PM - A: z")))
    assert [one.text.count("\n") for one in found] == [2]


@pytest.mark.parametrize(
    "packed",
    [
        zipped("brief.txt", b"Beste heer, hierbij mijn uren."),
        zipped("_chat.txt", ANDROID, mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
        zipped("a.txt", ANDROID, **{"b.txt": ANDROID}),
    ],
    ids=["a letter", "a spreadsheet with a text in it", "two conversations"],
)
def test_another_zip_is_no_conversation(packed: bytes) -> None:
    assert kind_of(packed) == "zip"


def test_a_damaged_zip_is_told(tmp_path: Path) -> None:
    packed = bytearray(zipped("_chat.txt", ANDROID * 2000))
    middle = len(packed) // 2
    packed[middle : middle + 40] = bytes(40)
    result = read(tmp_path, bytes(packed), "chat.zip")
    assert result.document.state == "failed" and "zip" in result.document.problems[0].message.lower()


def test_a_text_that_only_begins_like_a_conversation_is_none() -> None:
    assert not is_chat(b"01-03-2025 09:00 - begonnen met de kas\nen daarna de tomaten\n")
    assert not is_chat(b"datum;begin;einde\n01-03-2025;09:00;17:00\n")
    assert not is_chat(b"")


def test_another_name_than_its_kind_is_told(tmp_path: Path) -> None:
    result = read(tmp_path, ANDROID, "gesprek.pdf")
    assert codes(result) == ["hours_in_message", "wrong_extension"]
    assert "een gesprek uit WhatsApp" in result.document.problems[-1].message


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_any_letters(encoding: str) -> None:
    text = "13-03-2025 09:00 - Žofia Łoś: hoi" if encoding != "cp1252" else "13-03-2025 09:00 - Zoë: hoi"
    data = (text + "\n14-03-2025 19:00 - A: x").encode(encoding)
    assert is_chat(data)
    assert next(messages(data)).sender in ("Žofia Łoś", "Zoë")


def test_a_huge_conversation_is_read_once_and_can_be_stopped() -> None:
    data = b"\n".join(b"13-03-2025 09:%02d - Ion: ok" % (n % 60) for n in range(50_000))
    asked = []
    assert read_chat(data, "chat.txt", tick=lambda: asked.append(True)).document.state == "read"
    assert len(asked) == 50, "while it is taken apart, and again while its sentences are read"


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=300))
def test_anything_after_a_first_message(junk: bytes) -> None:
    result = read_chat(ANDROID + b"\n" + junk, "chat.txt")
    assert result.document.state in ("read", "doubtful")
