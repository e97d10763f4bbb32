"""Mending what a call asks for: find the files, mend each, write those that change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from cjm.diagnostic import Diagnostic, Severity
from cjm.ops.difference import difference
from cjm.ops.files import given_back, read_file, write_whole
from cjm.ops.find import STDIN
from cjm.ops.fix.mend import mend
from cjm.ops.fix.proof import Seen
from cjm.ops.known import sift
from cjm.ops.lint.asked import Asked, Linted
from cjm.ops.lint.memory import Memory
from cjm.ops.lint.run import lint_files, rules_on
from cjm.ops.lint.search import Search
from cjm.ops.lint.work import check_settings, look_at
from cjm.ops.spread import spread
from cjm.reading import opened
from cjm.rules import ALL
from cjm.source import SourceFile, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ERRORS = tuple(rule.name for rule in ALL if rule.severity is Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Fixed:
    """What is left, and what came in on standard input as it is now."""

    linted: Linted
    given: bytes


@dataclass(frozen=True, slots=True)
class Proposed:
    """The `diff` that fixing would make, for how many findings in how many files; and what is `unopened`.

    So many more could be fixed if what is `unsafe` was asked for, too.
    """

    diff: str
    fixed: int
    files: int
    unopened: tuple[Diagnostic, ...] = ()
    unsafe: int = 0

    @property
    def exit_code(self) -> int:
        """0 when nothing would change, 1 when anything would, 2 where a file could not be opened."""
        return 2 if self.unopened else int(self.files > 0)

    @property
    def summary(self) -> str:
        """Say in one line how much would be fixed."""
        more = f", {self.unsafe}{' more' if self.fixed else ''} with --unsafe-fixes" if self.unsafe else ""
        if not self.fixed:
            return f"nothing would be fixed{more}\n"
        findings = "1 finding" if self.fixed == 1 else f"{self.fixed} findings"
        return f"{findings} would be fixed in {self.files} file{'' if self.files == 1 else 's'}{more}\n"


@dataclass(frozen=True, slots=True)
class _One:
    """What came of one file: its text as it was and is, unless it could not be opened."""

    before: SourceFile | None = None
    after: SourceFile | None = None
    fixed: int = 0
    unopened: Diagnostic | None = None
    unsafe: int = 0


def fix_files(asked: Asked, *, unsafe: bool) -> Fixed:
    """Mend all that is asked for, and lint what is left.

    With `unsafe`, fixes are made too that change more than a reader would pass over. Raises CjmError where
    there is no map, for a rule that does not exist, and where a file cannot be written.
    """
    paths, each = _each(asked, partial(_fix_some, asked, unsafe))
    given = next((one.after for path, one in zip(paths, each, strict=True) if path == STDIN), None)
    is_out = STDIN in asked.paths and STDIN not in paths
    text = _whole(given) if given else given_back(asked.given) if is_out else asked.given
    linted = lint_files(replace(asked, given=text))
    left = tuple(_without_tried(diagnostic, unsafe=unsafe) for diagnostic in linted.result.diagnostics)
    mended = sum(one.fixed > 0 for one in each)
    told = replace(linted.result, diagnostics=left, fixed=_sum(each), mended=mended)
    return Fixed(replace(linted, result=told), text)


def _without_tried(left: Diagnostic, *, unsafe: bool) -> Diagnostic:
    """Take from a finding the fix that was tried and does not hold, so that nobody is sent to try again."""
    is_tried = left.fix is not None and (left.fix.safe or unsafe)
    return replace(left, fix=None) if is_tried else left


def propose_fixes(asked: Asked, *, unsafe: bool) -> Proposed:
    """Say what fixing would change, and change nothing. Raises CjmError as fixing does."""
    _, each = _each(asked, partial(_try_some, asked, unsafe))
    changed = [(one.before, one.after) for one in each if one.fixed and one.before and one.after]
    diff = "".join(difference(before.path, before.text, after.text) for before, after in changed)
    unopened = tuple(one.unopened for one in each if one.unopened)
    return Proposed(diff, _sum(each), len(changed), unopened, sum(one.unsafe for one in each))


def _each(asked: Asked, work: Callable[[list[str]], list[_One]]) -> tuple[list[str], list[_One]]:
    paths = Search(Memory.of(replace(asked, cache=None))).files(asked.paths)
    check_settings(asked, paths)
    return paths, list(chain.from_iterable(spread(work, paths)))


def _fresh(asked: Asked, content: bytes = b"", name: str = "") -> Asked:
    """Give a call that believes nothing an earlier run has found, about a text of our own."""
    return replace(asked, cache=None, given=content, given_as=name)


def _fix_some(asked: Asked, unsafe: bool, paths: list[str]) -> list[_One]:
    mended = _try_some(asked, unsafe, paths)
    for path, one in zip(paths, mended, strict=True):
        if one.fixed and one.after and path != STDIN:
            write_whole(Path(path), _whole(one.after))
    return mended


def _try_some(asked: Asked, unsafe: bool, paths: list[str]) -> list[_One]:
    return [_try_one(path, asked, unsafe=unsafe) for path in paths]


def _try_one(path: str, asked: Asked, *, unsafe: bool) -> _One:
    content = asked.given if path == STDIN else read_file(path)
    if isinstance(content, Diagnostic):
        return _One(unopened=content)
    source = opened(asked.name(path), content)
    if isinstance(source, Diagnostic):
        return _One()
    mended = mend(source, partial(_look, asked), unsafe=unsafe)
    return _One(source, mended.source, mended.fixed, unsafe=mended.unsafe)


def _look(asked: Asked, source: SourceFile) -> Seen:
    """Lint a text under the name it has."""
    call = _fresh(asked, _whole(source), source.path)
    (outcome,) = look_at(Memory.of(call), [STDIN])
    (guarded,) = look_at(Memory.of(replace(call, select=_ERRORS, extend_select=(), ignore=())), [STDIN])
    new = sift([outcome], call, rules_on(call)).outcomes[0].diagnostics
    tree = parse(source).tree
    return Seen(source, tree and tree.data, new, guarded.diagnostics, outcome.understood)


def _whole(source: SourceFile) -> bytes:
    return source.with_bom(source.text).encode()


def _sum(each: Iterable[_One]) -> int:
    return sum(one.fixed for one in each)
