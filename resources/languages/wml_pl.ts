<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
<context>
    <name>Aids</name>
    <message>
        <location filename="../../ui/aids.py"/>
        <source>Zitting</source>
        <translation>Rozprawa</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>betaald</source>
        <translation>zapłacono</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>te weinig</source>
        <translation>za mało</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>uren</source>
        <translation>godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>verschuldigd</source>
        <translation>należne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>waarvan verjaard {amount}</source>
        <translation>w tym przedawnione {amount}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies hoe de datums zijn geschreven</source>
        <translation>Wybierz, jak zapisano daty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie de werknemer is</source>
        <translation>Wybierz, kto jest pracownikiem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie loon betaalde</source>
        <translation>Wybierz, kto płacił wynagrodzenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wiens uren</source>
        <translation>Wybierz, czyje to godziny</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Per periode</source>
        <translation>Według okresu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Waarom</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Wat wordt getoond</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Welke uren</source>
        <translation>Które godziny</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>1 reden nodig</source>
        <translation>Potrzebny 1 powód</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Beoordeling</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>K&amp;euzes bij de berekening…</source>
        <translation>Wybory w obliczeniu…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op ({n})</source>
        <translation>Uwagi ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Nic do żądania</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Nog geen scenario's</source>
        <translation>Brak scenariuszy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Onderaan</source>
        <translation>Na dole</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair gekozen</source>
        <translation>Główne wybrane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair kiezen</source>
        <translation>Wybierz główne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Scenario's</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Terug naar de b&amp;edragen</source>
        <translation>Wróć do kwot</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Verder: &amp;brief</source>
        <translation>Dalej: pismo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Czeka na fakty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wat had betaald moeten worden, en met welke uren?</source>
        <translation>Ile trzeba było zapłacić i za jakie godziny?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Welke uren?</source>
        <translation>Które godziny?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Zodra er kan worden gerekend, staat hier de som.</source>
        <translation>Gdy tylko będzie można liczyć, tu pojawi się suma.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>griffierecht {amount} apart</source>
        <translation>opłata {amount} osobno</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>Week {n}, {days}</source>
        <translation>Tydzień {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>jaar</source>
        <translation>rok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>maand</source>
        <translation>miesiąc</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>periode</source>
        <translation>okres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>vier weken</source>
        <translation>cztery tygodnie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>week</source>
        <translation>tydzień</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Ad&amp;res</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Gaf de opdrachten, als dat een ander was</source>
        <translation>Wydawał polecenia, jeśli był to ktoś inny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Hoofdopdrachtgever</source>
        <translation>Główny zleceniodawca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Inlener</source>
        <translation>Firma użytkownik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Keten</source>
        <translation>Łańcuch</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Leende de werknemer uit</source>
        <translation>Użyczał pracownika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Liet het werk doen. Onbekend mag.</source>
        <translation>Zlecił pracę. Może być nieznany.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Naa&amp;m van het bedrijf</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Opdrachtgever</source>
        <translation>Zleceniodawca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Stond boven de opdrachtgever</source>
        <translation>Stał nad zleceniodawcą</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Tegen wie de vordering gaat</source>
        <translation>Przeciw komu jest roszczenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Uitzendbureau</source>
        <translation>Agencja pracy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Voor de brief</source>
        <translation>Do pisma</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Weghalen</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werkgever</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werknemer</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Wie kan worden aangesproken</source>
        <translation>Od kogo można żądać</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Zoals in het handelsregister</source>
        <translation>Jak w rejestrze handlowym</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>adres</source>
        <translation>adres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>huishouden</source>
        <translation>gospodarstwo domowe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>particulier huishouden</source>
        <translation>prywatne gospodarstwo domowe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{name} weg uit de keten</source>
        <translation>{name} poza łańcuchem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{role} in de keten</source>
        <translation>{role} w łańcuchu</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Er is nog niets om te tekenen.</source>
        <translation>Nie ma jeszcze nic do narysowania.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Gekozen:</source>
        <translation>Wybrano:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Verschuldigd en betaald, met het uurloon daaronder</source>
        <translation>Należne i zapłacone, pod spodem stawka godzinowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald</source>
        <translation>zapłacono</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald per uur</source>
        <translation>zapłacono za godzinę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>minimum per uur</source>
        <translation>minimum za godzinę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>verschuldigd</source>
        <translation>należne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{n} staven: verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>Słupki: {n}; należne {due}, zapłacono {paid}, za mało {short}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{title}: {hours} uren, verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{title}: {hours} godzin, należne {due}, zapłacono {paid}, za mało {short}.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Aangetoonde uren</source>
        <translation>Udowodnione godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Alleen {name} zijn te berekenen: {outcome}.</source>
        <translation>Można obliczyć tylko: {name}. {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Drie manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Trzy sposoby, ta sama kwota: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Gemiddelde</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Twee manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Dwa sposoby, ta sama kwota: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Vier manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Cztery sposoby, ta sama kwota: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Zes maanden voltijd</source>
        <translation>Pół roku na pełny etat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>de aangetoonde uren</source>
        <translation>udowodnione godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het contract</source>
        <translation>umowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het gemiddelde</source>
        <translation>średnia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>zes maanden voltijd</source>
        <translation>pół roku na pełny etat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{amount} te weinig over {hours} uren</source>
        <translation>{amount} za mało, {hours} godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} meer dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: o {amount} więcej niż {other} ({hours} wobec {other_hours} godzin).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} minder dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: o {amount} mniej niż {other} ({hours} wobec {other_hours} godzin).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} komt op hetzelfde bedrag uit als {other}.</source>
        <translation>{name}: ta sama kwota co {other}.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dag</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dagen waarop bronnen verschillen</source>
        <translation>Dni, w których źródła się różnią</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Op geen enkele dag spreken bronnen elkaar tegen.</source>
        <translation>W żadnym dniu źródła sobie nie przeczą.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt niet</source>
        <translation>Nie liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon: {words}</source>
        <translation>Pokaż: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Weken zonder uren: {weeks}.</source>
        <translation>Tygodnie bez godzin: {weeks}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Welke bron telt, volgt uit een vaste volgorde; kies een dag voor de uitleg.</source>
        <translation>Które źródło się liczy, wynika ze stałej kolejności; wybierz dzień, aby zobaczyć wyjaśnienie.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>{n} van {all} weken steunen op één bron.</source>
        <translation>Tygodnie oparte na jednym źródle: {n} z {all}.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>, later gemaakt</source>
        <translation>, sporządzone później</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Er is geen tweede bron voor deze dag.</source>
        <translation>Dla tego dnia nie ma drugiego źródła.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven</source>
        <translation>Jak zapisano wpisane godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven?</source>
        <translation>Jak zapisano wpisane godziny?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Per dag telt één bron, de eerste die er is: registratie van de werkgever, locatie, berichten, rooster, urenlijst van toen, afspraak, wat later is gemaakt, verklaring. De andere blijven als tegenspraak staan.</source>
        <translation>Każdego dnia liczy się jedno źródło, pierwsze dostępne: ewidencja pracodawcy, lokalizacja, wiadomości, grafik, lista godzin z tamtego czasu, uzgodnienie, to co sporządzono później, oświadczenie. Pozostałe zostają jako sprzeczność.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Tot dit is gezegd, tellen zij als verklaring. </source>
        <translation>Dopóki tego nie podano, liczą się jako oświadczenie. </translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Typ in de tabel, of vul een vaste week in.</source>
        <translation>Wpisz w tabeli albo podaj typowy tydzień.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Uren op {day}</source>
        <translation>Godziny: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Wat tijdens het werk is bijgehouden, weegt zwaarder dan wat later is opgeschreven.</source>
        <translation>To, co zapisywano w czasie pracy, waży więcej niż to, co spisano później.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Welke uren tellen op {day}?</source>
        <translation>Które godziny liczą się: {day}?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt</source>
        <translation>liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt niet</source>
        <translation>nie liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>toen bijgehouden</source>
        <translation>na bieżąco</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>verklaring</source>
        <translation>oświadczenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>{day}: geen uren</source>
        <translation>{day}: brak godzin</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>&amp;Alle {n} kloppen</source>
        <translation>Wszystkie się zgadzają: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>En nog {n}.</source>
        <translation>I jeszcze {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt</source>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt dit?</source>
        <translation>Czy to się zgadza?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Tonen</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Bestanden…</source>
        <translation>Pliki…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Map…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Kie&amp;zen…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Map met stukken toevoegen</source>
        <translation>Dodaj folder z dokumentami</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Sleep bestanden of mappen hierheen</source>
        <translation>Przeciągnij tu pliki lub foldery</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Stukken toevoegen</source>
        <translation>Dodaj dokumenty</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../ui/parts/field.py"/>
        <source>Fout: {remedy}</source>
        <translation>Błąd: {remedy}</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>En nog {n}.</source>
        <translation>I jeszcze {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Hiervoor is niets gevonden.</source>
        <translation>Nic na to nie znaleziono.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Toon dit stuk</source>
        <translation>Pokaż ten dokument</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werkgever</source>
        <translation>Pytanie do pracodawcy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Pytanie do pracownika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waarom dit telt</source>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waaruit blijkt het</source>
        <translation>Z czego to wynika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>en nog {n} stukken</source>
        <translation>i jeszcze dokumenty: {n}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Contant betaald</source>
        <translation>Zapłacono gotówką</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen registratie van begin- en eindtijden</source>
        <translation>Brak ewidencji godzin rozpoczęcia i zakończenia</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen schriftelijke arbeidsvoorwaarden</source>
        <translation>Brak pisemnych warunków zatrudnienia</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Gemiddelde van de drie voorafgaande maanden</source>
        <translation>Średnia z trzech poprzednich miesięcy</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Inhouding zonder grondslag</source>
        <translation>Potrącenie bez podstawy</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook ontbreekt</source>
        <translation>Brak paska płacowego</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook onvolledig</source>
        <translation>Niepełny pasek płacowy</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook telt niet op</source>
        <translation>Pasek płacowy się nie sumuje</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Meeruren niet betaald of geregistreerd</source>
        <translation>Godziny dodatkowe niezapłacone lub niezapisane</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Ontvangen bedrag is niet het netto</source>
        <translation>Otrzymana kwota nie jest kwotą netto</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Steeds dezelfde uren op de strook</source>
        <translation>Stale te same godziny na pasku</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Stukken gevraagd en niet gegeven</source>
        <translation>Poproszono o dokumenty, nie wydano ich</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uren op de strook wijken af</source>
        <translation>Godziny na pasku się różnią</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uurloon op de strook onder het minimum</source>
        <translation>Stawka na pasku poniżej minimum</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verkeerd minimumloon op de strook</source>
        <translation>Błędna płaca minimalna na pasku</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verschillende namen van werkgever</source>
        <translation>Różne nazwy pracodawcy</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werk zonder de vereiste vergunning: vermoeden van ten minste zes maanden</source>
        <translation>Praca bez wymaganego zezwolenia: domniemanie co najmniej sześciu miesięcy</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Zes maanden voltijds (advies van 2020, geen geldend recht)</source>
        <translation>Sześć miesięcy pełnego etatu (zalecenie z 2020 r., nie obowiązujące prawo)</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevinding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevindingen over de administratie</source>
        <translation>Ustalenia o dokumentacji</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt</source>
        <translation>Zachodzi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt niet</source>
        <translation>Nie zachodzi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Maakt de administratie ondeugdelijk</source>
        <translation>Sprawia, że dokumentacja jest wadliwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Nog onbekend</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Ook gevonden</source>
        <translation>Znaleziono też</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Regel</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Waaruit blijkt het</source>
        <translation>Z czego to wynika</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Dit woord staat er niet in. Typ een deel ervan.</source>
        <translation>Nie ma tu tego słowa. Proszę wpisać jego część.</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Taal van de werknemer</source>
        <translation>Język pracownika</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Słowa na pasku płacowym</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord</source>
        <translation>Szukaj słowa</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord, in elke taal</source>
        <translation>Szukaj słowa w każdym języku</translation>
    </message>
</context>
<context>
    <name>HoursCells</name>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een dag heeft 24 uur. Schrijf de uren van deze dag, bijvoorbeeld 9:30 of 9,5.</source>
        <translation>Dzień ma 24 godziny. Wpisz godziny tego dnia, na przykład 9:30 lub 9,5.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een pauze van {n}: uur of minuten? Schrijf {n}:00 of 0:0{n}.</source>
        <translation>Przerwa {n}: godziny czy minuty? Wpisz {n}:00 albo 0:0{n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>afspraak</source>
        <translation>uzgodnienie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>berichten</source>
        <translation>wiadomości</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>feestdag</source>
        <translation>święto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>locatie</source>
        <translation>lokalizacja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>onbetaald verlof</source>
        <translation>urlop bezpłatny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>oproep</source>
        <translation>wezwanie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>registratie</source>
        <translation>ewidencja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>reizen</source>
        <translation>podróż</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>rooster</source>
        <translation>grafik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>scholing</source>
        <translation>szkolenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>urenlijst</source>
        <translation>lista godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>vakantie</source>
        <translation>urlop</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>verklaring</source>
        <translation>oświadczenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>wachten</source>
        <translation>czekanie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>werk</source>
        <translation>praca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>woon-werk</source>
        <translation>dojazd</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>ziek</source>
        <translation>choroba</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>{source}, later</source>
        <translation>{source}, później</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen pauze. Schrijf minuten, bijvoorbeeld 30.</source>
        <translation>„{text}” to nie jest przerwa. Wpisz minuty, na przykład 30.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen tijd. Schrijf 7:30 of 730.</source>
        <translation>„{text}” to nie jest godzina. Wpisz 7:30 lub 730.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” staat er niet bij. Kies: {names}.</source>
        <translation>„{text}” nie ma na liście. Wybierz: {names}.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 dag in strijd</source>
        <translation>1 dzień sprzeczny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 loonperiode leeg</source>
        <translation>1 okres pusty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Ingevuld</source>
        <translation>Wypełnione</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Nog leeg</source>
        <translation>Jeszcze puste</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Uren</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Verder: &amp;administratie</source>
        <translation>Dalej: dokumentacja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Wanneer is er gewerkt, en waaruit blijkt dat?</source>
        <translation>Kiedy praca była wykonywana i co to pokazuje?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} dagen in strijd</source>
        <translation>Dni sprzeczne: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} perioden leeg</source>
        <translation>Okresy puste: {n}</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Begin–einde</source>
        <translation>Początek–koniec</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Bij&amp;gehouden als</source>
        <translation>Zapisywane jako</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Dag</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Ge&amp;maakt</source>
        <translation>Sporządzone</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Gelezen uren</source>
        <translation>Odczytane godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Pauze</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Uren</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>achteraf gemaakt</source>
        <translation>sporządzone później</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>in de tijd zelf gemaakt</source>
        <translation>sporządzone na bieżąco</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>wie {name} bijhield</source>
        <translation>kto zapisywał {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>sprawdzono {name}</translation>
    </message>
</context>
<context>
    <name>HoursStanding</name>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze soort uren telt niet mee voor het minimumloon.</source>
        <translation>Ten rodzaj godzin nie liczy się do płacy minimalnej.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze uren tellen.</source>
        <translation>Te godziny się liczą.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag is niet gewerkt.</source>
        <translation>W tym dniu nie było pracy.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag staan geen uren.</source>
        <translation>W tym dniu nie ma godzin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt nog niet: vul begin en einde in, of de uren.</source>
        <translation>Jeszcze się nie liczy: wpisz początek i koniec albo godziny.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt; een andere bron zegt iets anders op {day}.</source>
        <translation>Liczy się; inne źródło podaje coś innego: {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Verdeeld uit een opgave per week. Typ om deze dag zelf vast te leggen.</source>
        <translation>Podzielone z danych tygodniowych. Wpisz, aby ustalić ten dzień.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>begin ontbreekt</source>
        <translation>brak początku</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>einde ontbreekt</source>
        <translation>brak końca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>geen uren</source>
        <translation>brak godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>in strijd</source>
        <translation>sprzeczne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>niet gewerkt</source>
        <translation>nie było pracy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt</source>
        <translation>liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt niet</source>
        <translation>nie liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>{source} gaat voor.</source>
        <translation>Pierwszeństwo ma: {source}.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source> en nog {n}</source>
        <translation> i jeszcze {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Loonstrook</source>
        <translation>Pasek płacowy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Telt mee</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Week {n}, {start} – {end} {month} {year}</source>
        <translation>Tydzień {n}, {start} – {end} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>geen uren</source>
        <translation>brak godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd</source>
        <translation>sprzeczne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd, zwakkere bron</source>
        <translation>sprzeczne, słabsze źródło</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>ontbreekt</source>
        <translation>brak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>past bij elkaar</source>
        <translation>zgodne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt mee</source>
        <translation>liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt, met strijd</source>
        <translation>liczy się, sprzeczne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>{first} t/m {last} ({year})</source>
        <translation>{first} do {last} ({year})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>één bron</source>
        <translation>jedno źródło</translation>
    </message>
</context>
<context>
    <name>HoursWork</name>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Dienst erbij</source>
        <translation>Dodaj zmianę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Gewone week typen</source>
        <translation>Wpisz zwykły tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Dag en uitleg</source>
        <translation>Dzień i wyjaśnienie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deel van de stap</source>
        <translation>Część kroku</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deze dag</source>
        <translation>Ten dzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Een tweede dienst op de gekozen dag (Insert)</source>
        <translation>Druga zmiana w wybranym dniu (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op ({n})</source>
        <translation>Uwagi ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Naast de week</source>
        <translation>Obok tygodnia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Nog geen uren</source>
        <translation>Brak godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ een gewone week, typ of plak de dagen hieronder, of sleep een rooster of dagboek hierheen.</source>
        <translation>Wpisz zwykły tydzień, wpisz lub wklej dni poniżej albo przeciągnij tu grafik lub dziennik.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ of plak uit Excel</source>
        <translation>Wpisz lub wklej z Excela</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vaste week</source>
        <translation>Typowy tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Volgende week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vorige week</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week {n}</source>
        <translation>Tydzień {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Weken</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>hoe de uren zijn opgeschreven</source>
        <translation>jak zapisano godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>telt {hours}</source>
        <translation>liczy się {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n}</source>
        <translation>godziny, tydzień {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n} t/m {m}</source>
        <translation>godziny, tygodnie {n} do {m}</translation>
    </message>
</context>
<context>
    <name>LanePanel</name>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>&amp;Tabel</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>1 week, {total} uren</source>
        <translation>1 tydzień, {total} godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Dezelfde uren als tabel</source>
        <translation>Te same godziny jako tabela</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Uren per week en per bron</source>
        <translation>Godziny według tygodnia i źródła</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>{n} weken, {total} uren</source>
        <translation>Tygodnie: {n}, godziny: {total}</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <location filename="../../ui/steps/hours/lane_view.py"/>
        <source>Uren per week en per bron</source>
        <translation>Godziny według tygodnia i źródła</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="../../ui/language_choice.py"/>
        <source>Welke taal leest u?</source>
        <translation>W jakim języku Pan/Pani czyta?</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>1 betaalperiode zonder loonstrook</source>
        <translation>1 okres wypłaty bez paska</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Nagekeken op {day}: {title}.</source>
        <translation>Sprawdzono {day}: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Te lang geleden nagekeken ({day}): {title}.</source>
        <translation>Sprawdzono zbyt dawno ({day}): {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring over {n} dagen, op {day}: stuit vóór die dag.</source>
        <translation>Przedawnienie za {n} dni, {day}: przerwij bieg przed tym dniem.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring: veilig t/m {day}.</source>
        <translation>Przedawnienie: bezpiecznie do {day} włącznie.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt vanaf {days}</source>
        <translation>praca od {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt {days}</source>
        <translation>praca {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>naam nog leeg</source>
        <translation>nazwisko jeszcze puste</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever nog leeg</source>
        <translation>pracodawca jeszcze pusty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever {name}</source>
        <translation>pracodawca {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{amount} is verjaard en blijft erbuiten.</source>
        <translation>{amount} jest przedawnione i nie wchodzi.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{hours} uren, {amount} betaald</source>
        <translation>{hours} godzin, zapłacono {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{name}, geboren {day}</source>
        <translation>{name}, ur. {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} bedragen uit de wet zonder gevonden bron; het stuk zegt dat.</source>
        <translation>Kwoty z ustawy bez znalezionego źródła: {n}; pismo to podaje.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} betaalperioden zonder loonstrook</source>
        <translation>Okresy wypłaty bez paska: {n}</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bijlage berekening</source>
        <translation>Załącznik: obliczenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bundel</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>De vordering kan nog niet worden berekend. Vul eerst de open punten in.</source>
        <translation>Roszczenia nie można jeszcze obliczyć. Najpierw uzupełnij otwarte punkty.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Dit stuk kan niet worden gemaakt: {reason}</source>
        <translation>Tego dokumentu nie można przygotować: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Gegevens over de keten</source>
        <translation>Łańcuch: dane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Intern blad</source>
        <translation>Arkusz wewnętrzny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Kantonrechter</source>
        <translation>Sąd</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Melding aan de keten</source>
        <translation>Łańcuch: zawiadomienie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Reactie en saldo</source>
        <translation>Odpowiedź i saldo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Rekenblad</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Routekaart</source>
        <translation>Karta drogi sądowej</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Samenvatting werknemer</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Sommatie</source>
        <translation>Wezwanie do zapłaty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Stuiting</source>
        <translation>Przerwanie biegu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Verzoek om stukken</source>
        <translation>Prośba o dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>alleen voor de adviseur, niet verzenden</source>
        <translation>tylko dla doradcy, nie wysyłać</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>met alle stukken, doorgenummerd</source>
        <translation>ze wszystkimi dokumentami, ponumerowanymi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>op papier de bijlage; Bewaren geeft een rekenblad</source>
        <translation>na papierze załącznik; Zapisz daje arkusz</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Afdrukken…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Bewaren…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afdrukken</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afgedrukt</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bewaar het stuk en open het daar.</source>
        <translation>Zapisz dokument i otwórz go tam.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bladzijde {n} van {m} afdrukken</source>
        <translation>Drukowanie strony {n} z {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Brief</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Concept</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Feiten bevestigd</source>
        <translation>Fakty potwierdzone</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Geen programma voor PDF gevonden</source>
        <translation>Nie znaleziono programu do PDF</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Het stuk wordt nog gemaakt. Probeer het zo weer.</source>
        <translation>Dokument jest jeszcze przygotowywany. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Keuzes</source>
        <translation>Wybory</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet afgedrukt</source>
        <translation>Nie wydrukowano</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet bewaard</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Nic do żądania</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Nog even</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Ope&amp;nen</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Rekenblad met formules (*.xlsx)</source>
        <translation>Arkusz z formułami (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stuk bewaren</source>
        <translation>Zapisz dokument</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken om te maken</source>
        <translation>Pisma do zrobienia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Voorbeeld</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Czeka na fakty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wat gaat er de deur uit, en klopt het?</source>
        <translation>Co wychodzi na zewnątrz i czy się zgadza?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Word, om te bewerken (*.docx)</source>
        <translation>Word, do edycji (*.docx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{name} is bewaard</source>
        <translation>Zapisano {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{n} bladzijden</source>
        <translation>Strony: {n}</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Antwoorden op alle stroken</source>
        <translation>Odpowiedzi na wszystkich paskach</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Dezelfde antwoorden voor deze soort inhouding op alle stroken</source>
        <translation>Te same odpowiedzi dla tego potrącenia na wszystkich paskach</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Op de strook</source>
        <translation>Na pasku</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Regel weghalen</source>
        <translation>Usuń wiersz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Soort</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>onbekend</source>
        <translation>nie wiadomo</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Bedragen</source>
        <translation>Kwoty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Grond</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario's naast elkaar</source>
        <translation>Scenariusze obok siebie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom deze uren?</source>
        <translation>Dlaczego te godziny?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Wat haalt dit onderuit?</source>
        <translation>Co może to obalić?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Bestand</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Dag van de berekening</source>
        <translation>Dzień obliczenia</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Groter</source>
        <translation>Większe</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Kleiner</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Openen…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Rondleiding</source>
        <translation>Oprowadzenie</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Samen lezen (grote letters)</source>
        <translation>Czytanie razem (duże litery)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Stap</source>
        <translation>Krok</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Terug naar vorig deel</source>
        <translation>Wróć do poprzedniej części</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Toetsen</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Uitleg bij deze stap</source>
        <translation>Pomoc do tego kroku</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Verder</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Volgende deel van het venster</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Zobacz przykład</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Waarom dit bedrag?</source>
        <translation>Dlaczego ta kwota?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Wachtwoord…</source>
        <translation>Hasło…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Woorden op de loonstrook</source>
        <translation>Słowa na pasku płacowym</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zitting</source>
        <translation>Rozprawa</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zoeken</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Af&amp;drukken…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Alleen de taal van het &amp;venster</source>
        <translation>Tylko język okna</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Be&amp;werken</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Bee&amp;ld</source>
        <translation>Widok</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier sl&amp;uiten</source>
        <translation>Zamknij sprawę</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier w&amp;issen…</source>
        <translation>Usuń akta…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Gewone g&amp;rootte</source>
        <translation>Zwykły rozmiar</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Naar het &amp;menu</source>
        <translation>Do menu</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ongedaan maken:</source>
        <translation>Cofnij:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Op&amp;slaan</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opnieuw:</source>
        <translation>Ponów:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opslaan &amp;als…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>S&amp;tukken toevoegen…</source>
        <translation>Dodaj dokumenty…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal (Language)</source>
        <translation>Język (Language)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal van de werknemer</source>
        <translation>Język pracownika</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ve&amp;rgrendelen na</source>
        <translation>Zablokuj po</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Venster sluiten</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ver&amp;grendelen</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Wat staat nog &amp;open?</source>
        <translation>Co jest jeszcze otwarte?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>alleen met Ctrl+L</source>
        <translation>tylko z Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} minuten</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten (Esc)</source>
        <translation>Zamknij komunikat (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenPoint</name>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source> En nog {n} van deze soort.</source>
        <translation> I jeszcze tego rodzaju: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op 1 dag</source>
        <translation>Źródła różnią się w 1 dniu</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op {n} dagen</source>
        <translation>Źródła różnią się, dni: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De feiten zijn nog niet bevestigd door de werknemer</source>
        <translation>Pracownik nie potwierdził jeszcze faktów</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De vordering kan nog niet worden berekend</source>
        <translation>Roszczenia nie można jeszcze obliczyć</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Er kan nog niet worden gerekend</source>
        <translation>Nie można jeszcze liczyć</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de betaalperiode: week, vier weken of maand</source>
        <translation>Wybierz okres wypłaty: tydzień, cztery tygodnie lub miesiąc</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de dag waarvoor wordt gerekend</source>
        <translation>Wybierz dzień obliczenia</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Nog onbekend over de administratie: {titles} ({n})</source>
        <translation>Jeszcze nie wiadomo o dokumentacji: {titles} ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de eerste werkdag in</source>
        <translation>Wpisz pierwszy dzień pracy</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de geboortedatum in: die bepaalt het minimumloon</source>
        <translation>Wpisz datę urodzenia: od niej zależy płaca minimalna</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul in wie de werkgever is</source>
        <translation>Wpisz, kto jest pracodawcą</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: kon niet worden gelezen</source>
        <translation>{name}: nie można było odczytać</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: nakijken wat er is gelezen</source>
        <translation>{name}: sprawdź, co odczytano</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Niets staat open.</source>
        <translation>Nic nie jest otwarte.</translation>
    </message>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Wat nog open staat</source>
        <translation>Co jest jeszcze otwarte</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Alles</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter opent de groep</source>
        <translation>Enter otwiera grupę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter sluit de groep</source>
        <translation>Enter zamyka grupę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Gelezen</source>
        <translation>Odczytane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Nakijken</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Ontbreekt</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Stukken</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>Stukken om te maken</source>
        <translation>Pisma do zrobienia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Welke stukken</source>
        <translation>Które dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>concept, feiten bevestigen</source>
        <translation>szkic, potwierdź fakty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>kan nog niet</source>
        <translation>jeszcze nie można</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>klaar om te versturen</source>
        <translation>gotowe do wysłania</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>{n} bezwaren</source>
        <translation>Przeszkody: {n}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 bedrag</source>
        <translation>1 kwota</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 regel</source>
        <translation>1 wiersz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 vraag</source>
        <translation>1 pytanie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Aan de verhuurder betaald?</source>
        <translation>Zapłacono wynajmującemu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Bruto</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De regels tellen op tot {sum}, bruto is {gross}</source>
        <translation>Wiersze dają {sum}, brutto to {gross}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Huurcontract gezien?</source>
        <translation>Widziano umowę najmu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Kopie van de polis gezien?</source>
        <translation>Widziano kopię polisy?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>Loonstroken, {n} stuks</source>
        <translation>Paski płacowe: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook</source>
        <translation>Pasek płacowy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook periode {n}, {year}</source>
        <translation>Pasek za okres {n}, {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook week {n}</source>
        <translation>Pasek za tydzień {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook {month}</source>
        <translation>Pasek za {month}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Minimumloon</source>
        <translation>Płaca minimalna</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto is niet gelezen: de strook is niet na te rekenen</source>
        <translation>Netto nie odczytano: paska nie można sprawdzić</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Periode</source>
        <translation>Okres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Schriftelijke volmacht gezien?</source>
        <translation>Widziano pisemne pełnomocnictwo?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Schrijf de eerste en de laatste dag: 30-06-2025 – 06-07-2025.</source>
        <translation>Wpisz pierwszy i ostatni dzień: 30-06-2025 – 06-07-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uren</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uurloon</source>
        <translation>Stawka godzinowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Verhuurder gecertificeerd of woningcorporatie?</source>
        <translation>Wynajmujący z certyfikatem albo spółdzielnia mieszkaniowa?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Vooraf schriftelijk afgesproken?</source>
        <translation>Uzgodniono wcześniej na piśmie?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Voorschot per bank betaald?</source>
        <translation>Zaliczka przelewem?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werkgever</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werknemer</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>aan de verhuurder betaald</source>
        <translation>zapłacono wynajmującemu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>afspraak</source>
        <translation>uzgodnienie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ander stuk</source>
        <translation>inny dokument</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bankafschrift</source>
        <translation>wyciąg bankowy</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>berichten</source>
        <translation>wiadomości</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>bewaard</source>
        <translation>zachowane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bijdrage ziektekosten</source>
        <translation>składka zdrowotna</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>boete</source>
        <translation>kara</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eenmalige uitkering</source>
        <translation>wypłata jednorazowa</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eigen urenlijst</source>
        <translation>własna lista godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eindejaarsuitkering</source>
        <translation>premia roczna</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen huurcontract</source>
        <translation>brak umowy najmu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen polis</source>
        <translation>brak polisy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen volmacht</source>
        <translation>brak pełnomocnictwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>gelezen</source>
        <translation>odczytane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gereedschap en kleding</source>
        <translation>narzędzia i odzież</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gesprek</source>
        <translation>rozmowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>getypt</source>
        <translation>wpisane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huisvesting</source>
        <translation>mieszkanie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huurcontract gezien</source>
        <translation>widziano umowę najmu</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>locatiegegevens</source>
        <translation>dane lokalizacji</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon</source>
        <translation>płaca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon in natura</source>
        <translation>płaca w naturze</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon over feestdagen</source>
        <translation>płaca za święta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon?</source>
        <translation>wynagrodzenie?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonheffing</source>
        <translation>podatek od płacy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonstrook</source>
        <translation>pasek płacowy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>mislukt</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>naam</source>
        <translation>nazwisko</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet aan de verhuurder betaald</source>
        <translation>nie zapłacono wynajmującemu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>niet gezien</source>
        <translation>niewidziane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet per bank betaald</source>
        <translation>nie przelewem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet schriftelijk afgesproken</source>
        <translation>nie uzgodniono na piśmie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>onkostenvergoeding</source>
        <translation>zwrot kosztów</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ontslagvergoeding</source>
        <translation>odprawa</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>overeenkomst</source>
        <translation>umowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overige inhouding</source>
        <translation>inne potrącenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overwerk</source>
        <translation>nadgodziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>pensioenpremie</source>
        <translation>składka emerytalna</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>per bank betaald</source>
        <translation>zapłacono przelewem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>periode</source>
        <translation>okres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>polis gezien</source>
        <translation>widziano polisę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>premies sociale zekerheid</source>
        <translation>składki społeczne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>provisie</source>
        <translation>prowizja</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>registratie van de werkgever</source>
        <translation>ewidencja pracodawcy</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>rooster</source>
        <translation>grafik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>uzgodniono na piśmie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>stukloon</source>
        <translation>płaca akordowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt als loon</source>
        <translation>liczy się jako płaca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt niet als loon</source>
        <translation>nie liczy się jako płaca</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>toeslag</source>
        <translation>dodatek</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>uren</source>
        <translation>godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantiebijslag</source>
        <translation>dodatek wakacyjny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantieloon</source>
        <translation>płaca urlopowa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder gecertificeerd</source>
        <translation>wynajmujący z certyfikatem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder niet gecertificeerd</source>
        <translation>wynajmujący bez certyfikatu</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verklaring</source>
        <translation>oświadczenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vervoer</source>
        <translation>transport</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>volmacht gezien</source>
        <translation>widziano pełnomocnictwo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>voorschot</source>
        <translation>zaliczka</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>winstuitkering</source>
        <translation>udział w zysku</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ziekengeld</source>
        <translation>zasiłek chorobowy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>zoals op de strook</source>
        <translation>jak na pasku</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>zorgverzekering</source>
        <translation>ubezpieczenie zdrowotne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{fact}: onbekend</source>
        <translation>{fact}: nie wiadomo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>{n} vragen</source>
        <translation>Pytania: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum} · de strook telt op</source>
        <translation>{sum} · pasek się sumuje</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum}, maar uitbetaald is {net}</source>
        <translation>{sum}, a wypłacono {net}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is getypt of kwam uit een zaakbestand; er is geen papier bij.</source>
        <translation>Ten pasek wpisano ręcznie albo pochodzi z pliku sprawy; nie ma do niego papieru.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is niet gezien. Vraag hem op bij de werkgever, of typ rechts wat erop staat.</source>
        <translation>Tego paska nie widziano. Poproś o niego pracodawcę albo wpisz po prawej, co na nim jest.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Gelezen</source>
        <translation>Odczytane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Klopt wat er is gelezen?</source>
        <translation>Czy dobrze odczytano?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog geen stukken</source>
        <translation>Brak dokumentów</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog leeg</source>
        <translation>Jeszcze puste</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Papier</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Sleep loonstroken, contract, rooster, dagboek, WhatsApp-gesprek of bankafschrift hierheen. Foto's mogen ook.</source>
        <translation>Przeciągnij tu paski, umowę, grafik, dziennik, rozmowę z WhatsAppa lub wyciąg bankowy. Mogą być zdjęcia.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken lezen</source>
        <translation>Czytanie dokumentów</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Verder: &amp;uren</source>
        <translation>Dalej: godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} gelezen</source>
        <translation>Odczytano: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} nakijken</source>
        <translation>Do sprawdzenia: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreekt</source>
        <translation>Brakuje: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreken</source>
        <translation>Brakuje: {n}</translation>
    </message>
</context>
<context>
    <name>PartsOfClaim</name>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Griffierecht, apart</source>
        <translation>Opłata sądowa, osobno</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Incassokosten</source>
        <translation>Koszty windykacji</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Onterecht ingehouden, netto</source>
        <translation>Niesłusznie potrącono, netto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 maand</source>
        <translation>Za mało wypłacono, 1 miesiąc</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 periode</source>
        <translation>Za mało wypłacono, 1 okres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 week</source>
        <translation>Za mało wypłacono, 1 tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} maanden</source>
        <translation>Za mało wypłacono, miesiące: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} perioden</source>
        <translation>Za mało wypłacono, okresy: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} weken</source>
        <translation>Za mało wypłacono, tygodnie: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Vakantiebijslag</source>
        <translation>Dodatek wakacyjny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Verlof bij het einde</source>
        <translation>Urlop na koniec</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke rente</source>
        <translation>Odsetki ustawowe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke verhoging, ten hoogste {n} %</source>
        <translation>Podwyższenie ustawowe, najwyżej {n} %</translation>
    </message>
</context>
<context>
    <name>PaymentsPanel</name>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Betaald door {names}.</source>
        <translation>Zapłacił: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Gelezen betalingen</source>
        <translation>Odczytane wpłaty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto ontvangen loon. Van het afschrift is alleen bewaard wat loon kan zijn. Verbeteren kan bij de betalingen in stap 4.</source>
        <translation>Otrzymane wynagrodzenie netto. Z wyciągu zachowano tylko to, co może być wynagrodzeniem. Poprawki można wprowadzić przy wpłatach w kroku 4.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Ontvangen</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Over</source>
        <translation>Za okres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name}: sprawdzono</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Bedragen per betaalperiode</source>
        <translation>Kwoty według okresu wypłaty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Betaald</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Ingehouden</source>
        <translation>Potrącono</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Meeruren</source>
        <translation>Godziny dodatkowe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Onterecht ingehouden op het minimumloon, netto</source>
        <translation>Niesłusznie potrącono z płacy minimalnej, netto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Periode</source>
        <translation>Okres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Staat</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig</source>
        <translation>Za mało</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig betaald over meeruren, deel van te weinig</source>
        <translation>Za mało zapłacono za godziny dodatkowe, część kwoty „za mało”</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Uren</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Verschuldigd</source>
        <translation>Należne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>betaald</source>
        <translation>zapłacono</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>geen uren</source>
        <translation>brak godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>niet vast te stellen</source>
        <translation>nie do ustalenia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>te weinig</source>
        <translation>za mało</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>verjaard</source>
        <translation>przedawnione</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>voorlopig</source>
        <translation>tymczasowe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>{amount}. Waarom? Enter of klik nog eens.</source>
        <translation>{amount}. Dlaczego? Enter albo kliknij ponownie.</translation>
    </message>
</context>
<context>
    <name>PeriodsPanel</name>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Grafiek</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Nog geen bedragen</source>
        <translation>Brak kwot</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per periode</source>
        <translation>Według okresu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per {unit}</source>
        <translation>Jednostka: {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Tabel</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Weergave</source>
        <translation>Widok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Zodra er kan worden gerekend en de eerste betaalperiode voorbij is, staat die hier.</source>
        <translation>Gdy będzie można liczyć i minie pierwszy okres wypłaty, pojawi się tutaj.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>betaald</source>
        <translation>zapłacono</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>te weinig, tot wat verschuldigd was</source>
        <translation>za mało, do kwoty należnej</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde zoals die wordt afgedrukt</source>
        <translation>Strona tak, jak zostanie wydrukowana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde {n} van {m}</source>
        <translation>Strona {n} z {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit duurt hooguit even.</source>
        <translation>To potrwa najwyżej chwilę.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit stuk kan nu niet worden gemaakt</source>
        <translation>Tego dokumentu nie można teraz przygotować</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Groter</source>
        <translation>Większe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Het stuk wordt gemaakt</source>
        <translation>Dokument jest przygotowywany</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Kleiner</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Volgende bladzijde</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Voorbeeld</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Vorige bladzijde</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>pagina {n} van {m}</source>
        <translation>strona {n} z {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>wordt bijgewerkt</source>
        <translation>aktualizacja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>zoals het wordt afgedrukt</source>
        <translation>tak jak w druku</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Stoppen</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken: {label}</source>
        <translation>Cofnij: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Stappen</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Uitleg bij deze stap</source>
        <translation>Pomoc do tego kroku</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Kolommen aanwijzen…</source>
        <translation>Wskaż kolumny…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Soort stuk</source>
        <translation>Rodzaj dokumentu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Typ een strook over</source>
        <translation>Przepisz pasek</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Ctrl+Z haalt het terug.</source>
        <translation>Ctrl+Z przywraca.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Deze stroo&amp;k weghalen</source>
        <translation>Usuń ten pasek</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Klik op een waarde: de plek op het papier licht op.</source>
        <translation>Kliknij wartość: podświetli się miejsce na papierze.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Meer over dit stuk</source>
        <translation>Więcej o tym dokumencie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Stuk &amp;weghalen</source>
        <translation>Usuń dokument</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Wat is gelezen</source>
        <translation>Co odczytano</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Welke strook op dit stuk</source>
        <translation>Który pasek na tym dokumencie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Słowa na pasku płacowym</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook (F7)</source>
        <translation>Słowa na pasku (F7)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>soort van {name}</source>
        <translation>rodzaj: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} opnieuw gelezen</source>
        <translation>{name} odczytano ponownie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} weggehaald</source>
        <translation>usunięto {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} overgetypt</source>
        <translation>przepisano {slip}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} weggehaald</source>
        <translation>usunięto {slip}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Administratie</source>
        <translation>Dokumentacja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Kan de werkgever laten zien wat er gewerkt en betaald is?</source>
        <translation>Czy pracodawca może wykazać pracę i wypłaty?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Niet ondeugdelijk</source>
        <translation>Niewadliwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ondeugdelijk</source>
        <translation>Wadliwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek maken</source>
        <translation>Przygotuj prośbę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek om stukken maken</source>
        <translation>Przygotuj prośbę o dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verder: be&amp;oordeling</source>
        <translation>Dalej: ocena</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verzoek om stukken maken</source>
        <translation>Przygotuj prośbę o dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Czeka na fakty</translation>
    </message>
</context>
<context>
    <name>RecordsQuestions</name>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>De dag waarop het verzoek de werkgever bereikte; leeg als er nog niet is gevraagd</source>
        <translation>Dzień, w którym prośba dotarła do pracodawcy; puste, jeśli jeszcze nie proszono</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>To jest po dniu obliczenia.</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?</source>
        <translation>Czy ktoś zażądał Pana/Pani dokumentów, kiedy, i co przyszło w odpowiedzi?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u de hele loonstrook, met alle bladzijden?</source>
        <translation>Czy ma Pan/Pani cały pasek płacowy, ze wszystkimi stronami?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u een contract of een brief gekregen met uw uren en uw loon?</source>
        <translation>Czy dostał(a) Pan/Pani umowę lub pismo z godzinami i wynagrodzeniem?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?</source>
        <translation>Czy podpisał(a) Pan/Pani gdzieś zgodę na potrącanie tego z wypłaty?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?</source>
        <translation>Czy za ten okres dostał(a) Pan/Pani też inny pasek albo korektę?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u uw urenregistratie te zien gekregen nadat daarom was gevraagd?</source>
        <translation>Czy po prośbie pokazano Panu/Pani ewidencję godzin?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?</source>
        <translation>Skąd zna Pan/Pani te godziny i czy szef wiedział, że praca trwała tak długo?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?</source>
        <translation>Ile pieniędzy naprawdę Pan/Pani dostał(a) i czy trzeba było coś z tego oddać?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Is u verteld wat het minimumloon was?</source>
        <translation>Czy powiedziano Panu/Pani, ile wynosi płaca minimalna?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?</source>
        <translation>Czy przy każdej wypłacie był pasek płacowy i czy nadal go Pan/Pani ma, na papierze lub w telefonie?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Kreeg u bij elke betaling een loonstrook?</source>
        <translation>Czy przy każdej wypłacie był pasek płacowy?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?</source>
        <translation>Czy dostawał(a) Pan/Pani też pieniądze do ręki? Ile, kiedy, od kogo i kto to widział?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?</source>
        <translation>Czy za dodatkowe godziny były pieniądze lub czas wolny i gdzie to zapisano?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Schriftelijk om stukken gevraagd op</source>
        <translation>Pisemna prośba o dokumenty z dnia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Vragen aan de werknemer, om voor te lezen</source>
        <translation>Pytania do pracownika, do odczytania</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Welk uurloon is met u afgesproken, en door wie?</source>
        <translation>Jaką stawkę godzinową z Panem/Panią uzgodniono i kto to zrobił?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?</source>
        <translation>Czy ktoś zapisywał, o której Pan/Pani zaczynał(a) i kończył(a) pracę?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?</source>
        <translation>Czy co tydzień pracował(a) Pan/Pani tyle samo? Co było w tygodniu pracowitym lub spokojnym?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?</source>
        <translation>Kto wydawał polecenia, kto płacił i jaka nazwa była w umowie?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>contract gekregen</source>
        <translation>otrzymano umowę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>ja</source>
        <translation>tak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>loonstroken gekregen</source>
        <translation>otrzymano paski</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>nee</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>registratie getoond</source>
        <translation>pokazano ewidencję</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>uren bijgehouden</source>
        <translation>zapisywano godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>verzoek om stukken</source>
        <translation>prośba o dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>weet ik niet</source>
        <translation>nie wiem</translation>
    </message>
</context>
<context>
    <name>RecordsTimeline</name>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>administratie ondeugdelijk</source>
        <translation>dokumentacja wadliwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>binnen de zes maanden</source>
        <translation>w ciągu sześciu miesięcy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, geen bewijs van betaling</source>
        <translation>bez paska, bez dowodu wypłaty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, wel betaling</source>
        <translation>bez paska, jest wypłata</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>maanden</source>
        <translation>mies.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook gezien</source>
        <translation>pasek widziany</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook met twijfel</source>
        <translation>pasek z wątpliwością</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>tijdvakken</source>
        <translation>okr.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>weken</source>
        <translation>tyg.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>wel contant geld ontvangen</source>
        <translation>otrzymano gotówkę</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>{seen} van {all} {units}</source>
        <translation>{seen} z {all} {units}</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Als de bedragen niet optellen, is niet vast te stellen wat is betaald.</source>
        <translation>Jeśli kwoty się nie sumują, nie można ustalić, co zapłacono.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Bij elke betaling hoort een loonstrook, tenzij er niets is veranderd.</source>
        <translation>Do każdej wypłaty należy pasek, chyba że nic się nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook noemt een minimumloon dat op die dag niet gold.</source>
        <translation>Pasek podaje płacę minimalną, która tego dnia nie obowiązywała.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook zelf bewijst dat te weinig is betaald.</source>
        <translation>Sam pasek dowodzi, że zapłacono za mało.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet begin- en eindtijden bijhouden en 52 weken bewaren. Zonder registratie kan hij de uren van de werknemer minder goed betwisten.</source>
        <translation>Pracodawca musi zapisywać godziny rozpoczęcia i zakończenia i przechowywać je 52 tygodnie. Bez ewidencji trudniej mu podważyć godziny pracownika.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet de arbeidsvoorwaarden schriftelijk geven.</source>
        <translation>Pracodawca musi podać warunki zatrudnienia na piśmie.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Elke strook dezelfde uren terwijl het werk wisselde: de strook volgt het werk niet.</source>
        <translation>Na każdym pasku te same godziny, choć praca się zmieniała: pasek nie odpowiada pracy.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Gegevens uit de tijd zelf laten andere uren zien dan de strook.</source>
        <translation>Dane z tamtego czasu pokazują inne godziny niż pasek.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Het minimumloon moet per bank worden betaald.</source>
        <translation>Płacę minimalną trzeba wypłacać przelewem.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Meer uren dan afgesproken moeten worden betaald of als tijd bijgehouden.</source>
        <translation>Godziny ponad umowę trzeba zapłacić albo zapisać jako czas.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de betalingen</source>
        <translation>Do wypłat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de keten van bedrijven</source>
        <translation>Do łańcucha firm</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de stukken</source>
        <translation>Do dokumentów</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de uren</source>
        <translation>Do godzin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Op de strook moet staan waaruit het loon bestaat en welk minimumloon geldt.</source>
        <translation>Na pasku musi być podane, z czego składa się płaca i jaka płaca minimalna obowiązuje.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Stukken noemen verschillende firma’s; het moet duidelijk zijn wie het loon schuldig is.</source>
        <translation>Dokumenty podają różne firmy; musi być jasne, kto jest winien płacę.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Van het minimumloon mag alleen worden ingehouden wat de wet toestaat.</source>
        <translation>Z płacy minimalnej wolno potrącić tylko to, na co pozwala prawo.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wat is ontvangen, is niet wat de strook zegt.</source>
        <translation>To, co otrzymano, nie zgadza się z paskiem.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wie om de eigen stukken vraagt en ze niet krijgt, kan dat aan de rechter voorleggen.</source>
        <translation>Kto prosi o własne dokumenty i ich nie dostaje, może iść z tym do sądu.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>advies, geen geldend recht</source>
        <translation>zalecenie, nie obowiązujące prawo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldend recht</source>
        <translation>obowiązujące prawo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldt hier niet</source>
        <translation>tu nie obowiązuje</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>in consultatie, geen geldend recht</source>
        <translation>w konsultacji, nie obowiązujące prawo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>ja</source>
        <translation>tak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>kan hier gelden</source>
        <translation>może tu obowiązywać</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>nee</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>onbekend</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>verworpen</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>wetsvoorstel, geen geldend recht</source>
        <translation>projekt ustawy, nie obowiązujące prawo</translation>
    </message>
</context>
<context>
    <name>RecordsWork</name>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>&amp;Tabel</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Betalingen</source>
        <translation>Wypłaty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Bevindingen</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Gekozen bevinding</source>
        <translation>Wybrane ustalenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Lijst</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonperiode</source>
        <translation>Okres wypłaty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstroken</source>
        <translation>Paski płacowe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstrook</source>
        <translation>Pasek płacowy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Nog geen bevindingen</source>
        <translation>Brak ustaleń</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Onderdeel</source>
        <translation>Część</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Oordeel</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Tijdlijn</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vermoeden</source>
        <translation>Domniemanie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vragen</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>ondeugdelijk</source>
        <translation>wadliwa</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Advies, geen geldend recht: dit kan niet het primaire standpunt zijn. Alleen met een beroep op art. 23 Wav, na voorlichting van de werknemer, kan dat wel.</source>
        <translation>Zalecenie, nie obowiązujące prawo: nie może to być stanowisko główne. Może być tylko z powołaniem się na art. 23 Wav, po poinformowaniu pracownika.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Eén scenario is altijd primair. Kies eerst bij een andere kolom Primair.</source>
        <translation>Jeden scenariusz jest zawsze główny. Najpierw wybierz Główne w innej kolumnie.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Geldt hier niet: {reasons}</source>
        <translation>Tu nie obowiązuje: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Niet gevorderd</source>
        <translation>Nie żądane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Primair</source>
        <translation>Główne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Subsidiair</source>
        <translation>Ewentualne</translation>
    </message>
</context>
<context>
    <name>ScenarioColumn</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source> · nagekeken {day}</source>
        <translation> · sprawdzono {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Reden, voor art. 21 Rv</source>
        <translation>Powód, do art. 21 Rv</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Rol van {name}</source>
        <translation>Rola: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom &amp;toch?</source>
        <translation>Dlaczego jednak?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom toch zes maanden voltijd?</source>
        <translation>Dlaczego jednak pół roku na pełny etat?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>waarom toch zes maanden voltijd</source>
        <translation>dlaczego jednak pół roku na pełny etat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Feiten bevestigd</source>
        <translation>Fakty potwierdzone</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Gemachtigde</source>
        <translation>Pełnomocnik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Organisatie</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Plaats</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;dagvaarding, via deurwaarder</source>
        <translation>pozew, przez komornika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;regelrechter, waar dat kan</source>
        <translation>regelrechter, gdzie to możliwe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;verzoekschrift, bij ontslagzaak</source>
        <translation>wniosek, przy zwolnieniu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>1 punt</source>
        <translation>1 punkt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Administratie</source>
        <translation>Dokumentacja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Adr&amp;es</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Beoordeling</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Boven de datum</source>
        <translation>Nad datą</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>D&amp;wangsom per dag</source>
        <translation>Kara za dzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dienstverband betwist</source>
        <translation>Zatrudnienie kwestionowane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dwangso&amp;m, ten hoogste</source>
        <translation>Kara, najwyżej</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Feiten bevestigen</source>
        <translation>Potwierdź fakty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Haalt CONCEPT van de stukken</source>
        <translation>Usuwa CONCEPT z dokumentów</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>IBAN waarop wordt betaald</source>
        <translation>IBAN do zapłaty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Kenmerk</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Leeg: de namen van partijen</source>
        <translation>Puste: nazwy stron</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Nog {count} open</source>
        <translation>Otwarte: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Op het verstrekken van stroken</source>
        <translation>Za wydanie pasków</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Punten na&amp;lopen</source>
        <translation>Przejdź punkty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Re&amp;kening</source>
        <translation>Rachunek</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Stukken</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Telt alleen samen met het bedrag per dag</source>
        <translation>Liczy się tylko razem z kwotą za dzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Termijn in dagen</source>
        <translation>Termin w dniach</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Uren</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vraagt ook een verklaring voor recht</source>
        <translation>Prosi też o ustalenie prawa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vul ook het andere bedrag in; tot dan wordt geen dwangsom gevraagd.</source>
        <translation>Wpisz też drugą kwotę; do tego czasu nie żąda się kary.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Weg naar de rechter</source>
        <translation>Droga do sądu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie</source>
        <translation>Kto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie ondertekent</source>
        <translation>Kto podpisuje</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betalen uiterlijk {day}</source>
        <translation>zapłata do {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betwist</source>
        <translation>kwestionowane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten bevestigd</source>
        <translation>fakty potwierdzone</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten niet bevestigd</source>
        <translation>fakty niepotwierdzone</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>termijn</source>
        <translation>termin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>weg naar de rechter</source>
        <translation>droga do sądu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} bij {step}</source>
        <translation>{count}: {step}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} hieronder: feiten bevestigen</source>
        <translation>{count} poniżej: potwierdź fakty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{n} punten</source>
        <translation>Punkty: {n}</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>&amp;Inhouding toevoegen</source>
        <translation>Dodaj potrącenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt</source>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt dit?</source>
        <translation>Czy to się zgadza?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Loonre&amp;gel toevoegen</source>
        <translation>Dodaj wiersz płacy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Ve&amp;rbeteren</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feit</source>
        <translation>fakt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feiten over {kind}</source>
        <translation>fakty: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>inhouding erbij</source>
        <translation>dodano potrącenie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>naam</source>
        <translation>nazwisko</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel erbij</source>
        <translation>dodano wiersz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel weg, {slip}</source>
        <translation>usunięto wiersz, {slip}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>soort</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{label}: klopt dit?</source>
        <translation>{label}: czy to się zgadza?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>sprawdzono {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Zobacz przykład</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Alles blijft op deze computer. Er gaat niets naar buiten.</source>
        <translation>Wszystko zostaje na tym komputerze. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Beginnen</source>
        <translation>Początek</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Daarvoor worden deze dossiers hier gelezen; namen en bedragen staan er niet bij.</source>
        <translation>W tym celu te akta są tu odczytywane; bez nazwisk i kwot.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dossier &amp;openen…</source>
        <translation>Otwórz sprawę…</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dreiging, papieren afgepakt, niet weg mogen? Dan eerst FairWork of CoMensha.</source>
        <translation>Groźby, zabrane dokumenty, zakaz wyjścia? Wtedy najpierw FairWork lub CoMensha.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Een loonvordering verjaart vijf jaar na de betaaldag. Stuiten kan nu, rekenen later.</source>
        <translation>Roszczenie o wynagrodzenie przedawnia się pięć lat po dniu wypłaty. Bieg można przerwać teraz, a liczyć później.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerdere dossiers</source>
        <translation>Wcześniejsze sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerst even vragen</source>
        <translation>Najpierw kilka pytań</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Hier komen de dossiers die het laatst open waren.</source>
        <translation>Tu pojawią się ostatnio otwarte sprawy.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het veilig?</source>
        <translation>Czy jest bezpiecznie?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het werk lang geleden?</source>
        <translation>Czy praca była dawno temu?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Loonstroken, contract, rooster, dagboek, bankafschriften. Alles door elkaar mag. Er wordt een nieuw dossier van gemaakt.</source>
        <translation>Paski płacowe, umowa, grafik, dziennik, wyciągi bankowe, wszystko razem. Powstanie z tego nowa sprawa.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Dochodzenie płacy minimalnej</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Sleep de papieren hierheen</source>
        <translation>Przeciągnij dokumenty tutaj</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Van een tas papieren naar een brief die de kantonrechter regel voor regel kan volgen.</source>
        <translation>Od torby papierów do pisma, które sąd może śledzić wiersz po wierszu.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Voor er wordt gerekend</source>
        <translation>Zanim zaczniemy liczyć</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Welke taal leest u?</source>
        <translation>W jakim języku Pan/Pani czyta?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>eerdere dossiers onthouden op deze computer</source>
        <translation>pamiętaj wcześniejsze sprawy na tym komputerze</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>erbij zeggen wanneer iets verjaart</source>
        <translation>pokazuj, kiedy coś się przedawnia</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>1 punt</source>
        <translation>1 punkt</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Berekend per</source>
        <translation>Obliczono na dzień</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier {title}</source>
        <translation>Sprawa {title}</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Eerste verjaring</source>
        <translation>Najbliższe przedawnienie</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Naam nog leeg</source>
        <translation>Nazwisko puste</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Nog open</source>
        <translation>Jeszcze otwarte</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Stand van het dossier</source>
        <translation>Stan sprawy</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Te weinig loon</source>
        <translation>Za mało wypłacono</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Totale vordering</source>
        <translation>Całe roszczenie</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>kies een dag</source>
        <translation>wybierz dzień</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>niets</source>
        <translation>nic</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>nog niet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>{n} punten</source>
        <translation>Punkty: {n}</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>ook: {words}</source>
        <translation>także: {words}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../ui/steps/records/timeline_view.py"/>
        <source>Loonstroken per loonperiode</source>
        <translation>Paski według okresu wypłaty</translation>
    </message>
</context>
<context>
    <name>TypedSlip</name>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Eerste dag van de periode</source>
        <translation>Pierwszy dzień okresu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Netto uitbetaald</source>
        <translation>Wypłacono netto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>B&amp;ruto</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Dit is nodig om de strook te gebruiken.</source>
        <translation>To jest potrzebne, aby użyć paska.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Laa&amp;tste dag van de periode</source>
        <translation>Ostatni dzień okresu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Strook toe&amp;voegen</source>
        <translation>Dodaj pasek</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Typ wat op de strook staat. Losse regels en inhoudingen volgen daarna.</source>
        <translation>Wpisz, co jest na pasku. Pojedyncze wiersze i potrącenia później.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Uren &amp;op de strook</source>
        <translation>Godziny na pasku</translation>
    </message>
</context>
<context>
    <name>TypicalWeek</name>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Invullen</source>
        <translation>Wypełnij</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Niet gewerkt</source>
        <translation>Nie było pracy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Uren per week</source>
        <translation>Godziny tygodniowo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt buiten het dienstverband ({days}).</source>
        <translation>To jest poza zatrudnieniem ({days}).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt voor de eerste dag.</source>
        <translation>To jest przed pierwszym dniem.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Hoeveel uur werkte u in een gewone week?</source>
        <translation>Ile godzin pracował(a) Pan/Pani w zwykłym tygodniu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Kies hier de weken waarin niet is gewerkt.</source>
        <translation>Wybierz tu tygodnie bez pracy.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Telt als verklaring.</source>
        <translation>Liczy się jako oświadczenie.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Tot en met</source>
        <translation>Do (włącznie)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Uren per week</source>
        <translation>Godziny tygodniowo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Van</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vaste weken volgens de werknemer</source>
        <translation>Typowe tygodnie według pracownika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Pytanie do pracownika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul een dag in, bijvoorbeeld 31-12-2025.</source>
        <translation>Wpisz dzień, na przykład 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul het aantal uren per week in, bijvoorbeeld 46.</source>
        <translation>Wpisz liczbę godzin tygodniowo, na przykład 46.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Waren er weken waarin u meer, minder of helemaal niet werkte?</source>
        <translation>Czy były tygodnie, w których pracy było więcej, mniej albo wcale?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weghal&amp;en</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weken</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week</source>
        <translation>typowy tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week weghalen</source>
        <translation>usuń typowy tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>weken niet gewerkt</source>
        <translation>tygodnie bez pracy</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Fout: {remedy}</source>
        <translation>Błąd: {remedy}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Vul een bedrag in, of haal de regel weg.</source>
        <translation>Wpisz kwotę albo usuń wiersz.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Zonder dit bedrag kan niet worden gerekend. Haal anders de strook weg.</source>
        <translation>Bez tej kwoty nie można liczyć. W przeciwnym razie usuń pasek.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>gelezen</source>
        <translation>odczytane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>getypt</source>
        <translation>wpisane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>niet gelezen</source>
        <translation>nie odczytano</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>op papier: {text}</source>
        <translation>na papierze: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>twijfel</source>
        <translation>wątpliwość</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>verbeterd</source>
        <translation>poprawione</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>&amp;Vastleggen</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Anders beslissen…</source>
        <translation>Zdecyduj inaczej…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Annuleren</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Beslissing van de adviseur: {reason} De bevindingen zeggen: {computed}.</source>
        <translation>Decyzja doradcy: {reason} Ustalenia mówią: {computed}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is niet ondeugdelijk</source>
        <translation>Dokumentacja nie jest wadliwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is ondeugdelijk</source>
        <translation>Dokumentacja jest wadliwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De eigen beslissing vervalt; de bevindingen beslissen weer</source>
        <translation>Własna decyzja wygasa; znów decydują ustalenia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Eigen beslissing</source>
        <translation>Własna decyzja</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden staat geen bevinding vast die uren of betaling onbepaalbaar maakt.</source>
        <translation>W ostatnich sześciu miesiącach nie ma pewnego ustalenia, które uniemożliwia określenie godzin lub wypłaty.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden: {reasons}.</source>
        <translation>W ostatnich sześciu miesiącach: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Nog niet te zeggen</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden van de eigen beslissing</source>
        <translation>Powód własnej decyzji</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden, voor het dossier</source>
        <translation>Powód, do akt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Schrijf eerst de reden op; die blijft bij het dossier.</source>
        <translation>Najpierw zapisz powód; zostaje w sprawie.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Terug naar de bevindingen</source>
        <translation>Wróć do ustaleń</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>eigen beslissing over de administratie</source>
        <translation>własna decyzja o dokumentacji</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>niet ondeugdelijk</source>
        <translation>niewadliwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>ondeugdelijk</source>
        <translation>wadliwa</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Groter</source>
        <translation>Większe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Het bestand zelf zit niet in dit dossier. Voeg {name} opnieuw toe.</source>
        <translation>Samego pliku nie ma w tej sprawie. Dodaj {name} ponownie.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Kleiner</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Papier</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Volgende pagina</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Vorige pagina</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>pagina {n} van {all}</source>
        <translation>strona {n} z {all}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{name} kan niet worden getoond.</source>
        <translation>Nie można pokazać {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{n} rijen</source>
        <translation>Wiersze: {n}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../ui/steps/waiting.py"/>
        <source>Naar stap {n}</source>
        <translation>Do kroku {n}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Begin</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Bron</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Dag</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Einde</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Het blok heeft {n} rijen; vanaf deze dag passen er {fit}. Zet datums in de eerste kolom om meer weken tegelijk te plakken. Er is niets geplakt.</source>
        <translation>Blok ma {n} wierszy; od tego dnia mieści się {fit}. Podaj daty w pierwszej kolumnie, aby wkleić więcej tygodni naraz. Nic nie wklejono.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Pauze</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>Wiersz {n}: {remedy} Nic nie wklejono.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Soort</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Telt</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Uren</source>
        <translation>Godz.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>leeg</source>
        <translation>puste</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>{first} – {last} uur</source>
        <translation>{first} – {last} h</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <location filename="../../ui/steps/hours/week_table.py"/>
        <source>Uren van deze week, per dag</source>
        <translation>Godziny tego tygodnia, według dni</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Afgesproken uren per week</source>
        <translation>Uzgodnione godziny tygodniowo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Eerste werkdag</source>
        <translation>Pierwszy dzień pracy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Geboortedatum</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Laatste werkdag</source>
        <translation>Ostatni dzień pracy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Naam</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Voltijd in deze sector</source>
        <translation>Pełny etat w tej branży</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>1 vraag open</source>
        <translation>1 pytanie otwarte</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Begin van de berekening</source>
        <translation>Początek obliczenia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bepaalt de regels van de berekening</source>
        <translation>Od tego zależą zasady obliczenia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bron van de voltijdsuren, bijvoorbeeld de cao</source>
        <translation>Źródło pełnego etatu, na przykład cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Compleet</source>
        <translation>Kompletne</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dat zou een leeftijd van {n} jaar zijn.</source>
        <translation>To dawałoby wiek {n} lat.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dienstverband</source>
        <translation>Zatrudnienie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt na de laatste werkdag, {day}.</source>
        <translation>To jest po ostatnim dniu pracy, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt voor de eerste werkdag, {day}.</source>
        <translation>To jest przed pierwszym dniem pracy, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Gegevens</source>
        <translation>Dane</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Keten</source>
        <translation>Łańcuch</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeftijd bepaalt het minimumloon per dag</source>
        <translation>Wiek decyduje o płacy minimalnej każdego dnia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeg als het werk nog loopt</source>
        <translation>Puste, jeśli praca trwa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon &amp;per</source>
        <translation>Wypłata za</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon per</source>
        <translation>Wypłata za</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Nodig voor het vermoeden van zes maanden. Telt alleen met een bron.</source>
        <translation>Potrzebne do domniemania sześciu miesięcy. Liczy się tylko ze źródłem.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Taal van de &amp;werknemer</source>
        <translation>Język pracownika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Verder: &amp;stukken</source>
        <translation>Dalej: dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de samenvatting; de brief blijft Nederlands</source>
        <translation>Do podsumowania; pismo pozostaje po niderlandzku</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de vordering op contracturen</source>
        <translation>Do roszczenia o godziny z umowy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Werknemer</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie</source>
        <translation>Kto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie werkte waar, voor wie, en op welke afspraak?</source>
        <translation>Kto, gdzie i dla kogo pracował i na jakich warunkach?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zoals op de loonstrook</source>
        <translation>Jak na pasku płacowym</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zonder bron telt dit niet mee. Noem de cao of de overeenkomst.</source>
        <translation>Bez źródła to się nie liczy. Podaj cao lub umowę.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>afgesproken uren</source>
        <translation>uzgodnione godziny</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>bron van de voltijdsuren</source>
        <translation>źródło pełnego etatu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>cao of arbeidsovereenkomst, met artikel</source>
        <translation>cao lub umowa o pracę, z artykułem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>eerste werkdag</source>
        <translation>pierwszy dzień pracy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>geboortedatum</source>
        <translation>data urodzenia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>laatste werkdag</source>
        <translation>ostatni dzień pracy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>loon per</source>
        <translation>wypłata za</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>maand</source>
        <translation>miesiąc</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>naam</source>
        <translation>nazwisko</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>uzgodniono na piśmie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>taal</source>
        <translation>język</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>uur per week, bron:</source>
        <translation>godzin tygodniowo, źródło:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>vier weken</source>
        <translation>cztery tygodnie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd</source>
        <translation>pełny etat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd van de sector</source>
        <translation>pełny etat w branży</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>week</source>
        <translation>tydzień</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{first} – {last} · {n} weken</source>
        <translation>{first} – {last} · tygodnie: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} jaar op de eerste werkdag</source>
        <translation>Wiek w pierwszym dniu pracy: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} vragen open</source>
        <translation>Pytania otwarte: {n}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>tabel {table}, {row}</source>
        <translation>tabela {table}, {row}</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>{paper}, p. {n}</source>
        <translation>{paper}, s. {n}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten</source>
        <translation>Zamknij wyjaśnienie</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten (Esc)</source>
        <translation>Zamknij wyjaśnienie (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom {amount}?</source>
        <translation>Dlaczego {amount}?</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom?</source>
        <translation>Dlaczego?</translation>
    </message>
</context>
<context>
    <name>WhyTree</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom dit bedrag?</source>
        <translation>Dlaczego ta kwota?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Bron: {source}</source>
        <translation>Źródło: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>De stukken worden nog gelezen</source>
        <translation>Dokumenty są jeszcze czytane</translation>
    </message>
    <message>
        <source>Dit ging niet goed</source>
        <translation type="vanished">Coś poszło nie tak</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Een stuitingsbrief die voor die dag is ontvangen, behoudt het loon.</source>
        <translation>Pismo przerywające bieg, otrzymane przed tym dniem, zachowuje roszczenie.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Eerste verjaring: {day}</source>
        <translation>Najbliższe przedawnienie: {day}</translation>
    </message>
    <message>
        <source>Het dossier is bewaard tot en met de laatste wijziging. Ga door, of sluit en open opnieuw. ({e})</source>
        <translation type="vanished">Sprawa jest zapisana do ostatniej zmiany. Kontynuuj albo zamknij i otwórz ponownie. ({e})</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Kies de taal als dat klaar is.</source>
        <translation>Wybierz język, gdy to się skończy.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Klopt niet</source>
        <translation>Nie zgadza się</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Dochodzenie płacy minimalnej</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Niet bewaard</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Stukken toevoegen</source>
        <translation>Dodaj dokumenty</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Toetsen</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>pagina {n}</source>
        <translation>strona {n}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>{article}, tabel {table}: {row}</source>
        <translation>{article}, tabela {table}: {row}</translation>
    </message>
</context>
</TS>
