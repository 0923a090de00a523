"""Portuguese: enough to recognise it, to read its dates and to stem its words."""

from sources.language.model import Calendar, Language

FUNCTION_WORDS = frozenset(
    """
    a ainda ao aos apenas após aquela aquele as até cada com como contra da das de dela dele deles
    depois desde do dois dos durante e ela elas ele eles em enquanto entre era eram essa esse esta
    este está estão eu foi foram há isso isto já lhe mais mas mesmo meu minha muito na nas nem no
    nos num numa não nós o os ou outra outro outros para pela pelas pelo pelos pode por porque qual
    quando que quem se segundo sem ser será seu seus sido sobre sua suas são só também te tem teve
    tinha todos tudo têm um uma uns você vocês à às é
    """.split()
)

CALENDAR = Calendar(
    months={
        "janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7,
        "agosto": 8, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12, "jan": 1, "fev": 2,
        "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10, "nov": 11,
        "dez": 12,
    },
    weekdays={
        "segunda-feira": 0, "terça-feira": 1, "quarta-feira": 2, "quinta-feira": 3, "sexta-feira": 4,
        "sábado": 5, "domingo": 6,
    },
    ordinals=frozenset({"º"}),
    joiners=frozenset({"de", "às", "as"}),
)  # fmt: skip

PORTUGUESE = Language(code="pt", function_words=FUNCTION_WORDS, calendar=CALENDAR, stemmer="portuguese")
