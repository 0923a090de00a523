"""Which sentences belong together, and what they are found by."""

from itertools import pairwise

import pytest

import storydiff
from benchmarks.labelled_pairs import own_sets
from benchmarks.synthetic import pair
from compare.linking.align import align
from compare.linking.candidates import KEPT, NEAR, candidates
from compare.linking.letters import Letters
from compare.linking.profile import profiles
from compare.linking.rarity import UNIT, rarity
from compare.linking.similarity import FEATURES, likenesses
from compare.model import LinkKind, Standing
from compare.tokens import tokenizer
from reports import FORMATS
from reports.outline import UNSURE_BELOW
from sources.language import language_pack
from sources.read import read_sentences

ENGLISH = tokenizer(language_pack("en"))
GERMAN = tokenizer(language_pack("de"))
FILLER = [
    "Snow lay on the passes above Tarn until the end of May.",
    "The bakery in Loom Street sells rye bread on Thursdays only.",
    "A violin from 1741 fetched a record price at an auction in Kessen.",
    "Farmers near Ostrel complain about beavers and a broken sluice.",
]


def read(*sentences, cut=ENGLISH):
    return profiles(read_sentences(list(sentences), label="test"), cut)


def linked(a, b):
    return {(link.a, link.b): link.kind for link in storydiff.compare_sentences(a, b).links}


def concept(word, cut=ENGLISH):
    return cut.word(word).concept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("shot", "shooting"),  # an irregular form and a regular one
        ("election", "elected"),  # a derivation the stemmer leaves apart
        ("Russian", "Russia’s"),
        ("Kremlin", "Russia"),
        ("Parisian", "French"),  # by way of the city
        ("resigned", "quit"),
        ("defence", "defense"),
    ],
)
def test_words_that_tell_the_same_are_one_concept(one, other):
    assert concept(one) == concept(other)


@pytest.mark.parametrize(
    ("one", "other"), [("founded", "find"), ("Russia", "Ukraine"), ("rise", "fall"), ("us", "American")]
)
def test_words_that_tell_something_else_are_not(one, other):
    assert concept(one) != concept(other)


def test_german_has_its_own_concepts():
    assert concept("russischen", GERMAN) == concept("Russland", GERMAN)
    assert concept("gefunden", GERMAN) == concept("findet", GERMAN)


def test_a_language_without_tables_compares_stems():
    dutch = tokenizer(language_pack("nl"))
    assert dutch.word("huizen").concept == dutch.word("huizen").stem


def test_in_german_a_capital_is_no_name():
    (one,) = read("Der Minister verkaufte das Schloss in Tarnau.", cut=GERMAN)
    assert one.plain == one.content


def test_a_rare_word_tells_more_and_anchors_more():
    tells = rarity([frozenset({"a", "b"}), frozenset({"a"})], [frozenset({"a", "b"}), frozenset({"a"})])
    assert tells.words["b"] > tells.words["a"]
    assert tells.anchors["b"] == tells.words["b"]  # one pair of sentences shares it
    assert abs(tells.anchors["a"] - tells.words["a"] / 4) <= 1  # four pairs do
    assert tells.told(["a", "b"]) == (tells.words["a"] + tells.words["b"]) / UNIT


def test_letters_are_alike_in_a_derived_word_and_not_in_another():
    letters = Letters(["the mayor resigns"], ["resignation of mayors", "a quiet picnic", "the mayor resigns"])
    derived, other, same = letters.alike(0, [0, 1, 2])
    assert 0.2 < derived < 0.9
    assert other < 0.05
    assert same == pytest.approx(1.0)


def test_letters_of_any_script_and_of_none():
    letters = Letters(["мэр ушёл", "", "\ud800"], ["мэр ушёл", "", "\ud800"])
    assert list(letters.alike(0, [0])) == [pytest.approx(1.0)]
    assert list(letters.alike(1, [1])) == [0.0]
    assert list(letters.alike(2, [2])) == [0.0]  # too short for a run, but no error


def test_candidates_are_few_however_long_the_texts():
    a, b = (read(*side) for side in pair(400))
    tells = rarity([one.content for one in a], [one.content for one in b])
    assert len(candidates(a, b, tells)) <= (len(a) + len(b)) * (KEPT + 2 * NEAR + 1)


def test_a_rewritten_sentence_is_among_the_candidates_wherever_it_stands():
    a, b = pair(600)
    known = [read(*side) for side in (a, b)]
    tells = rarity(*([one.content for one in side] for side in known))
    found = set(candidates(*known, tells))
    places = {text: j for j, text in enumerate(b)}
    same = {(i, places[text]) for i, text in enumerate(a) if text in places}
    assert len(same) > 200
    assert same <= found


def test_sentences_with_their_partner_look_for_none():
    a = b = read(*FILLER)
    tells = rarity([one.content for one in a], [one.content for one in b])
    everything = [(i, i) for i in range(len(a))]
    assert candidates(a, b, tells, everything) == []


def test_features_stay_in_their_ranges_and_are_symmetric():
    a, b = (read(*side) for side in pair(60))
    tells = rarity([one.content for one in a], [one.content for one in b])
    there = likenesses(a, b, candidates(a, b, tells), tells)
    tells = rarity([one.content for one in b], [one.content for one in a])
    back = likenesses(b, a, candidates(b, a, tells), tells)
    assert {(j, i) for i, j in back} == there.keys()
    for (i, j), one in there.items():
        assert back[j, i] == pytest.approx(one)
        named = dict(zip(FEATURES, one, strict=True))
        shares = [
            value
            for name, value in named.items()
            if name not in ("shared", "anchors", "early", "along", "people")
        ]
        assert all(0.0 <= value <= 1.0 + 1e-9 for value in shares)


def test_a_claim_in_other_words_is_linked():
    a = ["The mayor of Ostrel resigned on Monday over the sale of the harbour.", *FILLER]
    b = [*FILLER, "Ostrel’s mayor quit on Monday because of the harbour sale."]
    assert linked(a, b)[0, 4] is LinkKind.REWORDED


def test_a_sentence_split_in_three_is_one_passage():
    whole = (
        "The ferry Vela sank off Cape Orsin after its engine room caught fire, the coast guard rescued all "
        "forty passengers, and divers will inspect the wreck in April."
    )
    parts = [
        "The ferry Vela sank off Cape Orsin after its engine room caught fire.",
        "The coast guard rescued all forty passengers.",
        "Divers will inspect the wreck in April.",
    ]
    a, b = [*FILLER[:2], whole, *FILLER[2:]], [*FILLER[:2], *parts, *FILLER[2:]]
    for one, other, sizes in ((a, b, (1, 3)), (b, a, (3, 1))):
        passages = storydiff.compare_sentences(one, other).passages
        assert sizes in [(len(p.a), len(p.b)) for p in passages if p.standing is Standing.REWORDED]


def test_in_a_revision_a_sentence_on_the_same_topic_takes_no_second_place():
    old = "Turnout in the Ostrel district was 61 percent, the electoral board said on Sunday evening."
    new = "Turnout in the Ostrel district was 62 percent, the electoral board said on Sunday night."
    other = (
        "The electoral board of Ostrel district will publish its turnout report on the last Sunday of May."
    )
    a, b = [*FILLER, old], [*FILLER, new, other]
    links = linked(a, b)
    assert links[4, 4] is LinkKind.REWORDED
    assert links.get((4, 5)) is not LinkKind.REWORDED


def test_in_a_revision_an_unsure_partner_takes_no_second_place_either():
    old = "Because of this, the new ferries will save fuel and money."
    new = "The ferries are expected to cost less money, as they need less fuel."
    links = linked([*FILLER, old], [*FILLER, new, "A bridge would save money and time."])
    assert (links[4, 4], links[4, 5]) == (LinkKind.REWORDED, LinkKind.PARTIAL)


def test_in_a_revision_an_unsure_part_of_a_certain_pair_shares_a_claim():
    a = [*FILLER, "The port handles nine million tonnes of grain a year.", "Two in three arrive by rail."]
    whole = "Of the nine million tonnes of grain that the port handles each year, two thirds come by rail."
    links = linked(a, [*FILLER, whole])
    assert (links[4, 4], links[5, 4]) == (LinkKind.REWORDED, LinkKind.PARTIAL)


def test_in_a_revision_what_is_told_twice_is_not_unique():
    told = "The ferry Vela sank off Cape Orsin after its engine room caught fire on Friday evening."
    again = "The ferry Vela sank off Cape Orsin after its engine room caught fire late on Friday evening."
    for a, b in (([*FILLER, told], [told, *FILLER, again]), ([told, *FILLER, again], [*FILLER, told])):
        passages = storydiff.compare_sentences(a, b).passages
        assert not {Standing.ONLY_IN_A, Standing.ONLY_IN_B} & {passage.standing for passage in passages}


def test_two_sentences_that_share_only_names_are_not_linked():
    a = ["Finance Minister Lena Marrick opened the fair in Kessen.", *FILLER]
    b = ["“I sold my boat,” Finance Minister Lena Marrick wrote from a cabin near Tarn.", *FILLER[:2]]
    assert (0, 0) not in linked(a, b)


def test_two_utterances_of_one_speaker_share_no_claim():
    a = ["“Nobody told us that the bridge was closed to lorries,” said Mikkel Aro of the council.", *FILLER]
    b = ["“We shall build eighty new flats beside the station,” said Mikkel Aro of the council.", *FILLER[:1]]
    assert linked(a, b).get((0, 0)) is not LinkKind.PARTIAL


def test_links_are_scored_and_in_order():
    a, b = (read(*side) for side in pair(80))
    links = align(a, b)
    assert all(one < other for one, other in pairwise((link.a, link.b) for link in links))
    assert all(0.0 < link.score <= 1.0 for link in links)
    assert {link.score for link in links if link.kind is LinkKind.IDENTICAL} == {1.0}


def test_an_unsure_match_is_called_so():
    """On each labelled pair, exactly where a link of its passage scores below the limit."""
    seen = set()
    for one in (*own_sets()["outlets"], *own_sets()["revisions"]):
        comparison = storydiff.compare_sentences(one.a, one.b)
        whole = [link.score for link in comparison.links if link.kind is not LinkKind.PARTIAL]
        alone = {("A", s.index) for p in comparison.passages if not p.b for s in p.a}
        alone |= {("B", s.index) for p in comparison.passages if not p.a for s in p.b}
        best: dict[tuple[str, int], float] = {}
        for link in comparison.links:
            for name in (("A", link.a), ("B", link.b)):
                best[name] = max(link.score, best.get(name, 0.0))
        unsure = min([*whole, *(best[name] for name in alone & best.keys())]) < UNSURE_BELOW
        assert unsure == ("unsure: " in FORMATS["markdown"](comparison))
        seen.add(unsure)
    assert seen == {True, False}


def test_sentences_of_nothing_but_common_words_are_noted():
    a = ["Boats left.", "Boats came."] * 100
    b = ["A harbour of boats.", "Such boats are old."] * 100
    assert any("same place only" in note for note in storydiff.compare_sentences(a, b).notes)


def test_rows_alike_go_with_the_row_at_the_same_place():
    a = [f"The lot went for {100 + row} crowns." for row in range(40)]
    b = [f"The lot went for {500 + row} crowns." for row in range(40)]
    links = storydiff.compare_sentences(a, b).links
    assert sum(link.a == link.b for link in links) >= 38


def test_one_endless_sentence_is_noted():
    text = " ".join(f"word{at % 50} thing{at}" for at in range(1_500))
    notes = storydiff.compare_sentences([text], [text.replace("word7", "word8")]).notes
    assert [note for note in notes if "neither their order" in note]


def test_an_ordinary_pair_has_no_such_note():
    assert storydiff.compare_sentences(*pair(60)).notes == ()
