"""Conversations and bank statements on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wml_claim.commands import main
from wml_claim.storage import StoredDossier, load_dossier

SAMPLES = Path(__file__).parent.parent / "readers" / "samples"
BANK = SAMPLES / "ing_nl_puntkomma.csv"
CHAT = SAMPLES / "whatsapp_android_nl.txt"
CASE = """
title = "Voorbeeld"
on = 2026-11-23
[worker]
name = "Ion Popescu"
birth_date = 1990-05-01
[[party]]
name = "Voorbeeld Logistiek B.V."
role = "employer"
[employment]
start = 2025-01-01
end = 2025-06-30
pay_period = "month"
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.toml"
    path.write_text(CASE, encoding="utf-8")
    return path


def run(*arguments: object) -> int:
    return main([str(one) for one in arguments])


def test_read_tells_payments_and_whose_they_may_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("read", SAMPLES / "rabobank_cp1252.csv", CHAT) == 0
    said = capsys.readouterr().out
    assert "rabobank_cp1252.csv: bankafschrift, gelezen, met twijfel" in said
    assert "netto over 1 mrt 2025 t/m 31 mrt 2025, Voorbeeld Logistiek B.V.  1.600,43" in said
    assert "whatsapp_android_nl.txt: gesprek, gelezen, met twijfel" in said


def test_read_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("read", SAMPLES / "rabobank_cp1252.csv", "--json") == 0
    said: Any = json.loads(capsys.readouterr().out)
    [record] = said["records"]
    assert said["kind"] == "payments"
    assert {key: record[key] for key in ("kind", "date", "amount", "channel", "from", "through")} == {
        "kind": "payment", "date": "2025-03-25", "amount": "1600.43", "channel": "bank",
        "from": "2025-03-01", "through": "2025-03-31",
    }  # fmt: skip
    assert record["sources"]["amount"] == {"text": 'regel 2: "1600,43"'}


def test_import_takes_wages_and_hours_into_a_case_once(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import", BANK, CHAT, "--into", case) == 0
    dossier, _ = load_dossier(case)
    assert [(one.payer, str(one.amount)) for one in dossier.payments] == [("Voorbeeld Logistiek B.V.", "160043/100")]
    assert [one.source for one in dossier.hours] == ["message"]
    extract = case.parent / "ing_nl_puntkomma (uittreksel).csv"
    kept = extract.read_text(encoding="utf-8-sig")
    assert "Salaris 03-2025" in kept and "Huisvesting" not in kept and "J. Chef" not in kept
    assert "J. Chef, samen € 150,00 netto" in capsys.readouterr().out.replace("\u00a0", " ")
    assert not (case.parent / BANK.name).exists(), "the statement itself is not copied"
    before = case.read_bytes()
    assert run("import", BANK, CHAT, "--into", case) == 0
    assert capsys.readouterr().out.count("zit al in case.toml") == 2 and case.read_bytes() == before


def test_a_dossier_holds_no_more_of_an_account_than_the_wages(tmp_path: Path) -> None:
    into, broken = tmp_path / "kas.wmldossier", tmp_path / "half.xml"
    broken.write_bytes((SAMPLES / "camt053.v8.xml").read_bytes()[:4000])
    assert run("import", BANK, broken, "--into", into) == 1
    with StoredDossier.open(into) as stored:
        assert stored.papers() == ("ing_nl_puntkomma (mogelijke betalers).csv",)
        assert [one.state for one in stored.dossier.documents] == ["doubtful", "failed"]
    assert b"NL39RABO" not in into.read_bytes() and b"FINPETROL" not in into.read_bytes()


# ---------------------------------------------------------------- answers

UNDECIDED = "03-04-2025 09:00 - M: hoi\n05-04-2025 19:00 - M: vandaag 7:00-15:30 gewerkt\n"


def test_a_conversation_is_read_with_the_answers_it_asks_for(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chat = case.parent / "gesprek.txt"
    chat.write_text(UNDECIDED, encoding="utf-8")
    assert run("read", chat) == 0
    assert "blijkt niet hoe de telefoon datums schrijft" in capsys.readouterr().out
    assert run("import", chat, "--into", case, "--date-order", "mdy", "--sender", "M", "--payer", "niemand") == 0
    assert [one.span.first.isoformat() for one in load_dossier(case)[0].hours] == ["2025-05-04"]


def test_a_statement_is_read_with_who_paid(tmp_path: Path) -> None:
    into = tmp_path / "kas.wmldossier"
    assert run("import", BANK, CHAT, "--into", into, "--payer", "J. Chef") == 0
    with StoredDossier.open(into) as stored:
        assert [one.payer for one in stored.dossier.payments] == ["J. Chef"]
        assert b"Logistiek" not in stored.paper("ing_nl_puntkomma (uittreksel).csv")
        assert len(stored.dossier.hours) == 1, "an answer goes only to the papers for which it means something"


def test_whose_hours_on_a_sheet_of_several(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = tmp_path / "uren.csv"
    sheet.write_text(
        "Datum;Naam;Begin;Einde\n01-03-2025;Ana Pop;08:00;16:00\n01-03-2025;Ion Pop;07:00;16:00\n", encoding="utf-8"
    )
    assert run("read", sheet) == 1
    assert run("read", sheet, "--worker", "Ana Pop") == 0
    assert "08:00-16:00" in capsys.readouterr().out


def test_an_order_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("read", CHAT, "--date-order", "ddmm") == 2
    assert "kies uit" in capsys.readouterr().err


def test_of_a_paper_whose_sifting_fails_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("wml_claim.commands.bringing.to_keep", broken)
    into = tmp_path / "kas.wmldossier"
    assert run("import", BANK, "--into", into) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err
    with StoredDossier.open(into) as stored:
        assert stored.papers() == ()
