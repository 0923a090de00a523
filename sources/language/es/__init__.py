"""Spanish: enough to recognise it, to read its dates and to stem its words."""

from sources.language.model import Calendar, Language

FUNCTION_WORDS = frozenset(
    """
    a al algo ante antes aunque cada como con contra cual cuando de del desde donde dos durante e el
    ella ellas ellos en entre era eran es esa ese eso esta estaba este esto estos está están fue
    fueron ha había han hasta hay la las le les lo los me mi mientras muy más nada ni no nos o otra
    otro otros para pero poco por porque pues que quien qué se según ser será si sido sin sino sobre
    son su sus sí también tan tanto te tiene tienen todo todos tras tu un una uno unos y ya yo él
    """.split()
)

CALENDAR = Calendar(
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
        "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1,
        "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9,
        "setiembre": 9, "oct": 10, "nov": 11, "dic": 12,
    },
    weekdays={
        "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
    },
    ordinals=frozenset({"º"}),
    joiners=frozenset({"de", "del", "a", "las"}),
)  # fmt: skip

SPANISH = Language(code="es", function_words=FUNCTION_WORDS, calendar=CALENDAR, stemmer="spanish")
