"""German names and titles: enough to find a name by its title, its given name or its place.

Every German noun has a capital, so none tells a name.
"""

from functools import cache

from sources.language.model import Names

_GIVEN = """alexander andrea andreas angela anke anna annalena armin barbara beate bernd birgit björn boris
carsten christian christina christine claudia daniel daniela dieter dirk elke erik eva felix florian frank
franziska friedrich fritz gabriele georg gerd gerhard gisela günter hannah hans heike heinrich heinz helga
helmut herbert horst ingrid jan jens joachim johannes jörg josef julia jürgen karin karl katharina katrin
klaus kurt lars laura lena lisa lukas manfred manuela marco maria marie markus martin matthias max maximilian
michael monika nadine nicole nils norbert olaf oliver oskar paul peter petra philipp ralf renate robert
roland rolf sabine sandra sarah sebastian simon sophie stefan stefanie stephan susanne sven thomas thorsten
tim tobias torsten ulrich ulrike ursula ute uwe walter werner wilhelm wolfgang"""
_ROLES = """präsident präsidentin, kanzler kanzlerin, bundeskanzler bundeskanzlerin, bundespräsident
bundespräsidentin, minister ministerin, ministerpräsident ministerpräsidentin, außenminister außenministerin,
finanzminister finanzministerin, innenminister innenministerin, justizminister justizministerin,
verteidigungsminister verteidigungsministerin, gesundheitsminister gesundheitsministerin, bürgermeister
bürgermeisterin, oberbürgermeister oberbürgermeisterin, senator senatorin, sprecher sprecherin, chef chefin,
vorsitzender vorsitzende, direktor direktorin, general, richter richterin, staatsanwalt staatsanwältin,
trainer trainerin, papst, könig, königin, abgeordneter abgeordnete, landrat landrätin, professor professorin,
vizepräsident vizepräsidentin, vizekanzler vizekanzlerin"""
_SAME = {
    "vereinte nationen": "un uno", "europäische union": "eu", "usa": "us",
    "weltgesundheitsorganisation": "who", "nordatlantikpakt": "nato",
}  # fmt: skip


@cache
def names() -> Names:
    """All of it, casefolded, made when the first name is looked for."""
    groups = [group.split() for group in _ROLES.casefold().split(",")]
    return Names(
        particles=frozenset({"von", "van", "der", "de", "zu", "al", "el"}),
        suffixes=frozenset({"gmbh", "ag", "kg", "se", "jr"}),
        given=frozenset(_GIVEN.casefold().split()),
        same={short: name for name, shorts in _SAME.items() for short in shorts.split()},
        courtesy={"herr": "herr", "herrn": "herr", "frau": "frau"},
        roles={word: head for head, *rest in groups for word in (head, *rest)},
        broad=frozenset({"chef", "sprecher", "abgeordneter"}),
        ranks=dict.fromkeys(("ex", "ehemaliger", "ehemalige", "früherer", "frühere"), "ehemalig"),
        articles=frozenset({"der", "die", "das", "den", "dem"}),
        conjunctions=frozenset({"und"}),
    )
