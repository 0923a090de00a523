"""Dutch: enough to recognise it, to read its dates and to stem its words."""

from sources.language.model import Calendar, Language

FUNCTION_WORDS = frozenset(
    """
    aan al alle als andere bij daar dan dat de deze die dit doen door dus een eens en er geen haar
    had hadden hebben heeft hem het hij hoe hun iets ik in is ja je jij kan kon kunnen maar me meer
    men met mij mijn moet moeten na naar niet niets nog nu of om onder ons onze ook op over reeds
    sinds te tegen ten ter toch toen tot tussen u uit uw van veel voor waar waren was wat we wel
    werd werden wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden
    """.split()
)

CALENDAR = Calendar(
    months={
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7,
        "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12, "jan": 1,
        "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
        "nov": 11, "dec": 12,
    },
    weekdays={
        "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5,
        "zondag": 6,
    },
    ordinals=frozenset({"e"}),
    joiners=frozenset({"om"}),
)  # fmt: skip

DUTCH = Language(code="nl", function_words=FUNCTION_WORDS, calendar=CALENDAR, stemmer="dutch")
