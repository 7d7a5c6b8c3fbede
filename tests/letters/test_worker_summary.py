"""The worker's summary: the figures of the Dutch letter in eight languages, and five statements before signing."""

from __future__ import annotations

import ast
import io
import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pikepdf
import pytest

import wml_claim.letters.worker_summary
from tests.letters.papers import NAMES, Case, case, single, text_of
from tests.letters.test_papers import household, permitted
from wml_claim.letters import LetterOptions, LetterRefused
from wml_claim.letters.document import Blank, PageBreak, Tick
from wml_claim.letters.templates import LANGUAGES, fields_of, months, wordings
from wml_claim.notation import euro, number

CLAIMED = [name for name in NAMES if name != "10_paid_in_full"]
AMOUNT = re.compile(r"€ [\d.]+,\d\d")


def summary(it: Case, language: str = "nl") -> str:
    return it.words("worker_summary", LetterOptions(language=language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CLAIMED)
def test_figures_are_those_of_the_letter(name: str, language: str) -> None:
    """Beside them only the court fee and what is barred, which no letter names."""
    it = case(name)
    own = {single(euro(Fraction(sum(barred.amount.value for barred in group))))
           for kinds in (("shortfall", "extra_hours"), ("holiday_allowance",), ("unlawful_deductions",))
           for group in [[item for item in it.claim.barred_items if item.kind in kinds]]}  # fmt: skip
    fee = it.claim.totals.court_fee
    assert fee is not None
    amounts = set(AMOUNT.findall(summary(it, language))) - own - {single(euro(fee.value))}
    letter = it.words("demand").replace("€ ", "")
    assert amounts
    assert [amount for amount in amounts if amount.removeprefix("€ ") not in letter] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CLAIMED)
def test_every_total_is_there_in_every_language(name: str, language: str) -> None:
    totals = case(name).claim.totals
    text = summary(case(name), language)
    figures = (
        totals.holiday_allowance, totals.unlawful_deductions, totals.statutory_interest, totals.collection_costs,
    )  # fmt: skip
    assert [figure.label for figure in figures if figure.value and number(figure.value) not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_as_much_as_the_dutch_one(language: str) -> None:
    dutch = {key: wording for key, wording in wordings("nl").items() if key.startswith("summary.")}
    other = {key: wording for key, wording in wordings(language).items() if key.startswith("summary.")}
    assert set(other) == set(dutch)
    for key, wording in dutch.items():
        assert sorted(set(fields_of(other[key]))) == sorted(set(fields_of(wording))), key
    assert len(set(months(language))) == 12


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "nl"])
def test_nothing_was_left_in_dutch(language: str) -> None:
    same = [
        key
        for key, wording in wordings(language).items()
        if wording == wordings("nl")[key] and key not in ("summary.date", "summary.span")
    ]
    assert same == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_that_it_is_a_translation(language: str) -> None:
    it = case("01")
    mark = wordings(language)["summary.page"].split(" · ")[0]
    options = LetterOptions(language=language)
    with pikepdf.open(io.BytesIO(it.pdf("worker_summary", options))) as pdf:
        pages = len(pdf.pages)
    text = text_of(it.pdf("worker_summary", options))
    assert text.count(f" · {mark}" if language == "ar" else f"{mark} · ") == pages
    assert (mark == "samenvatting") == (language == "nl")


def test_the_language_is_the_workers_own_unless_another_is_chosen() -> None:
    it = case("01")
    assert it.dossier.worker.language == "pl"
    assert "Czego żądamy" in it.words("worker_summary")
    assert "What we ask for" in summary(it, "en")
    assert "1 lutego 2031 r." in it.words("worker_summary")


def test_a_language_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(LetterRefused, match=r"“xx” is er niet.*Nederlands \(nl\).*polski \(pl\)"):
        summary(case("01"), "xx")


def test_five_statements_stand_on_a_page_of_their_own_to_be_ticked_and_signed() -> None:
    blocks = case("03").document("worker_summary").blocks
    last = blocks[blocks.index(PageBreak()) + 1 :]
    assert sum(isinstance(block, Tick) for block in last) == 5
    assert sum(isinstance(block, Blank) for block in last) == 4


def test_barred_parts_are_told_to_the_worker_with_their_amount() -> None:
    it = case("07")
    text = summary(it)
    assert "het al te laat (verjaard). Dit deel vragen wij niet" in text
    assert single(euro(it.claim.totals.barred.value)) in text
    assert "te laat (verjaard)" not in summary(case("01"))


@pytest.mark.parametrize("name", CLAIMED)
def test_gross_and_net_are_never_one_sum(name: str) -> None:
    totals = case(name).claim.totals
    if totals.gross.value and totals.net.value:
        assert number(totals.total.value) not in summary(case(name))
        assert number(totals.gross.value + totals.net.value) not in summary(case(name))


def test_what_is_pleaded_is_told_with_its_risk() -> None:
    assert "Dat advies is geen wet." in summary(case("03"))
    told = summary(case("03", permitted))
    assert "geen werkvergunning" in told and "vreemdelingenpolitie" in told and "advies uit 2020" not in told
    assert "advies" not in summary(case("01")) and "werkvergunning" not in summary(case("03"))


def test_the_term_is_that_of_the_letter() -> None:
    options = LetterOptions(language="nl", term_days=14)
    assert "uiterlijk op 30 maart 2026 te betalen" in case("01").words("worker_summary", options)
    assert "veertien dagen om te betalen" in summary(case("03", household))


def test_unknown_and_provisional_periods_are_told() -> None:
    assert "jaaropgave" in summary(case("11")) and "jaaropgave" not in summary(case("01"))
    assert "Daarover staat hier het hele loon" in summary(case("03"))


def test_estimated_hours_are_called_so() -> None:
    choices = replace(case("01").dossier.choices, primary="contract")
    job = replace(case("01").dossier.employment, not_called="yes", agreed_hours_per_week=Fraction(40))
    it = case("01", lambda facts: replace(facts, choices=choices, employment=job))
    assert "Een deel van de uren is berekend" in summary(it)
    assert "De uren komen uit de stukken" in summary(case("01"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_open(language: str) -> None:
    for name in ("01", "03", "07", "11"):
        text = summary(case(name), language)
        assert not re.search(r"[\[\]{}]|None|18b|\.\.", text)


def test_it_is_large_print() -> None:
    with pikepdf.open(io.BytesIO(case("01").pdf("worker_summary"))) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
    sizes = [float(size) for size in re.findall(rb"/F\S+ ([\d.]+) Tf", content)]
    assert max(sizes) > 20 and sizes.count(14.0) > 3
    assert {size for size in sizes if size < 12} <= {8.0, 5.6}, "only what stands at the foot is small"


def test_every_text_is_used() -> None:
    tree = ast.parse(Path(wml_claim.letters.worker_summary.__file__).read_text(encoding="utf-8"))
    patterns = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = (str(part.value) if isinstance(part, ast.Constant) else r"\w+" for part in node.values)
            patterns.add("".join(parts))
    patterns = {pattern for pattern in patterns if re.fullmatch(r"[a-z_]+(\\w\+)?", pattern)}
    keys = [key.removeprefix("summary.") for key in wordings("nl") if key.startswith("summary.")]
    assert [key for key in keys if not any(re.fullmatch(pattern, key) for pattern in patterns)] == []
