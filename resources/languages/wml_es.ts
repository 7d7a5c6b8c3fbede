<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="nl">
<context>
    <name>Aids</name>
    <message>
        <location filename="../../ui/aids.py"/>
        <source>Zitting</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>betaald</source>
        <translation>pagado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>te weinig</source>
        <translation>de menos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>uren</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>verschuldigd</source>
        <translation>debido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>waarvan verjaard {amount}</source>
        <translation>de ello prescrito {amount}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies hoe de datums zijn geschreven</source>
        <translation>Elige cómo están escritas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie de werknemer is</source>
        <translation>Elige quién es el trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie loon betaalde</source>
        <translation>Elige quién pagó el salario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wiens uren</source>
        <translation>Elige de quién son las horas</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Per periode</source>
        <translation>Por período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Waarom</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Wat wordt getoond</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Welke uren</source>
        <translation>Qué horas</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>1 reden nodig</source>
        <translation>Falta 1 motivo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Beoordeling</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>K&amp;euzes bij de berekening…</source>
        <translation>Opciones del cálculo…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op ({n})</source>
        <translation>Atención ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Nada que reclamar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Nog geen scenario's</source>
        <translation>Aún no hay escenarios</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Onderaan</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair gekozen</source>
        <translation>Principal elegido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair kiezen</source>
        <translation>Elegir principal</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Scenario's</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Terug naar de b&amp;edragen</source>
        <translation>Volver a las cantidades</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Verder: &amp;brief</source>
        <translation>Siguiente: carta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Espera datos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wat had betaald moeten worden, en met welke uren?</source>
        <translation>¿Cuánto se debía pagar, y con qué horas?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Welke uren?</source>
        <translation>¿Qué horas?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Zodra er kan worden gerekend, staat hier de som.</source>
        <translation>En cuanto se pueda calcular, la suma estará aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>griffierecht {amount} apart</source>
        <translation>tasa {amount} aparte</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>Week {n}, {days}</source>
        <translation>Semana {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>jaar</source>
        <translation>año</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>maand</source>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>periode</source>
        <translation>período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>vier weken</source>
        <translation>cuatro semanas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>week</source>
        <translation>semana</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Ad&amp;res</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Gaf de opdrachten, als dat een ander was</source>
        <translation>Daba las órdenes, si era otro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Hoofdopdrachtgever</source>
        <translation>Cliente principal</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Inlener</source>
        <translation>Empresa usuaria</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Keten</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Leende de werknemer uit</source>
        <translation>Cedía al trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Liet het werk doen. Onbekend mag.</source>
        <translation>Encargó el trabajo. Puede ser desconocido.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Naa&amp;m van het bedrijf</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Opdrachtgever</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Stond boven de opdrachtgever</source>
        <translation>Estaba por encima del cliente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Tegen wie de vordering gaat</source>
        <translation>Contra quién va la reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Uitzendbureau</source>
        <translation>Agencia de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Voor de brief</source>
        <translation>Para la carta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Weghalen</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werkgever</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werknemer</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Wie kan worden aangesproken</source>
        <translation>A quién se puede reclamar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Zoals in het handelsregister</source>
        <translation>Como en el registro mercantil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>adres</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>huishouden</source>
        <translation>hogar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>particulier huishouden</source>
        <translation>hogar particular</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{name} weg uit de keten</source>
        <translation>{name} fuera de la cadena</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{role} in de keten</source>
        <translation>{role} en la cadena</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Er is nog niets om te tekenen.</source>
        <translation>Aún no hay nada que dibujar.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Gekozen:</source>
        <translation>Elegido:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Verschuldigd en betaald, met het uurloon daaronder</source>
        <translation>Debido y pagado, con el salario por hora debajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald</source>
        <translation>pagado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald per uur</source>
        <translation>pagado por hora</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>minimum per uur</source>
        <translation>mínimo por hora</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>verschuldigd</source>
        <translation>debido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{n} staven: verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{n} barras: debido {due}, pagado {paid}, de menos {short}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{title}: {hours} uren, verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{title}: {hours} horas, debido {due}, pagado {paid}, de menos {short}.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Aangetoonde uren</source>
        <translation>Horas probadas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Alleen {name} zijn te berekenen: {outcome}.</source>
        <translation>Solo se puede calcular {name}: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Drie manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Tres maneras, la misma cantidad: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Gemiddelde</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Twee manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Dos maneras, la misma cantidad: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Vier manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Cuatro maneras, la misma cantidad: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Zes maanden voltijd</source>
        <translation>Seis meses completos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>de aangetoonde uren</source>
        <translation>las horas probadas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het contract</source>
        <translation>el contrato</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het gemiddelde</source>
        <translation>la media</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>zes maanden voltijd</source>
        <translation>seis meses a jornada completa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{amount} te weinig over {hours} uren</source>
        <translation>{amount} de menos en {hours} horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} meer dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: {amount} más que {other} ({hours} frente a {other_hours} horas).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} minder dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: {amount} menos que {other} ({hours} frente a {other_hours} horas).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} komt op hetzelfde bedrag uit als {other}.</source>
        <translation>{name}: la misma cantidad que {other}.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dag</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dagen waarop bronnen verschillen</source>
        <translation>Días en que las fuentes difieren</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Op geen enkele dag spreken bronnen elkaar tegen.</source>
        <translation>Ningún día se contradicen las fuentes.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt niet</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon: {words}</source>
        <translation>Mostrar: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Weken zonder uren: {weeks}.</source>
        <translation>Semanas sin horas: {weeks}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Welke bron telt, volgt uit een vaste volgorde; kies een dag voor de uitleg.</source>
        <translation>Qué fuente cuenta sigue de un orden fijo; elija un día para la explicación.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>{n} van {all} weken steunen op één bron.</source>
        <translation>{n} de {all} semanas se apoyan en una sola fuente.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>, later gemaakt</source>
        <translation>, hecho después</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Er is geen tweede bron voor deze dag.</source>
        <translation>No hay segunda fuente para este día.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven</source>
        <translation>Cómo se anotaron las horas escritas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven?</source>
        <translation>¿Cómo se anotaron las horas escritas?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Per dag telt één bron, de eerste die er is: registratie van de werkgever, locatie, berichten, rooster, urenlijst van toen, afspraak, wat later is gemaakt, verklaring. De andere blijven als tegenspraak staan.</source>
        <translation>Por día cuenta una fuente, la primera que haya: registro del empleador, ubicación, mensajes, horario, lista de horas de entonces, acuerdo, lo hecho después, declaración. Las demás quedan como contradicción.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Tot dit is gezegd, tellen zij als verklaring. </source>
        <translation>Hasta que se diga, cuentan como declaración. </translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Typ in de tabel, of vul een vaste week in.</source>
        <translation>Escriba en la tabla, o ponga una semana habitual.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Uren op {day}</source>
        <translation>Horas del {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Wat tijdens het werk is bijgehouden, weegt zwaarder dan wat later is opgeschreven.</source>
        <translation>Lo anotado durante el trabajo pesa más que lo escrito después.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Welke uren tellen op {day}?</source>
        <translation>¿Qué horas cuentan el {day}?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt niet</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>toen bijgehouden</source>
        <translation>entonces</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>verklaring</source>
        <translation>declaración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>{day}: geen uren</source>
        <translation>{day}: sin horas</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>&amp;Alle {n} kloppen</source>
        <translation>Las {n} son correctas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>En nog {n}.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt dit?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Tonen</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Bestanden…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Map…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Kie&amp;zen…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Map met stukken toevoegen</source>
        <translation>Añadir carpeta de documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Sleep bestanden of mappen hierheen</source>
        <translation>Arrastre archivos o carpetas aquí</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Stukken toevoegen</source>
        <translation>Añadir documentos</translation>
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
    <name>FindingDetails</name>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>En nog {n}.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Hiervoor is niets gevonden.</source>
        <translation>Para esto no se encontró nada.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Toon dit stuk</source>
        <translation>Mostrar este documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werkgever</source>
        <translation>Pregunta al empleador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Pregunta al trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waarom dit telt</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waaruit blijkt het</source>
        <translation>Qué lo demuestra</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>en nog {n} stukken</source>
        <translation>y {n} documentos más</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Contant betaald</source>
        <translation>Pagado en efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen registratie van begin- en eindtijden</source>
        <translation>Sin registro de horas de inicio y fin</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen schriftelijke arbeidsvoorwaarden</source>
        <translation>Sin condiciones de trabajo por escrito</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Gemiddelde van de drie voorafgaande maanden</source>
        <translation>Media de los tres meses anteriores</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Inhouding zonder grondslag</source>
        <translation>Descuento sin base legal</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook ontbreekt</source>
        <translation>Falta una nómina</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook onvolledig</source>
        <translation>Nómina incompleta</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook telt niet op</source>
        <translation>La nómina no cuadra</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Meeruren niet betaald of geregistreerd</source>
        <translation>Horas extra no pagadas o no registradas</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Ontvangen bedrag is niet het netto</source>
        <translation>Lo recibido no es el neto</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Steeds dezelfde uren op de strook</source>
        <translation>Siempre las mismas horas en la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Stukken gevraagd en niet gegeven</source>
        <translation>Documentos pedidos y no entregados</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uren op de strook wijken af</source>
        <translation>Las horas de la nómina difieren</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uurloon op de strook onder het minimum</source>
        <translation>Salario por hora de la nómina bajo el mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verkeerd minimumloon op de strook</source>
        <translation>Salario mínimo erróneo en la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verschillende namen van werkgever</source>
        <translation>Nombres distintos del empleador</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werk zonder de vereiste vergunning: vermoeden van ten minste zes maanden</source>
        <translation>Trabajo sin el permiso exigido: presunción de al menos seis meses</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Zes maanden voltijds (advies van 2020, geen geldend recht)</source>
        <translation>Seis meses a jornada completa (recomendación de 2020, no es derecho vigente)</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevinding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevindingen over de administratie</source>
        <translation>Hallazgos sobre la administración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt</source>
        <translation>Se da</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt niet</source>
        <translation>No se da</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Maakt de administratie ondeugdelijk</source>
        <translation>Hace deficiente la administración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Nog onbekend</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Ook gevonden</source>
        <translation>También hallado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Regel</source>
        <translation>Norma</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Waaruit blijkt het</source>
        <translation>Qué lo demuestra</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Dit woord staat er niet in. Typ een deel ervan.</source>
        <translation>Esta palabra no está. Escriba una parte.</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Taal van de werknemer</source>
        <translation>Idioma del trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Palabras de la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord, in elke taal</source>
        <translation>Buscar una palabra, en cualquier idioma</translation>
    </message>
</context>
<context>
    <name>HoursCells</name>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een dag heeft 24 uur. Schrijf de uren van deze dag, bijvoorbeeld 9:30 of 9,5.</source>
        <translation>Un día tiene 24 horas. Escriba las horas de este día, por ejemplo 9:30 o 9,5.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een pauze van {n}: uur of minuten? Schrijf {n}:00 of 0:0{n}.</source>
        <translation>Una pausa de {n}: ¿horas o minutos? Escriba {n}:00 o 0:0{n}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>afspraak</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>berichten</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>feestdag</source>
        <translation>festivo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>locatie</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>onbetaald verlof</source>
        <translation>permiso sin sueldo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>oproep</source>
        <translation>llamada</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>registratie</source>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>reizen</source>
        <translation>viaje</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>rooster</source>
        <translation>horario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>scholing</source>
        <translation>formación</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>urenlijst</source>
        <translation>lista de horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>vakantie</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>verklaring</source>
        <translation>declaración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>wachten</source>
        <translation>espera</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>werk</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>woon-werk</source>
        <translation>trayecto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>ziek</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>{source}, later</source>
        <translation>{source}, después</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen pauze. Schrijf minuten, bijvoorbeeld 30.</source>
        <translation>«{text}» no es una pausa. Escriba minutos, por ejemplo 30.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen tijd. Schrijf 7:30 of 730.</source>
        <translation>«{text}» no es una hora. Escriba 7:30 o 730.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” staat er niet bij. Kies: {names}.</source>
        <translation>«{text}» no está. Elija: {names}.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 dag in strijd</source>
        <translation>1 día en conflicto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 loonperiode leeg</source>
        <translation>1 período vacío</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Ingevuld</source>
        <translation>Rellenado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Nog leeg</source>
        <translation>Aún vacío</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Uren</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Verder: &amp;administratie</source>
        <translation>Siguiente: administración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Wanneer is er gewerkt, en waaruit blijkt dat?</source>
        <translation>¿Cuándo se trabajó, y qué lo demuestra?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} dagen in strijd</source>
        <translation>{n} días en conflicto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} perioden leeg</source>
        <translation>{n} períodos vacíos</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Begin–einde</source>
        <translation>Inicio–fin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Bij&amp;gehouden als</source>
        <translation>Llevado como</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Dag</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Ge&amp;maakt</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Gelezen uren</source>
        <translation>Horas leídas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Pauze</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Uren</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>achteraf gemaakt</source>
        <translation>hecho después</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>in de tijd zelf gemaakt</source>
        <translation>hecho en su momento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>wie {name} bijhield</source>
        <translation>quién llevó {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} revisado</translation>
    </message>
</context>
<context>
    <name>HoursStanding</name>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze soort uren telt niet mee voor het minimumloon.</source>
        <translation>Este tipo de horas no cuenta para el salario mínimo.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze uren tellen.</source>
        <translation>Estas horas cuentan.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag is niet gewerkt.</source>
        <translation>Este día no se trabajó.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag staan geen uren.</source>
        <translation>Este día no hay horas.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt nog niet: vul begin en einde in, of de uren.</source>
        <translation>Aún no cuenta: ponga inicio y fin, o las horas.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt; een andere bron zegt iets anders op {day}.</source>
        <translation>Cuenta; otra fuente dice otra cosa el {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Verdeeld uit een opgave per week. Typ om deze dag zelf vast te leggen.</source>
        <translation>Repartido de un dato por semana. Escriba para fijar este día.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>begin ontbreekt</source>
        <translation>falta el inicio</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>einde ontbreekt</source>
        <translation>falta el fin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>geen uren</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>in strijd</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>niet gewerkt</source>
        <translation>no trabajado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt niet</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>{source} gaat voor.</source>
        <translation>{source} va primero.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source> en nog {n}</source>
        <translation> y {n} más</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Loonstrook</source>
        <translation>Nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Telt mee</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Week {n}, {start} – {end} {month} {year}</source>
        <translation>Semana {n}, {start} – {end} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>geen uren</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd, zwakkere bron</source>
        <translation>en conflicto, fuente más débil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>ontbreekt</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>past bij elkaar</source>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt mee</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt, met strijd</source>
        <translation>cuenta, con conflicto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>{first} t/m {last} ({year})</source>
        <translation>{first} a {last} ({year})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>één bron</source>
        <translation>una fuente</translation>
    </message>
</context>
<context>
    <name>HoursWork</name>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Dienst erbij</source>
        <translation>Añadir turno</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Gewone week typen</source>
        <translation>Escribir una semana normal</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Dag en uitleg</source>
        <translation>Día y explicación</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deel van de stap</source>
        <translation>Parte del paso</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deze dag</source>
        <translation>Este día</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Een tweede dienst op de gekozen dag (Insert)</source>
        <translation>Un segundo turno en el día elegido (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op ({n})</source>
        <translation>Atención ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Naast de week</source>
        <translation>Junto a la semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Nog geen uren</source>
        <translation>Aún no hay horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ een gewone week, typ of plak de dagen hieronder, of sleep een rooster of dagboek hierheen.</source>
        <translation>Escriba una semana normal, escriba o pegue los días abajo, o arrastre aquí un horario o diario.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ of plak uit Excel</source>
        <translation>Escriba o pegue de Excel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vaste week</source>
        <translation>Semana habitual</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Volgende week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vorige week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week {n}</source>
        <translation>Semana {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Weken</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>hoe de uren zijn opgeschreven</source>
        <translation>cómo se anotaron las horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>telt {hours}</source>
        <translation>cuenta {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n}</source>
        <translation>horas semana {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n} t/m {m}</source>
        <translation>horas semanas {n} a {m}</translation>
    </message>
</context>
<context>
    <name>LanePanel</name>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>&amp;Tabel</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>1 week, {total} uren</source>
        <translation>1 semana, {total} horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Dezelfde uren als tabel</source>
        <translation>Las mismas horas como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Uren per week en per bron</source>
        <translation>Horas por semana y por fuente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>{n} weken, {total} uren</source>
        <translation>{n} semanas, {total} horas</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <location filename="../../ui/steps/hours/lane_view.py"/>
        <source>Uren per week en per bron</source>
        <translation>Horas por semana y por fuente</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="../../ui/language_choice.py"/>
        <source>Welke taal leest u?</source>
        <translation>¿Qué idioma lee usted?</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>1 betaalperiode zonder loonstrook</source>
        <translation>1 período de pago sin nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Nagekeken op {day}: {title}.</source>
        <translation>Revisado el {day}: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Te lang geleden nagekeken ({day}): {title}.</source>
        <translation>Revisado hace demasiado ({day}): {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring over {n} dagen, op {day}: stuit vóór die dag.</source>
        <translation>Prescribe en {n} días, el {day}: interrumpa antes de ese día.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring: veilig t/m {day}.</source>
        <translation>Prescripción: a salvo hasta el {day} incluido.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt vanaf {days}</source>
        <translation>trabajado desde {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt {days}</source>
        <translation>trabajado {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>naam nog leeg</source>
        <translation>nombre aún vacío</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever nog leeg</source>
        <translation>empleador aún vacío</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever {name}</source>
        <translation>empleador {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{amount} is verjaard en blijft erbuiten.</source>
        <translation>{amount} ha prescrito y queda fuera.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{hours} uren, {amount} betaald</source>
        <translation>{hours} horas, {amount} pagado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{name}, geboren {day}</source>
        <translation>{name}, nacimiento {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} bedragen uit de wet zonder gevonden bron; het stuk zegt dat.</source>
        <translation>{n} cantidades de la ley sin fuente encontrada; el documento lo dice.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} betaalperioden zonder loonstrook</source>
        <translation>{n} períodos de pago sin nómina</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bijlage berekening</source>
        <translation>Anexo: cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bundel</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>De vordering kan nog niet worden berekend. Vul eerst de open punten in.</source>
        <translation>La reclamación aún no se puede calcular. Complete primero los puntos abiertos.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Dit stuk kan niet worden gemaakt: {reason}</source>
        <translation>Este documento no se puede hacer: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Gegevens over de keten</source>
        <translation>Cadena: datos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Intern blad</source>
        <translation>Hoja interna</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Kantonrechter</source>
        <translation>Juzgado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Melding aan de keten</source>
        <translation>Cadena: aviso</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Reactie en saldo</source>
        <translation>Respuesta y saldo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Rekenblad</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Routekaart</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Samenvatting werknemer</source>
        <translation>Resumen del trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Sommatie</source>
        <translation>Requerimiento de pago</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Stuiting</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Verzoek om stukken</source>
        <translation>Petición de documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>alleen voor de adviseur, niet verzenden</source>
        <translation>solo para el asesor, no enviar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>met alle stukken, doorgenummerd</source>
        <translation>con todos los documentos, numerados</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>op papier de bijlage; Bewaren geeft een rekenblad</source>
        <translation>en papel el anexo; Guardar da una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Afdrukken…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Bewaren…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afdrukken</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afgedrukt</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bewaar het stuk en open het daar.</source>
        <translation>Guarde el documento y ábralo allí.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bladzijde {n} van {m} afdrukken</source>
        <translation>Imprimiendo página {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Brief</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Concept</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Feiten bevestigd</source>
        <translation>Hechos confirmados</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Geen programma voor PDF gevonden</source>
        <translation>No se encontró programa para PDF</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Het stuk wordt nog gemaakt. Probeer het zo weer.</source>
        <translation>El documento aún se está haciendo. Pruebe en un momento.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Keuzes</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet afgedrukt</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet bewaard</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Nada que reclamar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Nog even</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Ope&amp;nen</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Rekenblad met formules (*.xlsx)</source>
        <translation>Hoja con fórmulas (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stuk bewaren</source>
        <translation>Guardar documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken om te maken</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Voorbeeld</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Espera datos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wat gaat er de deur uit, en klopt het?</source>
        <translation>¿Qué sale por la puerta, y es correcto?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Word, om te bewerken (*.docx)</source>
        <translation>Word, para editar (*.docx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{name} is bewaard</source>
        <translation>{name} está guardado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{n} bladzijden</source>
        <translation>{n} páginas</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Antwoorden op alle stroken</source>
        <translation>Respuestas en todas las nóminas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Dezelfde antwoorden voor deze soort inhouding op alle stroken</source>
        <translation>Las mismas respuestas para este descuento en todas las nóminas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Op de strook</source>
        <translation>En la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Regel weghalen</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Soort</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>onbekend</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Bedragen</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Grond</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario's naast elkaar</source>
        <translation>Escenarios lado a lado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom deze uren?</source>
        <translation>¿Por qué estas horas?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Wat haalt dit onderuit?</source>
        <translation>¿Qué puede rebatirlo?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Bestand</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Dag van de berekening</source>
        <translation>Día del cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Groter</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Kleiner</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Nuevo expediente</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Openen…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Rondleiding</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Samen lezen (grote letters)</source>
        <translation>Leer juntos (letra grande)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Stap</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Terug naar vorig deel</source>
        <translation>Volver a la parte anterior</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Toetsen</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Uitleg bij deze stap</source>
        <translation>Explicación de este paso</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Verder</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Volgende deel van het venster</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Ver ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Waarom dit bedrag?</source>
        <translation>¿Por qué esta cantidad?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Wachtwoord…</source>
        <translation>Contraseña…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Woorden op de loonstrook</source>
        <translation>Palabras de la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zitting</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zoeken</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Af&amp;drukken…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Alleen de taal van het &amp;venster</source>
        <translation>Solo el idioma de la ventana</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Be&amp;werken</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Bee&amp;ld</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier sl&amp;uiten</source>
        <translation>Cerrar expediente</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier w&amp;issen…</source>
        <translation>Borrar expediente…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Gewone g&amp;rootte</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Naar het &amp;menu</source>
        <translation>Al menú</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ongedaan maken:</source>
        <translation>Deshacer:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Op&amp;slaan</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opnieuw:</source>
        <translation>Rehacer:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opslaan &amp;als…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>S&amp;tukken toevoegen…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal (Language)</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal van de werknemer</source>
        <translation>Idioma del trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ve&amp;rgrendelen na</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Venster sluiten</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ver&amp;grendelen</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Wat staat nog &amp;open?</source>
        <translation>¿Qué queda abierto?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>alleen met Ctrl+L</source>
        <translation>solo con Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} minuten</source>
        <translation>{n} minutos</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten (Esc)</source>
        <translation>Cerrar mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenPoint</name>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source> En nog {n} van deze soort.</source>
        <translation> Y {n} más de este tipo.</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op 1 dag</source>
        <translation>Las fuentes difieren en 1 día</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op {n} dagen</source>
        <translation>Las fuentes difieren en {n} días</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De feiten zijn nog niet bevestigd door de werknemer</source>
        <translation>El trabajador aún no ha confirmado los hechos</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De vordering kan nog niet worden berekend</source>
        <translation>La reclamación aún no se puede calcular</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Er kan nog niet worden gerekend</source>
        <translation>Aún no se puede calcular</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de betaalperiode: week, vier weken of maand</source>
        <translation>Elija el período de pago: semana, cuatro semanas o mes</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de dag waarvoor wordt gerekend</source>
        <translation>Elija el día del cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Nog onbekend over de administratie: {titles} ({n})</source>
        <translation>Aún desconocido sobre la administración: {titles} ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de eerste werkdag in</source>
        <translation>Escriba el primer día de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de geboortedatum in: die bepaalt het minimumloon</source>
        <translation>Escriba la fecha de nacimiento: determina el salario mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul in wie de werkgever is</source>
        <translation>Escriba quién es el empleador</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: kon niet worden gelezen</source>
        <translation>{name}: no se pudo leer</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: nakijken wat er is gelezen</source>
        <translation>{name}: revise lo leído</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Niets staat open.</source>
        <translation>No queda nada abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Wat nog open staat</source>
        <translation>Lo que queda abierto</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Alles</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter opent de groep</source>
        <translation>Intro abre el grupo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter sluit de groep</source>
        <translation>Intro cierra el grupo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Gelezen</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Nakijken</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Ontbreekt</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Stukken</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>Stukken om te maken</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Welke stukken</source>
        <translation>Qué documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>concept, feiten bevestigen</source>
        <translation>borrador, confirmar hechos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>kan nog niet</source>
        <translation>aún no se puede</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>klaar om te versturen</source>
        <translation>listo para enviar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>{n} bezwaren</source>
        <translation>{n} obstáculos</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 bedrag</source>
        <translation>1 cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 regel</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 vraag</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Aan de verhuurder betaald?</source>
        <translation>¿Pagado al arrendador?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Bruto</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De regels tellen op tot {sum}, bruto is {gross}</source>
        <translation>Las líneas suman {sum}, el bruto es {gross}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Huurcontract gezien?</source>
        <translation>¿Visto el contrato de alquiler?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Kopie van de polis gezien?</source>
        <translation>¿Vista una copia de la póliza?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>Loonstroken, {n} stuks</source>
        <translation>Nóminas: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook</source>
        <translation>Nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook periode {n}, {year}</source>
        <translation>Nómina período {n}, {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook week {n}</source>
        <translation>Nómina semana {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook {month}</source>
        <translation>Nómina {month}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Minimumloon</source>
        <translation>Salario mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto</source>
        <translation>Neto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto is niet gelezen: de strook is niet na te rekenen</source>
        <translation>No se leyó el neto: la nómina no se puede comprobar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Periode</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Schriftelijke volmacht gezien?</source>
        <translation>¿Vista la autorización escrita?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Schrijf de eerste en de laatste dag: 30-06-2025 – 06-07-2025.</source>
        <translation>Escriba el primer y el último día: 30-06-2025 – 06-07-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uren</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uurloon</source>
        <translation>Salario por hora</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Verhuurder gecertificeerd of woningcorporatie?</source>
        <translation>¿Arrendador certificado o asociación de vivienda?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Vooraf schriftelijk afgesproken?</source>
        <translation>¿Acordado antes por escrito?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Voorschot per bank betaald?</source>
        <translation>¿Anticipo pagado por banco?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werkgever</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werknemer</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>aan de verhuurder betaald</source>
        <translation>pagado al arrendador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>afspraak</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ander stuk</source>
        <translation>otro documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bankafschrift</source>
        <translation>extracto bancario</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>berichten</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>bewaard</source>
        <translation>guardado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bijdrage ziektekosten</source>
        <translation>aportación de salud</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>boete</source>
        <translation>multa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eenmalige uitkering</source>
        <translation>pago único</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eigen urenlijst</source>
        <translation>lista propia de horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eindejaarsuitkering</source>
        <translation>paga de fin de año</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen huurcontract</source>
        <translation>sin contrato de alquiler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen polis</source>
        <translation>sin póliza</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen volmacht</source>
        <translation>sin autorización</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>gelezen</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gereedschap en kleding</source>
        <translation>herramientas y ropa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gesprek</source>
        <translation>conversación</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>getypt</source>
        <translation>escrito</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huisvesting</source>
        <translation>vivienda</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huurcontract gezien</source>
        <translation>visto el contrato de alquiler</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>locatiegegevens</source>
        <translation>datos de ubicación</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon</source>
        <translation>salario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon in natura</source>
        <translation>salario en especie</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon over feestdagen</source>
        <translation>salario de festivos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon?</source>
        <translation>¿salario?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonheffing</source>
        <translation>impuesto sobre el salario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonstrook</source>
        <translation>nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>mislukt</source>
        <translation>fallido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>naam</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet aan de verhuurder betaald</source>
        <translation>no pagado al arrendador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>niet gezien</source>
        <translation>no visto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet per bank betaald</source>
        <translation>no pagado por banco</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet schriftelijk afgesproken</source>
        <translation>no acordado por escrito</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>onkostenvergoeding</source>
        <translation>gastos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ontslagvergoeding</source>
        <translation>indemnización por despido</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>overeenkomst</source>
        <translation>contrato</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overige inhouding</source>
        <translation>otro descuento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overwerk</source>
        <translation>horas extraordinarias</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>pensioenpremie</source>
        <translation>cuota de pensión</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>per bank betaald</source>
        <translation>pagado por banco</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>periode</source>
        <translation>período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>polis gezien</source>
        <translation>vista la póliza</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>premies sociale zekerheid</source>
        <translation>cuotas de seguridad social</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>provisie</source>
        <translation>comisión</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>registratie van de werkgever</source>
        <translation>registro del empleador</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>rooster</source>
        <translation>horario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>acordado por escrito</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>stukloon</source>
        <translation>pago por pieza</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt als loon</source>
        <translation>cuenta como salario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt niet als loon</source>
        <translation>no cuenta como salario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>toeslag</source>
        <translation>plus</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>uren</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantiebijslag</source>
        <translation>paga de vacaciones</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantieloon</source>
        <translation>salario de vacaciones</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder gecertificeerd</source>
        <translation>arrendador certificado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder niet gecertificeerd</source>
        <translation>arrendador no certificado</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verklaring</source>
        <translation>declaración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vervoer</source>
        <translation>transporte</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>volmacht gezien</source>
        <translation>vista la autorización</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>voorschot</source>
        <translation>anticipo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>winstuitkering</source>
        <translation>participación en beneficios</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ziekengeld</source>
        <translation>paga por enfermedad</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>zoals op de strook</source>
        <translation>como en la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>zorgverzekering</source>
        <translation>seguro de salud</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{fact}: onbekend</source>
        <translation>{fact}: desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>{n} vragen</source>
        <translation>{n} preguntas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum} · de strook telt op</source>
        <translation>{sum} · la nómina cuadra</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum}, maar uitbetaald is {net}</source>
        <translation>{sum}, pero se pagó {net}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is getypt of kwam uit een zaakbestand; er is geen papier bij.</source>
        <translation>Esta nómina se escribió a mano o viene de un archivo de caso; no hay papel.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is niet gezien. Vraag hem op bij de werkgever, of typ rechts wat erop staat.</source>
        <translation>Esta nómina no se ha visto. Pídala al empleador, o escriba al lado lo que pone.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Gelezen</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Klopt wat er is gelezen?</source>
        <translation>¿Es correcto lo leído?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog geen stukken</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog leeg</source>
        <translation>Aún vacío</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Papier</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Sleep loonstroken, contract, rooster, dagboek, WhatsApp-gesprek of bankafschrift hierheen. Foto's mogen ook.</source>
        <translation>Arrastre aquí nóminas, contrato, horario, diario, conversación de WhatsApp o extracto bancario. También fotos.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken lezen</source>
        <translation>Leyendo documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Verder: &amp;uren</source>
        <translation>Siguiente: horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} gelezen</source>
        <translation>{n} leídos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} nakijken</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreekt</source>
        <translation>{n} falta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreken</source>
        <translation>{n} faltan</translation>
    </message>
</context>
<context>
    <name>PartsOfClaim</name>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Griffierecht, apart</source>
        <translation>Tasa judicial, aparte</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Incassokosten</source>
        <translation>Gastos de cobro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Onterecht ingehouden, netto</source>
        <translation>Descontado sin derecho, neto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 maand</source>
        <translation>Salario de menos, 1 mes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 periode</source>
        <translation>Salario de menos, 1 período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 week</source>
        <translation>Salario de menos, 1 semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} maanden</source>
        <translation>Salario de menos, {n} meses</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} perioden</source>
        <translation>Salario de menos, {n} períodos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} weken</source>
        <translation>Salario de menos, {n} semanas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Vakantiebijslag</source>
        <translation>Paga de vacaciones</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Verlof bij het einde</source>
        <translation>Vacaciones al final</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke rente</source>
        <translation>Interés legal</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke verhoging, ten hoogste {n} %</source>
        <translation>Recargo legal, como máximo {n} %</translation>
    </message>
</context>
<context>
    <name>PaymentsPanel</name>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Betaald door {names}.</source>
        <translation>Pagado por {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Gelezen betalingen</source>
        <translation>Pagos leídos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto</source>
        <translation>Neto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto ontvangen loon. Van het afschrift is alleen bewaard wat loon kan zijn. Verbeteren kan bij de betalingen in stap 4.</source>
        <translation>Salario neto recibido. Del extracto solo se guarda lo que puede ser salario. Se corrige en los pagos del paso 4.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Ontvangen</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Over</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name}: revisado</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Bedragen per betaalperiode</source>
        <translation>Cantidades por período de pago</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Betaald</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Ingehouden</source>
        <translation>Descontado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Meeruren</source>
        <translation>Horas extra</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Onterecht ingehouden op het minimumloon, netto</source>
        <translation>Descontado sin derecho del salario mínimo, neto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Periode</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Staat</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig</source>
        <translation>De menos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig betaald over meeruren, deel van te weinig</source>
        <translation>Pagado de menos por horas extra, parte de lo que falta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Uren</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Verschuldigd</source>
        <translation>Debido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>betaald</source>
        <translation>pagado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>geen uren</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>niet vast te stellen</source>
        <translation>no se puede determinar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>te weinig</source>
        <translation>de menos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>verjaard</source>
        <translation>prescrito</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>{amount}. Waarom? Enter of klik nog eens.</source>
        <translation>{amount}. ¿Por qué? Intro u otro clic.</translation>
    </message>
</context>
<context>
    <name>PeriodsPanel</name>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Grafiek</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Nog geen bedragen</source>
        <translation>Aún no hay cantidades</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per periode</source>
        <translation>Por período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per {unit}</source>
        <translation>Por {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Tabel</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Weergave</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Zodra er kan worden gerekend en de eerste betaalperiode voorbij is, staat die hier.</source>
        <translation>En cuanto se pueda calcular y pase el primer período de pago, estará aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>betaald</source>
        <translation>pagado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>te weinig, tot wat verschuldigd was</source>
        <translation>de menos, hasta lo debido</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde zoals die wordt afgedrukt</source>
        <translation>Página tal como se imprimirá</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde {n} van {m}</source>
        <translation>Página {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit duurt hooguit even.</source>
        <translation>Tarda un momento como mucho.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit stuk kan nu niet worden gemaakt</source>
        <translation>Este documento no se puede hacer ahora</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Groter</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Het stuk wordt gemaakt</source>
        <translation>Se está haciendo el documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Kleiner</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Volgende bladzijde</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Voorbeeld</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Vorige bladzijde</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>pagina {n} van {m}</source>
        <translation>página {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>wordt bijgewerkt</source>
        <translation>actualizando</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>zoals het wordt afgedrukt</source>
        <translation>tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Stoppen</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken: {label}</source>
        <translation>Deshacer: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Stappen</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Uitleg bij deze stap</source>
        <translation>Explicación de este paso</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Kolommen aanwijzen…</source>
        <translation>Señalar columnas…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Soort stuk</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Typ een strook over</source>
        <translation>Copiar una nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Ctrl+Z haalt het terug.</source>
        <translation>Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Deze stroo&amp;k weghalen</source>
        <translation>Quitar esta nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Klik op een waarde: de plek op het papier licht op.</source>
        <translation>Haga clic en un valor: se ilumina su lugar en el papel.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Meer over dit stuk</source>
        <translation>Más sobre este documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Stuk &amp;weghalen</source>
        <translation>Quitar documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Wat is gelezen</source>
        <translation>Lo leído</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Welke strook op dit stuk</source>
        <translation>Qué nómina de este documento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Palabras de la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook (F7)</source>
        <translation>Palabras de la nómina (F7)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>soort van {name}</source>
        <translation>tipo de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} opnieuw gelezen</source>
        <translation>{name} leído de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} weggehaald</source>
        <translation>{name} quitado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} overgetypt</source>
        <translation>{slip} copiada</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} weggehaald</source>
        <translation>{slip} quitada</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Administratie</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Kan de werkgever laten zien wat er gewerkt en betaald is?</source>
        <translation>¿Puede el empleador mostrar lo trabajado y lo pagado?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Niet ondeugdelijk</source>
        <translation>No deficiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ondeugdelijk</source>
        <translation>Deficiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek maken</source>
        <translation>Hacer petición</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek om stukken maken</source>
        <translation>Hacer petición de documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verder: be&amp;oordeling</source>
        <translation>Siguiente: valoración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verzoek om stukken maken</source>
        <translation>Hacer petición de documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Espera datos</translation>
    </message>
</context>
<context>
    <name>RecordsQuestions</name>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>De dag waarop het verzoek de werkgever bereikte; leeg als er nog niet is gevraagd</source>
        <translation>El día en que la petición llegó al empleador; vacío si aún no se pidió</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>Esto es después del día del cálculo.</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?</source>
        <translation>¿Alguien ha pedido sus documentos, cuándo, y qué respondieron?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u de hele loonstrook, met alle bladzijden?</source>
        <translation>¿Tiene usted la nómina entera, con todas las páginas?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u een contract of een brief gekregen met uw uren en uw loon?</source>
        <translation>¿Recibió usted un contrato o una carta con sus horas y su salario?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?</source>
        <translation>¿Firmó usted en algún sitio que esto se podía descontar de su salario?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?</source>
        <translation>¿Recibió usted también otra nómina o una corrección de este período?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u uw urenregistratie te zien gekregen nadat daarom was gevraagd?</source>
        <translation>¿Le mostraron su registro de horas después de pedirlo?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?</source>
        <translation>¿Cómo sabe usted estas horas, y sabía su jefe que trabajaba tanto?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?</source>
        <translation>¿Cuánto dinero recibió usted de verdad, y tuvo que devolver algo?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Is u verteld wat het minimumloon was?</source>
        <translation>¿Le dijeron cuál era el salario mínimo?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?</source>
        <translation>¿Recibió usted una nómina con cada pago, y las conserva, en papel o en el teléfono?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Kreeg u bij elke betaling een loonstrook?</source>
        <translation>¿Recibió usted una nómina con cada pago?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?</source>
        <translation>¿Recibió usted también dinero en mano? ¿Cuánto, cuándo, de quién, y quién lo vio?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?</source>
        <translation>¿Recibió usted dinero o tiempo libre por las horas extra, y dónde constaba?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Schriftelijk om stukken gevraagd op</source>
        <translation>Documentos pedidos por escrito el</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Vragen aan de werknemer, om voor te lezen</source>
        <translation>Preguntas al trabajador, para leer en voz alta</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Welk uurloon is met u afgesproken, en door wie?</source>
        <translation>¿Qué salario por hora se acordó con usted, y quién lo acordó?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?</source>
        <translation>¿Alguien anotaba a qué hora empezaba y terminaba usted?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?</source>
        <translation>¿Trabajaba usted lo mismo cada semana? ¿Qué pasaba en una semana de mucho o poco trabajo?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?</source>
        <translation>¿Quién le decía qué hacer, quién le pagaba, y qué nombre figuraba en su contrato?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>contract gekregen</source>
        <translation>contrato recibido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>ja</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>loonstroken gekregen</source>
        <translation>nóminas recibidas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>registratie getoond</source>
        <translation>registro mostrado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>uren bijgehouden</source>
        <translation>horas anotadas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>verzoek om stukken</source>
        <translation>petición de documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>weet ik niet</source>
        <translation>no lo sé</translation>
    </message>
</context>
<context>
    <name>RecordsTimeline</name>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>administratie ondeugdelijk</source>
        <translation>administración deficiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>binnen de zes maanden</source>
        <translation>dentro de los seis meses</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, geen bewijs van betaling</source>
        <translation>sin nómina, sin prueba de pago</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, wel betaling</source>
        <translation>sin nómina, pero con pago</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>maanden</source>
        <translation>meses</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook gezien</source>
        <translation>nómina vista</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook met twijfel</source>
        <translation>nómina con duda</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>tijdvakken</source>
        <translation>períodos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>weken</source>
        <translation>semanas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>wel contant geld ontvangen</source>
        <translation>se recibió efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>{seen} van {all} {units}</source>
        <translation>{seen} de {all} {units}</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Als de bedragen niet optellen, is niet vast te stellen wat is betaald.</source>
        <translation>Si las cantidades no cuadran, no se puede determinar lo pagado.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Bij elke betaling hoort een loonstrook, tenzij er niets is veranderd.</source>
        <translation>Con cada pago va una nómina, salvo que nada haya cambiado.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook noemt een minimumloon dat op die dag niet gold.</source>
        <translation>La nómina indica un salario mínimo que no regía ese día.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook zelf bewijst dat te weinig is betaald.</source>
        <translation>La propia nómina prueba que se pagó de menos.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet begin- en eindtijden bijhouden en 52 weken bewaren. Zonder registratie kan hij de uren van de werknemer minder goed betwisten.</source>
        <translation>El empleador debe anotar las horas de inicio y fin y guardarlas 52 semanas. Sin registro le es más difícil discutir las horas del trabajador.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet de arbeidsvoorwaarden schriftelijk geven.</source>
        <translation>El empleador debe dar las condiciones de trabajo por escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Elke strook dezelfde uren terwijl het werk wisselde: de strook volgt het werk niet.</source>
        <translation>En cada nómina las mismas horas mientras el trabajo variaba: la nómina no sigue al trabajo.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Gegevens uit de tijd zelf laten andere uren zien dan de strook.</source>
        <translation>Datos de entonces muestran otras horas que la nómina.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Het minimumloon moet per bank worden betaald.</source>
        <translation>El salario mínimo debe pagarse por banco.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Meer uren dan afgesproken moeten worden betaald of als tijd bijgehouden.</source>
        <translation>Las horas por encima de lo acordado deben pagarse o guardarse como tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de betalingen</source>
        <translation>A los pagos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de keten van bedrijven</source>
        <translation>A la cadena de empresas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de stukken</source>
        <translation>A los documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de uren</source>
        <translation>A las horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Op de strook moet staan waaruit het loon bestaat en welk minimumloon geldt.</source>
        <translation>La nómina debe indicar de qué se compone el salario y qué salario mínimo rige.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Stukken noemen verschillende firma’s; het moet duidelijk zijn wie het loon schuldig is.</source>
        <translation>Los documentos nombran empresas distintas; debe estar claro quién debe el salario.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Van het minimumloon mag alleen worden ingehouden wat de wet toestaat.</source>
        <translation>Del salario mínimo solo se puede descontar lo que permite la ley.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wat is ontvangen, is niet wat de strook zegt.</source>
        <translation>Lo recibido no es lo que dice la nómina.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wie om de eigen stukken vraagt en ze niet krijgt, kan dat aan de rechter voorleggen.</source>
        <translation>Quien pide sus propios documentos y no los recibe puede llevarlo al juez.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>advies, geen geldend recht</source>
        <translation>recomendación, no es derecho vigente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldend recht</source>
        <translation>derecho vigente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldt hier niet</source>
        <translation>no se aplica aquí</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>in consultatie, geen geldend recht</source>
        <translation>en consulta, no es derecho vigente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>ja</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>kan hier gelden</source>
        <translation>puede aplicarse aquí</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>onbekend</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>verworpen</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>wetsvoorstel, geen geldend recht</source>
        <translation>proyecto de ley, no es derecho vigente</translation>
    </message>
</context>
<context>
    <name>RecordsWork</name>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>&amp;Tabel</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Betalingen</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Bevindingen</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Gekozen bevinding</source>
        <translation>Hallazgo elegido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Lijst</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonperiode</source>
        <translation>Período de pago</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstroken</source>
        <translation>Nóminas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstrook</source>
        <translation>Nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Nog geen bevindingen</source>
        <translation>Aún no hay hallazgos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Onderdeel</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Oordeel</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Tijdlijn</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vermoeden</source>
        <translation>Presunción</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vragen</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>ondeugdelijk</source>
        <translation>deficiente</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Advies, geen geldend recht: dit kan niet het primaire standpunt zijn. Alleen met een beroep op art. 23 Wav, na voorlichting van de werknemer, kan dat wel.</source>
        <translation>Recomendación, no es derecho vigente: no puede ser la posición principal. Solo con una invocación del art. 23 Wav, tras informar al trabajador.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Eén scenario is altijd primair. Kies eerst bij een andere kolom Primair.</source>
        <translation>Siempre hay un escenario principal. Elija primero Principal en otra columna.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Geldt hier niet: {reasons}</source>
        <translation>No se aplica aquí: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Niet gevorderd</source>
        <translation>No reclamado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Primair</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Subsidiair</source>
        <translation>Subsidiario</translation>
    </message>
</context>
<context>
    <name>ScenarioColumn</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source> · nagekeken {day}</source>
        <translation> · revisado {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Reden, voor art. 21 Rv</source>
        <translation>Motivo, para art. 21 Rv</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Rol van {name}</source>
        <translation>Papel de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom &amp;toch?</source>
        <translation>¿Por qué aun así?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom toch zes maanden voltijd?</source>
        <translation>¿Por qué aun así seis meses a jornada completa?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>waarom toch zes maanden voltijd</source>
        <translation>por qué aun así seis meses a jornada completa</translation>
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
        <translation>Hechos confirmados</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Gemachtigde</source>
        <translation>Apoderado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Organisatie</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Plaats</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;dagvaarding, via deurwaarder</source>
        <translation>citación, por alguacil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;regelrechter, waar dat kan</source>
        <translation>regelrechter, donde se pueda</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;verzoekschrift, bij ontslagzaak</source>
        <translation>solicitud, en caso de despido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>1 punt</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Administratie</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Adr&amp;es</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Beoordeling</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Boven de datum</source>
        <translation>Sobre la fecha</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>D&amp;wangsom per dag</source>
        <translation>Multa por día</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dienstverband betwist</source>
        <translation>Empleo discutido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dwangso&amp;m, ten hoogste</source>
        <translation>Multa, como máximo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Feiten bevestigen</source>
        <translation>Confirmar hechos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Haalt CONCEPT van de stukken</source>
        <translation>Quita CONCEPT de los documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>IBAN waarop wordt betaald</source>
        <translation>IBAN de pago</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Kenmerk</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Leeg: de namen van partijen</source>
        <translation>Vacío: los nombres de las partes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Nog {count} open</source>
        <translation>Quedan {count}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Op het verstrekken van stroken</source>
        <translation>Por entregar nóminas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Punten na&amp;lopen</source>
        <translation>Repasar los puntos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Re&amp;kening</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Stukken</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Telt alleen samen met het bedrag per dag</source>
        <translation>Solo cuenta junto con la cantidad por día</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Termijn in dagen</source>
        <translation>Plazo en días</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Uren</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vraagt ook een verklaring voor recht</source>
        <translation>Pide también una declaración de derecho</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vul ook het andere bedrag in; tot dan wordt geen dwangsom gevraagd.</source>
        <translation>Ponga también la otra cantidad; hasta entonces no se pide multa.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Weg naar de rechter</source>
        <translation>Camino al juez</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie ondertekent</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betalen uiterlijk {day}</source>
        <translation>pagar antes del {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betwist</source>
        <translation>discutido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten bevestigd</source>
        <translation>hechos confirmados</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten niet bevestigd</source>
        <translation>hechos no confirmados</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>termijn</source>
        <translation>plazo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>weg naar de rechter</source>
        <translation>camino al juez</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} bij {step}</source>
        <translation>{count} en {step}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} hieronder: feiten bevestigen</source>
        <translation>{count} abajo: confirmar hechos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{n} punten</source>
        <translation>{n} puntos</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>&amp;Inhouding toevoegen</source>
        <translation>Añadir descuento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt dit?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Loonre&amp;gel toevoegen</source>
        <translation>Añadir línea de salario</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Ve&amp;rbeteren</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feit</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feiten over {kind}</source>
        <translation>datos sobre {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>inhouding erbij</source>
        <translation>descuento añadido</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>naam</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel erbij</source>
        <translation>línea añadida</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel weg, {slip}</source>
        <translation>línea quitada, {slip}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>soort</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{label}: klopt dit?</source>
        <translation>{label}: ¿es correcto?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} revisado</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Nuevo expediente</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Ver ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Alles blijft op deze computer. Er gaat niets naar buiten.</source>
        <translation>Todo queda en este ordenador. No se envía nada.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Beginnen</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Daarvoor worden deze dossiers hier gelezen; namen en bedragen staan er niet bij.</source>
        <translation>Para ello se leen aquí estos expedientes; sin nombres ni importes.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dossier &amp;openen…</source>
        <translation>Abrir expediente…</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dreiging, papieren afgepakt, niet weg mogen? Dan eerst FairWork of CoMensha.</source>
        <translation>¿Amenazas, papeles retenidos, no le dejan salir? Entonces primero FairWork o CoMensha.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Een loonvordering verjaart vijf jaar na de betaaldag. Stuiten kan nu, rekenen later.</source>
        <translation>Una reclamación de salario prescribe a los cinco años del día de pago. Se puede interrumpir ahora y calcular después.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerdere dossiers</source>
        <translation>Expedientes anteriores</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerst even vragen</source>
        <translation>Primero unas preguntas</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Hier komen de dossiers die het laatst open waren.</source>
        <translation>Aquí aparecerán los últimos expedientes abiertos.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het veilig?</source>
        <translation>¿Es seguro?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het werk lang geleden?</source>
        <translation>¿Hace mucho del trabajo?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Loonstroken, contract, rooster, dagboek, bankafschriften. Alles door elkaar mag. Er wordt een nieuw dossier van gemaakt.</source>
        <translation>Nóminas, contrato, horario, diario, extractos del banco, todo junto. Con ello se hace un expediente nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Reclamar el salario mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Sleep de papieren hierheen</source>
        <translation>Arrastre los papeles aquí</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Van een tas papieren naar een brief die de kantonrechter regel voor regel kan volgen.</source>
        <translation>De una bolsa de papeles a una carta que el juez puede seguir línea por línea.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Voor er wordt gerekend</source>
        <translation>Antes de calcular</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Welke taal leest u?</source>
        <translation>¿Qué idioma lee usted?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>eerdere dossiers onthouden op deze computer</source>
        <translation>recordar los expedientes anteriores en este ordenador</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>erbij zeggen wanneer iets verjaart</source>
        <translation>decir cuándo prescribe algo</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>1 punt</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Berekend per</source>
        <translation>Calculado a</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier {title}</source>
        <translation>Expediente {title}</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Eerste verjaring</source>
        <translation>Primera prescripción</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Naam nog leeg</source>
        <translation>Nombre aún vacío</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Nog open</source>
        <translation>Queda abierto</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Stand van het dossier</source>
        <translation>Estado del expediente</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Te weinig loon</source>
        <translation>Salario de menos</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Totale vordering</source>
        <translation>Reclamación total</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>kies een dag</source>
        <translation>elija un día</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>niets</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>nog niet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>{n} punten</source>
        <translation>{n} puntos</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>ook: {words}</source>
        <translation>también: {words}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../ui/steps/records/timeline_view.py"/>
        <source>Loonstroken per loonperiode</source>
        <translation>Nóminas por período de pago</translation>
    </message>
</context>
<context>
    <name>TypedSlip</name>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Eerste dag van de periode</source>
        <translation>Primer día del período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Netto uitbetaald</source>
        <translation>Neto pagado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>B&amp;ruto</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Dit is nodig om de strook te gebruiken.</source>
        <translation>Es necesario para usar la nómina.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Laa&amp;tste dag van de periode</source>
        <translation>Último día del período</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Strook toe&amp;voegen</source>
        <translation>Añadir nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Typ wat op de strook staat. Losse regels en inhoudingen volgen daarna.</source>
        <translation>Escriba lo que pone la nómina. Las líneas y los descuentos, después.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Uren &amp;op de strook</source>
        <translation>Horas en la nómina</translation>
    </message>
</context>
<context>
    <name>TypicalWeek</name>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Invullen</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Niet gewerkt</source>
        <translation>No trabajado</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Uren per week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt buiten het dienstverband ({days}).</source>
        <translation>Esto queda fuera del empleo ({days}).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt voor de eerste dag.</source>
        <translation>Esto es antes del primer día.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Hoeveel uur werkte u in een gewone week?</source>
        <translation>¿Cuántas horas trabajaba usted en una semana normal?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Kies hier de weken waarin niet is gewerkt.</source>
        <translation>Elija aquí las semanas sin trabajo.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Telt als verklaring.</source>
        <translation>Cuenta como declaración.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Tot en met</source>
        <translation>Hasta (incluido)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Uren per week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Van</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vaste weken volgens de werknemer</source>
        <translation>Semanas habituales según el trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Pregunta al trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul een dag in, bijvoorbeeld 31-12-2025.</source>
        <translation>Ponga un día, por ejemplo 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul het aantal uren per week in, bijvoorbeeld 46.</source>
        <translation>Ponga las horas por semana, por ejemplo 46.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Waren er weken waarin u meer, minder of helemaal niet werkte?</source>
        <translation>¿Hubo semanas en que trabajó más, menos o nada?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weghal&amp;en</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weken</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week</source>
        <translation>semana habitual</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week weghalen</source>
        <translation>quitar semana habitual</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>weken niet gewerkt</source>
        <translation>semanas no trabajadas</translation>
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
        <translation>Ponga una cantidad, o quite la línea.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Zonder dit bedrag kan niet worden gerekend. Haal anders de strook weg.</source>
        <translation>Sin esta cantidad no se puede calcular. Si no, quite la nómina.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>gelezen</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>getypt</source>
        <translation>escrito</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>niet gelezen</source>
        <translation>no leído</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>op papier: {text}</source>
        <translation>en papel: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>twijfel</source>
        <translation>duda</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>verbeterd</source>
        <translation>corregido</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>&amp;Vastleggen</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Anders beslissen…</source>
        <translation>Decidir otra cosa…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Annuleren</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Beslissing van de adviseur: {reason} De bevindingen zeggen: {computed}.</source>
        <translation>Decisión del asesor: {reason} Los hallazgos dicen: {computed}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is niet ondeugdelijk</source>
        <translation>La administración no es deficiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is ondeugdelijk</source>
        <translation>La administración es deficiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De eigen beslissing vervalt; de bevindingen beslissen weer</source>
        <translation>La decisión propia cae; deciden otra vez los hallazgos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Eigen beslissing</source>
        <translation>Decisión propia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden staat geen bevinding vast die uren of betaling onbepaalbaar maakt.</source>
        <translation>En los últimos seis meses ningún hallazgo cierto hace imposible determinar horas o pago.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden: {reasons}.</source>
        <translation>En los últimos seis meses: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Nog niet te zeggen</source>
        <translation>Aún no se puede decir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden van de eigen beslissing</source>
        <translation>Motivo de la decisión propia</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden, voor het dossier</source>
        <translation>Motivo, para el expediente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Schrijf eerst de reden op; die blijft bij het dossier.</source>
        <translation>Escriba primero el motivo; queda en el expediente.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Terug naar de bevindingen</source>
        <translation>Volver a los hallazgos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>eigen beslissing over de administratie</source>
        <translation>decisión propia sobre la administración</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>niet ondeugdelijk</source>
        <translation>no deficiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>ondeugdelijk</source>
        <translation>deficiente</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Groter</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Het bestand zelf zit niet in dit dossier. Voeg {name} opnieuw toe.</source>
        <translation>El archivo no está en este expediente. Añada {name} de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Kleiner</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Papier</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Volgende pagina</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Vorige pagina</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>pagina {n} van {all}</source>
        <translation>página {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{name} kan niet worden getoond.</source>
        <translation>{name} no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{n} rijen</source>
        <translation>{n} filas</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../ui/steps/waiting.py"/>
        <source>Naar stap {n}</source>
        <translation>Al paso {n}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Bron</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Dag</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Einde</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Het blok heeft {n} rijen; vanaf deze dag passen er {fit}. Zet datums in de eerste kolom om meer weken tegelijk te plakken. Er is niets geplakt.</source>
        <translation>El bloque tiene {n} filas; desde este día caben {fit}. Ponga fechas en la primera columna para pegar más semanas a la vez. No se ha pegado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Pauze</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>Fila {n}: {remedy} No se ha pegado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Soort</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Telt</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Uren</source>
        <translation>Hrs</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>leeg</source>
        <translation>vacío</translation>
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
        <translation>Horas de esta semana, por día</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Afgesproken uren per week</source>
        <translation>Horas acordadas por semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Eerste werkdag</source>
        <translation>Primer día de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Geboortedatum</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Laatste werkdag</source>
        <translation>Último día de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Naam</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Voltijd in deze sector</source>
        <translation>Jornada completa en este sector</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>1 vraag open</source>
        <translation>1 pregunta abierta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Begin van de berekening</source>
        <translation>Inicio del cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bepaalt de regels van de berekening</source>
        <translation>Determina las reglas del cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bron van de voltijdsuren, bijvoorbeeld de cao</source>
        <translation>Fuente de la jornada completa, por ejemplo el cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Compleet</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dat zou een leeftijd van {n} jaar zijn.</source>
        <translation>Eso sería una edad de {n} años.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dienstverband</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt na de laatste werkdag, {day}.</source>
        <translation>Esto es después del último día de trabajo, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt voor de eerste werkdag, {day}.</source>
        <translation>Esto es antes del primer día de trabajo, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Gegevens</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Keten</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeftijd bepaalt het minimumloon per dag</source>
        <translation>La edad determina el salario mínimo de cada día</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeg als het werk nog loopt</source>
        <translation>Vacío si el trabajo sigue</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon &amp;per</source>
        <translation>Salario por</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon per</source>
        <translation>Salario por</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Nodig voor het vermoeden van zes maanden. Telt alleen met een bron.</source>
        <translation>Necesario para la presunción de seis meses. Solo cuenta con una fuente.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Taal van de &amp;werknemer</source>
        <translation>Idioma del trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Verder: &amp;stukken</source>
        <translation>Siguiente: documentos</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de samenvatting; de brief blijft Nederlands</source>
        <translation>Para el resumen; la carta sigue en neerlandés</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de vordering op contracturen</source>
        <translation>Para la reclamación por horas de contrato</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Werknemer</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie werkte waar, voor wie, en op welke afspraak?</source>
        <translation>¿Quién trabajó dónde, para quién y con qué acuerdo?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zoals op de loonstrook</source>
        <translation>Como en la nómina</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zonder bron telt dit niet mee. Noem de cao of de overeenkomst.</source>
        <translation>Sin fuente no cuenta. Indique el cao o el contrato.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>afgesproken uren</source>
        <translation>horas acordadas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>bron van de voltijdsuren</source>
        <translation>fuente de la jornada completa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>cao of arbeidsovereenkomst, met artikel</source>
        <translation>cao o contrato de trabajo, con artículo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>eerste werkdag</source>
        <translation>primer día de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>geboortedatum</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>laatste werkdag</source>
        <translation>último día de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>loon per</source>
        <translation>salario por</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>maand</source>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>naam</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>acordado por escrito</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>taal</source>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>uur per week, bron:</source>
        <translation>horas por semana, fuente:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>vier weken</source>
        <translation>cuatro semanas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd</source>
        <translation>jornada completa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd van de sector</source>
        <translation>jornada completa del sector</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{first} – {last} · {n} weken</source>
        <translation>{first} – {last} · {n} semanas</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} jaar op de eerste werkdag</source>
        <translation>{n} años el primer día de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} vragen open</source>
        <translation>{n} preguntas abiertas</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>tabel {table}, {row}</source>
        <translation>tabla {table}, {row}</translation>
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
        <translation>Cerrar explicación</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten (Esc)</source>
        <translation>Cerrar explicación (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom {amount}?</source>
        <translation>¿Por qué {amount}?</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>WhyTree</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom dit bedrag?</source>
        <translation>¿Por qué esta cantidad?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Bron: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>De stukken worden nog gelezen</source>
        <translation>Aún se están leyendo los documentos</translation>
    </message>
    <message>
        <source>Dit ging niet goed</source>
        <translation type="vanished">Algo salió mal</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Een stuitingsbrief die voor die dag is ontvangen, behoudt het loon.</source>
        <translation>Una carta de interrupción recibida antes de ese día conserva el salario.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Eerste verjaring: {day}</source>
        <translation>Primera prescripción: {day}</translation>
    </message>
    <message>
        <source>Het dossier is bewaard tot en met de laatste wijziging. Ga door, of sluit en open opnieuw. ({e})</source>
        <translation type="vanished">El expediente está guardado hasta el último cambio. Siga, o cierre y abra de nuevo. ({e})</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Kies de taal als dat klaar is.</source>
        <translation>Elija el idioma cuando termine.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Klopt niet</source>
        <translation>No cuadra</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Reclamar el salario mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Niet bewaard</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Stukken toevoegen</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Toetsen</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>pagina {n}</source>
        <translation>página {n}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>{article}, tabel {table}: {row}</source>
        <translation>{article}, tabla {table}: {row}</translation>
    </message>
</context>
</TS>
