"""What sentencex says of a language storydiff has no abbreviations for."""

import pytest
import sentencex

from sources.multilingual import sentence_ends


class PanicException(BaseException):
    """What a Rust extension raises when it panics."""


def test_ends_are_offsets_in_code_points_before_white_space() -> None:
    """An emoji counts as one."""
    assert sentence_ends("😀 Да.  Нет. ", "ru") == {5, 11}


def test_an_end_is_found_inside_quotation_marks() -> None:
    """Another version may cite only one of the sentences."""
    text = "Er sagte: „Hallo. Wir sind da.“"
    assert text.index("Hallo.") + len("Hallo.") in sentence_ends(text, "de")


def test_a_long_text_has_the_ends_of_its_parts() -> None:
    """The places where it is cut for sentencex are none."""
    assert sentence_ends("Мы тут. " * 5_000, "ru") == set(range(7, 40_000, 8))


@pytest.mark.parametrize("text", ["слово " * 3_000, "я" * 20_000], ids=["words", "one word"])
def test_a_long_text_without_marks_has_no_end_but_its_own(text: str) -> None:
    """However often it is cut."""
    assert sentence_ends(text, "ru") <= {len(text), len(text.rstrip())}


def test_a_panic_is_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text then has no end but its own."""
    monkeypatch.setattr(sentencex, "get_sentence_boundaries", _panic)
    assert sentence_ends("Да. Нет.", "ru") == {8}


def test_an_interrupt_is_no_panic(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C still ends the program."""
    monkeypatch.setattr(sentencex, "get_sentence_boundaries", _interrupt)
    with pytest.raises(KeyboardInterrupt):
        sentence_ends("Да. Нет.", "ru")


def _panic(_language: str, _text: str) -> None:
    raise PanicException


def _interrupt(_language: str, _text: str) -> None:
    raise KeyboardInterrupt
