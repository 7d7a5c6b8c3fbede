"""What the core says by code, in the language of the window: findings, questions to the worker, grounds, sources.

The core itself speaks Dutch, as the letters do. A code that is not known here keeps the core's own words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from wml_claim.assessment import Finding
    from wml_claim.law import Ground


def _tr(text: str) -> str:
    return QCoreApplication.translate("Findings", text)


def _ask(text: str) -> str:
    return QCoreApplication.translate("RecordsQuestions", text)


def _source(text: str) -> str:
    return QCoreApplication.translate("Papers", text)


def finding_title(finding: Finding) -> str:
    """What a finding is called."""
    return {
        "hours_not_registered": _tr("Geen registratie van begin- en eindtijden"),
        "payslip_missing": _tr("Loonstrook ontbreekt"),
        "payslip_incomplete": _tr("Loonstrook onvolledig"),
        "payslip_does_not_add_up": _tr("Loonstrook telt niet op"),
        "hours_do_not_vary": _tr("Steeds dezelfde uren op de strook"),
        "hours_contradicted": _tr("Uren op de strook wijken af"),
        "wage_below_minimum_on_slip": _tr("Uurloon op de strook onder het minimum"),
        "wrong_minimum_printed": _tr("Verkeerd minimumloon op de strook"),
        "paid_in_cash": _tr("Contant betaald"),
        "bank_differs_from_slip": _tr("Ontvangen bedrag is niet het netto"),
        "deduction_without_basis": _tr("Inhouding zonder grondslag"),
        "extra_hours_unaccounted": _tr("Meeruren niet betaald of geregistreerd"),
        "no_written_terms": _tr("Geen schriftelijke arbeidsvoorwaarden"),
        "employer_differs": _tr("Verschillende namen van werkgever"),
        "records_refused": _tr("Stukken gevraagd en niet gegeven"),
    }.get(finding.code, finding.title)


def finding_question(finding: Finding) -> str:
    """What to ask the worker about a finding, to be read out."""
    return {
        "hours_not_registered": _ask("Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?"),
        "payslip_missing": _ask(
            "Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?"
        ),
        "payslip_incomplete": _ask("Heeft u de hele loonstrook, met alle bladzijden?"),
        "payslip_does_not_add_up": _ask(
            "Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?"
        ),
        "hours_do_not_vary": _ask("Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?"),
        "hours_contradicted": _ask("Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?"),
        "wage_below_minimum_on_slip": _ask("Welk uurloon is met u afgesproken, en door wie?"),
        "wrong_minimum_printed": _ask("Is u verteld wat het minimumloon was?"),
        "paid_in_cash": _ask("Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?"),
        "bank_differs_from_slip": _ask("Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?"),
        "deduction_without_basis": _ask("Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?"),
        "extra_hours_unaccounted": _ask("Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?"),
        "no_written_terms": _ask("Heeft u een contract of een brief gekregen met uw uren en uw loon?"),
        "employer_differs": _ask("Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?"),
        "records_refused": _ask("Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?"),
    }.get(finding.code, finding.question)


def ground_title(ground: Ground) -> str:
    """What a ground is called. Its status in law stands beside it, whatever the language."""
    return {
        "wml_proposal": _tr("Zes maanden voltijds (advies van 2020, geen geldend recht)"),
        "wav_23": _tr("Werk zonder de vereiste vergunning: vermoeden van ten minste zes maanden"),
        "bw_7_610b": _tr("Gemiddelde van de drie voorafgaande maanden"),
    }.get(ground.code, ground.title)


def source_name(source: str) -> str:
    """What a source of hours is called in a sentence."""
    return {
        "employer_record": _source("registratie van de werkgever"),
        "location": _source("locatiegegevens"),
        "message": _source("berichten"),
        "roster": _source("rooster"),
        "diary": _source("eigen urenlijst"),
        "agreement": _source("overeenkomst"),
        "statement": _source("verklaring"),
    }[source]
