"""What can go wrong. A message says what, where, and what to do; only the command line exits."""


class StorydiffError(Exception):
    """Anything storydiff refuses, with a message fit to show a user."""


class OptionsError(StorydiffError):
    """A setting has a value that makes no sense."""


class ReadError(StorydiffError):
    """A source cannot be read as an article."""


class Unreadable(ReadError):
    """The source cannot be opened: missing, a directory, not permitted."""


class UnsupportedFormat(ReadError):
    """The source is of a kind storydiff has no reader for."""


class UndecodableText(ReadError):
    """The source's bytes are no text in any encoding storydiff may assume."""


class TooLarge(ReadError):
    """The source exceeds a limit; the message names the option that raises it."""


class NothingToCompare(ReadError):
    """The source holds no sentence once everything that is not the article is left out."""
