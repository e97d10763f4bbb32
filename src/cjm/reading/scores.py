"""Scores that are none: off the scale, between its steps, or written as no YAML reader takes a number."""

from __future__ import annotations

import re

from cjm.reading.complaint import Complaint
from cjm.reading.fault import Sentence
from cjm.reading.numbers import WRONG_VALUE, plain
from cjm.reading.types import line, wrong_type
from cjm.reading.wording import quoted, shortened

_SCALE = "a score goes from -2 (very bad) over 0 (neutral) to 2 (very good)"
_CUT_AT_COMMA = re.compile(r"(?<![\w.,+-])([-+]?[01]),$")
_SIGNS = str.maketrans({"−": "-", "–": "-", ",": ".", "½": ".5", "¼": ".25", "¾": ".75"})
_SCORES = [half / 2 for half in range(-4, 5)]
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")


def not_a_score(complaint: Complaint) -> Sentence:
    """Say what stands where a score is expected."""
    meant = _score_in(complaint.value)
    advice = _SCALE if meant is None else f"write it as {line(complaint, meant)}"
    if isinstance(complaint.value, str) and meant is None:
        advice = f'{_SCALE}; a word goes into "feeling"'
    return wrong_type(complaint, "a number from -2 to 2", advice)


def off_the_scale(complaint: Complaint) -> Sentence:
    """Say that a number is no score, and what it would be if it comes from a usual scale."""
    value = complaint.value
    if -2 <= value <= 2:
        low, high = sorted((_half(value), _half(value) + (0.5 if _half(value) < value else -0.5)))
        message = f"{shortened(complaint.written)} is not a whole or half number"
        return Sentence(WRONG_VALUE, message, f"write {plain(low)} or {plain(high)}")
    message = f"{shortened(complaint.written)} is not on the scale from -2 to 2"
    return Sentence(WRONG_VALUE, message, _rejoined(complaint) or _converted(value))


def score_as_text(complaint: Complaint) -> Sentence:
    """Say that a feeling is only a number, and how to write the score it must be."""
    meant = _score_in(complaint.value)
    message = f"{quoted(complaint.value)} is text, not a score"
    key = "" if complaint.key is None else "score: "
    return Sentence(WRONG_VALUE, message, f"write {key}{meant}" if meant else _SCALE)


def _score_in(value: object) -> str | None:
    """The score that a text holds in another way of writing numbers, as it is written in a map."""
    text = value.strip().translate(_SIGNS) if isinstance(value, str) else ""
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    return plain(number) if number in _SCORES else None


def _rejoined(complaint: Complaint) -> str | None:
    """What to write where a decimal comma has made one score in a list two."""
    match = _CUT_AT_COMMA.search(complaint.before)
    if match is None or complaint.written != "5":
        return None
    return f'if "{match[1]},5" is one score, write {match[1]}.5'


def _converted(value: float) -> str:
    if value in (3, 4, 5):
        return f"scores go from -2 to 2; a {plain(value)} on a scale from 1 to 5 is {plain(value - 3)} here"
    if 5 < value <= 10:
        article, score = "an" if 8 <= value < 9 else "a", plain(_half(value * 0.4 - 2))
        return f"scores go from -2 to 2; {article} {plain(value)} on a scale from 0 to 10 is {score} here"
    return _SCALE


def _half(value: float) -> float:
    return round(value * 2) / 2
