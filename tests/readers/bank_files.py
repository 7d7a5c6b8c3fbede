"""Bank statements made for the tests, in the forms of Dutch banks. No name, account or amount is real."""

from __future__ import annotations

from dataclasses import dataclass

EMPLOYER = "Voorbeeld Logistiek B.V."
ING_HEAD = (
    '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";'
    '"Mededelingen";"Saldo na mutatie";"Tag"'
)


def ing(*rows: tuple[str, str, str, str, str]) -> bytes:
    """Rows of (yyyymmdd, name, Af or Bij, amount, words) as ING writes them."""
    lines = [
        f'"{day}";"{name}";"NL20INGB0001234567";"NL39RABO0300065264";"OV";"{side}";"{amount}";"Overschrijving";'
        f'"{words}";"0,00";""'
        for day, name, side, amount, words in rows
    ]
    return "\r\n".join((ING_HEAD, *lines)).encode()


@dataclass(frozen=True)
class Entry:
    """An entry of CAMT.053. `details` are (amount, currency, name, words); `extra` goes into the entry as it is."""

    amount: str = "1600.43"
    side: str = "CRDT"
    currency: str = "EUR"
    status: str = "<Sts>BOOK</Sts>"
    day: str = "<Dt>2025-03-25</Dt>"
    details: tuple[tuple[str, str, str, str], ...] = (("", "", EMPLOYER, "Salaris maart 2025"),)
    extra: str = ""
    pty: bool = False


def camt(*entries: Entry, head: str = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">') -> bytes:
    """A statement with these entries."""
    body = "\n".join(map(_entry, entries))
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n<BkToCstmrStmt><Stmt>\n{body}\n</Stmt></BkToCstmrStmt>'
    return f"{text}\n</Document>\n".encode()


def _entry(entry: Entry) -> str:
    details = "".join(_detail(entry, *detail) for detail in entry.details)
    return (
        f'<Ntry><Amt Ccy="{entry.currency}">{entry.amount}</Amt><CdtDbtInd>{entry.side}</CdtDbtInd>{entry.extra}'
        f"{entry.status}<BookgDt>{entry.day}</BookgDt><NtryDtls>{details}</NtryDtls></Ntry>"
    )


def _detail(entry: Entry, amount: str, currency: str, name: str, words: str) -> str:
    side = "Dbtr" if entry.side == "CRDT" else "Cdtr"
    named = f"<Pty><Nm>{name}</Nm></Pty>" if entry.pty else f"<Nm>{name}</Nm>"
    own = f'<Amt Ccy="{currency}">{amount}</Amt>' if amount else ""
    party = f"<RltdPties><{side}>{named}</{side}></RltdPties>"
    return f"<TxDtls>{own}{party}<RmtInf><Ustrd>{words}</Ustrd></RmtInf></TxDtls>"


MING = """{1:F01INGBNL2ABXXX0000000000}
{2:I940INGBNL2AXXXN}
{4:
:20:P250325000000001
:25:NL20INGB0001234567EUR
:28C:00000
:60F:C250324EUR100,00
:61:2503250325C1600,43NTRFEREF//00000000001005
/TRCD/00100/
:86:/EREF/LOON-2025-03//CNTP/NL39RABO0300065264/RABONL2U/Voorbeeld Lo
gistiek B.V.///REMI/USTD//Salaris maart 2025 personeelsnummer 1004
2/
:61:2503270327D433,33NDDTEREF//00000000001006
/TRCD/01016/
:86:/EREF/M-1//CNTP/NL91ABNA0417164300/ABNANL2A/Voorbeeld Huisvestin
g///REMI/USTD//Huur kamer maart/
:62F:C250327EUR1267,10
-}
"""
RABOBANK = """:940:
:20:940S250325
:25:NL39RABO0300065264 EUR
:28C:0
:60F:C250301EUR000000000100,00
:61:250325C000000001600,43N654NONREF
NL20INGB0001234567
:86:/ORDP//NAME/Voorbeeld Logistiek B.V./ADDR/Kade 1 Rotterdam/REMI/S
alaris maart 2025/ISDT/2025-03-25
:62F:C250325EUR000000001700,43
"""
ABN_AMRO = """ABNANL2A
940
ABNANL2A
:20:ABN AMRO BANK NV
:25:417164300
:28:08501/1
:60F:C250324EUR100,00
:61:2503250325C1600,43N654NONREF
:86:/TRTP/SEPA OVERBOEKING/IBAN/NL39RABO0300065264/BIC/RABONL2U/NAME/
Voorbeeld Logistiek B.V./REMI/Salaris maart 2025/EREF/NOTPROVIDED
:62F:C250325EUR1700,43
-
"""
ABN_AMRO_PADDED = """:20:ABN AMRO BANK NV
:25:417164300
:28:08501/1
:60F:C250324EUR100,00
:61:2503250325C1600,43N196NONREF
:86:SEPA OVERBOEKING                 IBAN: NL39RABO0300065264
BIC: RABONL2U                    NAAM: VOORBEELD LOGISTIEK BV
OMSCHRIJVING: SALARIS MAART 2025
:62F:C250325EUR1700,43
"""
SNS = """:20:0000000000
:25:0123456789
:28C:160/1
:60F:C250324EUR100,00
:61:2503250325C1600,43NOVB0300065264
voorbeeld logistiek bv
:86:0300065264 voorbeeld logistiek bv
{blank}
salaris maart 2025
{blank}
:62F:C250325EUR1700,43
-
""".replace("{blank}", " " * 65)
ASN = """:20:0000000000
:25:NL81ASNB9999999999
:28C:84/1
:60F:C250324EUR100,00
:61:2503250325C1600,43NOVBNL39RABO0300065264
voorbeeld logistiek bv
:86:NL39RABO0300065264 voorbeeld logistiek bv

salaris maart 2025

:62F:C250325EUR1700,43
"""
DIALECTS = {
    "ing": MING, "rabobank": RABOBANK, "abn amro": ABN_AMRO, "abn amro padded": ABN_AMRO_PADDED, "sns": SNS, "asn": ASN
}  # fmt: skip
