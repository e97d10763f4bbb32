"""Ignore comments for all that is found, written into the maps."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cjm.diagnostic import CjmError, Diagnostic
from cjm.lint import silenced
from cjm.ops.configuration import Configurations
from cjm.ops.files import open_file, write_whole
from cjm.ops.find import STDIN, is_persona
from cjm.ops.lint import Asked, found_in
from cjm.reading import read_map, read_persona
from cjm.reading.catalogue import CATALOGUE
from cjm.settings import Reasons
from cjm.source import SourceFile

_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Added:
    """How many findings got a comment, in which files, and those for which none can stand."""

    findings: int
    files: tuple[str, ...]
    left: tuple[Diagnostic, ...]

    @property
    def summary(self) -> str:
        """Say it in a line or two."""
        files = f"{len(self.files)} file{'' if len(self.files) == 1 else 's'}"
        findings = f"{self.findings} finding{'' if self.findings == 1 else 's'}"
        said = f"wrote comments for {findings} into {files}\n" if self.files else "no comment was written\n"
        left = f"{len(self.left)} finding{'' if len(self.left) == 1 else 's'}"
        return f"{said}no comment can stand at {left}, told of below\n" if self.left else said


def add_ignores(asked: Asked, reason: str | None) -> Added:
    """Write a comment for all that is found and not in the baseline, so that it is silent from now on.

    What stands in the way of reading a file, and what is wrong with comments, cannot be silenced. Raises
    CjmError where a reason is required or cannot be written, and when a file cannot be written.
    """
    if STDIN in asked.paths:
        raise CjmError("comments cannot be written into standard input", "give the file by its name")
    _refuse(reason)
    said = reason or f"as found on {asked.today.isoformat()}"
    found = {
        outcome.name: [each for each in outcome.diagnostics if each.rule not in CATALOGUE]
        for outcome in found_in(asked).outcomes
    }
    to_write = {name: of_file for name, of_file in found.items() if of_file}
    if reason is None:
        _refuse_where_required(to_write)
    left = {name: comment(name, of_file, said) for name, of_file in to_write.items()}
    numbers = {name: len(of_file) - len(left[name]) for name, of_file in to_write.items()}
    files = tuple(name for name, number in numbers.items() if number)
    return Added(sum(numbers.values()), files, tuple(each for kept in left.values() for each in kept))


def _refuse_where_required(names: Iterable[str]) -> None:
    configurations = Configurations()
    for name in names:
        if configurations.of(name).settings.suppression_reasons is Reasons.REQUIRED:
            help_ = 'say one for all: --reason "we ask in the autumn"'
            raise CjmError(f'the settings require a reason in "{name}"', help_)


def _refuse(reason: str | None) -> None:
    if reason is not None and (not _WORD.search(reason) or "#" in reason or not reason.isprintable()):
        raise CjmError("this reason cannot be written into a comment", 'a few words in one line, without "#"')


def comment(path: str, found: Iterable[Diagnostic], reason: str) -> tuple[Diagnostic, ...]:
    """Write comments into one file, and give the findings for which none can stand.

    Those are all of them when it cannot be read any more. Raises CjmError when it cannot be written.
    """
    source = open_file(path)
    document = read_persona(source) if is_persona(path) else read_map(source)
    if not isinstance(source, SourceFile) or document.tree is None:
        return tuple(found)
    done = silenced(source, document.tree, found, reason)
    if done.text != source.text:
        write_whole(Path(path), source.with_bom(done.text))
    return done.left
