"""Blocks become sentences, and nothing is lost on the way."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sources.language import NEUTRAL, Language, language_pack
from sources.model import Block, Draft, Kind, Metadata, Omission, Reason, Segmentation, Sentence, Span
from sources.segment import segment, sentence_spans

ENGLISH = language_pack("en")


def _draft(text: str, *kinds: Kind) -> Draft:
    """Each line of *text* a block; *kinds* in order, then body."""
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = kinds[number] if number < len(kinds) else Kind.BODY
        blocks.append(Block(Span(at, at + len(line)), kind))
        at += len(line) + 1
    return Draft(text, tuple(blocks))


def _texts(text: str, *kinds: Kind) -> list[str]:
    return [sentence.text for sentence in segment(_draft(text, *kinds), Segmentation.AUTO, ENGLISH)]


def test_sentences_know_their_index_place_paragraph_and_kind() -> None:
    """A block without a sentence counts as no paragraph."""
    draft = _draft("Storm hits coast\n   \n  It rained. It blew. ", Kind.HEADLINE)
    assert (
        Sentence(0, Span(0, 16), "Storm hits coast", 0, Kind.HEADLINE),
        Sentence(1, Span(23, 33), "It rained.", 1, Kind.BODY),
        Sentence(2, Span(34, 42), "It blew.", 1, Kind.BODY),
    ) == segment(draft, Segmentation.AUTO, ENGLISH)


def test_text_outside_the_blocks_is_left_alone() -> None:
    """What was omitted before takes no part."""
    text = "By Ana Ruiz\nIt rained."
    draft = Draft(text, (Block(Span(12, 22)),), (Omission(Span(0, 11), "By Ana Ruiz", Reason.BYLINE),))
    assert (Sentence(0, Span(12, 22), "It rained.", 0),) == segment(draft, Segmentation.AUTO, ENGLISH)


@pytest.mark.parametrize("kind", [Kind.HEADLINE, Kind.HEADING])
@pytest.mark.parametrize(
    "headline",
    [
        "Is the U.S. Still Safe?",
        "Storm Hits U.K. and U.S. The Worst Is Over",
        "Gov. Orr: ‘We Won!’ Hill: ‘We Did Not’",
        "What now? Five things to know",
    ],
)
def test_a_headline_is_one_sentence(headline: str, kind: Kind) -> None:
    """Capitals and abbreviations make headlines look like several."""
    assert [headline] == _texts(headline, kind)


def test_a_headline_written_as_sentences_is_several() -> None:
    """Each part has to end as a sentence does."""
    assert _texts("Storm hits coast. What now?", Kind.HEADLINE) == ["Storm hits coast.", "What now?"]


def test_lines_are_kept_exactly_when_asked_for() -> None:
    """No rule splits or joins them; blank ones are none."""
    draft = Draft("One. Two.\r\n\r\n  three \rfour\n", (Block(Span(0, 27)),))
    sentences = segment(draft, Segmentation.LINES, ENGLISH)
    assert [sentence.text for sentence in sentences] == ["One. Two.", "three", "four"]


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        ("de", ["Am 17. September kam Dr. Meyer z. B. nach Bonn.", "Er sagte: „Hallo.", "Wir sind da.“"]),
        ("fr", ["M. Roux est venu.", "« Pourquoi ? » a-t-il demandé.", "« Voilà. »", "Oui."]),
        ("es", ["El Sr. Gómez llegó a las 5 p.m. del lunes.", "¿Quién es?", "—¿Por qué? —preguntó."]),
        ("it", ["Il sig. Rossi è arrivato.", "«Perché?» ha chiesto.", "Il dott. Bianchi no."]),
        ("ru", ["В 2020 г. Москва выросла, т. е. стала больше.", "«Да», — сказал А. И. Орлов.", "Он ушёл."]),
        ("uk", ["У 2020 р. Київ виріс.", "Він пішов."]),
        ("ar", ["هل جاء الرئيس؟", "نعم.", "ذهب إلى البيت."]),
        ("hi", ["वह आया।", "वह गया।"]),
        ("", ["Dr. Orr came.", "He left."]),
    ],
)
def test_a_language_without_abbreviations_of_its_own_is_split_sensibly(
    code: str, sentences: list[str]
) -> None:
    """The draft's language tells, when the pack has no code."""
    text = " ".join(sentences)
    draft = Draft(text, (Block(Span(0, len(text))),), metadata=Metadata(language=code))
    for language in (language_pack(code), NEUTRAL):
        assert sentences == [s.text for s in segment(draft, Segmentation.AUTO, language)]


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        ("zh", ["他来了。", "北京！", "“是的。”", "他走了。"]),
        ("ja", ["彼は来た。", "東京へ行った！", "「はい。」"]),
    ],
)
def test_scripts_without_spaces_are_split(code: str, sentences: list[str]) -> None:
    """Full-width marks need no white space after them."""
    text = "".join(sentences)
    draft = Draft(text, (Block(Span(0, len(text))),), metadata=Metadata(language=code))
    assert sentences == [s.text for s in segment(draft, Segmentation.AUTO, NEUTRAL)]


_ROUGH = (
    ". |? |! |… |. . . |[1]|• |– |\n|\r\n|\u00a0|\u2028|\u200b|\x00|\ud800|.|\"|“|”|'|’|«|»|(|)|。|؟|é|😀|x"
)
_PIECES = st.sampled_from(
    [*_ROUGH.split("|"), "Mr. ", "U.S. ", "a.m. ", "the ", "The ", "Orr ", "5 ", "1. ", "2. ", "Photo: "]
)
_TEXTS = st.one_of(st.lists(_PIECES, max_size=40).map("".join), st.text(max_size=60))


@pytest.mark.parametrize("segmentation", Segmentation)
@pytest.mark.parametrize("code", ["en", "de", None])
@settings(deadline=None, max_examples=100)
@given(lines=st.lists(_TEXTS, max_size=3))
@example(lines=["He is in Group A\u00a0. They won."])  # sentencex panics on this, unmasked
def test_sentences_cover_all_that_is_not_white_space(
    code: str | None, segmentation: Segmentation, lines: list[str]
) -> None:
    """In order, without overlap, equal to their span of the text, and trimmed."""
    draft = _draft("\n".join(lines), Kind.HEADLINE)
    sentences = segment(draft, segmentation, language_pack(code))
    assert list(range(len(sentences))) == [s.index for s in sentences]
    assert all(s.text == s.span.of(draft.text) == s.text.strip() != "" for s in sentences)
    ends = [0, *(s.span.end for s in sentences)]
    starts = [*(s.span.start for s in sentences), len(draft.text)]
    assert not "".join(draft.text[end:start] for end, start in zip(ends, starts, strict=True)).strip()
    assert all(end <= start for end, start in zip(ends, starts, strict=True))


def _seconds(text: str, language: Language) -> float:
    """The less of two runs: other work on the machine only adds."""
    times = []
    for _ in range(2):
        start = time.process_time()
        list(sentence_spans(text, Span(0, len(text)), language))
        times.append(time.process_time() - start)
    return min(times)


_HOSTILE = [
    *[
        "“a ",
        "'",
        '"',
        "1. ",
        "?!",
        ". ",
        "\n",
        "(",
        "Mr. ",
        "a.m. ",
        "U.S. Foo ",
        ". . . ",
        ".”",
        '." ',
        "• ",
    ],
    *["Photo: ", "a", "[1]", ". »", "\u200b", "。", ". ((", "It rained all day on Monday. "],
]


@pytest.mark.parametrize("unit", _HOSTILE, ids=ascii)
@pytest.mark.parametrize("code", ["en", "ru"])
def test_time_is_linear_in_the_length_of_hostile_text(unit: str, code: str) -> None:
    """Time at most 2.6 times for each doubling; a quadratic step would take 64 times for these three."""
    language = Language(code="ru") if code == "ru" else ENGLISH
    short, long = (_seconds(unit * (size // len(unit)), language) for size in (4_000, 32_000))
    assert long <= 2.6**3 * max(short, 0.004)
