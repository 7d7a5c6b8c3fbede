"""Facts of the dossier as sentences and lines, shared by the papers: sender, agreement, hours, findings, complaints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wml_claim.assessment import Finding
from wml_claim.dossier import Party
from wml_claim.letters.document import Blank, Block, Lines, Paragraph, Run, Text
from wml_claim.letters.matter import Line, Matter
from wml_claim.letters.setting import Setting
from wml_claim.letters.spans import listed
from wml_claim.notation import day_long, euro, exact

GAP = Run(" ")


def sender(matter: Setting) -> Iterator[Block]:
    """The sender's block; parts that are not known become ruled lines."""
    who = matter.options.representative
    address = tuple(line.strip() for line in who.address.splitlines() if line.strip())
    lines = tuple(line for line in (who.organisation, who.name, *address) if line)
    if lines:
        yield Lines(lines, strong=True)
    for known, label in ((who.name or who.organisation, "name"), (who.address, "address")):
        if not known:
            yield ruled(matter, f"common.fill_{label}", "common.fill_sender")


def letter_head(matter: Setting, addressee: Party, subject: Text) -> Iterator[Block]:
    """Sender, addressee, place and day, subject and reference, through the salutation."""
    yield from sender(matter)
    address = tuple(line.strip() for line in (addressee.address or "").splitlines() if line.strip())
    yield Paragraph(matter.say("common.sent_by"), style="small", keep=True)
    yield Lines((addressee.name, *address), strong=True)
    if not address:
        yield ruled(matter, "common.fill_address", "common.fill_addressee")
    place = matter.options.place
    yield Lines((f"{place}, {day_long(matter.on)}" if place else day_long(matter.on),))
    yield Paragraph(subject)
    yield Paragraph(matter.say("common.reference", reference=matter.reference))
    yield Paragraph(matter.say("common.salutation"))


def ruled(matter: Setting, label: str, filled_by: str) -> Blank:
    """A ruled line with its label and who fills it in."""
    return Blank(matter.label(label), matter.label(filled_by))


def signature_lines(matter: Setting) -> tuple[str, ...]:
    """What stands under the signature."""
    who = matter.options.representative
    lines = tuple(line for line in (who.name, who.organisation) if line)
    return lines or (matter.label("common.signature_for"),)


def sentences(parts: Iterable[Text]) -> Text:
    """Sentences in one paragraph."""
    joined: list[Run] = []
    for part in parts:
        if joined:
            joined.append(GAP)
        joined += part
    return tuple(joined)


def agreed(matter: Matter) -> Iterator[Text]:
    """What was agreed about hours and wage, as far as it is known."""
    job = matter.dossier.employment
    if job.agreed_hours_per_week is not None:
        yield matter.say("common.agreed_hours", hours=exact(job.agreed_hours_per_week))
    if job.agreed_hourly_wage is not None:
        yield matter.say("common.agreed_wage", wage=euro(job.agreed_hourly_wage))


def pay_period(matter: Matter) -> str:
    """How often wages are paid, in words."""
    return matter.label(f"common.pay_{matter.dossier.employment.pay_period or 'month'}")


def hours_sources(matter: Matter, lines: Iterable[Line]) -> str:
    """The exhibits that prove the hours of some lines, in a sentence."""
    codes = {code for line in lines for code in line.period.basis}
    found = []
    for entry in matter.exhibits.entries:
        source = entry.code.removeprefix("hours_")
        if source in codes:
            title = entry.title.partition(",")[0]
            title = title[:1].lower() + title[1:]
            found.append(matter.label("common.source_exhibit", title=title, exhibit=str(entry.number)))
    return listed(found) if found else ""


def holding(matter: Matter) -> tuple[Finding, ...]:
    """The findings of the records check that hold."""
    return tuple(finding for finding in matter.assessment.records.findings if finding.holds)


def finding_rows(matter: Matter) -> Iterator[Block]:
    """The findings that hold, each with its rule between employer and worker."""
    for finding in holding(matter):
        rule = finding.rule.partition(" (")[0].strip()
        key = "common.finding" if any(sign.isdigit() for sign in rule) else "common.finding_plain"
        yield Paragraph(matter.say(key, title=finding.title.rstrip("."), rule=rule), "–")


def complaints(matter: Matter) -> Iterator[Text]:
    """When and to whom the worker complained (art. 6:89 BW), with the exhibits; nothing when no complaint is known."""
    made = [complaint for complaint in matter.dossier.complaints if complaint.day <= matter.on]
    if not made:
        return
    dates = listed(dict.fromkeys(day_long(complaint.day) for complaint in made))
    names = list(dict.fromkeys(complaint.to for complaint in made if complaint.to))
    if names:
        yield matter.say("common.complaint_to", dates=dates, names=listed(names))
    else:
        yield matter.say("common.complaint", dates=dates)
    proofs = [entry.number for entry in matter.exhibits.entries if entry.code.startswith("complaint_")]
    if proofs:
        yield matter.say("common.complaint_proof", exhibits=listed(str(number) for number in proofs))


def before_2024(matter: Matter) -> bool:
    """Whether the old weekly and monthly amounts are used (until 31 December 2023)."""
    return any(line.period.span.first.year < 2024 for line in matter.primary.claimed)
