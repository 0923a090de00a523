"""What benchmarks/speed.py measured, as docs/speed.svg."""

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.speed_report import Run, over
from benchmarks.speed_tools import OURS, TOOLS

if TYPE_CHECKING:  # takes a second to import, and memory
    from matplotlib.axes import Axes

COLOURS = ("#000000", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#A6761D")
"""Okabe and Ito's, which the colour-blind tell apart; their yellow, too pale on white, made brown."""
MARKERS = "osD^vPX"
"""With a label at each line, no meaning rests on colour."""
STYLES = dict(zip(TOOLS, zip(COLOURS, MARKERS, strict=True), strict=True))
"""A tool looks the same whichever others are measured."""
APART = 1.5
"""Times as high as another, on a logarithmic scale, that a label must be not to touch it."""
WIDE = 5.0
"""Times as far to the left that it may be as high as the other."""


class End(NamedTuple):
    """Where a tool's line ends, and what stands there."""

    sentences: int
    seconds: float
    tool: str
    text: str
    stopped: bool
    """The seconds are not measured: anywhere above the limit."""


def plot(runs: Sequence[Run], limit: float) -> str:
    """Seconds against sentences as SVG: the same runs give the same bytes.

    On white, so that it reads on a dark page too. The line of a tool that was stopped goes on, dotted,
    beyond *limit*.
    """
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context({"svg.hashsalt": "storydiff", "svg.fonttype": "none"}):
        figure = Figure(figsize=(8, 5), layout="constrained")
        axes = figure.subplots()
        for end in _spread(_ends(runs, limit)):
            done = [run for run in runs if run.tool == end.tool and not run.trouble]
            _line(axes, [(run.sentences, run.seconds) for run in done], end)
        _frame(axes, sorted({run.sentences for run in runs}), limit)
        drawn = io.StringIO()
        figure.savefig(drawn, format="svg", metadata={"Date": None, "Creator": None})
    return drawn.getvalue()


def _ends(runs: Sequence[Run], limit: float) -> Iterator[End]:
    """The end of each tool's line; a tool that could not be measured at all has none."""
    for tool, group in groupby(runs, lambda run: run.tool):
        *_, last = of = list(group)
        done = [run for run in of if not run.trouble]
        if last.trouble == over(limit):
            yield End(last.sentences, limit * APART, tool, tool, stopped=True)
        elif done:
            text = f"{tool} ({last.trouble})" if last.trouble else tool
            yield End(done[-1].sentences, done[-1].seconds, tool, text, stopped=False)


def _spread(ends: Iterable[End]) -> Iterator[End]:
    """The ends from the right, each moved up until what stands there covers no other."""
    before: list[End] = []
    for end in sorted(ends, key=lambda end: (-end.sentences, end.seconds)):
        beside = [one.seconds for one in before if one.sentences < end.sentences * WIDE]
        while any(1 / APART < end.seconds / seconds < APART for seconds in beside):
            end = end._replace(seconds=end.seconds * 1.05)
        before.append(end)
        yield end


def _line(axes: "Axes", points: Sequence[tuple[int, float]], end: End) -> None:
    """Draw what was measured and name it."""
    colour, marker = STYLES[end.tool]
    ours = end.tool == OURS
    if points:
        axes.plot(*zip(*points, strict=True), color=colour, marker=marker, linewidth=2.5 if ours else 1.5)
    place = end.sentences, end.seconds
    if end.stopped:
        axes.plot(*zip(*points[-1:], place, strict=True), color=colour, linestyle=":")
        axes.plot(*place, color=colour, marker=marker, fillstyle="none")
    axes.annotate(end.text, place, (8, 0), textcoords="offset points", va="center",
                  weight="bold" if ours else "normal")  # fmt: skip


def _frame(axes: "Axes", sizes: Sequence[int], limit: float) -> None:
    """Scales, ticks at the sizes measured, and the line of the limit."""
    right = sizes[-1] * 3  # room for the names
    axes.set(xscale="log", yscale="log", xlabel="sentences a side", ylabel="seconds")
    axes.set_xlim(sizes[0] / 1.3, right)
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
    axes.set_xticks([], minor=True)
    axes.yaxis.set_major_formatter("{x:g}")
    axes.axhline(limit, color="#777777", linewidth=0.8, linestyle="--")
    axes.annotate(f"stopped after {limit:g} s", (right, limit), (-2, 4), textcoords="offset points",
                  ha="right", color="#555555", size="small")  # fmt: skip
    axes.grid(color="#dddddd", linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)
