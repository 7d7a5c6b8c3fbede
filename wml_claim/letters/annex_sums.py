"""The sums of the annex: the summary that equals the relief sought, moderation, scenarios, increase and interest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from wml_claim.claim import Item, ItemKind
from wml_claim.follow_up import increase_left
from wml_claim.letters.amounts import GROSS_KINDS, NET_KINDS
from wml_claim.letters.document import Column, Row, Table
from wml_claim.letters.hours_ground import rank_of
from wml_claim.letters.matter import Line, Matter, Sheet, line_numbers
from wml_claim.letters.petitum import Part, petitum
from wml_claim.letters.pleading import Alternative, ground_for
from wml_claim.notation import day_long, day_short, days, euro, exact, number
from wml_claim.rules.part_payment import Rest
from wml_claim.rules.statutory_increase import increase

PERCENTAGES = (50, 25, 10, 0)


def summary(matter: Matter) -> Table:
    """The parts of the relief sought with their amounts: gross, net and other apart, no grand total."""
    label = matter.label
    columns = (
        Column(label("annex.column_part")),
        Column(label("annex.column_what"), weight=3),
        Column(label("annex.column_gross"), "right"),
        Column(label("annex.column_net"), "right"),
        Column(label("annex.column_other"), "right"),
        Column(label("annex.column_where"), weight=2),
    )
    rows = tuple(row for part in petitum(matter).parts if part.amount is not None for row in _part(matter, part))
    return Table(columns, rows)


def _part(matter: Matter, part: Part) -> Iterator[Row]:
    assert part.amount is not None
    label, where = matter.label, _where(matter, part.code)
    text = label(f"annex.part_{part.code}")
    if part.code == "increase":
        left = matter.primary.open
        yield Row((part.number, text, _euro(left.increase_gross), _euro(left.increase_net), "", where))
    elif part.code == "deductions":
        yield Row((part.number, text, "", euro(part.amount), "", where))
    elif part.code in ("interest", "costs"):
        yield Row((part.number, text, "", "", euro(part.amount), where))
    else:
        yield Row((part.number, text, euro(part.amount), "", "", where))
    if part.set_off:
        yield Row(
            (
                part.number,
                label("annex.part_set_off"),
                "",
                f"–\u00a0{euro(part.set_off)}",
                "",
                _where(matter, "set_off"),
            )
        )


def _euro(amount: Fraction) -> str:
    return euro(amount) if amount else ""


def _where(matter: Matter, code: str) -> str:
    sheet = matter.primary
    match code:
        case "wage":
            return line_numbers(line for line in sheet.claimed if line.left)
        case "set_off":
            return line_numbers(sheet.provisional)
        case "deductions":
            return line_numbers(line for line in _with_deduction(sheet))
        case "costs":
            return matter.label("common.basis_costs")
    return matter.label(f"annex.where_{code}")


def _with_deduction(sheet: Sheet) -> Iterator[Line]:
    """The lines of which an unlawful deduction is still open."""
    paid = {item.span for item, rest in sheet.rests if item.kind in NET_KINDS and not rest.principal}
    return (line for line in sheet.lines if line.deduction and line.period.span not in paid)


def moderation(matter: Matter) -> Table:
    """The statutory increase if the court moderates it to at most 50, 25, 10 or 0 %: over gross and over net items."""
    columns = (
        Column(matter.label("annex.column_at_most"), weight=1),
        *(Column(f"{percent} %", "right") for percent in PERCENTAGES),
    )
    rows = []
    for name, kinds in (("gross", GROSS_KINDS), ("net", NET_KINDS)):
        chosen = [item for item in matter.claim.items if item.kind in kinds]
        if chosen:
            amounts = (_at_most(matter, chosen, percent) for percent in PERCENTAGES)
            rows.append(Row((matter.label(f"annex.row_increase_{name}"), *(euro(amount) for amount in amounts))))
    return Table(columns, tuple(rows))


def _at_most(matter: Matter, chosen: list[Item], percent: int) -> Fraction:
    if rests := matter.primary.rests:
        left = (increase_left(item, rest, Fraction(percent), matter.claim) for item, rest in rests if item in chosen)
        return sum(left, Fraction(0))
    moderated = (increase(item.amount, item.working_days, Fraction(percent), matter.law) for item in chosen)
    return sum((figure.value for figure in moderated), Fraction(0))


def scenarios(matter: Matter, others: Iterable[Alternative]) -> Table:
    """The claimed scenarios side by side, with their ground and the state of the law on it."""
    label = matter.label
    columns = (
        Column(label("annex.column_rank")),
        Column(label("annex.column_scenario"), weight=4),
        Column(label("annex.column_hours"), "right"),
        Column(label("annex.column_claimed"), "right"),
        Column(label("annex.column_set_off"), "right"),
        Column(label("annex.column_holiday"), "right"),
        Column(label("annex.column_state"), weight=4),
    )
    rows = [_scenario(matter, label("annex.primary"), matter.primary)]
    rows += [_scenario(matter, rank_of(matter, index), other.sheet) for index, other in enumerate(others)]
    return Table(columns, tuple(rows), compact=True)


def _scenario(matter: Matter, rank: str, sheet: Sheet) -> Row:
    hours = sum((line.period.hours.value for line in sheet.claimed if line.whole), Fraction(0))
    code = sheet.scenario.code
    return Row(
        (
            rank, matter.label(f"annex.scenario_{code}"), number(hours), number(sheet.open.wage),
            number(sheet.open.set_off), number(sheet.open.holiday), _state(matter, sheet),
        )
    )  # fmt: skip


def _state(matter: Matter, sheet: Sheet) -> str:
    ground = ground_for(matter, sheet.scenario.code)
    if ground is None:
        return matter.label("annex.state_evidence", article=sheet.scenario.article)
    if ground.enactment:
        start = day_long(ground.enactment.applies_to_work_from)
        return matter.label("annex.state_from", article=ground.article, start=start, date=day_long(ground.checked_on))
    key = "annex.state_in_force" if ground.status == "in_force" else "annex.state_advised"
    return matter.label(key, article=ground.article, date=day_long(ground.checked_on))


def items(matter: Matter, sheet: Sheet) -> Table:
    """Increase and interest per item; gross and net items each with their own totals.

    After part payments also what was paid on each item and what is left; increase and interest are what is left then.
    """
    paid = ("on_account", "rest") if sheet.balance else ()
    names = ("line", "kind", "span", "due_day", "principal", *paid, "days_late", "percent", "increase", "interest")
    columns = tuple(
        Column(matter.label(f"annex.column_{name}"),
               "left" if name in ("line", "kind", "span", "due_day") else "right", int(name == "kind"))
        for name in names
    )  # fmt: skip
    rows = [
        *_group(matter, sheet, "gross", GROSS_KINDS, names),
        *_group(matter, sheet, "net", NET_KINDS, names),
    ]
    return Table(columns, tuple(rows), compact=True)


def _group(
    matter: Matter, sheet: Sheet, group: str, kinds: tuple[ItemKind, ...], names: tuple[str, ...]
) -> Iterator[Row]:
    chosen = [item for kind in kinds for item in sheet.claim.items if item.kind == kind]
    if not chosen:
        return
    yield Row((matter.label(f"common.group_{group}"), *("" for _ in names[1:])), "group")
    lines = {line.period.span: line for line in sheet.lines}
    rests = {(item.kind, item.span): rest for item, rest in sheet.rests}
    sums = dict.fromkeys(("principal", "on_account", "rest", "increase", "interest"), Fraction(0))
    for item in chosen:
        amounts = _item_amounts(item, rests.get((item.kind, item.span)))
        sums = {name: sum_ + amounts[name] for name, sum_ in sums.items()}
        cells = _item(matter, item, lines.get(item.span)) | {name: number(value) for name, value in amounts.items()}
        yield Row(tuple(cells[name] for name in names))
    cells = dict.fromkeys(names, "") | {name: number(value) for name, value in sums.items()}
    yield Row(tuple({**cells, "kind": matter.label("common.total")}[name] for name in names), "total")


def _item_amounts(item: Item, rest: Rest | None) -> dict[str, Fraction]:
    """The amounts of one item; with what is left of it after part payments."""
    if rest is None:
        paid, left, increased, interest = Fraction(0), item.amount, item.increase, item.interest
    else:
        paid, left, increased, interest = rest.principal_paid.value, rest.principal, rest.increase, rest.interest
    return {
        "principal": item.amount.value, "on_account": paid, "rest": left.value,
        "increase": increased.value, "interest": interest.value,
    }  # fmt: skip


def _item(matter: Matter, item: Item, line: Line | None) -> dict[str, str]:
    wage = item.kind in ("shortfall", "extra_hours", "unlawful_deductions")
    kind = f"annex.bound_{item.kind}" if item.provisional else f"annex.item_{item.kind}"
    late = matter.law.statutory_increase.percent(item.working_days).value * 100
    cap = matter.dossier.choices.increase_cap_percent
    return {
        "line": str(line.number) if line and wage else "",
        "kind": matter.label(kind),
        "span": days(item.span.first, item.span.last),
        "due_day": day_short(item.due_day),
        "days_late": str(item.working_days),
        "percent": exact(min(late, cap)),
    }
