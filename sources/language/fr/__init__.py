"""French: enough to recognise it, to read its dates and to stem its words."""

from sources.language.model import Calendar, Language

FUNCTION_WORDS = frozenset(
    """
    afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c ce cela celle
    celui ces cet cette ceux chaque chez comme contre d dans de depuis des deux dont du elle elles
    en encore entre est et eux fait il ils j je jusqu l la le lequel les leur leurs lors lui mais me
    mes moi moins mon même n ne ni nos notre nous on ont ou où par pas pendant peu plus pour puis qu
    quand que quel quelle qui sa sans se sera ses si son sont sous sur ta te tous tout toute
    toutes très tu un une vers vos votre vous y à étaient était été être
    """.split()
)

CALENDAR = Calendar(
    months={
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "janv": 1, "févr": 2, "avr": 4,
        "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12,
    },
    weekdays={
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    },
    ordinals=frozenset({"er"}),
    joiners=frozenset({"à", "le"}),
)  # fmt: skip

FRENCH = Language(code="fr", function_words=FUNCTION_WORDS, calendar=CALENDAR, stemmer="french")
