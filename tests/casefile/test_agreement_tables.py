"""The tables beyond the first format: the documented example, and every fault they must name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wml_claim.agreements import CONTRACTS, STEPS
from wml_claim.assessment import assess
from wml_claim.casefile import CaseError, read_case, write_case
from wml_claim.casefile.agreement_tables import FORMS
from wml_claim.claim import claim
from wml_claim.law import load_law
from wml_claim.records import ITEM_KINDS

GUIDE = (Path(__file__).parents[2] / "docs" / "case-file-additions.md").read_text(encoding="utf-8")
EXAMPLE = GUIDE.split("```toml\n", 1)[1].split("```", 1)[0]


def faults(more: str) -> str:
    """What is said of the example with a table added."""
    with pytest.raises(CaseError) as caught:
        read_case(f"{EXAMPLE}\n{more}", "zaak.toml")
    return str(caught.value)


def test_the_example_of_the_guide_is_a_case_that_can_be_claimed() -> None:
    dossier = read_case(EXAMPLE, "zaak.toml")
    assert read_case(write_case(dossier), "zaak.toml") == dossier
    assert dossier.on
    assessed = assess(dossier, load_law(), dossier.on)
    kinds = {item.kind for item in claim(assessed, load_law()).items}
    assert kinds == {"shortfall", "holiday_allowance", "leave", "unlawful_deductions"}


def test_the_guide_names_every_table_and_key() -> None:
    for form in FORMS:
        assert f"[{form.name}]" in GUIDE
        for key, _, _ in form.keys:
            assert re.search(rf"`{key}`|{key} = ", GUIDE), (form.name, key)
    assert all(word in GUIDE for word in (*CONTRACTS, *STEPS))
    assert {"et_allowance", "tips"} <= set(ITEM_KINDS)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('[[settlement]]\nfrom = 2026-01-02\nthrough = 2026-03-31\n', "hele kalendermaanden"),
        ('[[settlement]]\nfrom = 2026-01-01\nthrough = 2026-03-30\n', "hele kalendermaanden"),
        ('[[settlement]]\nfrom = 2025-12-01\nthrough = 2026-12-31\n', "langer dan 12 maanden"),
        ("[[settlement]]\nfrom = 2026-01-01\nthrough = 2026-01-31\n" * 2, "overlapt een eerdere verrekenperiode"),
        ('[[called_off]]\ndate = 2026-03-05\nhours = "0"\n', "nr. 2, sleutel “hours”: waarde 0"),
        ('[[called_off]]\ndate = 2026-03-05\n', "sleutel “hours”: ontbreekt"),
        ('[[part_payment]]\ndate = 2026-03-05\namount = "-1"\n', "verwacht: meer dan 0"),
        ('[[part_payment]]\namount = "1"\n', "sleutel “date”: ontbreekt"),
        ('[[cash_back]]\ndate = 2026-03-05\namount = "0"\nfrom = 2026-03-02\nthrough = 2026-03-08\n', "meer dan 0"),
        ('[[worked_for]]\nparty = "X"\nfrom = 2026-03-02\nthrough = 2026-03-08\n', "“X” is geen partij van deze zaak"),
        ('[[worked_for]]\nfrom = 2026-03-02\nthrough = 2026-03-08\n', "sleutel “party”: ontbreekt"),
        ('[[chain_step]]\nparty = "X"\nkind = "claim"\ndate = 2026-03-05\n', "“X” is geen partij van deze zaak"),
        ('[[chain_step]]\nparty = "Example B.V."\nkind = "x"\ndate = 2026-03-05\n', "waarde “x” kan niet"),
        ('[[leave_year]]\nyear = 2026\ntaken = "1"\n', "2026 staat er twee keer"),
        ('[[leave_year]]\nyear = 2025\ntaken = "-1"\n', "verwacht: 0 of meer"),
        ('[[leave_year]]\ntaken = "1"\n', "sleutel “year”: ontbreekt"),
        ('[[leave_year]]\nyear = "2025"\ntaken = "1"\n', "sleutel “year”: waarde “2025” kan niet"),
        ('[[part_payment]]\ndate = 2026-03-05\namount = "1"\nby = "bank"\n', "onbekende sleutel"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_named(more: str, said: str) -> None:
    assert said in faults(more)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("notice_hours = 24", "notice_hours = 23", "waarde 23 kan niet; verwacht: 24 t/m 96 uur"),
        ("notice_hours = 24", "notice_hours = 97", "waarde 97 kan niet"),
        ('notice_source = "cao horeca"', "", "“notice_source”: ontbreekt"),
        ("waiting_days = 1", "waiting_days = 3", "waarde 3 kan niet"),
        ('extra_per_year = "16"', 'extra_per_year = "-16"', "heeft een waarde onder 0"),
        ('extra_per_year = "16"', 'paid_at_end = "-16"', "heeft een waarde onder 0"),
    ],
)
def test_a_value_that_cannot_be_is_named(old: str, new: str, said: str) -> None:
    with pytest.raises(CaseError, match=re.escape(said)):
        read_case(EXAMPLE.replace(old, new, 1), "zaak.toml")


def test_notice_may_be_left_to_the_law() -> None:
    text = EXAMPLE.replace("notice_hours = 24\n", "").replace('notice_source = "cao horeca"\n', "")
    on_call = read_case(text, "zaak.toml").on_call
    assert on_call and on_call.notice_hours is None


def test_a_draft_may_miss_what_a_case_must_have() -> None:
    text = '[[worked_for]]\nparty = ""\nfrom = 2026-03-02\nthrough = 2026-03-08\n'
    assert read_case(text, "zaak.toml", draft=True).worked_for[0].party == ""
