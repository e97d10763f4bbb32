"""Rules of one's own: those of the rules files and the plug-ins that the settings name."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from glob import escape
from typing import TYPE_CHECKING

from cjm.diagnostic import BrokenFileError, Diagnostic, Severity
from cjm.ops.cache import of_bytes
from cjm.ops.files import read_file
from cjm.ops.matching import LISTING, listing, matching
from cjm.reading import opened
from cjm.settings import RuleName

if TYPE_CHECKING:
    from cjm.lint import Rule

NOT_A_NAME = "new"
"""`cjm rule new` begins a rule, so that none can be called that."""


@cache
def built_in() -> frozenset[str]:
    """Give the names that mean something already: our rules, their groups, what is said of reading."""
    # Who draws a map has settings, too, and does not wait for the rules.
    from cjm.lint import Group
    from cjm.reading.catalogue import CATALOGUE
    from cjm.rules import ALL

    return frozenset({rule.name for rule in ALL} | {group.value for group in Group} | CATALOGUE.keys())


@dataclass(frozen=True, slots=True)
class OwnRules:
    """What the settings name beside our rules, and what it rests on.

    The rules follow from `states`: of each rules file, by its path, the digest of what it says, and of each
    pattern, behind `LISTING`, that of the files it means. Where there is `has_code`, they also follow from
    Python code that may do anything: what such a run finds is not to be kept for the next.

    `said` is what there is to say about the plug-ins and the files, once a run; where one `is_broken`, the
    names of its rules are not known. `written` shows the declared rules as they are in their files.
    """

    rules: tuple[Rule, ...] = ()
    said: tuple[Diagnostic, ...] = ()
    states: Mapping[str, str] = field(default_factory=dict)
    has_code: bool = False
    is_broken: bool = False
    written: tuple[tuple[str, str, str], ...] = ()

    @property
    def may_be_kept(self) -> bool:
        """Say whether what a run finds with these rules follows from the states alone, and says it all."""
        return not self.has_code and not self.said

    @property
    def every(self) -> tuple[Rule, ...]:
        """Give ours and one's own."""
        from cjm.rules import ALL

        return (*ALL, *self.rules)

    @property
    def known(self) -> tuple[Rule, ...]:
        """Give all rules there are; none where a broken plug-in may have more, as any name may be one."""
        return () if self.is_broken else self.every


NONE = OwnRules()
"""Nothing but ours."""


def own_rules(file: str, patterns: Collection[RuleName], plugins: Collection[RuleName]) -> OwnRules:
    """Read the rules files and load the plug-ins that the settings in `file` name.

    Raises BrokenFileError with everything that is wrong in rules files. A plug-in that is broken is a
    warning in `said`.
    """
    if not patterns and not plugins:
        return NONE
    from cjm.lint import Group
    from cjm.ops.plugin import rules_of

    taken = dict.fromkeys(built_in(), "a rule or a group of cjm") | {NOT_A_NAME: "a command"}
    found = _declared(_folder_of(file), patterns, file, taken)
    rules, said = list(found.rules), list(found.said)
    for plugin in {each.name: each for each in plugins}.values():
        theirs, wrong = rules_of(plugin, file, taken)
        rules += theirs
        said += wrong
    return OwnRules(
        rules=tuple(sorted(rules, key=lambda rule: list(Group).index(rule.group))),
        said=tuple(said),
        states=found.states,
        has_code=bool(plugins),
        is_broken=any(each.rule == "broken-plugin" for each in said),
        written=found.written,
    )


@dataclass(frozen=True, slots=True)
class _Declared:
    """What stands in rules files."""

    rules: tuple[Rule, ...] = ()
    said: tuple[Diagnostic, ...] = ()
    states: Mapping[str, str] = field(default_factory=dict)
    written: tuple[tuple[str, str, str], ...] = ()


def _declared(folder: str, patterns: Collection[RuleName], file: str, taken: dict[str, str]) -> _Declared:
    """Read all rules files; the names of their rules are added to those `taken`."""
    if not patterns:
        return _Declared()
    # Whoever has no rules files does not wait for what reads them.
    from cjm.rules.declared import read_rules

    meant = {pattern: matching(_below(folder, pattern.name)) for pattern in patterns}
    whole = [_below(folder, pattern.name) for pattern in patterns]
    states = {LISTING + pattern: listing(pattern) for pattern in whole}
    documents = []
    for path in _once(path for found in meant.values() for path in found):
        content = read_file(path)
        if isinstance(content, Diagnostic):
            document = read_rules(content, taken)
        else:
            states[path] = of_bytes(content)
            document = read_rules(opened(path, content), taken)
        documents.append(document)
        taken |= document.names
    missing = [_not_there(file, pattern) for pattern, found in meant.items() if not found]
    said = [*missing, *(each for document in documents for each in document.diagnostics)]
    if any(each.severity is Severity.ERROR for each in said):
        raise BrokenFileError(tuple(said))
    own = [(each, document.path) for document in documents for each in document.rules]
    return _Declared(
        rules=tuple(each.rule for each, _ in own),
        said=tuple(said),
        states=states,
        written=tuple((each.rule.name, f"{path}:{each.place.line}", each.written) for each, path in own),
    )


def _folder_of(file: str) -> str:
    """Give the folder of a settings file as the way from here: the cache may outlive a move of both."""
    folder = os.path.dirname(os.path.abspath(file))  # noqa: PTH100, PTH120 - no links are followed
    try:
        return os.path.relpath(folder)
    except ValueError:  # pragma: no cover - on another drive, which Windows alone has
        return folder


def _below(folder: str, pattern: str) -> str:
    return os.path.normpath(os.path.join(escape(folder), pattern))  # noqa: PTH118 - it may end in a pattern


def _once(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple({os.path.abspath(path): path for path in paths}.values())  # noqa: PTH100


def _not_there(file: str, pattern: RuleName) -> Diagnostic:
    message = f'there is no rules file "{pattern.name}"'
    help_ = 'paths begin at the folder of the settings; "cjm rule new NAME" writes a first rule'
    return Diagnostic(file, "file-not-found", Severity.ERROR, message, pattern.place, help_)
