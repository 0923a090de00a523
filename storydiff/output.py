"""Where a report goes: to standard output, or into a file, whole or not at all."""

import os
import sys

from sources.errors import OptionsError


def write(text: str, output: str | None = None) -> None:
    """Put *text* into the file *output*, or print it. Raises OptionsError where that cannot be."""
    raw = text.encode("utf-8", "replace")
    if output is None:
        _print(raw)
        return
    try:
        write_whole(output, raw)
    except OSError as error:
        raise OptionsError(f"{output}: cannot be written ({error.strerror}); give another --output") from None


def _print(raw: bytes) -> None:
    try:
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # the reader, such as head, has read enough
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - or Python complains of the pipe at exit
    except OSError as error:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - as above
        raise OptionsError(f"standard output cannot be written ({error.strerror}); use --output") from None


def write_whole(path: str, raw: bytes) -> None:
    """Put *raw* into *path*. A run that is cut short leaves what was there, never a half-written file.

    Raises OSError where the folder cannot be written to.
    """
    if os.path.exists(path) and not os.path.isfile(path):  # a device can only be written to, not replaced
        with open(path, "wb") as device:
            device.write(raw)
        return
    import tempfile  # imported where used: most reports go to standard output

    path = os.path.realpath(path)  # a link stays one
    folder, name = os.path.split(path)
    beside, unnamed = tempfile.mkstemp(dir=folder or ".", prefix=f".{name}.")
    try:
        with open(beside, "wb") as file:
            file.write(raw)
        os.chmod(unnamed, _mode(path))
        os.replace(unnamed, path)
    except BaseException:
        os.unlink(unnamed)
        raise


def _mode(path: str) -> int:
    """The permissions of *path*; for a new file, those the user gives new files."""
    if os.path.exists(path):
        return os.stat(path).st_mode
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
