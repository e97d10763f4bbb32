"""Mending one text: pass by pass, until nothing is left to mend, and never into something else."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cjm.diagnostic import Diagnostic, Fix
from cjm.ops.fix.proof import Seen, holds, said

if TYPE_CHECKING:
    from cjm.source import SourceFile

MOST_PASSES = 100
"""Each pass mends at least one finding; a file with more of them that stand in each other's way waits."""

MOST_TRIES = 500
"""So often a text is read in a pass to find the fixes that do not hold."""

Look = Callable[["SourceFile"], Seen]


@dataclass(frozen=True, slots=True)
class Mended:
    """A text with its fixes, how many findings they mended, and how many more take what is not safe."""

    source: SourceFile
    fixed: int
    unsafe: int


def mend(source: SourceFile, look: Look, *, unsafe: bool) -> Mended:
    """Put all fixes into a text that hold what they say, and with `unsafe` also those that are not safe.

    `look` says what is to be said about a text. Fixes that undo each other are not made at all: where a text
    comes back, all begins anew without those that led there.
    """
    first = seen = look(source)
    fixed, passes, undone = 0, _Passes(), set[_Said]()
    for _ in range(MOST_PASSES):
        found = [each for each in seen.diagnostics if said(each) not in undone]
        passes.before(seen)
        seen, mended = _one_pass(seen, _apart(found, unsafe=unsafe), look)
        if not mended:
            break
        passes.mended.append(mended)
        fixed += len(mended)
        circle = passes.since(seen)
        if circle:
            undone |= circle
            seen, fixed, passes = first, 0, _Passes()
    left = sum(each.fix is not None and not each.fix.safe for each in seen.diagnostics)
    return Mended(seen.source, fixed, 0 if unsafe else left)


_Said = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Passes:
    """The texts before each pass, and what it mended."""

    texts: list[str] = field(default_factory=list)
    mended: list[list[Diagnostic]] = field(default_factory=list)

    def before(self, seen: Seen) -> None:
        self.texts.append(seen.source.text)

    def since(self, seen: Seen) -> set[_Said]:
        """Give what was mended since the text was there before; nothing where it is new."""
        if seen.source.text not in self.texts:
            return set()
        circle = self.mended[self.texts.index(seen.source.text) :]
        return {said(each) for one in circle for each in one}


def _apart(diagnostics: Iterable[Diagnostic], *, unsafe: bool) -> list[Diagnostic]:
    """Give the findings whose fixes do not get in each other's way, the first of them in the file first."""
    chosen: list[Diagnostic] = []
    taken: list[tuple[int, int]] = []
    for diagnostic in diagnostics:
        fix = diagnostic.fix
        if fix is None or not (fix.safe or unsafe):
            continue
        spans = [(edit.start, edit.end) for edit in fix.edits]
        if all(_is_free(span, taken) for span in spans):
            chosen.append(diagnostic)
            for span in spans:
                insort(taken, span)
    return chosen


def _is_free(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    """Say whether a stretch meets none of those taken, which are in order and do not meet each other."""
    at = bisect_left(taken, span)
    beside = taken[max(0, at - 1) : at + 1]
    return not any(_meet(*sorted((span, other))) for other in beside)


def _meet(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return second[0] < first[1] or second[0] == first[0]


def _one_pass(seen: Seen, found: list[Diagnostic], look: Look) -> tuple[Seen, list[Diagnostic]]:
    """Mend all at once; where that does not hold, leave out what is to blame, by halves."""
    mended: list[Diagnostic] = []
    best = seen
    waiting = [found]
    for _ in range(MOST_TRIES):
        some = waiting.pop() if waiting else []
        if not some:
            break
        tried = [*mended, *some]
        after = look(with_edits(seen.source, (each.fix for each in tried if each.fix)))
        if holds(seen, after, tried):
            mended, best = tried, after
        elif len(some) > 1:
            half = len(some) // 2
            waiting += [some[half:], some[:half]]
    return best, mended


def with_edits(source: SourceFile, fixes: Iterable[Fix]) -> SourceFile:
    """Give a text with the edits of fixes that do not get in each other's way."""
    edits = sorted((edit.start, edit.end, edit.text) for fix in fixes for edit in fix.edits)
    return replace(source, text="".join(_pieces(source.text, edits)))


def _pieces(text: str, edits: Sequence[tuple[int, int, str]]) -> Iterable[str]:
    at = 0
    for start, end, new in edits:
        yield text[at:start]
        yield new
        at = end
    yield text[at:]
