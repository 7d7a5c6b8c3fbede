"""One small case per rule of the calculation, in tests/cases/rules: facts, the article and the sum by hand.

`NN_rule.toml` is a case file; `NN_rule.expected.toml` beside it holds what must come out of it:

* `[[figure]]`: `name` as `wml-claim explain` takes it, its `amount`, the articles that the explanation must cite
  (`cites`), and `on` where it is another day than that of the case;
* `[[period]]` and `[[item]]`: other facts of a pay period ("documented" unless `scenario` says otherwise) or an item;
* `warnings`, `no_item`, `no_scenario`, `window`, and `error` for facts that no claim can rest on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wml_claim.assessment import Assessment, AssessmentError, assess
from wml_claim.casefile import read_case
from wml_claim.claim import Claim, claim
from wml_claim.dossier import Dossier
from wml_claim.explain import Line, explain
from wml_claim.follow_up import find_any
from wml_claim.law import load_law
from wml_claim.notation import NBSP, decimal

FOLDER = Path(__file__).parent / "cases" / "rules"
CASES = sorted(path for path in FOLDER.glob("*.toml") if not path.stem.endswith(".expected"))


class Outcome:
    """A case, calculated for each day that is asked about."""

    def __init__(self, case: Path) -> None:
        self.dossier: Dossier = read_case(case.read_text(encoding="utf-8"), case.name)
        self.wanted: dict[str, Any] = tomllib.loads(case.with_suffix(".expected.toml").read_text(encoding="utf-8"))

    def on(self, day: date | None = None) -> tuple[Assessment, Claim]:
        law, chosen = load_law(), day or self.dossier.on
        assert chosen
        assessed = assess(self.dossier, law, chosen)
        return assessed, claim(assessed, law)


def lines(line: Line) -> Iterator[Line]:
    yield line
    for child in line.children:
        yield from lines(child)


def cited(line: Line) -> str:
    return " | ".join(each.article for each in lines(line) if each.article)


def test_every_case_has_its_outcome_and_its_sum() -> None:
    assert len(CASES) >= 60
    for case in CASES:
        header = case.read_text(encoding="utf-8").split("\ntitle", 1)[0]
        assert all(row.startswith("#") for row in header.splitlines()), case.name
        assert case.with_suffix(".expected.toml").exists(), case.name


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(case: Path) -> None:
    outcome = Outcome(case)
    wanted = outcome.wanted
    if "error" in wanted:
        with pytest.raises(AssessmentError, match=wanted.pop("error")):
            outcome.on()
    else:
        check(outcome)
    assert not wanted, f"not understood: {sorted(wanted)}"


def check(outcome: Outcome) -> None:
    wanted = outcome.wanted
    for figure in wanted.pop("figure", []):
        check_figure(outcome, **figure)
    assessed, made = outcome.on()
    for period in wanted.pop("period", []):
        check_period(assessed, **period)
    for item in wanted.pop("item", []):
        check_item(made, **item)
    names = {f"{item.kind}/{item.span.first}" for item in made.items}
    assert not names & set(wanted.pop("no_item", []))
    assert set(wanted.pop("warnings", [])) <= {warning.code for warning in assessed.warnings}
    for code in wanted.pop("no_scenario", []):
        assert assessed.scenarios[code] is None and assessed.why_not[code]
    if window := wanted.pop("window", None):
        presumed = assessed.scenarios["presumption"]
        assert presumed and presumed.window and [presumed.window.first, presumed.window.last] == window


def check_figure(outcome: Outcome, name: str, amount: str, cites: tuple[str, ...] = (), on: date | None = None) -> None:
    figure = find_any(*outcome.on(on), name)
    assert decimal(figure.value) == amount, f"{name} on {on}"
    articles = cited(explain(figure))
    for article in cites:
        assert article in articles, f"{name} cites {articles}, not {article}"


def check_period(assessed: Assessment, **wanted: Any) -> None:
    scenario = assessed.scenarios[wanted.pop("scenario", "documented")]
    assert scenario
    first = wanted.pop("from")
    (period,) = (each for each in scenario.periods if each.span.first == first)
    if "through" in wanted:
        assert period.span.last == wanted.pop("through")
    for name, value in wanted.items():
        found = getattr(period, name)
        assert (found.replace(NBSP, " ") if isinstance(found, str) else found) == value, name


def check_item(made: Claim, **wanted: Any) -> None:
    kind, first = wanted.pop("kind"), wanted.pop("from")
    found = [each for each in (*made.items, *made.barred_items) if (each.kind, each.span.first) == (kind, first)]
    assert len(found) == 1, f"{kind} {first}"
    for name, value in wanted.items():
        assert getattr(found[0], name) == value, name
