"""Writing a file whole or not at all."""

import os


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
