"""The labelled facts are well formed, the measures count right, and storydiff keeps its floors."""

import pytest

from benchmarks.accuracy import ALL, FLOORS, Tally, floors, measured, shortfalls, table
from benchmarks.labelled_facts import edits, facts
from compare.rules import RULES

OWN = ("facts", "facts-held-out")
PAIRS = [pair for name in OWN for pair in facts()[name]]
EDITS = [pair for name in ("edits", "edits-held-out") for pair in edits()[name]]


@pytest.fixture(scope="module")
def found():
    """Every set of the project measured."""
    return {name: tallies for name, tallies in measured().items() if not name.startswith("gold")}


def test_every_expected_rule_is_in_the_catalogue():
    """Nothing that cannot be raised is expected."""
    assert set().union(*(pair.expect for pair in PAIRS)) <= set(RULES)


@pytest.mark.parametrize("pairs", [PAIRS, EDITS], ids=["facts", "edits"])
def test_ids_are_unique_and_the_sides_differ(pairs):
    """So that a mistake is named unambiguously, and there is something to compare."""
    assert len({pair.id for pair in pairs}) == len(pairs)
    assert all(pair.a != pair.b for pair in pairs)


def test_a_tally_knows_its_shares():
    """Three of four found, one alarm in five quiet pairs."""
    tally = Tally(found=3, expected=4, alarms=1, quiet=5)
    assert (tally.recall, tally.kept, tally.balanced) == (0.75, 0.8, pytest.approx(0.775))


def test_tallies_add_up():
    """Set by set."""
    assert Tally(1, 2, 3, 4) + Tally(1, 1, 1, 1) == Tally(2, 3, 4, 5)


def test_a_figure_below_its_floor_is_told():
    """With both numbers."""
    low = {name: {ALL: Tally(1, 2, 1, 2)} for name in FLOORS}
    assert len(shortfalls(low)) == len(FLOORS)
    assert shortfalls(low)[0] == f"facts: balanced 0.500 is below {FLOORS['facts']}"


def test_floors_are_printed_as_python(found):
    """A line for each set of the project."""
    assert [line.split('"')[1] for line in floors(found).splitlines()[1:-1]] == list(found)


def test_the_table_has_a_row_for_every_family(found):
    """And one for all of them."""
    assert len(list(table(found))) == 2 + sum(map(len, found.values()))


def test_storydiff_keeps_its_floors(found):
    """A change that loses accuracy says so."""
    assert shortfalls(found) == []
