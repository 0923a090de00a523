"""What stands between quotation marks."""

import pytest

from compare.speech.quotations import LONGEST, quotations, quoted_parts
from sources.read import read_sentences


def quoted(*sentences):
    """The quoted parts of each sentence; every sentence is a paragraph."""
    article = read_sentences(sentences, label="a")
    spans = quotations(article.text, article.sentences)
    return [[part.of(article.text) for part in quoted_parts(spans, one)] for one in article.sentences]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("He said “it’s over” and left.", ["it’s over"]),
        ('He said "it\'s over" and left.', ["it's over"]),
        ("The 'Gannet-7' drone of the workers' union.", ["Gannet-7"]),
        ("‘No,’ she said. ‘It isn’t.’", ["No,", "It isn’t."]),
        ("„Wir gehen“, sagte sie. »Nein«, er.", ["Wir gehen", "Nein"]),
        ("« Non », dit-il.", [" Non "]),
        ("\"He told me 'never again' twice,\" she said.", ["He told me 'never again' twice,"]),
        ("The ’90s and rock ’n’ roll.", []),
        ('A 6" pipe and a 12" record.', []),
        ("No marks at all.", []),
        ("“”", []),
    ],
)
def test_the_words_between_the_marks_are_found(sentence, words):
    """Curly and straight, single and double, German and French; apostrophes and inches are none."""
    assert quoted(sentence) == [words]


def test_a_quotation_goes_on_over_sentences():
    """Each sentence has its part."""
    assert quoted("“I was wrong.", "I am sorry,” he said.") == [["I was wrong."], ["I am sorry,"]]


def test_a_paragraph_that_opens_the_quotation_again_begins_another():
    """As newspapers do it: the first paragraph has no closing mark."""
    assert quoted("“One.", "“Two,” she said.") == [["One."], ["Two,"]]


def test_a_mark_that_nothing_closes_quotes_to_the_end_of_its_paragraph():
    """A slip must not swallow the article."""
    assert quoted("He “never closed.", "Next.") == [["never closed."], []]


def test_a_mark_closed_too_far_away_is_a_slip():
    """What follows is no quotation of thousands of words."""
    assert quoted("He “never closed.", *["So it went."] * LONGEST, "The end.”")[1:] == [[]] * (LONGEST + 1)
