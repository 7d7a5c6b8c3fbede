"""Real cases as papers: loading a case file, making a paper, and taking its text back out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pypdfium2

from wml_claim.assessment import Assessment, assess
from wml_claim.casefile import read_case
from wml_claim.claim import Claim, claim
from wml_claim.dossier import Dossier
from wml_claim.law import Law, load_law
from wml_claim.letters import LetterDocument, LetterOptions, compose, make_letter

CASES = Path(__file__).resolve().parent.parent / "cases"
KINDS = ("demand", "court", "annex")
"""The papers with the figures of the claim, for the other side."""
OTHER_SIDE = ("records_request", "interruption", *KINDS)
"""What employer and court get to see."""
EVERY_KIND = (*OTHER_SIDE, "worker_summary")
NAMES = sorted(path.name.removesuffix(".toml") for path in CASES.glob("*.toml"))


@dataclass(frozen=True)
class Case:
    """A dossier with what follows from it."""

    dossier: Dossier
    assessment: Assessment
    claim: Claim
    law: Law

    def pdf(self, kind: str, options: LetterOptions | None = None) -> bytes:
        return make_letter(kind, self.dossier, self.assessment, self.claim, self.law, "pdf", options)

    def document(self, kind: str, options: LetterOptions | None = None) -> LetterDocument:
        return compose(kind, self.dossier, self.assessment, self.claim, self.law, options)

    def words(self, kind: str, options: LetterOptions | None = None) -> str:
        """All words of a paper as data, on one line."""
        return single(" ".join(self.document(kind, options).texts()))


@cache
def facts(name: str) -> Dossier:
    """The dossier of the case whose file name begins with `name`, confirmed."""
    (path,) = CASES.glob(f"{name}*.toml")
    return replace(read_case(path.read_text(encoding="utf-8"), path.name), confirmed=True)


def case(name: str, change: Callable[[Dossier], Dossier] | None = None, law: Law | None = None) -> Case:
    """A case, assessed and claimed; `change` edits the facts first."""
    dossier = change(facts(name)) if change else facts(name)
    law = law or load_law()
    assert dossier.on is not None
    found = assess(dossier, law, dossier.on)
    return Case(dossier, found, claim(found, law), law)


@cache
def rule_facts(name: str) -> Dossier:
    """The dossier of the case of one rule whose file name begins with `name`, confirmed."""
    (path,) = (path for path in (CASES / "rules").glob(f"{name}*.toml") if not path.stem.endswith(".expected"))
    return replace(read_case(path.read_text(encoding="utf-8"), path.name), confirmed=True)


def rule_case(name: str, change: Callable[[Dossier], Dossier] | None = None) -> Case:
    """The case of one rule, assessed and claimed; `change` edits the facts first."""
    dossier, law = rule_facts(name), load_law()
    dossier = change(dossier) if change else dossier
    assert dossier.on is not None
    found = assess(dossier, law, dossier.on)
    return Case(dossier, found, claim(found, law), law)


def single(text: str) -> str:
    """Text with every run of spaces and line ends as one space."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def text_of(pdf: bytes) -> str:
    """The text of a PDF on one line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            textpage = page.get_textpage()
            pages.append(textpage.get_text_bounded())
            textpage.close()
            page.close()
        return single(" ".join(pages))
    finally:
        document.close()
