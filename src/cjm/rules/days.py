"""Days that lie months later, and how long ago a day was."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def months_later(day: date, months: int) -> date | None:
    """Give the same day so many months later; the last of a shorter month; None beyond the calendar."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def ago(day: date, today: date) -> str:
    """Give words for how long before `today` a day was."""
    days = (today - day).days
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if months >= 24:
        return f"{months // 12} years ago"
    if months >= 2:
        return f"{months} months ago"
    if days >= 14:
        return f"{days // 7} weeks ago"
    return "yesterday" if days == 1 else f"{days} days ago"
