"""Dates that are written otherwise than year-month-day, and days that no calendar has."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from cjm.reading.complaint import Complaint
from cjm.reading.fault import Sentence
from cjm.reading.types import wrong_type
from cjm.reading.wording import quoted

_YEAR_FIRST = re.compile(r"(\d{4})([./ -]|)(\d{2}|(?<=\D)\d)\2(\d{2}|(?<=\D)\d)(?:[T ].*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([./ -])\s?(\d{1,2})\2\s?(\d{4})")
_MONTH_NAMED = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?([^\W\d_]+)\.?,?\s+(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_ENGLISH = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTHS = ("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec")
_SHORT = {"maj": 5, "may": 5, "okt": 10, "oct": 10}
_FORM = "write year, month and day, as 2026-03-31"


def not_a_day(complaint: Complaint) -> Sentence:
    """Say that a value is no date, and how to write the one it probably is."""
    if not isinstance(complaint.value, str | int) or isinstance(complaint.value, bool):
        return wrong_type(complaint, "a date", _FORM)
    days = readings(str(complaint.value).strip())
    advice = f"write it as {' or '.join(day.isoformat() for day in days)}" if days else _FORM
    return Sentence(
        "wrong-value", f"{quoted(complaint.written)} is not a date", _month_only(complaint) or advice
    )


def no_such_day(complaint: Complaint) -> Sentence:
    """Say that the calendar has no such day, and how many days the month has."""
    year, month, _ = (int(part) for part in complaint.value.split("-"))
    message = f"{quoted(complaint.value)} is no day of the calendar"
    if year == 0 or not 1 <= month <= 12:
        return Sentence("wrong-value", message, _FORM)
    return Sentence(
        "wrong-value", message, f"{_ENGLISH[month - 1]} {year} has {monthrange(year, month)[1]} days"
    )


def readings(text: str) -> list[date]:
    """Give the days that a text may mean; two when day and month could be either way round."""
    if match := _YEAR_FIRST.fullmatch(text):
        return _days((match[1], match[3], match[4]))
    if match := _YEAR_LAST.fullmatch(text):
        day, between, month, year = match.groups()
        # With dots the day comes first everywhere; with other signs it depends on the country.
        swapped = [] if between == "." else [(year, day, month)]
        return _days((year, month, day), *swapped)
    if match := _MONTH_NAMED.fullmatch(text):
        return _days((match[3], _number(match[2]), match[1]))
    if match := _MONTH_FIRST.fullmatch(text):
        return _days((match[3], _number(match[1]), match[2]))
    return []


def _days(*parts: tuple[str, str, str]) -> list[date]:
    days: list[date] = []
    for year, month, day in parts:
        try:
            found = date(int(year), int(month), int(day))
        except ValueError:
            continue
        if found not in days:
            days.append(found)
    return days


def _number(name: str) -> str:
    folded = name.casefold()
    if folded[:3] in _SHORT:
        return str(_SHORT[folded[:3]])
    return str(next((at for at, start in enumerate(_MONTHS, 1) if folded[:3] == start), 0))


def _month_only(complaint: Complaint) -> str | None:
    match = _MONTH.fullmatch(str(complaint.value))
    return f"write the day too, as {match[0]}-01" if match and 1 <= int(match[2]) <= 12 else None
