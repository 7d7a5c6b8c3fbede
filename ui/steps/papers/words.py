"""The codes of papers and payslips in Dutch words, as step 2 says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wml_claim.dossier import PayPeriodKind
from wml_claim.notation import MONTHS, SHORT_MONTHS
from wml_claim.records import Problem
from wml_claim.span import Span, calendar_month, four_weeks, iso_week


def tr(text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate("Papers", text)


def kind_words() -> dict[str, str]:
    """The kinds of paper."""
    return {
        "payslip": tr("loonstrook"), "hours": tr("uren"), "messages": tr("gesprek"), "payments": tr("bankafschrift"),
        "other": tr("ander stuk"),
    }  # fmt: skip


def item_words() -> dict[str, str]:
    """The kinds of pay, in the order of a list."""
    return {
        "wage": tr("loon"), "overtime": tr("overwerk"), "shift_allowance": tr("toeslag"), "piece": tr("stukloon"),
        "commission": tr("provisie"), "leave_pay": tr("vakantieloon"), "public_holiday_pay": tr("loon over feestdagen"),
        "sick_pay": tr("ziekengeld"), "holiday_allowance": tr("vakantiebijslag"), "expense": tr("onkostenvergoeding"),
        "year_end": tr("eindejaarsuitkering"), "profit": tr("winstuitkering"), "one_off": tr("eenmalige uitkering"),
        "severance": tr("ontslagvergoeding"), "employer_health": tr("bijdrage ziektekosten"),
        "in_kind": tr("loon in natura"),
    }  # fmt: skip


def deduction_words() -> dict[str, str]:
    """The kinds of deduction."""
    return {
        "tax": tr("loonheffing"), "social_security": tr("premies sociale zekerheid"), "pension": tr("pensioenpremie"),
        "housing": tr("huisvesting"), "health": tr("zorgverzekering"), "advance": tr("voorschot"), "fine": tr("boete"),
        "transport": tr("vervoer"), "tools": tr("gereedschap en kleding"), "other": tr("overige inhouding"),
    }  # fmt: skip


def source_words() -> dict[str, str]:
    """Who kept the hours."""
    return {
        "employer_record": tr("registratie van de werkgever"), "roster": tr("rooster"), "message": tr("berichten"),
        "location": tr("locatiegegevens"), "diary": tr("eigen urenlijst"), "statement": tr("verklaring"),
        "agreement": tr("afspraak"),
    }  # fmt: skip


def facts_of(kind: str) -> dict[str, tuple[str, str, str]]:
    """The facts art. 13 WML asks of a kind of deduction: the question, and the words for yes and no."""
    mandate = (tr("Schriftelijke volmacht gezien?"), tr("volmacht gezien"), tr("geen volmacht"))
    if kind == "housing":
        return {
            "mandate": mandate,
            "tenancy_copy": (tr("Huurcontract gezien?"), tr("huurcontract gezien"), tr("geen huurcontract")),
            "certified_landlord": (
                tr("Verhuurder gecertificeerd of woningcorporatie?"), tr("verhuurder gecertificeerd"),
                tr("verhuurder niet gecertificeerd"),
            ),
            "paid_to_landlord": (
                tr("Aan de verhuurder betaald?"), tr("aan de verhuurder betaald"), tr("niet aan de verhuurder betaald"),
            ),
        }  # fmt: skip
    if kind == "health":
        return {
            "mandate": mandate,
            "policy_copy": (tr("Kopie van de polis gezien?"), tr("polis gezien"), tr("geen polis")),
        }
    if kind == "advance":
        return {
            "paid_by_bank": (tr("Voorschot per bank betaald?"), tr("per bank betaald"), tr("niet per bank betaald")),
            "agreed_in_writing": (tr("Vooraf schriftelijk afgesproken?"), tr("schriftelijk afgesproken"),
                                  tr("niet schriftelijk afgesproken")),
        }  # fmt: skip
    return {} if kind in ("tax", "social_security", "pension") else {"mandate": mandate}


def slip_title(span: Span, kind: PayPeriodKind | None = None) -> str:
    """The name of a payslip over a span; `kind` helps where the span was cut off."""
    year, week, _ = span.first.isocalendar()
    if kind == "week" or span == iso_week(span.first):
        return tr("Loonstrook week {n}").format(n=week)
    if kind == "month" or span == calendar_month(span.first):
        return tr("Loonstrook {month}").format(month=f"{MONTHS[span.first.month - 1]} {span.first.year}")
    if kind == "four_weeks" or span == four_weeks(span.first):
        number = min((week - 1) // 4, 12) + 1
        return tr("Loonstrook periode {n}, {year}").format(n=number, year=year)
    return tr("Loonstrook")


def short_span(span: Span) -> str:
    """A span as short as it can be: "6 – 12 okt 2025"."""
    first, last = span.first, span.last
    end = f"{last.day} {SHORT_MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {SHORT_MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} – {end}"


def doubt_words(problems: tuple[Problem, ...]) -> str:
    """What the doubts are about, in a word or two for a pill."""
    if len(problems) != 1:
        return tr("{n} vragen").format(n=len(problems))
    about = problems[0].about.partition(".")[0]
    words = {
        "span": tr("periode"), "hours": tr("uren"), "worker": tr("naam"), "gross": tr("1 bedrag"),
        "net": tr("1 bedrag"), "items": tr("1 regel"), "deductions": tr("1 regel"), "payments": tr("loon?"),
    }  # fmt: skip
    return words.get(about, tr("1 vraag"))


def without_name(message: str, name: str) -> str:
    """A problem without the name of its paper, where that stands above it already."""
    for start in (f"{name}: ", f"{name}, "):
        if message.startswith(start):
            rest = message.removeprefix(start)
            return rest[:1].upper() + rest[1:]
    return message
