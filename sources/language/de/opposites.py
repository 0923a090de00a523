"""German negations, opposites and exclusive terms: enough to prove that they are data."""

from functools import cache

from sources.language.model import Polarity

DIRECTIONS = """
steigen ansteigen zunehmen wachsen erhöhen / fallen sinken abnehmen schrumpfen senken, gewinnen sieg /
verlieren niederlage, mehr / weniger, vor / nach, über / unter, öffnen / schließen, beginnen / enden, kaufen
/ verkaufen, annehmen zustimmen billigen / ablehnen verwerfen, töten / verletzen, verhaften festnehmen /
freilassen, bestätigen / dementieren
"""
STATES = """
groß / klein, jung / alt, schuldig / unschuldig, öffentlich / privat geheim, arm / reich
"""
TERMS = """
rot blau grün gelb schwarz weiß, vater mutter bruder schwester sohn tochter onkel tante, mord totschlag raub
diebstahl betrug brandstiftung, norden süden osten westen, auto bus zug fahrrad flugzeug schiff
"""
NEGATIONS = frozenset("nicht nie niemals kein keine keinen keinem keiner ohne niemand nichts weder".split())


@cache
def polarity() -> Polarity:
    """Negations and hedges."""
    return Polarity(
        negators=("nicht", "nie", "niemals", "weder"),
        determiners=("=kein", "=keine", "=keinen", "=keinem", "=keiner", "niemand", "=nichts"),
        lacks=("ohne",),
        neutral=("nicht nur",),
        prefixes=("un",),
        hedges=(
            ("wohl", "wahrscheinlich", "voraussichtlich"),
            ("vielleicht", "möglicherweise"),
            ("angeblich",),
        ),
        boundaries=frozenset("und aber der die das dass weil".split()),
        mutual=frozenset("und oder mit zwischen treffen".split()),
    )
