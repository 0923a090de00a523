"""Writing a file whole or not at all."""

import os
from pathlib import Path


def write_whole(path: Path, raw: bytes) -> None:
    """Put *raw* into *path*. A run that is cut short leaves what was there, never a half-written file.

    Raises OSError where the folder cannot be written to.
    """
    if path.exists() and not path.is_file():  # a device or a pipe cannot be replaced, only written to
        path.write_bytes(raw)
        return
    import tempfile  # imported where used: most reports go to standard output

    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        beside = Path(file.name)
        try:
            file.write(raw)
            file.close()
            beside.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
