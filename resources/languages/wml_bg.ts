<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="nl">
<context>
    <name>Aids</name>
    <message>
        <location filename="../../ui/aids.py"/>
        <source>Zitting</source>
        <translation>Заседание</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>betaald</source>
        <translation>платено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>te weinig</source>
        <translation>недостиг</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>uren</source>
        <translation>часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>verschuldigd</source>
        <translation>дължимо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>waarvan verjaard {amount}</source>
        <translation>от които по давност {amount}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies hoe de datums zijn geschreven</source>
        <translation>Изберете как са написани датите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie de werknemer is</source>
        <translation>Изберете кой е работникът</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie loon betaalde</source>
        <translation>Изберете кой е плащал заплата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wiens uren</source>
        <translation>Изберете чии са часовете</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Per periode</source>
        <translation>По период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Waarom</source>
        <translation>Защо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Wat wordt getoond</source>
        <translation>Какво се показва</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Welke uren</source>
        <translation>Кои часове</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>1 reden nodig</source>
        <translation>Нужна е 1 причина</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Beoordeling</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>K&amp;euzes bij de berekening…</source>
        <translation>Избори при изчислението…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op ({n})</source>
        <translation>Внимание ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Няма какво да се иска</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Nog geen scenario's</source>
        <translation>Още няма сценарии</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Onderaan</source>
        <translation>Отдолу</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair gekozen</source>
        <translation>Основно избрано</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair kiezen</source>
        <translation>Изберете основно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Scenario's</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Terug naar de b&amp;edragen</source>
        <translation>Назад към сумите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Verder: &amp;brief</source>
        <translation>Напред: писмо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Чака факти</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wat had betaald moeten worden, en met welke uren?</source>
        <translation>Колко трябваше да се плати и за кои часове?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Welke uren?</source>
        <translation>Кои часове?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Zodra er kan worden gerekend, staat hier de som.</source>
        <translation>Щом може да се смята, сборът ще е тук.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>griffierecht {amount} apart</source>
        <translation>такса {amount} отделно</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>Week {n}, {days}</source>
        <translation>Седмица {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>jaar</source>
        <translation>година</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>maand</source>
        <translation>месец</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>periode</source>
        <translation>период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>vier weken</source>
        <translation>четири седмици</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>week</source>
        <translation>седмица</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Ad&amp;res</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Gaf de opdrachten, als dat een ander was</source>
        <translation>Даваше нарежданията, ако беше друг</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Hoofdopdrachtgever</source>
        <translation>Главен възложител</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Inlener</source>
        <translation>Фирма ползвател</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Keten</source>
        <translation>Верига</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Leende de werknemer uit</source>
        <translation>Отдаваше работника</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Liet het werk doen. Onbekend mag.</source>
        <translation>Възложи работата. Може да е неизвестен.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Naa&amp;m van het bedrijf</source>
        <translation>Име на фирмата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Opdrachtgever</source>
        <translation>Възложител</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Stond boven de opdrachtgever</source>
        <translation>Стоеше над възложителя</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Tegen wie de vordering gaat</source>
        <translation>Срещу кого е искът</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Uitzendbureau</source>
        <translation>Агенция за труд</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Voor de brief</source>
        <translation>За писмото</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Weghalen</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werkgever</source>
        <translation>Работодател</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werknemer</source>
        <translation>Работник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Wie kan worden aangesproken</source>
        <translation>Кой може да отговаря</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Zoals in het handelsregister</source>
        <translation>Както в търговския регистър</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>adres</source>
        <translation>адрес</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>huishouden</source>
        <translation>домакинство</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>particulier huishouden</source>
        <translation>частно домакинство</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{name} weg uit de keten</source>
        <translation>{name} извън веригата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{role} in de keten</source>
        <translation>{role} във веригата</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Er is nog niets om te tekenen.</source>
        <translation>Още няма какво да се начертае.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Gekozen:</source>
        <translation>Избрано:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Verschuldigd en betaald, met het uurloon daaronder</source>
        <translation>Дължимо и платено, отдолу почасовата ставка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald</source>
        <translation>платено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald per uur</source>
        <translation>платено на час</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>minimum per uur</source>
        <translation>минимум на час</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>verschuldigd</source>
        <translation>дължимо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{n} staven: verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>Колони: {n}; дължимо {due}, платено {paid}, недостиг {short}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{title}: {hours} uren, verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{title}: {hours} часа, дължимо {due}, платено {paid}, недостиг {short}.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Aangetoonde uren</source>
        <translation>Доказани часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Alleen {name} zijn te berekenen: {outcome}.</source>
        <translation>Може да се изчисли само: {name}. {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Drie manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Три начина, същата сума: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Gemiddelde</source>
        <translation>Средно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Twee manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Два начина, същата сума: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Vier manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Четири начина, същата сума: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Zes maanden voltijd</source>
        <translation>Шест месеца</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>de aangetoonde uren</source>
        <translation>доказаните часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het contract</source>
        <translation>договорът</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het gemiddelde</source>
        <translation>средното</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>zes maanden voltijd</source>
        <translation>шест месеца пълен ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{amount} te weinig over {hours} uren</source>
        <translation>{amount} недостиг за {hours} часа</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} meer dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: с {amount} повече от {other} ({hours} срещу {other_hours} часа).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} minder dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: с {amount} по-малко от {other} ({hours} срещу {other_hours} часа).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} komt op hetzelfde bedrag uit als {other}.</source>
        <translation>{name}: същата сума като {other}.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dag</source>
        <translation>Ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dagen waarop bronnen verschillen</source>
        <translation>Дни, в които източниците се различават</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Op geen enkele dag spreken bronnen elkaar tegen.</source>
        <translation>В нито един ден източниците не си противоречат.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt</source>
        <translation>Брои се</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt niet</source>
        <translation>Не се брои</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon</source>
        <translation>Покажи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon: {words}</source>
        <translation>Покажи: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Weken zonder uren: {weeks}.</source>
        <translation>Седмици без часове: {weeks}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Welke bron telt, volgt uit een vaste volgorde; kies een dag voor de uitleg.</source>
        <translation>Кой източник се брои, следва от постоянен ред; изберете ден за обяснение.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>{n} van {all} weken steunen op één bron.</source>
        <translation>{n} от {all} седмици се опират на един източник.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>, later gemaakt</source>
        <translation>, направено по-късно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Er is geen tweede bron voor deze dag.</source>
        <translation>Няма втори източник за този ден.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven</source>
        <translation>Как са записани въведените часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven?</source>
        <translation>Как са записани въведените часове?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Per dag telt één bron, de eerste die er is: registratie van de werkgever, locatie, berichten, rooster, urenlijst van toen, afspraak, wat later is gemaakt, verklaring. De andere blijven als tegenspraak staan.</source>
        <translation>За ден се брои един източник, първият наличен: отчет на работодателя, местоположение, съобщения, график, списък с часове от тогава, уговорка, направено по-късно, изявление. Другите остават като противоречие.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Tot dit is gezegd, tellen zij als verklaring. </source>
        <translation>Докато това не е казано, те се броят като изявление. </translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Typ in de tabel, of vul een vaste week in.</source>
        <translation>Пишете в таблицата или въведете обичайна седмица.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Uren op {day}</source>
        <translation>Часове на {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Wat tijdens het werk is bijgehouden, weegt zwaarder dan wat later is opgeschreven.</source>
        <translation>Записаното по време на работа тежи повече от записаното по-късно.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Welke uren tellen op {day}?</source>
        <translation>Кои часове се броят на {day}?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>later</source>
        <translation>по-късно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt</source>
        <translation>брои се</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt niet</source>
        <translation>не се брои</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>toen bijgehouden</source>
        <translation>тогава</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>verklaring</source>
        <translation>изявление</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>{day}: geen uren</source>
        <translation>{day}: няма часове</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>&amp;Alle {n} kloppen</source>
        <translation>Всички {n} са верни</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>En nog {n}.</source>
        <translation>И още {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt</source>
        <translation>Вярно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt dit?</source>
        <translation>Вярно ли е?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Tonen</source>
        <translation>Покажи</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Bestanden…</source>
        <translation>Файлове…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Map…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Kie&amp;zen…</source>
        <translation>Избор…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Map met stukken toevoegen</source>
        <translation>Добавяне на папка с документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Sleep bestanden of mappen hierheen</source>
        <translation>Плъзнете тук файлове или папки</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Stukken toevoegen</source>
        <translation>Добавяне на документи</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../ui/parts/field.py"/>
        <source>Fout: {remedy}</source>
        <translation>Грешка: {remedy}</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>En nog {n}.</source>
        <translation>И още {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Hiervoor is niets gevonden.</source>
        <translation>За това не е намерено нищо.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Toon dit stuk</source>
        <translation>Покажи този документ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werkgever</source>
        <translation>Въпрос към работодателя</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Въпрос към работника</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waarom dit telt</source>
        <translation>Защо е важно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waaruit blijkt het</source>
        <translation>От какво личи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>en nog {n} stukken</source>
        <translation>и още {n} документа</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Contant betaald</source>
        <translation>Платено в брой</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen registratie van begin- en eindtijden</source>
        <translation>Няма отчет за начало и край на работата</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen schriftelijke arbeidsvoorwaarden</source>
        <translation>Няма писмени условия на труд</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Gemiddelde van de drie voorafgaande maanden</source>
        <translation>Средно за трите предходни месеца</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Inhouding zonder grondslag</source>
        <translation>Удръжка без основание</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook ontbreekt</source>
        <translation>Липсва фиш за заплата</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook onvolledig</source>
        <translation>Непълен фиш</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook telt niet op</source>
        <translation>Фишът не се сумира правилно</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Meeruren niet betaald of geregistreerd</source>
        <translation>Допълнителни часове без плащане или отчет</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Ontvangen bedrag is niet het netto</source>
        <translation>Получената сума не е нетната</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Steeds dezelfde uren op de strook</source>
        <translation>Все едни и същи часове на фиша</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Stukken gevraagd en niet gegeven</source>
        <translation>Поискани и недадени документи</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uren op de strook wijken af</source>
        <translation>Часовете на фиша се различават</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uurloon op de strook onder het minimum</source>
        <translation>Почасовата ставка на фиша е под минимума</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verkeerd minimumloon op de strook</source>
        <translation>Грешна минимална заплата на фиша</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verschillende namen van werkgever</source>
        <translation>Различни имена на работодателя</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werk zonder de vereiste vergunning: vermoeden van ten minste zes maanden</source>
        <translation>Работа без нужното разрешение: презумпция за поне шест месеца</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Zes maanden voltijds (advies van 2020, geen geldend recht)</source>
        <translation>Шест месеца пълен работен ден (препоръка от 2020, не е действащо право)</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevinding</source>
        <translation>Констатация</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevindingen over de administratie</source>
        <translation>Констатации за отчетността</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt</source>
        <translation>Важи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt niet</source>
        <translation>Не важи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Maakt de administratie ondeugdelijk</source>
        <translation>Прави отчетността негодна</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Nog onbekend</source>
        <translation>Още неизвестно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Ook gevonden</source>
        <translation>Намерено също</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Regel</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Waaruit blijkt het</source>
        <translation>От какво личи</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Dit woord staat er niet in. Typ een deel ervan.</source>
        <translation>Тази дума я няма. Въведете част от нея.</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Taal van de werknemer</source>
        <translation>Език на работника</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Думи от фиша</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord</source>
        <translation>Търсене на дума</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord, in elke taal</source>
        <translation>Търсене на дума на всеки език</translation>
    </message>
</context>
<context>
    <name>HoursCells</name>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een dag heeft 24 uur. Schrijf de uren van deze dag, bijvoorbeeld 9:30 of 9,5.</source>
        <translation>Денят има 24 часа. Напишете часовете за този ден, например 9:30 или 9,5.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een pauze van {n}: uur of minuten? Schrijf {n}:00 of 0:0{n}.</source>
        <translation>Почивка {n}: часове или минути? Напишете {n}:00 или 0:0{n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>afspraak</source>
        <translation>уговорка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>berichten</source>
        <translation>съобщения</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>feestdag</source>
        <translation>празник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>locatie</source>
        <translation>местоположение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>onbetaald verlof</source>
        <translation>неплатен отпуск</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>oproep</source>
        <translation>повикване</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>registratie</source>
        <translation>отчет</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>reizen</source>
        <translation>пътуване</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>rooster</source>
        <translation>график</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>scholing</source>
        <translation>обучение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>urenlijst</source>
        <translation>списък с часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>vakantie</source>
        <translation>отпуск</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>verklaring</source>
        <translation>изявление</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>wachten</source>
        <translation>чакане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>werk</source>
        <translation>работа</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>woon-werk</source>
        <translation>път до работа</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>ziek</source>
        <translation>болест</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>{source}, later</source>
        <translation>{source}, по-късно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen pauze. Schrijf minuten, bijvoorbeeld 30.</source>
        <translation>„{text}“ не е почивка. Напишете минути, например 30.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen tijd. Schrijf 7:30 of 730.</source>
        <translation>„{text}“ не е час. Напишете 7:30 или 730.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” staat er niet bij. Kies: {names}.</source>
        <translation>„{text}“ го няма. Изберете: {names}.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 dag in strijd</source>
        <translation>1 ден в противоречие</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 loonperiode leeg</source>
        <translation>1 празен период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Ingevuld</source>
        <translation>Попълнено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Nog leeg</source>
        <translation>Още празно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Uren</source>
        <translation>Часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Verder: &amp;administratie</source>
        <translation>Напред: отчетност</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Wanneer is er gewerkt, en waaruit blijkt dat?</source>
        <translation>Кога е работено и от какво личи?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} dagen in strijd</source>
        <translation>Дни в противоречие: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} perioden leeg</source>
        <translation>Празни периоди: {n}</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Begin–einde</source>
        <translation>Начало–край</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Bij&amp;gehouden als</source>
        <translation>Водено като</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Dag</source>
        <translation>Ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Ge&amp;maakt</source>
        <translation>Направено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Gelezen uren</source>
        <translation>Прочетени часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Pauze</source>
        <translation>Почивка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Uren</source>
        <translation>Часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>achteraf gemaakt</source>
        <translation>направено после</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>in de tijd zelf gemaakt</source>
        <translation>направено тогава</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>wie {name} bijhield</source>
        <translation>кой е водил {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} проверен</translation>
    </message>
</context>
<context>
    <name>HoursStanding</name>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze soort uren telt niet mee voor het minimumloon.</source>
        <translation>Този вид часове не се брои за минималната заплата.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze uren tellen.</source>
        <translation>Тези часове се броят.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag is niet gewerkt.</source>
        <translation>В този ден не е работено.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag staan geen uren.</source>
        <translation>В този ден няма часове.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt nog niet: vul begin en einde in, of de uren.</source>
        <translation>Още не се брои: въведете начало и край или часовете.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt; een andere bron zegt iets anders op {day}.</source>
        <translation>Брои се; друг източник казва друго на {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Verdeeld uit een opgave per week. Typ om deze dag zelf vast te leggen.</source>
        <translation>Разпределено от седмично число. Пишете, за да определите самия ден.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>begin ontbreekt</source>
        <translation>липсва начало</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>einde ontbreekt</source>
        <translation>липсва край</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>geen uren</source>
        <translation>няма часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>in strijd</source>
        <translation>в противоречие</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>niet gewerkt</source>
        <translation>не е работено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt</source>
        <translation>брои се</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt niet</source>
        <translation>не се брои</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>{source} gaat voor.</source>
        <translation>{source}: с предимство.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source> en nog {n}</source>
        <translation> и още {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Loonstrook</source>
        <translation>Фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Telt mee</source>
        <translation>Брои се</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Week {n}, {start} – {end} {month} {year}</source>
        <translation>Седмица {n}, {start} – {end} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>geen uren</source>
        <translation>няма часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd</source>
        <translation>в противоречие</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd, zwakkere bron</source>
        <translation>в противоречие, по-слаб източник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>ontbreekt</source>
        <translation>липсва</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>past bij elkaar</source>
        <translation>съвпада</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt mee</source>
        <translation>брои се</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt, met strijd</source>
        <translation>брои се, с противоречие</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>{first} t/m {last} ({year})</source>
        <translation>{first} до {last} ({year})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>één bron</source>
        <translation>един източник</translation>
    </message>
</context>
<context>
    <name>HoursWork</name>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Dienst erbij</source>
        <translation>Добави смяна</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Gewone week typen</source>
        <translation>Въведи обикновена седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Dag en uitleg</source>
        <translation>Ден и обяснение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deel van de stap</source>
        <translation>Част от стъпката</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deze dag</source>
        <translation>Този ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Een tweede dienst op de gekozen dag (Insert)</source>
        <translation>Втора смяна в избрания ден (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op ({n})</source>
        <translation>Внимание ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Naast de week</source>
        <translation>До седмицата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Nog geen uren</source>
        <translation>Още няма часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ een gewone week, typ of plak de dagen hieronder, of sleep een rooster of dagboek hierheen.</source>
        <translation>Въведете обикновена седмица, въведете или поставете дните отдолу или плъзнете тук график или дневник.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ of plak uit Excel</source>
        <translation>Пишете или поставете от Excel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vaste week</source>
        <translation>Обичайна седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Volgende week</source>
        <translation>Следваща седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vorige week</source>
        <translation>Предишна седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week</source>
        <translation>Седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week {n}</source>
        <translation>Седмица {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Weken</source>
        <translation>Седмици</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>hoe de uren zijn opgeschreven</source>
        <translation>как са записани часовете</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>telt {hours}</source>
        <translation>брои се {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n}</source>
        <translation>часове седмица {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n} t/m {m}</source>
        <translation>часове седмици {n} – {m}</translation>
    </message>
</context>
<context>
    <name>LanePanel</name>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>&amp;Tabel</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>1 week, {total} uren</source>
        <translation>1 седмица, {total} часа</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Dezelfde uren als tabel</source>
        <translation>Същите часове като таблица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Uren per week en per bron</source>
        <translation>Часове по седмица и източник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Week</source>
        <translation>Седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>{n} weken, {total} uren</source>
        <translation>{n} седмици, {total} часа</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <location filename="../../ui/steps/hours/lane_view.py"/>
        <source>Uren per week en per bron</source>
        <translation>Часове по седмица и източник</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="../../ui/language_choice.py"/>
        <source>Welke taal leest u?</source>
        <translation>На какъв език четете?</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>1 betaalperiode zonder loonstrook</source>
        <translation>1 период на плащане без фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Nagekeken op {day}: {title}.</source>
        <translation>Проверено на {day}: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Te lang geleden nagekeken ({day}): {title}.</source>
        <translation>Проверено твърде отдавна ({day}): {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring over {n} dagen, op {day}: stuit vóór die dag.</source>
        <translation>Давност след {n} дни, на {day}: прекъснете преди този ден.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring: veilig t/m {day}.</source>
        <translation>Давност: сигурно до {day} включително.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt vanaf {days}</source>
        <translation>работено от {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt {days}</source>
        <translation>работено {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>naam nog leeg</source>
        <translation>името още е празно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever nog leeg</source>
        <translation>работодателят още е празен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever {name}</source>
        <translation>работодател {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{amount} is verjaard en blijft erbuiten.</source>
        <translation>{amount} е погасено по давност и остава извън.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{hours} uren, {amount} betaald</source>
        <translation>{hours} часа, платено {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{name}, geboren {day}</source>
        <translation>{name}, роден(а) {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} bedragen uit de wet zonder gevonden bron; het stuk zegt dat.</source>
        <translation>Суми от закона без намерен източник: {n}; документът го казва.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} betaalperioden zonder loonstrook</source>
        <translation>Периоди на плащане без фиш: {n}</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bijlage berekening</source>
        <translation>Приложение: сметка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bundel</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>De vordering kan nog niet worden berekend. Vul eerst de open punten in.</source>
        <translation>Искът още не може да се изчисли. Първо попълнете отворените точки.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Dit stuk kan niet worden gemaakt: {reason}</source>
        <translation>Този документ не може да се направи: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Gegevens over de keten</source>
        <translation>Верига: данни</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Intern blad</source>
        <translation>Вътрешен лист</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Kantonrechter</source>
        <translation>Съд</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Melding aan de keten</source>
        <translation>Верига: уведомление</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Reactie en saldo</source>
        <translation>Отговор и салдо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Rekenblad</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Routekaart</source>
        <translation>Карта на пътя до съда</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Samenvatting werknemer</source>
        <translation>Резюме за работника</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Sommatie</source>
        <translation>Покана за плащане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Stuiting</source>
        <translation>Прекъсване на давност</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Verzoek om stukken</source>
        <translation>Искане за документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>alleen voor de adviseur, niet verzenden</source>
        <translation>само за съветника, да не се изпраща</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>met alle stukken, doorgenummerd</source>
        <translation>с всички документи, номерирани</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>op papier de bijlage; Bewaren geeft een rekenblad</source>
        <translation>на хартия приложението; Запазване дава таблица</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Afdrukken…</source>
        <translation>Печат…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Bewaren…</source>
        <translation>Запазване…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afdrukken</source>
        <translation>Печат</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afgedrukt</source>
        <translation>Отпечатано</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bewaar het stuk en open het daar.</source>
        <translation>Запазете документа и го отворете там.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bladzijde {n} van {m} afdrukken</source>
        <translation>Печат на страница {n} от {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Brief</source>
        <translation>Писмо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Concept</source>
        <translation>Чернова</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Feiten bevestigd</source>
        <translation>Факти потвърдени</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Geen programma voor PDF gevonden</source>
        <translation>Не е намерена програма за PDF</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Het stuk wordt nog gemaakt. Probeer het zo weer.</source>
        <translation>Документът още се прави. Опитайте пак след малко.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Keuzes</source>
        <translation>Избори</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet afgedrukt</source>
        <translation>Не е отпечатано</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet bewaard</source>
        <translation>Не е запазено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Няма какво да се иска</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Nog even</source>
        <translation>Момент</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Ope&amp;nen</source>
        <translation>Отваряне</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Rekenblad met formules (*.xlsx)</source>
        <translation>Таблица с формули (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stuk bewaren</source>
        <translation>Запазване на документа</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken om te maken</source>
        <translation>За изготвяне</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Voorbeeld</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Чака факти</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wat gaat er de deur uit, en klopt het?</source>
        <translation>Какво излиза навън и вярно ли е?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Word, om te bewerken (*.docx)</source>
        <translation>Word, за редактиране (*.docx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{name} is bewaard</source>
        <translation>{name} е запазен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{n} bladzijden</source>
        <translation>Страници: {n}</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Antwoorden op alle stroken</source>
        <translation>Отговори за всички фишове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Dezelfde antwoorden voor deze soort inhouding op alle stroken</source>
        <translation>Същите отговори за тази удръжка на всички фишове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Op de strook</source>
        <translation>На фиша</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Regel weghalen</source>
        <translation>Премахване на реда</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Soort</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>onbekend</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Bedragen</source>
        <translation>Суми</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Grond</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario's naast elkaar</source>
        <translation>Сценарии един до друг</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom deze uren?</source>
        <translation>Защо тези часове?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Wat haalt dit onderuit?</source>
        <translation>Какво може да обори това?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Bestand</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Dag van de berekening</source>
        <translation>Ден на изчислението</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Groter</source>
        <translation>По-голямо</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>Помощ</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Kleiner</source>
        <translation>По-малко</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Ново дело</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Openen…</source>
        <translation>Отваряне…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Rondleiding</source>
        <translation>Обиколка</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Samen lezen (grote letters)</source>
        <translation>Четене заедно (големи букви)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Stap</source>
        <translation>Стъпка</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Terug naar vorig deel</source>
        <translation>Назад към предишната част</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Toetsen</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Uitleg bij deze stap</source>
        <translation>Обяснение за тази стъпка</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Verder</source>
        <translation>Напред</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Volgende deel van het venster</source>
        <translation>Следваща част на прозореца</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Вижте пример</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Waarom dit bedrag?</source>
        <translation>Защо тази сума?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Wachtwoord…</source>
        <translation>Парола…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Woorden op de loonstrook</source>
        <translation>Думи от фиша</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zoeken</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Af&amp;drukken…</source>
        <translation>Печат…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Alleen de taal van het &amp;venster</source>
        <translation>Само езикът на прозореца</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Be&amp;werken</source>
        <translation>Редактиране</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Bee&amp;ld</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier sl&amp;uiten</source>
        <translation>Затваряне на делото</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier w&amp;issen…</source>
        <translation>Изтриване на досието…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Gewone g&amp;rootte</source>
        <translation>Обичаен размер</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Naar het &amp;menu</source>
        <translation>Към менюто</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ongedaan maken:</source>
        <translation>Отмяна:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Op&amp;slaan</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opnieuw:</source>
        <translation>Отново:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opslaan &amp;als…</source>
        <translation>Запазване като…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>S&amp;tukken toevoegen…</source>
        <translation>Добавяне на документи…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal (Language)</source>
        <translation>Език (Language)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal van de werknemer</source>
        <translation>Език на работника</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ve&amp;rgrendelen na</source>
        <translation>Заключване след</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Venster sluiten</source>
        <translation>Затваряне на прозореца</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ver&amp;grendelen</source>
        <translation>Заключване</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Wat staat nog &amp;open?</source>
        <translation>Какво е още отворено?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>alleen met Ctrl+L</source>
        <translation>само с Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} minuten</source>
        <translation>{n} минути</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten</source>
        <translation>Затваряне на съобщението</translation>
    </message>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten (Esc)</source>
        <translation>Затваряне на съобщението (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenPoint</name>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source> En nog {n} van deze soort.</source>
        <translation> И още {n} от този вид.</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op 1 dag</source>
        <translation>Източниците се различават в 1 ден</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op {n} dagen</source>
        <translation>Източниците се различават, дни: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De feiten zijn nog niet bevestigd door de werknemer</source>
        <translation>Работникът още не е потвърдил фактите</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De vordering kan nog niet worden berekend</source>
        <translation>Искът още не може да се изчисли</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Er kan nog niet worden gerekend</source>
        <translation>Още не може да се изчислява</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de betaalperiode: week, vier weken of maand</source>
        <translation>Изберете период на плащане: седмица, четири седмици или месец</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de dag waarvoor wordt gerekend</source>
        <translation>Изберете деня на изчислението</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Nog onbekend over de administratie: {titles} ({n})</source>
        <translation>Още неизвестно за отчетността: {titles} ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de eerste werkdag in</source>
        <translation>Въведете първия работен ден</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de geboortedatum in: die bepaalt het minimumloon</source>
        <translation>Въведете датата на раждане: тя определя минималната заплата</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul in wie de werkgever is</source>
        <translation>Въведете кой е работодателят</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: kon niet worden gelezen</source>
        <translation>{name}: не можа да се прочете</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: nakijken wat er is gelezen</source>
        <translation>{name}: проверете какво е прочетено</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Niets staat open.</source>
        <translation>Нищо не е отворено.</translation>
    </message>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Wat nog open staat</source>
        <translation>Какво е още отворено</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Alles</source>
        <translation>Всички</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter opent de groep</source>
        <translation>Enter отваря групата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter sluit de groep</source>
        <translation>Enter затваря групата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Gelezen</source>
        <translation>Прочетени</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Nakijken</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Ontbreekt</source>
        <translation>Липсват</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Stukken</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>Stukken om te maken</source>
        <translation>За изготвяне</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Welke stukken</source>
        <translation>Кои документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>concept, feiten bevestigen</source>
        <translation>чернова: потвърдете</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>kan nog niet</source>
        <translation>още не може</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>klaar om te versturen</source>
        <translation>готово за изпращане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>{n} bezwaren</source>
        <translation>Пречки: {n}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 bedrag</source>
        <translation>1 сума</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 regel</source>
        <translation>1 ред</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 vraag</source>
        <translation>1 въпрос</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Aan de verhuurder betaald?</source>
        <translation>Платено на наемодателя?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Bruto</source>
        <translation>Бруто</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>Последният ден е преди първия.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De regels tellen op tot {sum}, bruto is {gross}</source>
        <translation>Редовете дават {sum}, бруто е {gross}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Huurcontract gezien?</source>
        <translation>Видян договор за наем?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Kopie van de polis gezien?</source>
        <translation>Видяно копие на полицата?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>Loonstroken, {n} stuks</source>
        <translation>Фишове: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook</source>
        <translation>Фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook periode {n}, {year}</source>
        <translation>Фиш период {n}, {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook week {n}</source>
        <translation>Фиш седмица {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook {month}</source>
        <translation>Фиш {month}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Minimumloon</source>
        <translation>Минимална заплата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto</source>
        <translation>Нето</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto is niet gelezen: de strook is niet na te rekenen</source>
        <translation>Нетото не е прочетено: фишът не може да се провери</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Periode</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Schriftelijke volmacht gezien?</source>
        <translation>Видяно писмено пълномощно?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Schrijf de eerste en de laatste dag: 30-06-2025 – 06-07-2025.</source>
        <translation>Напишете първия и последния ден: 30-06-2025 – 06-07-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uren</source>
        <translation>Часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uurloon</source>
        <translation>Почасова ставка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Verhuurder gecertificeerd of woningcorporatie?</source>
        <translation>Наемодател със сертификат или жилищна корпорация?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Vooraf schriftelijk afgesproken?</source>
        <translation>Уговорено писмено предварително?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Voorschot per bank betaald?</source>
        <translation>Аванс по банка?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werkgever</source>
        <translation>Работодател</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werknemer</source>
        <translation>Работник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>aan de verhuurder betaald</source>
        <translation>платено на наемодателя</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>afspraak</source>
        <translation>уговорка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ander stuk</source>
        <translation>друг документ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bankafschrift</source>
        <translation>банково извлечение</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>berichten</source>
        <translation>съобщения</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>bewaard</source>
        <translation>запазен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bijdrage ziektekosten</source>
        <translation>здравна вноска</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>boete</source>
        <translation>глоба</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eenmalige uitkering</source>
        <translation>еднократно плащане</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eigen urenlijst</source>
        <translation>собствен списък с часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eindejaarsuitkering</source>
        <translation>годишна премия</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen huurcontract</source>
        <translation>няма договор за наем</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen polis</source>
        <translation>няма полица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen volmacht</source>
        <translation>няма пълномощно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>gelezen</source>
        <translation>прочетен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gereedschap en kleding</source>
        <translation>инструменти и облекло</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gesprek</source>
        <translation>разговор</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>getypt</source>
        <translation>въведен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huisvesting</source>
        <translation>жилище</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huurcontract gezien</source>
        <translation>видян договор за наем</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>locatiegegevens</source>
        <translation>данни за местоположение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon</source>
        <translation>заплата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon in natura</source>
        <translation>заплата в натура</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon over feestdagen</source>
        <translation>заплата за празници</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon?</source>
        <translation>заплата?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonheffing</source>
        <translation>данък върху заплатата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonstrook</source>
        <translation>фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>mislukt</source>
        <translation>неуспешен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>naam</source>
        <translation>име</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet aan de verhuurder betaald</source>
        <translation>не е платено на наемодателя</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>niet gezien</source>
        <translation>невиждан</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet per bank betaald</source>
        <translation>не е платено по банка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet schriftelijk afgesproken</source>
        <translation>не е уговорено писмено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>onkostenvergoeding</source>
        <translation>разходи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ontslagvergoeding</source>
        <translation>обезщетение при уволнение</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>overeenkomst</source>
        <translation>договор</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overige inhouding</source>
        <translation>друга удръжка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overwerk</source>
        <translation>извънреден труд</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>pensioenpremie</source>
        <translation>пенсионна вноска</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>per bank betaald</source>
        <translation>платено по банка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>periode</source>
        <translation>период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>polis gezien</source>
        <translation>видяна полица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>premies sociale zekerheid</source>
        <translation>осигуровки</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>provisie</source>
        <translation>комисиона</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>registratie van de werkgever</source>
        <translation>отчет на работодателя</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>rooster</source>
        <translation>график</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>уговорено писмено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>stukloon</source>
        <translation>заплащане на парче</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt als loon</source>
        <translation>брои се за заплата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt niet als loon</source>
        <translation>не се брои за заплата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>toeslag</source>
        <translation>добавка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>uren</source>
        <translation>часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantiebijslag</source>
        <translation>отпускна добавка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantieloon</source>
        <translation>заплащане за отпуск</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder gecertificeerd</source>
        <translation>наемодател със сертификат</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder niet gecertificeerd</source>
        <translation>наемодател без сертификат</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verklaring</source>
        <translation>изявление</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vervoer</source>
        <translation>транспорт</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>volmacht gezien</source>
        <translation>видяно пълномощно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>voorschot</source>
        <translation>аванс</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>winstuitkering</source>
        <translation>дял от печалбата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ziekengeld</source>
        <translation>обезщетение за болест</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>zoals op de strook</source>
        <translation>както на фиша</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>zorgverzekering</source>
        <translation>здравна застраховка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{fact}: onbekend</source>
        <translation>{fact}: неизвестно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>{n} vragen</source>
        <translation>Въпроси: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum} · de strook telt op</source>
        <translation>{sum} · фишът се сумира</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum}, maar uitbetaald is {net}</source>
        <translation>{sum}, но е изплатено {net}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is getypt of kwam uit een zaakbestand; er is geen papier bij.</source>
        <translation>Този фиш е въведен на ръка или идва от файл на дело; няма хартия.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is niet gezien. Vraag hem op bij de werkgever, of typ rechts wat erop staat.</source>
        <translation>Този фиш не е виждан. Поискайте го от работодателя или въведете отстрани какво пише.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Gelezen</source>
        <translation>Прочетени</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Klopt wat er is gelezen?</source>
        <translation>Вярно ли е прочетеното?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog geen stukken</source>
        <translation>Още няма документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog leeg</source>
        <translation>Още празно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Papier</source>
        <translation>Хартия</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Sleep loonstroken, contract, rooster, dagboek, WhatsApp-gesprek of bankafschrift hierheen. Foto's mogen ook.</source>
        <translation>Плъзнете тук фишове, договор, график, дневник, разговор от WhatsApp или банково извлечение. И снимки може.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken lezen</source>
        <translation>Четене на документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Verder: &amp;uren</source>
        <translation>Напред: часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} gelezen</source>
        <translation>Прочетени: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} nakijken</source>
        <translation>За проверка: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreekt</source>
        <translation>Липсват: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreken</source>
        <translation>Липсват: {n}</translation>
    </message>
</context>
<context>
    <name>PartsOfClaim</name>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Griffierecht, apart</source>
        <translation>Съдебна такса, отделно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Incassokosten</source>
        <translation>Разходи по събиране</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Onterecht ingehouden, netto</source>
        <translation>Неправомерно удържано, нето</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 maand</source>
        <translation>Недоплатено, 1 месец</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 periode</source>
        <translation>Недоплатено, 1 период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 week</source>
        <translation>Недоплатено, 1 седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} maanden</source>
        <translation>Недоплатено, месеци: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} perioden</source>
        <translation>Недоплатено, периоди: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} weken</source>
        <translation>Недоплатено, седмици: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Vakantiebijslag</source>
        <translation>Отпускна добавка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Verlof bij het einde</source>
        <translation>Отпуск в края</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke rente</source>
        <translation>Законна лихва</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke verhoging, ten hoogste {n} %</source>
        <translation>Законово увеличение, най-много {n} %</translation>
    </message>
</context>
<context>
    <name>PaymentsPanel</name>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Betaald door {names}.</source>
        <translation>Платено от {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Gelezen betalingen</source>
        <translation>Прочетени плащания</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto</source>
        <translation>Нето</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto ontvangen loon. Van het afschrift is alleen bewaard wat loon kan zijn. Verbeteren kan bij de betalingen in stap 4.</source>
        <translation>Получена нетна заплата. От извлечението е запазено само това, което може да е заплата. Поправките се правят при плащанията в стъпка 4.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Ontvangen</source>
        <translation>Получено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Over</source>
        <translation>За период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name}: проверено</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Bedragen per betaalperiode</source>
        <translation>Суми по период на плащане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Betaald</source>
        <translation>Платено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Ingehouden</source>
        <translation>Удържано</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Meeruren</source>
        <translation>Допълнителни часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Onterecht ingehouden op het minimumloon, netto</source>
        <translation>Неправомерно удържано от минималната заплата, нето</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Periode</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Staat</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig</source>
        <translation>Недостиг</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig betaald over meeruren, deel van te weinig</source>
        <translation>Недоплатено за допълнителни часове, част от недостига</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Uren</source>
        <translation>Часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Verschuldigd</source>
        <translation>Дължимо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>betaald</source>
        <translation>платено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>geen uren</source>
        <translation>няма часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>niet vast te stellen</source>
        <translation>не може да се установи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>te weinig</source>
        <translation>недостиг</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>verjaard</source>
        <translation>по давност</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>voorlopig</source>
        <translation>временно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>{amount}. Waarom? Enter of klik nog eens.</source>
        <translation>{amount}. Защо? Enter или щракнете пак.</translation>
    </message>
</context>
<context>
    <name>PeriodsPanel</name>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Grafiek</source>
        <translation>Графика</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Nog geen bedragen</source>
        <translation>Още няма суми</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per periode</source>
        <translation>По период</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per {unit}</source>
        <translation>По {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Tabel</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Weergave</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Zodra er kan worden gerekend en de eerste betaalperiode voorbij is, staat die hier.</source>
        <translation>Щом може да се смята и първият период на плащане мине, ще е тук.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>betaald</source>
        <translation>платено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>te weinig, tot wat verschuldigd was</source>
        <translation>недостиг, до дължимото</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde zoals die wordt afgedrukt</source>
        <translation>Страницата, както ще се отпечата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde {n} van {m}</source>
        <translation>Страница {n} от {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit duurt hooguit even.</source>
        <translation>Трае най-много момент.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit stuk kan nu niet worden gemaakt</source>
        <translation>Този документ не може да се направи сега</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Groter</source>
        <translation>По-голямо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Het stuk wordt gemaakt</source>
        <translation>Документът се прави</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Kleiner</source>
        <translation>По-малко</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Volgende bladzijde</source>
        <translation>Следваща страница</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Voorbeeld</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Vorige bladzijde</source>
        <translation>Предишна страница</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>pagina {n} van {m}</source>
        <translation>страница {n} от {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>wordt bijgewerkt</source>
        <translation>обновява се</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>zoals het wordt afgedrukt</source>
        <translation>както ще се отпечата</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Stoppen</source>
        <translation>Спиране</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken: {label}</source>
        <translation>Отмяна: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Stappen</source>
        <translation>Стъпки</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Uitleg bij deze stap</source>
        <translation>Обяснение за тази стъпка</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Kolommen aanwijzen…</source>
        <translation>Посочване на колони…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Soort stuk</source>
        <translation>Вид документ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Typ een strook over</source>
        <translation>Преписване на фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Ctrl+Z haalt het terug.</source>
        <translation>Ctrl+Z го връща.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Deze stroo&amp;k weghalen</source>
        <translation>Премахване на този фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Klik op een waarde: de plek op het papier licht op.</source>
        <translation>Щракнете върху стойност: мястото на хартията светва.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Meer over dit stuk</source>
        <translation>Още за този документ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Stuk &amp;weghalen</source>
        <translation>Премахване на документа</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Wat is gelezen</source>
        <translation>Какво е прочетено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Welke strook op dit stuk</source>
        <translation>Кой фиш в този документ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Думи от фиша</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook (F7)</source>
        <translation>Думи от фиша (F7)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>soort van {name}</source>
        <translation>вид на {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} opnieuw gelezen</source>
        <translation>{name} прочетен отново</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} weggehaald</source>
        <translation>{name} премахнат</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} overgetypt</source>
        <translation>{slip} преписан</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} weggehaald</source>
        <translation>{slip} премахнат</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Administratie</source>
        <translation>Отчетност</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Kan de werkgever laten zien wat er gewerkt en betaald is?</source>
        <translation>Може ли работодателят да покаже какво е работено и платено?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Niet ondeugdelijk</source>
        <translation>Не е негодна</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ondeugdelijk</source>
        <translation>Негодна</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek maken</source>
        <translation>Направи искане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek om stukken maken</source>
        <translation>Направи искане за документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verder: be&amp;oordeling</source>
        <translation>Напред: оценка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verzoek om stukken maken</source>
        <translation>Направи искане за документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Чака факти</translation>
    </message>
</context>
<context>
    <name>RecordsQuestions</name>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>De dag waarop het verzoek de werkgever bereikte; leeg als er nog niet is gevraagd</source>
        <translation>Денят, в който искането е стигнало до работодателя; празно, ако още не е искано</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>Това е след деня на изчислението.</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?</source>
        <translation>Поискал ли е някой документите Ви, кога и какво се получи?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u de hele loonstrook, met alle bladzijden?</source>
        <translation>Имате ли целия фиш, с всички страници?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u een contract of een brief gekregen met uw uren en uw loon?</source>
        <translation>Получихте ли договор или писмо с часовете и заплатата Ви?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?</source>
        <translation>Подписали ли сте някъде, че това може да се удържа от заплатата?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?</source>
        <translation>Получихте ли за този период и друг фиш или корекция?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u uw urenregistratie te zien gekregen nadat daarom was gevraagd?</source>
        <translation>Показаха ли Ви отчета за часовете, след като беше поискан?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?</source>
        <translation>Откъде знаете тези часове и знаеше ли шефът, че работите толкова?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?</source>
        <translation>Колко пари получихте наистина и трябваше ли да върнете част?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Is u verteld wat het minimumloon was?</source>
        <translation>Казаха ли Ви колко е минималната заплата?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?</source>
        <translation>Получавахте ли фиш при всяко плащане и пазите ли ги, на хартия или в телефона?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Kreeg u bij elke betaling een loonstrook?</source>
        <translation>Получавахте ли фиш при всяко плащане?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?</source>
        <translation>Получавахте ли и пари на ръка? Колко, кога, от кого и кой видя?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?</source>
        <translation>Получихте ли пари или почивка за допълнителните часове и къде беше записано?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Schriftelijk om stukken gevraagd op</source>
        <translation>Документи, поискани писмено на</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Vragen aan de werknemer, om voor te lezen</source>
        <translation>Въпроси към работника, за четене на глас</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Welk uurloon is met u afgesproken, en door wie?</source>
        <translation>Каква почасова ставка беше уговорена с Вас и от кого?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?</source>
        <translation>Записваше ли някой кога започвате и кога свършвате?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?</source>
        <translation>Еднакво ли работехте всяка седмица? Какво ставаше в натоварена или спокойна седмица?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?</source>
        <translation>Кой Ви казваше какво да правите, кой Ви плащаше и какво име стоеше в договора?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>contract gekregen</source>
        <translation>получен договор</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>ja</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>loonstroken gekregen</source>
        <translation>получени фишове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>nee</source>
        <translation>не</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>registratie getoond</source>
        <translation>показан отчет</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>uren bijgehouden</source>
        <translation>записвани часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>verzoek om stukken</source>
        <translation>искане за документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>weet ik niet</source>
        <translation>не знам</translation>
    </message>
</context>
<context>
    <name>RecordsTimeline</name>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>administratie ondeugdelijk</source>
        <translation>негодна отчетност</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>binnen de zes maanden</source>
        <translation>в шестте месеца</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, geen bewijs van betaling</source>
        <translation>няма фиш, няма доказателство за плащане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, wel betaling</source>
        <translation>няма фиш, има плащане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>maanden</source>
        <translation>месеца</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook gezien</source>
        <translation>видян фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook met twijfel</source>
        <translation>фиш със съмнение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>tijdvakken</source>
        <translation>периода</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>weken</source>
        <translation>седмици</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>wel contant geld ontvangen</source>
        <translation>получени пари в брой</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>{seen} van {all} {units}</source>
        <translation>{seen} от {all} {units}</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Als de bedragen niet optellen, is niet vast te stellen wat is betaald.</source>
        <translation>Ако сумите не се събират, не може да се установи какво е платено.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Bij elke betaling hoort een loonstrook, tenzij er niets is veranderd.</source>
        <translation>При всяко плащане се дава фиш, освен ако нищо не се е променило.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook noemt een minimumloon dat op die dag niet gold.</source>
        <translation>Фишът посочва минимална заплата, която не е важала в този ден.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook zelf bewijst dat te weinig is betaald.</source>
        <translation>Самият фиш доказва, че е платено твърде малко.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet begin- en eindtijden bijhouden en 52 weken bewaren. Zonder registratie kan hij de uren van de werknemer minder goed betwisten.</source>
        <translation>Работодателят трябва да записва начало и край и да ги пази 52 седмици. Без отчет му е по-трудно да оспори часовете на работника.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet de arbeidsvoorwaarden schriftelijk geven.</source>
        <translation>Работодателят трябва да даде условията на труд писмено.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Elke strook dezelfde uren terwijl het werk wisselde: de strook volgt het werk niet.</source>
        <translation>На всеки фиш едни и същи часове, а работата се менеше: фишът не следва работата.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Gegevens uit de tijd zelf laten andere uren zien dan de strook.</source>
        <translation>Данни от онова време показват други часове от фиша.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Het minimumloon moet per bank worden betaald.</source>
        <translation>Минималната заплата трябва да се плаща по банка.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Meer uren dan afgesproken moeten worden betaald of als tijd bijgehouden.</source>
        <translation>Часовете над уговорените трябва да се платят или да се пазят като време.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de betalingen</source>
        <translation>Към плащанията</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de keten van bedrijven</source>
        <translation>Към веригата от фирми</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de stukken</source>
        <translation>Към документите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de uren</source>
        <translation>Към часовете</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Op de strook moet staan waaruit het loon bestaat en welk minimumloon geldt.</source>
        <translation>Фишът трябва да посочва от какво се състои заплатата и коя минимална заплата важи.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Stukken noemen verschillende firma’s; het moet duidelijk zijn wie het loon schuldig is.</source>
        <translation>Документите посочват различни фирми; трябва да е ясно кой дължи заплатата.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Van het minimumloon mag alleen worden ingehouden wat de wet toestaat.</source>
        <translation>От минималната заплата може да се удържа само позволеното от закона.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wat is ontvangen, is niet wat de strook zegt.</source>
        <translation>Полученото не е това, което пише на фиша.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wie om de eigen stukken vraagt en ze niet krijgt, kan dat aan de rechter voorleggen.</source>
        <translation>Който поиска своите документи и не ги получи, може да отнесе това до съда.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>advies, geen geldend recht</source>
        <translation>препоръка, не е действащо право</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldend recht</source>
        <translation>действащо право</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldt hier niet</source>
        <translation>тук не важи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>in consultatie, geen geldend recht</source>
        <translation>в консултация, не е действащо право</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>ja</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>kan hier gelden</source>
        <translation>може да важи тук</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>nee</source>
        <translation>не</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>onbekend</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>verworpen</source>
        <translation>отхвърлено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>wetsvoorstel, geen geldend recht</source>
        <translation>законопроект, не е действащо право</translation>
    </message>
</context>
<context>
    <name>RecordsWork</name>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>&amp;Tabel</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Betalingen</source>
        <translation>Плащания</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Bevindingen</source>
        <translation>Констатации</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Gekozen bevinding</source>
        <translation>Избрана констатация</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Lijst</source>
        <translation>Списък</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonperiode</source>
        <translation>Период на плащане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstroken</source>
        <translation>Фишове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstrook</source>
        <translation>Фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Nog geen bevindingen</source>
        <translation>Още няма констатации</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Onderdeel</source>
        <translation>Част</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Oordeel</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Tijdlijn</source>
        <translation>Времева линия</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vermoeden</source>
        <translation>Презумпция</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vragen</source>
        <translation>Въпроси</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>ondeugdelijk</source>
        <translation>негодна</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Advies, geen geldend recht: dit kan niet het primaire standpunt zijn. Alleen met een beroep op art. 23 Wav, na voorlichting van de werknemer, kan dat wel.</source>
        <translation>Препоръка, не е действащо право: не може да е основната позиция. Може само с позоваване на чл. 23 Wav, след като работникът е информиран.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Eén scenario is altijd primair. Kies eerst bij een andere kolom Primair.</source>
        <translation>Един сценарий винаги е основен. Първо изберете Основно в друга колона.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Geldt hier niet: {reasons}</source>
        <translation>Тук не важи: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Niet gevorderd</source>
        <translation>Не се иска</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Primair</source>
        <translation>Основно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Subsidiair</source>
        <translation>Евентуално</translation>
    </message>
</context>
<context>
    <name>ScenarioColumn</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source> · nagekeken {day}</source>
        <translation> · проверено {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Reden, voor art. 21 Rv</source>
        <translation>Причина, за чл. 21 Rv</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Rol van {name}</source>
        <translation>Роля: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom &amp;toch?</source>
        <translation>Защо все пак?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom toch zes maanden voltijd?</source>
        <translation>Защо все пак шест месеца пълен ден?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>waarom toch zes maanden voltijd</source>
        <translation>защо все пак шест месеца пълен ден</translation>
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
        <translation>Факти потвърдени</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Gemachtigde</source>
        <translation>Пълномощник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Organisatie</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Plaats</source>
        <translation>Място</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;dagvaarding, via deurwaarder</source>
        <translation>призовка, чрез изпълнител</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;regelrechter, waar dat kan</source>
        <translation>regelrechter, където може</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;verzoekschrift, bij ontslagzaak</source>
        <translation>молба, при уволнение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>1 punt</source>
        <translation>1 точка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Administratie</source>
        <translation>Отчетност</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Adr&amp;es</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Beoordeling</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Boven de datum</source>
        <translation>Над датата</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>D&amp;wangsom per dag</source>
        <translation>Глоба на ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dienstverband betwist</source>
        <translation>Заетостта се оспорва</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dwangso&amp;m, ten hoogste</source>
        <translation>Глоба, най-много</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Feiten bevestigen</source>
        <translation>Потвърдете фактите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Haalt CONCEPT van de stukken</source>
        <translation>Маха CONCEPT от документите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>IBAN waarop wordt betaald</source>
        <translation>IBAN за плащане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Kenmerk</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Leeg: de namen van partijen</source>
        <translation>Празно: имената на страните</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Nog {count} open</source>
        <translation>Още отворени: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Op het verstrekken van stroken</source>
        <translation>За даване на фишове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Punten na&amp;lopen</source>
        <translation>Преглед на точките</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Re&amp;kening</source>
        <translation>Сметка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Stukken</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Telt alleen samen met het bedrag per dag</source>
        <translation>Брои се само заедно със сумата на ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Termijn in dagen</source>
        <translation>Срок в дни</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Uren</source>
        <translation>Часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vraagt ook een verklaring voor recht</source>
        <translation>Иска и установяване на право</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vul ook het andere bedrag in; tot dan wordt geen dwangsom gevraagd.</source>
        <translation>Попълнете и другата сума; дотогава не се иска глоба.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Weg naar de rechter</source>
        <translation>Път към съда</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie</source>
        <translation>Кой</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie ondertekent</source>
        <translation>Кой подписва</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betalen uiterlijk {day}</source>
        <translation>плащане до {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betwist</source>
        <translation>оспорено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten bevestigd</source>
        <translation>факти потвърдени</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten niet bevestigd</source>
        <translation>факти непотвърдени</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>termijn</source>
        <translation>срок</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>weg naar de rechter</source>
        <translation>път към съда</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} bij {step}</source>
        <translation>{count} в {step}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} hieronder: feiten bevestigen</source>
        <translation>{count} отдолу: потвърдете фактите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{n} punten</source>
        <translation>Точки: {n}</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>&amp;Inhouding toevoegen</source>
        <translation>Добавяне на удръжка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt</source>
        <translation>Вярно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt dit?</source>
        <translation>Вярно ли е?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Loonre&amp;gel toevoegen</source>
        <translation>Добавяне на ред</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Ve&amp;rbeteren</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feit</source>
        <translation>факт</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feiten over {kind}</source>
        <translation>факти за {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>inhouding erbij</source>
        <translation>добавена удръжка</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>naam</source>
        <translation>име</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel erbij</source>
        <translation>добавен ред</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel weg, {slip}</source>
        <translation>премахнат ред, {slip}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>soort</source>
        <translation>вид</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{label}: klopt dit?</source>
        <translation>{label}: вярно ли е?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} проверен</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Ново дело</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Вижте пример</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Alles blijft op deze computer. Er gaat niets naar buiten.</source>
        <translation>Всичко остава на този компютър. Нищо не се изпраща.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Beginnen</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Daarvoor worden deze dossiers hier gelezen; namen en bedragen staan er niet bij.</source>
        <translation>За това тези досиета се четат тук; без имена и суми.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dossier &amp;openen…</source>
        <translation>Отваряне на дело…</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dreiging, papieren afgepakt, niet weg mogen? Dan eerst FairWork of CoMensha.</source>
        <translation>Заплахи, отнети документи, забрана да напускате? Тогава първо FairWork или CoMensha.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Een loonvordering verjaart vijf jaar na de betaaldag. Stuiten kan nu, rekenen later.</source>
        <translation>Искът за заплата се погасява пет години след деня на плащане. Прекъсването може сега, сметката – после.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerdere dossiers</source>
        <translation>Предишни дела</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerst even vragen</source>
        <translation>Първо няколко въпроса</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Hier komen de dossiers die het laatst open waren.</source>
        <translation>Тук ще се появят последно отваряните дела.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het veilig?</source>
        <translation>Безопасно ли е?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het werk lang geleden?</source>
        <translation>Отдавна ли е работата?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Loonstroken, contract, rooster, dagboek, bankafschriften. Alles door elkaar mag. Er wordt een nieuw dossier van gemaakt.</source>
        <translation>Фишове, договор, график, дневник, банкови извлечения, всичко заедно. От тях става ново дело.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Искане на минимална заплата</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Sleep de papieren hierheen</source>
        <translation>Плъзнете документите тук</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Van een tas papieren naar een brief die de kantonrechter regel voor regel kan volgen.</source>
        <translation>От торба с документи до писмо, което съдията може да проследи ред по ред.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Voor er wordt gerekend</source>
        <translation>Преди да се смята</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Welke taal leest u?</source>
        <translation>На какъв език четете?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>eerdere dossiers onthouden op deze computer</source>
        <translation>помни предишните дела на този компютър</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>erbij zeggen wanneer iets verjaart</source>
        <translation>показвай кога нещо се погасява по давност</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>1 punt</source>
        <translation>1 точка</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Berekend per</source>
        <translation>Изчислено към</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier {title}</source>
        <translation>Дело {title}</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Eerste verjaring</source>
        <translation>Първа давност</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Naam nog leeg</source>
        <translation>Името е празно</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Nog open</source>
        <translation>Още отворено</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Stand van het dossier</source>
        <translation>Състояние на делото</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Te weinig loon</source>
        <translation>Недоплатено</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Totale vordering</source>
        <translation>Общ иск</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>kies een dag</source>
        <translation>изберете ден</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>niets</source>
        <translation>нищо</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>nog niet</source>
        <translation>още не</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>{n} punten</source>
        <translation>Точки: {n}</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>ook: {words}</source>
        <translation>също: {words}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../ui/steps/records/timeline_view.py"/>
        <source>Loonstroken per loonperiode</source>
        <translation>Фишове по период на плащане</translation>
    </message>
</context>
<context>
    <name>TypedSlip</name>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Eerste dag van de periode</source>
        <translation>Първи ден на периода</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Netto uitbetaald</source>
        <translation>Изплатено нето</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>B&amp;ruto</source>
        <translation>Бруто</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>Последният ден е преди първия.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Dit is nodig om de strook te gebruiken.</source>
        <translation>Нужно е, за да се ползва фишът.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Laa&amp;tste dag van de periode</source>
        <translation>Последен ден на периода</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Strook toe&amp;voegen</source>
        <translation>Добавяне на фиш</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Typ wat op de strook staat. Losse regels en inhoudingen volgen daarna.</source>
        <translation>Въведете какво пише на фиша. Отделните редове и удръжките идват после.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Uren &amp;op de strook</source>
        <translation>Часове на фиша</translation>
    </message>
</context>
<context>
    <name>TypicalWeek</name>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Invullen</source>
        <translation>Попълни</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Niet gewerkt</source>
        <translation>Не е работено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Uren per week</source>
        <translation>Часове на седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt buiten het dienstverband ({days}).</source>
        <translation>Това е извън заетостта ({days}).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt voor de eerste dag.</source>
        <translation>Това е преди първия ден.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Hoeveel uur werkte u in een gewone week?</source>
        <translation>Колко часа работехте в обикновена седмица?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Kies hier de weken waarin niet is gewerkt.</source>
        <translation>Изберете тук седмиците без работа.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Telt als verklaring.</source>
        <translation>Брои се като изявление.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Tot en met</source>
        <translation>До (включително)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Uren per week</source>
        <translation>Часове на седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Van</source>
        <translation>От</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vaste weken volgens de werknemer</source>
        <translation>Обичайни седмици според работника</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Въпрос към работника</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul een dag in, bijvoorbeeld 31-12-2025.</source>
        <translation>Въведете ден, например 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul het aantal uren per week in, bijvoorbeeld 46.</source>
        <translation>Въведете часовете на седмица, например 46.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Waren er weken waarin u meer, minder of helemaal niet werkte?</source>
        <translation>Имаше ли седмици, в които работехте повече, по-малко или изобщо не?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weghal&amp;en</source>
        <translation>Премахни</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weken</source>
        <translation>Седмици</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week</source>
        <translation>обичайна седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week weghalen</source>
        <translation>премахване на обичайна седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>weken niet gewerkt</source>
        <translation>седмици без работа</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Fout: {remedy}</source>
        <translation>Грешка: {remedy}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Vul een bedrag in, of haal de regel weg.</source>
        <translation>Въведете сума или премахнете реда.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Zonder dit bedrag kan niet worden gerekend. Haal anders de strook weg.</source>
        <translation>Без тази сума не може да се смята. Иначе премахнете фиша.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>gelezen</source>
        <translation>прочетен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>getypt</source>
        <translation>въведен</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>niet gelezen</source>
        <translation>непрочетено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>op papier: {text}</source>
        <translation>на хартия: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>twijfel</source>
        <translation>съмнение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>verbeterd</source>
        <translation>поправено</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>&amp;Vastleggen</source>
        <translation>Запиши решението</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Anders beslissen…</source>
        <translation>Друго решение…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Annuleren</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Beslissing van de adviseur: {reason} De bevindingen zeggen: {computed}.</source>
        <translation>Решение на съветника: {reason} Констатациите казват: {computed}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is niet ondeugdelijk</source>
        <translation>Отчетността не е негодна</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is ondeugdelijk</source>
        <translation>Отчетността е негодна</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De eigen beslissing vervalt; de bevindingen beslissen weer</source>
        <translation>Собственото решение отпада; решават пак констатациите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Eigen beslissing</source>
        <translation>Собствено решение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden staat geen bevinding vast die uren of betaling onbepaalbaar maakt.</source>
        <translation>През последните шест месеца няма сигурна констатация, която прави часовете или плащането неопределими.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden: {reasons}.</source>
        <translation>През последните шест месеца: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Nog niet te zeggen</source>
        <translation>Още не може да се каже</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden van de eigen beslissing</source>
        <translation>Причина за собственото решение</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden, voor het dossier</source>
        <translation>Причина, за делото</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Schrijf eerst de reden op; die blijft bij het dossier.</source>
        <translation>Първо запишете причината; тя остава в делото.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Terug naar de bevindingen</source>
        <translation>Назад към констатациите</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>eigen beslissing over de administratie</source>
        <translation>собствено решение за отчетността</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>niet ondeugdelijk</source>
        <translation>не е негодна</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>ondeugdelijk</source>
        <translation>негодна</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Groter</source>
        <translation>По-голямо</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Het bestand zelf zit niet in dit dossier. Voeg {name} opnieuw toe.</source>
        <translation>Самият файл не е в това дело. Добавете {name} отново.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Kleiner</source>
        <translation>По-малко</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Papier</source>
        <translation>Хартия</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Volgende pagina</source>
        <translation>Следваща страница</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Vorige pagina</source>
        <translation>Предишна страница</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>pagina {n} van {all}</source>
        <translation>страница {n} от {all}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{name} kan niet worden getoond.</source>
        <translation>{name} не може да се покаже.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{n} rijen</source>
        <translation>Редове: {n}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../ui/steps/waiting.py"/>
        <source>Naar stap {n}</source>
        <translation>Към стъпка {n}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Begin</source>
        <translation>От</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Bron</source>
        <translation>Източник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Dag</source>
        <translation>Ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Einde</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Het blok heeft {n} rijen; vanaf deze dag passen er {fit}. Zet datums in de eerste kolom om meer weken tegelijk te plakken. Er is niets geplakt.</source>
        <translation>Блокът има {n} реда; от този ден се побират {fit}. Сложете дати в първата колона, за да поставите повече седмици наведнъж. Нищо не е поставено.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Pauze</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>Ред {n}: {remedy} Нищо не е поставено.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Soort</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Telt</source>
        <translation>Брои се</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Uren</source>
        <translation>Часа</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>leeg</source>
        <translation>празно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>{first} – {last} uur</source>
        <translation>{first} – {last} ч</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <location filename="../../ui/steps/hours/week_table.py"/>
        <source>Uren van deze week, per dag</source>
        <translation>Часове за тази седмица по дни</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Afgesproken uren per week</source>
        <translation>Уговорени часове на седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Eerste werkdag</source>
        <translation>Първи работен ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Geboortedatum</source>
        <translation>Дата на раждане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Laatste werkdag</source>
        <translation>Последен работен ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Naam</source>
        <translation>Име</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Voltijd in deze sector</source>
        <translation>Пълен работен ден в бранша</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>1 vraag open</source>
        <translation>1 отворен въпрос</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Begin van de berekening</source>
        <translation>Начало на изчислението</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bepaalt de regels van de berekening</source>
        <translation>Определя правилата на изчислението</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bron van de voltijdsuren, bijvoorbeeld de cao</source>
        <translation>Източник на пълното работно време, например cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Compleet</source>
        <translation>Пълно</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dat zou een leeftijd van {n} jaar zijn.</source>
        <translation>Това би била възраст {n} години.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dienstverband</source>
        <translation>Заетост</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt na de laatste werkdag, {day}.</source>
        <translation>Това е след последния работен ден, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt voor de eerste werkdag, {day}.</source>
        <translation>Това е преди първия работен ден, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Gegevens</source>
        <translation>Данни</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Keten</source>
        <translation>Верига</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeftijd bepaalt het minimumloon per dag</source>
        <translation>Възрастта определя минималната заплата за деня</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeg als het werk nog loopt</source>
        <translation>Празно, ако работата продължава</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon &amp;per</source>
        <translation>Заплата на</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon per</source>
        <translation>Заплата на</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Nodig voor het vermoeden van zes maanden. Telt alleen met een bron.</source>
        <translation>Нужно за презумпцията за шест месеца. Брои се само с източник.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Taal van de &amp;werknemer</source>
        <translation>Език на работника</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Verder: &amp;stukken</source>
        <translation>Напред: документи</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de samenvatting; de brief blijft Nederlands</source>
        <translation>За резюмето; писмото остава на нидерландски</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de vordering op contracturen</source>
        <translation>За иска по часовете от договора</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Werknemer</source>
        <translation>Работник</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie</source>
        <translation>Кой</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie werkte waar, voor wie, en op welke afspraak?</source>
        <translation>Кой къде е работил, за кого и при каква уговорка?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zoals op de loonstrook</source>
        <translation>Както на фиша</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zonder bron telt dit niet mee. Noem de cao of de overeenkomst.</source>
        <translation>Без източник не се брои. Посочете cao или договора.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>afgesproken uren</source>
        <translation>уговорени часове</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>bron van de voltijdsuren</source>
        <translation>източник на пълното работно време</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>cao of arbeidsovereenkomst, met artikel</source>
        <translation>cao или трудов договор, с член</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>eerste werkdag</source>
        <translation>първи работен ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>geboortedatum</source>
        <translation>дата на раждане</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>laatste werkdag</source>
        <translation>последен работен ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>loon per</source>
        <translation>заплата на</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>maand</source>
        <translation>месец</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>naam</source>
        <translation>име</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>уговорено писмено</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>taal</source>
        <translation>език</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>uur per week, bron:</source>
        <translation>часа на седмица, източник:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>vier weken</source>
        <translation>четири седмици</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd</source>
        <translation>пълен ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd van de sector</source>
        <translation>пълен ден в бранша</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>week</source>
        <translation>седмица</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{first} – {last} · {n} weken</source>
        <translation>{first} – {last} · {n} седмици</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} jaar op de eerste werkdag</source>
        <translation>{n} години в първия работен ден</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} vragen open</source>
        <translation>Отворени въпроси: {n}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>tabel {table}, {row}</source>
        <translation>таблица {table}, {row}</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>{paper}, p. {n}</source>
        <translation>{paper}, с. {n}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten</source>
        <translation>Затваряне на обяснението</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten (Esc)</source>
        <translation>Затваряне на обяснението (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom {amount}?</source>
        <translation>Защо {amount}?</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom?</source>
        <translation>Защо?</translation>
    </message>
</context>
<context>
    <name>WhyTree</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom dit bedrag?</source>
        <translation>Защо тази сума?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Bron: {source}</source>
        <translation>Източник: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>De stukken worden nog gelezen</source>
        <translation>Документите още се четат</translation>
    </message>
    <message>
        <source>Dit ging niet goed</source>
        <translation type="vanished">Нещо се обърка</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Een stuitingsbrief die voor die dag is ontvangen, behoudt het loon.</source>
        <translation>Писмо за прекъсване, получено преди този ден, запазва заплатата.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Eerste verjaring: {day}</source>
        <translation>Първа давност: {day}</translation>
    </message>
    <message>
        <source>Het dossier is bewaard tot en met de laatste wijziging. Ga door, of sluit en open opnieuw. ({e})</source>
        <translation type="vanished">Делото е запазено до последната промяна. Продължете или затворете и отворете пак. ({e})</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Kies de taal als dat klaar is.</source>
        <translation>Изберете езика, когато това свърши.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Klopt niet</source>
        <translation>Не е вярно</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Искане на минимална заплата</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Niet bewaard</source>
        <translation>Не е запазено</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Stukken toevoegen</source>
        <translation>Добавяне на документи</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Toetsen</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>pagina {n}</source>
        <translation>страница {n}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>{article}, tabel {table}: {row}</source>
        <translation>{article}, таблица {table}: {row}</translation>
    </message>
</context>
</TS>
