"""The labelled pairs are well formed, the measures count right, and storydiff keeps its floors."""

import ast
import json
from collections import Counter
from difflib import SequenceMatcher

import pytest

import storydiff
from benchmarks.labelled_pairs import FOLDER, LABELS, OWN, Pair, own_sets
from benchmarks.quality import FLOORS, calibration, floors, measured, shortfalls, table, wrong
from benchmarks.quality_measures import MEASURES, Run, Score, run, total
from compare.model import Link, LinkKind

ALIKE = 0.95
"""Of the letters of two sentences that differ in spelling only: a few words of the other country."""

PAIR = Pair(
    id="tiny",
    language="en",
    a=["Same.", "Split in two.", "Shares a claim.", "Perhaps.", "Only in A."],
    b=["Same.", "Split.", "In two.", "Has that claim too.", "Maybe."],
    links={(0, 0): "identical", (1, 1): "aligned", (1, 2): "aligned", (2, 3): "partial", (3, 4): "optional"},
)
LINKS = (
    Link(0, 0, LinkKind.IDENTICAL, 1.0),
    Link(1, 1, LinkKind.REWORDED, 0.8),
    Link(2, 0, LinkKind.REWORDED, 0.6),  # wrong
    Link(2, 3, LinkKind.REWORDED, 0.6),  # partial: no core link, but a link
    Link(3, 0, LinkKind.PARTIAL, 0.4),  # wrong
    Link(3, 4, LinkKind.PARTIAL, 0.4),  # optional: neither
)


def rows():
    """What the files hold, as it is written there."""
    files = [FOLDER / f"{name}.jsonl" for name in OWN]
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def swap(links):
    """The links as if A and B had changed places."""
    return tuple(link._replace(a=link.b, b=link.a) for link in links)


def letters(text):
    """Letters and digits, without case."""
    return "".join(filter(str.isalnum, text)).lower()


@pytest.fixture(scope="module")
def runs():
    """Every pair of the project compared."""
    return {name: [run(pair) for pair in pairs] for name, pairs in own_sets().items()}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_a_pair_is_well_formed(row):
    """Each link is between sentences there are, has a label there is, and is there once."""
    a, b, links = row["a"], row["b"], row["links"]
    assert all(text and text == " ".join(text.split()) for text in (*a, *b))
    assert all(0 <= i < len(a) and 0 <= j < len(b) for i, j, _ in links)
    assert {label for _, _, label in links} <= set(LABELS)
    assert set(Counter((i, j) for i, j, _ in links).values()) == {1}


def test_ids_are_unique():
    """Over all sets, so that a mistake is named unambiguously."""
    assert len({row["id"] for row in rows()}) == len(rows())


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_identical_are_the_same_words_and_no_others(row):
    """Linked sentences of the same letters are labelled so, and those labelled so have nearly the same."""
    for i, j, label in row["links"]:
        one, other = letters(row["a"][i]), letters(row["b"][j])
        assert label == "identical" or one != other
        assert label != "identical" or SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_a_pair_is_compared_in_its_language(row):
    """Both sides are recognised: what is measured on German is German."""
    found = storydiff.compare_sentences(row["a"], row["b"])
    assert {found.a.metadata.language, found.b.metadata.language} == {row["language"]}


@pytest.mark.parametrize(
    ("measure", "right", "found", "expected"),
    [
        ("core links", 2, 3, 3),
        ("all links", 3, 5, 4),
        ("unique sentences", 1, 2, 1),
        ("changed links", 1, 2, 2),
        ("splits and merges", 0, 1, 1),
        ("symmetric pairs", 1, 1, 1),
    ],
)
def test_a_measure_counts(measure, right, found, expected):
    """On links with one mistake of each kind, by hand."""
    assert MEASURES[measure](Run(PAIR, LINKS, swap(LINKS))) == Score(right, found, expected)


def test_a_split_counts_when_all_its_parts_are_found():
    """And nothing else is in the group."""
    links = (*LINKS[:2], Link(1, 2, LinkKind.REWORDED, 0.7))
    assert MEASURES["splits and merges"](Run(PAIR, links, swap(links))) == Score(1, 1, 1)


@pytest.mark.parametrize(
    "back",
    [swap(LINKS[1:]), swap(LINKS[:-1]) + swap((LINKS[-1]._replace(score=0.5),))],
    ids=["fewer", "score"],
)
def test_a_pair_is_symmetric_only_if_every_link_is_mirrored(back):
    """With its score."""
    assert MEASURES["symmetric pairs"](Run(PAIR, LINKS, back)) == Score(0, 1, 1)


def test_precision_recall_and_f1():
    """Counts are added up before shares are taken; nothing of nothing is 0."""
    score = total([Score(1, 1, 4), Score(2, 3, 2)])
    assert score == Score(3, 4, 6)
    assert (score.precision, score.recall, score.f1) == (0.75, 0.5, 0.6)
    assert (total([]).precision, total([]).recall, total([]).f1) == (0, 0, 0)


def test_what_is_wrong_is_listed():
    """A link missed, two invented, and one of the wrong kind; not the optional one."""
    heads = [line.splitlines()[0] for line in wrong(Run(PAIR, LINKS, swap(LINKS)))]
    assert heads == [
        "tiny: labelled aligned, found none",
        "tiny: labelled none, found reworded",
        "tiny: labelled partial, found reworded",
        "tiny: labelled none, found partial",
    ]


def test_calibration_counts_right_links_by_score():
    """The optional one is not counted."""
    *_, line = calibration({"tiny": [Run(PAIR, LINKS, swap(LINKS))]})
    assert line.split() == [
        "tiny",
        "-",
        "0.00",
        "of",
        "1",
        "0.50",
        "of",
        "2",
        "1.00",
        "of",
        "1",
        "1.00",
        "of",
        "1",
    ]


def test_every_figure_has_a_floor():
    """Of the sets of the project."""
    assert {name: set(titles) for name, titles in FLOORS.items()} == {name: set(MEASURES) for name in OWN}


def test_storydiff_keeps_its_floors(runs):
    """`python benchmarks/quality.py --wrong SET` shows what is missed."""
    assert shortfalls(measured(runs)) == []


def test_a_figure_below_its_floor_is_reported():
    """Each one, if nothing at all is found."""
    nothing = {name: dict.fromkeys(MEASURES, Score(0, 1, 1)) for name in OWN}
    above_nothing = [floor for titles in FLOORS.values() for floor in titles.values() if floor]
    assert len(shortfalls(nothing)) == len(above_nothing) > 0


def test_floors_can_be_put_into_the_file(runs):
    """They are Python, a margin below what was measured, and the table shows the same figures."""
    found = measured(runs)
    made = ast.literal_eval(floors(found).partition("=")[2].strip())
    assert made["outlets"]["core links"] == pytest.approx(found["outlets"]["core links"].f1 - 0.03, abs=0.001)
    assert made["german"]["symmetric pairs"] == 1
    assert any(f"{found['german']['all links'].f1:.3f}" in line for line in table(found))
