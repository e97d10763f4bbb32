"""Personal data in a text: e-mail addresses, phone, civil registration and card numbers."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle

_ADDRESS = re.compile(r"(?<![\w.+'-])[\w.+'-]{0,63}\w@(?:\w[\w-]{0,62}\.){1,8}[^\W\d_]{2,63}")
_DIGIT = re.compile(r"\d")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+")
_FUNCTIONS = """
    info support kontakt contact kundeservice customerservice service help hjælp hello hej mail post
    salg sales ordre order orders bogholderi noreply no-reply presse press privacy gdpr git
"""
_OF_A_FUNCTION = frozenset(_FUNCTIONS.split())
"""What stands before the @ in addresses that belong to a company and to nobody in it."""

_CIVIL = re.compile(r"(?<![\w-])(?P<day>\d\d)(?P<month>\d\d)\d\d-\d{4}(?![\w-])")
_CIVIL_CALLED = re.compile(
    r"(?i:\bcpr(?:[ -]?(?:nr|nummer))?)[.:]{0,2} ?(?P<number>(?P<day>\d\d)(?P<month>\d\d)\d\d ?\d{4})(?!\w)"
)
_CARD = re.compile(
    r"(?<![\w./-])(?:(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6\d{3}|3[05689]\d{2})(?:[ -]?\d{4}){3}"
    r"|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w-])"
)
_PHONES = (
    # Danish: 22 33 44 55, with a space or a hyphen throughout, or 2233 4455.
    re.compile(
        r"(?<![\w+.,/-])(?<!\d )[2-9]\d(?P<sign>[ \u00a0-])\d\d(?P=sign)\d\d(?P=sign)\d\d(?![\w/-]|[ .,]\d)"
    ),
    re.compile(
        r"(?<![\w+.,/-])(?<!\d )(?!(?:19|20)\d\d [12]\d{3})[2-9]\d{3}[ \u00a0]\d{4}(?![\w/-]|[ .,]\d)"
    ),
    # With a country code: +45 22334455, +44 (0)20 7946 0958, 0045 22334455.
    re.compile(
        r"(?<![\w+])(?:\+[1-9]|00(?:45|46|47|49|44)[ \u00a0]?)(?:[ \u00a0().-]{0,2}\d){7,13}(?![\w]|[ ,.]\d)"
    ),
    # North American: (555) 123-4567, 555-123-4567.
    re.compile(r"(?<![\w-])(?:\([2-9]\d\d\) ?|[2-9]\d\d-)[2-9]\d\d-\d{4}(?![\w-])"),
    # Any that is called one: tlf. 22334455, mobil: 2233-4455, phone 020 7946 0958.
    re.compile(
        r"(?i:\b(?:tlf|tel|telefon|telefonnummer|telefonnr|mobil|mobilnummer|mobilnr|phone|mobile|cell)\b)"
        r"[.:]{0,2}[ \u00a0]{0,2}(?P<number>\(?\d(?:[ \u00a0().-]{0,2}\d){7,12})(?!\w)"
    ),
)


@dataclass(frozen=True, slots=True)
class PersonalData:
    """What kind of data stands in a text, and the data with all but its first sign covered."""

    kind: str
    masked: str


def personal_data(text: str) -> Iterator[PersonalData]:
    """Give the personal data in a text, each stretch of it once."""
    if "@" in text:
        for match in _ADDRESS.finditer(text):
            if match[0].partition("@")[0].casefold() not in _OF_A_FUNCTION:
                yield PersonalData("an e-mail address", _masked(match[0]))
    if len(_DIGIT.findall(text)) >= 8:
        yield from _numbers(_LINK.sub(" ", text))


def _numbers(text: str) -> Iterator[PersonalData]:
    """Look for one kind after the other; what has been found is no longer there for the next."""
    for kind, pattern, holds in _KINDS:
        for match in filter(holds, pattern.finditer(text)):
            number = match.groupdict().get("number") or match[0]
            yield PersonalData(kind, _masked(number))
            text = text.replace(number, " " * len(number))


def _has_a_day(match: re.Match[str]) -> bool:
    """Say whether the first six digits are a day; a leap day is possible in some century."""
    day, month = int(match["day"]), int(match["month"])
    return 1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]


def _adds_up(match: re.Match[str]) -> bool:
    """Say whether the check digit is right (Luhn, ISO/IEC 7812-1)."""
    digits = [int(sign) for sign in reversed(match[0]) if sign.isdigit()]
    doubled = (digit * factor for digit, factor in zip(digits, cycle((1, 2))))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def _masked(data: str) -> str:
    return data[0] + re.sub(r"\w", "•", data[1:])


_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
    ("a civil registration number", _CIVIL, _has_a_day),
    ("a civil registration number", _CIVIL_CALLED, _has_a_day),
    ("a card number", _CARD, _adds_up),
    *(("a phone number", pattern, bool) for pattern in _PHONES),
)
