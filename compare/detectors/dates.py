"""Dates and times: the same event at another time, and weekdays that do not fit their date."""

from collections.abc import Iterator
from itertools import zip_longest

from compare.model import ERROR, WARNING, Confidence, Evidence, Example, Passage, Rule
from compare.reading import Collation, Detector, Finding, Reading
from compare.story import Story
from compare.times.facets import real_weekday
from compare.times.line import When
from compare.times.moments import moments, published
from compare.times.same_event import at_odds

MISMATCH = Rule(
    id="date-mismatch",
    group="facts",
    title="Different date or time",
    severities=ERROR,
    explanation="Both sides say when the same thing was or will be, and the times differ. Words such as "
    "“yesterday” and “Sunday” are read by the day each article was published, where it says so.",
    fires=(
        Example("The council of Arle votes on Monday.", "The council of Arle votes on Tuesday."),
        Example("The ferry sank on March 3, 2021.", "The ferry sank on 4 March 2021."),
        Example("The mill opened in 1987 and burned in 2003.", "The mill opened in 2003 and burned in 1987."),
        Example("The ferry leaves Arle at 9 a.m. every day.", "The ferry leaves Arle at 9 p.m. every day."),
        Example("Ms Holt retired in June after ten years.", "Ms Holt retired in July after ten years."),
        Example("The tower dates from the 1970s.", "The tower dates from the 1920s."),
        Example("The shop was raided at noon in Arle.", "The shop was raided at midnight in Arle."),
        Example("The match starts at 14:00 GMT in Arle.", "The match starts at 14:00 EST in Arle."),
        Example("On Monday, divers found the wreck.", "Divers found the wreck on Thursday."),
        Example("Mr Oake sold the yard last week.", "Mr Oake sold the yard last month."),
        Example("Sales fell in Q2 in the whole of Arle.", "Sales fell in Q3 in the whole of Arle."),
    ),
    silent=(
        Example("The ferry sank on March 3, 2021.", "The ferry sank on 3 March 2021."),
        Example("The ferry sank on Sept. 17, 2023.", "The ferry sank on 17/09/2023."),
        Example("The ferry leaves at 4:30 p.m. from Arle.", "The ferry leaves at 16:30 from Arle."),
        Example("The market opens at noon in Arle.", "The market opens at 12 p.m. in Arle."),
        Example("The match starts at 14:00 GMT in Arle.", "The match starts at 9 a.m. EST in Arle."),
        Example("The ferry sank in September off Arle.", "The ferry sank on Sept. 17 off Arle."),
        Example("The ferry sank on Sunday off Arle.", "The ferry sank on Sept. 17 off Arle."),
        Example("The lease runs from 2019 to 2024.", "The lease runs from 2019-2024."),
        Example("The mill was built in the 1980s.", "The mill was built in 1985."),
        Example("Ms Holt resigned on Sunday in Arle.", "Ms Holt resigned yesterday in Arle."),
        Example("Ms May said in May that she would go.", "In May, Ms May said that she would go."),
        Example(
            "The first phase opens in 2027 and the second in 2030.",
            "The second phase opens in 2030, the first in 2027.",
        ),
        Example("On Friday, divers found the wreck.", "Divers found the wreck on Friday morning."),
        Example("Fans march to the stadium on Sunday.", "The fans march to the stadium on Sunday."),
        Example("The bridge reopens by 2030 in Arle.", "The bridge reopens in 2028 in Arle."),
        Example("She won in the third quarter of the year.", "She won in Q3 of the year."),
    ),
)
WEEKDAY = Rule(
    id="weekday-mismatch",
    group="facts",
    title="Weekday does not fit the date",
    severities=WARNING,
    explanation="An article gives a weekday and a date that do not fall together. A date without a year "
    "is that of the year nearest to the day of publication; far from it, it may be of the year beside too.",
    fires=(
        Example("The ferry sank on Monday, March 3, 2021.", "The ferry sank off Arle."),
        Example("The vote is on Friday (17 September 2023).", "The vote is in autumn in Arle."),
        Example("Ms Holt died on Sunday, 17/10/2023.", "Ms Holt died in Arle."),
        Example("It opens on Tuesday 5 May 2020.", "The hall opens on Wednesday 5 May 2020."),
    ),
    silent=(
        Example("The ferry sank on Wednesday, March 3, 2021.", "The ferry sank off Arle."),
        Example("The vote is on Sunday (17 September 2023).", "The vote is in autumn in Arle."),
        Example("On Monday, 12 divers searched the lake.", "Twelve divers searched the lake on Monday."),
        Example("It opens on Monday, May 5, at noon.", "It opens on Monday, May 5."),
        Example(
            "The vote on Friday was the first since 3 May 2020.", "The vote was the first since 3 May 2020."
        ),
        Example("Sun 3 May 2020 was a fine day.", "3 May 2020 was a fine day."),
    ),
)


def detect(passage: Passage, a: Reading, b: Reading) -> Iterator[Finding]:
    """The times of one event that do not agree."""
    for x, y, confidence in at_odds(passage, a, b):
        evidence = a.evidence(x.span, x.value), b.evidence(y.span, y.value)
        yield Finding(MISMATCH, confidence, *evidence, f"A says {_phrase(x, a)}; B says {_phrase(y, b)}.")


def _phrase(when: When, reading: Reading) -> str:
    return " ".join(when.span.of(reading.text).split())


def survey(both: Collation) -> Iterator[Finding]:
    """Each weekday that does not fit its date; one finding where both articles say the same."""
    left, right = list(_misdated(both.a)), list(_misdated(both.b))
    for value in dict.fromkeys(one.value for one, _ in (*left, *right)):
        of_a, of_b = ([one for one in side if one[0].value == value] for side in (left, right))
        for x, y in zip_longest(of_a, of_b):
            evidence, real = x or y
            who = "Both articles say" if x and y else "A says" if x else "B says"
            said = " ".join(evidence.text.split())
            message = f"{who} {said}; that day is a {real.capitalize()}."
            yield Finding(WEEKDAY, Confidence.HIGH, x and x[0], y and y[0], message)


def _misdated(story: Story) -> Iterator[tuple[Evidence, str]]:
    """The dates of *story* that have another weekday, with that."""
    names = story.language.calendar.weekdays
    weekdays = {story.tokenizer.word(name).concept for name in names}
    today = published(story.article.metadata.published)
    for one in story.profiles:
        text = one.sentence.text
        if weekdays.isdisjoint(one.words) or not any(map(str.isdigit, text)):
            continue  # most sentences name no weekday, or no date
        for when in moments(text, one.sentence.span.start, story.language):
            if when.day and when.weekday is not None:
                real = real_weekday(when.weekday, when.day, today)
                if real is not None:
                    name = next(name for name, day in names.items() if day == real)
                    yield story.evidence(when.span, when.value), name


DETECTOR = Detector((MISMATCH, WEEKDAY), detect, survey, reads_claims=True)
