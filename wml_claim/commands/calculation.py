"""assess, claim, answer and explain: from a case to figures."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from wml_claim import explain as explaining
from wml_claim.answer import answer
from wml_claim.assessment import Assessment, assess
from wml_claim.claim import Claim, claim
from wml_claim.commands.parser import Commands, add_json, add_on
from wml_claim.commands.passphrase import add_passphrase, with_passphrase
from wml_claim.commands.terminal import CommandError, say, say_json
from wml_claim.dossier import Dossier
from wml_claim.follow_up import find_any
from wml_claim.law import load_law
from wml_claim.notation import day_long
from wml_claim.reports import answer_json, answer_text, assessment_json, assessment_text, claim_json, claim_text
from wml_claim.storage import Papers, load_dossier

MOST_NAMES = 24


def add(commands: Commands) -> None:
    """Add the four commands."""
    assessing = commands.add("assess", "te weinig betaald per loonperiode, administratie en scenario's", run_assess)
    claiming = commands.add("claim", "de vordering, post voor post", run_claim)
    replying = commands.add("answer", "wat het antwoord van de werkgever aan de vordering verandert", run_answer)
    telling = commands.add("explain", "één bedrag, tot op de bladzijde en het artikel", run_explain)
    for command in (assessing, claiming, replying, telling):
        command.add_argument("case", type=Path, metavar="ZAAK", help="zaakbestand (.toml) of dossier (.wmldossier)")
    telling.add_argument("item", metavar="POST", help="zoals total, shortfall of 2025-01-06/paid")
    for command in (assessing, claiming, replying, telling):
        add_on(command)
        add_passphrase(command)
    add_json(assessing)
    add_json(claiming)
    add_json(replying)


def opened(given: Namespace) -> tuple[Dossier, date, Papers | None]:
    """The case, the day of calculation and its papers. --on goes before the day in the case."""
    path: Path = given.case
    dossier, papers = with_passphrase(given.passphrase_file, lambda phrase: load_dossier(path, passphrase=phrase))
    day = given.on or dossier.on
    if day is None:
        raise CommandError(
            f"{path.name}: er is geen dag van berekening. Geef --on jjjj-mm-dd, of zet on = … in de zaak."
        )
    return replace(dossier, on=day), day, papers


def calculated(dossier: Dossier, on: date) -> tuple[Assessment, Claim]:
    """The assessment and the claim of a dossier."""
    law = load_law()
    assessment = assess(dossier, law, on)
    return assessment, claim(assessment, law)


def run_assess(given: Namespace) -> int:
    """wml-claim assess CASE"""
    dossier, on, _ = opened(given)
    assessment = assess(dossier, load_law(), on)
    if given.json:
        say_json(assessment_json(assessment))
    else:
        say(assessment_text(assessment))
    return 0


def run_claim(given: Namespace) -> int:
    """wml-claim claim CASE"""
    dossier, on, _ = opened(given)
    _, made = calculated(dossier, on)
    if given.json:
        say_json(claim_json(made, dossier))
    else:
        say(claim_text(made, dossier))
    return 0


def run_answer(given: Namespace) -> int:
    """wml-claim answer CASE"""
    dossier, on, _ = opened(given)
    found = answer(dossier, load_law(), on)
    if found is None:
        raise CommandError(
            f"{given.case.name}: tot en met {day_long(on)} is geen stuk terug van de werkgever. Zet in de zaak "
            "[[answer]] met received_on en brings bij wat terugkwam."
        )
    if given.json:
        say_json(answer_json(found))
    else:
        say(answer_text(found))
    return 0


def run_explain(given: Namespace) -> int:
    """wml-claim explain CASE ITEM"""
    dossier, on, _ = opened(given)
    assessment, made = calculated(dossier, on)
    try:
        figure = find_any(assessment, made, given.item)
    except KeyError as error:
        raise CommandError(_unknown(given.item, str(error.args[0]).split(", "))) from error
    say(explaining.text(explaining.explain(figure)))
    return 0


def _unknown(item: str, names: list[str]) -> str:
    """What can be asked instead: what looks like it, else the first of all names."""
    near = get_close_matches(item, names, 5) or names[:MOST_NAMES]
    more = f", … ({len(names)} in totaal)" if len(names) > len(near) else ""
    return f"“{item}” is geen post van deze zaak. Te vragen zijn bijvoorbeeld: {', '.join(near)}{more}."
