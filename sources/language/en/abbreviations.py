"""English abbreviations."""

from sources.language.model import Abbreviations

ABBREVIATIONS = Abbreviations()
