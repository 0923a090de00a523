"""Italian: enough to recognise it, to read its dates and to stem its words."""

from sources.language.model import Calendar, Language

FUNCTION_WORDS = frozenset(
    """
    a ad agli ai al alla alle allo anche ancora aveva avevano c che chi ci come con contro cui d da
    dagli dai dal dalla dalle degli dei del dell della delle dello di dopo dove due e ed era erano
    essere fa fino fra fu gli ha hanno ho i il in io l la le lei li lo loro lui ma mentre mi molto
    nei nel nell nella nelle nello noi non nostro o ogni per perché più poi prima quale quando
    quanto quella quelle quelli quello questa queste questi questo se sempre senza si sia sono sta
    stata stati stato su sua sue sugli sui sul sull sulla suo suoi tra tutti tutto un una uno verso
    vi voi è
    """.split()
)

CALENDAR = Calendar(
    months={
        "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7,
        "agosto": 8, "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12, "gen": 1, "feb": 2,
        "mar": 3, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "ago": 8, "set": 9, "ott": 10, "nov": 11,
        "dic": 12,
    },
    weekdays={
        "lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5,
        "domenica": 6,
    },
    ordinals=frozenset({"º"}),
    joiners=frozenset({"alle", "ore"}),
)  # fmt: skip

ITALIAN = Language(code="it", function_words=FUNCTION_WORDS, calendar=CALENDAR, stemmer="italian")
