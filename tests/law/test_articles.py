"""The cited articles: every rule that the program or a letter names has an address, and no false one is named."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wml_claim.law import Law
from wml_claim.resources import resource

CORE = Path(__file__).resolve().parents[2] / "wml_claim"


def texts() -> Iterator[tuple[str, str]]:
    """Every text of the core that cites an article, and every letter text, with the place where it stands."""
    for file in sorted(CORE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and re.search(r"\bart(\.|ikel)", node.value)
            ):
                yield f"{file.relative_to(CORE)}:{node.lineno}", node.value
    for file in sorted(resource("letters").rglob("*.toml")):
        yield file.name, file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("art. 5a, 7 en 8 WML", ["5a WML", "7 WML", "8 WML"]),
        ("art. 13 lid 2 WML; art. 7:616 en 7:623 BW", ["13 WML", "7:616 BW", "7:623 BW"]),
        ("art. 7:626 en 7:655 BW; art. 15 en 12 lid 3 AVG", ["7:626 BW", "7:655 BW", "15 AVG", "12 AVG"]),
        ("artikel 4:3 lid 1 Arbeidstijdenwet (artikel 149 Rv)", ["4:3 Atw", "149 Rv"]),
        ("art. 6:96 lid 2 onder c en lid 5 BW", ["6:96 BW"]),
        ("artikel 7:686a lid 2 en 3 BW", ["7:686a BW"]),
        ("art. 7 lid 3 en 8 lid 3 WML", ["7 WML", "8 WML"]),
        ("art. 2a en 2b Besluit minimumloon", ["2a Besluit minimumloon", "2b Besluit minimumloon"]),
        ("art. 12 WML (tot en met 2023)", ["12 WML"]),
        ("art. 3.2:1 Atb", ["3.2:1 Atb"]),
        ("zonder artikel", []),
    ],
)
def test_citations_are_found_in_dutch_text(law: Law, text: str, codes: list[str]) -> None:
    assert [article.code for article in law.articles.cited_in(text)] == codes


@pytest.mark.parametrize("text", ["art. 18p WML", "artikel 99 Wet minimumloon en minimumvakantiebijslag"])
def test_an_unknown_article_is_refused(law: Law, text: str) -> None:
    with pytest.raises(KeyError, match="WML"):
        law.articles.cited_in(text)


def test_everything_the_program_cites_has_an_address(law: Law) -> None:
    unknown = []
    for place, text in texts():
        try:
            law.articles.cited_in(text)
        except KeyError as problem:
            unknown.append(f"{place}: {problem}")
    assert unknown == []
