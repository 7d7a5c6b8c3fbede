<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Aids</name>
    <message>
        <location filename="../../ui/aids.py"/>
        <source>Zitting</source>
        <translation>Hearing</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>betaald</source>
        <translation>paid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>te weinig</source>
        <translation>short</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>verschuldigd</source>
        <translation>due</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>waarvan verjaard {amount}</source>
        <translation>of which time-barred {amount}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>Geen bron zegt iets over deze dag.</source>
        <translation>No source says anything about this day.</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>Loonperiode {days}</source>
        <translation>Pay period {days}</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>geen papier in het dossier</source>
        <translation>no paper in the case</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>geen uren</source>
        <translation>no hours</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>telt</source>
        <translation>counts</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>toon het papier</source>
        <translation>show the paper</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>verschuldigd {due}, betaald {paid}, te weinig {short}</source>
        <translation>due {due}, paid {paid}, short {short}</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>{n} uur</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/answer.py"/>
        <source>{source}: toon {place}</source>
        <translation>{source}: show {place}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies hoe de datums zijn geschreven</source>
        <translation>Choose how the dates are written</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie de werknemer is</source>
        <translation>Choose who the worker is</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie loon betaalde</source>
        <translation>Choose who paid wages</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wiens uren</source>
        <translation>Choose whose hours</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Per periode</source>
        <translation>Per period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Wat wordt getoond</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Welke uren</source>
        <translation>Which hours</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>1 reden nodig</source>
        <translation>1 reason needed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Beoordeling</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>K&amp;euzes bij de berekening…</source>
        <translation>Ch&amp;oices in the calculation…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op</source>
        <translation>Take note</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op ({n})</source>
        <translation>Take note ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Nothing to claim</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Nog geen scenario's</source>
        <translation>No scenarios yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Onderaan</source>
        <translation>At the bottom</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair gekozen</source>
        <translation>Primary chosen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair kiezen</source>
        <translation>Choose primary</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Scenario's</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Terug naar de b&amp;edragen</source>
        <translation>Bac&amp;k to the amounts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Verder: &amp;brief</source>
        <translation>Ne&amp;xt: letter</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Waiting for facts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wat had betaald moeten worden, en met welke uren?</source>
        <translation>What should have been paid, and with which hours?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Welke uren?</source>
        <translation>Which hours?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Zodra er kan worden gerekend, staat hier de som.</source>
        <translation>As soon as it can be calculated, the sum stands here.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>griffierecht {amount} apart</source>
        <translation>court fee {amount} apart</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>Week {n}, {days}</source>
        <translation>Week {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>jaar</source>
        <translation>year</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>periode</source>
        <translation>period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>vier weken</source>
        <translation>four weeks</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>week</source>
        <translation>week</translation>
    </message>
</context>
<context>
    <name>ChainDays</name>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source> vanaf {day}</source>
        <translation> from {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>1 bedrijf</source>
        <translation>1 company</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>; loon over die dagen {amount}</source>
        <translation>; wages over those days {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Een volgende schakel kan pas worden aangesproken na deze stappen (art. 7:616b en 7:616e BW).</source>
        <translation>A next link can be addressed only after these steps (art. 7:616b and 7:616e BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Keten &amp;inklappen</source>
        <translation>F&amp;old the chain away</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Keten &amp;uitwerken</source>
        <translation>Work &amp;out the chain</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Ketenaansprakelijkheid</source>
        <translation>Chain liability</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Onder welk contract het werk werd gedaan, bepaalt wie aansprakelijk is (art. 7:616a BW).</source>
        <translation>The contract under which the work was done decides who is liable (art. 7:616a BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Voor wie is gewerkt, en wat is gedaan</source>
        <translation>For whom work was done, and what was done about it</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Vul eerst in voor wie op welke dagen is gewerkt.</source>
        <translation>First enter for whom work was done on which days.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>Wie kan nu worden aangesproken</source>
        <translation>Who can be addressed now</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>niet te zeggen</source>
        <translation>cannot be said</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain_days.py"/>
        <source>{n} bedrijven</source>
        <translation>{n} companies</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Ad&amp;res</source>
        <translation>Add&amp;ress</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Gaf de opdrachten, als dat een ander was</source>
        <translation>Gave the orders, if that was someone else</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Hoofdopdrachtgever</source>
        <translation>Main client</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Inlener</source>
        <translation>User company</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Keten</source>
        <translation>Chain</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Leende de werknemer uit</source>
        <translation>Lent the worker out</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Liet het werk doen. Onbekend mag.</source>
        <translation>Had the work done. May be unknown.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Naa&amp;m van het bedrijf</source>
        <translation>Na&amp;me of the company</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Stond boven de opdrachtgever</source>
        <translation>Stood above the client</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Tegen wie de vordering gaat</source>
        <translation>Against whom the claim goes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Uitzendbureau</source>
        <translation>Temp agency</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Voor de brief</source>
        <translation>For the letter</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werkgever</source>
        <translation>Employer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werknemer</source>
        <translation>Worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Wie kan worden aangesproken</source>
        <translation>Who can be addressed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Zoals in het handelsregister</source>
        <translation>As in the trade register</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>huishouden</source>
        <translation>household</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>particulier huishouden</source>
        <translation>private household</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{name} weg uit de keten</source>
        <translation>{name} out of the chain</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{role} in de keten</source>
        <translation>{role} in the chain</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Er is nog niets om te tekenen.</source>
        <translation>There is nothing to draw yet.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Gekozen:</source>
        <translation>Chosen:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Verschuldigd en betaald, met het uurloon daaronder</source>
        <translation>Due and paid, with the hourly wage below</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald</source>
        <translation>paid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald per uur</source>
        <translation>paid per hour</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>minimum per uur</source>
        <translation>minimum per hour</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>verschuldigd</source>
        <translation>due</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{n} staven: verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{n} bars: due {due}, paid {paid}, short {short}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{title}: {hours} uren, verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{title}: {hours} hours, due {due}, paid {paid}, short {short}.</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>&amp;Afgesproken uurloon vorderen</source>
        <translation>Claim the &amp;agreed hourly wage</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>&amp;Griffierecht</source>
        <translation>&amp;Court fee</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>&amp;Inhoudingen boven het minimum</source>
        <translation>&amp;Deductions above the minimum</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>&amp;Rente ook over de verhoging</source>
        <translation>&amp;Interest on the increase too</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>&amp;Verjaarde bedragen weglaten</source>
        <translation>Leave out time-&amp;barred amounts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Aan&amp;maning verstuurd op</source>
        <translation>De&amp;mand sent on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Alleen als de schuldeiser geen btw kan verrekenen (art. 2 lid 3 Besluit incassokosten).</source>
        <translation>Only if the creditor cannot recover VAT (art. 2(3) Besluit incassokosten).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Bepaalt welk tarief geldt; leeg: het tarief van de dag van de berekening.</source>
        <translation>Decides which rate applies; empty: the rate of the day of calculation.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Bij het einde niet opgenomen vakantiedagen, uitbetaald in geld (art. 7:641 BW).</source>
        <translation>Holiday hours not taken by the end, paid out in money (art. 7:641 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Bt&amp;w over de incassokosten</source>
        <translation>VAT on the c&amp;ollection costs</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Dag van het ei&amp;nde</source>
        <translation>Da&amp;y it ended</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>De rechter kan matigen; 50 % is het maximum (art. 7:625 BW).</source>
        <translation>The court may moderate; 50 % is the maximum (art. 7:625 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Eerste r&amp;oldatum</source>
        <translation>First cou&amp;rt date</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Het tarief (Wgbz); staat apart van de vordering.</source>
        <translation>The rate (Wgbz); stands apart from the claim.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Keuzes</source>
        <translation>Choices</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Korte termijnen lopen vanaf die dag; nodig voor een verzoekschrift (art. 7:686a BW).</source>
        <translation>Short terms run from that day; needed for an application (art. 7:686a BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Na vijf jaar zonder stuiting kan de werkgever zich op verjaring beroepen (art. 3:308 BW).</source>
        <translation>After five years without interruption the employer may plead limitation (art. 3:308 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Ontslag en volmacht</source>
        <translation>Dismissal and mandate</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Ook wat zonder grond is ingehouden op loon boven het minimum (art. 7:631 BW).</source>
        <translation>Also what was deducted without ground from wages above the minimum (art. 7:631 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Openstaand ver&amp;lof vorderen</source>
        <translation>Claim &amp;unused leave</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Schriftelijk, om loon te innen (art. 7:633 lid 2 BW).</source>
        <translation>In writing, to collect wages (art. 7:633(2) BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Vanaf de dag van de aanmaning; zonder aanmaning telt dit niet (art. 6:119 BW).</source>
        <translation>From the day of the demand; without a demand this does not count (art. 6:119 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Volmacht ge&amp;tekend op</source>
        <translation>Mandate si&amp;gned on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Waar het hoger is dan het minimum telt het afgesproken loon (art. 7:616 BW).</source>
        <translation>Where it is higher than the minimum, the agreed wage counts (art. 7:616 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Wat is gedaan</source>
        <translation>What has been done</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Wat wordt gevorderd</source>
        <translation>What is claimed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Wettelijke verhoging, ten hoogste</source>
        <translation>Statutory increase, at most</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>Zonder aanmaning geen incassokosten en geen rente over de verhoging (art. 6:96 BW).</source>
        <translation>Without a demand no collection costs and no interest on the increase (art. 6:96 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>aanmaning</source>
        <translation>demand</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>eerste roldatum</source>
        <translation>first court date</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>einde bestreden</source>
        <translation>end contested</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>einde dienstverband</source>
        <translation>end of employment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>griffierecht</source>
        <translation>court fee</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>het einde wordt &amp;bestreden</source>
        <translation>the e&amp;nd is contested</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>natuurlijk persoon</source>
        <translation>natural person</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>onvermogend, met toevoeging</source>
        <translation>of limited means, with legal aid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>volmacht</source>
        <translation>mandate</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/choices.py"/>
        <source>wettelijke verhoging</source>
        <translation>statutory increase</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="../../ui/parts/clipboard.py"/>
        <source>De tabel op het klembord breekt af binnen een cel. Kopieer het blok opnieuw. Er is niets geplakt.</source>
        <translation>The table on the clipboard breaks off inside a cell. Copy the block again. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/parts/clipboard.py"/>
        <source>De tabel op het klembord klopt niet: rij 1 heeft {first} cellen en rij {n} heeft er {here}. Kopieer een aaneengesloten blok uit het rekenblad. Er is niets geplakt.</source>
        <translation>The table on the clipboard is not right: row 1 has {first} cells and row {n} has {here}. Copy one unbroken block from the spreadsheet. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/parts/clipboard.py"/>
        <source>Op het klembord staan te veel cellen ({rows} rijen). Kopieer hoogstens {most} rijen.</source>
        <translation>There are too many cells on the clipboard ({rows} rows). Copy at most {most} rows.</translation>
    </message>
    <message>
        <location filename="../../ui/parts/clipboard.py"/>
        <source>Op het klembord staat geen tekst. Kopieer eerst de cellen in het rekenblad.</source>
        <translation>There is no text on the clipboard. First copy the cells in the spreadsheet.</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>&amp;Jaar</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>&amp;Kopregel</source>
        <translation>Heading ro&amp;w</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>&amp;Pauze</source>
        <translation>&amp;Break</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Beg&amp;in</source>
        <translation>Star&amp;t</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Bijgehouden als</source>
        <translation>Kept as</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Da&amp;g</source>
        <translation>D&amp;ay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Ei&amp;nde</source>
        <translation>E&amp;nd</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Kies per gegeven de kolom van het blad. De keuze wordt onthouden voor deze indeling.</source>
        <translation>Choose the column of the sheet for each item. The choice is remembered for this layout.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Kolommen &amp;toepassen</source>
        <translation>A&amp;pply columns</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>N&amp;aam</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Op&amp;merking</source>
        <translation>Rema&amp;rk</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>T&amp;otaal</source>
        <translation>T&amp;otal</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Twee gegevens wijzen naar dezelfde kolom. Kies voor elk een eigen kolom.</source>
        <translation>Two items point to the same column. Choose one of its own for each.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>U&amp;ren</source>
        <translation>Ho&amp;urs</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Vul het jaar in vier cijfers in, bijvoorbeeld 2025.</source>
        <translation>Enter the year in four digits, for example 2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>We&amp;ek</source>
        <translation>Wee&amp;k</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>Wijs een datum, dag of week aan, en uren of een begin en een einde.</source>
        <translation>Point out a date, day or week, and hours or a start and an end.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>alleen als het ontbreekt</source>
        <translation>only if it is missing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>niet op dit blad</source>
        <translation>not on this sheet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/columns_form.py"/>
        <source>rij {n}: {texts}</source>
        <translation>row {n}: {texts}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Aangetoonde uren</source>
        <translation>Proven hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Alleen {name} zijn te berekenen: {outcome}.</source>
        <translation>Only {name} can be calculated: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Drie manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Three ways, the same amount: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Gemiddelde</source>
        <translation>Average</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Twee manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Two ways, the same amount: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Vier manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Four ways, the same amount: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Zes maanden voltijd</source>
        <translation>Six months full-time</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>de aangetoonde uren</source>
        <translation>the proven hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het contract</source>
        <translation>the contract</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het gemiddelde</source>
        <translation>the average</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>zes maanden voltijd</source>
        <translation>six months full-time</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{amount} te weinig over {hours} uren</source>
        <translation>{amount} short over {hours} hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} meer dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: {amount} more than {other} ({hours} against {other_hours} hours).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} minder dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: {amount} less than {other} ({hours} against {other_hours} hours).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} komt op hetzelfde bedrag uit als {other}.</source>
        <translation>{name}: the same amount as {other}.</translation>
    </message>
</context>
<context>
    <name>ComplaintRows</name>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>&amp;Klacht toevoegen</source>
        <translation>Add com&amp;plaint</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Een klacht binnen bekwame tijd weerlegt het verweer dat te laat is geklaagd (art. 6:89 BW).</source>
        <translation>A complaint made in good time answers the defence that it came too late (art. 6:89 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Geklaagd bij</source>
        <translation>Complained to</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Geklaagd op</source>
        <translation>Complained on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Klachten over het loon</source>
        <translation>Complaints about pay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>bij wie</source>
        <translation>to whom</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>geklaagd</source>
        <translation>complained</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>klacht</source>
        <translation>complaint</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>klacht weggehaald</source>
        <translation>complaint removed</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dagen waarop bronnen verschillen</source>
        <translation>Days on which sources differ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Op geen enkele dag spreken bronnen elkaar tegen.</source>
        <translation>On no day do sources contradict each other.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt</source>
        <translation>Counts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt niet</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon: {words}</source>
        <translation>Show: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Weken zonder uren: {weeks}.</source>
        <translation>Weeks without hours: {weeks}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Welke bron telt, volgt uit een vaste volgorde; kies een dag voor de uitleg.</source>
        <translation>Which source counts follows from a fixed order; choose a day for the explanation.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>{n} van {all} weken steunen op één bron.</source>
        <translation>{n} of {all} weeks rest on one source.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <location filename="../../ui/parts/field.py"/>
        <source>Kies in de kalender</source>
        <translation>Choose in the calendar</translation>
    </message>
    <message>
        <location filename="../../ui/parts/field.py"/>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>, later gemaakt</source>
        <translation>, made later</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Er is geen tweede bron voor deze dag.</source>
        <translation>There is no second source for this day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven</source>
        <translation>How the typed hours were written down</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven?</source>
        <translation>How were the typed hours written down?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Per dag telt één bron, de eerste die er is: registratie van de werkgever, locatie, berichten, rooster, urenlijst van toen, afspraak, wat later is gemaakt, verklaring. De andere blijven als tegenspraak staan.</source>
        <translation>One source counts per day, the first there is: record of the employer, location, messages, roster, list of hours made at the time, agreement, what was made later, statement. The others stay as contradiction.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Tot dit is gezegd, tellen zij als verklaring. </source>
        <translation>Until this is said, they count as a statement. </translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Typ in de tabel, of vul een vaste week in.</source>
        <translation>Type in the table, or enter a typical week.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Uren op {day}</source>
        <translation>Hours on {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Wat tijdens het werk is bijgehouden, weegt zwaarder dan wat later is opgeschreven.</source>
        <translation>What was kept during the work carries more weight than what was written down later.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Welke uren tellen op {day}?</source>
        <translation>Which hours count on {day}?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt</source>
        <translation>counts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt niet</source>
        <translation>does not count</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>toen bijgehouden</source>
        <translation>kept at the time</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>verklaring</source>
        <translation>statement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>{day}: geen uren</source>
        <translation>{day}: no hours</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <location filename="../../ui/day_popup.py"/>
        <source>Dag waarvoor wordt gerekend</source>
        <translation>Day of calculation</translation>
    </message>
    <message>
        <location filename="../../ui/day_popup.py"/>
        <source>dag van de berekening</source>
        <translation>day of calculation</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Huidig wachtwoord</source>
        <translation>&amp;Current password</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Instellen</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Nieuw wachtwoord</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Ontgrendelen</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Openen</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Wachtwoord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Wijzigen</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>&amp;Wissen</source>
        <translation>&amp;Wipe</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Alles wat is ingevoerd en alle stukken in dit dossier gaan weg, en komen niet terug.</source>
        <translation>All that was entered and all papers in this dossier go, and do not come back.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>De laatste wijzigingen zijn niet bewaard. Ontgrendel, maak ruimte vrij en sla op.</source>
        <translation>The last changes are not saved. Unlock, make room and save.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>De papieren zelf en wat al is afgedrukt of bewaard, blijven. Een reservekopie blijft ook.</source>
        <translation>The papers themselves and what was printed or saved stay. A backup stays as well.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>De twee wachtwoorden zijn niet gelijk.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Dit dossier heeft geen wachtwoord</source>
        <translation>This dossier has no password</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Dit dossier is met een wachtwoord gesloten.</source>
        <translation>This dossier is closed with a password.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Dit wachtwoord past niet. Let op hoofdletters en de taal van het toetsenbord.</source>
        <translation>This password does not fit. Mind capitals and the language of the keyboard.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Dossier &amp;sluiten</source>
        <translation>Close &amp;dossier</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Dossier {name} is gewist</source>
        <translation>Dossier {name} was wiped</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Dossier {name} wissen?</source>
        <translation>Wipe dossier {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Een vergeten wachtwoord kan niemand terughalen: dan is het dossier verloren.</source>
        <translation>Nobody can recover a forgotten password: the dossier is lost then.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Het dossier is open, maar niet te zien.</source>
        <translation>The dossier is open, but out of sight.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Het huidige wachtwoord past niet.</source>
        <translation>The current password does not fit.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Het wachtwoord is ingesteld</source>
        <translation>The password is set</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Het wachtwoord is weggehaald</source>
        <translation>The password was removed</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Met een wachtwoord is alles in dit dossier versleuteld, ook de stukken.</source>
        <translation>With a password everything in this dossier is encrypted, the papers too.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Claiming the minimum wage</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>N&amp;ogmaals</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Stel er een in om te vergrendelen.</source>
        <translation>Set one to be able to lock it.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Vergrendelen kan met Ctrl+L.</source>
        <translation>Ctrl+L locks.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Wachtwoord instellen</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Wachtwoord van {name}</source>
        <translation>Password of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Wachtwoord weg&amp;halen</source>
        <translation>&amp;Remove the password</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Wachtwoord wijzigen</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>Wie bij het bestand kan, kan het dossier lezen.</source>
        <translation>Whoever can reach the file can read the dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>{name} gaat niet open</source>
        <translation>{name} does not open</translation>
    </message>
    <message>
        <location filename="../../ui/safe/desk.py"/>
        <source>{name} is niet gewist</source>
        <translation>{name} was not wiped</translation>
    </message>
</context>
<context>
    <name>DossierWindow</name>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Alles is bewaard</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Alles wat is ingevoerd, is bewaard; het werk kan doorgaan.</source>
        <translation>Everything that was entered is saved; the work can go on.</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>De laatste wijziging is nog niet bewaard: kies Opslaan (Ctrl+S) of Opslaan als.</source>
        <translation>The last change is not saved yet: choose Save (Ctrl+S) or Save as.</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>De laatste wijzigingen zijn niet bewaard</source>
        <translation>The last changes are not saved</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Dossier openen</source>
        <translation>Open case</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Dossiers (*{suffix} *.toml);;Alle bestanden (*)</source>
        <translation>Cases (*{suffix} *.toml);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Dossiers (*{suffix})</source>
        <translation>Cases (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Er ging iets mis in het programma zelf</source>
        <translation>Something went wrong in the program itself</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Er is een verslag van de fout gemaakt, zonder namen, bedragen of andere gegevens: {name}.</source>
        <translation>A report of the fault was made, without names, amounts or other data: {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Er kan hier geen dossier worden gemaakt</source>
        <translation>No case can be made here</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Het lezen is gestopt</source>
        <translation>Reading has stopped</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Het voorbeeld gaat niet open</source>
        <translation>The example does not open</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Maak ruimte vrij en kies Opslaan (Ctrl+S), of kies Opslaan als op een andere plek.</source>
        <translation>Free some space and choose Save (Ctrl+S), or choose Save as in another place.</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Niet opgeslagen</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Opslaan als</source>
        <translation>Save as</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Sluiten zonder deze wijzigingen</source>
        <translation>Close without these changes</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Verder in {name}</source>
        <translation>Continuing in {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>Wat al gelezen was staat in het dossier. Voeg de andere stukken later toe.</source>
        <translation>What had been read is in the case. Add the other papers later.</translation>
    </message>
    <message>
        <location filename="../../ui/dossier_window.py"/>
        <source>{name} gaat niet open</source>
        <translation>{name} does not open</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>&amp;Alle {n} kloppen</source>
        <translation>&amp;All {n} are right</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>En nog {n}.</source>
        <translation>And {n} more.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt</source>
        <translation>Right</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Bestanden…</source>
        <translation>&amp;Files…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Map…</source>
        <translation>F&amp;older…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Kie&amp;zen…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Map met stukken toevoegen</source>
        <translation>Add folder of papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Sleep bestanden of mappen hierheen</source>
        <translation>Drag files or folders here</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Stukken toevoegen</source>
        <translation>Add papers</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>De normale arbeidsduur is hoogstens 40 uur per week.</source>
        <translation>Normal full-time hours are at most 40 a week.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Dit is geen aantal uren. Schrijf bijvoorbeeld 38 of 7:30.</source>
        <translation>This is not a number of hours. Write for example 38 or 7:30.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Dit is geen bedrag. Schrijf bijvoorbeeld 1.234,56.</source>
        <translation>This is not an amount. Write for example 1.234,56.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Dit is geen datum. Schrijf bijvoorbeeld 31-12-2025.</source>
        <translation>This is not a date. Write for example 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Dit kan twee bedragen zijn. Schrijf de centen erbij: 1.234,00.</source>
        <translation>This could be two amounts. Write the cents too: 1.234,00.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Dit kan twee dingen zijn. Schrijf 7:30 of 7,5.</source>
        <translation>This could be two things. Write 7:30 or 7,5.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Een week heeft 168 uur. Vul het aantal uren per week in.</source>
        <translation>A week has 168 hours. Enter the number of hours per week.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Het jaar ontbreekt. Schrijf bijvoorbeeld 31-12-2025.</source>
        <translation>The year is missing. Write for example 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>Vul een heel getal in, bijvoorbeeld 5.</source>
        <translation>Enter a whole number, for example 5.</translation>
    </message>
    <message>
        <location filename="../../ui/entry.py"/>
        <source>{month} {year} heeft maar {days} dagen.</source>
        <translation>{month} {year} has only {days} days.</translation>
    </message>
</context>
<context>
    <name>FactColumns</name>
    <message>
        <location filename="../../ui/steps/fact_columns.py"/>
        <source>De periode eindigt ({last}) voordat zij begint.</source>
        <translation>The period ends ({last}) before it begins.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/fact_columns.py"/>
        <source>Dit is geen tijd. Schrijf bijvoorbeeld 17:30 of 1730.</source>
        <translation>This is not a time. Write for example 17:30 or 1730.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/fact_columns.py"/>
        <source>Een bedrijf komt erbij in de keten.</source>
        <translation>A company is added in the chain.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/fact_columns.py"/>
        <source>Een betaling is meer dan nul euro. Haal een lege regel weg met Delete.</source>
        <translation>A payment is more than zero euro. Remove an empty row with Delete.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/fact_columns.py"/>
        <source>Vul meer dan nul uur in. Haal een lege regel weg met Delete.</source>
        <translation>Enter more than zero hours. Remove an empty row with Delete.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/fact_columns.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/fact_columns.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <location filename="../../ui/parts/fact_table.py"/>
        <source>Regel weghalen</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <location filename="../../ui/parts/fact_table.py"/>
        <source>Regel weghalen uit: {title}</source>
        <translation>Remove row from: {title}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../ui/parts/facts.py"/>
        <source>Het blok heeft te veel kolommen voor deze plek. Er is niets geplakt.</source>
        <translation>The block has too many columns for this place. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/parts/facts.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>Row {n}: {remedy} Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/parts/facts.py"/>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <location filename="../../ui/parts/facts.py"/>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <location filename="../../ui/parts/facts.py"/>
        <source>{kind}: regel weg</source>
        <translation>{kind}: row removed</translation>
    </message>
    <message>
        <location filename="../../ui/parts/facts.py"/>
        <source>“{text}” staat er niet bij. Kies: {words}.</source>
        <translation>“{text}” is not one of them. Choose: {words}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../ui/parts/field.py"/>
        <source>Fout: {remedy}</source>
        <translation>Error: {remedy}</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <location filename="../../ui/parts/amount.py"/>
        <source>Waarom? (Alt+W)</source>
        <translation>Why? (Alt+W)</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>En nog {n}.</source>
        <translation>And {n} more.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Hiervoor is niets gevonden.</source>
        <translation>Nothing was found for this.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Toon dit stuk</source>
        <translation>Show this paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werkgever</source>
        <translation>Question to the employer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Question to the worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waarom dit telt</source>
        <translation>Why this matters</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waaruit blijkt het</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>en nog {n} stukken</source>
        <translation>and {n} more papers</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Contant betaald</source>
        <translation>Paid in cash</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen registratie van begin- en eindtijden</source>
        <translation>No record of start and end times</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen schriftelijke arbeidsvoorwaarden</source>
        <translation>No written terms of employment</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Gemiddelde van de drie voorafgaande maanden</source>
        <translation>Average of the three preceding months</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Inhouding zonder grondslag</source>
        <translation>Deduction without legal basis</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook ontbreekt</source>
        <translation>Payslip missing</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook onvolledig</source>
        <translation>Payslip incomplete</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook telt niet op</source>
        <translation>Payslip does not add up</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Meeruren niet betaald of geregistreerd</source>
        <translation>Extra hours not paid or not recorded</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Ontvangen bedrag is niet het netto</source>
        <translation>Amount received is not the net amount</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Steeds dezelfde uren op de strook</source>
        <translation>Always the same hours on the slip</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Stukken gevraagd en niet gegeven</source>
        <translation>Papers asked for and not given</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uren op de strook wijken af</source>
        <translation>Hours on the slip differ</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uurloon op de strook onder het minimum</source>
        <translation>Hourly wage on the slip below the minimum</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verkeerd minimumloon op de strook</source>
        <translation>Wrong minimum wage on the slip</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verschillende namen van werkgever</source>
        <translation>Different names of employer</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werk zonder de vereiste vergunning: vermoeden van ten minste zes maanden</source>
        <translation>Work without the required permit: presumption of at least six months</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Zes maanden voltijds (advies van 2020, geen geldend recht)</source>
        <translation>Six months full-time (advice of 2020, not law in force)</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevinding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevindingen over de administratie</source>
        <translation>Findings about the records</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt</source>
        <translation>Applies</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt niet</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Maakt de administratie ondeugdelijk</source>
        <translation>Makes the records deficient</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Nog onbekend</source>
        <translation>Still unknown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Ook gevonden</source>
        <translation>Also found</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Waaruit blijkt het</source>
        <translation>What shows it</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <location filename="../../ui/safe/page.py"/>
        <source>&amp;Toon wat is getypt</source>
        <translation>S&amp;how what is typed</translation>
    </message>
    <message>
        <location filename="../../ui/safe/page.py"/>
        <source>T&amp;erug</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Dit woord staat er niet in. Typ een deel ervan.</source>
        <translation>This word is not in the list. Type part of it.</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Taal van de werknemer</source>
        <translation>Language of the worker</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Words on the payslip</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord, in elke taal</source>
        <translation>Find a word, in any language</translation>
    </message>
</context>
<context>
    <name>GroundList</name>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Feiten die tegen zes maanden voltijds spreken</source>
        <translation>Facts that speak against six months full-time</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Geen vermoeden van onderbetaling.</source>
        <translation>No presumption of underpayment.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Nog niet te zeggen: er kan nog niet worden gerekend.</source>
        <translation>Cannot be said yet: nothing can be calculated yet.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Vermoeden van onderbetaling: {words}</source>
        <translation>Presumption of underpayment: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Waarom het vermoeden toch wordt toegepast</source>
        <translation>Why the presumption is applied even so</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Zonder antwoord past het programma het vermoeden niet toe (waarheidsplicht, art. 21 Rv)</source>
        <translation>Without an answer the program does not apply the presumption (duty of truth, art. 21 Rv)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>antwoord op tegenspraak</source>
        <translation>answer to contradiction</translation>
    </message>
</context>
<context>
    <name>GroundPanel</name>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Deze controle is te oud. Kijk opnieuw op het adres hieronder; tot dan geen brief.</source>
        <translation>This check is too old. Look again at the address below; until then no letter.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Geeft: {hours}; {length}.</source>
        <translation>Gives: {hours}; {length}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Grondslag: {article}</source>
        <translation>Basis: {article}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Nagekeken op {day}, {by}. {source}</source>
        <translation>Checked on {day}, {by}. {source}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Stand: {reasons}</source>
        <translation>State: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/grounds.py"/>
        <source>Weerlegd door: {list}.</source>
        <translation>Rebutted by: {list}.</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>, pauze {minutes} minuten</source>
        <translation>, break {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>blad {sheet}, rij {row}</source>
        <translation>sheet {sheet}, row {row}</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>bladzijde {n}</source>
        <translation>page {n}</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>geen uren</source>
        <translation>no hours</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>productie {n}</source>
        <translation>exhibit {n}</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>{hours} uur</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>{hours} uur over {days}</source>
        <translation>{hours} hours over {days}</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/day.py"/>
        <source>{hours} uur per week, {days}</source>
        <translation>{hours} hours a week, {days}</translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>&amp;Terug</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Dagen</source>
        <translation>Days</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Enter toont hier het papier van de gekozen dag.</source>
        <translation>Enter shows the paper of the chosen day here.</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Geen dag gevonden. Typ bijvoorbeeld 3-3-2025, 3 maart of week 12.</source>
        <translation>No day found. Type for example 3-3-2025, 3 maart or week 12.</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Gevonden dagen</source>
        <translation>Days found</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Productie</source>
        <translation>Exhibit</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Terug naar het dossier (Esc)</source>
        <translation>Back to the case (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Typ een dag: 3-3-2025, 3 maart, week 12</source>
        <translation>Type a day: 3-3-2025, 3 maart, week 12</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Van deze dag zit geen papier in het dossier.</source>
        <translation>There is no paper of this day in the case.</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Welke dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>Zitting</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <location filename="../../ui/hearing/page.py"/>
        <source>toont de productie</source>
        <translation>shows the exhibit</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Alt+Pijl omlaag</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Bankafschrift: download het als camt.053, MT940 of csv. Alleen wat loon kan zijn wordt bewaard.</source>
        <translation>Bank statement: download it as camt.053, MT940 or csv. Only what may be wages is kept.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Bedragen zijn bruto, behalve waar netto staat.</source>
        <translation>Amounts are gross, except where it says net.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Begin bij Nakijken. Onder Ontbreekt staan de perioden zonder strook: typ over wat bekend is, of vraag de strook op in stap 4.</source>
        <translation>Begin with Check. Under Missing are the periods without a slip: type over what is known, or ask for the slip in step 4.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>De stukken die eruit komen, precies zoals ze worden gedrukt.</source>
        <translation>The papers that come out, exactly as they will be printed.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>De stukken: wat staat er op, en is dat goed gelezen?</source>
        <translation>The papers: what do they say, and was it read correctly?</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>De taal van de werknemer is die van de samenvatting, niet die van het venster.</source>
        <translation>The language of the worker is that of the summary, not of the window.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Druk af of bewaar als PDF, of als Word om zelf verder te schrijven.</source>
        <translation>Print, or save as PDF, or as Word to write on yourself.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Een andere uitkomst is verdedigbaar? Kies Anders beslissen en schrijf op waarom.</source>
        <translation>Can another outcome be defended? Choose Decide otherwise and write down why.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Een brief stuit de verjaring pas als hij is ontvangen: verstuur hem aantoonbaar.</source>
        <translation>A letter interrupts limitation only once it has been received: send it so that this can be proved.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Een lijst met onbekende kolommen? Wijs de kolommen één keer aan.</source>
        <translation>A list with unknown columns? Point out the columns once.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Foto's en scans worden bewaard en getoond, maar niet gelezen: typ over wat erop staat.</source>
        <translation>Photos and scans are kept and shown, but not read: type over what they say.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Het burgerservicenummer (BSN) wordt nergens gevraagd en nooit bewaard.</source>
        <translation>The citizen service number (BSN) is never asked for and never kept.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Het vermoeden van zes maanden voltijd is een advies, geen geldend recht.</source>
        <translation>The presumption of six months full-time is advice, not law in force.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Iets onbekend? Laat het leeg. Onder Nog open staat wat de berekening tegenhoudt.</source>
        <translation>Something unknown? Leave it empty. Still open says what stands in the way of the calculation.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Kan de werkgever laten zien wat er is gewerkt en betaald? Bij elke bevinding staan het artikel en het papier waaruit zij blijkt.</source>
        <translation>Can the employer show what was worked and paid? With each finding stand the article and the paper that shows it.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Keuzes bij de berekening: rente, verhoging, verjaring en kosten.</source>
        <translation>Choices in the calculation: interest, increase, limitation and costs.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Kies boven een week. Daaronder staan de dagen.</source>
        <translation>Choose a week at the top. The days stand below it.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Kies de betaalperiode en de eerste werkdag. De uren van een voltijdse week staan vaak in de cao.</source>
        <translation>Choose the pay period and the first working day. The hours of a full-time week are often in the cao.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Kies een stuk. In het midden staat het papier, rechts wat er is gelezen.</source>
        <translation>Choose a paper. The paper is in the middle, what was read on the right.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Kies links wat wordt gemaakt: verzoek, stuiting, aanmaning, stukken voor de kantonrechter, berekening, samenvatting of bundel.</source>
        <translation>Choose on the left what is made: request, interruption, demand, papers for the court, calculation, summary or bundle.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Kies wat primair wordt gevorderd en wat subsidiair.</source>
        <translation>Choose what is claimed primarily and what in the alternative.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Klik op een waarde: de plek op het papier licht op. Verbeter haar in het veld; de gedrukte waarde blijft in het zicht.</source>
        <translation>Click a value: its place on the paper lights up. Correct it in the field; the printed value stays in sight.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Laat de werknemer de feiten bevestigen. Tot dan staat er CONCEPT op de brief.</source>
        <translation>Let the worker confirm the facts. Until then the letter says CONCEPT (draft).</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Lees het voorbeeld. Rechts staan de termijn en wat erin komt.</source>
        <translation>Read the preview. On the right are the term and what goes in.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Lege weken tellen als geen uren. Vraag of er echt niet is gewerkt.</source>
        <translation>Empty weeks count as no hours. Ask whether there really was no work.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Let op noemt wat bij deze uitkomst hoort, zoals perioden die niet te berekenen zijn.</source>
        <translation>Take note lists what belongs to this outcome, such as periods that cannot be calculated.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Links staat per betaalperiode wat verschuldigd was en wat is betaald. Tabel toont dezelfde cijfers.</source>
        <translation>On the left, per pay period, what was due and what was paid. Table shows the same figures.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Loop de bevindingen langs. Kies er een om te zien waaruit zij blijkt en wat te vragen.</source>
        <translation>Go through the findings. Choose one to see what shows it and what to ask.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Maak een verzoek om stukken als er iets ontbreekt.</source>
        <translation>Make a request for papers if something is missing.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Onbekend is een antwoord. Het telt niet als ja en niet als nee.</source>
        <translation>Unknown is an answer. It counts neither as yes nor as no.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Onder Betalingen staat wat op de rekening kwam of contant is betaald.</source>
        <translation>Payments shows what came into the account or was paid in cash.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Onder Vragen staat wat papieren niet kunnen zeggen: lees de vraag voor en kies ja, nee of onbekend.</source>
        <translation>Questions holds what papers cannot tell: read the question aloud and choose yes, no or unknown.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Onderaan staan de manieren om de uren te bepalen naast elkaar, met de grond en met wat haar onderuit kan halen.</source>
        <translation>At the bottom the ways to determine the hours stand side by side, with the ground and with what may defeat it.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Pijl links en rechts</source>
        <translation>Left and right arrow</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Pijltjes</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Pijltjes, Enter</source>
        <translation>Arrows, Enter</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Rechts staat waaruit een bedrag bestaat. Open een regel tot de bladzijde en het wetsartikel.</source>
        <translation>On the right is what an amount is made of. Open a line down to the page and the article of law.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Sleep bestanden of een hele map naar het venster, of kies ze links.</source>
        <translation>Drag files or a whole folder onto the window, or choose them on the left.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Staat er een waarschuwing, lees die eerst: een brief met een regel die te lang geleden is nagekeken, wordt niet gemaakt.</source>
        <translation>If there is a warning, read it first: a letter with a rule that was checked too long ago is not made.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Typ begin en einde zoals in een rekenblad: 730 wordt 7:30. Of plak uit Excel.</source>
        <translation>Type start and end as in a spreadsheet: 730 becomes 7:30. Or paste from Excel.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Typ naam en geboortedatum: de leeftijd bepaalt welk minimumloon geldt.</source>
        <translation>Type name and date of birth: age decides which minimum wage applies.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Verschillen twee bronnen? Onder Let op staat op welke dagen, en welke bron nu telt.</source>
        <translation>Do two sources differ? Take note says on which days, and which source counts now.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Vul in wie het loon moet betalen. Was er een uitzendbureau, zet dan ook de inlener in de keten.</source>
        <translation>Enter who has to pay the wages. Was there a temp agency? Then put the user company in the chain too.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Wanneer is er gewerkt, en waaruit blijkt dat? Elke bron heeft een eigen rij; de onderste rij telt.</source>
        <translation>When was work done, and what shows it? Every source has its own row; the bottom row counts.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Wat had betaald moeten worden, wat is betaald, en met welke uren wordt gerekend?</source>
        <translation>What should have been paid, what was paid, and with which hours is it calculated?</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Wat niet zeker is gelezen, wordt nooit geraden: het staat onder Nakijken.</source>
        <translation>What was not read with certainty is never guessed: it stands under Check.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>WhatsApp: exporteer het hele gesprek zonder media. Alleen uren met hun dag worden voorgesteld; plannen, vragen en gewone zinnen niet.</source>
        <translation>WhatsApp: export the whole conversation without media. Only hours with their day are proposed; plans, questions and plain sentences are not.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Wie werkte voor wie, vanaf wanneer, en wat is er afgesproken. Alleen wat een latere stap nodig heeft.</source>
        <translation>Who worked for whom, since when, and what was agreed. Only what a later step needs.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Zeg bij getypte uren of ze tijdens het werk zijn bijgehouden of later opgeschreven: dat weegt.</source>
        <translation>With typed hours, say whether they were kept during the work or written down later: that carries weight.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Zonder papieren: kies Vaste week, vraag naar een gewone week en daarna naar de weken die anders waren.</source>
        <translation>Without papers: choose Typical week, ask about an ordinary week and then about the weeks that were different.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>afdrukken</source>
        <translation>print</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>de volgende bevinding, of een andere periode</source>
        <translation>the next finding, or another period</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>een groep loonstroken openen of sluiten</source>
        <translation>open or close a group of payslips</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>een periode</source>
        <translation>a period</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>een stap</source>
        <translation>a step</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>een tweede dienst op een dag</source>
        <translation>a second shift on one day</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>een week, en naar de dagen daarvan</source>
        <translation>a week, and to its days</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>groter, kleiner</source>
        <translation>larger, smaller</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>in de uitleg: naar het papier of de wettabel</source>
        <translation>in the explanation: to the paper or the table of law</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>kalender bij een datum</source>
        <translation>calendar at a date</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>leeg maken</source>
        <translation>clear</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>naar beneden vullen</source>
        <translation>fill down</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>naar de menu's</source>
        <translation>to the menus</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>naar het volgende deel van het venster</source>
        <translation>to the next part of the window</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>naar het volgende veld</source>
        <translation>to the next field</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>ongedaan maken, opnieuw doen</source>
        <translation>undo, redo</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>plakken uit Excel</source>
        <translation>paste from Excel</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>samen lezen: grote letters</source>
        <translation>read together: large type</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>stuk weghalen; Ctrl+Z haalt het terug</source>
        <translation>remove a paper; Ctrl+Z brings it back</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>stukken toevoegen</source>
        <translation>add papers</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>verder</source>
        <translation>next</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>volgende bladzijde</source>
        <translation>next page</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>waarom dit bedrag?</source>
        <translation>why this amount?</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>wat nog open staat</source>
        <translation>what is still open</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>woorden op de loonstrook</source>
        <translation>words on the payslip</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>woorden op de loonstrook, in de taal van de werknemer</source>
        <translation>words on the payslip, in the worker's language</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>zitting: een dag opzoeken, groot</source>
        <translation>hearing: look up a day, large</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>zoeken in stukken, dagen en bedragen</source>
        <translation>search papers, days and amounts</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../../ui/help/panel.py"/>
        <source>Let op</source>
        <translation>Take note</translation>
    </message>
    <message>
        <location filename="../../ui/help/panel.py"/>
        <source>Sluiten: {title}</source>
        <translation>Close: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/help/panel.py"/>
        <source>Toetsen in deze stap</source>
        <translation>Keys in this step</translation>
    </message>
    <message>
        <location filename="../../ui/help/panel.py"/>
        <source>Toetsen overal</source>
        <translation>Keys everywhere</translation>
    </message>
    <message>
        <location filename="../../ui/help/panel.py"/>
        <source>Uitleg bij {n} {title}</source>
        <translation>Help with {n} {title}</translation>
    </message>
    <message>
        <location filename="../../ui/help/panel.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Words on the payslip</translation>
    </message>
    <message>
        <location filename="../../ui/help/panel.py"/>
        <source>Zo gaat het</source>
        <translation>How it goes</translation>
    </message>
</context>
<context>
    <name>HoursCells</name>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een dag heeft 24 uur. Schrijf de uren van deze dag, bijvoorbeeld 9:30 of 9,5.</source>
        <translation>A day has 24 hours. Write the hours of this day, for example 9:30 or 9,5.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een pauze van {n}: uur of minuten? Schrijf {n}:00 of 0:0{n}.</source>
        <translation>A break of {n}: hours or minutes? Write {n}:00 or 0:0{n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>berichten</source>
        <translation>messages</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>feestdag</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>locatie</source>
        <translation>location</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>onbetaald verlof</source>
        <translation>unpaid leave</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>oproep</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>registratie</source>
        <translation>record</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>reizen</source>
        <translation>travel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>rooster</source>
        <translation>roster</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>scholing</source>
        <translation>training</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>urenlijst</source>
        <translation>list of hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>vakantie</source>
        <translation>holiday</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>verklaring</source>
        <translation>statement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>wachten</source>
        <translation>waiting</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>werk</source>
        <translation>work</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>woon-werk</source>
        <translation>commuting</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>ziek</source>
        <translation>sick</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>{source}, later</source>
        <translation>{source}, later</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen pauze. Schrijf minuten, bijvoorbeeld 30.</source>
        <translation>“{text}” is not a break. Write minutes, for example 30.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen tijd. Schrijf 7:30 of 730.</source>
        <translation>“{text}” is not a time. Write 7:30 or 730.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” staat er niet bij. Kies: {names}.</source>
        <translation>“{text}” is not one of them. Choose: {names}.</translation>
    </message>
</context>
<context>
    <name>HoursDated</name>
    <message>
        <location filename="../../ui/steps/hours/dated.py"/>
        <source>De tabel heeft datums, maar niet te zien is wat de andere kolommen zijn. Zet er koppen boven: datum, begin, einde, pauze, uren. Er is niets geplakt.</source>
        <translation>The table has dates, but it cannot be seen what the other columns are. Put headings above them: datum, begin, einde, pauze, uren. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/dated.py"/>
        <source>In de tabel staan datums maar geen uren. Er is niets geplakt.</source>
        <translation>The table has dates but no hours. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/dated.py"/>
        <source>Rij {n}: begin of einde ontbreekt. Er is niets geplakt.</source>
        <translation>Row {n}: start or end is missing. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/dated.py"/>
        <source>Rij {n}: {day} ligt buiten het dienstverband. Er is niets geplakt.</source>
        <translation>Row {n}: {day} is outside the employment. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/dated.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>Row {n}: {remedy} Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/dated.py"/>
        <source>Rij {n}: “{text}” is geen datum. Schrijf 31-12-2025. Er is niets geplakt.</source>
        <translation>Row {n}: “{text}” is not a date. Write 31-12-2025. Nothing was pasted.</translation>
    </message>
</context>
<context>
    <name>HoursLines</name>
    <message>
        <location filename="../../ui/steps/hours/lines.py"/>
        <source>{day}: een dienst van meer dan 24 uur kan niet.</source>
        <translation>{day}: a shift of more than 24 hours is not possible.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 dag in strijd</source>
        <translation>1 day in conflict</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 loonperiode leeg</source>
        <translation>1 pay period empty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Ingevuld</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Nog leeg</source>
        <translation>Still empty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Verder: &amp;administratie</source>
        <translation>Ne&amp;xt: records</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Wanneer is er gewerkt, en waaruit blijkt dat?</source>
        <translation>When was work done, and what shows it?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} dagen in strijd</source>
        <translation>{n} days in conflict</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} perioden leeg</source>
        <translation>{n} periods empty</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Begin–einde</source>
        <translation>Start–end</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Bij&amp;gehouden als</source>
        <translation>&amp;Kept as</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Ge&amp;maakt</source>
        <translation>&amp;Made</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Gelezen uren</source>
        <translation>Hours read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>achteraf gemaakt</source>
        <translation>made afterwards</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>in de tijd zelf gemaakt</source>
        <translation>made at the time</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>wie {name} bijhield</source>
        <translation>who kept {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} checked</translation>
    </message>
</context>
<context>
    <name>HoursStanding</name>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze soort uren telt niet mee voor het minimumloon.</source>
        <translation>This kind of hours does not count for the minimum wage.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze uren tellen.</source>
        <translation>These hours count.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag is niet gewerkt.</source>
        <translation>There was no work on this day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag staan geen uren.</source>
        <translation>There are no hours on this day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt nog niet: vul begin en einde in, of de uren.</source>
        <translation>Does not count yet: enter start and end, or the hours.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt; een andere bron zegt iets anders op {day}.</source>
        <translation>Counts; another source says something else on {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Verdeeld uit een opgave per week. Typ om deze dag zelf vast te leggen.</source>
        <translation>Divided from a figure per week. Type to fix this day itself.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>begin ontbreekt</source>
        <translation>start is missing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>einde ontbreekt</source>
        <translation>end is missing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>geen uren</source>
        <translation>no hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>in strijd</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>niet gewerkt</source>
        <translation>not worked</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt</source>
        <translation>counts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt niet</source>
        <translation>does not count</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>{source} gaat voor.</source>
        <translation>{source} goes first.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source> en nog {n}</source>
        <translation> and {n} more</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Loonstrook</source>
        <translation>Payslip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Telt mee</source>
        <translation>Counts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Week {n}, {start} – {end} {month} {year}</source>
        <translation>Week {n}, {start} – {end} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>geen uren</source>
        <translation>no hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd, zwakkere bron</source>
        <translation>in conflict, weaker source</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>past bij elkaar</source>
        <translation>agrees</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt mee</source>
        <translation>counts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt, met strijd</source>
        <translation>counts, with conflict</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>{first} t/m {last} ({year})</source>
        <translation>{first} to {last} ({year})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>één bron</source>
        <translation>one source</translation>
    </message>
</context>
<context>
    <name>HoursWork</name>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Dienst erbij</source>
        <translation>&amp;Add shift</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Gewone week typen</source>
        <translation>Type an &amp;ordinary week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Dag en uitleg</source>
        <translation>Day and explanation</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deel van de stap</source>
        <translation>Part of the step</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deze dag</source>
        <translation>This day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Een tweede dienst op de gekozen dag (Insert)</source>
        <translation>A second shift on the chosen day (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op</source>
        <translation>Take note</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op ({n})</source>
        <translation>Take note ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Naast de week</source>
        <translation>Beside the week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Nog geen uren</source>
        <translation>No hours yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ een gewone week, typ of plak de dagen hieronder, of sleep een rooster of dagboek hierheen.</source>
        <translation>Type an ordinary week, type or paste the days below, or drag a roster or diary here.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ of plak uit Excel</source>
        <translation>Type, or paste from Excel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vaste week</source>
        <translation>Typical week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vorige week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week {n}</source>
        <translation>Week {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Weken</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>hoe de uren zijn opgeschreven</source>
        <translation>how the hours were written down</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>telt {hours}</source>
        <translation>counts {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n}</source>
        <translation>hours week {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n} t/m {m}</source>
        <translation>hours week {n} to {m}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>1 stuk toegevoegd</source>
        <translation>1 paper added</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>Gestopt: {title}</source>
        <translation>Stopped: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>Het toevoegen brak af: {reason}</source>
        <translation>Adding broke off: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>Niet gelezen, wel bewaard: {names}.</source>
        <translation>Not read, but kept: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>Niets toegevoegd</source>
        <translation>Nothing added</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>Stond al in het dossier: {names}.</source>
        <translation>Was in the case already: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>{name} ({n} van {all})</source>
        <translation>{name} ({n} of {all})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>{n} om na te kijken.</source>
        <translation>{n} to check.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/intake.py"/>
        <source>{n} stukken toegevoegd</source>
        <translation>{n} papers added</translation>
    </message>
</context>
<context>
    <name>InterruptionRows</name>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>&amp;Stuiting toevoegen</source>
        <translation>Add in&amp;terruption</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Ontvangen door</source>
        <translation>Received by</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Stuiting ontvangen op</source>
        <translation>Interruption received on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Stuitingen</source>
        <translation>Interruptions of limitation</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Vanaf de dag van ontvangst loopt een nieuwe termijn van vijf jaar, alleen tegen wie de brief kreeg (art. 3:317 en 3:319 BW).</source>
        <translation>From the day of receipt a new term of five years runs, only against whoever got the letter (art. 3:317 and 3:319 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>alle partijen</source>
        <translation>all parties</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>ontvangen</source>
        <translation>received</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>stuiting</source>
        <translation>interruption</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>stuiting weggehaald</source>
        <translation>interruption removed</translation>
    </message>
</context>
<context>
    <name>LanePanel</name>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>&amp;Tabel</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>1 week, {total} uren</source>
        <translation>1 week, {total} hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Dezelfde uren als tabel</source>
        <translation>The same hours as a table</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Uren per week en per bron</source>
        <translation>Hours per week and per source</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>{n} weken, {total} uren</source>
        <translation>{n} weeks, {total} hours</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <location filename="../../ui/steps/hours/lane_view.py"/>
        <source>Uren per week en per bron</source>
        <translation>Hours per week and per source</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="../../ui/language_choice.py"/>
        <source>Welke taal leest u?</source>
        <translation>Which language do you read?</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Bulgaars</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Oekraïens</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Pools</source>
        <translation>Polish</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Roemeens</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Spaans</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <location filename="../../ui/languages.py"/>
        <source>Turks</source>
        <translation>Turkish</translation>
    </message>
</context>
<context>
    <name>LeaveTopic</name>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Boven vier keer de uren per week (art. 7:634 BW)</source>
        <translation>Above four times the weekly hours (art. 7:634 BW)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Extra verlof, uren per jaar</source>
        <translation>Extra leave, hours a year</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Openstaand verlof berekenen</source>
        <translation>Calculate unused leave</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Per jaar wat is opgenomen; een jaar dat hier niet staat volgt uit de uren met soort “verlof”. Kon het verlof van een jaar niet worden opgenomen, dan vervalt het niet na zes maanden (art. 7:640a BW).</source>
        <translation>Per year what was taken; a year not listed here follows from the hours of kind “leave”. If the leave of a year could not be taken, it does not lapse after six months (art. 7:640a BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Verlof uitbetaald bij het einde, bruto</source>
        <translation>Leave paid out at the end, gross</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Zoals op de laatste strook</source>
        <translation>As on the last slip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>extra verlof</source>
        <translation>extra leave</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>verlof nagaan</source>
        <translation>look into leave</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>verlof uitbetaald</source>
        <translation>leave paid out</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>1 betaalperiode zonder loonstrook</source>
        <translation>1 pay period without payslip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Nagekeken op {day}: {title}.</source>
        <translation>Checked on {day}: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Te lang geleden nagekeken ({day}): {title}.</source>
        <translation>Checked too long ago ({day}): {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring over {n} dagen, op {day}: stuit vóór die dag.</source>
        <translation>Limitation in {n} days, on {day}: interrupt before that day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring: veilig t/m {day}.</source>
        <translation>Limitation: safe up to and including {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt vanaf {days}</source>
        <translation>worked from {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt {days}</source>
        <translation>worked {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>naam nog leeg</source>
        <translation>name still empty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever nog leeg</source>
        <translation>employer still empty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever {name}</source>
        <translation>employer {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{amount} is verjaard en blijft erbuiten.</source>
        <translation>{amount} is time-barred and stays out.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{hours} uren, {amount} betaald</source>
        <translation>{hours} hours, {amount} paid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{name}, geboren {day}</source>
        <translation>{name}, born {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} bedragen uit de wet zonder gevonden bron; het stuk zegt dat.</source>
        <translation>{n} amounts from the law without a source found; the paper says so.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} betaalperioden zonder loonstrook</source>
        <translation>{n} pay periods without payslip</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bijlage berekening</source>
        <translation>Annex: calculation</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bundel</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>De vordering kan nog niet worden berekend. Vul eerst de open punten in.</source>
        <translation>The claim cannot be calculated yet. First fill in the open points.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Dit stuk kan niet worden gemaakt: {reason}</source>
        <translation>This paper cannot be made: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Gegevens over de keten</source>
        <translation>Chain: information</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Intern blad</source>
        <translation>Internal sheet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Kantonrechter</source>
        <translation>Court</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Melding aan de keten</source>
        <translation>Chain: notice</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Reactie en saldo</source>
        <translation>Reply and balance</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Rekenblad</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Routekaart</source>
        <translation>Route sheet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Samenvatting werknemer</source>
        <translation>Summary for the worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Sommatie</source>
        <translation>Letter of demand</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Stuiting</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Verzoek om stukken</source>
        <translation>Request for papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>alleen voor de adviseur, niet verzenden</source>
        <translation>for the adviser only, do not send</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>met alle stukken, doorgenummerd</source>
        <translation>with all papers, numbered through</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>op papier de bijlage; Bewaren geeft een rekenblad</source>
        <translation>on paper the annex; Save gives a workbook</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Afdrukken…</source>
        <translation>Pr&amp;int…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Bewaren…</source>
        <translation>S&amp;ave…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afgedrukt</source>
        <translation>Printed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bewaar het stuk en open het daar.</source>
        <translation>Save the paper and open it there.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bladzijde {n} van {m} afdrukken</source>
        <translation>Printing page {n} of {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Feiten bevestigd</source>
        <translation>Facts confirmed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Geen programma voor PDF gevonden</source>
        <translation>No program for PDF found</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Het stuk wordt nog gemaakt. Probeer het zo weer.</source>
        <translation>The paper is still being made. Try again in a moment.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Keuzes</source>
        <translation>Choices</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet afgedrukt</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet bewaard</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Nothing to claim</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Nog even</source>
        <translation>One moment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Ope&amp;nen</source>
        <translation>Ope&amp;n</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Rekenblad met formules (*.xlsx)</source>
        <translation>Workbook with formulas (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stuk bewaren</source>
        <translation>Save paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken</source>
        <translation>Papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken om te maken</source>
        <translation>Papers to make</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Waiting for facts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wat gaat er de deur uit, en klopt het?</source>
        <translation>What goes out of the door, and is it right?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Word, om te bewerken (*.docx)</source>
        <translation>Word, for editing (*.docx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{name} is bewaard</source>
        <translation>{name} is saved</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{n} bladzijden</source>
        <translation>{n} pages</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Antwoorden op alle stroken</source>
        <translation>Answers on all slips</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Dezelfde antwoorden voor deze soort inhouding op alle stroken</source>
        <translation>The same answers for this kind of deduction on all slips</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Op de strook</source>
        <translation>On the slip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Regel weghalen</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Bedragen</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Grond</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario's naast elkaar</source>
        <translation>Scenarios side by side</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom deze uren?</source>
        <translation>Why these hours?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Wat haalt dit onderuit?</source>
        <translation>What may defeat this?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Dag van de berekening</source>
        <translation>&amp;Day of calculation</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Groter</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Kleiner</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Openen…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Rondleiding</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Samen lezen (grote letters)</source>
        <translation>Read to&amp;gether (large type)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Stap</source>
        <translation>&amp;Step</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Terug naar vorig deel</source>
        <translation>&amp;Back to the previous part</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Toetsen</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Uitleg bij deze stap</source>
        <translation>&amp;Help with this step</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Verder</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Volgende deel van het venster</source>
        <translation>Next &amp;part of the window</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>View e&amp;xample</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Waarom dit bedrag?</source>
        <translation>&amp;Why this amount?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Wachtwoord…</source>
        <translation>Pass&amp;word…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Woorden op de loonstrook</source>
        <translation>W&amp;ords on the payslip</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zitting</source>
        <translation>H&amp;earing</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zoeken</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Af&amp;drukken…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Alleen de taal van het &amp;venster</source>
        <translation>Only the language of the &amp;window</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Bee&amp;ld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier sl&amp;uiten</source>
        <translation>&amp;Close case</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier w&amp;issen…</source>
        <translation>W&amp;ipe dossier…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Gewone g&amp;rootte</source>
        <translation>Normal s&amp;ize</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Naar het &amp;menu</source>
        <translation>To the &amp;menu</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ongedaan maken:</source>
        <translation>Undo:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Op&amp;slaan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opnieuw:</source>
        <translation>Redo:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opslaan &amp;als…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>S&amp;tukken toevoegen…</source>
        <translation>A&amp;dd papers…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal (Language)</source>
        <translation>Language (Taal)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal van de werknemer</source>
        <translation>Language of the worker</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ve&amp;rgrendelen na</source>
        <translation>Loc&amp;k after</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Venster sluiten</source>
        <translation>Close window</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ver&amp;grendelen</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Wat staat nog &amp;open?</source>
        <translation>What is still &amp;open?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>alleen met Ctrl+L</source>
        <translation>only with Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten</source>
        <translation>Close message</translation>
    </message>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten (Esc)</source>
        <translation>Close message (Esc)</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>&amp;Inklappen</source>
        <translation>Fold a&amp;way</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>&amp;Tonen</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Afgesproken uurl&amp;oon, bruto</source>
        <translation>Agreed h&amp;ourly wage, gross</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Alleen als het speelt</source>
        <translation>Only if it matters</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Alleen boven het minimumloon (art. 16 WML)</source>
        <translation>Only above the minimum wage (art. 16 WML)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Betaaldag, &amp;dagen na de periode</source>
        <translation>Payda&amp;y, days after the period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Betalen op</source>
        <translation>Pay to</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Dag van het einde</source>
        <translation>Day of the end</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Dan telt het contract (art. 7:628 BW)</source>
        <translation>Then the contract counts (art. 7:628 BW)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Een leerling heeft een eigen minimumloon</source>
        <translation>An apprentice has a minimum wage of their own</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Eerst de dag invullen</source>
        <translation>First enter the day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Eerst de volmacht invullen</source>
        <translation>First enter the mandate</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Het eigen patroon van de week</source>
        <translation>The usual pattern of the week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Hoe het eindigde</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Korte termijnen lopen vanaf die dag (art. 7:686a BW)</source>
        <translation>Short terms run from that day (art. 7:686a BW)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Meer over de afspraak</source>
        <translation>More about the agreement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Niet opgeroepen, wel beschikbaar</source>
        <translation>Not called, but available</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Schriftelijk, om loon te innen (art. 7:633 BW)</source>
        <translation>In writing, to collect wages (art. 7:633 BW)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Soort afspraak</source>
        <translation>Kind of agreement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Vakantiebijslag uitgesloten door de cao</source>
        <translation>Holiday allowance excluded by the cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Vanaf die dag lopen verhoging en rente</source>
        <translation>Increase and interest run from that day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Vaste werkdagen</source>
        <translation>Fixed working days</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Volmacht getekend op</source>
        <translation>Mandate signed on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>Voor een vordering op het afgesproken loon</source>
        <translation>For a claim on the agreed wage</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>betaaldag</source>
        <translation>payday</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>contract liep af</source>
        <translation>contract ended</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>einde</source>
        <translation>end</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>einde dienstverband</source>
        <translation>end of employment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>hoe het eindigde</source>
        <translation>how it ended</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>leerling</source>
        <translation>apprentice</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>leerling (bbl)</source>
        <translation>apprentice (bbl)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>met wederzijds goedvinden</source>
        <translation>by mutual consent</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>niet opgeroepen</source>
        <translation>not called</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>opzegging door de werkgever</source>
        <translation>notice by the employer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>opzegging door de werknemer</source>
        <translation>notice by the worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>rekening</source>
        <translation>account</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>rekening van de gemachtigde</source>
        <translation>account of the agent</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>rekening van de werknemer</source>
        <translation>account of the worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>uurloon</source>
        <translation>hourly wage</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>vakantiebijslag in de cao</source>
        <translation>holiday allowance in the cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>vast maandloon</source>
        <translation>fixed monthly wage</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>volmacht</source>
        <translation>mandate</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_more.py"/>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../ui/steps/assessment/notices.py"/>
        <source>De berekening heeft geen waarschuwingen.</source>
        <translation>The calculation has no warnings.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/notices.py"/>
        <source>Let op</source>
        <translation>Take note</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/notices.py"/>
        <source>Niets om op te letten</source>
        <translation>Nothing to take note of</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/notices.py"/>
        <source>Waarover</source>
        <translation>About what</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/notices.py"/>
        <source>Wat er is</source>
        <translation>What it is</translation>
    </message>
</context>
<context>
    <name>OnCallTopic</name>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Alleen als de cao die noemt; anders vier dagen</source>
        <translation>Only if the cao names it; otherwise four days</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Cao die de termijn verkort</source>
        <translation>Cao that shortens the term</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Dan telt een te laat afgezegde oproep (art. 7:628a lid 3 BW)</source>
        <translation>Then a call cancelled too late counts (art. 7:628a(3) BW)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Dit is een aantal uren van {least} tot {most} (art. 7:628a lid 4 BW).</source>
        <translation>This is a number of hours from {least} to {most} (art. 7:628a(4) BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Kortere afzegtermijn, in uren</source>
        <translation>Shorter notice, in hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Met artikel</source>
        <translation>With article</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Noem de cao; zonder bron houdt de termijn geen stand.</source>
        <translation>Name the cao; without a source the term does not hold.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Oproepcontract</source>
        <translation>On-call contract</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Typ een afgezegde oproep: dag, uren, wanneer het is gezegd. Delete maakt leeg.</source>
        <translation>Type a cancelled call: day, hours, when it was told. Delete clears.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Werktijden liggen vast</source>
        <translation>Working times are fixed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Zo niet, dan telt een korte oproep voor drie uur (lid 1)</source>
        <translation>If not, a short call counts for three hours (paragraph 1)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>afzegtermijn</source>
        <translation>notice of cancelling</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>cao van de afzegtermijn</source>
        <translation>cao of the notice</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>oproepcontract</source>
        <translation>on-call contract</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>vaste werktijden</source>
        <translation>fixed working times</translation>
    </message>
</context>
<context>
    <name>OpenPoint</name>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source> En nog {n} van deze soort.</source>
        <translation> And {n} more of this kind.</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op 1 dag</source>
        <translation>Sources differ on 1 day</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op {n} dagen</source>
        <translation>Sources differ on {n} days</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De feiten zijn nog niet bevestigd door de werknemer</source>
        <translation>The facts have not yet been confirmed by the worker</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De vordering kan nog niet worden berekend</source>
        <translation>The claim cannot be calculated yet</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Er kan nog niet worden gerekend</source>
        <translation>Nothing can be calculated yet</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de betaalperiode: week, vier weken of maand</source>
        <translation>Choose the pay period: week, four weeks or month</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de dag waarvoor wordt gerekend</source>
        <translation>Choose the day of calculation</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Nog onbekend over de administratie: {titles} ({n})</source>
        <translation>Still unknown about the records: {titles} ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de eerste werkdag in</source>
        <translation>Enter the first working day</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de geboortedatum in: die bepaalt het minimumloon</source>
        <translation>Enter the date of birth: it decides the minimum wage</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul in wie de werkgever is</source>
        <translation>Enter who the employer is</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: kon niet worden gelezen</source>
        <translation>{name}: could not be read</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: nakijken wat er is gelezen</source>
        <translation>{name}: check what was read</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Niets staat open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Wat nog open staat</source>
        <translation>What is still open</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>Er is geen voorbeeld geïnstalleerd.</source>
        <translation>No example is installed.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <location filename="../../ui/steps/letter/outgoing.py"/>
        <source>De printer neemt de opdracht niet aan. Controleer of die aan staat.</source>
        <translation>The printer does not accept the job. Check that it is on.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/outgoing.py"/>
        <source>{name} is het dossier zelf. Kies een andere naam voor het stuk.</source>
        <translation>{name} is the case itself. Choose another name for the paper.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/outgoing.py"/>
        <source>{name} is niet geschreven: {reason}. Kies een andere map of maak ruimte vrij.</source>
        <translation>{name} was not written: {reason}. Choose another folder or free some space.</translation>
    </message>
</context>
<context>
    <name>PageSource</name>
    <message>
        <location filename="../../ui/steps/papers/page_source.py"/>
        <source>{name} heeft geen bladzijden.</source>
        <translation>{name} has no pages.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page_source.py"/>
        <source>{name} is beschadigd en kan niet worden getoond.</source>
        <translation>{name} is damaged and cannot be shown.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page_source.py"/>
        <source>{name} is met een wachtwoord beveiligd en kan niet worden getoond.</source>
        <translation>{name} is protected by a password and cannot be shown.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page_source.py"/>
        <source>{name} kan hier niet worden getoond. Het bestand is wel bewaard.</source>
        <translation>{name} cannot be shown here. The file is kept.</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter opent de groep</source>
        <translation>Enter opens the group</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter sluit de groep</source>
        <translation>Enter closes the group</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Gelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Nakijken</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Ontbreekt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Stukken</source>
        <translation>Papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>Stukken om te maken</source>
        <translation>Papers to make</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Welke stukken</source>
        <translation>Which papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>concept, feiten bevestigen</source>
        <translation>draft, confirm facts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>kan nog niet</source>
        <translation>not possible yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>klaar om te versturen</source>
        <translation>ready to send</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>{n} bezwaren</source>
        <translation>{n} objections</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>&amp;Kolommen aanwijzen…</source>
        <translation>Point out &amp;columns…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>&amp;Typ een strook over</source>
        <translation>&amp;Type over a slip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>Alleen bew&amp;aren als stuk</source>
        <translation>Only &amp;keep as a paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>Dit stuk wordt bewaard als {kind}. Er zijn geen bedragen of uren van overgenomen.</source>
        <translation>This paper is kept as {kind}. No amounts or hours have been taken from it.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>Kies hieronder</source>
        <translation>Choose below</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>Klopt</source>
        <translation>Right</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>Laat het zo</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>Niet gelezen</source>
        <translation>Not read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>{name} bewaard</source>
        <translation>{name} kept</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} checked</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <location filename="../../ui/search/paper_texts.py"/>
        <source>{paper}, bladzijde {n}</source>
        <translation>{paper}, page {n}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 bedrag</source>
        <translation>1 amount</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 vraag</source>
        <translation>1 question</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Aan de verhuurder betaald?</source>
        <translation>Paid to the landlord?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Bruto</source>
        <translation>Gross</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De regels tellen op tot {sum}, bruto is {gross}</source>
        <translation>The lines add up to {sum}, gross is {gross}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Huurcontract gezien?</source>
        <translation>Tenancy contract seen?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Kopie van de polis gezien?</source>
        <translation>Copy of the policy seen?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>Loonstroken, {n} stuks</source>
        <translation>Payslips, {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook</source>
        <translation>Payslip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook periode {n}, {year}</source>
        <translation>Payslip period {n}, {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook week {n}</source>
        <translation>Payslip week {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook {month}</source>
        <translation>Payslip {month}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Minimumloon</source>
        <translation>Minimum wage</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto</source>
        <translation>Net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto is niet gelezen: de strook is niet na te rekenen</source>
        <translation>Net was not read: the slip cannot be checked</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Schriftelijke volmacht gezien?</source>
        <translation>Written mandate seen?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Schrijf de eerste en de laatste dag: 30-06-2025 – 06-07-2025.</source>
        <translation>Write the first and the last day: 30-06-2025 – 06-07-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uurloon</source>
        <translation>Hourly wage</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Verhuurder gecertificeerd of woningcorporatie?</source>
        <translation>Landlord certified, or a housing association?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Vooraf schriftelijk afgesproken?</source>
        <translation>Agreed in writing beforehand?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Voorschot per bank betaald?</source>
        <translation>Advance paid by bank?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werkgever</source>
        <translation>Employer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werknemer</source>
        <translation>Worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>aan de verhuurder betaald</source>
        <translation>paid to the landlord</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ander stuk</source>
        <translation>other paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bankafschrift</source>
        <translation>bank statement</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>berichten</source>
        <translation>messages</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>bewaard</source>
        <translation>kept</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bijdrage ziektekosten</source>
        <translation>health insurance contribution</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>boete</source>
        <translation>fine</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eenmalige uitkering</source>
        <translation>one-off payment</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eigen urenlijst</source>
        <translation>own list of hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eindejaarsuitkering</source>
        <translation>year-end bonus</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen huurcontract</source>
        <translation>no tenancy contract</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen polis</source>
        <translation>no policy</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen volmacht</source>
        <translation>no mandate</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>gelezen</source>
        <translation>read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gereedschap en kleding</source>
        <translation>tools and clothing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gesprek</source>
        <translation>conversation</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>getypt</source>
        <translation>typed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huisvesting</source>
        <translation>housing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huurcontract gezien</source>
        <translation>tenancy contract seen</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>locatiegegevens</source>
        <translation>location data</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon</source>
        <translation>wages</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon in natura</source>
        <translation>wages in kind</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon over feestdagen</source>
        <translation>wages for public holidays</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon?</source>
        <translation>wages?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonheffing</source>
        <translation>wage tax</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonstrook</source>
        <translation>payslip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>mislukt</source>
        <translation>failed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet aan de verhuurder betaald</source>
        <translation>not paid to the landlord</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>niet gezien</source>
        <translation>not seen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet per bank betaald</source>
        <translation>not paid by bank</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet schriftelijk afgesproken</source>
        <translation>not agreed in writing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>onkostenvergoeding</source>
        <translation>expenses</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ontslagvergoeding</source>
        <translation>severance pay</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>overeenkomst</source>
        <translation>agreement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overige inhouding</source>
        <translation>other deduction</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overwerk</source>
        <translation>overtime</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>pensioenpremie</source>
        <translation>pension contribution</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>per bank betaald</source>
        <translation>paid by bank</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>periode</source>
        <translation>period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>polis gezien</source>
        <translation>policy seen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>premies sociale zekerheid</source>
        <translation>social security contributions</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>provisie</source>
        <translation>commission</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>registratie van de werkgever</source>
        <translation>record of the employer</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>rooster</source>
        <translation>roster</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>agreed in writing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>stukloon</source>
        <translation>piece pay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt als loon</source>
        <translation>counts as wages</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt niet als loon</source>
        <translation>does not count as wages</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>toeslag</source>
        <translation>allowance</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantiebijslag</source>
        <translation>holiday allowance</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantieloon</source>
        <translation>holiday pay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder gecertificeerd</source>
        <translation>landlord certified</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder niet gecertificeerd</source>
        <translation>landlord not certified</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verklaring</source>
        <translation>statement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vervoer</source>
        <translation>transport</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>volmacht gezien</source>
        <translation>mandate seen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>voorschot</source>
        <translation>advance</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>winstuitkering</source>
        <translation>profit share</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ziekengeld</source>
        <translation>sick pay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>zoals op de strook</source>
        <translation>as on the slip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>zorgverzekering</source>
        <translation>health insurance</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{fact}: onbekend</source>
        <translation>{fact}: unknown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>{n} vragen</source>
        <translation>{n} questions</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum} · de strook telt op</source>
        <translation>{sum} · the slip adds up</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum}, maar uitbetaald is {net}</source>
        <translation>{sum}, but paid out is {net}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is getypt of kwam uit een zaakbestand; er is geen papier bij.</source>
        <translation>This slip was typed or came from a case file; there is no paper with it.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is niet gezien. Vraag hem op bij de werkgever, of typ rechts wat erop staat.</source>
        <translation>This slip has not been seen. Ask the employer for it, or type on the right what it says.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Gelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Klopt wat er is gelezen?</source>
        <translation>Is what was read right?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog geen stukken</source>
        <translation>No papers yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog leeg</source>
        <translation>Still empty</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Sleep loonstroken, contract, rooster, dagboek, WhatsApp-gesprek of bankafschrift hierheen. Foto's mogen ook.</source>
        <translation>Drag payslips, contract, roster, diary, WhatsApp conversation or bank statement here. Photos are welcome too.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken</source>
        <translation>Papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken lezen</source>
        <translation>Reading papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Verder: &amp;uren</source>
        <translation>Ne&amp;xt: hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} gelezen</source>
        <translation>{n} read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} nakijken</source>
        <translation>{n} to check</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreekt</source>
        <translation>{n} missing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreken</source>
        <translation>{n} missing</translation>
    </message>
</context>
<context>
    <name>PartsOfClaim</name>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Griffierecht, apart</source>
        <translation>Court fee, apart</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Incassokosten</source>
        <translation>Collection costs</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Onterecht ingehouden, netto</source>
        <translation>Wrongly deducted, net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 maand</source>
        <translation>Wages short, 1 month</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 periode</source>
        <translation>Wages short, 1 period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 week</source>
        <translation>Wages short, 1 week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} maanden</source>
        <translation>Wages short, {n} months</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} perioden</source>
        <translation>Wages short, {n} periods</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} weken</source>
        <translation>Wages short, {n} weeks</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Vakantiebijslag</source>
        <translation>Holiday allowance</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Verlof bij het einde</source>
        <translation>Leave at the end</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke rente</source>
        <translation>Statutory interest</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke verhoging, ten hoogste {n} %</source>
        <translation>Statutory increase, at most {n} %</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Bedrag bruto</source>
        <translation>Amount gross</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Bedrag netto</source>
        <translation>Amount net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Betaler</source>
        <translation>Payer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Bijvoorbeeld een bericht of een getuige.</source>
        <translation>For example a message or a witness.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Blijkt uit</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Contant terugbetaald aan de werkgever</source>
        <translation>Paid back to the employer in cash</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Deelbetalingen op de vordering</source>
        <translation>Part payments on the claim</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Geld dat na de aanmaning op de vordering kwam, bruto. Het gaat eerst van de kosten af, dan van de rente, dan van het loon (art. 6:44 BW).</source>
        <translation>Money that came in on the claim after the demand, gross. It is set first against the costs, then the interest, then the wages (art. 6:44 BW).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Leeg: de betaler noemde geen periode.</source>
        <translation>Empty: the payer named no period.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Leeg: de loonperiode waarin is betaald.</source>
        <translation>Empty: the pay period in which it was paid.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Leeg: de loonperiode waarin is terugbetaald.</source>
        <translation>Empty: the pay period in which it was paid back.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Loon dat contant moest worden teruggegeven. Met een strook is het een inhouding zonder grond (art. 13 WML); zonder strook is het niet ontvangen.</source>
        <translation>Wages that had to be given back in cash. With a slip it is a deduction without ground (art. 13 WML); without a slip it was not received.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Loon ontvangen</source>
        <translation>Wages received</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Ontvangen geld</source>
        <translation>Money received</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Ontvangen op</source>
        <translation>Received on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Over: van</source>
        <translation>For: from</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Terugbetaald aan de werkgever</source>
        <translation>Paid back to the employer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Terugbetaald op</source>
        <translation>Paid back on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Typ de eerste betaling, of plak uit Excel: datum, bedrag, bank of contant, van, tot en met, betaler.</source>
        <translation>Type the first payment, or paste from Excel: date, amount, bank or cash, from, to, payer.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Voor: van</source>
        <translation>For: from</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Welk geld</source>
        <translation>Which money</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>Wijze</source>
        <translation>Way</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>bank</source>
        <translation>bank</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>betalingen</source>
        <translation>payments</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>contant</source>
        <translation>cash</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>deelbetalingen</source>
        <translation>part payments</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>terugbetaald aan de werkgever</source>
        <translation>paid back to the employer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>tot en met</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>{n} betalingen, samen {whole} netto, waarvan contant {cash}</source>
        <translation>{n} payments, together {whole} net, of which cash {cash}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>{n} deelbetalingen, samen {whole} bruto</source>
        <translation>{n} part payments, together {whole} gross</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/payments.py"/>
        <source>{n} keer, samen {whole}</source>
        <translation>{n} times, together {whole}</translation>
    </message>
</context>
<context>
    <name>PaymentsPanel</name>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Betaald door {names}.</source>
        <translation>Paid by {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Gelezen betalingen</source>
        <translation>Payments read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto</source>
        <translation>Net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto ontvangen loon. Van het afschrift is alleen bewaard wat loon kan zijn. Verbeteren kan bij de betalingen in stap 4.</source>
        <translation>Wages received, net. Of the statement only what may be wages is kept. Correct it under the payments in step 4.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Over</source>
        <translation>For</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} checked</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Bedragen per betaalperiode</source>
        <translation>Amounts per pay period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Betaald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Ingehouden</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Meeruren</source>
        <translation>Extra hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Onterecht ingehouden op het minimumloon, netto</source>
        <translation>Wrongly deducted from the minimum wage, net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Staat</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig betaald over meeruren, deel van te weinig</source>
        <translation>Paid too little for extra hours, part of short</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Verschuldigd</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>betaald</source>
        <translation>paid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>geen uren</source>
        <translation>no hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>niet vast te stellen</source>
        <translation>cannot be established</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>te weinig</source>
        <translation>short</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>verjaard</source>
        <translation>time-barred</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>{amount}. Waarom? Enter of klik nog eens.</source>
        <translation>{amount}. Why? Enter, or click again.</translation>
    </message>
</context>
<context>
    <name>PeriodsPanel</name>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Grafiek</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Nog geen bedragen</source>
        <translation>No amounts yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per periode</source>
        <translation>Per period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per {unit}</source>
        <translation>Per {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Zodra er kan worden gerekend en de eerste betaalperiode voorbij is, staat die hier.</source>
        <translation>As soon as it can be calculated and the first pay period is over, it stands here.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>betaald</source>
        <translation>paid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>te weinig, tot wat verschuldigd was</source>
        <translation>short, up to what was due</translation>
    </message>
</context>
<context>
    <name>PermitQuestions</name>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Alle antwoorden wissen</source>
        <translation>Clear all answers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Beroep op artikel 23 Wav doen: de werknemer stemt in en de adviseur kiest dit</source>
        <translation>Plead article 23 Wav: the worker agrees and the adviser chooses this</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Dag van het gesprek</source>
        <translation>Day of the conversation</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>De vragen komen als vastligt wie wanneer heeft voorgelicht.</source>
        <translation>The questions come once it is recorded who informed whom and when.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>This is after the day of calculation.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Een beroep op artikel 23 Wav zegt aan de werkgever en op een openbare zitting dat zonder vergunning is gewerkt. De Arbeidsinspectie kan het horen en samenwerken met de vreemdelingenpolitie. Vertel dit de werknemer eerst, in een taal die goed wordt begrepen. De brief noemt nooit een verblijfsstatus. Dit programma kiest dit beroep nooit zelf.</source>
        <translation>A plea under article 23 Wav tells the employer, and a public hearing, that work was done without a permit. The Labour Inspectorate may hear of it and works together with the aliens police. Tell the worker this first, in a language that is well understood. The letter never names a residence status. This program never chooses this plea itself.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Eerst voorlichten, dan vragen</source>
        <translation>First inform, then ask</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Geen nationaliteit van EU, EER of Zwitserland, en niet anders vrijgesteld?</source>
        <translation>No nationality of EU, EEA or Switzerland, and not exempt otherwise?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Naam van de adviseur</source>
        <translation>Name of the adviser</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Op</source>
        <translation>On</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Voor welk bedrijf is het werk gedaan?</source>
        <translation>For which company was the work done?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Voorgelicht door</source>
        <translation>Informed by</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Vragen over een werkvergunning openen…</source>
        <translation>Open questions about a work permit…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Vragen sluiten</source>
        <translation>Close questions</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Was die vergunning er?</source>
        <translation>Was there such a permit?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>Was voor dit werk bij deze werkgever een vergunning nodig?</source>
        <translation>Was a permit needed for this work with this employer?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>antwoorden wissen</source>
        <translation>clear answers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/permit.py"/>
        <source>werkvergunning</source>
        <translation>work permit</translation>
    </message>
</context>
<context>
    <name>Pleas</name>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>Antwoord op verweer {n}</source>
        <translation>Answer to defence {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>De rechter moet weten wat de werkgever ertegen inbrengt, en het antwoord (art. 111 lid 3 Rv).</source>
        <translation>The court must know what the employer brings against it, and the answer (art. 111(3) Rv).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>Eén per regel: naam en woonplaats</source>
        <translation>One per line: name and place of residence</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>Getuigen</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>Getuigen, één per regel</source>
        <translation>Witnesses, one per line</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>Verweer {n}</source>
        <translation>Defence {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>Verweer {n} van de werkgever</source>
        <translation>Defence {n} of the employer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>Voor de rechter</source>
        <translation>For the court</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>getuigen</source>
        <translation>witnesses</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/pleas.py"/>
        <source>verweer van de werkgever</source>
        <translation>defence of the employer</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde zoals die wordt afgedrukt</source>
        <translation>Page as it will be printed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde {n} van {m}</source>
        <translation>Page {n} of {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit duurt hooguit even.</source>
        <translation>This takes a moment at most.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit stuk kan nu niet worden gemaakt</source>
        <translation>This paper cannot be made now</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Het stuk wordt gemaakt</source>
        <translation>The paper is being made</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Volgende bladzijde</source>
        <translation>Next page</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Vorige bladzijde</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>pagina {n} van {m}</source>
        <translation>page {n} of {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>wordt bijgewerkt</source>
        <translation>being updated</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>zoals het wordt afgedrukt</source>
        <translation>as it will be printed</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken: {label}</source>
        <translation>Undo: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Uitleg bij deze stap</source>
        <translation>Help with this step</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Kolommen aanwijzen…</source>
        <translation>Point out &amp;columns…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Soort stuk</source>
        <translation>&amp;Kind of paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Typ een strook over</source>
        <translation>&amp;Type over a slip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Ctrl+Z haalt het terug.</source>
        <translation>Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Deze stroo&amp;k weghalen</source>
        <translation>Remove this sli&amp;p</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Klik op een waarde: de plek op het papier licht op.</source>
        <translation>Click a value: its place on the paper lights up.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Meer over dit stuk</source>
        <translation>More about this paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Stuk &amp;weghalen</source>
        <translation>&amp;Remove paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Wat is gelezen</source>
        <translation>What was read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Welke strook op dit stuk</source>
        <translation>Which slip on this paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Words on the payslip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook (F7)</source>
        <translation>Words on the payslip (F7)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>soort van {name}</source>
        <translation>kind of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} opnieuw gelezen</source>
        <translation>{name} read again</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} weggehaald</source>
        <translation>{name} removed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} overgetypt</source>
        <translation>{slip} typed over</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} weggehaald</source>
        <translation>{slip} removed</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Administratie</source>
        <translation>Records</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Kan de werkgever laten zien wat er gewerkt en betaald is?</source>
        <translation>Can the employer show what was worked and paid?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Niet ondeugdelijk</source>
        <translation>Not deficient</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ondeugdelijk</source>
        <translation>Deficient</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek maken</source>
        <translation>Make re&amp;quest</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek om stukken maken</source>
        <translation>Make re&amp;quest for papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verder: be&amp;oordeling</source>
        <translation>Ne&amp;xt: assessment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verzoek om stukken maken</source>
        <translation>Make request for papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Waiting for facts</translation>
    </message>
</context>
<context>
    <name>RecordsQuestions</name>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>De dag waarop het verzoek de werkgever bereikte; leeg als er nog niet is gevraagd</source>
        <translation>The day the request reached the employer; empty if nothing was asked yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>This is after the day of calculation.</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?</source>
        <translation>Has anyone asked for your papers, when, and what came back?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u de hele loonstrook, met alle bladzijden?</source>
        <translation>Do you have the whole payslip, with all its pages?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u een contract of een brief gekregen met uw uren en uw loon?</source>
        <translation>Did you get a contract or a letter stating your hours and your pay?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?</source>
        <translation>Did you sign anywhere that this could be taken off your wages?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?</source>
        <translation>Did you also get another payslip or a correction for this period?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u uw urenregistratie te zien gekregen nadat daarom was gevraagd?</source>
        <translation>Were you shown your record of hours after it was asked for?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?</source>
        <translation>How do you know these hours, and did your boss know you worked that long?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?</source>
        <translation>How much money did you really get, and did you have to give any of it back?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Is u verteld wat het minimumloon was?</source>
        <translation>Were you told what the minimum wage was?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?</source>
        <translation>Did you get a payslip with every payment, and do you still have them, on paper or on your phone?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Kreeg u bij elke betaling een loonstrook?</source>
        <translation>Did you get a payslip with every payment?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?</source>
        <translation>Were you also given money in hand? How much, when, by whom, and who saw it?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?</source>
        <translation>Did you get money or time off for the extra hours, and where was that written?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Schriftelijk om stukken gevraagd op</source>
        <translation>Papers asked for in writing on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Vragen aan de werknemer, om voor te lezen</source>
        <translation>Questions to the worker, to be read aloud</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Welk uurloon is met u afgesproken, en door wie?</source>
        <translation>Which hourly wage was agreed with you, and by whom?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?</source>
        <translation>Did anyone keep a record of when you started and when you finished?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?</source>
        <translation>Did you work the same number of hours every week? What happened in a busy or a quiet week?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?</source>
        <translation>Who told you what to do, who paid you, and which name was on your contract?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>contract gekregen</source>
        <translation>got contract</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>loonstroken gekregen</source>
        <translation>got payslips</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>registratie getoond</source>
        <translation>record shown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>uren bijgehouden</source>
        <translation>hours recorded</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>verzoek om stukken</source>
        <translation>request for papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>weet ik niet</source>
        <translation>I do not know</translation>
    </message>
</context>
<context>
    <name>RecordsTimeline</name>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>administratie ondeugdelijk</source>
        <translation>records deficient</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>binnen de zes maanden</source>
        <translation>within the six months</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, geen bewijs van betaling</source>
        <translation>no slip, no proof of payment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, wel betaling</source>
        <translation>no slip, but a payment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook gezien</source>
        <translation>slip seen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook met twijfel</source>
        <translation>slip with doubt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>tijdvakken</source>
        <translation>periods</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>wel contant geld ontvangen</source>
        <translation>cash was received</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>{seen} van {all} {units}</source>
        <translation>{seen} of {all} {units}</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Als de bedragen niet optellen, is niet vast te stellen wat is betaald.</source>
        <translation>If the amounts do not add up, it cannot be established what was paid.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Bij elke betaling hoort een loonstrook, tenzij er niets is veranderd.</source>
        <translation>A payslip belongs with every payment, unless nothing has changed.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook noemt een minimumloon dat op die dag niet gold.</source>
        <translation>The slip names a minimum wage that did not apply on that day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook zelf bewijst dat te weinig is betaald.</source>
        <translation>The slip itself proves that too little was paid.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet begin- en eindtijden bijhouden en 52 weken bewaren. Zonder registratie kan hij de uren van de werknemer minder goed betwisten.</source>
        <translation>The employer must keep start and end times and store them for 52 weeks. Without a record the employer is less able to dispute the worker's hours.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet de arbeidsvoorwaarden schriftelijk geven.</source>
        <translation>The employer must give the terms of employment in writing.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Elke strook dezelfde uren terwijl het werk wisselde: de strook volgt het werk niet.</source>
        <translation>The same hours on every slip while the work varied: the slip does not follow the work.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Gegevens uit de tijd zelf laten andere uren zien dan de strook.</source>
        <translation>Data from the time itself show other hours than the slip.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Het minimumloon moet per bank worden betaald.</source>
        <translation>The minimum wage must be paid by bank.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Meer uren dan afgesproken moeten worden betaald of als tijd bijgehouden.</source>
        <translation>More hours than agreed must be paid, or kept as time.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de betalingen</source>
        <translation>To the payments</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de keten van bedrijven</source>
        <translation>To the chain of companies</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de stukken</source>
        <translation>To the papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de uren</source>
        <translation>To the hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Op de strook moet staan waaruit het loon bestaat en welk minimumloon geldt.</source>
        <translation>The slip must state what the wages consist of and which minimum wage applies.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Stukken noemen verschillende firma’s; het moet duidelijk zijn wie het loon schuldig is.</source>
        <translation>Papers name different firms; it must be clear who owes the wages.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Van het minimumloon mag alleen worden ingehouden wat de wet toestaat.</source>
        <translation>Only what the law allows may be deducted from the minimum wage.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wat is ontvangen, is niet wat de strook zegt.</source>
        <translation>What was received is not what the slip says.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wie om de eigen stukken vraagt en ze niet krijgt, kan dat aan de rechter voorleggen.</source>
        <translation>Whoever asks for their own papers and does not get them can take that to court.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>advies, geen geldend recht</source>
        <translation>advice, not law in force</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldend recht</source>
        <translation>law in force</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldt hier niet</source>
        <translation>does not apply here</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>in consultatie, geen geldend recht</source>
        <translation>in consultation, not law in force</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>kan hier gelden</source>
        <translation>may apply here</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>verworpen</source>
        <translation>rejected</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>wetsvoorstel, geen geldend recht</source>
        <translation>bill, not law in force</translation>
    </message>
</context>
<context>
    <name>RecordsWork</name>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>&amp;Tabel</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Betalingen</source>
        <translation>Payments</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Bevindingen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Gekozen bevinding</source>
        <translation>Chosen finding</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonperiode</source>
        <translation>Pay period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstroken</source>
        <translation>Payslips</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstrook</source>
        <translation>Payslip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Nog geen bevindingen</source>
        <translation>No findings yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Tijdlijn</source>
        <translation>Time line</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vermoeden</source>
        <translation>Presumption</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>ondeugdelijk</source>
        <translation>deficient</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../../ui/steps/papers/rereading.py"/>
        <source>Nog niet gelezen</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/rereading.py"/>
        <source>{name} is gelezen</source>
        <translation>{name} has been read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/rereading.py"/>
        <source>{name} kan niet worden geopend</source>
        <translation>{name} cannot be opened</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/rereading.py"/>
        <source>{n} betalingen.</source>
        <translation>{n} payments.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/rereading.py"/>
        <source>{n} regels met uren.</source>
        <translation>{n} rows with hours.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Advies, geen geldend recht: dit kan niet het primaire standpunt zijn. Alleen met een beroep op art. 23 Wav, na voorlichting van de werknemer, kan dat wel.</source>
        <translation>Advice, not law in force: this cannot be the primary position. Only with a plea under art. 23 Wav, after informing the worker, can it be.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Eén scenario is altijd primair. Kies eerst bij een andere kolom Primair.</source>
        <translation>One scenario is always primary. First choose Primary in another column.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Geldt hier niet: {reasons}</source>
        <translation>Does not apply here: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Niet gevorderd</source>
        <translation>Not claimed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Primair</source>
        <translation>Primary</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Subsidiair</source>
        <translation>Alternative</translation>
    </message>
</context>
<context>
    <name>ScenarioColumn</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source> · nagekeken {day}</source>
        <translation> · checked {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Reden, voor art. 21 Rv</source>
        <translation>Reason, for art. 21 Rv</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Rol van {name}</source>
        <translation>Role of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom &amp;toch?</source>
        <translation>Wh&amp;y even so?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom toch zes maanden voltijd?</source>
        <translation>Why six months full-time even so?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>waarom toch zes maanden voltijd</source>
        <translation>why six months full-time even so</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Bruto</source>
        <translation>Gross</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Bruto dit jaar</source>
        <translation>Gross this year</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Griffierecht</source>
        <translation>Court fee</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Incassokosten</source>
        <translation>Collection costs</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Loonperiode {days}</source>
        <translation>Pay period {days}</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Meeruren</source>
        <translation>Extra hours</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Minimumloon op de strook</source>
        <translation>Minimum wage on the slip</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Netto</source>
        <translation>Net</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Onterecht ingehouden</source>
        <translation>Wrongly deducted</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Te weinig loon</source>
        <translation>Wages short</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Te weinig loon, alles samen</source>
        <translation>Wages short, all together</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Totale vordering</source>
        <translation>Total claim</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Uurloon</source>
        <translation>Hourly wage</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Vakantiebijslag</source>
        <translation>Holiday allowance</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Vakantiedagen</source>
        <translation>Holiday hours</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Werkgever</source>
        <translation>Employer</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Werknemer</source>
        <translation>Worker</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Wettelijke rente</source>
        <translation>Statutory interest</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Wettelijke rente over {what}</source>
        <translation>Statutory interest on {what}</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Wettelijke verhoging</source>
        <translation>Statutory increase</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>Wettelijke verhoging over {what}</source>
        <translation>Statutory increase on {what}</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>gewerkte uren</source>
        <translation>hours worked</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>in de vordering</source>
        <translation>in the claim</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../ui/search/index.py"/>
        <source>verschuldigd {due}, betaald {paid}, te weinig {short}</source>
        <translation>due {due}, paid {paid}, short {short}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Bijvoorbeeld 3 maart, week 12, 475,00, huisvesting.</source>
        <translation>For example 3 maart, week 12, 475,00, housing.</translation>
    </message>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Dag, bedrag, stuk, bevinding of woord op de strook</source>
        <translation>Day, amount, paper, finding or word on the slip</translation>
    </message>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Niets gevonden. Typ een deel van het woord.</source>
        <translation>Nothing found. Type part of the word.</translation>
    </message>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Nog aan het zoeken…</source>
        <translation>Still searching…</translation>
    </message>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Pijl omhoog en omlaag kiezen, Enter gaat erheen.</source>
        <translation>Up and down choose, Enter goes there.</translation>
    </message>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../ui/search/panel.py"/>
        <source>Zoeken in het dossier</source>
        <translation>Search the case</translation>
    </message>
</context>
<context>
    <name>SectorButton</name>
    <message>
        <location filename="../../ui/steps/sector_menu.py"/>
        <source> (één bron)</source>
        <translation> (one source)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/sector_menu.py"/>
        <source>Sector kie&amp;zen…</source>
        <translation>&amp;Choose sector…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/sector_menu.py"/>
        <source>Voltijdsuren per sector, met hun bron</source>
        <translation>Full-time hours per sector, with their source</translation>
    </message>
    <message>
        <location filename="../../ui/steps/sector_menu.py"/>
        <source>{sector}: niet bekend</source>
        <translation>{sector}: not known</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../ui/session.py"/>
        <source>{folder}: deze map kan niet worden gemaakt. Kies een map waarin mag worden geschreven.</source>
        <translation>{folder}: this folder cannot be made. Choose a folder that may be written to.</translation>
    </message>
    <message>
        <location filename="../../ui/session.py"/>
        <source>{reason} Het dossier blijft hier open. Maak ruimte vrij en kies Opslaan (Ctrl+S), of kies Opslaan als op een andere plek.</source>
        <translation>{reason} The case stays open here. Free some space and choose Save (Ctrl+S), or choose Save as in another place.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Feiten bevestigd</source>
        <translation>Facts confirme&amp;d</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Gemachtigde</source>
        <translation>A&amp;gent</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Organisatie</source>
        <translation>Organisa&amp;tion</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Plaats</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;dagvaarding, via deurwaarder</source>
        <translation>summons, &amp;by bailiff</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;regelrechter, waar dat kan</source>
        <translation>regelrechter, &amp;where possible</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;verzoekschrift, bij ontslagzaak</source>
        <translation>applicati&amp;on, in a dismissal case</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>1 punt</source>
        <translation>1 point</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Administratie</source>
        <translation>Records</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Adr&amp;es</source>
        <translation>Add&amp;ress</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Beoordeling</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Boven de datum</source>
        <translation>Above the date</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>D&amp;wangsom per dag</source>
        <translation>Penalty per da&amp;y</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dienstverband betwist</source>
        <translation>Employment contested</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dwangso&amp;m, ten hoogste</source>
        <translation>Penalty, at &amp;most</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Feiten bevestigen</source>
        <translation>Confirm facts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Haalt CONCEPT van de stukken</source>
        <translation>Takes CONCEPT off the papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>IBAN waarop wordt betaald</source>
        <translation>IBAN to be paid to</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Leeg: de namen van partijen</source>
        <translation>Empty: the names of the parties</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Nog {count} open</source>
        <translation>{count} still open</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Op het verstrekken van stroken</source>
        <translation>On handing over payslips</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Punten na&amp;lopen</source>
        <translation>Go thro&amp;ugh the points</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Re&amp;kening</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Stukken</source>
        <translation>Papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Telt alleen samen met het bedrag per dag</source>
        <translation>Counts only together with the amount per day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Termijn in dagen</source>
        <translation>Term in days</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vraagt ook een verklaring voor recht</source>
        <translation>Asks for a declaratory judgment too</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vul ook het andere bedrag in; tot dan wordt geen dwangsom gevraagd.</source>
        <translation>Fill in the other amount too; until then no penalty is asked.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Weg naar de rechter</source>
        <translation>Way to the court</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie ondertekent</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betalen uiterlijk {day}</source>
        <translation>pay by {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betwist</source>
        <translation>contested</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten bevestigd</source>
        <translation>facts confirmed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten niet bevestigd</source>
        <translation>facts not confirmed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>termijn</source>
        <translation>term</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>weg naar de rechter</source>
        <translation>way to the court</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} bij {step}</source>
        <translation>{count} in {step}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} hieronder: feiten bevestigen</source>
        <translation>{count} below: confirm facts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{n} punten</source>
        <translation>{n} points</translation>
    </message>
</context>
<context>
    <name>SettlementTopic</name>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Alleen bij een vast maandloon met een verrekenperiode in de cao: hele kalendermaanden, hoogstens twaalf. Extra uren worden dan over de hele periode gerekend.</source>
        <translation>Only with a fixed monthly wage and a settlement period in the cao: whole calendar months, at most twelve. Extra hours are then reckoned over the whole period.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <location filename="../../ui/parts/sheet.py"/>
        <source>Het blok van {n} rijen en {m} kolommen past hier niet. Kies een andere cel.</source>
        <translation>The block of {n} rows and {m} columns does not fit here. Choose another cell.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <location filename="../../ui/steps/papers/sheet_view.py"/>
        <source>Blad van het bestand</source>
        <translation>Sheet of the file</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/sheet_view.py"/>
        <source>Blad {name}</source>
        <translation>Sheet {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/sheet_view.py"/>
        <source>Rijen van {name}</source>
        <translation>Rows of {name}</translation>
    </message>
</context>
<context>
    <name>SicknessTopic</name>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Alleen als die voor de getypte ziekte-uren ligt</source>
        <translation>Only if it is before the typed hours of sickness</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Dagen zonder loon aan het begin</source>
        <translation>Days without pay at the start</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Eerste ziektedag</source>
        <translation>First day of sickness</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Schriftelijk of in de cao (art. 7:629 lid 9 BW)</source>
        <translation>In writing or in the cao (art. 7:629(9) BW)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Wachtdagen</source>
        <translation>Waiting days</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Wachtdagen afgesproken</source>
        <translation>Waiting days agreed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Ziekte-uren zelf komen in stap 3, met soort “ziek”.</source>
        <translation>The hours of sickness themselves come in step 3, with kind “sick”.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>eerste ziektedag</source>
        <translation>first day of sickness</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>wachtdagen</source>
        <translation>waiting days</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>wachtdagen afgesproken</source>
        <translation>waiting days agreed</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../ui/help/side.py"/>
        <source>Sluiten (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/help/side.py"/>
        <source>Sluiten: {title}</source>
        <translation>Close: {title}</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>&amp;Inhouding toevoegen</source>
        <translation>Add &amp;deduction</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt</source>
        <translation>Right</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Loonre&amp;gel toevoegen</source>
        <translation>Add l&amp;ine of pay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Ve&amp;rbeteren</source>
        <translation>&amp;Correct</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feit</source>
        <translation>fact</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feiten over {kind}</source>
        <translation>facts about {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>inhouding erbij</source>
        <translation>deduction added</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel erbij</source>
        <translation>line added</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel weg, {slip}</source>
        <translation>line removed, {slip}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{label}: klopt dit?</source>
        <translation>{label}: is this right?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} checked</translation>
    </message>
</context>
<context>
    <name>StartNews</name>
    <message>
        <location filename="../../ui/start_news.py"/>
        <source>De wettelijke bedragen zijn bekend t/m {day}: werk het programma bij.</source>
        <translation>The statutory amounts are known through {day}: update the program.</translation>
    </message>
    <message>
        <location filename="../../ui/start_news.py"/>
        <source>De wettelijke bedragen zijn nagekeken op {checked} en bekend t/m {day}.</source>
        <translation>The statutory amounts were checked on {checked} and are known through {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/start_news.py"/>
        <source>eerste verjaring {day}</source>
        <translation>first limitation {day}</translation>
    </message>
    <message>
        <location filename="../../ui/start_news.py"/>
        <source>met wachtwoord; de verjaring staat binnen</source>
        <translation>with a password; the limitation stands inside</translation>
    </message>
    <message>
        <location filename="../../ui/start_news.py"/>
        <source>verjaart sinds {day}</source>
        <translation>becoming time-barred since {day}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>View e&amp;xample</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Alles blijft op deze computer. Er gaat niets naar buiten.</source>
        <translation>Everything stays on this computer. Nothing is sent out.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Daarvoor worden deze dossiers hier gelezen; namen en bedragen staan er niet bij.</source>
        <translation>These dossiers are read here for that; names and amounts are not shown.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dossier &amp;openen…</source>
        <translation>&amp;Open case…</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dreiging, papieren afgepakt, niet weg mogen? Dan eerst FairWork of CoMensha.</source>
        <translation>Threats, papers taken away, not allowed to leave? Then first FairWork or CoMensha.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Een loonvordering verjaart vijf jaar na de betaaldag. Stuiten kan nu, rekenen later.</source>
        <translation>A wage claim lapses five years after payday. It can be interrupted now and calculated later.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerdere dossiers</source>
        <translation>Earlier cases</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerst even vragen</source>
        <translation>First a few questions</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Hier komen de dossiers die het laatst open waren.</source>
        <translation>The cases that were open last will appear here.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het veilig?</source>
        <translation>Is it safe?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het werk lang geleden?</source>
        <translation>Was the work long ago?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Loonstroken, contract, rooster, dagboek, bankafschriften. Alles door elkaar mag. Er wordt een nieuw dossier van gemaakt.</source>
        <translation>Payslips, contract, roster, diary, bank statements, all mixed together. They become a new case.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Claiming the minimum wage</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Sleep de papieren hierheen</source>
        <translation>Drag the papers here</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Van een tas papieren naar een brief die de kantonrechter regel voor regel kan volgen.</source>
        <translation>From a bag of papers to a letter the court can follow line by line.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Voor er wordt gerekend</source>
        <translation>Before anything is calculated</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Welke taal leest u?</source>
        <translation>Which language do you read?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>eerdere dossiers onthouden op deze computer</source>
        <translation>remember earlier cases on this computer</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>erbij zeggen wanneer iets verjaart</source>
        <translation>say when something becomes time-barred</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>1 punt</source>
        <translation>1 point</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Berekend per</source>
        <translation>Calculated as of</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier {title}</source>
        <translation>Case {title}</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Eerste verjaring</source>
        <translation>First limitation</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Naam nog leeg</source>
        <translation>Name still empty</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Nog open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Stand van het dossier</source>
        <translation>State of the case</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Te weinig loon</source>
        <translation>Wages short</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Totale vordering</source>
        <translation>Total claim</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>kies een dag</source>
        <translation>choose a day</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>{n} punten</source>
        <translation>{n} points</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>ook: {words}</source>
        <translation>also: {words}</translation>
    </message>
</context>
<context>
    <name>TimeOffTopic</name>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>De cao laat het toe</source>
        <translation>The cao allows it</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>De opgenomen uren zelf komen in stap 3, met soort “tijd voor tijd”.</source>
        <translation>The hours taken come in step 3, with kind “time off in lieu”.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Meeruren zijn in vrije tijd gegeven</source>
        <translation>Extra hours were given as time off</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Met artikel</source>
        <translation>With article</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Moet vóór de meeruren zijn (art. 13a lid 2 WML)</source>
        <translation>Must be before the extra hours (art. 13a(2) WML)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Schriftelijk afgesproken op</source>
        <translation>Agreed in writing on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Welke cao</source>
        <translation>Which cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>Zonder cao telt de afspraak niet (art. 13a lid 3 WML)</source>
        <translation>Without a cao the agreement does not count (art. 13a(3) WML)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>cao over tijd voor tijd</source>
        <translation>cao on time off in lieu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>tijd voor tijd</source>
        <translation>time off in lieu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>tijd voor tijd afgesproken</source>
        <translation>time off in lieu agreed</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../ui/steps/records/timeline_view.py"/>
        <source>Loonstroken per loonperiode</source>
        <translation>Payslips per pay period</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_topics.py"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Boven staat wat per week te weinig is betaald. Kies een week en lees rechts waaruit het bedrag bestaat, tot op de strook en het artikel.</source>
        <translation>Above is what was paid too little per week. Choose a week and read on the right what the amount is made of, down to the slip and the article.</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>De eigen urenlijst zegt meer dan de loonstroken; de onderste rij telt. Kies boven een week en bekijk de dagen.</source>
        <translation>The worker's own list of hours says more than the payslips; the bottom row counts. Choose a week at the top and look at the days.</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>De loonstroken zijn gelezen; de laatste ontbreekt. Kies een strook en klik rechts op een bedrag: de plek op het papier licht op.</source>
        <translation>The payslips have been read; the last one is missing. Choose a slip and click an amount on the right: its place on the paper lights up.</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>De werkgever hield geen begin- en eindtijden bij. Kies een bevinding: rechts staat waarom.</source>
        <translation>The employer kept no start and end times. Choose a finding: the reason is on the right.</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Een verzonnen zaak uit een kas. Hier staat wie voor wie werkte; onder elk veld staat waarom het wordt gevraagd. Verander gerust iets: Ctrl+Z zet het terug.</source>
        <translation>An invented case from a greenhouse. Here is who worked for whom; under each field is why it is asked. Feel free to change something: Ctrl+Z puts it back.</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Zo wordt de brief gedrukt; links staan de andere stukken. Zelf beginnen: Ctrl+N, of sleep papieren hierheen.</source>
        <translation>This is how the letter is printed; the other papers are on the left. To begin yourself: Ctrl+N, or drag papers here.</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Rondleiding stoppen</source>
        <translation>Stop the tour</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Rondleiding {n} van {all}.</source>
        <translation>Tour {n} of {all}.</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Rondleiding: klaar</source>
        <translation>Tour: done</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Rondleiding: volgende stap</source>
        <translation>Tour: next step</translation>
    </message>
    <message>
        <location filename="../../ui/help/tour.py"/>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TypedSlip</name>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Eerste dag van de periode</source>
        <translation>First da&amp;y of the period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Netto uitbetaald</source>
        <translation>&amp;Net amount paid</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>B&amp;ruto</source>
        <translation>&amp;Gross</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Dit is nodig om de strook te gebruiken.</source>
        <translation>This is needed to use the slip.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Laa&amp;tste dag van de periode</source>
        <translation>Las&amp;t day of the period</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Strook toe&amp;voegen</source>
        <translation>&amp;Add slip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Typ wat op de strook staat. Losse regels en inhoudingen volgen daarna.</source>
        <translation>Type what the slip says. Separate lines and deductions follow later.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Uren &amp;op de strook</source>
        <translation>Ho&amp;urs on the slip</translation>
    </message>
</context>
<context>
    <name>TypicalWeek</name>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Invullen</source>
        <translation>Fill &amp;in</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Niet gewerkt</source>
        <translation>N&amp;ot worked</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Uren per week</source>
        <translation>Hours per &amp;week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt buiten het dienstverband ({days}).</source>
        <translation>This is outside the employment ({days}).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt voor de eerste dag.</source>
        <translation>This is before the first day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Hoeveel uur werkte u in een gewone week?</source>
        <translation>How many hours did you work in an ordinary week?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Kies hier de weken waarin niet is gewerkt.</source>
        <translation>Choose here the weeks without work.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Telt als verklaring.</source>
        <translation>Counts as a statement.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Uren per week</source>
        <translation>Hours per week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vaste weken volgens de werknemer</source>
        <translation>Typical weeks according to the worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Question to the worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul een dag in, bijvoorbeeld 31-12-2025.</source>
        <translation>Enter a day, for example 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul het aantal uren per week in, bijvoorbeeld 46.</source>
        <translation>Enter the number of hours per week, for example 46.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Waren er weken waarin u meer, minder of helemaal niet werkte?</source>
        <translation>Were there weeks in which you worked more, less or not at all?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weghal&amp;en</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weken</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week</source>
        <translation>typical week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week weghalen</source>
        <translation>remove typical week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>weken niet gewerkt</source>
        <translation>weeks not worked</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Fout: {remedy}</source>
        <translation>Error: {remedy}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Vul een bedrag in, of haal de regel weg.</source>
        <translation>Enter an amount, or remove the line.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Zonder dit bedrag kan niet worden gerekend. Haal anders de strook weg.</source>
        <translation>Without this amount nothing can be calculated. Otherwise remove the slip.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>gelezen</source>
        <translation>read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>getypt</source>
        <translation>typed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>niet gelezen</source>
        <translation>not read</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>op papier: {text}</source>
        <translation>on paper: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>twijfel</source>
        <translation>doubt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>verbeterd</source>
        <translation>corrected</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>&amp;Vastleggen</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Anders beslissen…</source>
        <translation>Decide otherwise…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Beslissing van de adviseur: {reason} De bevindingen zeggen: {computed}.</source>
        <translation>Decision of the adviser: {reason} The findings say: {computed}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is niet ondeugdelijk</source>
        <translation>The records are not deficient</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is ondeugdelijk</source>
        <translation>The records are deficient</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De eigen beslissing vervalt; de bevindingen beslissen weer</source>
        <translation>The own decision lapses; the findings decide again</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Eigen beslissing</source>
        <translation>Own decision</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden staat geen bevinding vast die uren of betaling onbepaalbaar maakt.</source>
        <translation>In the last six months no finding is certain that makes hours or payment impossible to determine.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden: {reasons}.</source>
        <translation>In the last six months: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Nog niet te zeggen</source>
        <translation>Cannot be said yet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden van de eigen beslissing</source>
        <translation>Reason for the own decision</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden, voor het dossier</source>
        <translation>Reason, for the case</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Schrijf eerst de reden op; die blijft bij het dossier.</source>
        <translation>First write down the reason; it stays with the case.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Terug naar de bevindingen</source>
        <translation>Back to the findings</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>eigen beslissing over de administratie</source>
        <translation>own decision about the records</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>niet ondeugdelijk</source>
        <translation>not deficient</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>ondeugdelijk</source>
        <translation>deficient</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Het bestand zelf zit niet in dit dossier. Voeg {name} opnieuw toe.</source>
        <translation>The file itself is not in this case. Add {name} again.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Volgende pagina</source>
        <translation>Next page</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Vorige pagina</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>pagina {n} van {all}</source>
        <translation>page {n} of {all}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{name} kan niet worden getoond.</source>
        <translation>{name} cannot be shown.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{n} rijen</source>
        <translation>{n} rows</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../ui/steps/waiting.py"/>
        <source>Naar stap {n}</source>
        <translation>To step {n}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Het blok heeft {n} rijen; vanaf deze dag passen er {fit}. Zet datums in de eerste kolom om meer weken tegelijk te plakken. Er is niets geplakt.</source>
        <translation>The block has {n} rows; from this day {fit} fit. Put dates in the first column to paste more weeks at once. Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>Row {n}: {remedy} Nothing was pasted.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Telt</source>
        <translation>Counts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Uren</source>
        <translation>Hrs</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>leeg</source>
        <translation>empty</translation>
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
        <translation>Hours of this week, per day</translation>
    </message>
</context>
<context>
    <name>WhoKinds</name>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>0 als er niets is opgenomen.</source>
        <translation>0 if nothing was taken.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Afgesproken uren over de hele periode, als de cao die noemt.</source>
        <translation>Agreed hours over the whole period, if the cao names them.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Afgezegde of gewijzigde oproepen</source>
        <translation>Calls cancelled or changed</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Bij of tegen</source>
        <translation>With or against</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Blijkt uit</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Cao en artikel</source>
        <translation>Cao and article</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>De dag van de afzegging; te laat is minder dan vier dagen.</source>
        <translation>The day of cancelling; too late is less than four days.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>De uren waarvoor was opgeroepen.</source>
        <translation>The hours of the call.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Dit is geen jaar. Schrijf bijvoorbeeld 2025.</source>
        <translation>This is not a year. Write for example 2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Dit ligt buiten het dienstverband ({days}).</source>
        <translation>This is outside the employment ({days}).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>This is after the day of calculation.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Gezegd op</source>
        <translation>Told on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Hele kalendermaanden, hoogstens twaalf.</source>
        <translation>Whole calendar months, at most twelve.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Kon niet eerder</source>
        <translation>Not possible earlier</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Leeg: tot en met de laatste werkdag.</source>
        <translation>Empty: up to the last working day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Leeg: vanaf de eerste werkdag.</source>
        <translation>Empty: from the first working day.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Om</source>
        <translation>At</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Opgenomen verlof per jaar</source>
        <translation>Leave taken per year</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Stappen langs de keten</source>
        <translation>Steps along the chain</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Uren opgenomen</source>
        <translation>Hours taken</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Verplaatst</source>
        <translation>Moved</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Verrekenperiodes uit de cao</source>
        <translation>Settlement periods of the cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>Voor wie is gewerkt</source>
        <translation>For whom work was done</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>aanneming</source>
        <translation>contract for work</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>afgezegde oproepen</source>
        <translation>cancelled calls</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>bericht</source>
        <translation>notice</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>dagboek</source>
        <translation>diary</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>geen antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>goederenvervoer</source>
        <translation>carriage of goods</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>kennisgeving</source>
        <translation>notification</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>locatie</source>
        <translation>location</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>navraag gedaan</source>
        <translation>enquiry made</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>niet te verhalen</source>
        <translation>not recoverable</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>opdracht</source>
        <translation>assignment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>opgenomen verlof</source>
        <translation>leave taken</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>registratie</source>
        <translation>record</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>rooster</source>
        <translation>roster</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>stappen langs de keten</source>
        <translation>steps along the chain</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>verklaring</source>
        <translation>statement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>verrekenperiodes</source>
        <translation>settlement periods</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>voor wie is gewerkt</source>
        <translation>for whom work was done</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_kinds.py"/>
        <source>vordering bij de rechter</source>
        <translation>claim in court</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Afgesproken uren per week</source>
        <translation>&amp;Agreed hours per week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Eerste werkdag</source>
        <translation>F&amp;irst working day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Geboortedatum</source>
        <translation>&amp;Date of birth</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Laatste werkdag</source>
        <translation>Last working da&amp;y</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Voltijd in deze sector</source>
        <translation>Full-&amp;time in this sector</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>1 vraag open</source>
        <translation>1 question open</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Begin van de berekening</source>
        <translation>Start of the calculation</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bepaalt de regels van de berekening</source>
        <translation>Decides the rules of the calculation</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bron van de voltijdsuren, bijvoorbeeld de cao</source>
        <translation>Source of the full-time hours, for example the cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Compleet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dat zou een leeftijd van {n} jaar zijn.</source>
        <translation>That would be an age of {n} years.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dienstverband</source>
        <translation>Employment</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt na de laatste werkdag, {day}.</source>
        <translation>This is after the last working day, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt voor de eerste werkdag, {day}.</source>
        <translation>This is before the first working day, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Gegevens</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Keten</source>
        <translation>Chain</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeftijd bepaalt het minimumloon per dag</source>
        <translation>Age decides the minimum wage per day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeg als het werk nog loopt</source>
        <translation>Empty if the work goes on</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon &amp;per</source>
        <translation>Pay &amp;per</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon per</source>
        <translation>Pay per</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Nodig voor het vermoeden van zes maanden. Telt alleen met een bron.</source>
        <translation>Needed for the presumption of six months. Counts only with a source.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Taal van de &amp;werknemer</source>
        <translation>Lan&amp;guage of the worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Verder: &amp;stukken</source>
        <translation>Ne&amp;xt: papers</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de samenvatting; de brief blijft Nederlands</source>
        <translation>For the summary; the letter stays Dutch</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de vordering op contracturen</source>
        <translation>For the claim on contract hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Werknemer</source>
        <translation>Worker</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie werkte waar, voor wie, en op welke afspraak?</source>
        <translation>Who worked where, for whom, and on what agreement?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zoals op de loonstrook</source>
        <translation>As on the payslip</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zonder bron telt dit niet mee. Noem de cao of de overeenkomst.</source>
        <translation>Without a source this does not count. Name the cao or the agreement.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>afgesproken uren</source>
        <translation>agreed hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>bron van de voltijdsuren</source>
        <translation>source of the full-time hours</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>cao of arbeidsovereenkomst, met artikel</source>
        <translation>cao or employment contract, with article</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>eerste werkdag</source>
        <translation>first working day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>geboortedatum</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>laatste werkdag</source>
        <translation>last working day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>loon per</source>
        <translation>pay per</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>agreed in writing</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>taal</source>
        <translation>language</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>uur per week, bron:</source>
        <translation>hours a week, source:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>vier weken</source>
        <translation>four weeks</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd</source>
        <translation>full-time</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd van de sector</source>
        <translation>full-time in the sector</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{first} – {last} · {n} weken</source>
        <translation>{first} – {last} · {n} weeks</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} jaar op de eerste werkdag</source>
        <translation>{n} years old on the first working day</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} vragen open</source>
        <translation>{n} questions open</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>tabel {table}, {row}</source>
        <translation>table {table}, {row}</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>{paper}, p. {n}</source>
        <translation>{paper}, p. {n}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten</source>
        <translation>Close explanation</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten (Esc)</source>
        <translation>Close explanation (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom {amount}?</source>
        <translation>Why {amount}?</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>WhyTree</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom dit bedrag?</source>
        <translation>Why this amount?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>De stukken worden nog gelezen</source>
        <translation>The papers are still being read</translation>
    </message>
    <message>
        <source>Dit ging niet goed</source>
        <translation type="vanished">This went wrong</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Een stuitingsbrief die voor die dag is ontvangen, behoudt het loon.</source>
        <translation>An interruption letter received before that day keeps the wages.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Eerste verjaring: {day}</source>
        <translation>First limitation: {day}</translation>
    </message>
    <message>
        <source>Het dossier is bewaard tot en met de laatste wijziging. Ga door, of sluit en open opnieuw. ({e})</source>
        <translation type="vanished">The case is saved up to and including the last change. Go on, or close and open again. ({e})</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Kies de taal als dat klaar is.</source>
        <translation>Choose the language when that is done.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Klopt niet</source>
        <translation>Not right</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Claiming the minimum wage</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Niet bewaard</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Stukken toevoegen</source>
        <translation>Add papers</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>pagina {n}</source>
        <translation>page {n}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>{article}, tabel {table}: {row}</source>
        <translation>{article}, table {table}: {row}</translation>
    </message>
</context>
<context>
    <name>WorkFacts</name>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Meer over het werk</source>
        <translation>More about the work</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Oproep</source>
        <translation>Calls</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Oproep, ziekte, verlof: alleen als het speelt</source>
        <translation>Calls, sickness, leave: only if it matters</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Tijd voor tijd</source>
        <translation>Time off in lieu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Verlof</source>
        <translation>Leave</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Verrekening</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Wer&amp;k inklappen</source>
        <translation>Fold wor&amp;k away</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Wer&amp;k tonen</source>
        <translation>Show wor&amp;k</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>Ziekte</source>
        <translation>Sickness</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>oproep</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>tijd voor tijd</source>
        <translation>time off in lieu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>verlof</source>
        <translation>leave</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>verrekening</source>
        <translation>settlement</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who_work.py"/>
        <source>ziekte</source>
        <translation>sickness</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../ui/steps/assessment/acts.py"/>
        <source>Regel weghalen</source>
        <translation>Remove row</translation>
    </message>
</context>
</TS>
