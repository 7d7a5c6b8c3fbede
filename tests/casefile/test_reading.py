"""A case file is read exactly, or refused with everything that is wrong with it."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wml_claim.casefile import CaseError, read_case
from wml_claim.span import Span

WHOLE = """
title = "Kas"
on = 2026-11-23
[worker]
name = "J. Kowalska"
birth_date = 1990-05-01
[[party]]
name = "Teelt B.V."
role = "employer"
[employment]
start = 2025-01-06
pay_period = "week"
"""


def problems(more: str, whole: str = WHOLE) -> tuple[str, ...]:
    with pytest.raises(CaseError) as caught:
        read_case(whole + more, "zaak.toml")
    return caught.value.problems


def only(more: str, whole: str = WHOLE) -> str:
    found = problems(more, whole)
    assert len(found) == 1, found
    return found[0]


def hours(text: str) -> str:
    return f'[[hours]]\nsource = "diary"\n{text}\n'


def payslip(text: str) -> str:
    return f"[[payslip]]\nfrom = 2025-01-06\nthrough = 2025-01-12\n{text}\n"


def payment(text: str) -> str:
    return f"[[payment]]\ndate = 2025-01-17\nfrom = 2025-01-06\nthrough = 2025-01-12\n{text}\n"


def test_the_four_forms_of_hours() -> None:
    dossier = read_case(
        WHOLE
        + hours('date = 2025-01-06\nbegin = "22:00"\nend = "24:00"\nbreak_minutes = 30')
        + hours('date = 2025-01-07\nhours = "7:30"')
        + hours('week = "2026-W53"\nhours = "47.5"')
        + hours('from = 2025-01-20\nthrough = 2025-06-27\nhours_per_week = "45"'),
        "zaak.toml",
    )
    shift, day, week, span = dossier.hours
    assert (shift.begin, shift.end, shift.break_minutes) == (time(22), time(0), 30)
    assert day.hours == Fraction(15, 2)
    assert week.span == Span(date(2026, 12, 28), date(2027, 1, 3)) and not week.per_week
    assert span.per_week and span.hours == 45


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ("[bsn]\n", "“bsn”: onbekende sleutel"),
        ('[records]\nhours_registred = "no"\n', "bedoelde u “hours_registered”?"),
        ('[records]\nwritten_terms = "nee"\n', "waarde “nee” kan niet; verwacht: een van “yes”, “no”, “unknown”"),
        (hours('week = "2025-W53"\nhours = "8"'), "2025 heeft geen week 53"),
        (hours('week = "2025-53"\nhours = "8"'), "ISO-week als “2025-W03”"),
        (hours("date = 2025-01-06\nhours = 8.5"), "waarde 8.5 kan niet; verwacht: uren als tekst"),
        (hours("date = 2025-01-06\nhours = 8"), "waarde 8 kan niet; verwacht: uren als tekst"),
        (hours('date = 2025-01-06\nhours = "8,5"'), "waarde “8,5” kan niet"),
        (hours('date = 2025-01-06\nhours = "25:30"'), "hoogstens 24 uur"),
        (hours('date = 2025-01-06\nhours = "8"\nweek = "2025-W02"'), "precies een van"),
        (hours('date = 2025-01-06\nbegin = "08:00"\nend = "08:00"'), "een dienst die tijd duurt"),
        (hours('date = 2025-01-06\nbegin = "8u"\nend = "17:00"'), "waarde “8u” kan niet"),
        (hours('date = 2025-01-06\nhours = "8"\nbreak_minutes = 30'), "uren waar de pauze al af is"),
        (hours("date = 2025-01-06T08:00:00\nhours = \"8\""), "verwacht: een datum als 2025-01-31"),
        (hours('date = 0205-01-06\nhours = "8"'), "een datum van 1900 t/m 2199"),
        (payslip("gross = 500.00"), "waarde 500.0 kan niet; verwacht: een bedrag of getal als tekst met een punt"),
        (payslip('gross = "1.234,50"'), "“gross”: waarde “1.234,50” kan niet"),
        (payslip('gross = "1e3"'), "“gross”: waarde “1e3” kan niet"),
        (payslip('gross = "22/3"'), "“gross”: waarde “22/3” kan niet"),
        (payslip('gross = "-500.00"'), "0 of meer, of een correctie op een andere loonstrook"),
        (payslip('gross = "500.00"\nhourly_wage = "-14.06"'), "“hourly_wage”: waarde -14.06 kan niet"),
        (payslip('net = "430.00"'), "tabel [[payslip]] nr. 1, sleutel “gross”: ontbreekt"),
        ('[[payslip]]\nfrom = 2025-01-12\nthrough = 2025-01-06\ngross = "1"\n', "op of na from = 2025-01-12"),
        (payslip('gross = "500.00"\nitems = [{ label = "Loon", kind = "wage", amount = "480.00" }]'),
         "tellen op tot 480.00 en gross is 500.00"),
        (payslip('gross = "5.00"\nitems = [{ label = "Loon", kind = "loon", amount = "5.00" }]'),
         "items nr. 1, sleutel “kind”: waarde “loon” kan niet; verwacht: een van “wage”, “overtime”"),
        (payslip('gross = "5.00"\ndeductions = [{ label = "Huur", kind = "housing", amount = "1.00", mandat = true }]'),
         "deductions nr. 1, sleutel “mandat”: onbekende sleutel met waarde true; bedoelde u “mandate”?"),
        (payment('amount = "-1.00"\nchannel = "bank"'), "verwacht: een bedrag boven 0"),
        (payment('amount = "1.00"\nchannel = "giro"'), "waarde “giro” kan niet; verwacht: een van “bank”, “cash”"),
        ("[[interruption]]\nparty = \"Teelt BV\"\n", "geen partij van deze zaak; verwacht: een van “Teelt B.V.”"),
        ("[[interruption]]\nsent_on = 2026-02-02\nreceived_on = 2026-02-01\n", "ligt vóór sent_on"),
        ('[choices]\nprimary = "average"\nalternatives = ["average"]\n', "“average” is al de primaire vordering"),
        ('[choices]\nalternatives = ["half"]\n', "waarde “half” kan niet"),
        ('[choices]\nincrease_cap_percent = "51"\n', "waarde 51.00 kan niet; verwacht: van 0 t/m 50"),
        ("[choices]\nleave_out_barred = \"yes\"\n", "true of false, zonder aanhalingstekens"),
        ("[dismissal]\ndate = 2025-03-01\n", "tabel [dismissal], sleutel “by”: ontbreekt"),
        ('[dismissal]\ndate = 2024-03-01\nby = "worker"\n', "ligt vóór het begin van het dienstverband"),
    ],
)  # fmt: skip
def test_one_fault_gives_one_message(more: str, says: str) -> None:
    message = only(more)
    assert message.startswith("zaak.toml, ")
    assert says in message


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('full_time_hours_per_week = "40.5"\nfull_time_source = "cao"', "hoogstens 40 uur"),
        ('full_time_hours_per_week = "38"', "“full_time_source”: ontbreekt"),
        ("end = 2025-01-05", "ligt vóór start = 2025-01-06"),
        ("weekdays = []", "ten minste één werkdag"),
        ('weekdays = ["mon", "mon"]', "noemt een dag twee keer"),
        ('weekdays = ["ma"]', "waarde “ma” kan niet"),
        ("pay_days_after_period = -1", "een heel getal van 0"),
        ('agreed_hours_per_week = "0"', "meer dan 0 en hoogstens 168 uur"),
        ('agreed_hourly_wage = "-3"', "een bedrag boven 0"),
    ],
)
def test_employment_is_held_against_itself(line: str, says: str) -> None:
    message = only("", WHOLE + line)
    assert "tabel [employment]" in message and says in message


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ('name = "J. Kowalska"', "tabel [worker], sleutel “name”: ontbreekt"),
        ("birth_date = 1990-05-01", "tabel [worker], sleutel “birth_date”: ontbreekt"),
        ('pay_period = "week"', "tabel [employment], sleutel “pay_period”: ontbreekt"),
        ("start = 2025-01-06", "tabel [employment], sleutel “start”: ontbreekt"),
        ('role = "employer"', "tabel [[party]] nr. 1, sleutel “role”: ontbreekt"),
    ],
)
def test_a_case_misses_nothing_but_a_draft_may(key: str, says: str) -> None:
    text = WHOLE.replace(key + "\n", "")
    assert says in only("", text)
    read_case(text, "zaak.toml", draft=True)


def test_a_case_has_an_employer() -> None:
    assert "geen partij heeft de rol “employer”" in only("", WHOLE.replace('"employer"', '"agency"'))


def test_an_untaxed_amount_below_the_gross_line_is_outside_the_sum() -> None:
    items = (
        'items = [{ label = "Loon", kind = "wage", amount = "480.00" },'
        ' { label = "Reis", kind = "expense", amount = "20.00", outside = true }]'
    )
    dossier = read_case(WHOLE + payslip(f'gross = "480.00"\n{items}'), "zaak.toml")
    assert [item.outside for item in dossier.payslips[0].items] == [False, True]


def test_a_correction_may_be_negative_beside_the_slip_it_corrects() -> None:
    dossier = read_case(WHOLE + payslip('gross = "500.00"') + payslip('gross = "-20.00"'), "zaak.toml")
    assert [slip.gross for slip in dossier.payslips] == [500, -20]


def test_all_faults_are_told_at_once() -> None:
    found = problems(hours('date = 2025-01-06\nhours = "x"') + payslip("gross = 1") + "[permit]\nheld = 3\n")
    assert len(found) == 3
    assert [line.split(", ")[1] for line in found] == [
        "tabel [[hours]] nr. 1", "tabel [[payslip]] nr. 1", "tabel [permit]",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("title = x", "regel 1, kolom 9: na de = staat geen waarde"),
        ("\non = 2025-02-30", "regel 2, kolom 6: deze datum of tijd bestaat niet"),
        ('title = "a"\ntitle = "b"\n', "regel 2, kolom 12: deze sleutel staat er twee keer"),
        ('title = "a', "einde van het bestand: een tekst wordt niet met een aanhalingsteken gesloten"),
        ("title 3", "regel 1, kolom 7: na een sleutel hoort een = te staan"),
    ],
)
def test_a_fault_of_writing_is_told_with_its_place(text: str, says: str) -> None:
    with pytest.raises(CaseError) as caught:
        read_case(text, "zaak.toml")
    assert caught.value.problems[0].startswith(f"zaak.toml, {says}")


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 20_000, "a = " + "1" * 5_000, "a = 1979-05-27T07:32:00Z", "\x00", "[[]]"]
)
def test_text_made_to_break_a_reader_is_refused(text: str) -> None:
    with pytest.raises(CaseError, match=r"zaak\.toml"):
        read_case(text, "zaak.toml")


SPOILED = WHOLE + hours('date = 2025-01-06\nhours = "8"') + payslip('gross = "5.00"\nitems = []') + "[choices]\n"


@given(st.integers(0, len(SPOILED)), st.integers(0, 12), st.text(st.sampled_from('ab1."=[]{}\n,-W:#'), max_size=6))
@settings(max_examples=300, deadline=None)
def test_a_spoiled_case_is_read_or_refused_but_never_breaks_the_reader(at: int, gone: int, put: str) -> None:
    spoiled = SPOILED[:at] + put + SPOILED[at + gone :]
    for draft in (False, True):
        with suppress(CaseError):
            assert read_case(spoiled, "zaak.toml", draft=draft).choices
