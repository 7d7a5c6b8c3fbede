<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>Aids</name>
    <message>
        <location filename="../../ui/aids.py"/>
        <source>Zitting</source>
        <translation>Duruşma</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>betaald</source>
        <translation>ödenen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>te weinig</source>
        <translation>eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>uren</source>
        <translation>saat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>verschuldigd</source>
        <translation>borçlu olunan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>waarvan verjaard {amount}</source>
        <translation>bunun zamanaşımına uğrayanı {amount}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies hoe de datums zijn geschreven</source>
        <translation>Tarihlerin nasıl yazıldığını seçin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie de werknemer is</source>
        <translation>Çalışanın kim olduğunu seçin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie loon betaalde</source>
        <translation>Ücreti kimin ödediğini seçin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wiens uren</source>
        <translation>Kimin saatleri olduğunu seçin</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Per periode</source>
        <translation>Döneme göre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Waarom</source>
        <translation>Neden</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Wat wordt getoond</source>
        <translation>Ne gösteriliyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Welke uren</source>
        <translation>Hangi saatler</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>1 reden nodig</source>
        <translation>1 gerekçe gerekli</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Beoordeling</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>K&amp;euzes bij de berekening…</source>
        <translation>Hesap seçimleri…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op ({n})</source>
        <translation>Dikkat ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Talep edilecek bir şey yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Nog geen scenario's</source>
        <translation>Henüz senaryo yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Onderaan</source>
        <translation>Altta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair gekozen</source>
        <translation>Asıl seçildi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair kiezen</source>
        <translation>Asıl olanı seçin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Scenario's</source>
        <translation>Senaryolar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Terug naar de b&amp;edragen</source>
        <translation>Tutarlara dön</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Verder: &amp;brief</source>
        <translation>İleri: mektup</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Olgu bekliyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wat had betaald moeten worden, en met welke uren?</source>
        <translation>Ne ödenmeliydi ve hangi saatlerle?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Welke uren?</source>
        <translation>Hangi saatler?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Zodra er kan worden gerekend, staat hier de som.</source>
        <translation>Hesap yapılabilince toplam burada durur.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>griffierecht {amount} apart</source>
        <translation>harç {amount} ayrı</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>Week {n}, {days}</source>
        <translation>Hafta {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>jaar</source>
        <translation>yıl</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>maand</source>
        <translation>ay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>periode</source>
        <translation>dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>vier weken</source>
        <translation>dört hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>week</source>
        <translation>hafta</translation>
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
        <translation>Emirleri verdi, başkasıysa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Hoofdopdrachtgever</source>
        <translation>Asıl iş sahibi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Inlener</source>
        <translation>Kullanan şirket</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Keten</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Leende de werknemer uit</source>
        <translation>Çalışanı ödünç verdi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Liet het werk doen. Onbekend mag.</source>
        <translation>İşi yaptırdı. Bilinmeyebilir.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Naa&amp;m van het bedrijf</source>
        <translation>Şirketin adı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Opdrachtgever</source>
        <translation>İş sahibi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Stond boven de opdrachtgever</source>
        <translation>İş sahibinin üstündeydi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Tegen wie de vordering gaat</source>
        <translation>Talep kime karşı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Uitzendbureau</source>
        <translation>İş bulma şirketi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Voor de brief</source>
        <translation>Mektup için</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Weghalen</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werkgever</source>
        <translation>İşveren</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werknemer</source>
        <translation>Çalışan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Wie kan worden aangesproken</source>
        <translation>Kimden istenebilir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Zoals in het handelsregister</source>
        <translation>Ticaret sicilindeki gibi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>adres</source>
        <translation>adres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>huishouden</source>
        <translation>ev</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>particulier huishouden</source>
        <translation>özel ev</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{name} weg uit de keten</source>
        <translation>{name} zincirden çıktı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{role} in de keten</source>
        <translation>zincirde {role}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Er is nog niets om te tekenen.</source>
        <translation>Henüz çizilecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Gekozen:</source>
        <translation>Seçilen:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Verschuldigd en betaald, met het uurloon daaronder</source>
        <translation>Borçlu olunan ve ödenen, altında saat ücreti</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald</source>
        <translation>ödenen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald per uur</source>
        <translation>saat başı ödenen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>minimum per uur</source>
        <translation>saat başı asgari</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>verschuldigd</source>
        <translation>borçlu olunan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{n} staven: verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{n} çubuk: borç {due}, ödenen {paid}, eksik {short}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{title}: {hours} uren, verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>{title}: {hours} saat, borç {due}, ödenen {paid}, eksik {short}.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Aangetoonde uren</source>
        <translation>Kanıtlanan saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Alleen {name} zijn te berekenen: {outcome}.</source>
        <translation>Yalnız {name} hesaplanabilir: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Contract</source>
        <translation>Sözleşme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Drie manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Üç yol, aynı tutar: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Gemiddelde</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Twee manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>İki yol, aynı tutar: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Vier manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>Dört yol, aynı tutar: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Zes maanden voltijd</source>
        <translation>Altı ay tam zamanlı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>de aangetoonde uren</source>
        <translation>kanıtlanan saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het contract</source>
        <translation>sözleşme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het gemiddelde</source>
        <translation>ortalama</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>zes maanden voltijd</source>
        <translation>altı ay tam zamanlı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{amount} te weinig over {hours} uren</source>
        <translation>{hours} saatte {amount} eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} meer dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: {amount} fazla, karşılaştırma: {other} ({hours} / {other_hours} saat).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} minder dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>{name}: {amount} az, karşılaştırma: {other} ({hours} / {other_hours} saat).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} komt op hetzelfde bedrag uit als {other}.</source>
        <translation>{name}: {other} ile aynı tutar.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dag</source>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dagen waarop bronnen verschillen</source>
        <translation>Kaynakların farklı olduğu günler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Op geen enkele dag spreken bronnen elkaar tegen.</source>
        <translation>Hiçbir gün kaynaklar çelişmiyor.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt</source>
        <translation>Sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt niet</source>
        <translation>Sayılmaz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon</source>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon: {words}</source>
        <translation>Göster: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Weken zonder uren: {weeks}.</source>
        <translation>Saat olmayan haftalar: {weeks}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Welke bron telt, volgt uit een vaste volgorde; kies een dag voor de uitleg.</source>
        <translation>Hangi kaynağın sayıldığı sabit bir sıradan çıkar; açıklama için bir gün seçin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>{n} van {all} weken steunen op één bron.</source>
        <translation>{all} haftanın {n} tanesi tek kaynağa dayanıyor.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>, later gemaakt</source>
        <translation>, sonradan yapılmış</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Er is geen tweede bron voor deze dag.</source>
        <translation>Bu gün için ikinci kaynak yok.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven</source>
        <translation>Yazılan saatler nasıl kaydedilmiş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven?</source>
        <translation>Yazılan saatler nasıl kaydedilmiş?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Per dag telt één bron, de eerste die er is: registratie van de werkgever, locatie, berichten, rooster, urenlijst van toen, afspraak, wat later is gemaakt, verklaring. De andere blijven als tegenspraak staan.</source>
        <translation>Günde tek kaynak sayılır, var olanların ilki: işverenin kaydı, konum, mesajlar, çizelge, o zamanki saat listesi, anlaşma, sonradan yapılan, beyan. Diğerleri çelişki olarak kalır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Tot dit is gezegd, tellen zij als verklaring. </source>
        <translation>Bu söylenene kadar beyan sayılırlar. </translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Typ in de tabel, of vul een vaste week in.</source>
        <translation>Tabloya yazın ya da olağan bir hafta girin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Uren op {day}</source>
        <translation>{day} saatleri</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Wat tijdens het werk is bijgehouden, weegt zwaarder dan wat later is opgeschreven.</source>
        <translation>İş sırasında tutulan, sonradan yazılandan daha ağır basar.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Welke uren tellen op {day}?</source>
        <translation>{day}: hangi saatler sayılır?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>later</source>
        <translation>sonra</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt</source>
        <translation>sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt niet</source>
        <translation>sayılmaz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>toen bijgehouden</source>
        <translation>o sırada</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>verklaring</source>
        <translation>beyan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>{day}: geen uren</source>
        <translation>{day}: saat yok</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>&amp;Alle {n} kloppen</source>
        <translation>{n} tanesinin hepsi doğru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>En nog {n}.</source>
        <translation>Ve {n} tane daha.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt dit?</source>
        <translation>Bu doğru mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Tonen</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Bestanden…</source>
        <translation>Dosyalar…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Map…</source>
        <translation>Klasör…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Kie&amp;zen…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Map met stukken toevoegen</source>
        <translation>Belge klasörü ekle</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Sleep bestanden of mappen hierheen</source>
        <translation>Dosya veya klasörleri buraya sürükleyin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Stukken toevoegen</source>
        <translation>Belge ekle</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../ui/parts/field.py"/>
        <source>Fout: {remedy}</source>
        <translation>Hata: {remedy}</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>En nog {n}.</source>
        <translation>Ve {n} tane daha.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Hiervoor is niets gevonden.</source>
        <translation>Bunun için bir şey bulunmadı.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Toon dit stuk</source>
        <translation>Bu belgeyi göster</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werkgever</source>
        <translation>İşverene soru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Çalışana soru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waarom dit telt</source>
        <translation>Neden önemli</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waaruit blijkt het</source>
        <translation>Bunu ne gösteriyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>en nog {n} stukken</source>
        <translation>ve {n} belge daha</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Contant betaald</source>
        <translation>Nakit ödendi</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen registratie van begin- en eindtijden</source>
        <translation>Başlama ve bitiş saatleri kaydedilmemiş</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen schriftelijke arbeidsvoorwaarden</source>
        <translation>Yazılı çalışma koşulları yok</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Gemiddelde van de drie voorafgaande maanden</source>
        <translation>Önceki üç ayın ortalaması</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Inhouding zonder grondslag</source>
        <translation>Dayanaksız kesinti</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook ontbreekt</source>
        <translation>Bordro eksik</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook onvolledig</source>
        <translation>Bordro tam değil</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook telt niet op</source>
        <translation>Bordro toplamı tutmuyor</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Meeruren niet betaald of geregistreerd</source>
        <translation>Fazla saatler ödenmemiş veya kaydedilmemiş</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Ontvangen bedrag is niet het netto</source>
        <translation>Alınan tutar net değil</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Steeds dezelfde uren op de strook</source>
        <translation>Bordroda hep aynı saatler</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Stukken gevraagd en niet gegeven</source>
        <translation>Belgeler istendi, verilmedi</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uren op de strook wijken af</source>
        <translation>Bordrodaki saatler farklı</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uurloon op de strook onder het minimum</source>
        <translation>Bordrodaki saat ücreti asgarinin altında</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verkeerd minimumloon op de strook</source>
        <translation>Bordroda yanlış asgari ücret</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verschillende namen van werkgever</source>
        <translation>İşverenin farklı adları</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werk zonder de vereiste vergunning: vermoeden van ten minste zes maanden</source>
        <translation>Gerekli izin olmadan çalışma: en az altı ay karinesi</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Zes maanden voltijds (advies van 2020, geen geldend recht)</source>
        <translation>Altı ay tam zamanlı (2020 tavsiyesi, yürürlükteki hukuk değil)</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevinding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevindingen over de administratie</source>
        <translation>Kayıtlar hakkında bulgular</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt niet</source>
        <translation>Geçerli değil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Maakt de administratie ondeugdelijk</source>
        <translation>Kayıtları yetersiz kılıyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Nog onbekend</source>
        <translation>Henüz bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Ook gevonden</source>
        <translation>Ayrıca bulunan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Regel</source>
        <translation>Kural</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Waaruit blijkt het</source>
        <translation>Bunu ne gösteriyor</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Dit woord staat er niet in. Typ een deel ervan.</source>
        <translation>Bu kelime listede yok. Bir parçasını yazın.</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Taal van de werknemer</source>
        <translation>Çalışanın dili</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Bordrodaki kelimeler</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord</source>
        <translation>Kelime ara</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord, in elke taal</source>
        <translation>Her dilde kelime ara</translation>
    </message>
</context>
<context>
    <name>HoursCells</name>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een dag heeft 24 uur. Schrijf de uren van deze dag, bijvoorbeeld 9:30 of 9,5.</source>
        <translation>Bir günde 24 saat var. Bu günün saatlerini yazın, örneğin 9:30 veya 9,5.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een pauze van {n}: uur of minuten? Schrijf {n}:00 of 0:0{n}.</source>
        <translation>{n} mola: saat mi dakika mı? {n}:00 veya 0:0{n} yazın.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>afspraak</source>
        <translation>anlaşma</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>berichten</source>
        <translation>mesajlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>feestdag</source>
        <translation>resmî tatil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>locatie</source>
        <translation>konum</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>onbetaald verlof</source>
        <translation>ücretsiz izin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>oproep</source>
        <translation>çağrı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>registratie</source>
        <translation>kayıt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>reizen</source>
        <translation>yolculuk</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>rooster</source>
        <translation>çizelge</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>scholing</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>urenlijst</source>
        <translation>saat listesi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>vakantie</source>
        <translation>izin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>verklaring</source>
        <translation>beyan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>wachten</source>
        <translation>bekleme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>werk</source>
        <translation>iş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>woon-werk</source>
        <translation>işe gidiş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>ziek</source>
        <translation>hastalık</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>{source}, later</source>
        <translation>{source}, sonra</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen pauze. Schrijf minuten, bijvoorbeeld 30.</source>
        <translation>“{text}” bir mola değil. Dakika yazın, örneğin 30.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen tijd. Schrijf 7:30 of 730.</source>
        <translation>“{text}” bir saat değil. 7:30 veya 730 yazın.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” staat er niet bij. Kies: {names}.</source>
        <translation>“{text}” listede yok. Seçin: {names}.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 dag in strijd</source>
        <translation>1 gün çelişkili</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 loonperiode leeg</source>
        <translation>1 dönem boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Ingevuld</source>
        <translation>Dolduruldu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Nog leeg</source>
        <translation>Henüz boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Uren</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Verder: &amp;administratie</source>
        <translation>İleri: kayıtlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Wanneer is er gewerkt, en waaruit blijkt dat?</source>
        <translation>Ne zaman çalışıldı ve bunu ne gösteriyor?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} dagen in strijd</source>
        <translation>{n} gün çelişkili</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} perioden leeg</source>
        <translation>{n} dönem boş</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Begin–einde</source>
        <translation>Başlangıç–bitiş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Bij&amp;gehouden als</source>
        <translation>Tutulma şekli</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Dag</source>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Ge&amp;maakt</source>
        <translation>Yapıldığı zaman</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Gelezen uren</source>
        <translation>Okunan saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Pauze</source>
        <translation>Mola</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Uren</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>achteraf gemaakt</source>
        <translation>sonradan yapılmış</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>in de tijd zelf gemaakt</source>
        <translation>o sırada yapılmış</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>wie {name} bijhield</source>
        <translation>{name} kaydını kim tuttu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} kontrol edildi</translation>
    </message>
</context>
<context>
    <name>HoursStanding</name>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze soort uren telt niet mee voor het minimumloon.</source>
        <translation>Bu tür saatler asgari ücret için sayılmaz.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze uren tellen.</source>
        <translation>Bu saatler sayılır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag is niet gewerkt.</source>
        <translation>Bu gün çalışılmadı.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag staan geen uren.</source>
        <translation>Bu günde saat yok.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt nog niet: vul begin en einde in, of de uren.</source>
        <translation>Henüz sayılmaz: başlangıç ve bitişi ya da saatleri girin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt; een andere bron zegt iets anders op {day}.</source>
        <translation>Sayılır; başka bir kaynak farklı söylüyor: {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Verdeeld uit een opgave per week. Typ om deze dag zelf vast te leggen.</source>
        <translation>Haftalık sayıdan bölündü. Bu günü belirlemek için yazın.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>begin ontbreekt</source>
        <translation>başlangıç eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>einde ontbreekt</source>
        <translation>bitiş eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>geen uren</source>
        <translation>saat yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>in strijd</source>
        <translation>çelişkili</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>niet gewerkt</source>
        <translation>çalışılmadı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt</source>
        <translation>sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt niet</source>
        <translation>sayılmaz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>{source} gaat voor.</source>
        <translation>{source} önce gelir.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source> en nog {n}</source>
        <translation> ve {n} tane daha</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Loonstrook</source>
        <translation>Bordro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Telt mee</source>
        <translation>Sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Week {n}, {start} – {end} {month} {year}</source>
        <translation>Hafta {n}, {start} – {end} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>geen uren</source>
        <translation>saat yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd</source>
        <translation>çelişkili</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd, zwakkere bron</source>
        <translation>çelişkili, zayıf kaynak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>ontbreekt</source>
        <translation>eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>past bij elkaar</source>
        <translation>uyuşuyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt mee</source>
        <translation>sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt, met strijd</source>
        <translation>sayılır, çelişkili</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>{first} t/m {last} ({year})</source>
        <translation>{first} – {last} ({year})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>één bron</source>
        <translation>tek kaynak</translation>
    </message>
</context>
<context>
    <name>HoursWork</name>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Dienst erbij</source>
        <translation>Vardiya ekle</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Gewone week typen</source>
        <translation>Olağan hafta yaz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Dag en uitleg</source>
        <translation>Gün ve açıklama</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deel van de stap</source>
        <translation>Adımın bölümü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deze dag</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Een tweede dienst op de gekozen dag (Insert)</source>
        <translation>Seçilen güne ikinci vardiya (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op ({n})</source>
        <translation>Dikkat ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Naast de week</source>
        <translation>Haftanın yanında</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Nog geen uren</source>
        <translation>Henüz saat yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ een gewone week, typ of plak de dagen hieronder, of sleep een rooster of dagboek hierheen.</source>
        <translation>Olağan bir hafta yazın, aşağıya günleri yazın veya yapıştırın ya da buraya çizelge veya günlük sürükleyin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ of plak uit Excel</source>
        <translation>Yazın ya da Excel'den yapıştırın</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vaste week</source>
        <translation>Olağan hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Volgende week</source>
        <translation>Sonraki hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vorige week</source>
        <translation>Önceki hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week {n}</source>
        <translation>Hafta {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Weken</source>
        <translation>Haftalar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>hoe de uren zijn opgeschreven</source>
        <translation>saatlerin nasıl kaydedildiği</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>telt {hours}</source>
        <translation>sayılır {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n}</source>
        <translation>saatler, hafta {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n} t/m {m}</source>
        <translation>saatler, hafta {n} – {m}</translation>
    </message>
</context>
<context>
    <name>LanePanel</name>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>&amp;Tabel</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>1 week, {total} uren</source>
        <translation>1 hafta, {total} saat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Dezelfde uren als tabel</source>
        <translation>Aynı saatler tablo olarak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Uren per week en per bron</source>
        <translation>Hafta ve kaynağa göre saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>{n} weken, {total} uren</source>
        <translation>{n} hafta, {total} saat</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <location filename="../../ui/steps/hours/lane_view.py"/>
        <source>Uren per week en per bron</source>
        <translation>Hafta ve kaynağa göre saatler</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="../../ui/language_choice.py"/>
        <source>Welke taal leest u?</source>
        <translation>Hangi dilde okuyorsunuz?</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>1 betaalperiode zonder loonstrook</source>
        <translation>1 ödeme dönemi bordrosuz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Nagekeken op {day}: {title}.</source>
        <translation>Kontrol {day}: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Te lang geleden nagekeken ({day}): {title}.</source>
        <translation>Çok önce kontrol edilmiş ({day}): {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring over {n} dagen, op {day}: stuit vóór die dag.</source>
        <translation>{n} gün sonra zamanaşımı, {day}: o günden önce kesin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring: veilig t/m {day}.</source>
        <translation>Zamanaşımı: {day} dahil güvenli.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt vanaf {days}</source>
        <translation>çalışma başlangıcı {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt {days}</source>
        <translation>çalışma {days}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>naam nog leeg</source>
        <translation>ad henüz boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever nog leeg</source>
        <translation>işveren henüz boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever {name}</source>
        <translation>işveren {name}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{amount} is verjaard en blijft erbuiten.</source>
        <translation>{amount} zamanaşımına uğradı ve dışarıda kalır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{hours} uren, {amount} betaald</source>
        <translation>{hours} saat, {amount} ödendi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{name}, geboren {day}</source>
        <translation>{name}, doğum {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} bedragen uit de wet zonder gevonden bron; het stuk zegt dat.</source>
        <translation>Kaynağı bulunmayan {n} yasal tutar; belge bunu söyler.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} betaalperioden zonder loonstrook</source>
        <translation>{n} ödeme dönemi bordrosuz</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bijlage berekening</source>
        <translation>Ek: hesap</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bundel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>De vordering kan nog niet worden berekend. Vul eerst de open punten in.</source>
        <translation>Talep henüz hesaplanamıyor. Önce açık noktaları doldurun.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Dit stuk kan niet worden gemaakt: {reason}</source>
        <translation>Bu belge yapılamıyor: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Gegevens over de keten</source>
        <translation>Zincir: bilgi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Intern blad</source>
        <translation>İç belge</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Kantonrechter</source>
        <translation>Mahkeme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Melding aan de keten</source>
        <translation>Zincir: bildirim</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Reactie en saldo</source>
        <translation>Yanıt ve bakiye</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Rekenblad</source>
        <translation>Hesap tablosu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Routekaart</source>
        <translation>Yol haritası</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Samenvatting werknemer</source>
        <translation>Çalışana özet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Sommatie</source>
        <translation>Ödeme ihtarı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Stuiting</source>
        <translation>Zamanaşımını kesme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Verzoek om stukken</source>
        <translation>Belge isteği</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>alleen voor de adviseur, niet verzenden</source>
        <translation>yalnızca danışman için, göndermeyin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>met alle stukken, doorgenummerd</source>
        <translation>bütün belgelerle, numaralı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>op papier de bijlage; Bewaren geeft een rekenblad</source>
        <translation>kâğıtta ek; Kaydet bir hesap tablosu verir</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Afdrukken…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Bewaren…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afdrukken</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afgedrukt</source>
        <translation>Yazdırıldı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bewaar het stuk en open het daar.</source>
        <translation>Belgeyi kaydedin ve orada açın.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bladzijde {n} van {m} afdrukken</source>
        <translation>Sayfa {n} / {m} yazdırılıyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Brief</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Concept</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Feiten bevestigd</source>
        <translation>Olgular onaylı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Geen programma voor PDF gevonden</source>
        <translation>PDF programı bulunamadı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Het stuk wordt nog gemaakt. Probeer het zo weer.</source>
        <translation>Belge hâlâ yapılıyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Keuzes</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet afgedrukt</source>
        <translation>Yazdırılmadı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet bewaard</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niets te vorderen</source>
        <translation>Talep edilecek bir şey yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Nog even</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Ope&amp;nen</source>
        <translation>Aç</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Rekenblad met formules (*.xlsx)</source>
        <translation>Formüllü tablo (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stuk bewaren</source>
        <translation>Belgeyi kaydet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken om te maken</source>
        <translation>Yapılacak belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Voorbeeld</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Olgu bekliyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wat gaat er de deur uit, en klopt het?</source>
        <translation>Dışarı ne çıkıyor ve doğru mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Word, om te bewerken (*.docx)</source>
        <translation>Word, düzenlemek için (*.docx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{name} is bewaard</source>
        <translation>{name} kaydedildi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{n} bladzijden</source>
        <translation>{n} sayfa</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Antwoorden op alle stroken</source>
        <translation>Bütün bordrolardaki cevaplar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Dezelfde antwoorden voor deze soort inhouding op alle stroken</source>
        <translation>Bu tür kesinti için bütün bordrolarda aynı cevaplar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Op de strook</source>
        <translation>Bordroda</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Regel weghalen</source>
        <translation>Satırı kaldır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Soort</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>onbekend</source>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Bedragen</source>
        <translation>Tutarlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Grond</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario</source>
        <translation>Senaryo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario's naast elkaar</source>
        <translation>Senaryolar yan yana</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom deze uren?</source>
        <translation>Neden bu saatler?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Wat haalt dit onderuit?</source>
        <translation>Bunu ne çürütebilir?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Bestand</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Dag van de berekening</source>
        <translation>Hesap günü</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Groter</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Kleiner</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Yeni dosya</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Openen…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Rondleiding</source>
        <translation>Tanıtım turu</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Samen lezen (grote letters)</source>
        <translation>Birlikte okuma (büyük harf)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Stap</source>
        <translation>Adım</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Terug naar vorig deel</source>
        <translation>Önceki bölüme dön</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Toetsen</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Uitleg bij deze stap</source>
        <translation>Bu adımın açıklaması</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Verder</source>
        <translation>İleri</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Volgende deel van het venster</source>
        <translation>Pencerenin sonraki bölümü</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Örneği gör</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Waarom dit bedrag?</source>
        <translation>Neden bu tutar?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Wachtwoord…</source>
        <translation>Parola…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Woorden op de loonstrook</source>
        <translation>Bordrodaki kelimeler</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zitting</source>
        <translation>Duruşma</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zoeken</source>
        <translation>Ara</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Af&amp;drukken…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Alleen de taal van het &amp;venster</source>
        <translation>Yalnız pencerenin dili</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Be&amp;werken</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Bee&amp;ld</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier sl&amp;uiten</source>
        <translation>Dosyayı kapat</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier w&amp;issen…</source>
        <translation>Dosyayı sil…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Gewone g&amp;rootte</source>
        <translation>Normal boy</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Naar het &amp;menu</source>
        <translation>Menüye</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ongedaan maken:</source>
        <translation>Geri al:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Op&amp;slaan</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opnieuw:</source>
        <translation>Yinele:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opslaan &amp;als…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>S&amp;tukken toevoegen…</source>
        <translation>Belge ekle…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal (Language)</source>
        <translation>Dil (Language)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal van de werknemer</source>
        <translation>Çalışanın dili</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ve&amp;rgrendelen na</source>
        <translation>Kilitleme süresi</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Venster sluiten</source>
        <translation>Pencereyi kapat</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ver&amp;grendelen</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Wat staat nog &amp;open?</source>
        <translation>Ne hâlâ açık?</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>alleen met Ctrl+L</source>
        <translation>yalnızca Ctrl+L ile</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} %</source>
        <translation>% {n}</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} minuten</source>
        <translation>{n} dakika</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten</source>
        <translation>Mesajı kapat</translation>
    </message>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten (Esc)</source>
        <translation>Mesajı kapat (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenPoint</name>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source> En nog {n} van deze soort.</source>
        <translation> Bu türden {n} tane daha.</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op 1 dag</source>
        <translation>Kaynaklar 1 günde farklı</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op {n} dagen</source>
        <translation>Kaynaklar {n} günde farklı</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De feiten zijn nog niet bevestigd door de werknemer</source>
        <translation>Çalışan olguları henüz onaylamadı</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De vordering kan nog niet worden berekend</source>
        <translation>Talep henüz hesaplanamıyor</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Er kan nog niet worden gerekend</source>
        <translation>Henüz hesap yapılamıyor</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de betaalperiode: week, vier weken of maand</source>
        <translation>Ödeme dönemini seçin: hafta, dört hafta veya ay</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de dag waarvoor wordt gerekend</source>
        <translation>Hesap gününü seçin</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Nog onbekend over de administratie: {titles} ({n})</source>
        <translation>Kayıtlar hakkında henüz bilinmiyor: {titles} ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de eerste werkdag in</source>
        <translation>İlk iş gününü girin</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de geboortedatum in: die bepaalt het minimumloon</source>
        <translation>Doğum tarihini girin: asgari ücreti o belirler</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul in wie de werkgever is</source>
        <translation>İşverenin kim olduğunu girin</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: kon niet worden gelezen</source>
        <translation>{name}: okunamadı</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: nakijken wat er is gelezen</source>
        <translation>{name}: okunanı kontrol edin</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Niets staat open.</source>
        <translation>Açık bir şey yok.</translation>
    </message>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Wat nog open staat</source>
        <translation>Hâlâ açık olanlar</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Alles</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter opent de groep</source>
        <translation>Enter grubu açar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter sluit de groep</source>
        <translation>Enter grubu kapatır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Gelezen</source>
        <translation>Okunan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Nakijken</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Ontbreekt</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Stukken</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>Stukken om te maken</source>
        <translation>Yapılacak belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Welke stukken</source>
        <translation>Hangi belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>concept, feiten bevestigen</source>
        <translation>taslak, olguları onaylayın</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>kan nog niet</source>
        <translation>henüz olmuyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>klaar om te versturen</source>
        <translation>göndermeye hazır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>{n} bezwaren</source>
        <translation>{n} engel</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 bedrag</source>
        <translation>1 tutar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 regel</source>
        <translation>1 satır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 vraag</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Aan de verhuurder betaald?</source>
        <translation>Ev sahibine ödendi mi?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Bruto</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>Son gün ilk günden önce.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De regels tellen op tot {sum}, bruto is {gross}</source>
        <translation>Satırların toplamı {sum}, brüt {gross}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Huurcontract gezien?</source>
        <translation>Kira sözleşmesi görüldü mü?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Kopie van de polis gezien?</source>
        <translation>Poliçe kopyası görüldü mü?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>Loonstroken, {n} stuks</source>
        <translation>Bordrolar: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook</source>
        <translation>Bordro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook periode {n}, {year}</source>
        <translation>Bordro dönem {n}, {year}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook week {n}</source>
        <translation>Bordro hafta {n}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook {month}</source>
        <translation>Bordro {month}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Minimumloon</source>
        <translation>Asgari ücret</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto</source>
        <translation>Net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto is niet gelezen: de strook is niet na te rekenen</source>
        <translation>Net okunmadı: bordro kontrol edilemez</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Periode</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Schriftelijke volmacht gezien?</source>
        <translation>Yazılı yetki görüldü mü?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Schrijf de eerste en de laatste dag: 30-06-2025 – 06-07-2025.</source>
        <translation>İlk ve son günü yazın: 30-06-2025 – 06-07-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uren</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uurloon</source>
        <translation>Saat ücreti</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Verhuurder gecertificeerd of woningcorporatie?</source>
        <translation>Ev sahibi belgeli mi ya da konut kurumu mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Vooraf schriftelijk afgesproken?</source>
        <translation>Önceden yazılı kararlaştırıldı mı?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Voorschot per bank betaald?</source>
        <translation>Avans bankadan mı ödendi?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werkgever</source>
        <translation>İşveren</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werknemer</source>
        <translation>Çalışan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>aan de verhuurder betaald</source>
        <translation>ev sahibine ödendi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>afspraak</source>
        <translation>anlaşma</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ander stuk</source>
        <translation>başka belge</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bankafschrift</source>
        <translation>banka ekstresi</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>berichten</source>
        <translation>mesajlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>bewaard</source>
        <translation>saklandı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bijdrage ziektekosten</source>
        <translation>sağlık katkısı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>boete</source>
        <translation>ceza</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eenmalige uitkering</source>
        <translation>bir defalık ödeme</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eigen urenlijst</source>
        <translation>kendi saat listesi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eindejaarsuitkering</source>
        <translation>yıl sonu ikramiyesi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen huurcontract</source>
        <translation>kira sözleşmesi yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen polis</source>
        <translation>poliçe yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen volmacht</source>
        <translation>yetki yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>gelezen</source>
        <translation>okundu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gereedschap en kleding</source>
        <translation>alet ve giysi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gesprek</source>
        <translation>yazışma</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>getypt</source>
        <translation>yazıldı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huisvesting</source>
        <translation>konut</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huurcontract gezien</source>
        <translation>kira sözleşmesi görüldü</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>locatiegegevens</source>
        <translation>konum verileri</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon</source>
        <translation>ücret</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon in natura</source>
        <translation>ayni ücret</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon over feestdagen</source>
        <translation>tatil günü ücreti</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon?</source>
        <translation>ücret mi?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonheffing</source>
        <translation>ücret vergisi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonstrook</source>
        <translation>bordro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>mislukt</source>
        <translation>olmadı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>naam</source>
        <translation>ad</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet aan de verhuurder betaald</source>
        <translation>ev sahibine ödenmedi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>niet gezien</source>
        <translation>görülmedi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet per bank betaald</source>
        <translation>bankadan ödenmedi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet schriftelijk afgesproken</source>
        <translation>yazılı kararlaştırılmadı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>onkostenvergoeding</source>
        <translation>masraf ödemesi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ontslagvergoeding</source>
        <translation>işten çıkarma tazminatı</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>overeenkomst</source>
        <translation>sözleşme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overige inhouding</source>
        <translation>başka kesinti</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overwerk</source>
        <translation>fazla mesai</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>pensioenpremie</source>
        <translation>emeklilik primi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>per bank betaald</source>
        <translation>bankadan ödendi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>periode</source>
        <translation>dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>polis gezien</source>
        <translation>poliçe görüldü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>premies sociale zekerheid</source>
        <translation>sosyal güvenlik primleri</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>provisie</source>
        <translation>komisyon</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>registratie van de werkgever</source>
        <translation>işverenin kaydı</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>rooster</source>
        <translation>çizelge</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>yazılı kararlaştırıldı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>stukloon</source>
        <translation>parça başı ücret</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt als loon</source>
        <translation>ücret sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt niet als loon</source>
        <translation>ücret sayılmaz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>toeslag</source>
        <translation>ek ödeme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>uren</source>
        <translation>saat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantiebijslag</source>
        <translation>tatil ödeneği</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantieloon</source>
        <translation>izin ücreti</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder gecertificeerd</source>
        <translation>ev sahibi belgeli</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder niet gecertificeerd</source>
        <translation>ev sahibi belgesiz</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verklaring</source>
        <translation>beyan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vervoer</source>
        <translation>ulaşım</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>volmacht gezien</source>
        <translation>yetki görüldü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>voorschot</source>
        <translation>avans</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>winstuitkering</source>
        <translation>kâr payı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ziekengeld</source>
        <translation>hastalık ücreti</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>zoals op de strook</source>
        <translation>bordrodaki gibi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>zorgverzekering</source>
        <translation>sağlık sigortası</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{fact}: onbekend</source>
        <translation>{fact}: bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>{n} vragen</source>
        <translation>{n} soru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum} · de strook telt op</source>
        <translation>{sum} · bordro tutuyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum}, maar uitbetaald is {net}</source>
        <translation>{sum}, ama ödenen {net}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is getypt of kwam uit een zaakbestand; er is geen papier bij.</source>
        <translation>Bu bordro elle yazıldı ya da bir dava dosyasından geldi; kâğıdı yok.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is niet gezien. Vraag hem op bij de werkgever, of typ rechts wat erop staat.</source>
        <translation>Bu bordro görülmedi. İşverenden isteyin ya da yanda ne yazdığını girin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Gelezen</source>
        <translation>Okunan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Klopt wat er is gelezen?</source>
        <translation>Okunan doğru mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog geen stukken</source>
        <translation>Henüz belge yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog leeg</source>
        <translation>Henüz boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Papier</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Sleep loonstroken, contract, rooster, dagboek, WhatsApp-gesprek of bankafschrift hierheen. Foto's mogen ook.</source>
        <translation>Bordro, sözleşme, çizelge, günlük, WhatsApp yazışması veya banka ekstresini buraya sürükleyin. Fotoğraf da olur.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken lezen</source>
        <translation>Belgeler okunuyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Verder: &amp;uren</source>
        <translation>İleri: saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} gelezen</source>
        <translation>{n} okundu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} nakijken</source>
        <translation>{n} kontrol edilecek</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreekt</source>
        <translation>{n} eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreken</source>
        <translation>{n} eksik</translation>
    </message>
</context>
<context>
    <name>PartsOfClaim</name>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Griffierecht, apart</source>
        <translation>Mahkeme harcı, ayrı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Incassokosten</source>
        <translation>Tahsilat masrafları</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Onterecht ingehouden, netto</source>
        <translation>Haksız kesilen, net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 maand</source>
        <translation>Eksik ücret, 1 ay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 periode</source>
        <translation>Eksik ücret, 1 dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 week</source>
        <translation>Eksik ücret, 1 hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} maanden</source>
        <translation>Eksik ücret, {n} ay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} perioden</source>
        <translation>Eksik ücret, {n} dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} weken</source>
        <translation>Eksik ücret, {n} hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Vakantiebijslag</source>
        <translation>Tatil ödeneği</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Verlof bij het einde</source>
        <translation>Sonda kalan izin</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke rente</source>
        <translation>Yasal faiz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke verhoging, ten hoogste {n} %</source>
        <translation>Yasal artış, en çok % {n}</translation>
    </message>
</context>
<context>
    <name>PaymentsPanel</name>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Betaald door {names}.</source>
        <translation>Ödeyen: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Gelezen betalingen</source>
        <translation>Okunan ödemeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto</source>
        <translation>Net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto ontvangen loon. Van het afschrift is alleen bewaard wat loon kan zijn. Verbeteren kan bij de betalingen in stap 4.</source>
        <translation>Alınan net ücret. Ekstreden yalnızca ücret olabilecek kısım saklandı. Düzeltme 4. adımdaki ödemelerde yapılır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Ontvangen</source>
        <translation>Alındığı gün</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Over</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name}: kontrol edildi</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Bedragen per betaalperiode</source>
        <translation>Ödeme dönemine göre tutarlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Betaald</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Ingehouden</source>
        <translation>Kesilen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Meeruren</source>
        <translation>Fazla saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Onterecht ingehouden op het minimumloon, netto</source>
        <translation>Asgari ücretten haksız kesilen, net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Periode</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Staat</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig betaald over meeruren, deel van te weinig</source>
        <translation>Fazla saatler için eksik ödenen, eksiğin parçası</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Uren</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Verschuldigd</source>
        <translation>Borç</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>betaald</source>
        <translation>ödenen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>geen uren</source>
        <translation>saat yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>niet vast te stellen</source>
        <translation>belirlenemiyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>te weinig</source>
        <translation>eksik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>verjaard</source>
        <translation>zamanaşımı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>voorlopig</source>
        <translation>geçici</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>{amount}. Waarom? Enter of klik nog eens.</source>
        <translation>{amount}. Neden? Enter ya da yeniden tıklayın.</translation>
    </message>
</context>
<context>
    <name>PeriodsPanel</name>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Grafiek</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Nog geen bedragen</source>
        <translation>Henüz tutar yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per periode</source>
        <translation>Döneme göre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per {unit}</source>
        <translation>Birim: {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Tabel</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Weergave</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Zodra er kan worden gerekend en de eerste betaalperiode voorbij is, staat die hier.</source>
        <translation>Hesap yapılabilince ve ilk ödeme dönemi geçince burada durur.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>betaald</source>
        <translation>ödenen</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>te weinig, tot wat verschuldigd was</source>
        <translation>borca kadar eksik</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde zoals die wordt afgedrukt</source>
        <translation>Yazdırılacağı gibi sayfa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde {n} van {m}</source>
        <translation>Sayfa {n} / {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit duurt hooguit even.</source>
        <translation>En fazla bir an sürer.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit stuk kan nu niet worden gemaakt</source>
        <translation>Bu belge şimdi yapılamıyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Groter</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Het stuk wordt gemaakt</source>
        <translation>Belge yapılıyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Kleiner</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Volgende bladzijde</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Voorbeeld</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Vorige bladzijde</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>pagina {n} van {m}</source>
        <translation>sayfa {n} / {m}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>wordt bijgewerkt</source>
        <translation>güncelleniyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>zoals het wordt afgedrukt</source>
        <translation>yazdırılacağı gibi</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Stoppen</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken: {label}</source>
        <translation>Geri al: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Stappen</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Uitleg bij deze stap</source>
        <translation>Bu adımın açıklaması</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Kolommen aanwijzen…</source>
        <translation>Sütunları göster…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Soort stuk</source>
        <translation>Belge türü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Typ een strook over</source>
        <translation>Bordroyu elle gir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Ctrl+Z haalt het terug.</source>
        <translation>Ctrl+Z geri getirir.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Deze stroo&amp;k weghalen</source>
        <translation>Bu bordroyu kaldır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Klik op een waarde: de plek op het papier licht op.</source>
        <translation>Bir değere tıklayın: kâğıttaki yeri aydınlanır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Meer over dit stuk</source>
        <translation>Bu belge hakkında</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Stuk &amp;weghalen</source>
        <translation>Belgeyi kaldır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Wat is gelezen</source>
        <translation>Okunanlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Welke strook op dit stuk</source>
        <translation>Bu belgedeki hangi bordro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>Bordrodaki kelimeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook (F7)</source>
        <translation>Bordrodaki kelimeler (F7)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>soort van {name}</source>
        <translation>{name} türü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} opnieuw gelezen</source>
        <translation>{name} yeniden okundu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} weggehaald</source>
        <translation>{name} kaldırıldı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} overgetypt</source>
        <translation>{slip} elle girildi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} weggehaald</source>
        <translation>{slip} kaldırıldı</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Administratie</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Kan de werkgever laten zien wat er gewerkt en betaald is?</source>
        <translation>İşveren çalışılanı ve ödeneni gösterebiliyor mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Niet ondeugdelijk</source>
        <translation>Yetersiz değil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ondeugdelijk</source>
        <translation>Yetersiz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek maken</source>
        <translation>İstek hazırla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek om stukken maken</source>
        <translation>Belge isteği hazırla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verder: be&amp;oordeling</source>
        <translation>İleri: değerlendirme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verzoek om stukken maken</source>
        <translation>Belge isteği hazırla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Wacht op feiten</source>
        <translation>Olgu bekliyor</translation>
    </message>
</context>
<context>
    <name>RecordsQuestions</name>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>De dag waarop het verzoek de werkgever bereikte; leeg als er nog niet is gevraagd</source>
        <translation>İsteğin işverene ulaştığı gün; henüz istenmediyse boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>Bu, hesap gününden sonra.</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?</source>
        <translation>Belgelerinizi isteyen oldu mu, ne zaman, ne cevap geldi?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u de hele loonstrook, met alle bladzijden?</source>
        <translation>Bordronun tamamı, bütün sayfaları sizde mi?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u een contract of een brief gekregen met uw uren en uw loon?</source>
        <translation>Saatlerinizi ve ücretinizi yazan bir sözleşme veya mektup aldınız mı?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?</source>
        <translation>Bunun ücretinizden kesilebileceğine dair bir yere imza attınız mı?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?</source>
        <translation>Bu dönem için başka bir bordro veya düzeltme aldınız mı?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u uw urenregistratie te zien gekregen nadat daarom was gevraagd?</source>
        <translation>İstendikten sonra saat kaydınız size gösterildi mi?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?</source>
        <translation>Bu saatleri nereden biliyorsunuz ve patron bu kadar çalıştığınızı biliyor muydu?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?</source>
        <translation>Gerçekte ne kadar para aldınız ve bir kısmını geri vermeniz gerekti mi?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Is u verteld wat het minimumloon was?</source>
        <translation>Asgari ücretin ne olduğu size söylendi mi?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?</source>
        <translation>Her ödemede bordro aldınız mı ve hâlâ sizde mi, kâğıtta ya da telefonda?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Kreeg u bij elke betaling een loonstrook?</source>
        <translation>Her ödemede bordro aldınız mı?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?</source>
        <translation>Elden para da aldınız mı? Ne kadar, ne zaman, kimden ve kim gördü?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?</source>
        <translation>Fazla saatler için para veya izin aldınız mı, bu nerede yazılıydı?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Schriftelijk om stukken gevraagd op</source>
        <translation>Belgelerin yazılı istendiği gün</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Vragen aan de werknemer, om voor te lezen</source>
        <translation>Çalışana sorular, yüksek sesle okunacak</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Welk uurloon is met u afgesproken, en door wie?</source>
        <translation>Sizinle hangi saat ücreti kararlaştırıldı ve kim kararlaştırdı?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?</source>
        <translation>Saat kaçta başlayıp kaçta bitirdiğinizi yazan var mıydı?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?</source>
        <translation>Her hafta aynı süre mi çalıştınız? Yoğun veya sakin bir haftada ne oluyordu?</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?</source>
        <translation>Size ne yapacağınızı kim söyledi, kim ödedi, sözleşmenizde hangi ad vardı?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>contract gekregen</source>
        <translation>sözleşme alındı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>ja</source>
        <translation>evet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>loonstroken gekregen</source>
        <translation>bordrolar alındı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>nee</source>
        <translation>hayır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>registratie getoond</source>
        <translation>kayıt gösterildi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>uren bijgehouden</source>
        <translation>saatler tutuldu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>verzoek om stukken</source>
        <translation>belge isteği</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>weet ik niet</source>
        <translation>bilmiyorum</translation>
    </message>
</context>
<context>
    <name>RecordsTimeline</name>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>administratie ondeugdelijk</source>
        <translation>kayıtlar yetersiz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>binnen de zes maanden</source>
        <translation>altı ay içinde</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, geen bewijs van betaling</source>
        <translation>bordro yok, ödeme kanıtı yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, wel betaling</source>
        <translation>bordro yok, ödeme var</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>maanden</source>
        <translation>ay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook gezien</source>
        <translation>bordro görüldü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook met twijfel</source>
        <translation>bordroda şüphe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>tijdvakken</source>
        <translation>dönem</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>weken</source>
        <translation>hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>wel contant geld ontvangen</source>
        <translation>nakit alındı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>{seen} van {all} {units}</source>
        <translation>{all} {units} içinde {seen}</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Als de bedragen niet optellen, is niet vast te stellen wat is betaald.</source>
        <translation>Tutarlar tutmuyorsa ne ödendiği belirlenemez.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Bij elke betaling hoort een loonstrook, tenzij er niets is veranderd.</source>
        <translation>Her ödemeye bir bordro gerekir, hiçbir şey değişmediyse hariç.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook noemt een minimumloon dat op die dag niet gold.</source>
        <translation>Bordro, o gün geçerli olmayan bir asgari ücret yazıyor.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook zelf bewijst dat te weinig is betaald.</source>
        <translation>Bordronun kendisi az ödendiğini kanıtlıyor.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet begin- en eindtijden bijhouden en 52 weken bewaren. Zonder registratie kan hij de uren van de werknemer minder goed betwisten.</source>
        <translation>İşveren başlama ve bitiş saatlerini tutmalı ve 52 hafta saklamalı. Kayıt yoksa çalışanın saatlerine itiraz etmesi zorlaşır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet de arbeidsvoorwaarden schriftelijk geven.</source>
        <translation>İşveren çalışma koşullarını yazılı vermeli.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Elke strook dezelfde uren terwijl het werk wisselde: de strook volgt het werk niet.</source>
        <translation>İş değişirken her bordroda aynı saatler: bordro işi izlemiyor.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Gegevens uit de tijd zelf laten andere uren zien dan de strook.</source>
        <translation>O zamanki veriler bordrodan farklı saatler gösteriyor.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Het minimumloon moet per bank worden betaald.</source>
        <translation>Asgari ücret bankadan ödenmeli.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Meer uren dan afgesproken moeten worden betaald of als tijd bijgehouden.</source>
        <translation>Anlaşılandan fazla saatler ödenmeli ya da izin olarak tutulmalı.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de betalingen</source>
        <translation>Ödemelere</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de keten van bedrijven</source>
        <translation>Şirket zincirine</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de stukken</source>
        <translation>Belgelere</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de uren</source>
        <translation>Saatlere</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Op de strook moet staan waaruit het loon bestaat en welk minimumloon geldt.</source>
        <translation>Bordroda ücretin neden oluştuğu ve hangi asgari ücretin geçerli olduğu yazmalı.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Stukken noemen verschillende firma’s; het moet duidelijk zijn wie het loon schuldig is.</source>
        <translation>Belgeler farklı firmalar yazıyor; ücreti kimin borçlu olduğu belli olmalı.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Van het minimumloon mag alleen worden ingehouden wat de wet toestaat.</source>
        <translation>Asgari ücretten yalnız yasanın izin verdiği kesilebilir.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wat is ontvangen, is niet wat de strook zegt.</source>
        <translation>Alınan, bordronun yazdığı değil.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wie om de eigen stukken vraagt en ze niet krijgt, kan dat aan de rechter voorleggen.</source>
        <translation>Kendi belgelerini isteyip alamayan bunu mahkemeye götürebilir.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>advies, geen geldend recht</source>
        <translation>tavsiye, yürürlükteki hukuk değil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldend recht</source>
        <translation>yürürlükteki hukuk</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldt hier niet</source>
        <translation>burada geçerli değil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>in consultatie, geen geldend recht</source>
        <translation>görüşte, yürürlükteki hukuk değil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>ja</source>
        <translation>evet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>kan hier gelden</source>
        <translation>burada geçerli olabilir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>nee</source>
        <translation>hayır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>onbekend</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>verworpen</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>wetsvoorstel, geen geldend recht</source>
        <translation>yasa tasarısı, yürürlükteki hukuk değil</translation>
    </message>
</context>
<context>
    <name>RecordsWork</name>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>&amp;Tabel</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Betalingen</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Bevindingen</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Gekozen bevinding</source>
        <translation>Seçilen bulgu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Lijst</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonperiode</source>
        <translation>Ödeme dönemi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstroken</source>
        <translation>Bordrolar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstrook</source>
        <translation>Bordro</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Nog geen bevindingen</source>
        <translation>Henüz bulgu yok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Onderdeel</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Oordeel</source>
        <translation>Yargı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Tijdlijn</source>
        <translation>Zaman çizgisi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vermoeden</source>
        <translation>Karine</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vragen</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>ondeugdelijk</source>
        <translation>yetersiz</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Advies, geen geldend recht: dit kan niet het primaire standpunt zijn. Alleen met een beroep op art. 23 Wav, na voorlichting van de werknemer, kan dat wel.</source>
        <translation>Tavsiye, yürürlükteki hukuk değil: asıl görüş olamaz. Yalnız çalışan bilgilendirildikten sonra md. 23 Wav'a dayanarak olabilir.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Eén scenario is altijd primair. Kies eerst bij een andere kolom Primair.</source>
        <translation>Bir senaryo her zaman asıldır. Önce başka sütunda Asıl seçin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Geldt hier niet: {reasons}</source>
        <translation>Burada geçerli değil: {reasons}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Niet gevorderd</source>
        <translation>Talep edilmiyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Primair</source>
        <translation>Asıl</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Subsidiair</source>
        <translation>Yedek</translation>
    </message>
</context>
<context>
    <name>ScenarioColumn</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source> · nagekeken {day}</source>
        <translation> · kontrol {day}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Reden, voor art. 21 Rv</source>
        <translation>Gerekçe, md. 21 Rv için</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Rol van {name}</source>
        <translation>{name} rolü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom &amp;toch?</source>
        <translation>Neden yine de?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom toch zes maanden voltijd?</source>
        <translation>Neden yine de altı ay tam zamanlı?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>waarom toch zes maanden voltijd</source>
        <translation>neden yine de altı ay tam zamanlı</translation>
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
        <translation>Olgular onaylı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Gemachtigde</source>
        <translation>Vekil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Organisatie</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Plaats</source>
        <translation>Yer</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;dagvaarding, via deurwaarder</source>
        <translation>celp, icra memuruyla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;regelrechter, waar dat kan</source>
        <translation>regelrechter, mümkünse</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;verzoekschrift, bij ontslagzaak</source>
        <translation>dilekçe, işten çıkarmada</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>1 punt</source>
        <translation>1 nokta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Administratie</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Adr&amp;es</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Beoordeling</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Boven de datum</source>
        <translation>Tarihin üstünde</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>D&amp;wangsom per dag</source>
        <translation>Günlük para cezası</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dienstverband betwist</source>
        <translation>İş ilişkisi tartışmalı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dwangso&amp;m, ten hoogste</source>
        <translation>Para cezası, en çok</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Feiten bevestigen</source>
        <translation>Olguları onayla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Haalt CONCEPT van de stukken</source>
        <translation>Belgelerden CONCEPT'i kaldırır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>IBAN waarop wordt betaald</source>
        <translation>Ödenecek IBAN</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Kenmerk</source>
        <translation>Dosya no</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Leeg: de namen van partijen</source>
        <translation>Boş: tarafların adları</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Nog {count} open</source>
        <translation>{count} hâlâ açık</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Op het verstrekken van stroken</source>
        <translation>Bordroların verilmesi için</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Punten na&amp;lopen</source>
        <translation>Noktaları gez</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Re&amp;kening</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Stukken</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Telt alleen samen met het bedrag per dag</source>
        <translation>Yalnız günlük tutarla birlikte sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Termijn in dagen</source>
        <translation>Gün olarak süre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Uren</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vraagt ook een verklaring voor recht</source>
        <translation>Tespit kararı da ister</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vul ook het andere bedrag in; tot dan wordt geen dwangsom gevraagd.</source>
        <translation>Öbür tutarı da girin; o zamana kadar ceza istenmez.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Weg naar de rechter</source>
        <translation>Mahkemeye yol</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie</source>
        <translation>Kim</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie ondertekent</source>
        <translation>Kim imzalıyor</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betalen uiterlijk {day}</source>
        <translation>{day} gününe kadar öde</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betwist</source>
        <translation>tartışmalı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten bevestigd</source>
        <translation>olgular onaylı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten niet bevestigd</source>
        <translation>olgular onaysız</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>termijn</source>
        <translation>süre</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>weg naar de rechter</source>
        <translation>mahkemeye yol</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} bij {step}</source>
        <translation>{step}: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} hieronder: feiten bevestigen</source>
        <translation>{count} aşağıda: olguları onayla</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{n} punten</source>
        <translation>{n} nokta</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>&amp;Inhouding toevoegen</source>
        <translation>Kesinti ekle</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt dit?</source>
        <translation>Bu doğru mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Loonre&amp;gel toevoegen</source>
        <translation>Ücret satırı ekle</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Ve&amp;rbeteren</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feit</source>
        <translation>olgu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feiten over {kind}</source>
        <translation>{kind} hakkında olgular</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>inhouding erbij</source>
        <translation>kesinti eklendi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>naam</source>
        <translation>ad</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel erbij</source>
        <translation>satır eklendi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel weg, {slip}</source>
        <translation>satır kaldırıldı, {slip}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>soort</source>
        <translation>tür</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{label}: klopt dit?</source>
        <translation>{label}: bu doğru mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name} kontrol edildi</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>Yeni dosya</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>Örneği gör</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Alles blijft op deze computer. Er gaat niets naar buiten.</source>
        <translation>Her şey bu bilgisayarda kalır. Dışarı hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Beginnen</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Daarvoor worden deze dossiers hier gelezen; namen en bedragen staan er niet bij.</source>
        <translation>Bunun için bu dosyalar burada okunur; ad ve tutar gösterilmez.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dossier &amp;openen…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dreiging, papieren afgepakt, niet weg mogen? Dan eerst FairWork of CoMensha.</source>
        <translation>Tehdit, alınan belgeler, gitme yasağı mı var? O zaman önce FairWork veya CoMensha.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Een loonvordering verjaart vijf jaar na de betaaldag. Stuiten kan nu, rekenen later.</source>
        <translation>Ücret talebi ödeme gününden beş yıl sonra zamanaşımına uğrar. Şimdi kesilebilir, sonra hesaplanır.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerdere dossiers</source>
        <translation>Önceki dosyalar</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerst even vragen</source>
        <translation>Önce birkaç soru</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Hier komen de dossiers die het laatst open waren.</source>
        <translation>Son açılan dosyalar burada görünecek.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het veilig?</source>
        <translation>Güvenli mi?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het werk lang geleden?</source>
        <translation>İş uzun zaman önce miydi?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Loonstroken, contract, rooster, dagboek, bankafschriften. Alles door elkaar mag. Er wordt een nieuw dossier van gemaakt.</source>
        <translation>Bordrolar, sözleşme, çizelge, günlük, banka dökümleri, hepsi bir arada. Bunlardan yeni bir dosya olur.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Asgari ücret talebi</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Sleep de papieren hierheen</source>
        <translation>Belgeleri buraya sürükleyin</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Van een tas papieren naar een brief die de kantonrechter regel voor regel kan volgen.</source>
        <translation>Bir torba kâğıttan, hâkimin satır satır izleyebileceği bir mektuba.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Voor er wordt gerekend</source>
        <translation>Hesaptan önce</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Welke taal leest u?</source>
        <translation>Hangi dilde okuyorsunuz?</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>eerdere dossiers onthouden op deze computer</source>
        <translation>önceki dosyaları bu bilgisayarda hatırla</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>erbij zeggen wanneer iets verjaart</source>
        <translation>bir alacağın ne zaman zamanaşımına uğradığını göster</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>1 punt</source>
        <translation>1 nokta</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Berekend per</source>
        <translation>Hesap tarihi</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier {title}</source>
        <translation>Dosya {title}</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Eerste verjaring</source>
        <translation>İlk zamanaşımı</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Naam nog leeg</source>
        <translation>Ad henüz boş</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Nog open</source>
        <translation>Hâlâ açık</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Stand van het dossier</source>
        <translation>Dosyanın durumu</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Te weinig loon</source>
        <translation>Eksik ücret</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Totale vordering</source>
        <translation>Toplam talep</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>kies een dag</source>
        <translation>bir gün seçin</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>niets</source>
        <translation>yok</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>nog niet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>{n} punten</source>
        <translation>{n} nokta</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>ook: {words}</source>
        <translation>ayrıca: {words}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../ui/steps/records/timeline_view.py"/>
        <source>Loonstroken per loonperiode</source>
        <translation>Ödeme dönemine göre bordrolar</translation>
    </message>
</context>
<context>
    <name>TypedSlip</name>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Eerste dag van de periode</source>
        <translation>Dönemin ilk günü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Netto uitbetaald</source>
        <translation>Ödenen net</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>B&amp;ruto</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>Son gün ilk günden önce.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Dit is nodig om de strook te gebruiken.</source>
        <translation>Bordroyu kullanmak için gerekli.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Laa&amp;tste dag van de periode</source>
        <translation>Dönemin son günü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Strook toe&amp;voegen</source>
        <translation>Bordro ekle</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Typ wat op de strook staat. Losse regels en inhoudingen volgen daarna.</source>
        <translation>Bordroda yazanı girin. Ayrı satırlar ve kesintiler sonra gelir.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Uren &amp;op de strook</source>
        <translation>Bordrodaki saatler</translation>
    </message>
</context>
<context>
    <name>TypicalWeek</name>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Invullen</source>
        <translation>Doldur</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Niet gewerkt</source>
        <translation>Çalışılmadı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Uren per week</source>
        <translation>Haftalık saat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt buiten het dienstverband ({days}).</source>
        <translation>Bu, çalışma süresinin dışında ({days}).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt voor de eerste dag.</source>
        <translation>Bu, ilk günden önce.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Hoeveel uur werkte u in een gewone week?</source>
        <translation>Olağan bir haftada kaç saat çalıştınız?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Kies hier de weken waarin niet is gewerkt.</source>
        <translation>Çalışılmayan haftaları burada seçin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Telt als verklaring.</source>
        <translation>Beyan sayılır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Tot en met</source>
        <translation>Son gün (dahil)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Uren per week</source>
        <translation>Haftalık saat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Van</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vaste weken volgens de werknemer</source>
        <translation>Çalışana göre olağan haftalar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>Çalışana soru</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul een dag in, bijvoorbeeld 31-12-2025.</source>
        <translation>Bir gün girin, örneğin 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul het aantal uren per week in, bijvoorbeeld 46.</source>
        <translation>Haftalık saati girin, örneğin 46.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Waren er weken waarin u meer, minder of helemaal niet werkte?</source>
        <translation>Daha çok, daha az çalıştığınız veya hiç çalışmadığınız haftalar oldu mu?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weghal&amp;en</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weken</source>
        <translation>Haftalar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week</source>
        <translation>olağan hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week weghalen</source>
        <translation>olağan haftayı kaldır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>weken niet gewerkt</source>
        <translation>çalışılmayan haftalar</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Fout: {remedy}</source>
        <translation>Hata: {remedy}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Vul een bedrag in, of haal de regel weg.</source>
        <translation>Bir tutar girin ya da satırı kaldırın.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Zonder dit bedrag kan niet worden gerekend. Haal anders de strook weg.</source>
        <translation>Bu tutar olmadan hesap yapılamaz. Yoksa bordroyu kaldırın.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>gelezen</source>
        <translation>okundu</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>getypt</source>
        <translation>yazıldı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>niet gelezen</source>
        <translation>okunmadı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>op papier: {text}</source>
        <translation>kâğıtta: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>twijfel</source>
        <translation>şüphe</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>verbeterd</source>
        <translation>düzeltildi</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>&amp;Vastleggen</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Anders beslissen…</source>
        <translation>Başka karar…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Annuleren</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Beslissing van de adviseur: {reason} De bevindingen zeggen: {computed}.</source>
        <translation>Danışmanın kararı: {reason} Bulgular diyor ki: {computed}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is niet ondeugdelijk</source>
        <translation>Kayıtlar yetersiz değil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is ondeugdelijk</source>
        <translation>Kayıtlar yetersiz</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De eigen beslissing vervalt; de bevindingen beslissen weer</source>
        <translation>Özel karar düşer; yeniden bulgular karar verir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Eigen beslissing</source>
        <translation>Özel karar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden staat geen bevinding vast die uren of betaling onbepaalbaar maakt.</source>
        <translation>Son altı ayda saatleri veya ödemeyi belirlenemez kılan kesin bir bulgu yok.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden: {reasons}.</source>
        <translation>Son altı ayda: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Nog niet te zeggen</source>
        <translation>Henüz söylenemez</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden van de eigen beslissing</source>
        <translation>Özel kararın gerekçesi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden, voor het dossier</source>
        <translation>Gerekçe, dosya için</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Schrijf eerst de reden op; die blijft bij het dossier.</source>
        <translation>Önce gerekçeyi yazın; dosyada kalır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Terug naar de bevindingen</source>
        <translation>Bulgulara dön</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>eigen beslissing over de administratie</source>
        <translation>kayıtlar hakkında özel karar</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>niet ondeugdelijk</source>
        <translation>yetersiz değil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>ondeugdelijk</source>
        <translation>yetersiz</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Groter</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Het bestand zelf zit niet in dit dossier. Voeg {name} opnieuw toe.</source>
        <translation>Dosyanın kendisi burada yok. {name} belgesini yeniden ekleyin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Kleiner</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Papier</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Volgende pagina</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Vorige pagina</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>pagina {n} van {all}</source>
        <translation>sayfa {n} / {all}</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{name} kan niet worden getoond.</source>
        <translation>{name} gösterilemiyor.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{n} rijen</source>
        <translation>{n} satır</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../ui/steps/waiting.py"/>
        <source>Naar stap {n}</source>
        <translation>Adım {n}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Begin</source>
        <translation>Baş.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Bron</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Dag</source>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Einde</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Het blok heeft {n} rijen; vanaf deze dag passen er {fit}. Zet datums in de eerste kolom om meer weken tegelijk te plakken. Er is niets geplakt.</source>
        <translation>Blokta {n} satır var; bu günden itibaren {fit} sığar. Daha çok haftayı birden yapıştırmak için ilk sütuna tarih koyun. Hiçbir şey yapıştırılmadı.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Pauze</source>
        <translation>Mola</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>Satır {n}: {remedy} Hiçbir şey yapıştırılmadı.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Soort</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Telt</source>
        <translation>Sayılır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Uren</source>
        <translation>Saat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>leeg</source>
        <translation>boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>{first} – {last} uur</source>
        <translation>{first} – {last} sa</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <location filename="../../ui/steps/hours/week_table.py"/>
        <source>Uren van deze week, per dag</source>
        <translation>Bu haftanın saatleri, güne göre</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Afgesproken uren per week</source>
        <translation>Haftalık kararlaştırılan saat</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Eerste werkdag</source>
        <translation>İlk iş günü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Geboortedatum</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Laatste werkdag</source>
        <translation>Son iş günü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Naam</source>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Voltijd in deze sector</source>
        <translation>Bu sektörde tam zamanlı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>1 vraag open</source>
        <translation>1 soru açık</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Begin van de berekening</source>
        <translation>Hesabın başlangıcı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bepaalt de regels van de berekening</source>
        <translation>Hesabın kurallarını belirler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bron van de voltijdsuren, bijvoorbeeld de cao</source>
        <translation>Tam zamanlı saatlerin kaynağı, örneğin cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Compleet</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dat zou een leeftijd van {n} jaar zijn.</source>
        <translation>Bu {n} yaş demek olur.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dienstverband</source>
        <translation>İş ilişkisi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt na de laatste werkdag, {day}.</source>
        <translation>Bu, son iş gününden sonra, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt voor de eerste werkdag, {day}.</source>
        <translation>Bu, ilk iş gününden önce, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Gegevens</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Keten</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeftijd bepaalt het minimumloon per dag</source>
        <translation>Günlük asgari ücreti yaş belirler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeg als het werk nog loopt</source>
        <translation>İş sürüyorsa boş</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon &amp;per</source>
        <translation>Ücret dönemi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon per</source>
        <translation>Ücret dönemi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Nodig voor het vermoeden van zes maanden. Telt alleen met een bron.</source>
        <translation>Altı ay karinesi için gerekli. Yalnız kaynakla sayılır.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Taal van de &amp;werknemer</source>
        <translation>Çalışanın dili</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Verder: &amp;stukken</source>
        <translation>İleri: belgeler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de samenvatting; de brief blijft Nederlands</source>
        <translation>Özet için; mektup Hollandaca kalır</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de vordering op contracturen</source>
        <translation>Sözleşme saatleri talebi için</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Werknemer</source>
        <translation>Çalışan</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie</source>
        <translation>Kim</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie werkte waar, voor wie, en op welke afspraak?</source>
        <translation>Kim nerede, kim için ve hangi anlaşmayla çalıştı?</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zoals op de loonstrook</source>
        <translation>Bordrodaki gibi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zonder bron telt dit niet mee. Noem de cao of de overeenkomst.</source>
        <translation>Kaynaksız sayılmaz. Cao'yu veya sözleşmeyi belirtin.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>afgesproken uren</source>
        <translation>kararlaştırılan saatler</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>bron van de voltijdsuren</source>
        <translation>tam zamanlı saatlerin kaynağı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>cao of arbeidsovereenkomst, met artikel</source>
        <translation>cao veya iş sözleşmesi, maddesiyle</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>eerste werkdag</source>
        <translation>ilk iş günü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>geboortedatum</source>
        <translation>doğum tarihi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>laatste werkdag</source>
        <translation>son iş günü</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>loon per</source>
        <translation>ücret dönemi</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>maand</source>
        <translation>ay</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>naam</source>
        <translation>ad</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>yazılı kararlaştırıldı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>taal</source>
        <translation>dil</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>uur per week, bron:</source>
        <translation>saat/hafta, kaynak:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>vier weken</source>
        <translation>dört hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd</source>
        <translation>tam zamanlı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd van de sector</source>
        <translation>sektörde tam zamanlı</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>week</source>
        <translation>hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{first} – {last} · {n} weken</source>
        <translation>{first} – {last} · {n} hafta</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} jaar op de eerste werkdag</source>
        <translation>İlk iş gününde {n} yaşında</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} vragen open</source>
        <translation>{n} soru açık</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>tabel {table}, {row}</source>
        <translation>tablo {table}, {row}</translation>
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
        <translation>Açıklamayı kapat</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten (Esc)</source>
        <translation>Açıklamayı kapat (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom {amount}?</source>
        <translation>Neden {amount}?</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom?</source>
        <translation>Neden?</translation>
    </message>
</context>
<context>
    <name>WhyTree</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom dit bedrag?</source>
        <translation>Neden bu tutar?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Bron: {source}</source>
        <translation>Kaynak: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>De stukken worden nog gelezen</source>
        <translation>Belgeler hâlâ okunuyor</translation>
    </message>
    <message>
        <source>Dit ging niet goed</source>
        <translation type="vanished">Bir şey ters gitti</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Een stuitingsbrief die voor die dag is ontvangen, behoudt het loon.</source>
        <translation>O günden önce alınan kesme mektubu ücreti korur.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Eerste verjaring: {day}</source>
        <translation>İlk zamanaşımı: {day}</translation>
    </message>
    <message>
        <source>Het dossier is bewaard tot en met de laatste wijziging. Ga door, of sluit en open opnieuw. ({e})</source>
        <translation type="vanished">Dosya son değişikliğe kadar kayıtlı. Devam edin ya da kapatıp yeniden açın. ({e})</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Kies de taal als dat klaar is.</source>
        <translation>Bittiğinde dili seçin.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Klopt niet</source>
        <translation>Tutmuyor</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Minimumloon vorderen</source>
        <translation>Asgari ücret talebi</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Niet bewaard</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Stukken toevoegen</source>
        <translation>Belge ekle</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Toetsen</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>pagina {n}</source>
        <translation>sayfa {n}</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>{article}, tabel {table}: {row}</source>
        <translation>{article}, tablo {table}: {row}</translation>
    </message>
</context>
</TS>
