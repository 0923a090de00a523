"""Inflections that the Snowball stemmer leaves apart from the German infinitive.

Forms that are also another word are left out: betrug (fraud), gehört (of hören and of gehören), macht
(power), schloss (castle), tat (deed), vertrieb (sales), weiß (white). What splits a verb is not put
together: "brach … ab". Everything is casefolded, as words are compared: ß is ss.
"""

from collections.abc import Iterator, Mapping
from functools import cache

# Infinitive, third persons of present and past, participle.
_STRONG = """
befinden befindet befand befunden, begehen begeht beging begangen, beginnen beginnt begann begonnen,
bekommen bekommt bekam bekommen, beraten berät beriet beraten, bergen birgt barg geborgen, beschließen
beschließt beschloss beschlossen, beschreiben beschreibt beschrieb beschrieben, besprechen bespricht
besprach besprochen, bestehen besteht bestand bestanden, bestreiten bestreitet bestritt bestritten,
betreffen betrifft betraf betroffen, beweisen beweist bewies bewiesen, bewerben bewirbt bewarb beworben,
beziehen bezieht bezog bezogen, bieten bietet bot geboten, bitten bittet bat gebeten, bleiben bleibt blieb
geblieben, brechen bricht brach gebrochen, brennen brennt brannte gebrannt, bringen bringt brachte gebracht,
denken denkt dachte gedacht, empfangen empfängt empfing empfangen, empfehlen empfiehlt empfahl empfohlen,
enthalten enthält enthielt enthalten, entkommen entkommt entkam entkommen, entlassen entlässt entließ
entlassen, entscheiden entscheidet entschied entschieden, entsprechen entspricht entsprach entsprochen,
entstehen entsteht entstand entstanden, entziehen entzieht entzog entzogen, erfahren erfährt erfuhr
erfahren, erfrieren erfriert erfror erfroren, ergeben ergibt ergab ergeben, ergreifen ergreift ergriff
ergriffen, erhalten erhält erhielt erhalten, erheben erhebt erhob erhoben, erkennen erkennt erkannte
erkannt, erlassen erlässt erließ erlassen, erleiden erleidet erlitt erlitten, ernennen ernennt ernannte
ernannt, erscheinen erscheint erschien erschienen, erschießen erschießt erschoss erschossen, erstechen
ersticht erstach erstochen, ertrinken ertrinkt ertrank ertrunken, erwerben erwirbt erwarb erworben, erziehen
erzieht erzog erzogen, essen isst aß gegessen, fahren fährt fuhr gefahren, fallen fällt fiel gefallen,
fangen fängt fing gefangen, finden findet fand gefunden, fliegen fliegt flog geflogen, fliehen flieht floh
geflohen, fließen fließt floss geflossen, frieren friert fror gefroren, geben gibt gab gegeben, gehen geht
ging gegangen, gelingen gelingt gelang gelungen, gelten gilt galt gegolten, geschehen geschieht geschah
geschehen, gestehen gesteht gestand gestanden, gewinnen gewinnt gewann gewonnen, greifen greift griff
gegriffen, halten hält hielt gehalten, heben hebt hob gehoben, heißen heißt hieß geheißen, helfen hilft half
geholfen, hängen hängt hing gehangen, kennen kennt kannte gekannt, kommen kommt kam gekommen, laden lädt lud
geladen, lassen lässt ließ gelassen, laufen läuft lief gelaufen, leiden leidet litt gelitten, lesen liest
las gelesen, liegen liegt lag gelegen, lügen lügt log gelogen, meiden meidet mied gemieden, nehmen nimmt
nahm genommen, nennen nennt nannte genannt, raten rät riet geraten, reiten reitet ritt geritten, reißen
reißt riss gerissen, rennen rennt rannte gerannt, rufen ruft rief gerufen, schaffen schafft schuf
geschaffen, scheiden scheidet schied geschieden, scheinen scheint schien geschienen, schieben schiebt schob
geschoben, schießen schießt schoss geschossen, schlafen schläft schlief geschlafen, schlagen schlägt schlug
geschlagen, schmelzen schmilzt schmolz geschmolzen, schneiden schneidet schnitt geschnitten, schreiben
schreibt schrieb geschrieben, schreien schreit schrie geschrien, schweigen schweigt schwieg geschwiegen,
schwimmen schwimmt schwamm geschwommen, schwören schwört schwor geschworen, sehen sieht sah gesehen, senden
sendet sandte gesandt, singen singt sang gesungen, sinken sinkt sank gesunken, sitzen sitzt saß gesessen,
sprechen spricht sprach gesprochen, springen springt sprang gesprungen, stechen sticht stach gestochen,
stehen steht stand gestanden, stehlen stiehlt stahl gestohlen, steigen steigt stieg gestiegen, sterben
stirbt starb gestorben, stoßen stößt stieß gestoßen, streichen streicht strich gestrichen, streiten streitet
stritt gestritten, tragen trägt trug getragen, treffen trifft traf getroffen, treiben treibt trieb
getrieben, treten tritt trat getreten, trinken trinkt trank getrunken, unterbrechen unterbricht unterbrach
unterbrochen, unternehmen unternimmt unternahm unternommen, unterschreiben unterschreibt unterschrieb
unterschrieben, unterwerfen unterwirft unterwarf unterworfen, verbieten verbietet verbot verboten,
verbrennen verbrennt verbrannte verbrannt, verbringen verbringt verbrachte verbracht, vergeben vergibt
vergab vergeben, vergessen vergisst vergaß vergessen, vergleichen vergleicht verglich verglichen, verhalten
verhält verhielt verhalten, verlassen verlässt verließ verlassen, verleihen verleiht verlieh verliehen,
verlieren verliert verlor verloren, vermeiden vermeidet vermied vermieden, verraten verrät verriet verraten,
verschieben verschiebt verschob verschoben, verschließen verschließt verschloss verschlossen, verschwinden
verschwindet verschwand verschwunden, versprechen verspricht versprach versprochen, verstehen versteht
verstand verstanden, vertreten vertritt vertrat vertreten, verwerfen verwirft verwarf verworfen, verzeihen
verzeiht verzieh verziehen, wachsen wächst wuchs gewachsen, waschen wäscht wusch gewaschen, weisen weist
wies gewiesen, wenden wendet wandte gewandt, werben wirbt warb geworben, werfen wirft warf geworfen,
widersprechen widerspricht widersprach widersprochen, wiegen wiegt wog gewogen, zerfallen zerfällt zerfiel
zerfallen, zerschlagen zerschlägt zerschlug zerschlagen, ziehen zieht zog gezogen, zwingen zwingt zwang
gezwungen, überfahren überfährt überfuhr überfahren, überfallen überfällt überfiel überfallen, übernehmen
übernimmt übernahm übernommen
"""
# Infinitive and participle of those whose finite forms are split, or another word.
_PARTICIPLES = """
abbrechen abgebrochen, abfahren abgefahren, abnehmen abgenommen, abschaffen abgeschafft, abschieben
abgeschoben, abschießen abgeschossen, abschließen abgeschlossen, absprechen abgesprochen, abziehen
abgezogen, anbieten angeboten, anfangen angefangen, angeben angegeben, angreifen angegriffen, anhalten
angehalten, ankommen angekommen, annehmen angenommen, ansteigen angestiegen, antreten angetreten, aufgeben
aufgegeben, aufheben aufgehoben, aufnehmen aufgenommen, aufrufen aufgerufen, aufsteigen aufgestiegen,
ausbrechen ausgebrochen, ausfallen ausgefallen, ausgeben ausgegeben, ausrufen ausgerufen, ausscheiden
ausgeschieden, ausschließen ausgeschlossen, aussteigen ausgestiegen, ausweisen ausgewiesen, beitragen
beigetragen, bekanntgeben bekanntgegeben, einbrechen eingebrochen, eingreifen eingegriffen, einladen
eingeladen, festhalten festgehalten, festnehmen festgenommen, freilassen freigelassen, freisprechen
freigesprochen, herausfinden herausgefunden, hinweisen hingewiesen, schließen geschlossen, stattfinden
stattgefunden, teilnehmen teilgenommen, umbringen umgebracht, umkommen umgekommen, umziehen umgezogen,
vertreiben vertrieben, vorschlagen vorgeschlagen, vorsehen vorgesehen, vorwerfen vorgeworfen, wissen
gewusst, zugeben zugegeben, zulassen zugelassen, zunehmen zugenommen, zurückgeben zurückgegeben, zurückgehen
zurückgegangen, zurücknehmen zurückgenommen, zurückrufen zurückgerufen, zurücktreten zurückgetreten,
zurückweisen zurückgewiesen, zurückziehen zurückgezogen, zusammenbrechen zusammengebrochen, zusammenstoßen
zusammengestoßen
"""
# Regular verbs; a dot stands where ge goes between.
_WEAK = """
ab·lehnen ab·sagen ab·stimmen ab·stürzen achten antworten an·deuten an·klagen an·kündigen arbeiten
auf·decken auf·fordern auf·klären auf·lösen auf·tauchen aus·liefern aus·lösen aus·weiten aus·zeichnen bauen
brauchen drohen ein·führen ein·leiten ein·reichen ein·setzen ein·stellen ein·stürzen enden erben feiern
fest·stellen flüchten folgen fordern forschen fragen fördern führen fürchten glauben gründen handeln heilen
heiraten hindern hoffen holen impfen kapern kaufen kippen klagen klettern kosten kämpfen kündigen kürzen
landen leben leiten lernen leugnen lieben lockern lösen meinen melden mindern mit·teilen nutzen nähern
planen plündern prägen prüfen rauben rechnen reden reisen retten räumen rücken sagen sammeln scheitern
schicken schildern schulden schwächen schätzen schützen senken setzen siegen sorgen spenden sperren spielen
spüren starten stellen steuern stimmen stoppen streiken stärken stören stürzen stützen suchen tauschen
teilen testen trauern trennen töten um·stürzen urteilen vor·stellen warnen warten wechseln weigern weinen
werten wirken wohnen wählen wünschen zahlen zeigen zielen zu·stimmen zweifeln zünden ändern öffnen
"""
_WEAK_WITHOUT_GE = """
beantragen bedauern bedrohen befragen befreien befördern begnadigen begrüßen behandeln bekräftigen belagern
bemerken beschlagnahmen beschuldigen beschädigen beschäftigen besetzen besiegen bestrafen bestätigen
besuchen beteiligen betonen bewegen bezahlen bezeichnen blockieren demonstrieren durchsuchen entdecken
entführen entgleisen entschuldigen entwickeln erhöhen erinnern erklären erkranken erlauben erläutern
ermitteln erobern erreichen erschüttern erteilen erwähnen erzielen erzählen evakuieren explodieren
genehmigen informieren inhaftieren investieren kandidieren kontrollieren kritisieren nominieren operieren
organisieren protestieren reagieren regieren unterstützen untersuchen unterzeichnen verbessern verdienen
verdoppeln verdächtigen vereinbaren vereinen verfolgen vergewaltigen verhandeln verhindern verhängen
verkaufen verklagen verlangen verlegen verletzen verlängern vermissen vermitteln verringern verschärfen
versenken versichern versorgen verstecken verstärken versuchen vertagen verteidigen verteilen verursachen
verurteilen verwandeln verweigern verzögern verändern veröffentlichen zensieren zerstören überleben
überprüfen überraschen überwachen überzeugen
"""
_ENDINGS = ("", "e", "en", "er", "es")
_BEFORE_N = "aeiouäöülrhn"
"""What stands before the n of a root that takes a t without an e: plan-t, lern-t, but öffn-et."""


def _strong(present: str, past: str) -> Iterator[str]:
    """Both finite forms, and the plural of the past."""
    yield from (present, past, past + ("n" if past.endswith("e") else "en"))


def _weak(verb: str, ge: str) -> tuple[str, list[str]]:
    """The base of a regular verb and its forms; *ge* is how its participle begins, if at all.

    Snowball takes -ern for an ending (ändern would be anders), so those verbs have their present as base.
    """
    before, _, infinitive = verb.rpartition("·")
    root = infinitive[:-1] if infinitive.endswith(("ern", "eln")) else infinitive[:-2]
    if root[-1] in "dt" or (root[-1] == "n" and root[-2] not in _BEFORE_N):
        root += "e"
    present, plain = f"{before}{root}t", before + infinitive
    forms = [plain, present, f"{present}e", f"{present}en"]
    forms += (f"{before}{ge}{root}t{ending}" for ending in _ENDINGS)
    return present if plain.endswith("ern") else plain, forms


@cache
def irregular() -> Mapping[str, str]:
    """Inflected form → base, whole words, casefolded: ``erschossen`` → ``erschiessen``."""
    table: dict[str, str] = {}
    for verb, *finite, participle in map(str.split, f"{_STRONG},{_PARTICIPLES}".casefold().split(",")):
        if finite:
            table.update(dict.fromkeys(_strong(*finite), verb))
        if participle != verb:
            table.update((participle + ending, verb) for ending in _ENDINGS)
    for verbs, ge in ((_WEAK, "ge"), (_WEAK_WITHOUT_GE, "")):
        for base, forms in (_weak(verb, ge) for verb in verbs.casefold().split()):
            table.update((form, base) for form in forms if form != base)
    return table
