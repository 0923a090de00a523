"""Lines of plain text become paragraphs, whether a program wrapped them or not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.lines import line_blocks
from sources.model import Kind

WRAPPED = """\
The council voted on Tuesday to rebuild the old harbour wall, after a
year of argument over the cost of the work. Mayor
Ana Ruiz agreed."""

FULL = WRAPPED.partition("\nAna")[0]
UNWRAPPED = "The council voted on Tuesday to rebuild the wall, after a year of argument over its cost. " * 2


def paragraphs(text: str) -> list[str]:
    """What stands in each block."""
    return [block.span.of(text) for block in line_blocks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\t\n\u00a0", [], id="only white space"),
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="a blank line separates"),
        pytest.param("One.\r\n\r\nTwo.", ["One.", "Two."], id="of any system"),
        pytest.param("  One.  \n \t \n Two.", ["One.", "Two."], id="even with spaces on it"),
        pytest.param("One.\nTwo.", ["One.", "Two."], id="so does a break after a short line"),
        pytest.param("One\ntwo.", ["One\ntwo."], id="but not before a small letter"),
        pytest.param(FULL, [FULL], id="nor after a full line"),
        pytest.param(
            f"Wall to be rebuilt\nBy Ana Ruiz\n{UNWRAPPED}\n{UNWRAPPED}",
            ["Wall to be rebuilt", "By Ana Ruiz", UNWRAPPED.strip(), UNWRAPPED.strip()],
            id="one-line paragraphs without blank lines",
        ),
        pytest.param(
            "Dear all,\n\nThe council voted on Tuesday to rebuild the wall. Its plans are at\n"
            "https://example.com/a/very/long/address/that/no/program/can/wrap/at/a/space/of/its/own\n"
            "Mayor Ana Ruiz said so herself.\n\nRegards,\nAna",
            [
                "Dear all,",
                "The council voted on Tuesday to rebuild the wall. Its plans are at\n"
                "https://example.com/a/very/long/address/that/no/program/can/wrap/at/a/space/of/its/own\n"
                "Mayor Ana Ruiz said so herself.",
                "Regards,",
                "Ana",
            ],
            id="a long address inside a wrapped paragraph",
        ),
        pytest.param(
            "   The council voted on Tuesday to rebuild the old harbour wall, at a\ncost of three million.\n"
            "   On Wednesday the mayor agreed to the plan, which she had long wanted,\nand work began.",
            [
                "The council voted on Tuesday to rebuild the old harbour wall, at a\ncost of three million.",
                "On Wednesday the mayor agreed to the plan, which she had long wanted,\nand work began.",
            ],
            id="paragraphs told by their indent",
        ),
        pytest.param("Roses are red\nViolets are blue", ["Roses are red", "Violets are blue"], id="verse"),
    ],
)
def test_lines_that_belong_together_become_one_block(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


def test_a_line_that_was_broken_early_ends_its_paragraph() -> None:
    assert paragraphs(WRAPPED) == [FULL, "Ana Ruiz agreed."]


def test_each_bullet_begins_a_list_item_that_may_run_over_lines() -> None:
    text = "- The wall will be rebuilt\n  by the spring\n- The mayor agrees"
    kinds = [(block.kind, block.span.of(text)) for block in line_blocks(text)]
    assert kinds == [
        (Kind.LIST, "- The wall will be rebuilt\n  by the spring"),
        (Kind.LIST, "- The mayor agrees"),
    ]


@settings(deadline=None, max_examples=150)
@given(st.text(st.sampled_from("aB .\n\r\t-\u2028\u00a0\u200b\ud800"), max_size=60))
def test_blocks_hold_every_character_that_is_not_white_space_once_and_in_order(text: str) -> None:
    held = "".join("".join(part.split()) for part in paragraphs(text))
    assert held == "".join(text.split())


def test_a_line_that_is_wrapped_early_in_mid_sentence_goes_on() -> None:
    text = (
        "The water board of Delm today announced an investment of\n"
        "GBP 45 million over five years in its treatment works, the\n"
        "largest single sum that it has spent since it was founded, it\n"
        "said on Monday.\n"
        "Work begins in May."
    )
    assert len(line_blocks(text)) == 2
