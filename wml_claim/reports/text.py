"""Results in Dutch for a terminal: scenarios side by side, periods, findings, warnings, totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wml_claim.assessment import Assessment, Finding, GroundResult, Period, Scenario
from wml_claim.claim import ITEM_WORDS, Claim, Item, Totals
from wml_claim.dossier import SCENARIOS, Dossier, ScenarioCode
from wml_claim.follow_up import FollowUp, follow_up
from wml_claim.law import Ground
from wml_claim.law.report import GROUND_STATUSES
from wml_claim.notation import clock, day_long, day_short, days, number
from wml_claim.records import Payment, Payslip, ReadResult, WorkedHours
from wml_claim.reports.layout import columns, headed, wrapped
from wml_claim.rules.leave import LeaveBalance

SCENARIO_WORDS: dict[ScenarioCode, str] = {
    "documented": "gedocumenteerde uren",
    "contract": "contracturen",
    "average": "gemiddelde (art. 7:610b BW)",
    "presumption": "zes maanden voltijds",
}
TOTAL_WORDS = {
    "shortfall": "te weinig betaald loon",
    "extra_hours": "te weinig betaald over meeruren",
    "holiday_allowance": "vakantiebijslag",
    "leave": "vakantie-uren bij het einde",
    "unlawful_deductions": "onterecht ingehouden (netto)",
    "statutory_increase": "wettelijke verhoging",
    "statutory_interest": "wettelijke rente",
    "gross": "samen bruto, met verhoging",
    "net": "samen netto, met verhoging",
    "collection_costs": "incassokosten",
    "total": "totaal, indicatie voor kosten en griffierecht",
    "court_fee": "griffierecht",
    "barred": "verjaard, niet gevorderd",
    "cash_reclaimable": "contant betaald, terug te vorderen (intern)",
}
CHAIN_WORDS = {"now": "nu", "later": "later", "not": "niet", "unknown": "onbekend"}
STATE_WORDS = {"read": "gelezen", "doubtful": "gelezen, met twijfel", "failed": "niet gelezen"}
KIND_WORDS = {
    "payslip": "loonstrook",
    "hours": "uren",
    "messages": "gesprek",
    "payments": "bankafschrift",
    "other": "ander stuk",
}
HOLDS = {True: "ja", False: "nee", None: "onbekend"}


def assessment_text(assessment: Assessment) -> str:
    """The report of `assess`."""
    primary = assessment.scenarios[assessment.dossier.choices.primary] or assessment.scenarios["documented"]
    lines = [
        *_heading(assessment.dossier, f"Beoordeling op {day_long(assessment.on)}"),
        *_scenarios(assessment),
        *(_periods(primary) if primary else ()),
        *(_leave(assessment.leave) if assessment.leave else ()),
        *_records(assessment),
        *_presumption(assessment),
        *_chain(assessment),
        *_complaints(assessment),
        *_warnings(assessment),
    ]
    return _joined(lines)


def _heading(dossier: Dossier, title: str) -> Iterator[str]:
    yield f"{title}: {dossier.title}" if dossier.title else title
    employer = dossier.employer.name if dossier.employer else "werkgever onbekend"
    yield f"{dossier.worker.name or 'werknemer onbekend'} tegen {employer}"


def _scenario_words(code: ScenarioCode, dossier: Dossier, grounds: Iterable[Ground | GroundResult]) -> str:
    """A scenario by name; six months full time never stands without the status of the rule it rests on."""
    if code != "presumption":
        return SCENARIO_WORDS[code]
    rests_on = "wav_23" if dossier.permit and dossier.permit.pleaded else "wml_proposal"
    status = next(ground.status for ground in grounds if ground.code == rests_on)
    return f"{SCENARIO_WORDS[code]} ({GROUND_STATUSES[status]})"


def _scenarios(assessment: Assessment) -> Iterator[str]:
    yield from headed("Scenario's")
    rows: list[tuple[str, ...]] = [("", "uren", "verschuldigd", "betaald", "te weinig")]
    absent: list[str] = []
    for code in SCENARIOS:
        if scenario := assessment.scenarios[code]:
            money = (scenario.due, scenario.paid, scenario.shortfall)
            words = _scenario_words(code, assessment.dossier, assessment.presumption.grounds)
            rows.append((words, number(scenario.hours.value), *(number(one.value) for one in money)))
        else:
            absent.append(f"{SCENARIO_WORDS[code]}: niet van toepassing. {assessment.why_not.get(code, '')}")
    yield from columns(rows)
    for words in absent:
        yield from wrapped(words.strip())


def _periods(scenario: Scenario) -> Iterator[str]:
    yield from headed(f"Per loonperiode ({SCENARIO_WORDS[scenario.code]})")
    head = ("periode", "uren", "verschuldigd", "betaald", "te weinig", "meeruren", "ingehouden", "")
    yield from columns([head, *(_period(period) for period in scenario.periods)])
    yield from wrapped(scenario.why_hours)


def _period(period: Period) -> tuple[str, ...]:
    money = (period.due, period.paid, period.shortfall, period.extra_hours, period.unlawful_deductions)
    marks = []
    if period.provisional:
        marks.append("voorlopig")
    if period.not_computable:
        marks.append("niet te berekenen")
    elif period.underpayment == "unknown":
        marks.append("onderbetaling onbekend")
    if period.barred:
        marks.append("verjaard")
    span = days(period.span.first, period.span.last)
    return (span, number(period.hours.value), *(number(one.value) for one in money), ", ".join(marks))


def _leave(leave: LeaveBalance) -> Iterator[str]:
    yield from headed("Vakantie-uren")
    rows = [
        (str(one.year), *(number(part.value) for part in (one.accrued, one.taken, one.lapsed, one.left)))
        for one in leave.years
    ]
    yield from columns([("jaar", "opgebouwd", "opgenomen", "vervallen", "open"), *rows])
    if leave.amount is not None:
        yield from wrapped(f"Bij het einde te vorderen (bruto, art. 7:641 BW): {number(leave.amount.value)}")


def _records(assessment: Assessment) -> Iterator[str]:
    records = assessment.records
    yield from headed(f"Administratie van de werkgever: {'' if records.deficient else 'niet '}ondeugdelijk")
    for reason in records.reasons:
        yield from wrapped(reason)
    if records.overruled:
        yield from wrapped(f"Anders beslist door de adviseur: {records.overruled}")
    for finding in records.findings:
        yield from _finding(finding)


def _finding(finding: Finding) -> Iterator[str]:
    yield from wrapped(f"{finding.title} ({finding.rule})", f"  {HOLDS[finding.holds]:<9}")
    if finding.holds is not False:
        for ground in finding.grounds:
            yield from wrapped(ground, " " * 11 + "- ")


def _presumption(assessment: Assessment) -> Iterator[str]:
    presumption = assessment.presumption
    yield from headed(f"Zes maanden voltijds: {'' if presumption.applied else 'niet '}toegepast")
    for reason in (*presumption.suspicion, *presumption.contradictions):
        yield from wrapped(reason)
    for ground in presumption.grounds:
        yield from _ground(ground)


def _ground(ground: GroundResult) -> Iterator[str]:
    status = GROUND_STATUSES[ground.status]
    checked = f"nagekeken op {day_long(ground.checked_on)}"
    yield from wrapped(f"{ground.article}: {status} ({checked})", f"  {HOLDS[ground.applicable]:<9}")
    for reason in ground.reasons:
        yield from wrapped(reason, " " * 11 + "- ")


def _chain(assessment: Assessment) -> Iterator[str]:
    if assessment.chain:
        yield from headed("Wie nog meer kan worden aangesproken")
    for one in assessment.chain:
        who = one.addressee
        when = days(who.span.first, who.span.last)
        head = f"{who.link.party}, {when}, {number(one.wage.value)} ({who.article}): {CHAIN_WORDS[who.status]}"
        yield from wrapped(f"{head}. {who.reason}")


def _complaints(assessment: Assessment) -> Iterator[str]:
    line = assessment.complaints
    if line and line.protests:
        yield from headed("Klachten (art. 6:89 BW)")
        if line.first_short:
            yield from wrapped(f"{day_long(line.first_short)}: voor het eerst te weinig betaald")
        for one in line.protests:
            yield from wrapped(f"{day_long(one.day)}: {one.what}{f' ({one.proof})' if one.proof else ''}")


def _warnings(assessment: Assessment) -> Iterator[str]:
    if assessment.warnings:
        yield from headed("Let op")
    for warning in assessment.warnings:
        yield from wrapped(f"{warning.about}: {warning.message}" if warning.about else warning.message, "  ! ")


def claim_text(claim: Claim, dossier: Dossier) -> str:
    """The report of `claim`."""
    whose_hours = _scenario_words(claim.scenario, dossier, claim.law.grounds)
    lines = [
        *_heading(dossier, f"Vordering op {day_long(claim.on)}, {whose_hours}"),
        *_items("Posten", claim.items),
        *_items("Verjaard, niet gevorderd", claim.barred_items),
        *headed("Totalen"),
        *columns(list(_totals(claim.totals))),
    ]
    lines.extend(_follow_up(follow_up(claim, dossier)))
    for code, alternative in claim.alternatives.items():
        lines.extend(headed(f"Subsidiair: {_scenario_words(code, dossier, claim.law.grounds)}"))
        lines.extend(columns(list(_totals(alternative.totals))))
    for row in claim.unverified_rows:
        where = f"tabel {row.title or row.table}, rij {row.row}"
        lines.extend(wrapped(f"Niet bij een bron gecontroleerd: {where}.", "  ! "))
    return _joined(lines)


def _follow_up(after: FollowUp) -> Iterator[str]:
    if balance := after.balance:
        yield from headed(f"Na deelbetalingen (art. 6:44 BW), op {day_long(balance.on)}")
        rows = [
            (day_long(one.day), *(number(part.value) for part in
             (one.amount, one.to_costs, one.to_interest, one.to_principal, one.to_increase)))
            for one in balance.allocations
        ]  # fmt: skip
        yield from columns([("betaald op", "bedrag", "kosten", "rente", "hoofdsom", "verhoging"), *rows])
        names = (("kosten", balance.costs), ("rente", balance.interest), ("hoofdsom", balance.principal),
                 ("verhoging", balance.increase), ("samen", balance.total))  # fmt: skip
        yield from columns([(f"open {name}", number(figure.value)) for name, figure in names])
    if after.outlook.next_days:
        yield from headed("Verjaring")
        for one in after.outlook.next_days:
            yield from wrapped(f"Na {day_long(one.day)} verjaart {number(one.amount.value)}.")


def _items(title: str, items: Iterable[Item]) -> Iterator[str]:
    rows = [
        (ITEM_WORDS[item.kind], days(item.span.first, item.span.last), number(item.amount.value),
         number(item.increase.value), number(item.interest.value), "voorlopig" if item.provisional else "")
        for item in items
    ]  # fmt: skip
    if rows:
        yield from headed(title)
        yield from columns([("", "periode", "bedrag", "verhoging", "rente", ""), *rows], left=2)


def _totals(totals: Totals) -> Iterator[tuple[str, str]]:
    for name, words in TOTAL_WORDS.items():
        if (figure := getattr(totals, name)) is not None:
            yield words, number(figure.value)


def reading_text(result: ReadResult) -> str:
    """The report of `read`."""
    document = result.document
    lines = [f"{document.name}: {KIND_WORDS.get(document.kind, document.kind)}, {STATE_WORDS[document.state]}"]
    if result.worker:
        lines.append(f"  werknemer: {result.worker}")
    for payslip in result.payslips:
        lines.extend(_payslip(payslip))
    lines.extend(columns([_hours(hours) for hours in result.hours], left=2))
    lines.extend(columns([_payment(payment) for payment in result.payments], left=2))
    for problem in document.problems:
        lines.extend(wrapped(problem.message, "  ! "))
    return _joined(lines)


def _payslip(payslip: Payslip) -> Iterator[str]:
    yield f"  tijdvak {days(payslip.span.first, payslip.span.last)}" + (
        f", {payslip.employer}" if payslip.employer else ""
    )
    values = (("uren", payslip.hours), ("uurloon", payslip.hourly_wage),
              ("minimumloon op de strook", payslip.minimum_printed))  # fmt: skip
    rows = [(f"  {words}", number(value)) for words, value in values if value is not None]
    rows += [(f"  {item.label}", number(item.amount)) for item in payslip.items]
    rows += [("  bruto", number(payslip.gross))]
    rows += [(f"  {one.label}", number(-one.amount)) for one in payslip.deductions]
    rows += [("  uitbetaald", number(payslip.net))] if payslip.net is not None else []
    yield from columns(rows)


def _hours(hours: WorkedHours) -> tuple[str, str, str]:
    when = days(hours.span.first, hours.span.last)
    shift = f"{hours.begin:%H:%M}-{hours.end:%H:%M}" if hours.begin and hours.end else ""
    pause = f" pauze {hours.break_minutes} min" if hours.break_minutes else ""
    return when, shift + pause, clock(hours.hours) if hours.hours is not None else ""


def _payment(payment: Payment) -> tuple[str, str, str]:
    about = f"netto over {days(payment.span.first, payment.span.last)}"
    return day_short(payment.day), about + (f", {payment.payer}" if payment.payer else ""), number(payment.amount)


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines).replace("\u00a0", " ") + "\n"
