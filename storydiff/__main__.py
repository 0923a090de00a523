"""The program: ``storydiff``, or ``python -m storydiff``."""

import gc

# Before all imports. A run makes next to no reference cycles and is soon over: looking for them,
# again and again and once more at the end (main), would take an eighth of its time.
gc.disable()

from storydiff.cli import main  # noqa: E402 - see above

if __name__ == "__main__":
    main()
