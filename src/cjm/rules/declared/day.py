"""Days as a rule names them: a day of the calendar, today, or so long before or after it."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from cjm.lint import Subject

_SPAN = re.compile(r"(?P<number>\d{1,4})\s+(?P<unit>day|week|month|year)s?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar, or one that is so many months and days after today."""

    fixed: date | None = None
    months: int = 0
    days: int = 0

    @classmethod
    def of(cls, text: str) -> Day | None:
        """Read `2026-03-31` or `today`; None where it is neither."""
        if text == "today":
            return cls()
        try:
            return cls(date.fromisoformat(text)) if _DAY.fullmatch(text) else None
        except ValueError:
            return None

    @classmethod
    def before_today(cls, span: str) -> Day | None:
        """Read a stretch of time, such as `90 days` or `6 months`, as the day so long ago."""
        match = _SPAN.fullmatch(span)
        if match is None:
            return None
        number = int(match["number"])
        match match["unit"]:
            case "day":
                return cls(days=-number)
            case "week":
                return cls(days=-7 * number)
            case "month":
                return cls(months=-number)
        return cls(months=-12 * number)

    def seen_from(self, subject: Subject) -> date:
        """Give the day of the calendar; one before all calendars is the first."""
        if self.fixed is not None:
            return self.fixed
        today = subject.today
        months = today.year * 12 + today.month - 1 + self.months
        year, month = months // 12, months % 12 + 1
        try:
            day = date(year, month, min(today.day, monthrange(year, month)[1]))
            return day + timedelta(days=self.days)
        except (ValueError, OverflowError):
            return date.min
