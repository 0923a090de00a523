"""English words around an article."""

from sources.language.model import Boilerplate

BOILERPLATE = Boilerplate()
