"""Bank statements: the wages that were received, net, and nothing else of the account.

Which bookings are wages follows from who paid, by the name that the dossier gives the employer, and from the words of
the bank. Whether another payer paid wages is for the adviser to say. What is net never meets what is gross here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from wml_claim.figure import Reading
from wml_claim.notation import day_figures, decimal, euro
from wml_claim.readers.names import same_firm
from wml_claim.readers.plain_text import decoded, without_accounts
from wml_claim.readers.sheet_limits import MAX_TEXT, Unopenable
from wml_claim.readers.statement_bookings import Booking, Found, Unread
from wml_claim.readers.statement_camt import camt_bookings, is_camt
from wml_claim.readers.statement_csv import csv_bookings, is_bank_csv
from wml_claim.readers.statement_extract import PLACES, SHEET, extract, extract_bookings, is_extract, narrowed
from wml_claim.readers.statement_mt940 import is_mt940, mt940_bookings
from wml_claim.readers.statement_wages import Payer, concerns_wages, is_known, payers_of, period_in
from wml_claim.records import Document, Payment, Problem, ReadResult
from wml_claim.span import calendar_month

HEAD = 16_384
MOST_NAMED = 6
MOST_UNREAD = 20
Tick = Callable[[], None]
Form = Callable[[bytes, Tick], Found]


def is_statement(data: bytes) -> bool:
    """Whether a file is a bank statement of a form that is known, or an extract of one."""
    return _form(data) is not None


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a statement that is kept. `open_choice`: several may have paid, and all of them are in it.

    `others`: who else may have paid wages, in words; of them nothing is kept.
    """

    content: bytes
    open_choice: bool = False
    others: str = ""


def kept_of(data: bytes, payers: Sequence[str], tick: Tick = lambda: None) -> Part:
    """What a dossier keeps of a statement: an extract, which stays as it is. Unopenable when it cannot be read.

    Where one with a known name paid, it holds only that; else what any of them paid, until the adviser has chosen.
    """
    if is_extract(_head(data)):
        return Part(data)
    found = [one for one in _bookings(data, tick) if isinstance(one, Booking) and concerns_wages(one, payers)]
    everybody = payers_of(found, payers)
    if not any(payer.named for payer in everybody):
        return Part(extract(data, found), bool(payers) or len(everybody) > 1)
    others = [payer for payer in everybody if not payer.named]
    kept = [one for one in found if is_known(one, payers) or one.mixed]
    return Part(extract(data, kept), others=_beside_the_known(others) if others else "")


def narrowed_to(data: bytes, payer: str) -> bytes:
    """An extract with what one payer paid. Unopenable when it cannot be read."""
    return narrowed(data, lambda one: one.other == payer or same_firm(one.other, payer))


def read_statement(
    data: bytes, name: str, payers: Sequence[str] = (), payer: str | None = None, tick: Tick = lambda: None
) -> ReadResult:
    """The wages on a statement. `payers`: who the dossier says may have paid; `payer`: whom the adviser pointed out.

    `tick` is called now and then and may raise. A file that cannot be read gives a document in state failed.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        found = list(_bookings(data, tick))
    except Unopenable as refusal:
        problem = Problem(refusal.code, "failed", "", f"{name}: {refusal.message}")
        return ReadResult(Document(name, sha256, "payments", "failed", None, (problem,)))
    return _Statement(name, is_extract(_head(data)), found, payers, payer).result(sha256)


def payers_in(data: bytes) -> tuple[str, ...]:
    """Everybody on an extract who may have paid wages. Unopenable when it cannot be read."""
    found = [one for one in _bookings(data, lambda: None) if isinstance(one, Booking)]
    return tuple(payer.name for payer in payers_of(found, ()))


def _head(data: bytes) -> str:
    head = data[:HEAD]
    return decoded(head) if head.startswith((b"\xff\xfe", b"\xfe\xff")) else head.decode("utf-8-sig", "replace")


def _form(data: bytes) -> Form | None:
    """The reader of the form that the beginning of a file shows."""
    head = _head(data)
    if is_extract(head):
        return lambda content, _: extract_bookings(content)
    if is_camt(head):
        return camt_bookings
    if is_mt940(head):
        return mt940_bookings
    return csv_bookings if is_bank_csv(head) else None


def _bookings(data: bytes, tick: Tick) -> Found:
    form = _form(data)
    if form is None:
        raise Unopenable("not_a_statement", "Dit bestand is geen afschrift van een bank.")
    if len(data) > MAX_TEXT:
        raise Unopenable(
            "too_large",
            f"Dit afschrift is groter dan {MAX_TEXT // 2**20} MB. Download het per jaar of per kwartaal.",
        )
    return form(data, tick)


@dataclass(frozen=True, slots=True)
class _Statement:
    """One statement that was read, and what is made of it."""

    name: str
    is_extract: bool
    found: Sequence[Booking | Unread]
    known: Sequence[str]
    pointed: str | None

    def result(self, sha256: str) -> ReadResult:
        bookings = [one for one in self.found if isinstance(one, Booking)]
        concerned = bookings if self.is_extract else [one for one in bookings if concerns_wages(one, self.known)]
        everybody = payers_of(concerned, self.known)
        chosen = self._chosen(everybody)
        received = sorted((one for payer in chosen for one in payer.bookings), key=lambda one: one.line)
        payments = tuple(map(self._payment, received))
        problems = [
            *self._unread(),
            *self._who(chosen, [payer for payer in everybody if payer not in chosen]),
            *self._periods(payments),
            *self._beside(concerned, chosen),
        ]
        if not everybody:
            problems.append(self._none(len(bookings)))
        state: Literal["doubtful", "read"] = "doubtful" if problems else "read"
        document = Document(self.name, sha256, "payments", state, 1, tuple(problems))
        return ReadResult(document, payments=payments)

    def _chosen(self, everybody: Sequence[Payer]) -> Sequence[Payer]:
        """Who paid wages: the one pointed out, those with a known name, or, where none is known, the only one."""
        if self.pointed is not None:
            return [one for one in everybody if one.name == self.pointed or same_firm(one.name, self.pointed)]
        if self.known:
            return [one for one in everybody if one.named]
        return everybody if len(everybody) == 1 else []

    # ------------------------------------------------------------ records

    def _payment(self, booking: Booking) -> Payment:
        period = period_in(booking.text, booking.day)
        texts = {"amount": decimal(booking.amount).replace(".", ","), "day": booking.day.isoformat()}
        texts |= {"payer": without_accounts(booking.other)} | ({"span": booking.text} if period else {})
        return Payment(
            booking.day,
            booking.amount,
            "bank",
            period or calendar_month(booking.day),
            without_accounts(booking.other) or None,
            self.name,
            {key: self._reading(booking, key, text) for key, text in texts.items() if text},
        )

    def _reading(self, booking: Booking, key: str, text: str) -> Reading:
        text = without_accounts(text)
        if self.is_extract:
            return Reading(self.name, 1, f'{SHEET}!{PLACES[key]}{booking.line}: "{text}"')
        return Reading(self.name, None, f'{self._place(booking)}: "{text}"')

    def _place(self, one: Booking | Unread) -> str:
        return f"{'rij' if self.is_extract else 'regel'} {one.line}"

    # ------------------------------------------------------------ doubts

    def _who(self, chosen: Sequence[Payer], others: Sequence[Payer]) -> Iterable[Problem]:
        for payer in chosen:
            sure = "De naam is die van de werkgever" if payer.named else "Het dossier noemt die naam niet als werkgever"
            yield self._problem(
                "net_receipts", "doubt", "payments",
                f"{_told(payer)}, overgenomen als netto loon. {sure}; kijk of het loon was.",
            )  # fmt: skip
        if not others:
            return
        if chosen:
            yield self._problem("other_payers", "doubt", "payments", _beside_the_known(others))
        else:
            names = "; ".join(_told(payer) for payer in others[:MOST_NAMED])
            words = f"niet zeker is wie loon betaalde: {names}. Er is niets overgenomen; kies wie de werkgever was."
            yield self._problem("payer_unknown", "missing", "payments", words)

    def _periods(self, payments: Sequence[Payment]) -> Iterable[Problem]:
        without = [one for one in payments if "span" not in one.sources]
        if without:
            days = ", ".join(day_figures(one.day) for one in without[:MOST_NAMED])
            days += " en later" if len(without) > MOST_NAMED else ""
            yield self._problem(
                "period_assumed", "doubt", "span",
                f"bij {len(without)} van de {len(payments)} bedragen staat niet over welke periode ze gaan ({days}); "
                "aangehouden is de loonperiode waarin is betaald. Verander die bij de betalingen als het anders was.",
            )  # fmt: skip

    def _beside(self, concerned: Sequence[Booking], chosen: Sequence[Payer]) -> Iterable[Problem]:
        """Bookings that may be wages but are no plain receipt in euro."""
        for one in concerned:
            words = f"{self._place(one)}: {euro(abs(one.amount))} op {day_figures(one.day)}"
            if one.mixed and one.amount > 0:
                yield self._problem(
                    "mixed_booking", "missing", "payments",
                    f"{words} is een verzamelboeking van meer betalers die niet is verdeeld; niet overgenomen. Vraag "
                    "de bank om de losse bedragen.",
                )  # fmt: skip
            elif one.currency != "EUR" and one.amount > 0:
                yield self._problem(
                    "foreign_currency", "missing", "payments",
                    f"{words} is niet in euro geboekt maar in {one.currency or 'een onbekende munt'}; niet "
                    "overgenomen. Typ de betaling zelf als het loon was.",
                )  # fmt: skip
            elif one.returned and one.amount < 0 and any(same_firm(one.other, payer.name) for payer in chosen):
                yield self._problem(
                    "payment_returned", "doubt", "payments",
                    f"{words} is teruggeboekt naar {without_accounts(one.other)}. Haal de betaling die niet doorging "
                    "weg.",
                )  # fmt: skip

    def _unread(self) -> Iterable[Problem]:
        bad = [one for one in self.found if isinstance(one, Unread)]
        for one in bad[:MOST_UNREAD]:
            yield self._problem("booking_not_read", "missing", "payments", f"{self._place(one)}: {one.reason}.")
        if len(bad) > MOST_UNREAD:
            words = f"nog {len(bad) - MOST_UNREAD} boekingen zijn niet te lezen. Download het afschrift opnieuw."
            yield self._problem("bookings_not_read", "missing", "payments", words)

    def _none(self, count: int) -> Problem:
        among = "op dit afschrift" if count < 2 else f"tussen {count} boekingen"
        known = "" if self.known else " Vul eerst de naam van de werkgever in."
        return self._problem(
            "no_wages", "missing", "payments",
            f"{among} is geen loon herkend, en er is niets van bewaard.{known} Voeg het afschrift "
            "daarna opnieuw toe, of typ de betalingen zelf.",
        )  # fmt: skip

    def _problem(self, code: str, severity: Literal["doubt", "missing"], about: str, words: str) -> Problem:
        return Problem(code, severity, about, f"{self.name}: {words}")


def _beside_the_known(others: Sequence[Payer]) -> str:
    names = "; ".join(_told(payer) for payer in others[:MOST_NAMED])
    return f"ook dit kan loon zijn en is niet overgenomen: {names}. Typ het bij de betalingen als het loon was."


def _told(payer: Payer) -> str:
    """A payer with the number of amounts and their sum."""
    amounts = [one.amount for one in payer.bookings]
    count = "1 bedrag" if len(amounts) == 1 else f"{len(amounts)} bedragen"
    who = without_accounts(payer.name) or "een betaler zonder naam"
    return f"{count} van {who}, samen {euro(sum(amounts, Fraction(0)))} netto"
