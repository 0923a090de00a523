"""How German says who said what: enough to prove the mechanism."""

from sources.language.model import Speech

VERBS = "sagte sagt sagten erklärte erklärten erklärt betonte behauptete schrieb räumte"
REPORTING = "berichtete berichteten meldete mitteilte mitteilten bestätigte warnte teilte fügte"

SPEECH = Speech(
    verbs=frozenset(VERBS.split()),
    reporting=frozenset(REPORTING.split()),
    according=frozenset({("laut",), ("nach", "angaben", "von"), ("nach", "angaben")}),
    that=frozenset({"dass"}),
    clauses=frozenset("als während weil obwohl wenn ob nachdem bevor bis seit aber".split()),
    hearsay=frozenset("angeblich offenbar mutmaßlich zufolge soll sollen".split()),
    appositions=frozenset("der die das ein eine".split()),
    pronouns=frozenset("er sie es wir ich".split()),
    anonymous=frozenset("insider kreise behörden beamter beamte beamten diplomat diplomaten".split()),
    spokesmen=frozenset("sprecher sprecherin pressesprecher".split()),
    general=frozenset("firma unternehmen behörde ministerium regierung verein partei chef leiter".split()),
    asides=frozenset("gestern heute später zuvor zunächst".split()),
)
