"""What a word stands for: one concept for all the words that can tell the same fact."""

from collections.abc import Callable

from sources.language import Language


def concepts(language: Language, stem: Callable[[str], str]) -> Callable[[str, str], str]:
    """A word's norm and stem → its concept, by the tables of *language* from the narrowest to the widest.

    Forms of one verb or noun (shot), its derivations (election, elect), a people or a seat of government
    and its country (Russian, Kremlin), words that stand for each other in news (resign, quit).
    """
    seats = language.seats()
    bases = {**language.forms(), **seats}
    for word, place in language.demonyms().items():
        bases[word] = seats.get(place, place)  # parisian: paris: france
    families = {stem(word): head for word, head in language.families().items()}
    joined: dict[str, str] = {}

    def head(stemmed: str) -> str:
        if stemmed in joined:
            return joined[stemmed]
        return stem(families[stemmed]) if stemmed in families else stemmed  # few are ever asked for

    for words in language.synonyms():
        stems = list(map(stem, words))
        kin = list(map(head, stems))
        joined.update(dict.fromkeys(stems + kin, kin[0]))

    def concept(norm: str, stemmed: str) -> str:
        word = norm.removesuffix("'s")
        found = stem(bases[word]) if word in bases else stemmed
        return head(head(found))

    return concept
