"""What all papers of one claim share: its lines, sums, exhibits and fields. Counted once, so no paper can differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wml_claim.assessment import Assessment, HolidayYear, Period, Scenario
from wml_claim.claim import Claim, Item
from wml_claim.dossier import Dossier, Party
from wml_claim.law import Law
from wml_claim.letters.document import Text
from wml_claim.letters.exhibits import Exhibits, exhibits
from wml_claim.letters.options import LetterOptions, LetterRefused
from wml_claim.letters.templates import Texts
from wml_claim.notation import day_long
from wml_claim.span import ONE_DAY, Span


@dataclass(frozen=True, slots=True)
class Line:
    """One pay period as the papers print it, with its items. `number` is what a text refers to.

    `gross` is what is claimed gross and `set_off` the net money to be taken off it; they are never subtracted.
    `untaxed`: the employer is a private household, which withholds nothing, so that money received is gross.
    """

    number: int
    period: Period
    base: Item | None
    extra: Item | None
    deduction: Item | None
    untaxed: bool = False

    @property
    def difference(self) -> Fraction:
        """Base part and extra hours together, as the claim totals them."""
        return sum((item.amount.value for item in (self.base, self.extra) if item), Fraction(0))

    @property
    def whole(self) -> bool:
        """False for a period of which only the extra hours can still be claimed."""
        return self.base is not None or not self.period.barred

    @property
    def paid(self) -> Fraction | None:
        """Gross pay; None where only net money is known, or where the base part is not claimed."""
        period = self.period
        known = self.whole and (period.payslips or not period.received or self.untaxed)
        return period.paid.value if known else None

    @property
    def set_off(self) -> Fraction:
        """Net money received for a provisional period, to be set off by the employer."""
        provisional = self.period.provisional and self.difference and self.whole
        return self.period.received.value if provisional else Fraction(0)

    @property
    def gross(self) -> Fraction:
        """What is claimed gross: the shortfall, or all that was due where only net money is known."""
        return self.difference + self.set_off


@dataclass(frozen=True, slots=True)
class Sheet:
    """One scenario as it is claimed: its lines, holiday years and what stays out."""

    scenario: Scenario
    claim: Claim
    lines: tuple[Line, ...]
    holiday_years: tuple[HolidayYear, ...]
    unknown: tuple[Line, ...]

    @property
    def gross(self) -> Fraction:
        """Item II of the petitum: wages, gross."""
        return sum((line.gross for line in self.lines), Fraction(0))

    @property
    def set_off(self) -> Fraction:
        """Item II of the petitum: net money received, to be set off."""
        return sum((line.set_off for line in self.lines), Fraction(0))

    @property
    def claimed(self) -> tuple[Line, ...]:
        """Lines with wages to claim."""
        return tuple(line for line in self.lines if line.difference)

    @property
    def provisional(self) -> tuple[Line, ...]:
        """Lines of which only net money is known."""
        return tuple(line for line in self.lines if line.set_off)


def sheet(scenario: Scenario, claim: Claim, *, untaxed: bool) -> Sheet:
    """The lines of a scenario. Barred periods and periods without hours or money have none."""
    items: dict[tuple[str, Span], Item] = {(item.kind, item.span): item for item in claim.items}
    lines: list[Line] = []
    for period in scenario.periods:
        own = [items.get((kind, period.span)) for kind in ("shortfall", "extra_hours", "unlawful_deductions")]
        empty = not (period.due or period.paid or period.received)
        if any(own) or not (period.barred or empty):
            lines.append(Line(len(lines) + 1, period, own[0], own[1], own[2], untaxed))
    years = tuple(
        year for year in scenario.holiday_years
        if ("holiday_allowance", year.span) in items or not (year.barred or not year.base)
    )  # fmt: skip
    unknown = tuple(line for line in lines if line.period.underpayment == "unknown")
    return Sheet(scenario, claim, tuple(lines), years, unknown)


@dataclass(frozen=True, slots=True)
class Matter:
    """All that a compose function reads."""

    dossier: Dossier
    assessment: Assessment
    claim: Claim
    law: Law
    options: LetterOptions
    texts: Texts
    exhibits: Exhibits
    employer: Party
    primary: Sheet

    @property
    def on(self) -> date:
        """The day of the calculation and of the letter."""
        return self.claim.on

    @property
    def reference(self) -> str:
        """What stands on every page."""
        return self.options.reference or f"{self.dossier.worker.name} / {self.employer.name}"

    def say(self, key: str, **fields: str) -> Text:
        """A wording of one paragraph."""
        return self.texts.fill(key, **fields)

    def label(self, key: str, **fields: str) -> str:
        """A wording as bare text."""
        return self.texts.plain(key, **fields)

    def exhibit(self, code: str) -> str:
        """The number of an exhibit that is known to exist."""
        number = self.exhibits.number(code)
        if number is None:
            raise LookupError(f"no exhibit {code!r}")
        return number


def matter(
    kind: str, dossier: Dossier, assessment: Assessment, claim: Claim, law: Law, options: LetterOptions
) -> Matter:
    """Everything for the papers of one claim. LetterRefused when the parties are not known."""
    employer, scenario = dossier.employer, assessment.scenarios[claim.scenario]
    if employer is None or not employer.name or not dossier.worker.name:
        raise LetterRefused(("De naam van de werkgever of de werknemer ontbreekt: vul die in bij stap 1 (Wie).",))
    if scenario is None:
        raise LetterRefused((assessment.why_not.get(claim.scenario, "Dit scenario is niet te berekenen."),))
    texts = Texts("nl", _fields(kind, dossier, claim, employer, options))
    return Matter(
        dossier,
        assessment,
        claim,
        law,
        options,
        texts,
        exhibits(dossier, claim.on, texts),
        employer,
        sheet(scenario, claim, untaxed=employer.private_household),
    )


def _fields(kind: str, dossier: Dossier, claim: Claim, employer: Party, options: LetterOptions) -> Mapping[str, str]:
    if kind == "demand":
        names = ("cliënt", "u") if employer.private_household else ("cliënt", "uw onderneming")
    else:
        names = ("verzoeker", "verweerder") if options.route == "verzoekschrift" else ("eiser", "gedaagde")
    claimant, defendant = names
    return {
        "worker": dossier.worker.name,
        "employer": employer.name,
        "on": day_long(claim.on),
        "claimant": claimant,
        "Claimant": claimant.capitalize(),
        "defendant": defendant,
        "Defendant": defendant.capitalize(),
    }


COMMON_FIELDS = ("worker", "employer", "on", "claimant", "Claimant", "defendant", "Defendant")


def runs(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans that follow each other, joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.first <= joined[-1].last + ONE_DAY:
            joined[-1] = Span(joined[-1].first, max(joined[-1].last, span.last))
        else:
            joined.append(span)
    return tuple(joined)


def told(spans: Iterable[Span]) -> str:
    """Spans in a sentence: "3 maart 2025 t/m 31 mei 2025 en juli 2025"."""
    parts = [
        day_long(span.first) if len(span) == 1 else f"{day_long(span.first)} tot en met {day_long(span.last)}"
        for span in runs(spans)
    ]
    return listed(parts)


def listed(parts: Iterable[str]) -> str:
    """Words in a sentence: "a, b en c"."""
    *most, last = parts
    return f"{', '.join(most)} en {last}" if most else last


def line_numbers(lines: Iterable[Line]) -> str:
    """Line numbers in short: "regel 3", "regels 1–4, 7"."""
    numbers = [line.number for line in lines]
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    text = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in parts)
    return f"regel\u00a0{text}" if len(numbers) == 1 else f"regels\u00a0{text}"
