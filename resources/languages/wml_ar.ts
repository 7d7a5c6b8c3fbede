<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>Aids</name>
    <message>
        <location filename="../../ui/aids.py"/>
        <source>Zitting</source>
        <translation>الجلسة</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>betaald</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>te weinig</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>uren</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>verschuldigd</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/cells.py"/>
        <source>waarvan verjaard {amount}</source>
        <translation>منها متقادم ⁨{amount}⁩</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies hoe de datums zijn geschreven</source>
        <translation>اختر كيف كُتبت التواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie de werknemer is</source>
        <translation>اختر من هو العامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wie loon betaalde</source>
        <translation>اختر من دفع الأجر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/answers.py"/>
        <source>Kies wiens uren</source>
        <translation>اختر ساعات من هذه</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Per periode</source>
        <translation>حسب الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Waarom</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Wat wordt getoond</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/arrangement.py"/>
        <source>Welke uren</source>
        <translation>أي ساعات</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>1 reden nodig</source>
        <translation>مطلوب سبب واحد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Beoordeling</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>K&amp;euzes bij de berekening…</source>
        <translation>خيارات الحساب…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Let op ({n})</source>
        <translation>تنبيهات (⁨{n}⁩)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Niets te vorderen</source>
        <translation>لا شيء للمطالبة به</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Nog geen scenario's</source>
        <translation>لا سيناريوهات بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Onderaan</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair gekozen</source>
        <translation>اختير الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Primair kiezen</source>
        <translation>اختر الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Scenario's</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Terug naar de b&amp;edragen</source>
        <translation>العودة إلى المبالغ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Verder: &amp;brief</source>
        <translation>التالي: الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wacht op feiten</source>
        <translation>بانتظار الوقائع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Wat had betaald moeten worden, en met welke uren?</source>
        <translation>كم كان يجب أن يُدفع، وبأي ساعات؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Welke uren?</source>
        <translation>أي ساعات؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>Zodra er kan worden gerekend, staat hier de som.</source>
        <translation>عندما يصبح الحساب ممكنًا يظهر المجموع هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/page.py"/>
        <source>griffierecht {amount} apart</source>
        <translation>رسم المحكمة ⁨{amount}⁩ على حدة</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>Week {n}, {days}</source>
        <translation>الأسبوع ⁨{n}⁩، ⁨{days}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>jaar</source>
        <translation>سنة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>maand</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>periode</source>
        <translation>فترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>vier weken</source>
        <translation>أربعة أسابيع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/bars.py"/>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Ad&amp;res</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Gaf de opdrachten, als dat een ander was</source>
        <translation>كان يعطي الأوامر، إن كان شخصًا آخر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Hoofdopdrachtgever</source>
        <translation>صاحب المشروع الرئيسي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Inlener</source>
        <translation>الشركة المستخدِمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Keten</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Leende de werknemer uit</source>
        <translation>كان يعير العامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Liet het werk doen. Onbekend mag.</source>
        <translation>طلب العمل. قد يكون مجهولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Naa&amp;m van het bedrijf</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Opdrachtgever</source>
        <translation>صاحب المشروع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Stond boven de opdrachtgever</source>
        <translation>كان فوق صاحب المشروع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Tegen wie de vordering gaat</source>
        <translation>المطالبة ضده</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Uitzendbureau</source>
        <translation>وكالة عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Voor de brief</source>
        <translation>للرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Weghalen</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werkgever</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Werknemer</source>
        <translation>العامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Wie kan worden aangesproken</source>
        <translation>من يمكن مطالبته</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>Zoals in het handelsregister</source>
        <translation>كما في السجل التجاري</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>adres</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>huishouden</source>
        <translation>منزل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>particulier huishouden</source>
        <translation>منزل خاص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{name} weg uit de keten</source>
        <translation>⁨{name}⁩ خارج السلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/chain.py"/>
        <source>{role} in de keten</source>
        <translation>⁨{role}⁩ في السلسلة</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Er is nog niets om te tekenen.</source>
        <translation>لا شيء للرسم بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Gekozen:</source>
        <translation>المختار:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>Verschuldigd en betaald, met het uurloon daaronder</source>
        <translation>المستحق والمدفوع، وتحته أجر الساعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>betaald per uur</source>
        <translation>المدفوع للساعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>minimum per uur</source>
        <translation>الحد الأدنى للساعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>verschuldigd</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{n} staven: verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>الأعمدة: ⁨{n}⁩؛ المستحق ⁨{due}⁩، المدفوع ⁨{paid}⁩، الناقص ⁨{short}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/chart.py"/>
        <source>{title}: {hours} uren, verschuldigd {due}, betaald {paid}, te weinig {short}.</source>
        <translation>⁨{title}⁩: ⁨{hours}⁩ ساعة، المستحق ⁨{due}⁩، المدفوع ⁨{paid}⁩، الناقص ⁨{short}⁩.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Aangetoonde uren</source>
        <translation>الساعات المثبتة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Alleen {name} zijn te berekenen: {outcome}.</source>
        <translation>لا يمكن حساب سوى ⁨{name}⁩: ⁨{outcome}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Drie manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>ثلاث طرق والمبلغ نفسه: ⁨{outcome}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Gemiddelde</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Twee manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>طريقتان والمبلغ نفسه: ⁨{outcome}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Vier manieren, hetzelfde bedrag: {outcome}.</source>
        <translation>أربع طرق والمبلغ نفسه: ⁨{outcome}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>Zes maanden voltijd</source>
        <translation>ستة أشهر بدوام كامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>de aangetoonde uren</source>
        <translation>الساعات المثبتة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>het gemiddelde</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>zes maanden voltijd</source>
        <translation>ستة أشهر بدوام كامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{amount} te weinig over {hours} uren</source>
        <translation>نقص ⁨{amount}⁩ في ⁨{hours}⁩ ساعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} meer dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>⁨{name}⁩: أكثر بمقدار ⁨{amount}⁩ من ⁨{other}⁩ (⁨{hours}⁩ مقابل ⁨{other_hours}⁩ ساعة).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} geeft {amount} minder dan {other} ({hours} tegen {other_hours} uren).</source>
        <translation>⁨{name}⁩: أقل بمقدار ⁨{amount}⁩ من ⁨{other}⁩ (⁨{hours}⁩ مقابل ⁨{other_hours}⁩ ساعة).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/comparison.py"/>
        <source>{name} komt op hetzelfde bedrag uit als {other}.</source>
        <translation>⁨{name}⁩: المبلغ نفسه مثل ⁨{other}⁩.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Dagen waarop bronnen verschillen</source>
        <translation>أيام تختلف فيها المصادر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Op geen enkele dag spreken bronnen elkaar tegen.</source>
        <translation>لا تتعارض المصادر في أي يوم.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Telt niet</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Toon: {words}</source>
        <translation>عرض: ⁨{words}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Weken zonder uren: {weeks}.</source>
        <translation>أسابيع بلا ساعات: ⁨{weeks}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>Welke bron telt, volgt uit een vaste volgorde; kies een dag voor de uitleg.</source>
        <translation>المصدر المحتسب يتبع ترتيبًا ثابتًا؛ اختر يومًا لرؤية الشرح.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/conflicts.py"/>
        <source>{n} van {all} weken steunen op één bron.</source>
        <translation>أسابيع تستند إلى مصدر واحد: ⁨{n}⁩ من ⁨{all}⁩.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>, later gemaakt</source>
        <translation>، كُتب لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Er is geen tweede bron voor deze dag.</source>
        <translation>لا مصدر ثانيًا لهذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven</source>
        <translation>كيف سُجلت الساعات المدخلة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Hoe zijn de getypte uren opgeschreven?</source>
        <translation>كيف سُجلت الساعات المدخلة؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Per dag telt één bron, de eerste die er is: registratie van de werkgever, locatie, berichten, rooster, urenlijst van toen, afspraak, wat later is gemaakt, verklaring. De andere blijven als tegenspraak staan.</source>
        <translation>يُحتسب لكل يوم مصدر واحد، أول ما يوجد: تسجيل صاحب العمل، الموقع، الرسائل، الجدول، قائمة ساعات من ذلك الوقت، اتفاق، ما كُتب لاحقًا، إفادة. وتبقى المصادر الأخرى كتعارض.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Tot dit is gezegd, tellen zij als verklaring. </source>
        <translation>حتى يُقال ذلك تُحتسب كإفادة. </translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Typ in de tabel, of vul een vaste week in.</source>
        <translation>اكتب في الجدول أو أدخل أسبوعًا معتادًا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Uren op {day}</source>
        <translation>ساعات ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Wat tijdens het werk is bijgehouden, weegt zwaarder dan wat later is opgeschreven.</source>
        <translation>ما سُجل أثناء العمل أقوى مما كُتب لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>Welke uren tellen op {day}?</source>
        <translation>أي ساعات تُحتسب ⁨{day}⁩؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>telt niet</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>toen bijgehouden</source>
        <translation>سُجلت حينها</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>verklaring</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/day_panel.py"/>
        <source>{day}: geen uren</source>
        <translation>⁨{day}⁩: لا ساعات</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>&amp;Alle {n} kloppen</source>
        <translation>كلها صحيحة: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>En nog {n}.</source>
        <translation>وأيضًا ⁨{n}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Klopt dit?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/doubts.py"/>
        <source>Tonen</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Bestanden…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>&amp;Map…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Kie&amp;zen…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Map met stukken toevoegen</source>
        <translation>إضافة مجلد مستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Sleep bestanden of mappen hierheen</source>
        <translation>اسحب الملفات أو المجلدات إلى هنا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/drop_zone.py"/>
        <source>Stukken toevoegen</source>
        <translation>إضافة مستندات</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../ui/parts/field.py"/>
        <source>Fout: {remedy}</source>
        <translation>خطأ: ⁨{remedy}⁩</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>En nog {n}.</source>
        <translation>وأيضًا ⁨{n}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Hiervoor is niets gevonden.</source>
        <translation>لم يُعثر على شيء لهذا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Toon dit stuk</source>
        <translation>عرض هذا المستند</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werkgever</source>
        <translation>سؤال لصاحب العمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>سؤال للعامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waarom dit telt</source>
        <translation>لماذا يهم هذا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>Waaruit blijkt het</source>
        <translation>ما الذي يُظهر ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/details.py"/>
        <source>en nog {n} stukken</source>
        <translation>ومستندات أخرى: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Contant betaald</source>
        <translation>دُفع نقدًا</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen registratie van begin- en eindtijden</source>
        <translation>لا تسجيل لأوقات البدء والانتهاء</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Geen schriftelijke arbeidsvoorwaarden</source>
        <translation>لا شروط عمل مكتوبة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Gemiddelde van de drie voorafgaande maanden</source>
        <translation>متوسط الأشهر الثلاثة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Inhouding zonder grondslag</source>
        <translation>خصم بلا أساس</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook ontbreekt</source>
        <translation>قسيمة راتب ناقصة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook onvolledig</source>
        <translation>قسيمة راتب غير كاملة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Loonstrook telt niet op</source>
        <translation>أرقام القسيمة لا تتطابق</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Meeruren niet betaald of geregistreerd</source>
        <translation>ساعات إضافية غير مدفوعة أو غير مسجلة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Ontvangen bedrag is niet het netto</source>
        <translation>المبلغ المستلم ليس الصافي</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Steeds dezelfde uren op de strook</source>
        <translation>الساعات نفسها دائمًا على القسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Stukken gevraagd en niet gegeven</source>
        <translation>طُلبت المستندات ولم تُسلَّم</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uren op de strook wijken af</source>
        <translation>ساعات القسيمة مختلفة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Uurloon op de strook onder het minimum</source>
        <translation>أجر الساعة على القسيمة دون الحد الأدنى</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verkeerd minimumloon op de strook</source>
        <translation>حد أدنى خاطئ على القسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Verschillende namen van werkgever</source>
        <translation>أسماء مختلفة لصاحب العمل</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werk zonder de vereiste vergunning: vermoeden van ten minste zes maanden</source>
        <translation>عمل دون التصريح المطلوب: قرينة ستة أشهر على الأقل</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Zes maanden voltijds (advies van 2020, geen geldend recht)</source>
        <translation>ستة أشهر بدوام كامل (توصية من 2020، ليست قانونًا ساريًا)</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevinding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Bevindingen over de administratie</source>
        <translation>نتائج عن السجلات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt</source>
        <translation>تنطبق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Geldt niet</source>
        <translation>لا تنطبق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Maakt de administratie ondeugdelijk</source>
        <translation>تجعل السجلات معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Nog onbekend</source>
        <translation>ما زال مجهولًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Ook gevonden</source>
        <translation>وُجد أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Regel</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/findings.py"/>
        <source>Waaruit blijkt het</source>
        <translation>ما الذي يُظهر ذلك</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Dit woord staat er niet in. Typ een deel ervan.</source>
        <translation>هذه الكلمة غير موجودة. اكتب جزءًا منها.</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Taal van de werknemer</source>
        <translation>لغة العامل</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>كلمات قسيمة الراتب</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord</source>
        <translation>ابحث عن كلمة</translation>
    </message>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>Zoek een woord, in elke taal</source>
        <translation>ابحث عن كلمة بأي لغة</translation>
    </message>
</context>
<context>
    <name>HoursCells</name>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een dag heeft 24 uur. Schrijf de uren van deze dag, bijvoorbeeld 9:30 of 9,5.</source>
        <translation>في اليوم 24 ساعة. اكتب ساعات هذا اليوم، مثل 9:30 أو 9,5.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>Een pauze van {n}: uur of minuten? Schrijf {n}:00 of 0:0{n}.</source>
        <translation>استراحة ⁨{n}⁩: ساعات أم دقائق؟ اكتب ⁨{n}⁩:00 أو 0:0⁨{n}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>afspraak</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>berichten</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>feestdag</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>locatie</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>onbetaald verlof</source>
        <translation>إجازة غير مدفوعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>oproep</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>registratie</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>reizen</source>
        <translation>سفر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>rooster</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>scholing</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>urenlijst</source>
        <translation>قائمة ساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>vakantie</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>verklaring</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>wachten</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>werk</source>
        <translation>عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>woon-werk</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>ziek</source>
        <translation>مرض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>{source}, later</source>
        <translation>⁨{source}⁩، لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen pauze. Schrijf minuten, bijvoorbeeld 30.</source>
        <translation>“⁨{text}⁩” ليست استراحة. اكتب دقائق، مثل 30.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” is geen tijd. Schrijf 7:30 of 730.</source>
        <translation>“⁨{text}⁩” ليس وقتًا. اكتب 7:30 أو 730.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/cells.py"/>
        <source>“{text}” staat er niet bij. Kies: {names}.</source>
        <translation>“⁨{text}⁩” غير موجود. اختر: ⁨{names}⁩.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 dag in strijd</source>
        <translation>يوم واحد متعارض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>1 loonperiode leeg</source>
        <translation>فترة واحدة فارغة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Ingevuld</source>
        <translation>تم الإدخال</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Nog leeg</source>
        <translation>ما زال فارغًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Uren</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Verder: &amp;administratie</source>
        <translation>التالي: السجلات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>Wanneer is er gewerkt, en waaruit blijkt dat?</source>
        <translation>متى جرى العمل، وما الذي يُظهر ذلك؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} dagen in strijd</source>
        <translation>أيام متعارضة: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/page.py"/>
        <source>{n} perioden leeg</source>
        <translation>فترات فارغة: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Begin–einde</source>
        <translation>البداية–النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Bij&amp;gehouden als</source>
        <translation>سُجلت كـ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Ge&amp;maakt</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Gelezen uren</source>
        <translation>الساعات المقروءة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Pauze</source>
        <translation>راحة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>Uren</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>achteraf gemaakt</source>
        <translation>كُتبت لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>in de tijd zelf gemaakt</source>
        <translation>كُتبت حينها</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>wie {name} bijhield</source>
        <translation>من سجّل ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/hours_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>رُوجع ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>HoursStanding</name>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze soort uren telt niet mee voor het minimumloon.</source>
        <translation>هذا النوع من الساعات لا يُحتسب للحد الأدنى للأجر.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Deze uren tellen.</source>
        <translation>هذه الساعات تُحتسب.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag is niet gewerkt.</source>
        <translation>لا عمل في هذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Op deze dag staan geen uren.</source>
        <translation>لا ساعات في هذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt nog niet: vul begin en einde in, of de uren.</source>
        <translation>لا يُحتسب بعد: أدخل البداية والنهاية أو الساعات.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Telt; een andere bron zegt iets anders op {day}.</source>
        <translation>يُحتسب؛ مصدر آخر يقول شيئًا آخر ⁨{day}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>Verdeeld uit een opgave per week. Typ om deze dag zelf vast te leggen.</source>
        <translation>موزع من رقم أسبوعي. اكتب لتثبيت هذا اليوم نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>begin ontbreekt</source>
        <translation>البداية ناقصة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>einde ontbreekt</source>
        <translation>النهاية ناقصة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>geen uren</source>
        <translation>لا ساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>in strijd</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>niet gewerkt</source>
        <translation>لا عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>telt niet</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/standing.py"/>
        <source>{source} gaat voor.</source>
        <translation>الأولوية: ⁨{source}⁩.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source> en nog {n}</source>
        <translation> وأيضًا ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Loonstrook</source>
        <translation>قسيمة راتب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Telt mee</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>Week {n}, {start} – {end} {month} {year}</source>
        <translation>الأسبوع {n}، ⁦{start} – {end} {month} {year}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>geen uren</source>
        <translation>لا ساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>in strijd, zwakkere bron</source>
        <translation>متعارض، مصدر أضعف</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>ontbreekt</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>past bij elkaar</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt mee</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>telt, met strijd</source>
        <translation>تُحتسب مع تعارض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>{first} t/m {last} ({year})</source>
        <translation>⁨{first}⁩ إلى ⁨{last}⁩ (⁨{year}⁩)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/words.py"/>
        <source>één bron</source>
        <translation>مصدر واحد</translation>
    </message>
</context>
<context>
    <name>HoursWork</name>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Dienst erbij</source>
        <translation>إضافة وردية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>&amp;Gewone week typen</source>
        <translation>اكتب أسبوعًا عاديًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Dag en uitleg</source>
        <translation>اليوم والشرح</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deel van de stap</source>
        <translation>جزء من الخطوة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Deze dag</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Een tweede dienst op de gekozen dag (Insert)</source>
        <translation>وردية ثانية في اليوم المختار (Insert)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Let op ({n})</source>
        <translation>تنبيهات (⁨{n}⁩)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Naast de week</source>
        <translation>بجانب الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Nog geen uren</source>
        <translation>لا ساعات بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ een gewone week, typ of plak de dagen hieronder, of sleep een rooster of dagboek hierheen.</source>
        <translation>اكتب أسبوعًا عاديًا، أو اكتب الأيام أدناه أو الصقها، أو اسحب جدولًا أو مفكرة إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Typ of plak uit Excel</source>
        <translation>اكتب أو الصق من Excel</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vaste week</source>
        <translation>أسبوع معتاد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Volgende week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Vorige week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Week {n}</source>
        <translation>الأسبوع ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>Weken</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>hoe de uren zijn opgeschreven</source>
        <translation>كيف سُجلت الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>telt {hours}</source>
        <translation>تُحتسب ⁨{hours}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n}</source>
        <translation>ساعات الأسبوع ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/work.py"/>
        <source>uren week {n} t/m {m}</source>
        <translation>ساعات الأسابيع ⁨{n}⁩ إلى ⁨{m}⁩</translation>
    </message>
</context>
<context>
    <name>LanePanel</name>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>&amp;Tabel</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>1 week, {total} uren</source>
        <translation>أسبوع واحد، ⁨{total}⁩ ساعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Dezelfde uren als tabel</source>
        <translation>الساعات نفسها كجدول</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Uren per week en per bron</source>
        <translation>الساعات حسب الأسبوع والمصدر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/lane_panel.py"/>
        <source>{n} weken, {total} uren</source>
        <translation>الأسابيع: ⁨{n}⁩، الساعات: ⁨{total}⁩</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <location filename="../../ui/steps/hours/lane_view.py"/>
        <source>Uren per week en per bron</source>
        <translation>الساعات حسب الأسبوع والمصدر</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="../../ui/language_choice.py"/>
        <source>Welke taal leest u?</source>
        <translation>ما اللغة التي تقرؤها؟</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>1 betaalperiode zonder loonstrook</source>
        <translation>فترة دفع واحدة بلا قسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Nagekeken op {day}: {title}.</source>
        <translation>رُوجع ⁨{day}⁩: ⁨{title}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Te lang geleden nagekeken ({day}): {title}.</source>
        <translation>رُوجع منذ زمن طويل (⁨{day}⁩): ⁨{title}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring over {n} dagen, op {day}: stuit vóór die dag.</source>
        <translation>تقادم خلال ⁨{n}⁩ يومًا، ⁨{day}⁩: اقطعه قبل ذلك اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>Verjaring: veilig t/m {day}.</source>
        <translation>التقادم: آمن حتى نهاية ⁨{day}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt vanaf {days}</source>
        <translation>العمل من ⁨{days}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>gewerkt {days}</source>
        <translation>العمل ⁨{days}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>naam nog leeg</source>
        <translation>الاسم ما زال فارغًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever nog leeg</source>
        <translation>صاحب العمل ما زال فارغًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>werkgever {name}</source>
        <translation>صاحب العمل ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{amount} is verjaard en blijft erbuiten.</source>
        <translation>⁨{amount}⁩ متقادم ويبقى خارج المطالبة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{hours} uren, {amount} betaald</source>
        <translation>⁨{hours}⁩ ساعة، المدفوع ⁨{amount}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{name}, geboren {day}</source>
        <translation>⁨{name}⁩، المولود ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} bedragen uit de wet zonder gevonden bron; het stuk zegt dat.</source>
        <translation>مبالغ من القانون بلا مصدر: ⁨{n}⁩؛ والمستند يذكر ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/facts.py"/>
        <source>{n} betaalperioden zonder loonstrook</source>
        <translation>فترات دفع بلا قسيمة: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bijlage berekening</source>
        <translation>ملحق: الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Bundel</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>De vordering kan nog niet worden berekend. Vul eerst de open punten in.</source>
        <translation>لا يمكن حساب المطالبة بعد. أكمل النقاط المفتوحة أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Dit stuk kan niet worden gemaakt: {reason}</source>
        <translation>لا يمكن إعداد هذا المستند: ⁨{reason}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Gegevens over de keten</source>
        <translation>السلسلة: معلومات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Intern blad</source>
        <translation>ورقة داخلية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Kantonrechter</source>
        <translation>المحكمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Melding aan de keten</source>
        <translation>السلسلة: إشعار</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Reactie en saldo</source>
        <translation>الرد والرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Rekenblad</source>
        <translation>جدول حساب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Routekaart</source>
        <translation>خريطة الطريق إلى المحكمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Samenvatting werknemer</source>
        <translation>ملخص للعامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Sommatie</source>
        <translation>إنذار بالدفع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Stuiting</source>
        <translation>قطع التقادم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>Verzoek om stukken</source>
        <translation>طلب مستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>alleen voor de adviseur, niet verzenden</source>
        <translation>للمستشار فقط، لا تُرسل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>met alle stukken, doorgenummerd</source>
        <translation>مع كل المستندات، مرقمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/kinds.py"/>
        <source>op papier de bijlage; Bewaren geeft een rekenblad</source>
        <translation>على الورق الملحق؛ والحفظ يعطي جدول حساب</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Afdrukken…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>&amp;Bewaren…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afdrukken</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Afgedrukt</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bewaar het stuk en open het daar.</source>
        <translation>احفظ المستند وافتحه هناك.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Bladzijde {n} van {m} afdrukken</source>
        <translation>طباعة الصفحة ⁨{n}⁩ من ⁨{m}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Brief</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Concept</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Feiten bevestigd</source>
        <translation>الوقائع مؤكدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Geen programma voor PDF gevonden</source>
        <translation>لم يُعثر على برنامج PDF</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Het stuk wordt nog gemaakt. Probeer het zo weer.</source>
        <translation>المستند قيد الإعداد. حاول بعد قليل.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Keuzes</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet afgedrukt</source>
        <translation>لم تتم الطباعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niet bewaard</source>
        <translation>لم يتم الحفظ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Niets te vorderen</source>
        <translation>لا شيء للمطالبة به</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Nog even</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Ope&amp;nen</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Rekenblad met formules (*.xlsx)</source>
        <translation>جدول مع صيغ (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stuk bewaren</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Stukken om te maken</source>
        <translation>مستندات للإعداد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Voorbeeld</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wacht op feiten</source>
        <translation>بانتظار الوقائع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Wat gaat er de deur uit, en klopt het?</source>
        <translation>ماذا يخرج، وهل هو صحيح؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>Word, om te bewerken (*.docx)</source>
        <translation>Word للتحرير (*.docx)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{name} is bewaard</source>
        <translation>تم حفظ ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/page.py"/>
        <source>{n} bladzijden</source>
        <translation>الصفحات: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Antwoorden op alle stroken</source>
        <translation>إجابات لكل القسائم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Dezelfde antwoorden voor deze soort inhouding op alle stroken</source>
        <translation>الإجابات نفسها لهذا الخصم في كل القسائم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Op de strook</source>
        <translation>على القسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Regel weghalen</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Soort</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>onbekend</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Bedragen</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Grond</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Scenario's naast elkaar</source>
        <translation>السيناريوهات جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom deze uren?</source>
        <translation>لماذا هذه الساعات؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Wat haalt dit onderuit?</source>
        <translation>ما الذي قد يُسقط هذا؟</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Bestand</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Dag van de berekening</source>
        <translation>يوم الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Groter</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Kleiner</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Openen…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Rondleiding</source>
        <translation>جولة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Samen lezen (grote letters)</source>
        <translation>القراءة معًا (حروف كبيرة)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Stap</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Terug naar vorig deel</source>
        <translation>العودة إلى الجزء السابق</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Toetsen</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Uitleg bij deze stap</source>
        <translation>شرح هذه الخطوة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Verder</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Volgende deel van het venster</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>عرض مثال</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Waarom dit bedrag?</source>
        <translation>لماذا هذا المبلغ؟</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Wachtwoord…</source>
        <translation>كلمة المرور…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Woorden op de loonstrook</source>
        <translation>كلمات قسيمة الراتب</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>&amp;Zoeken</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Af&amp;drukken…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Alleen de taal van het &amp;venster</source>
        <translation>لغة النافذة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Be&amp;werken</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Bee&amp;ld</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier sl&amp;uiten</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Dossier w&amp;issen…</source>
        <translation>محو الملف…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Gewone g&amp;rootte</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Naar het &amp;menu</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ongedaan maken:</source>
        <translation>تراجع:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Op&amp;slaan</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opnieuw:</source>
        <translation>إعادة:</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Opslaan &amp;als…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>S&amp;tukken toevoegen…</source>
        <translation>إضافة مستندات…</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal (Language)</source>
        <translation>اللغة (Language)</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Taal van de werknemer</source>
        <translation>لغة العامل</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ve&amp;rgrendelen na</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Venster sluiten</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Ver&amp;grendelen</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>Wat staat nog &amp;open?</source>
        <translation>ما الذي ما زال مفتوحًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>alleen met Ctrl+L</source>
        <translation>فقط باستخدام Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} %</source>
        <translation>⁨{n}⁩ %</translation>
    </message>
    <message>
        <location filename="../../ui/menus.py"/>
        <source>{n} minuten</source>
        <translation>{n} دقيقة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Bericht sluiten (Esc)</source>
        <translation>إغلاق الرسالة (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenPoint</name>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source> En nog {n} van deze soort.</source>
        <translation> وأيضًا من هذا النوع: ⁨{n}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op 1 dag</source>
        <translation>المصادر تختلف في يوم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Bronnen verschillen op {n} dagen</source>
        <translation>المصادر تختلف، عدد الأيام: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De feiten zijn nog niet bevestigd door de werknemer</source>
        <translation>لم يؤكد العامل الوقائع بعد</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>De vordering kan nog niet worden berekend</source>
        <translation>لا يمكن حساب المطالبة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Er kan nog niet worden gerekend</source>
        <translation>لا يمكن الحساب بعد</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de betaalperiode: week, vier weken of maand</source>
        <translation>اختر فترة الدفع: أسبوع أو أربعة أسابيع أو شهر</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Kies de dag waarvoor wordt gerekend</source>
        <translation>اختر يوم الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Nog onbekend over de administratie: {titles} ({n})</source>
        <translation>ما زال مجهولًا عن السجلات: ⁨{titles}⁩ (⁨{n}⁩)</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de eerste werkdag in</source>
        <translation>أدخل أول يوم عمل</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul de geboortedatum in: die bepaalt het minimumloon</source>
        <translation>أدخل تاريخ الميلاد: فهو يحدد الحد الأدنى للأجر</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>Vul in wie de werkgever is</source>
        <translation>أدخل من هو صاحب العمل</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: kon niet worden gelezen</source>
        <translation>⁨{name}⁩: تعذّرت القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/open_points.py"/>
        <source>{name}: nakijken wat er is gelezen</source>
        <translation>⁨{name}⁩: راجع ما تمت قراءته</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Niets staat open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <location filename="../../ui/open_list.py"/>
        <source>Wat nog open staat</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Alles</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter opent de groep</source>
        <translation>Enter يفتح المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Enter sluit de groep</source>
        <translation>Enter يغلق المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Gelezen</source>
        <translation>تمت قراءتها</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Nakijken</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Ontbreekt</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Stukken</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>Stukken om te maken</source>
        <translation>مستندات للإعداد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/paper_list.py"/>
        <source>Welke stukken</source>
        <translation>أي مستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>concept, feiten bevestigen</source>
        <translation>مسودة، أكّد الوقائع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>kan nog niet</source>
        <translation>غير ممكن بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>klaar om te versturen</source>
        <translation>جاهز للإرسال</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/paper_list.py"/>
        <source>{n} bezwaren</source>
        <translation>عوائق: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 bedrag</source>
        <translation>مبلغ واحد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 regel</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>1 vraag</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Aan de verhuurder betaald?</source>
        <translation>هل دُفع للمؤجر؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Bruto</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>De regels tellen op tot {sum}, bruto is {gross}</source>
        <translation>مجموع السطور ⁨{sum}⁩، والإجمالي ⁨{gross}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Huurcontract gezien?</source>
        <translation>هل رُئي عقد الإيجار؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Kopie van de polis gezien?</source>
        <translation>هل رُئيت نسخة وثيقة التأمين؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>Loonstroken, {n} stuks</source>
        <translation>قسائم الراتب: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook</source>
        <translation>قسيمة راتب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook periode {n}, {year}</source>
        <translation>قسيمة الفترة ⁨{n}⁩، ⁨{year}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook week {n}</source>
        <translation>قسيمة راتب الأسبوع ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Loonstrook {month}</source>
        <translation>قسيمة راتب ⁨{month}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Minimumloon</source>
        <translation>الحد الأدنى للأجر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Netto is niet gelezen: de strook is niet na te rekenen</source>
        <translation>لم يُقرأ الصافي: لا يمكن التحقق من القسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Periode</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Schriftelijke volmacht gezien?</source>
        <translation>هل رُئي تفويض مكتوب؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Schrijf de eerste en de laatste dag: 30-06-2025 – 06-07-2025.</source>
        <translation>اكتب اليوم الأول والأخير: 30-06-2025 – 06-07-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uren</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Uurloon</source>
        <translation>أجر الساعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Verhuurder gecertificeerd of woningcorporatie?</source>
        <translation>هل المؤجر معتمد أو جمعية إسكان؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Vooraf schriftelijk afgesproken?</source>
        <translation>هل اتُفق كتابةً مسبقًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>Voorschot per bank betaald?</source>
        <translation>هل دُفعت السلفة بالبنك؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werkgever</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>Werknemer</source>
        <translation>العامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>aan de verhuurder betaald</source>
        <translation>دُفع للمؤجر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>afspraak</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ander stuk</source>
        <translation>مستند آخر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bankafschrift</source>
        <translation>كشف حساب بنكي</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>berichten</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>bewaard</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>bijdrage ziektekosten</source>
        <translation>مساهمة التأمين الصحي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>boete</source>
        <translation>غرامة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eenmalige uitkering</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eigen urenlijst</source>
        <translation>قائمة ساعات خاصة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>eindejaarsuitkering</source>
        <translation>مكافأة نهاية السنة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen huurcontract</source>
        <translation>لا عقد إيجار</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen polis</source>
        <translation>لا وثيقة تأمين</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>geen volmacht</source>
        <translation>لا تفويض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>gelezen</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gereedschap en kleding</source>
        <translation>أدوات وملابس</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>gesprek</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>getypt</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huisvesting</source>
        <translation>السكن</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>huurcontract gezien</source>
        <translation>رُئي عقد الإيجار</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>locatiegegevens</source>
        <translation>بيانات الموقع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon</source>
        <translation>أجر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon in natura</source>
        <translation>أجر عيني</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon over feestdagen</source>
        <translation>أجر العطل الرسمية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loon?</source>
        <translation>أجر؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonheffing</source>
        <translation>ضريبة الأجور</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>loonstrook</source>
        <translation>قسيمة راتب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>mislukt</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>naam</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet aan de verhuurder betaald</source>
        <translation>لم يُدفع للمؤجر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/cards.py"/>
        <source>niet gezien</source>
        <translation>لم يُرَ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet per bank betaald</source>
        <translation>لم يُدفع بالبنك</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>niet schriftelijk afgesproken</source>
        <translation>لم يُتفق كتابةً</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>onkostenvergoeding</source>
        <translation>بدل مصاريف</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ontslagvergoeding</source>
        <translation>تعويض فصل</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>overeenkomst</source>
        <translation>عقد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overige inhouding</source>
        <translation>خصم آخر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>overwerk</source>
        <translation>عمل إضافي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>pensioenpremie</source>
        <translation>قسط التقاعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>per bank betaald</source>
        <translation>دُفع بالبنك</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>periode</source>
        <translation>فترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>polis gezien</source>
        <translation>رُئيت الوثيقة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>premies sociale zekerheid</source>
        <translation>أقساط التأمين الاجتماعي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>provisie</source>
        <translation>عمولة</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>registratie van de werkgever</source>
        <translation>تسجيل صاحب العمل</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>rooster</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>اتُفق كتابةً</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>stukloon</source>
        <translation>أجر بالقطعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt als loon</source>
        <translation>يُحتسب أجرًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>telt niet als loon</source>
        <translation>لا يُحتسب أجرًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>toeslag</source>
        <translation>علاوة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>uren</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantiebijslag</source>
        <translation>بدل الإجازة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vakantieloon</source>
        <translation>أجر الإجازة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder gecertificeerd</source>
        <translation>مؤجر معتمد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verhuurder niet gecertificeerd</source>
        <translation>مؤجر غير معتمد</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>verklaring</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>vervoer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>volmacht gezien</source>
        <translation>رُئي التفويض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>voorschot</source>
        <translation>سلفة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>winstuitkering</source>
        <translation>حصة من الأرباح</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>ziekengeld</source>
        <translation>أجر المرض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>zoals op de strook</source>
        <translation>كما في القسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>zorgverzekering</source>
        <translation>تأمين صحي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{fact}: onbekend</source>
        <translation>⁨{fact}⁩: غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/words.py"/>
        <source>{n} vragen</source>
        <translation>أسئلة: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum} · de strook telt op</source>
        <translation>⁨{sum}⁩ · أرقام القسيمة متطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/values.py"/>
        <source>{sum}, maar uitbetaald is {net}</source>
        <translation>⁨{sum}⁩، لكن المدفوع ⁨{net}⁩</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is getypt of kwam uit een zaakbestand; er is geen papier bij.</source>
        <translation>هذه القسيمة مكتوبة يدويًا أو من ملف قضية؛ لا ورقة لها.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Deze strook is niet gezien. Vraag hem op bij de werkgever, of typ rechts wat erop staat.</source>
        <translation>هذه القسيمة لم تُرَ. اطلبها من صاحب العمل أو اكتب على الجانب ما فيها.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Gelezen</source>
        <translation>تمت قراءتها</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Klopt wat er is gelezen?</source>
        <translation>هل ما قُرئ صحيح؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog geen stukken</source>
        <translation>لا مستندات بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Nog leeg</source>
        <translation>ما زال فارغًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Papier</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Sleep loonstroken, contract, rooster, dagboek, WhatsApp-gesprek of bankafschrift hierheen. Foto's mogen ook.</source>
        <translation>اسحب القسائم أو العقد أو الجدول أو المفكرة أو محادثة واتساب أو كشف الحساب البنكي إلى هنا. والصور أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Stukken lezen</source>
        <translation>قراءة المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>Verder: &amp;uren</source>
        <translation>التالي: الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} gelezen</source>
        <translation>قُرئ: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} nakijken</source>
        <translation>للمراجعة: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreekt</source>
        <translation>ناقص: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/page.py"/>
        <source>{n} ontbreken</source>
        <translation>ناقص: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>PartsOfClaim</name>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Griffierecht, apart</source>
        <translation>رسم المحكمة، على حدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Incassokosten</source>
        <translation>تكاليف التحصيل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Onterecht ingehouden, netto</source>
        <translation>خصم غير مشروع، صافٍ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 maand</source>
        <translation>الأجر الناقص، شهر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 periode</source>
        <translation>الأجر الناقص، فترة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, 1 week</source>
        <translation>الأجر الناقص، أسبوع واحد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} maanden</source>
        <translation>الأجر الناقص، أشهر: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} perioden</source>
        <translation>الأجر الناقص، فترات: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Te weinig loon, {n} weken</source>
        <translation>الأجر الناقص، أسابيع: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Vakantiebijslag</source>
        <translation>بدل الإجازة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Verlof bij het einde</source>
        <translation>إجازة عند النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke rente</source>
        <translation>الفائدة القانونية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/parts_of_claim.py"/>
        <source>Wettelijke verhoging, ten hoogste {n} %</source>
        <translation>الزيادة القانونية، ⁨{n}⁩ % على الأكثر</translation>
    </message>
</context>
<context>
    <name>PaymentsPanel</name>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Betaald door {names}.</source>
        <translation>دفعه {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Gelezen betalingen</source>
        <translation>الدفعات المقروءة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Netto ontvangen loon. Van het afschrift is alleen bewaard wat loon kan zijn. Verbeteren kan bij de betalingen in stap 4.</source>
        <translation>الأجر الصافي المستلم. لم يُحفظ من الكشف إلا ما قد يكون أجرًا. يمكن التصحيح في الدفعات في الخطوة 4.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Ontvangen</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>Over</source>
        <translation>عن الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/payments_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>{name}: تمت المراجعة</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Bedragen per betaalperiode</source>
        <translation>المبالغ حسب فترة الدفع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Betaald</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Ingehouden</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Meeruren</source>
        <translation>ساعات إضافية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Onterecht ingehouden op het minimumloon, netto</source>
        <translation>خُصم دون حق من الحد الأدنى، صافٍ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Periode</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Staat</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Te weinig betaald over meeruren, deel van te weinig</source>
        <translation>نقص عن الساعات الإضافية، جزء من الناقص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Uren</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>Verschuldigd</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>betaald</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>geen uren</source>
        <translation>لا ساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>niet vast te stellen</source>
        <translation>لا يمكن تحديده</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>te weinig</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>verjaard</source>
        <translation>متقادم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>voorlopig</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/table.py"/>
        <source>{amount}. Waarom? Enter of klik nog eens.</source>
        <translation>⁨{amount}⁩. لماذا؟ Enter أو انقر مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PeriodsPanel</name>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Grafiek</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Nog geen bedragen</source>
        <translation>لا مبالغ بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per periode</source>
        <translation>حسب الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Per {unit}</source>
        <translation>حسب ⁨{unit}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Tabel</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Weergave</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>Zodra er kan worden gerekend en de eerste betaalperiode voorbij is, staat die hier.</source>
        <translation>عندما يصبح الحساب ممكنًا وتنتهي أول فترة دفع، تظهر هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>betaald</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/periods.py"/>
        <source>te weinig, tot wat verschuldigd was</source>
        <translation>الناقص حتى المستحق</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde zoals die wordt afgedrukt</source>
        <translation>الصفحة كما ستُطبع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Bladzijde {n} van {m}</source>
        <translation>الصفحة ⁨{n}⁩ من ⁨{m}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit duurt hooguit even.</source>
        <translation>يستغرق لحظة على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Dit stuk kan nu niet worden gemaakt</source>
        <translation>لا يمكن إعداد هذا المستند الآن</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Groter</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Het stuk wordt gemaakt</source>
        <translation>يجري إعداد المستند</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Kleiner</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Volgende bladzijde</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Voorbeeld</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>Vorige bladzijde</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>pagina {n} van {m}</source>
        <translation>صفحة ⁨{n}⁩ من ⁨{m}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>wordt bijgewerkt</source>
        <translation>يجري التحديث</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/preview.py"/>
        <source>zoals het wordt afgedrukt</source>
        <translation>كما سيُطبع</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../ui/parts/message.py"/>
        <source>Stoppen</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Ongedaan maken: {label}</source>
        <translation>تراجع: ⁨{label}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Stappen</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Uitleg bij deze stap</source>
        <translation>شرح هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Kolommen aanwijzen…</source>
        <translation>حدد الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Soort stuk</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>&amp;Typ een strook over</source>
        <translation>اكتب قسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Ctrl+Z haalt het terug.</source>
        <translation>Ctrl+Z يعيدها.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Deze stroo&amp;k weghalen</source>
        <translation>إزالة هذه القسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Klik op een waarde: de plek op het papier licht op.</source>
        <translation>انقر على قيمة ليظهر مكانها على الورقة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Meer over dit stuk</source>
        <translation>المزيد عن هذا المستند</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Stuk &amp;weghalen</source>
        <translation>إزالة المستند</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Wat is gelezen</source>
        <translation>ما تمت قراءته</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Welke strook op dit stuk</source>
        <translation>أي قسيمة في هذا المستند</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook</source>
        <translation>كلمات قسيمة الراتب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>Woorden op de loonstrook (F7)</source>
        <translation>كلمات قسيمة الراتب (F7)</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>soort van {name}</source>
        <translation>نوع ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} opnieuw gelezen</source>
        <translation>أعيدت قراءة ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{name} weggehaald</source>
        <translation>أُزيل ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} overgetypt</source>
        <translation>كُتبت ⁨{slip}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/reading_panel.py"/>
        <source>{slip} weggehaald</source>
        <translation>أُزيلت ⁨{slip}⁩</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Administratie</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Kan de werkgever laten zien wat er gewerkt en betaald is?</source>
        <translation>هل يستطيع صاحب العمل إثبات العمل والدفع؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Niet ondeugdelijk</source>
        <translation>غير معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ondeugdelijk</source>
        <translation>معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek maken</source>
        <translation>إعداد طلب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Ver&amp;zoek om stukken maken</source>
        <translation>إعداد طلب مستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verder: be&amp;oordeling</source>
        <translation>التالي: التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Verzoek om stukken maken</source>
        <translation>إعداد طلب مستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/page.py"/>
        <source>Wacht op feiten</source>
        <translation>بانتظار الوقائع</translation>
    </message>
</context>
<context>
    <name>RecordsQuestions</name>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>De dag waarop het verzoek de werkgever bereikte; leeg als er nog niet is gevraagd</source>
        <translation>اليوم الذي وصل فيه الطلب إلى صاحب العمل؛ فارغ إن لم يُطلب بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Dit ligt na de dag waarvoor wordt gerekend.</source>
        <translation>هذا بعد يوم الحساب.</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft iemand uw papieren opgevraagd, wanneer, en wat kwam er terug?</source>
        <translation>هل طلب أحد مستنداتك، ومتى، وماذا كان الرد؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u de hele loonstrook, met alle bladzijden?</source>
        <translation>هل لديك قسيمة الراتب كاملة بكل صفحاتها؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u een contract of een brief gekregen met uw uren en uw loon?</source>
        <translation>هل حصلت على عقد أو رسالة فيها ساعاتك وأجرك؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u ergens voor getekend dat dit van uw loon mocht worden afgehaald?</source>
        <translation>هل وقّعت في أي مكان على السماح بخصم هذا من أجرك؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Heeft u over dit tijdvak ook een andere loonstrook of een correctie gekregen?</source>
        <translation>هل حصلت عن هذه الفترة على قسيمة أخرى أو تصحيح؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Heeft u uw urenregistratie te zien gekregen nadat daarom was gevraagd?</source>
        <translation>هل عُرض عليك تسجيل ساعاتك بعد أن طُلب؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoe kwam u aan deze uren, en wist uw baas dat u zo lang werkte?</source>
        <translation>من أين تعرف هذه الساعات، وهل كان المدير يعلم أنك عملت كل هذا الوقت؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Hoeveel geld kreeg u echt, en moest u daarvan iets teruggeven?</source>
        <translation>كم من المال استلمت فعلًا، وهل اضطررت إلى إعادة جزء منه؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Is u verteld wat het minimumloon was?</source>
        <translation>هل قيل لك كم هو الحد الأدنى للأجر؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u bij elke betaling een loonstrook, en heeft u die nog, op papier of op uw telefoon?</source>
        <translation>هل حصلت على قسيمة مع كل دفعة، وهل ما زالت لديك على الورق أو في هاتفك؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Kreeg u bij elke betaling een loonstrook?</source>
        <translation>هل حصلت على قسيمة مع كل دفعة؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u ook geld in handen? Hoeveel, wanneer, van wie, en wie zag dat?</source>
        <translation>هل استلمت أيضًا نقودًا باليد؟ كم، ومتى، وممّن، ومن رأى ذلك؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Kreeg u voor de extra uren geld of vrije tijd, en waar stond dat?</source>
        <translation>هل حصلت عن الساعات الإضافية على مال أو وقت راحة، وأين كُتب ذلك؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Schriftelijk om stukken gevraagd op</source>
        <translation>طُلبت المستندات كتابةً في</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Vragen aan de werknemer, om voor te lezen</source>
        <translation>أسئلة للعامل، تُقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Welk uurloon is met u afgesproken, en door wie?</source>
        <translation>ما أجر الساعة المتفق عليه معك، ومن اتفق عليه؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>Werd ergens bijgehouden hoe laat u begon en hoe laat u klaar was?</source>
        <translation>هل كان أحد يسجّل متى تبدأ ومتى تنتهي؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Werkte u elke week even lang? Wat gebeurde er in een drukke of een rustige week?</source>
        <translation>هل كنت تعمل العدد نفسه من الساعات كل أسبوع؟ وماذا في أسبوع مزدحم أو هادئ؟</translation>
    </message>
    <message>
        <location filename="../../ui/core_words.py"/>
        <source>Wie zei wat u moest doen, wie betaalde u, en welke naam stond op uw contract?</source>
        <translation>من كان يقول لك ماذا تعمل، ومن كان يدفع لك، وما الاسم المكتوب في عقدك؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>contract gekregen</source>
        <translation>حصل على عقد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>loonstroken gekregen</source>
        <translation>حصل على قسائم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>nee</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>registratie getoond</source>
        <translation>عُرض التسجيل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>uren bijgehouden</source>
        <translation>سُجلت الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>verzoek om stukken</source>
        <translation>طلب مستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/questions.py"/>
        <source>weet ik niet</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>RecordsTimeline</name>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>administratie ondeugdelijk</source>
        <translation>السجلات معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>binnen de zes maanden</source>
        <translation>ضمن الأشهر الستة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, geen bewijs van betaling</source>
        <translation>لا قسيمة ولا إثبات دفع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>geen strook, wel betaling</source>
        <translation>لا قسيمة لكن يوجد دفع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>maanden</source>
        <translation>شهرًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook gezien</source>
        <translation>قسيمة رُئيت</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>strook met twijfel</source>
        <translation>قسيمة فيها شك</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>tijdvakken</source>
        <translation>فترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>weken</source>
        <translation>أسبوعًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>wel contant geld ontvangen</source>
        <translation>استُلم نقد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/timeline.py"/>
        <source>{seen} van {all} {units}</source>
        <translation>⁨{seen}⁩ من ⁨{all}⁩ ⁨{units}⁩</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Als de bedragen niet optellen, is niet vast te stellen wat is betaald.</source>
        <translation>إذا لم تتطابق المبالغ فلا يمكن تحديد ما دُفع.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Bij elke betaling hoort een loonstrook, tenzij er niets is veranderd.</source>
        <translation>مع كل دفعة قسيمة، إلا إذا لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook noemt een minimumloon dat op die dag niet gold.</source>
        <translation>تذكر القسيمة حدًا أدنى لم يكن ساريًا في ذلك اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De strook zelf bewijst dat te weinig is betaald.</source>
        <translation>القسيمة نفسها تثبت أن المدفوع قليل.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet begin- en eindtijden bijhouden en 52 weken bewaren. Zonder registratie kan hij de uren van de werknemer minder goed betwisten.</source>
        <translation>على صاحب العمل تسجيل أوقات البدء والانتهاء وحفظها 52 أسبوعًا. ودون تسجيل يصعب عليه الاعتراض على ساعات العامل.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>De werkgever moet de arbeidsvoorwaarden schriftelijk geven.</source>
        <translation>على صاحب العمل إعطاء شروط العمل كتابةً.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Elke strook dezelfde uren terwijl het werk wisselde: de strook volgt het werk niet.</source>
        <translation>الساعات نفسها على كل قسيمة بينما تغيّر العمل: القسيمة لا تتبع العمل.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Gegevens uit de tijd zelf laten andere uren zien dan de strook.</source>
        <translation>بيانات من ذلك الوقت تُظهر ساعات غير التي في القسيمة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Het minimumloon moet per bank worden betaald.</source>
        <translation>يجب دفع الحد الأدنى للأجر عن طريق البنك.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Meer uren dan afgesproken moeten worden betaald of als tijd bijgehouden.</source>
        <translation>الساعات فوق المتفق عليه يجب دفعها أو حفظها كوقت.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de betalingen</source>
        <translation>إلى المدفوعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de keten van bedrijven</source>
        <translation>إلى سلسلة الشركات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de stukken</source>
        <translation>إلى المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Naar de uren</source>
        <translation>إلى الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Op de strook moet staan waaruit het loon bestaat en welk minimumloon geldt.</source>
        <translation>يجب أن تذكر القسيمة مم يتكون الأجر وأي حد أدنى يسري.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Stukken noemen verschillende firma’s; het moet duidelijk zijn wie het loon schuldig is.</source>
        <translation>المستندات تذكر شركات مختلفة؛ يجب أن يكون واضحًا من المدين بالأجر.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Van het minimumloon mag alleen worden ingehouden wat de wet toestaat.</source>
        <translation>لا يُخصم من الحد الأدنى للأجر إلا ما يسمح به القانون.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wat is ontvangen, is niet wat de strook zegt.</source>
        <translation>ما استُلم ليس ما تقوله القسيمة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>Wie om de eigen stukken vraagt en ze niet krijgt, kan dat aan de rechter voorleggen.</source>
        <translation>من يطلب مستنداته ولا يحصل عليها يمكنه عرض ذلك على القاضي.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>advies, geen geldend recht</source>
        <translation>توصية، ليست قانونًا ساريًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldend recht</source>
        <translation>قانون سارٍ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>geldt hier niet</source>
        <translation>لا ينطبق هنا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>in consultatie, geen geldend recht</source>
        <translation>قيد التشاور، ليس قانونًا ساريًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>kan hier gelden</source>
        <translation>قد ينطبق هنا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>nee</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>onbekend</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>verworpen</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/words.py"/>
        <source>wetsvoorstel, geen geldend recht</source>
        <translation>مشروع قانون، ليس قانونًا ساريًا</translation>
    </message>
</context>
<context>
    <name>RecordsWork</name>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>&amp;Tabel</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Betalingen</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Bevindingen</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Gekozen bevinding</source>
        <translation>النتيجة المختارة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Lijst</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonperiode</source>
        <translation>فترة الدفع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstroken</source>
        <translation>قسائم الراتب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Loonstrook</source>
        <translation>قسيمة راتب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Nog geen bevindingen</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Onderdeel</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Oordeel</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Tijdlijn</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vermoeden</source>
        <translation>القرينة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>Vragen</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/work.py"/>
        <source>ondeugdelijk</source>
        <translation>معيبة</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Advies, geen geldend recht: dit kan niet het primaire standpunt zijn. Alleen met een beroep op art. 23 Wav, na voorlichting van de werknemer, kan dat wel.</source>
        <translation>توصية، ليست قانونًا ساريًا: لا يمكن أن تكون الموقف الأساسي. يمكن ذلك فقط بالاستناد إلى المادة 23 Wav بعد إعلام العامل.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Eén scenario is altijd primair. Kies eerst bij een andere kolom Primair.</source>
        <translation>هناك دائمًا سيناريو أساسي واحد. اختر أولًا الأساسي في عمود آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Geldt hier niet: {reasons}</source>
        <translation>لا ينطبق هنا: ⁨{reasons}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Niet gevorderd</source>
        <translation>غير مطالب به</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Primair</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/roles.py"/>
        <source>Subsidiair</source>
        <translation>احتياطي</translation>
    </message>
</context>
<context>
    <name>ScenarioColumn</name>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source> · nagekeken {day}</source>
        <translation> · رُوجع ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Reden, voor art. 21 Rv</source>
        <translation>السبب، للمادة 21 Rv</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Rol van {name}</source>
        <translation>دور ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom &amp;toch?</source>
        <translation>لماذا مع ذلك؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>Waarom toch zes maanden voltijd?</source>
        <translation>لماذا مع ذلك ستة أشهر بدوام كامل؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>waarom toch zes maanden voltijd</source>
        <translation>لماذا مع ذلك ستة أشهر بدوام كامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/assessment/matrix.py"/>
        <source>{name}: {role}</source>
        <translation>⁨{name}⁩: ⁨{role}⁩</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Feiten bevestigd</source>
        <translation>الوقائع مؤكدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Gemachtigde</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Organisatie</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;Plaats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;dagvaarding, via deurwaarder</source>
        <translation>استدعاء، عن طريق محضر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;regelrechter, waar dat kan</source>
        <translation>regelrechter، حيث يمكن</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>&amp;verzoekschrift, bij ontslagzaak</source>
        <translation>طلب، في قضية فصل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>1 punt</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Administratie</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Adr&amp;es</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Beoordeling</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Boven de datum</source>
        <translation>فوق التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>D&amp;wangsom per dag</source>
        <translation>غرامة لليوم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dienstverband betwist</source>
        <translation>علاقة العمل محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Dwangso&amp;m, ten hoogste</source>
        <translation>الغرامة، على الأكثر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Feiten bevestigen</source>
        <translation>تأكيد الوقائع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Haalt CONCEPT van de stukken</source>
        <translation>يزيل CONCEPT من المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>IBAN waarop wordt betaald</source>
        <translation>IBAN للدفع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Kenmerk</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Leeg: de namen van partijen</source>
        <translation>فارغ: أسماء الأطراف</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Nog {count} open</source>
        <translation>مفتوح: ⁨{count}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Op het verstrekken van stroken</source>
        <translation>على تسليم القسائم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Punten na&amp;lopen</source>
        <translation>مراجعة النقاط</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Re&amp;kening</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Stukken</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Telt alleen samen met het bedrag per dag</source>
        <translation>لا تُحتسب إلا مع المبلغ اليومي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Termijn in dagen</source>
        <translation>المهلة بالأيام</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Uren</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vraagt ook een verklaring voor recht</source>
        <translation>يطلب أيضًا حكمًا تقريريًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Vul ook het andere bedrag in; tot dan wordt geen dwangsom gevraagd.</source>
        <translation>أدخل المبلغ الآخر أيضًا؛ وحتى ذلك لا تُطلب غرامة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Weg naar de rechter</source>
        <translation>الطريق إلى القاضي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>Wie ondertekent</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betalen uiterlijk {day}</source>
        <translation>الدفع حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>betwist</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten bevestigd</source>
        <translation>الوقائع مؤكدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>feiten niet bevestigd</source>
        <translation>الوقائع غير مؤكدة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>termijn</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>weg naar de rechter</source>
        <translation>الطريق إلى القاضي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} bij {step}</source>
        <translation>⁨{step}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{count} hieronder: feiten bevestigen</source>
        <translation>⁨{count}⁩ أدناه: أكّد الوقائع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/letter/settings.py"/>
        <source>{n} punten</source>
        <translation>النقاط: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>&amp;Inhouding toevoegen</source>
        <translation>إضافة خصم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Klopt dit?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Loonre&amp;gel toevoegen</source>
        <translation>إضافة سطر أجر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>Ve&amp;rbeteren</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feit</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>feiten over {kind}</source>
        <translation>وقائع عن ⁨{kind}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>inhouding erbij</source>
        <translation>أُضيف خصم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>naam</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel erbij</source>
        <translation>أُضيف سطر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>regel weg, {slip}</source>
        <translation>أُزيل سطر، ⁨{slip}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>soort</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{label}: klopt dit?</source>
        <translation>⁨{label}⁩: هل هذا صحيح؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/slip_panel.py"/>
        <source>{name} nagekeken</source>
        <translation>رُوجع ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Nieuw dossier</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>عرض مثال</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Alles blijft op deze computer. Er gaat niets naar buiten.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا يُرسل شيء إلى الخارج.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Beginnen</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Daarvoor worden deze dossiers hier gelezen; namen en bedragen staan er niet bij.</source>
        <translation>لذلك تُقرأ هذه الملفات هنا؛ دون أسماء أو مبالغ.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dossier &amp;openen…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Dreiging, papieren afgepakt, niet weg mogen? Dan eerst FairWork of CoMensha.</source>
        <translation>تهديد، أوراق مأخوذة، ممنوع من المغادرة؟ إذن أولًا FairWork أو CoMensha.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Een loonvordering verjaart vijf jaar na de betaaldag. Stuiten kan nu, rekenen later.</source>
        <translation>تسقط مطالبة الأجر بعد خمس سنوات من يوم الدفع. يمكن قطع التقادم الآن والحساب لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerdere dossiers</source>
        <translation>ملفات سابقة</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Eerst even vragen</source>
        <translation>أسئلة أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Hier komen de dossiers die het laatst open waren.</source>
        <translation>هنا تظهر الملفات التي فُتحت أخيرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het veilig?</source>
        <translation>هل الوضع آمن؟</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Is het werk lang geleden?</source>
        <translation>هل مضى على العمل وقت طويل؟</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Loonstroken, contract, rooster, dagboek, bankafschriften. Alles door elkaar mag. Er wordt een nieuw dossier van gemaakt.</source>
        <translation>قسائم الراتب والعقد والجدول والمفكرة وكشوف البنك، كلها معًا. يُصنع منها ملف جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Minimumloon vorderen</source>
        <translation>المطالبة بالحد الأدنى للأجر</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Sleep de papieren hierheen</source>
        <translation>اسحب الأوراق إلى هنا</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Van een tas papieren naar een brief die de kantonrechter regel voor regel kan volgen.</source>
        <translation>من كيس أوراق إلى رسالة يستطيع القاضي تتبعها سطرًا سطرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Voor er wordt gerekend</source>
        <translation>قبل الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>Welke taal leest u?</source>
        <translation>ما اللغة التي تقرؤها؟</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>eerdere dossiers onthouden op deze computer</source>
        <translation>تذكّر الملفات السابقة على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/start.py"/>
        <source>erbij zeggen wanneer iets verjaart</source>
        <translation>إظهار موعد سقوط الحق بالتقادم</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>1 punt</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Berekend per</source>
        <translation>محسوب حتى</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Dossier {title}</source>
        <translation>الملف ⁨{title}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Eerste verjaring</source>
        <translation>أقرب تقادم</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Naam nog leeg</source>
        <translation>الاسم ما زال فارغًا</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Nog open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Stand van het dossier</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Te weinig loon</source>
        <translation>الأجر الناقص</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>Totale vordering</source>
        <translation>مجموع المطالبة</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>kies een dag</source>
        <translation>اختر يومًا</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>niets</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>nog niet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <location filename="../../ui/strip.py"/>
        <source>{n} punten</source>
        <translation>النقاط: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <location filename="../../ui/help/glossary.py"/>
        <source>ook: {words}</source>
        <translation>أيضًا: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../ui/steps/records/timeline_view.py"/>
        <source>Loonstroken per loonperiode</source>
        <translation>القسائم حسب فترة الدفع</translation>
    </message>
</context>
<context>
    <name>TypedSlip</name>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Eerste dag van de periode</source>
        <translation>أول يوم في الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>&amp;Netto uitbetaald</source>
        <translation>الصافي المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>B&amp;ruto</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Dit is nodig om de strook te gebruiken.</source>
        <translation>هذا لازم لاستخدام القسيمة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Laa&amp;tste dag van de periode</source>
        <translation>آخر يوم في الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Strook toe&amp;voegen</source>
        <translation>إضافة القسيمة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Typ wat op de strook staat. Losse regels en inhoudingen volgen daarna.</source>
        <translation>اكتب ما في القسيمة. السطور والخصوم تأتي بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/typed_slip.py"/>
        <source>Uren &amp;op de strook</source>
        <translation>الساعات على القسيمة</translation>
    </message>
</context>
<context>
    <name>TypicalWeek</name>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Invullen</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Niet gewerkt</source>
        <translation>لا عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>&amp;Uren per week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt buiten het dienstverband ({days}).</source>
        <translation>هذا خارج مدة العمل (⁨{days}⁩).</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Dit ligt voor de eerste dag.</source>
        <translation>هذا قبل اليوم الأول.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Hoeveel uur werkte u in een gewone week?</source>
        <translation>كم ساعة كنت تعمل في أسبوع عادي؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Kies hier de weken waarin niet is gewerkt.</source>
        <translation>اختر هنا الأسابيع التي لم يكن فيها عمل.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Telt als verklaring.</source>
        <translation>تُحتسب كإفادة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Tot en met</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Uren per week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Van</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vaste weken volgens de werknemer</source>
        <translation>الأسابيع المعتادة حسب العامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vraag aan de werknemer</source>
        <translation>سؤال للعامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul een dag in, bijvoorbeeld 31-12-2025.</source>
        <translation>أدخل يومًا، مثل 31-12-2025.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Vul het aantal uren per week in, bijvoorbeeld 46.</source>
        <translation>أدخل عدد الساعات في الأسبوع، مثل 46.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Waren er weken waarin u meer, minder of helemaal niet werkte?</source>
        <translation>هل كانت هناك أسابيع عملت فيها أكثر أو أقل أو لم تعمل أبدًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weghal&amp;en</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>Weken</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week</source>
        <translation>أسبوع معتاد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>vaste week weghalen</source>
        <translation>إزالة أسبوع معتاد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/typical.py"/>
        <source>weken niet gewerkt</source>
        <translation>أسابيع بلا عمل</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Fout: {remedy}</source>
        <translation>خطأ: ⁨{remedy}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Vul een bedrag in, of haal de regel weg.</source>
        <translation>أدخل مبلغًا أو أزل السطر.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>Zonder dit bedrag kan niet worden gerekend. Haal anders de strook weg.</source>
        <translation>لا يمكن الحساب دون هذا المبلغ. وإلا فأزل القسيمة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>gelezen</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>getypt</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>niet gelezen</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>op papier: {text}</source>
        <translation>على الورقة: ⁨{text}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>twijfel</source>
        <translation>شك</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/value_row.py"/>
        <source>verbeterd</source>
        <translation>صُحح</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>&amp;Vastleggen</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Anders beslissen…</source>
        <translation>قرار آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Annuleren</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Beslissing van de adviseur: {reason} De bevindingen zeggen: {computed}.</source>
        <translation>قرار المستشار: ⁨{reason}⁩ النتائج تقول: ⁨{computed}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is niet ondeugdelijk</source>
        <translation>السجلات غير معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De administratie is ondeugdelijk</source>
        <translation>السجلات معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>De eigen beslissing vervalt; de bevindingen beslissen weer</source>
        <translation>يسقط القرار الخاص؛ وتقرر النتائج من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Eigen beslissing</source>
        <translation>قرار خاص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden staat geen bevinding vast die uren of betaling onbepaalbaar maakt.</source>
        <translation>في الأشهر الستة الأخيرة لا نتيجة مؤكدة تجعل الساعات أو الدفع غير قابلين للتحديد.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>In de laatste zes maanden: {reasons}.</source>
        <translation>في الأشهر الستة الأخيرة: ⁨{reasons}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Nog niet te zeggen</source>
        <translation>لا يمكن القول بعد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden van de eigen beslissing</source>
        <translation>سبب القرار الخاص</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Reden, voor het dossier</source>
        <translation>السبب، للملف</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Schrijf eerst de reden op; die blijft bij het dossier.</source>
        <translation>اكتب السبب أولًا؛ ويبقى في الملف.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>Terug naar de bevindingen</source>
        <translation>العودة إلى النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>eigen beslissing over de administratie</source>
        <translation>قرار خاص عن السجلات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>niet ondeugdelijk</source>
        <translation>غير معيبة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/records/verdict.py"/>
        <source>ondeugdelijk</source>
        <translation>معيبة</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Groter</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Het bestand zelf zit niet in dit dossier. Voeg {name} opnieuw toe.</source>
        <translation>الملف نفسه ليس في هذا الملف. أضف ⁨{name}⁩ من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Kleiner</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Papier</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Volgende pagina</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>Vorige pagina</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>pagina {n} van {all}</source>
        <translation>صفحة ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{name} kan niet worden getoond.</source>
        <translation>لا يمكن عرض ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/papers/viewer.py"/>
        <source>{n} rijen</source>
        <translation>الصفوف: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../ui/steps/waiting.py"/>
        <source>Naar stap {n}</source>
        <translation>إلى الخطوة ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Bron</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Dag</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Einde</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Het blok heeft {n} rijen; vanaf deze dag passen er {fit}. Zet datums in de eerste kolom om meer weken tegelijk te plakken. Er is niets geplakt.</source>
        <translation>في الكتلة ⁨{n}⁩ صفًا؛ من هذا اليوم يتسع المكان: ⁨{fit}⁩. ضع تواريخ في العمود الأول للصق أسابيع أكثر معًا. لم يُلصق شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Pauze</source>
        <translation>راحة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Rij {n}: {remedy} Er is niets geplakt.</source>
        <translation>الصف ⁨{n}⁩: ⁨{remedy}⁩ لم يُلصق شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Soort</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Telt</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>Uren</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>leeg</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <location filename="../../ui/steps/hours/week_model.py"/>
        <source>{first} – {last} uur</source>
        <translation>⁨{first}⁩ – ⁨{last}⁩ س</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <location filename="../../ui/steps/hours/week_table.py"/>
        <source>Uren van deze week, per dag</source>
        <translation>ساعات هذا الأسبوع حسب اليوم</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Afgesproken uren per week</source>
        <translation>الساعات المتفق عليها في الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Eerste werkdag</source>
        <translation>أول يوم عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Geboortedatum</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Laatste werkdag</source>
        <translation>آخر يوم عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Naam</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>&amp;Voltijd in deze sector</source>
        <translation>الدوام الكامل في هذا القطاع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>1 vraag open</source>
        <translation>سؤال واحد مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Begin van de berekening</source>
        <translation>بداية الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bepaalt de regels van de berekening</source>
        <translation>يحدد قواعد الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Bron van de voltijdsuren, bijvoorbeeld de cao</source>
        <translation>مصدر ساعات الدوام الكامل، مثل cao</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Compleet</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dat zou een leeftijd van {n} jaar zijn.</source>
        <translation>هذا يعني عمرًا قدره ⁨{n}⁩ سنة.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dienstverband</source>
        <translation>علاقة العمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt na de laatste werkdag, {day}.</source>
        <translation>هذا بعد آخر يوم عمل، ⁨{day}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Dit ligt voor de eerste werkdag, {day}.</source>
        <translation>هذا قبل أول يوم عمل، ⁨{day}⁩.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Gegevens</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Keten</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeftijd bepaalt het minimumloon per dag</source>
        <translation>العمر يحدد الحد الأدنى للأجر في كل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Leeg als het werk nog loopt</source>
        <translation>فارغ إذا كان العمل مستمرًا</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon &amp;per</source>
        <translation>الأجر لكل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Loon per</source>
        <translation>الأجر لكل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Nodig voor het vermoeden van zes maanden. Telt alleen met een bron.</source>
        <translation>لازم لقرينة الأشهر الستة. لا يُحتسب إلا مع مصدر.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Taal van de &amp;werknemer</source>
        <translation>لغة العامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Verder: &amp;stukken</source>
        <translation>التالي: المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de samenvatting; de brief blijft Nederlands</source>
        <translation>للملخص؛ تبقى الرسالة بالهولندية</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Voor de vordering op contracturen</source>
        <translation>للمطالبة بساعات العقد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Werknemer</source>
        <translation>العامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Wie werkte waar, voor wie, en op welke afspraak?</source>
        <translation>من عمل أين ولمن، وبأي اتفاق؟</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zoals op de loonstrook</source>
        <translation>كما في قسيمة الراتب</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>Zonder bron telt dit niet mee. Noem de cao of de overeenkomst.</source>
        <translation>لا يُحتسب هذا دون مصدر. اذكر cao أو الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>afgesproken uren</source>
        <translation>الساعات المتفق عليها</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>bron van de voltijdsuren</source>
        <translation>مصدر ساعات الدوام الكامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>cao of arbeidsovereenkomst, met artikel</source>
        <translation>cao أو عقد العمل، مع المادة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>eerste werkdag</source>
        <translation>أول يوم عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>geboortedatum</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>laatste werkdag</source>
        <translation>آخر يوم عمل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>loon per</source>
        <translation>الأجر لكل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>maand</source>
        <translation>شهر</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>naam</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>schriftelijk afgesproken</source>
        <translation>اتُفق كتابةً</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>taal</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>uur per week, bron:</source>
        <translation>ساعة في الأسبوع، المصدر:</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>vier weken</source>
        <translation>أربعة أسابيع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd</source>
        <translation>دوام كامل</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>voltijd van de sector</source>
        <translation>الدوام الكامل في القطاع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{first} – {last} · {n} weken</source>
        <translation>⁨{first}⁩ – ⁨{last}⁩ · الأسابيع: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} jaar op de eerste werkdag</source>
        <translation>العمر في أول يوم عمل: ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/steps/who.py"/>
        <source>{n} vragen open</source>
        <translation>أسئلة مفتوحة: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>tabel {table}, {row}</source>
        <translation>جدول ⁨{table}⁩، ⁨{row}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>{paper}, p. {n}</source>
        <translation>⁨{paper}⁩، ص ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten</source>
        <translation>إغلاق الشرح</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Uitleg sluiten (Esc)</source>
        <translation>إغلاق الشرح (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom {amount}?</source>
        <translation>لماذا ⁨{amount}⁩؟</translation>
    </message>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>WhyTree</name>
    <message>
        <location filename="../../ui/parts/why.py"/>
        <source>Waarom dit bedrag?</source>
        <translation>لماذا هذا المبلغ؟</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Bron: {source}</source>
        <translation>المصدر: ⁨{source}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>De stukken worden nog gelezen</source>
        <translation>ما زالت المستندات تُقرأ</translation>
    </message>
    <message>
        <source>Dit ging niet goed</source>
        <translation type="vanished">حدث خطأ</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Een stuitingsbrief die voor die dag is ontvangen, behoudt het loon.</source>
        <translation>رسالة قطع التقادم التي تُستلم قبل ذلك اليوم تحفظ الأجر.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Eerste verjaring: {day}</source>
        <translation>أقرب تقادم: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Het dossier is bewaard tot en met de laatste wijziging. Ga door, of sluit en open opnieuw. ({e})</source>
        <translation type="vanished">الملف محفوظ حتى آخر تغيير. تابع، أو أغلق وافتح من جديد. (⁨{e}⁩)</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Kies de taal als dat klaar is.</source>
        <translation>اختر اللغة عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Klopt niet</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Minimumloon vorderen</source>
        <translation>المطالبة بالحد الأدنى للأجر</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Niet bewaard</source>
        <translation>لم يتم الحفظ</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Stukken toevoegen</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Toetsen</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>pagina {n}</source>
        <translation>صفحة ⁨{n}⁩</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>{article}, tabel {table}: {row}</source>
        <translation>⁨{article}⁩، جدول ⁨{table}⁩: ⁨{row}⁩</translation>
    </message>
</context>
</TS>
