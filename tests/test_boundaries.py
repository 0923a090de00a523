"""English sentences end where a reader says they do. A bar marks each boundary."""

import pytest

from sources.language import language_pack
from sources.model import Span
from sources.segment import sentence_spans

ABBREVIATIONS = """
Mr. Kim left on Sunday. | He waved.
The vest came from Gov. Oleg Petrov. | It was a gift.
Lt. Col. James Ray spoke. | Supt. Ann Lee did not.
Police Supt. Lee and Sgt. Maj. Kay left. | Cpl. Orr stayed.
The Rev. Al Dunn and Dr. Bo Li met Prof. Cy Fox in St. Louis. | They ate.
Sen. Mary Hill, R-Ky., and Rep. Tom Orr, D-Calif., agreed. | Others did not.
He paid Sen. Orr. | Orr paid nothing.
He works for Apple Inc. | The firm is big.
Apple Inc. Chief Executive Jo Marsh spoke. | She was brief.
Dunn & Co. said so. | Smith Bros. did not.
Acme Pte. Ltd. and Bolt Pty. Ltd. merged. | Shares rose.
Martin Luther King Jr. Day is Monday. | Schools close.
The case, Orr v. Hill, was decided in 1973. | It stood for years.
The company, i.e. the seller, and others, e.g. Bolt, paid. | Nobody else did.
She bought apples, pears, etc. | Business was good.
The meeting on Tues. and Thurs. was short. | It ended.
They visited Ft. Worth, Mt. Rainier and Pt. Reyes. | They loved it.
He is 6 ft. 2 in. tall. | She is not.
Yahoo! shares rose. | Yahoo! Inc. fell.
He fell ill. | Doctors came.
He asked his rep. | Nobody answered.
Wait a sec. | Nobody moved.
"""

INITIALS = """
J. K. Ruiz met A.P.J. Abdul Orr and John F. Hill Jr. in Boston.
A. Smith met B. Jones. | They talked.
He was in Group A. | They won.
Nobody but she and I. | Did they know?
John F. "Jack" Hill arrived. | He left.
He signed it "J. Smith." | Nobody believed him.
"""

PLACES = """
U.S. President Joe Hall arrived. | He left the U.S. | The trip was short.
The U.S. Supreme Court ruled. | In the U.S. and Canada, people cheered.
He lives in Washington, D.C. | His wife does not.
The N.Y. Times said so. | The L.A. Times did not.
She moved to N.Y. in 2001. | He moved to L.A. in 2002.
"I love the U.S." | She smiled.
They left the U.K. | "We had to," he said.
They met in Montgomery, Ala. Gov. Ann Marsh spoke. | She was brief.
They met in Scranton, Pa. | Police said so.
They met in Raleigh, N.C. | Police said so.
The Pa. Supreme Court met. | It ruled.
MONTGOMERY, Ala. (AP) — The governor spoke. | She was brief.
WASHINGTON, D.C. — The president spoke. | He was brief.
He works at a U.S.-based firm. | It is big.
He has a Ph.D. in physics. | She has an M.B.A. and works for the U.N. in Geneva.
"""

NUMBERS = """
He was born on Sept. 17 in St. Paul. | He died on Dec. 3, 1999. | No one came.
Gen. Ray said so on Nov. 3. | 12 others agreed.
It is No. 10 on the list. | He said no. | They agreed.
Founded est. 1947, vol. 47, ch. 3. | Nothing else.
See fig. 3 and pp. 10-12. | They explain it.
It cost Rs. 500 crore. | It was cheap.
Prices rose 3.5 percent to $4.20. | $2 million was lost.
Visit www.example.com. | Write to Jo.Marsh@example.com. | Or call 555.0199.
The toll rose to 12.[3] | It may rise again.
"""

TIMES = """
The shop opens at 5 a.m. Monday and closes at 6 p.m. | Crowds gathered early.
It starts at 9 p.m. Eastern. | Doors open at 8 p.m. Moscow time. | Bring water.
It begins at 7:30 p.m. ET on Friday. | It ends late.
At 5 a.m. Mr. Orr left. | He came back at 6 P.M. | Mr. Hill did not.
The vote is at 4 p.m. Sept. 17 in Boston. | Nobody came.
"It was 5 a.m.," he said. | "It was 6 p.m." | "We slept."
"""

ELLIPSES = """
He waited… and waited. | Then he left… | It was over.
She never meant to.... | He left the house.
"We left... | We had to," she said.
It was . . . well, the thing is . . . I did not see it.
It grew. | . . . The rest was not used. . . .
They left the rest out . . . . | Next came the vote.
"He is the one [...] who did it," she said. | "[They] knew."
"The air is clean [...] | Ozone is not," she said.
"""

QUOTATIONS = """
"It is late." she said. | He nodded.
'It is late.' she said. | He nodded.
“It is late.” she said. | He nodded.
« Il est tard. » she said. | He nodded.
"Why?" he asked. | "Why not?" | She laughed.
"What?!" he shouted. | "No way!" | She laughed.
"Is it over?" Foreign Minister Ana Ruiz asked. | Nobody answered.
"It is late." Ruiz said. | Nobody answered.
"It is late." | Ruiz said she was tired.
"It is late." | The minister said nothing.
“We are ready. | We will win,” he said. | “It is time.”
‘We are ready. | We will win,’ he said. | ‘It is time.’
He said: "We won. | [They] lost."
He called it 'a gift.' | She disagreed.
It was "a long game". | She disagreed.
"It is a long game." – Ana Ruiz
"It is a long game..." -- Ana Ruiz
"It was cold [...] and late [...]" (Ruiz 55).
The show, "What Now?", opened. | It closed.
She asked, “Why now?” and left. | He didn't.
The boys' team won. | 'Twas late. | The '90s ended.
He asked: „Warum?“ | Nobody answered.
"""

BRACKETS = """
He said (and he was not joking.) at noon that it was over. | She agreed.
He was tired. | (He had not slept.) | She was not.
He was tired (he had not slept). | She was not.
Police said so (see below). | He left.
"""

LISTS = """
1. Wash the rice. | 2. Boil it. | 3. Eat.
1. Wash the rice | 2. Boil it
1) Wash the rice | 2) Boil it
a. Wash the rice | b. Boil it | c. Eat
The list: | • One thing | • 2. Another
Q. What happened? | A. Nobody knows.
"""

OTHER = """
Wait! | What? | No!!
Hello?! | Is anybody there?
iPhone sales fell. | eBay shares rose. | al-Shabab said nothing.
Great! 😀
He left. ***
"""


def _rows(*tables: str) -> list[list[str]]:
    return [row.split(" | ") for table in tables for row in table.strip().splitlines()]


def _sentences(text: str) -> list[str]:
    return [span.of(text) for span in sentence_spans(text, Span(0, len(text)), language_pack("en"))]


@pytest.mark.parametrize(
    "sentences",
    _rows(ABBREVIATIONS, INITIALS, PLACES, NUMBERS, TIMES, ELLIPSES, QUOTATIONS, BRACKETS, LISTS, OTHER),
    ids=" ".join,
)
def test_english_text_splits_into_its_sentences(sentences: list[str]) -> None:
    """Joined by a space, the sentences are found again."""
    assert sentences == _sentences(" ".join(sentences))


@pytest.mark.parametrize("space", ["\n", "\r\n", "\u00a0", "\u2028", " \t ", "\u3000"], ids=ascii)
def test_any_white_space_separates_sentences(space: str) -> None:
    """A newline inside a block is white space like any other, and so is a no-break space."""
    assert ["Mr." + space + "Kim left.", "He waved."] == _sentences(f"Mr.{space}Kim left.{space}He waved.")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The man left.She stayed.", ["The man left.", "She stayed."]),
        ("The man left.“She stayed,” he said.", ["The man left.", "“She stayed,” he said."]),
        ("“The man left.”She stayed.", ["“The man left.”", "She stayed."]),
        ("He wrote St.Paul and Node.JS and Jo.Marsh@example.com.", None),
        ("Visit www.example.Com now.", None),
    ],
)
def test_sentences_run_together_are_split_but_names_and_addresses_are_not(
    text: str, sentences: list[str] | None
) -> None:
    """White space between two sentences is often lost when a page is turned into text."""
    assert (sentences or [text]) == _sentences(text)


def test_a_photo_credit_stands_alone_where_nothing_separates_it_from_the_caption() -> None:
    """A caption without a full stop runs into the credit after it."""
    assert _sentences("A man walks his dog Photo: Ana Ruiz / Wire") == [
        "A man walks his dog",
        "Photo: Ana Ruiz / Wire",
    ]
