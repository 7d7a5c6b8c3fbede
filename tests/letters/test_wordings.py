"""The wordings: every field is known, every text is used, every article exists, and nothing is said that is not law."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import wml_claim.letters
from wml_claim.law import load_law
from wml_claim.letters.setting import COMMON_FIELDS
from wml_claim.letters.templates import FILES, TemplateError, Texts, fields_of, nouns, wordings

WORDINGS = wordings("nl")
SOURCES = sorted(Path(wml_claim.letters.__file__).parent.rglob("*.py"))
SPEAKERS = ("say", "label", "fill", "plain", "paragraphs", "_row", "format")


@cache
def nodes() -> tuple[ast.AST, ...]:
    return tuple(node for path in SOURCES for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def spoken() -> frozenset[str]:
    """Every text that the code names; `*` stands for what the code fills in."""
    return frozenset(name for node in nodes() for name in names(node))


@cache
def given() -> frozenset[str]:
    """Every field that the code gives to a text, by keyword or from a dictionary, and those that all letters have."""
    found = set(COMMON_FIELDS)
    for node in nodes():
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in SPEAKERS:
            found |= {word.arg for word in node.keywords if word.arg}
        elif isinstance(node, ast.Dict):
            found |= {key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
    return frozenset(found)


def names(node: ast.AST) -> list[str]:
    """The name of a text that a string holds, also one written with a field."""
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    else:
        return []
    return [text] if re.fullmatch(rf"(?!.*\.toml)({'|'.join(FILES)})\.[\w*]*[a-z0-9*]", text) else []


def matches(pattern: str, key: str) -> bool:
    return re.fullmatch(pattern.replace(".", r"\.").replace("*", r"\w+"), key) is not None


@pytest.mark.parametrize("key", WORDINGS)
def test_text_is_used(key: str) -> None:
    wording_of_ground = key.removeprefix("grounds.") in {ground.wording for ground in load_law().grounds}
    assert wording_of_ground or any(matches(pattern, key) for pattern in spoken()), f"{key}: geen brief gebruikt dit"


@pytest.mark.parametrize("key", WORDINGS)
def test_fields_are_known(key: str) -> None:
    assert set(fields_of(WORDINGS[key])) <= given()


def test_every_text_that_the_code_names_exists() -> None:
    missing = [name for name in spoken() if not any(matches(name, key) for key in WORDINGS)]
    assert not missing


@pytest.mark.parametrize("key", WORDINGS)
def test_cited_articles_are_known(key: str) -> None:
    cited = load_law().articles
    for article in articles_in(WORDINGS[key]):
        assert cited.cite(article).address


def articles_in(wording: str) -> list[str]:
    """Codes such as "7:625 BW" for every "artikel ..." of a wording."""
    laws = {"Arbeidstijdenwet": "Atw", "van de Wet minimumloon": "WML", "van het Besluit vergoeding": "BIK"}
    text = wording.replace("\u00a0", " ")
    for long, short in laws.items():
        text = text.replace(long, short)
    found: list[str] = []
    pattern = r"[Aa]rtikel (\d+[a-z]*(?::\d+[a-z]*)?)([^.;“]*?)\b(BW|WML|Rv|Atw|Wav|BIK)\b"
    for number, between, law in re.findall(pattern, text):
        found.append(f"{number} {law}")
        found += [
            f"{other} {law}" for other in re.findall(r"(?:artikel|en met) (\d+[a-z]*(?::\d+)?)(?![\w:])", between)
        ]
    return found


def test_articles_are_recognised() -> None:
    assert articles_in(WORDINGS["court.costs"]) == ["6:96 BW", "2 BIK"]
    assert articles_in(WORDINGS["court.minimum"]) == ["7 WML", "8 WML"]
    assert articles_in(WORDINGS["demand.registration"]) == ["4:3 Atw", "149 Rv"]
    assert sum(len(articles_in(wording)) for wording in WORDINGS.values()) > 60


def test_the_advice_of_2020_cites_no_article_of_the_wml() -> None:
    """It is advice, not law: a false citation in court harms the worker (art. 21 Rv)."""
    wording = WORDINGS["grounds.wml_proposal_advised"]
    assert "geen geldend recht" in wording
    assert "WML" not in wording and "rechtsvermoeden" not in wording.lower() and "6:97" not in wording


@pytest.mark.parametrize("key", WORDINGS)
def test_nothing_is_left_open(key: str) -> None:
    assert "[" not in WORDINGS[key] and "18b" not in WORDINGS[key]


def test_an_unknown_field_is_told_with_its_place() -> None:
    with pytest.raises(TemplateError, match=r"demand\.opening.*span"):
        Texts("nl", {"worker": "J. Kowalska"}).fill("demand.opening")


def test_an_unknown_text_is_told() -> None:
    with pytest.raises(TemplateError, match=r"demand\.greeting"):
        Texts("nl", {}).fill("demand.greeting")


@pytest.mark.parametrize(
    ("count", "words"), [(1, "één loonperiode"), (2, "twee loonperiodes"), (35, "35 loonperiodes")]
)
def test_counting(count: int, words: str) -> None:
    assert Texts("nl", {}).counted("pay_period", count).replace("\u00a0", " ") == words


def test_every_noun_has_both_numbers() -> None:
    assert all(one != many for one, many in nouns("nl").values())


def test_a_value_is_never_read_as_a_wording() -> None:
    """A name with braces or stars stays what it is."""
    text = Texts("nl", {"worker": "A {x} ** B"}).fill("common.signature_for")
    assert "".join(run.text for run in text) == "namens A {x} ** B"
