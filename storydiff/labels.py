"""What reports call the two sides where the user does not say."""

import os


def default_labels(a: str, b: str) -> tuple[str, str]:
    """The names of two sources, with as many of their folders as it takes to tell them apart."""
    parts_a, parts_b = _parts(a), _parts(b)
    for depth in range(1, max(len(parts_a), len(parts_b)) + 1):
        labels = "/".join(parts_a[-depth:]), "/".join(parts_b[-depth:])
        if labels[0] != labels[1]:
            return labels
    return "A", "B"


def _parts(source: str) -> tuple[str, ...]:
    if source == "-":
        return ("stdin",)
    *folders, name = os.path.normpath(source).replace(os.sep, "/").split("/")
    return *(folder for folder in folders if folder not in ("", "..")), os.path.splitext(name)[0]
