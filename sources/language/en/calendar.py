"""English month and weekday names."""

from sources.language.model import Calendar

CALENDAR = Calendar()
