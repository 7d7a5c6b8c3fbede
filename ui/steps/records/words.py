"""Why each finding counts, and where what it lacks is filled in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordsWords", text)


def why(code: str) -> str:
    """One or two sentences for adviser and worker together."""
    return {
        "hours_not_registered": _tr(
            "De werkgever moet begin- en eindtijden bijhouden en 52 weken bewaren. Zonder registratie kan hij de uren "
            "van de werknemer minder goed betwisten."
        ),
        "payslip_missing": _tr("Bij elke betaling hoort een loonstrook, tenzij er niets is veranderd."),
        "payslip_incomplete": _tr("Op de strook moet staan waaruit het loon bestaat en welk minimumloon geldt."),
        "payslip_does_not_add_up": _tr("Als de bedragen niet optellen, is niet vast te stellen wat is betaald."),
        "hours_do_not_vary": _tr("Elke strook dezelfde uren terwijl het werk wisselde: de strook volgt het werk niet."),
        "hours_contradicted": _tr("Gegevens uit de tijd zelf laten andere uren zien dan de strook."),
        "wage_below_minimum_on_slip": _tr("De strook zelf bewijst dat te weinig is betaald."),
        "wrong_minimum_printed": _tr("De strook noemt een minimumloon dat op die dag niet gold."),
        "paid_in_cash": _tr("Het minimumloon moet per bank worden betaald."),
        "bank_differs_from_slip": _tr("Wat is ontvangen, is niet wat de strook zegt."),
        "deduction_without_basis": _tr("Van het minimumloon mag alleen worden ingehouden wat de wet toestaat."),
        "extra_hours_unaccounted": _tr("Meer uren dan afgesproken moeten worden betaald of als tijd bijgehouden."),
        "no_written_terms": _tr("De werkgever moet de arbeidsvoorwaarden schriftelijk geven."),
        "employer_differs": _tr(
            "Stukken noemen verschillende firma’s; het moet duidelijk zijn wie het loon schuldig is."
        ),
        "records_refused": _tr("Wie om de eigen stukken vraagt en ze niet krijgt, kan dat aan de rechter voorleggen."),
    }.get(code, "")


def place(code: str) -> tuple[str, str] | None:
    """Where to fill in what this finding needs: words for a link, and a step or the view "payments"."""
    return {
        "paid_in_cash": (_tr("Naar de betalingen"), "payments"),
        "bank_differs_from_slip": (_tr("Naar de betalingen"), "payments"),
        "payslip_missing": (_tr("Naar de stukken"), "papers"),
        "payslip_incomplete": (_tr("Naar de stukken"), "papers"),
        "payslip_does_not_add_up": (_tr("Naar de stukken"), "papers"),
        "deduction_without_basis": (_tr("Naar de stukken"), "papers"),
        "wage_below_minimum_on_slip": (_tr("Naar de stukken"), "papers"),
        "wrong_minimum_printed": (_tr("Naar de stukken"), "papers"),
        "hours_do_not_vary": (_tr("Naar de uren"), "hours"),
        "hours_contradicted": (_tr("Naar de uren"), "hours"),
        "extra_hours_unaccounted": (_tr("Naar de uren"), "hours"),
        "employer_differs": (_tr("Naar de keten van bedrijven"), "who"),
    }.get(code)


def holds_words(holds: bool | None) -> tuple[str, str]:
    """The kind of pill and the word of a finding."""
    if holds is None:
        return "doubt", _tr("onbekend")
    return ("bad", _tr("ja")) if holds else ("ok", _tr("nee"))


def status_words(status: str) -> tuple[str, str]:
    """The kind of pill and the words of a ground's status in law."""
    return {
        "in_force": ("law", _tr("geldend recht")),
        "advised": ("advised", _tr("advies, geen geldend recht")),
        "consultation": ("advised", _tr("in consultatie, geen geldend recht")),
        "bill": ("advised", _tr("wetsvoorstel, geen geldend recht")),
        "rejected": ("rejected", _tr("verworpen")),
    }[status]


def applies_words(applicable: bool | None) -> tuple[str, str]:
    """The kind of pill and the words for whether a ground applies here."""
    if applicable is None:
        return "unknown", _tr("onbekend")
    return ("ok", _tr("kan hier gelden")) if applicable else ("none", _tr("geldt hier niet"))
