"""Writing comments that ask for silence: one for each entry with findings, as somebody would by hand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from cjm.diagnostic import Diagnostic
from cjm.lint.entry import Entries
from cjm.lint.standing import Standing
from cjm.lint.suppression import Suppression, Suppressions
from cjm.source import SourceFile, Tree, parse

_LONGEST = 110
"""A comment that would make its line longer than this is put above it, where it can be."""

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Silenced:
    """A text in which findings are silent, and those for which no comment can stand."""

    text: str
    left: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Insertion:
    at: int
    text: str


def silenced(source: SourceFile, tree: Tree, found: Iterable[Diagnostic], reason: str) -> Silenced:
    """Give the text with comments that silence the findings, each with this reason.

    What the file says stays as it is, and so does every comment; one that asks for silence at the same entry
    is given the names it lacks, and keeps its reason.
    """
    wanted = tuple(found)
    suppressions = Suppressions.of(source, tree)
    writing = _Writing(Entries(source, tree), Standing.of(source, tree), suppressions, reason)
    lines = [(each, writing.line_for(each)) for each in wanted]
    served = [(each, line) for each, line in lines if line is not None]
    insertions = writing.insertions(served)
    text = _with(source.text, insertions)
    if not _holds(source, tree, text, [each for each, _ in served], insertions):
        return Silenced(source.text, wanted)
    return Silenced(text, tuple(each for each, line in lines if line is None))


@dataclass(frozen=True)
class _Writing:
    """Finds the place of each comment in one file."""

    entries: Entries
    standing: Standing
    suppressions: Suppressions
    reason: str

    def line_for(self, diagnostic: Diagnostic) -> int | None:
        """Give the line of the nearest entry from which a comment reaches a finding, or None."""
        source, tree = self.entries.source, self.entries.tree
        at = _offset(source, diagnostic)
        if at is None:
            return None
        path = tree.path_at(at)
        above = (tree.extent_of(path[:steps]).start for steps in range(len(path), 0, -1))
        lines = [source.position(at).line, *(source.position(start).line for start in above)]
        return next((line for line in lines if self._reaches(line, at)), None)

    def insertions(self, found: Iterable[tuple[Diagnostic, int]]) -> list[_Insertion]:
        """Give what is to be written for findings, each with its line, in the order of the file."""
        rules: dict[int, set[str]] = {}
        for diagnostic, line in found:
            rules.setdefault(line, set()).add(diagnostic.rule)
        made = [self._insertion(line, sorted(names)) for line, names in rules.items()]
        return sorted(made, key=lambda insertion: insertion.at)

    def _reaches(self, line: int, at: int) -> bool:
        covered = self.entries.on(line)
        stands = self.standing.behind(line) or self.standing.above(line)
        return stands and covered is not None and covered.start <= at <= covered.end

    def _insertion(self, line: int, rules: Collection[str]) -> _Insertion:
        asked = self._asked.get(line)
        if asked is not None:
            return _Insertion(asked.directive.names[-1].span.end, "".join(f", {rule}" for rule in rules))
        comment = f"# cjm: ignore[{', '.join(rules)}] {self.reason}"
        source = self.entries.source
        span = source.line_span(line)
        fits = span.end - span.start + len(comment) + 2 <= _LONGEST
        if self.standing.behind(line) and (fits or not self.standing.above(line)):
            return _Insertion(span.end, f"  {comment}")
        text = source.line_text(line)
        indent = text[: len(text) - len(text.lstrip(" "))]
        return _Insertion(span.start, f"{indent}{comment}{_line_end(source.text, span.end)}")

    @cached_property
    def _asked(self) -> dict[int, Suppression]:
        """Give what is asked for already, first of all, at the entry that begins on a line."""
        found: dict[int, Suppression] = {}
        for asked in self.suppressions.asked:
            if not asked.directive.whole_file:
                found.setdefault(self.entries.line_of(asked.directive.comment), asked)
        return found


def _line_end(text: str, at: int) -> str:
    """Give the line end of a line that ends here, else that of the first line."""
    found = _LINE_END.match(text, at) or _LINE_END.search(text)
    return found[0] if found else "\n"


def _offset(source: SourceFile, diagnostic: Diagnostic) -> int | None:
    place = diagnostic.place
    return None if place is None else source.line_span(place.line).start + place.column - 1


def _with(text: str, insertions: Iterable[_Insertion]) -> str:
    pieces, last = [], 0
    for insertion in insertions:
        pieces += [text[last : insertion.at], insertion.text]
        last = insertion.at
    return "".join([*pieces, text[last:]])


def _holds(
    source: SourceFile, tree: Tree, text: str, served: Iterable[Diagnostic], insertions: list[_Insertion]
) -> bool:
    """Say whether a text says the same as before, and every finding is silent in it."""
    after = SourceFile(source.path, text, source.bom)
    parsed = parse(after)
    problems, before = ([each.name for each in text.problems] for text in (parsed, parse(source)))
    if parsed.tree is None or parsed.tree.data != tree.data or problems != before:
        return False
    asked = Suppressions.of(after, parsed.tree)
    return all(asked.named(diagnostic.rule, at) for diagnostic, at in _moved(source, served, insertions))


def _moved(
    source: SourceFile, served: Iterable[Diagnostic], insertions: list[_Insertion]
) -> Iterator[tuple[Diagnostic, int]]:
    """Give the findings, each with where it stands behind everything that is put in before it."""
    places = [each.at for each in insertions]
    longer = list(accumulate((len(each.text) for each in insertions), initial=0))
    for diagnostic in served:
        at = _offset(source, diagnostic) or 0
        yield diagnostic, at + longer[bisect_right(places, at)]
