"""Two versions of an invented article, as long as asked for: the input for measuring growth.

Nobody's article is 20,000 sentences long, and a text repeated would share every word with itself. So the
words are coined, and used again as in news: new ones keep coming, ever more slowly (Heaps' law), each old
one returns as often as it was used already, which makes few words common and half of them unique (Zipf's
law; Simon's model, as Zanette and Montemurro, "Dynamics of text generation", 2005, adapt it). Words do not
gather in topics, so distant sentences share more than in real text: so more chance partners are met.
"""

import random
from collections.abc import Callable, Iterator

HEAPS_FACTOR = 10.0
HEAPS_EXPONENT = 0.6
"""n words of content have about FACTOR * n ** EXPONENT different ones. English: exponents of 0.4 to 0.6,
factors of 10 to 100 (Baeza-Yates and Ribeiro-Neto, Modern Information Retrieval, 6.3.3)."""

FUNCTION, NAME, FIGURE = 0.42, 0.05, 0.025
"""Of the words of a sentence. Function words: within what sources/detect_language.py saw in news."""
WORDS = (20.0, 8.0)
"""Mean and standard deviation of a sentence's words; with the words below some 130 bytes, as in news."""
FEWEST_WORDS, MOST_WORDS = 5, 60
COMMA = 0.05
QUOTED = 0.12
"""Of the sentences."""

FATES = {"kept": 0.40, "reworded": 0.36, "deleted": 0.08, "inserted": 0.08, "split": 0.04, "merged": 0.04}
"""What becomes of a sentence of A: a thorough rewrite. What B loses it gains, so both are equally long."""
CHANGED = (0.05, 0.5)
"""Least and greatest share of a reworded sentence's words that is changed."""
MOVED_EVERY = 250
"""Sentences for each block that stands elsewhere in B."""
BLOCK = (2, 8)
"""Sentences of such a block."""

FUNCTION_WORDS = {
    60: "the",
    25: "of to a and in",
    9: "that for is on was with",
    6: "he at by as it from",
    4: "his be has have are an but",
    3: "were had who they will",
    2: "which their after about more this would been not one or she",
}
"""Uses in a thousand words of English, about → the words so frequent."""
ONSETS = (*"bcdfghklmnprstvwbdglmnrt", "br", "ch", "pl", "st", "tr")
VOWELS = (*"aeiouaeioaei", "ea", "ou")
CODAS = (*[""] * 9, *"nrlstnr", "nd", "st")
"""What a syllable begins with, has and ends with; what stands there twice is twice as frequent."""


def pair(sentences: int, seed: int = 0) -> tuple[list[str], list[str]]:
    """Two versions, each of so many sentences (0 or more); the same arguments give the same texts.

    A longer A of the same seed begins with the shorter one.
    """
    writer = _Writer(random.Random(seed))  # noqa: S311 - repeatable, not secret
    a = [writer.sentence() for _ in range(sentences)]
    b = list(writer.edited(a))[:sentences]
    b += [writer.sentence() for _ in range(sentences - len(b))]
    for _ in range(-(-sentences // MOVED_EVERY)):
        writer.move(b)
    return a, b


class _Lexicon:
    """Coined words of one sort, and how often each was used."""

    def __init__(self, rng: random.Random, coin: Callable[[int], str]) -> None:
        self.rng = rng
        self.coin = coin
        self.used: list[str] = []
        """Every use, so that a choice among them prefers what is common."""
        self.known: set[str] = set()

    def draw(self) -> str:
        """A word used before or, as often as Heaps' law has it, a new one."""
        growth = HEAPS_FACTOR * HEAPS_EXPONENT * (len(self.used) + 1) ** (HEAPS_EXPONENT - 1)
        word = self.new() if self.rng.random() < growth else self.rng.choice(self.used)
        self.used.append(word)
        return word

    def new(self) -> str:
        """A word not used before; early ones, which will be the common ones, are short."""
        while (word := self.coin(len(self.known))) in self.known:
            pass
        self.known.add(word)
        return word


class _Writer:
    """Writes and rewrites sentences with one source of chance."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.words = _Lexicon(rng, self.coined)
        self.names = _Lexicon(rng, lambda _: f"{self.coined(0).title()} {self.coined(0).title()}")
        uses = {word: times for times, words in FUNCTION_WORDS.items() for word in words.split()}
        self.function_words, self.uses = list(uses), list(uses.values())

    def coined(self, known: int) -> str:
        """Letters that can be read aloud, for a lexicon of *known* words."""
        syllables = self.rng.randint(1, 2) if known < 300 else self.rng.randint(2, 4)
        parts = (ONSETS, VOWELS, CODAS)
        return "".join(self.rng.choice(part) for _ in range(syllables) for part in parts)

    def sentence(self) -> str:
        """A new sentence; some are what somebody said."""
        length = min(max(round(self.rng.gauss(*WORDS)), FEWEST_WORDS), MOST_WORDS)
        words = [self.word() + "," * (self.rng.random() < COMMA) for _ in range(length)]
        text = " ".join(words).rstrip(",")
        text = text[0].upper() + text[1:]
        return f"“{text},” {self.names.draw()} said." if self.rng.random() < QUOTED else f"{text}."

    def word(self) -> str:
        """A function word, a name, a figure or, most often, a word of content."""
        roll = self.rng.random()
        if roll < FUNCTION:
            return self.rng.choices(self.function_words, self.uses)[0]
        if roll < FUNCTION + NAME:
            return self.names.draw()
        return self.figure() if roll < FUNCTION + NAME + FIGURE else self.words.draw()

    def figure(self) -> str:
        """A number as news prints it; most are small."""
        number = round(10 ** self.rng.uniform(0.3, 4))
        return self.rng.choice(["{}", "{:,}", "{} percent", "${} million"]).format(number)

    def edited(self, sentences: list[str]) -> Iterator[str]:
        """What the other version makes of *sentences*, in order."""
        rest = iter(sentences)
        for sentence in rest:
            fate = self.rng.choices(list(FATES), list(FATES.values()))[0]
            if fate == "merged":
                yield f"{sentence[:-1]}; {next(rest, 'that is all.')}"
            elif fate == "split":
                yield from _halves(sentence)
            elif fate == "reworded":
                yield self.reworded(sentence)
            elif fate != "deleted":
                yield sentence
            if fate == "inserted":
                yield self.sentence()

    def reworded(self, sentence: str) -> str:
        """The sentence with some words replaced, dropped or added; its ends and names stay."""
        share = self.rng.uniform(*CHANGED)
        words = []
        for word in sentence.split():
            if self.rng.random() >= share or not (word.islower() or word.isdigit()) or word[-1] in ",.”":
                words.append(word)
            elif word.isdigit():
                words.append(self.figure())
            else:
                words += self.rng.choice([[], [self.word()], [self.word()], [word, self.word()]])
        return " ".join(words)

    def move(self, sentences: list[str]) -> None:
        """Take a block of *sentences*, which is changed, to another place."""
        start = self.rng.randrange(len(sentences))
        end = start + self.rng.randint(*BLOCK)
        block = sentences[start:end]
        del sentences[start:end]
        to = self.rng.randint(0, len(sentences))
        sentences[to:to] = block


def _halves(sentence: str) -> tuple[str, str]:
    """Two sentences of one; of a quotation, one that opens and one that closes it."""
    words = sentence.split()
    middle = len(words) // 2
    second = " ".join(words[middle:])
    return " ".join(words[:middle]).rstrip(",") + ".", second[0].upper() + second[1:]
