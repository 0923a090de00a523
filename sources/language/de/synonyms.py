"""Words that in German news can stand for each other in one claim.

A set holds one word of each stem, verbs in the infinitive (`irregular`). Left out are words whose stem is
also that of an unrelated commoner word: fallen (Fall), bergen (Berg), Gewinn (gewinnen), Stelle (stellen).
"""

from functools import cache

_DEATH = """
sterben tot tod umkommen todesopfer tödlich, mord ermorden, massaker blutbad gemetzel, leiche leichnam,
schießen schuss schütze schießerei, waffe schusswaffe pistole revolver, polizei polizist polizistin beamter,
festnehmen festnahme verhaften, täter attentäter, gefängnis haft haftstrafe inhaftieren häftling, begnadigen
amnestie, rauben raubüberfall, stehlen diebstahl dieb, einbrechen einbruch, betrug schwindel, bestechen
schmiergeld korruption, geisel geiselnahme, drohen bedrohen drohung, fliehen flucht entkommen, suche
fahndung fahnden, angreifen angriff attacke attackieren, explodieren explosion detonation, bombe sprengsatz,
verletzen verwunden, unruhen ausschreitungen krawalle, protest protestieren demonstration demonstrieren
kundgebung, spion spionage, ermitteln ermittlung untersuchen, zeuge augenzeuge, verbieten untersagen,
illegal rechtswidrig gesetzwidrig, droge rauschgift, rache vergeltung, missbrauch misshandeln, gewalt
gewalttat, geständnis gestehen
"""
_COURTS = """
gericht tribunal, anwalt rechtsanwalt verteidiger, klage verklagen, urteil verurteilen, gesetz gesetzgebung,
prozess verfahren, staatsanwalt staatsanwaltschaft, abschieben ausweisen, freisprechen freispruch,
entschädigen schadenersatz, zeugenaussage aussage, geldstrafe bußgeld, strafe bestrafen
"""
_WAR = """
soldat truppe armee militär streitkräfte, aufstand revolte rebellion rebell, krieg konflikt, kampf gefecht,
waffenruhe waffenstillstand feuerpause, abkommen vertrag vereinbarung pakt, verhandeln verhandlungen
gespräch, botschafter diplomat, bündnis allianz koalition, abziehen abzug rückzug zurückziehen, rakete
geschoss, atomar nuklear, flugzeug maschine jet, hubschrauber helikopter, schiff boot, umsturz putsch
staatsstreich, einmarsch invasion einmarschieren, besetzen besatzung, belagern belagerung
"""
_POLITICS = """
kanzler bundeskanzler, parlament bundestag, abgeordneter parlamentarier, wahl abstimmung, umfrage erhebung,
kandidat kandidieren bewerber, zurücktreten rücktritt, entlassen kündigen, reform reformieren,
volksabstimmung referendum, zustimmen billigen genehmigen, ablehnen zurückweisen, gegner rivale widersacher,
unterstützen helfen hilfe, kritik kritisieren bemängeln, versprechen zusagen, fordern forderung verlangen,
plan vorhaben, debatte debattieren diskussion diskutieren, regierung kabinett, land staat, ausschuss
kommission gremium, bürger einwohner bewohner, stadtrat gemeinderat, papst pontifex, muslim moslem islam,
bürgermeister oberbürgermeister, präsident präsidentin, wahlkampf wahlkampagne, skandal affäre, einwanderer
zuwanderer immigrant, verfassung grundgesetz
"""
_SPEAKING = """
sagen erklären mitteilen, ankündigen verkünden bekanntgeben, betonen unterstreichen, antworten erwidern,
leugnen bestreiten dementieren, warnen warnung, glauben meinen, befürchten furcht sorge angst, schätzen
schätzung, bericht meldung melden, hoffen hoffnung, entscheiden beschließen beschluss
"""
_DISASTERS = """
feuer brand flammen, feuerwehr feuerwehrleute, unfall unglück zusammenstoß kollision, erdbeben beben, sturm
orkan unwetter, hochwasser überschwemmung überflutung flut, regen niederschlag, hitze hitzewelle, erdrutsch
schlammlawine, zerstören verwüsten, schaden beschädigen, trümmer schutt, vermissen verschwinden, katastrophe
desaster, evakuieren evakuierung, hunger hungersnot, retten rettung bergung, gefahr risiko gefährden, dürre
trockenheit, glatteis eisglätte, lawine schneebrett, verkehrsunfall autounfall, tsunami flutwelle, orkanböe
sturmböe
"""
_BUSINESS = """
unternehmen firma konzern betrieb, kaufen erwerben übernehmen übernahme, verkaufen veräußern, fusion
zusammenschluss fusionieren, profit überschuss, verlust verlieren defizit, umsatz erlös, preis kosten,
steigen anstieg steigerung zunehmen zunahme wachsen wachstum, sinken rückgang zurückgehen abnehmen, kürzen
kürzung senken senkung reduzieren verringern, erhöhen anheben, pleite insolvenz bankrott, steuer abgabe,
arbeitsplatz job, mitarbeiter beschäftigte angestellte arbeitnehmer, chef leiter vorstandschef, lohn gehalt,
streik ausstand arbeitsniederlegung, fabrik werk, geld mittel, bauen errichten, verschieben vertagen,
absagen streichen, beginnen anfangen start, enden beenden abschließen, auto wagen fahrzeug pkw, lastwagen
lkw laster, zug bahn, flughafen airport, fahrer autofahrer, börse aktienmarkt, aktie wertpapier, schulden
verschuldung, rezession abschwung, kredit darlehen, rechner computer, internet netz online, benzin sprit
kraftstoff
"""
_SPORT = """
spiel partie match, siegen gewinnen, niederlage unterliegen, mannschaft team, trainer coach, torwart keeper
torhüter, schiedsrichter unparteiischer, arzt mediziner ärztin, krankheit erkranken, anstecken infizieren
infektion, impfen impfung impfstoff, heilen heilung, heiraten hochzeit, forscher wissenschaftler forschung
studie, entdecken finden fund, zeitung blatt, fernsehen tv, foto bild aufnahme, urlaub ferien, handy telefon
smartphone mobiltelefon, krebs tumor, seuche epidemie, grippe influenza, patient patientin, krankenhaus
klinik spital, begräbnis beerdigung beisetzung bestattung, friedhof grabstätte, astronaut raumfahrer
kosmonaut, universität hochschule, ehemann gatte, ehefrau gattin, baby säugling
"""


@cache
def synonyms() -> tuple[tuple[str, ...], ...]:
    """Sets of words for one thing, casefolded; no stem is in two of them."""
    subjects = (_DEATH, _COURTS, _WAR, _POLITICS, _SPEAKING, _DISASTERS, _BUSINESS, _SPORT)
    return tuple(tuple(words.split()) for subject in subjects for words in subject.casefold().split(","))
