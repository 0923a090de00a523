"""Whether two quantities can be the same: equal, compatible, or different, and in what."""

import math
from typing import Literal, NamedTuple

from compare.numbers.quantities import AGE, Quantity

ROUNDING = 0.05
"""Share by which a converted or "about" value may be off: 10 miles is "16 kilometres" (16.09), 3,900 is
"about 4,000" (2.6 percent). Two significant digits, as journalists round, are off by 5 percent at most."""
COARSE = 0.1
"""The same for one significant digit: "three feet" is "one metre", 53 is "about 50"."""
CALENDAR = 0.1
"""The same for spans of time: 12 weeks are "three months" (7.9 percent)."""
EXCHANGE = 2.0
"""Times by which a converted sum may be off the rates of the language packs, which are of no date."""
FAR = 2.0
"""Times a bound above which a value is worth a look, though it keeps the bound: 12 is "at least three"."""


_ROUND = 1000
"""From here on a number may be rounded without a word for it; 95 is not 100."""


Differs = Literal["value", "unit", "bound", "precision"]
"""In what two quantities of the same thing differ."""


class Verdict(NamedTuple):
    """In what they differ, and whether no reading makes them agree."""

    differs: Differs
    sure: bool = True


def comparable(x: Quantity, y: Quantity) -> bool:
    """Whether both may be meant to tell the same: one dimension, two currencies, one number in two units."""
    if x.ordinal != y.ordinal or ((x.high is None) != (y.high is None) and _is_score(x, y)):
        return False
    if x.measure[0] == y.measure[0] or _is_age(x, y):
        return True
    return x.unit is not None and y.unit is not None and _same(x.value, y.value)


def equal(x: Quantity, y: Quantity) -> bool:
    """Whether two quantities are the same value, whatever they count, as a journalist would convert."""
    if (x.high is None) != (y.high is None) or x.vague != y.vague:
        return False
    if x.measure != y.measure and not _is_age(x, y):
        return False
    if x.unit == y.unit or x.measure[0] == "money" or x.measure != y.measure:
        ends = x.high is None or y.high is None or _same(x.high, y.high)
        return _same(x.value, y.value) and ends and (x.measure[0] != "money" or _one_currency(x, y))
    if _same(x.value, y.value) and abs(x.size - y.size) > ROUNDING * x.size:
        return False  # 30 tons for 30 tonnes is no conversion
    return _converted(x, y, x.base, y.base) and (
        x.high is None or y.high is None or _converted(x, y, x.high * x.size, y.high * y.size)
    )


def verdict(x: Quantity, y: Quantity) -> Verdict | None:
    """In what two comparable quantities differ; None where an editor would not mind."""
    if x.measure != y.measure and not _is_age(x, y):
        return Verdict("unit")
    if x.measure[0] == "money" and not _one_currency(x, y):
        return Verdict("unit") if _same(x.value, y.value) or not _exchanged(x, y) else None
    if equal(x, y):
        return _bounds(x, y)
    if x.vague or y.vague:
        return None if _overlap(x, y) else Verdict("value", sure=x.vague and y.vague)
    if x.high is not None or y.high is not None:
        inside = (x.high is None or y.high is None) and _overlap(x, y)
        return Verdict("precision" if inside else "value")
    if _rounded(x, y) or _kept(x, y) or _kept(y, x):
        return Verdict("precision")
    if _same(x.value, y.value):
        return Verdict("unit")
    return Verdict("value", sure=not (_trimmed(x, y) or _allowed(x, y) or _allowed(y, x)))


def _bounds(x: Quantity, y: Quantity) -> Verdict | None:
    """What equal values differ in: at least 12, about 12, nearly 12."""
    if x.loose or y.loose or (x.bound == y.bound and x.about == y.about):
        return None
    opposite = x.bound != "" != y.bound and x.bound[0] != y.bound[0]
    firm = [one for one in (x, y) if one.bound and not one.about]
    if opposite or (len(firm) == 1 and not (x.bound and y.bound)):
        return Verdict("bound")
    return Verdict("bound", sure=False) if len(firm) == 2 else Verdict("precision")


def _same(one: float, other: float) -> bool:
    """Equal, but for what binary fractions add: 1.1 million is 1,100,000. Whole numbers are exact."""
    exact = isinstance(one, int) and isinstance(other, int)
    return one == other or (not exact and math.isclose(one, other, rel_tol=1e-9))


def _is_age(x: Quantity, y: Quantity) -> bool:
    """Whether one is an age and the other may be: "she is 34"."""
    bare = [one for one in (x, y) if one.unit is None and not one.counted and not one.measure[0]]
    return len(bare) == 1 and AGE in (x.measure[0], y.measure[0])


def _is_score(x: Quantity, y: Quantity) -> bool:
    return any(one.high is not None and one.high < one.value for one in (x, y))


def _one_currency(x: Quantity, y: Quantity) -> bool:
    """Whether the currencies are the same; "$" may be any dollar."""
    names = {one.unit.name for one in (x, y) if one.unit}
    return len(names) == 1 or any(
        all(name == general or name.endswith(f" {general}") for name in names) for general in names
    )


def _exchanged(x: Quantity, y: Quantity) -> bool:
    return x.base > 0 < y.base and 1 / EXCHANGE <= x.base / y.base <= EXCHANGE


def _converted(x: Quantity, y: Quantity, one: float, other: float) -> bool:
    gap, most = abs(one - other), max(abs(one), abs(other))
    coarser = max(x.step * x.size, y.step * y.size)
    slack = CALENDAR if x.measure[0] == "time" else ROUNDING
    return gap <= slack * most or (gap <= coarser / 2 and gap <= COARSE * most)


def _span(one: Quantity) -> tuple[float, float]:
    """The least and the most that *one* allows, in base units."""
    if one.high is not None:
        low, high = sorted((one.base, one.high * one.size))
        return low, high
    slack = abs(one.base) * COARSE if one.about else 0.0
    low = -math.inf if one.bound.startswith("<") and not one.about else one.base - slack
    high = math.inf if one.bound.startswith(">") and not one.about else one.base + slack
    return low, high


def _overlap(x: Quantity, y: Quantity) -> bool:
    """Whether a value keeps both; where "dozens" end and "hundreds" begin, they do not overlap."""
    (low, high), (least, most) = _span(x), _span(y)
    if low == high or least == most:
        return max(low, least) <= min(high, most)
    return max(low, least) < min(high, most)


def _rounded(x: Quantity, y: Quantity) -> bool:
    """Whether one is the other less exactly: said to be about it, or with fewer of its digits written."""
    gap, most = abs(x.base - y.base), max(abs(x.base), abs(y.base))
    if x.about or y.about:
        coarse = max(_last_digit(one) for one in (x, y) if one.about)
        return gap <= ROUNDING * most or (gap <= coarse / 2 and gap <= COARSE * most)
    fine, coarse = sorted(one.step * one.size for one in (x, y))
    return x.unit == y.unit and fine < coarse and gap * 2 <= coarse * (1 + 1e-9)


def _last_digit(one: Quantity) -> float:
    """What one in the last digit that is no zero is worth: 100 for 12,500."""
    if not isinstance(one.value, int) or not one.value:
        return one.step * one.size
    zeros = len(str(one.value)) - len(str(one.value).rstrip("0"))
    return float(10 ** min(zeros, 300)) * one.size


def _trimmed(x: Quantity, y: Quantity) -> bool:
    """Whether one is the other with zeros for its last digits, though nothing says so: 43,350 and 43,000."""
    fine, coarse = sorted((x, y), key=_last_digit)
    digit = _last_digit(coarse)
    near = abs(x.base - y.base) <= min(digit / 2, ROUNDING * abs(coarse.base))
    return x.unit == y.unit and digit >= 10 * _last_digit(fine) and abs(coarse.value) >= _ROUND and near


def _kept(x: Quantity, y: Quantity) -> bool:
    """Whether *y* keeps the bound of *x*, and lies near it."""
    return _allowed(x, y) and (x.base == 0 or 1 / FAR <= y.base / x.base <= FAR)


def _allowed(x: Quantity, y: Quantity) -> bool:
    """Whether *y* is a value that the bound of *x* allows, said another way than *x*."""
    if not x.bound or x.bound[0] == y.bound[:1] or x.about:
        return False
    return y.base >= x.base if x.bound[0] == ">" else y.base <= x.base
