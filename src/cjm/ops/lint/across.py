"""What rules across files conclude, once every file has been looked at."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from cjm.diagnostic import BrokenFileError, Diagnostic, diagnostic_from, plain, plain_note
from cjm.ops.find import STDIN
from cjm.ops.lint.asked import Outcome

if TYPE_CHECKING:
    from cjm.diagnostic import Noted
    from cjm.ops.lint.memory import Memory
    from cjm.ops.lint.search import Search


@dataclass(frozen=True, slots=True)
class Across:
    """Puts together what was noted in all files of a run."""

    memory: Memory
    search: Search
    _whole: dict[str, bool] = field(default_factory=dict)

    def all(self, paths: Sequence[str], outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Give the outcomes, and in each also what follows from all of them together.

        Nothing follows where only a part of a project was looked at, or where its text came from elsewhere.
        """
        heard = {each.name for each in outcomes if any(noted.severity for noted in each.noted)}
        covered = [
            outcome.name
            for path, outcome in zip(paths, outcomes, strict=True)
            if outcome.name in heard and path != STDIN and self._is_covered(path, paths)
        ]
        if not covered:
            return list(outcomes)
        noted = [each for outcome in outcomes for each in outcome.noted]
        unread = [outcome.name for outcome in outcomes if not outcome.understood]
        return list(_merged(outcomes, self._concluded(noted, unread, covered)))

    def _is_covered(self, path: str, paths: Sequence[str]) -> bool:
        """Say whether every file of the project that a file belongs to is among those looked at."""
        root = self._root_of(os.path.dirname(os.path.abspath(path)))  # noqa: PTH100, PTH120
        if root not in self._whole:
            self._whole[root] = root != "" and self._holds_no_more(root, paths)
        return self._whole[root]

    def _holds_no_more(self, root: str, paths: Sequence[str]) -> bool:
        try:
            there = self.search.below([root])
        except BrokenFileError:  # settings of files that were not asked for
            return False
        return {os.path.abspath(each) for each in there} <= {os.path.abspath(each) for each in paths}  # noqa: PTH100

    def _root_of(self, folder: str) -> str:
        """Give a project's folder: git's, else that of the settings, else the current one; or nothing."""
        above = folder
        while not os.path.exists(f"{above}/.git"):  # noqa: PTH110
            if above == os.path.dirname(above):  # noqa: PTH120
                return self._folder_of_settings(folder)
            above = os.path.dirname(above)  # noqa: PTH120
        return above

    def _folder_of_settings(self, folder: str) -> str:
        ups = [up for up, name, _ in self.memory.chain_of(f"{folder}/*") if name == "cjm.toml"]
        here = os.getcwd()  # noqa: PTH109
        if ups:
            return os.path.normpath(folder + "/.." * ups[0])
        return here if f"{folder}/".startswith(f"{here}/") else ""

    def _concluded(self, noted: list[Noted], unread: list[str], covered: list[str]) -> tuple[Diagnostic, ...]:
        store, folder = self.memory.store, os.getcwd()  # noqa: PTH109
        key = self.memory.key("project", folder, [plain_note(each) for each in noted], unread, covered)
        kept: Any = store.get(key) if store else None
        try:
            return tuple(diagnostic_from(each) for each in kept)
        except (TypeError, ValueError):
            from cjm.ops.lint.conclude import conclude

            found = conclude(tuple(noted), folder, unread, covered)
            if store:
                store.put(key, [plain(each) for each in found])
            return found


def _merged(outcomes: Iterable[Outcome], found: tuple[Diagnostic, ...]) -> Iterable[Outcome]:
    of_file: dict[str, list[Any]] = {}
    for diagnostic in found:
        of_file.setdefault(diagnostic.path, []).append(diagnostic)
    for outcome in outcomes:
        more = of_file.get(outcome.name)
        if more:
            together = sorted([*outcome.diagnostics, *more], key=lambda diagnostic: diagnostic.order)
            outcome = replace(outcome, diagnostics=tuple(together))  # noqa: PLW2901
        yield outcome
