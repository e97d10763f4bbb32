"""The emotion curve: points from left to right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What is felt at one place; `score` is -2 to +2 or None where nobody knows.

    `columns` are those of the place, one touchpoint or a whole phase, and `x` is the middle of them. `quote`
    is the first thing a customer is quoted with there.
    """

    columns: range
    x: float
    place: str
    score: float | None
    score_text: str
    words: str
    assumption: bool
    moment_of_truth: bool
    peak: bool = False
    valley: bool = False
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """The feelings of one persona, or of all together when `persona` is None, left to right."""

    persona: str | None
    number: int
    title: str
    points: tuple[CurvePoint, ...]
