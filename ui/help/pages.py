"""What F1 says: one short page per step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """`purpose`: what the step is for; `acts`: how it goes, in order; `keys`: keys with what they do; `mind`: what
    easily goes wrong."""

    purpose: str
    acts: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    mind: tuple[str, ...]


def help_page(code: str) -> HelpPage:
    """The page of a step. KeyError for an unknown code."""
    return {
        "who": _who, "papers": _papers, "hours": _hours, "records": _records, "assessment": _assessment,
        "letter": _letter,
    }[code]()  # fmt: skip


def window_keys() -> tuple[tuple[str, str], ...]:
    """The keys that work in every step."""
    return (
        ("Alt+1 … Alt+6", _tr("een stap")),
        ("Ctrl+Enter", _tr("verder")),
        ("Ctrl+F", _tr("zoeken in stukken, dagen en bedragen")),
        ("Alt+W", _tr("waarom dit bedrag?")),
        ("Alt+0", _tr("wat nog open staat")),
        ("Ctrl+Z  Ctrl+Y", _tr("ongedaan maken, opnieuw doen")),
        ("F6", _tr("naar het volgende deel van het venster")),
        ("F7", _tr("woorden op de loonstrook")),
        ("F8", _tr("zitting: een dag opzoeken, groot")),
        ("F9", _tr("samen lezen: grote letters")),
        ("F10", _tr("naar de menu's")),
        ("Ctrl++  Ctrl+-", _tr("groter, kleiner")),
    )


def key_words() -> str:
    """The keys of the window in one sentence."""
    return " · ".join(f"{keys}: {words}" for keys, words in window_keys())


def _who() -> HelpPage:
    return HelpPage(
        _tr("Wie werkte voor wie, vanaf wanneer, en wat is er afgesproken. Alleen wat een latere stap nodig heeft."),
        (
            _tr("Typ naam en geboortedatum: de leeftijd bepaalt welk minimumloon geldt."),
            _tr("Vul in wie het loon moet betalen. Was er een uitzendbureau, zet dan ook de inlener in de keten."),
            _tr("Kies de betaalperiode en de eerste werkdag. De uren van een voltijdse week staan vaak in de cao."),
            _tr("Iets onbekend? Laat het leeg. Onder Nog open staat wat de berekening tegenhoudt."),
        ),
        (("Tab", _tr("naar het volgende veld")), (_tr("Alt+Pijl omlaag"), _tr("kalender bij een datum"))),
        (
            _tr("Het burgerservicenummer (BSN) wordt nergens gevraagd en nooit bewaard."),
            _tr("De taal van de werknemer is die van de samenvatting, niet die van het venster."),
        ),
    )


def _papers() -> HelpPage:
    return HelpPage(
        _tr("De stukken: wat staat er op, en is dat goed gelezen?"),
        (
            _tr("Sleep bestanden of een hele map naar het venster, of kies ze links."),
            _tr("Kies een stuk. In het midden staat het papier, rechts wat er is gelezen."),
            _tr("Klik op een waarde: de plek op het papier licht op. Verbeter haar in het veld; de gedrukte waarde "
                "blijft in het zicht."),
            _tr("Begin bij Nakijken. Onder Ontbreekt staan de perioden zonder strook: typ over wat bekend is, of "
                "vraag de strook op in stap 4."),
            _tr("Een lijst met onbekende kolommen? Wijs de kolommen één keer aan."),
        ),
        (
            ("Ctrl+Shift+O", _tr("stukken toevoegen")),
            ("Enter", _tr("een groep loonstroken openen of sluiten")),
            ("Delete", _tr("stuk weghalen; Ctrl+Z haalt het terug")),
            ("F7", _tr("woorden op de loonstrook, in de taal van de werknemer")),
        ),
        (
            _tr("Wat niet zeker is gelezen, wordt nooit geraden: het staat onder Nakijken."),
            _tr("Foto's en scans worden bewaard en getoond, maar niet gelezen: typ over wat erop staat."),
            _tr("WhatsApp: exporteer het hele gesprek zonder media. Alleen uren met hun dag worden voorgesteld; "
                "plannen, vragen en gewone zinnen niet."),
            _tr("Bankafschrift: download het als camt.053, MT940 of csv. Alleen wat loon kan zijn wordt bewaard."),
        ),
    )  # fmt: skip


def _hours() -> HelpPage:
    return HelpPage(
        _tr("Wanneer is er gewerkt, en waaruit blijkt dat? Elke bron heeft een eigen rij; de onderste rij telt."),
        (
            _tr("Kies boven een week. Daaronder staan de dagen."),
            _tr("Typ begin en einde zoals in een rekenblad: 730 wordt 7:30. Of plak uit Excel."),
            _tr("Zonder papieren: kies Vaste week, vraag naar een gewone week en daarna naar de weken die anders "
                "waren."),
            _tr("Verschillen twee bronnen? Onder Let op staat op welke dagen, en welke bron nu telt."),
            _tr("Zeg bij getypte uren of ze tijdens het werk zijn bijgehouden of later opgeschreven: dat weegt."),
        ),
        (
            (_tr("Pijltjes, Enter"), _tr("een week, en naar de dagen daarvan")),
            ("Ctrl+D", _tr("naar beneden vullen")),
            ("Ctrl+V", _tr("plakken uit Excel")),
            ("Insert", _tr("een tweede dienst op een dag")),
            ("Delete", _tr("leeg maken")),
        ),
        (_tr("Lege weken tellen als geen uren. Vraag of er echt niet is gewerkt."),),
    )  # fmt: skip


def _records() -> HelpPage:
    return HelpPage(
        _tr("Kan de werkgever laten zien wat er is gewerkt en betaald? Bij elke bevinding staan het artikel en het "
            "papier waaruit zij blijkt."),
        (
            _tr("Loop de bevindingen langs. Kies er een om te zien waaruit zij blijkt en wat te vragen."),
            _tr("Onder Vragen staat wat papieren niet kunnen zeggen: lees de vraag voor en kies ja, nee of onbekend."),
            _tr("Onder Betalingen staat wat op de rekening kwam of contant is betaald."),
            _tr("Maak een verzoek om stukken als er iets ontbreekt."),
            _tr("Een andere uitkomst is verdedigbaar? Kies Anders beslissen en schrijf op waarom."),
        ),
        ((_tr("Pijltjes"), _tr("de volgende bevinding, of een andere periode")),),
        (
            _tr("Onbekend is een antwoord. Het telt niet als ja en niet als nee."),
            _tr("Het vermoeden van zes maanden voltijd is een advies, geen geldend recht."),
        ),
    )  # fmt: skip


def _assessment() -> HelpPage:
    return HelpPage(
        _tr("Wat had betaald moeten worden, wat is betaald, en met welke uren wordt gerekend?"),
        (
            _tr("Links staat per betaalperiode wat verschuldigd was en wat is betaald. Tabel toont dezelfde cijfers."),
            _tr("Rechts staat waaruit een bedrag bestaat. Open een regel tot de bladzijde en het wetsartikel."),
            _tr("Onderaan staan de manieren om de uren te bepalen naast elkaar, met de grond en met wat haar onderuit "
                "kan halen."),
            _tr("Kies wat primair wordt gevorderd en wat subsidiair."),
            _tr("Keuzes bij de berekening: rente, verhoging, verjaring en kosten."),
        ),
        (
            (_tr("Pijl links en rechts"), _tr("een periode")),
            ("Alt+W", _tr("waarom dit bedrag?")),
            ("Enter", _tr("in de uitleg: naar het papier of de wettabel")),
        ),
        (
            _tr("Let op noemt wat bij deze uitkomst hoort, zoals perioden die niet te berekenen zijn."),
            _tr("Bedragen zijn bruto, behalve waar netto staat."),
        ),
    )  # fmt: skip


def _letter() -> HelpPage:
    return HelpPage(
        _tr("De stukken die eruit komen, precies zoals ze worden gedrukt."),
        (
            _tr("Kies links wat wordt gemaakt: verzoek, stuiting, aanmaning, stukken voor de kantonrechter, "
                "berekening, samenvatting of bundel."),
            _tr("Lees het voorbeeld. Rechts staan de termijn en wat erin komt."),
            _tr("Laat de werknemer de feiten bevestigen. Tot dan staat er CONCEPT op de brief."),
            _tr("Druk af of bewaar als PDF, of als Word om zelf verder te schrijven."),
        ),
        (("Ctrl+P", _tr("afdrukken")), ("Page Down", _tr("volgende bladzijde"))),
        (
            _tr("Staat er een waarschuwing, lees die eerst: een brief met een regel die te lang geleden is nagekeken, "
                "wordt niet gemaakt."),
            _tr("Een brief stuit de verjaring pas als hij is ontvangen: verstuur hem aantoonbaar."),
        ),
    )  # fmt: skip
