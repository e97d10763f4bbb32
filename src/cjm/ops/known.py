"""Findings held against the baseline: which of them are known, and what is known and found no more."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from cjm.diagnostic import CjmError, Diagnostic, Severity
from cjm.ops.baseline import NAME, Baseline, Entry, read_baseline

if TYPE_CHECKING:
    from cjm.ops.lint.asked import Asked, Outcome

STALE = "stale-baseline-entry"

_NAMING = ("name", "title", "text", "quote", "feeling", "by", "file", "if", "id")

RulesOf = Callable[[str], Collection[str]]
"""Gives the names of the rules that are on for a file."""


@dataclass(frozen=True, slots=True)
class Sifted:
    """What is new in each file, how many findings are known, and the baselines that hold too much.

    `of_settings` is what is found in settings, which no baseline holds.
    """

    outcomes: list[Outcome]
    known: int = 0
    stale: tuple[Outcome, ...] = ()
    of_settings: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """The files that a run has looked at, as far as they were understood: what is known of others may hold.

    `folder` is the one the baseline is in, and ways begin there.
    """

    asked: Asked
    folder: str
    rules_of: RulesOf
    read: dict[str, str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, outcomes: Iterable[Outcome], baseline: str, asked: Asked, rules_of: RulesOf) -> Judged:
        """Find out which files were understood."""
        judged = cls(asked, os.path.dirname(os.path.abspath(baseline)), rules_of)  # noqa: PTH100, PTH120
        for outcome in outcomes:
            way = judged.way(outcome.name)
            judged.seen.add(way)
            if outcome.understood:
                judged.read[way] = outcome.name
        return judged

    def way(self, name: str) -> str:
        """Give the way to a file from the baseline's folder."""
        return os.path.relpath(os.path.abspath(name), self.folder).replace(os.sep, "/")  # noqa: PTH100

    def covers(self, entry: Entry) -> bool:
        """Say whether the finding would have been found: its file was read with its rule on, or is gone."""
        if entry.path in self.read:
            return entry.rule in self.rules_of(self.read[entry.path])
        return entry.path not in self.seen and self._is_gone(entry.path)

    def _is_gone(self, way: str) -> bool:
        path = os.path.normpath(f"{self.folder}/{way}")
        if os.path.lexists(path):
            return False
        folders = [os.path.abspath(each) for each in self.asked.paths if os.path.isdir(each)]  # noqa: PTH100, PTH112
        return any(path.startswith(f"{folder.rstrip(os.sep)}{os.sep}") for folder in folders)


def sift(outcomes: list[Outcome], asked: Asked, rules_of: RulesOf) -> Sifted:
    """Take out of what was found what the baselines hold, and say what they hold that is found no more.

    Raises BrokenFileError for a baseline that cannot be read, CjmError for one that is named and not there.
    """
    if asked.everything:
        return Sifted(outcomes)
    left: dict[int, Outcome] = {}
    known, stale = 0, []
    for path, of_it in by_baseline(outcomes, asked).items():
        baseline = read_baseline(path)
        if baseline is None:
            _refuse_missing(path, of_it, asked)
            continue
        judged = Judged.of(of_it, path, asked, rules_of)
        unmet = Counter(baseline.known)
        for outcome in of_it:
            new = _new(outcome, judged, unmet)
            known += len(outcome.diagnostics) - len(new)
            left[id(outcome)] = replace(outcome, diagnostics=new)
        if said := _stale(baseline, unmet, judged):
            stale.append(replace(of_it[0], name=path, diagnostics=said, bar=min(each.bar for each in of_it)))
    return Sifted([left.get(id(outcome), outcome) for outcome in outcomes], known, tuple(stale))


def by_baseline(outcomes: Iterable[Outcome], asked: Asked) -> dict[str, list[Outcome]]:
    """Give the outcomes by the baseline that counts for each: the call's, else that of its settings."""
    found: dict[str, list[Outcome]] = {}
    named: dict[tuple[str, str | None], str] = {}
    for outcome in outcomes:
        place = (os.path.dirname(outcome.name), outcome.baseline)  # noqa: PTH120 - of any text
        if place not in named:
            named[place] = asked.baseline or _beside_settings(*place)
        found.setdefault(named[place], []).append(outcome)
    return found


def _beside_settings(folder: str, baseline: str | None) -> str:
    if baseline is None:
        return NAME
    return os.path.relpath(os.path.abspath(os.path.join(folder, baseline)))  # noqa: PTH100, PTH118


def entries(outcome: Outcome, judged: Judged) -> Iterator[tuple[Diagnostic, Entry | None]]:
    """Give each finding with what a baseline holds of it; None for what it never holds: what is always on."""
    private = [_named_by(each.key) for each in outcome.diagnostics if each.private]
    for diagnostic in outcome.diagnostics:
        if diagnostic.rule in outcome.always:
            yield diagnostic, None
            continue
        at = diagnostic.key
        # A name on the way may be what must not be written down.
        if diagnostic.private or any(at[: len(way)] == way for way in private):
            at = ("private", sha256("\0".join(at).encode("utf-8", "backslashreplace")).hexdigest()[:16])
        yield diagnostic, Entry(judged.way(diagnostic.path), diagnostic.rule, at)


def _named_by(way: tuple[str, ...]) -> tuple[str, ...]:
    """Give the way to what a text gives its name to, which is part of every way that begins there."""
    return way[:-1] if len(way) > 2 and way[-1] in _NAMING else way


def _refuse_missing(path: str, outcomes: list[Outcome], asked: Asked) -> None:
    if asked.baseline or any(outcome.must for outcome in outcomes):
        raise CjmError(f'there is no baseline "{path}"', '"cjm lint --write-baseline" writes it')


def _new(outcome: Outcome, judged: Judged, unmet: Counter[Entry]) -> tuple[Diagnostic, ...]:
    new = []
    for diagnostic, known in entries(outcome, judged):
        if known is not None and unmet[known] > 0:
            unmet[known] -= 1
        else:
            new.append(diagnostic)
    return tuple(new)


def _stale(baseline: Baseline, unmet: Counter[Entry], judged: Judged) -> tuple[Diagnostic, ...]:
    left = [each for each, count in unmet.items() if count > 0 and judged.covers(each)]
    places = baseline.places() if left else {}
    return tuple(
        Diagnostic(
            baseline.path,
            STALE,
            Severity.ERROR,
            _sentence(each, unmet[each], baseline.known[each], judged),
            places[each],
            '"cjm lint --write-baseline" takes it out',
            key=(each.path, each.rule, *each.at),
        )
        for each in sorted(left, key=lambda each: places[each].line)
    )


def _sentence(stale: Entry, unmet: int, known: int, judged: Judged) -> str:
    if stale.path not in judged.read:
        return f'the file "{stale.path}" is there no more'
    at = f" at {'/'.join(stale.at)}" if stale.at else ""
    if unmet < known:
        return f'"{stale.rule}" is found {known - unmet} of {known} times{at} in "{stale.path}"'
    return f'"{stale.rule}" is found no more{at} in "{stale.path}"'
