"""Stories made up by hypothesis from a small grammar: sentences of news with facts of every kind."""

from hypothesis import strategies as st

NUMBERS = ("three", "12", "twelve", "1,200", "some 40", "at least 9", "half a dozen", "2.5 million", "5%")
THINGS = ("miners", "nurses", "boats", "homes", "tonnes of grain", "kilometres of road")
MONEY = ("$5bn", "$5 million", "€40", "five dollars")
DAYS = (
    "on Monday",
    "on Sept 17",
    "on 17 September 2023",
    "yesterday",
    "in May 2021",
    "at 4:30 p.m.",
    "at 16:30",
)
PEOPLE = ("Ines Valdora", "Mr Toll", "Lars Toll", "Prime Minister Oda Brekk", "Sheriff Nadia Holm", "Toll")
PLACES = ("Arle", "the Orrin Valley", "Kyiv", "Kiev", "Delm", "the United Nations", "the UN", "Norway")
SAID = ("said", "denied", "announced", "told reporters", "wrote")
VERBS = ("rose", "fell", "doubled", "was not closed", "was closed", "may have closed", "never opened", "won")
WORDS = ("will never sell the harbour", "will sell the harbor", "heard a long scrape and then silence",
         "were [very] tired of waiting", "don't know who did it", "do not know … who did it")  # fmt: skip
TEMPLATES = (
    "{number} {things} were found near {place} {day}.",
    "{person} {said} {day} that the mine in {place} {verb}.",
    "The mine in {place} {verb} {day}, {person} {said}.",
    "According to {person}, {number} {things} and {number2} {things2} were lost.",
    "“We {words},” {person} {said}.",
    '{person} {said}: "We {words}, and {number} of us {words2}."',
    "{place} paid {person} {money} for {number} {things}.",
    "{person} {said} nothing, but {person2} did not agree.",
    "The price {verb} from {money} to {money2} {day}.",
    "{person}, {number} of whose {things} were hurt, beat {person2} in {place}.",
    "It was a pay\u00adment to {person}.",
    "All was quiet that night.",
)
SLOTS = {
    "number": NUMBERS, "number2": NUMBERS, "things": THINGS, "things2": THINGS, "money": MONEY,
    "money2": MONEY, "day": DAYS, "person": PEOPLE, "person2": PEOPLE, "place": PLACES, "said": SAID,
    "verb": VERBS, "words": WORDS, "words2": WORDS,
}  # fmt: skip


def filled(template: str) -> st.SearchStrategy[str]:
    """A sentence of that form with any facts."""
    slots = {name: st.sampled_from(values) for name, values in SLOTS.items() if f"{{{name}}}" in template}
    return st.fixed_dictionaries(slots).map(lambda facts: template.format(**facts))


def rewritten(template: str) -> st.SearchStrategy[list[tuple[str, ...]]]:
    """What a sentence of that form is in two versions: kept, with other facts, dropped, or told twice."""
    kept = filled(template).map(lambda one: (one, one))
    changed = st.tuples(filled(template), filled(template))
    dropped = filled(template).map(lambda one: (one, ""))
    added = filled(template).map(lambda one: ("", one))
    return kept | changed | changed | dropped | added


SENTENCES = st.sampled_from(TEMPLATES).flatmap(rewritten)


@st.composite
def versions(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Two versions of a story, the second perhaps in another order."""
    told = draw(st.lists(SENTENCES, min_size=1, max_size=7))
    a, b = [one for one, _ in told if one], [other for _, other in told if other]
    return a or ["Nothing happened."], draw(st.just(b) | st.permutations(b)) or ["Nothing happened."]
