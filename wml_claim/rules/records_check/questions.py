"""What to ask the worker about each finding: sentences to read out, in plain Dutch."""

from __future__ import annotations

from collections.abc import Mapping

QUESTIONS: Mapping[str, str] = {
    "hours_not_registered": "Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?",
    "payslip_missing": "Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?",
    "payslip_incomplete": "Heeft u de hele loonstrook, met alle bladzijden?",
    "payslip_does_not_add_up": "Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?",
    "hours_do_not_vary": "Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?",
    "hours_contradicted": "Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?",
    "wage_below_minimum_on_slip": "Welk uurloon is met u afgesproken, en door wie?",
    "wrong_minimum_printed": "Is u verteld wat het minimumloon was?",
    "paid_in_cash": "Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?",
    "bank_differs_from_slip": "Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?",
    "deduction_without_basis": "Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?",
    "extra_hours_unaccounted": "Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?",
    "no_written_terms": "Heeft u een contract of een brief gekregen met uw uren en uw loon?",
    "employer_differs": "Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?",
    "records_refused": "Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?",
}
