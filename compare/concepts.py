"""What a word stands for: one concept for all the words that can tell the same fact."""

from collections.abc import Callable
from functools import lru_cache

from compare.tokens import Tokenizer

Conceive = Callable[[str, str], str]
"""A word's norm and stem → its concept."""


def concepts(tokenizer: Tokenizer) -> Conceive:
    """How the words of a language are reduced to concepts, by its tables from the narrowest to the widest.

    Forms of one verb or noun (shot), its derivations (election, elect), a people or a seat of government
    and its country (Russian, Kremlin), words that stand for each other in news (resign, quit).
    """
    language = tokenizer.language
    forms, seats, demonyms = language.forms(), language.seats(), language.demonyms()
    heads = {_stem(word, tokenizer): _stem(head, tokenizer) for word, head in language.families().items()}
    for words in language.synonyms():
        stems = [_stem(word, tokenizer) for word in words]
        kin = [heads.get(stem, stem) for stem in stems]
        heads.update((one, kin[0]) for one in (*stems, *kin[1:]))

    bases = {**forms, **seats}
    bases.update((word, seats.get(place, place)) for word, place in demonyms.items())  # parisian: france

    def concept(norm: str, stem: str) -> str:
        word = norm.removesuffix("'s")
        found = _stem(bases[word], tokenizer) if word in bases else stem
        found = heads.get(found, found)
        return heads.get(found, found)

    return lru_cache(maxsize=50_000)(concept)


def _stem(word: str, tokenizer: Tokenizer) -> str:
    return tokenizer.word(word).stem
