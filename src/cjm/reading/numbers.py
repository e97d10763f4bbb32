"""Numbers that are none, or lie outside their scale: what to write instead."""

from __future__ import annotations

import re

from cjm.model.scalars import MOST_COUNTED
from cjm.reading.complaint import Complaint
from cjm.reading.fault import Sentence
from cjm.reading.parts import bounds_of
from cjm.reading.types import line, wrong_number, wrong_type
from cjm.reading.wording import as_yaml, shortened, subject

WRONG_VALUE = "wrong-value"

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_WITH_COMMA = re.compile(r"([-+]?\d+),(\d{1,2})")
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:[., ’']\d{3})+")
_PER_CENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")
_WITH_UNIT = re.compile(r"([-+]?\d+(?:[.,]\d+)?)\s*([^\W\d].*|%|[€$£])")


def not_whole(complaint: Complaint) -> Sentence:
    """Say what stands where a whole number is expected."""
    least, greatest = _bounds(complaint)
    expected = (
        "a whole number" if greatest is None else f"a whole number from {plain(least)} to {plain(greatest)}"
    )
    return wrong_number(complaint, expected, corrected(complaint, whole=True))


def not_a_number(complaint: Complaint) -> Sentence:
    """Say what stands where a number is expected."""
    _, greatest = _bounds(complaint)
    value = complaint.value
    if isinstance(value, int) and not isinstance(value, bool):
        return _too_large(complaint)
    if greatest is not None:
        return wrong_number(complaint, "a number from 0 to 1", corrected(complaint) or _share(complaint))
    match = _WITH_UNIT.fullmatch(value.strip()) if isinstance(value, str) else None
    if match:
        number, unit = match[1].replace(",", "."), match[2].strip()
        return wrong_type(
            complaint,
            "a number",
            f"put the unit into its own key: {line(complaint, number)}, unit: {as_yaml(unit)}",
        )
    return wrong_number(complaint, "a number", corrected(complaint))


def not_finite(complaint: Complaint) -> Sentence:
    """Say that a number has no end."""
    return Sentence(
        WRONG_VALUE, f"{subject(complaint.path)} is {shortened(complaint.written)}, which is no number"
    )


def out_of_bounds(complaint: Complaint) -> Sentence:
    """Say that a number is too small or too large for its key."""
    least, greatest = _bounds(complaint)
    if greatest is None and complaint.value > 0:
        return _too_large(complaint)
    if greatest is None:
        return Sentence(
            WRONG_VALUE,
            f"{subject(complaint.path)} is {shortened(complaint.written)}, expected {plain(least)} or more",
        )
    message = f"{shortened(complaint.written)} is not on the scale from {plain(least)} to {plain(greatest)}"
    if greatest == 1:
        return Sentence(
            WRONG_VALUE, f"{shortened(complaint.written)} is not between 0 and 1", _share_of(complaint.value)
        )
    return Sentence(WRONG_VALUE, message, f"{plain(least)} is the least and {plain(greatest)} the most")


def _bounds(complaint: Complaint) -> tuple[float | None, float | None]:
    """Give the ends of the scale; where only programs set a limit there is no greatest."""
    least, greatest = bounds_of(complaint.field)
    return least, None if greatest == MOST_COUNTED else greatest


def _too_large(complaint: Complaint) -> Sentence:
    return Sentence(
        WRONG_VALUE, f"{subject(complaint.path)} is too large a number", "see whether it has figures too many"
    )


def corrected(complaint: Complaint, whole: bool = False) -> str | None:
    """Give the line with the number that a text holds, or a whole number that was written as a broken one."""
    value = complaint.value
    if isinstance(value, float) and _GROUPED.fullmatch(complaint.written):
        return line(complaint, complaint.written.replace(".", ""))
    if isinstance(value, float) and value.is_integer():
        return line(complaint, str(int(value)))
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _NUMBER.fullmatch(text) and not (whole and "." in text):
        return line(complaint, text)
    if whole:
        return line(complaint, re.sub(r"[., ’']", "", text)) if _GROUPED.fullmatch(text) else None
    comma = _WITH_COMMA.fullmatch(text)
    return line(complaint, f"{comma[1]}.{comma[2]}") if comma else None


def _share(complaint: Complaint) -> str | None:
    match = _PER_CENT.fullmatch(complaint.value.strip()) if isinstance(complaint.value, str) else None
    return line(complaint, plain(float(match[1].replace(",", ".")) / 100)) if match else None


def _share_of(value: float) -> str | None:
    return f"write {plain(value / 100)}, if it is per cent" if 1 < value <= 100 else None


def plain(value: float | None) -> str:
    """Give a number as it is written in a map."""
    return f"{value:.10g}".replace("-0", "0") if value == 0 else f"{value:.10g}"
