"""Stretches of a file, to be asked which of them hold a place; one that begins in another may end outside."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from cjm.source import Span

T = TypeVar("T")


class Stretches(Generic[T]):
    """Values, each with the stretch it is about, found by a place without looking at all of them."""

    def __init__(self, values: Iterable[tuple[Span, T]]) -> None:
        of_span: dict[tuple[int, int], list[T]] = {}
        for span, value in values:
            of_span.setdefault((span.start, span.end), []).append(value)
        self._spans = sorted(of_span)
        self._values = [of_span[span] for span in self._spans]
        self._starts = [start for start, _ in self._spans]
        self._longer = _longer([end for _, end in self._spans])

    def at(self, offset: int) -> Iterator[T]:
        """Give the values whose stretch holds an offset; its end belongs to it."""
        at = bisect_right(self._starts, offset) - 1
        while at >= 0:
            if offset <= self._spans[at][1]:
                yield from self._values[at]
                at -= 1
            else:
                # What begins before it and ends no later does not reach so far either.
                at = self._longer[at]


def _longer(ends: list[int]) -> list[int]:
    """Give for each stretch the nearest one before it that ends later, or -1."""
    found: list[int] = []
    for at, end in enumerate(ends):
        before = at - 1
        while before >= 0 and ends[before] <= end:
            before = found[before]
        found.append(before)
    return found
