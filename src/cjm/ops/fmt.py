"""Formatting: find the files, bring each into the tidy form, write those that change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cjm.diagnostic import Diagnostic, Severity
from cjm.format import BrokenLawError, Law, tidied
from cjm.model import Journey, PersonaFile
from cjm.ops.configuration import Configurations
from cjm.ops.difference import difference
from cjm.ops.files import NOT_OPENED, given_back, open_file, write_whole
from cjm.ops.find import MAP_SUFFIXES, PERSONA_SUFFIXES, STDIN, find, is_persona, no_map_in
from cjm.ops.spread import spread
from cjm.reading import Document, PersonaDocument, opened, read_map, read_persona
from cjm.report import ALL_EXCLUDED, Result
from cjm.source import SourceFile


@dataclass(frozen=True, slots=True)
class Untidy:
    """What is to be formatted; with `check`, and with `diff`, nothing is written.

    `given` is the text on standard input, formatted in the place of the path `-`, and named `given_as`. With
    `force_exclude`, what the settings leave out stays as it is even where the call names it.
    """

    paths: tuple[str, ...]
    check: bool = False
    diff: bool = False
    given: bytes = b""
    given_as: str = "<stdin>"
    force_exclude: bool = False

    @property
    def writes(self) -> bool:
        """Whether files are to be written."""
        return not (self.check or self.diff)

    def name(self, path: str) -> str:
        """Give what to call a file."""
        return self.given_as if path == STDIN else path


@dataclass(frozen=True, slots=True)
class Formatted:
    """What came of it.

    `changed` are the files whose form changes, `text` is for standard output, `result` has what stands in the
    way of reading a file, and `refusals` say why files that do read stay as they are.
    """

    changed: tuple[str, ...]
    text: str
    result: Result
    refusals: tuple[str, ...]
    untidy: Untidy

    @property
    def exit_code(self) -> int:
        """0 when all is well, 1 when a check found files to tidy, 2 when a file could not be formatted."""
        could_not = self.result.diagnostics or self.refusals
        return 2 if could_not else int(self.untidy.check and bool(self.changed))

    @property
    def summary(self) -> str:
        """Say in one line how many files were tidy, and how many were not; nothing where none was opened."""
        if not self.result.checked:
            return f"{ALL_EXCLUDED}\n"
        unopened = sum(each.rule in NOT_OPENED for each in self.result.diagnostics)
        changed, checked = len(self.changed), self.result.checked - unopened
        if not checked:
            return ""
        files = f"{checked} file{'' if checked == 1 else 's'}"
        left = f", {self._left} left as found" if self._left else ""
        if not changed:
            return f"{files} checked, nothing to tidy{left}\n"
        return f"{changed} of {files} {'tidied' if self.untidy.writes else 'to tidy'}{left}\n"

    @property
    def _left(self) -> int:
        """How many files were opened and stay as they are."""
        unread = {each.path for each in self.result.diagnostics if each.rule not in NOT_OPENED}
        return len(unread) + len(self.refusals)


@dataclass(frozen=True, slots=True)
class _One:
    """What came of one file: the name it has if it changes, and the rest as in `Formatted`."""

    changed: tuple[str, ...] = ()
    text: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()
    refusals: tuple[str, ...] = ()


def format_files(untidy: Untidy) -> Formatted:
    """Bring all that is asked for into the tidy form; a file with errors in it stays as it is.

    Raises CjmError where there is no map, or a file cannot be written.
    """
    paths = _found(untidy)
    each = [one for share in spread(partial(_format_some, untidy), paths) for one in share]
    diagnostics = tuple(diagnostic for one in each for diagnostic in one.diagnostics)
    return Formatted(
        changed=tuple(name for one in each for name in one.changed),
        text=_unread(untidy, paths) + "".join(one.text for one in each),
        result=Result(diagnostics, len(each)),
        refusals=tuple(refused for one in each for refused in one.refusals),
        untidy=untidy,
    )


def _found(untidy: Untidy) -> list[str]:
    """Give the files to format: none where all of those named are to be left out."""
    settings = Configurations()
    suffixes = MAP_SUFFIXES + PERSONA_SUFFIXES
    if not untidy.force_exclude:
        return settings.find(untidy.paths, suffixes)
    found = [file.path for file in find(untidy.paths, suffixes)]
    if not found:
        raise no_map_in(untidy.paths)
    return [path for path in found if not settings.leaves_out(untidy.name(path))]


def _format_some(untidy: Untidy, paths: list[str]) -> list[_One]:
    return [_format_one(path, untidy) for path in paths]


def _unread(untidy: Untidy, paths: list[str]) -> str:
    """Give standard input back as it is, where it is to be left out: what comes in must come out."""
    is_out = STDIN in untidy.paths and STDIN not in paths
    return given_back(untidy.given).decode(errors="surrogateescape") if is_out and untidy.writes else ""


def _format_one(path: str, untidy: Untidy) -> _One:
    document = _read(path, untidy)
    errors = tuple(each for each in document.diagnostics if each.severity is Severity.ERROR)
    if errors or document.source is None or document.tree is None:
        return _One(diagnostics=errors)
    try:
        kind = PersonaFile if isinstance(document, PersonaDocument) else Journey
        tidy = tidied(document.source, document.tree, kind)
    except BrokenLawError as error:
        return _One(refusals=(refusal(document.path, error.law),))
    changed = (document.path,) if tidy != document.source.text else ()
    return _One(changed, _put(path, document.source, tidy, untidy))


def _read(path: str, untidy: Untidy) -> Document | PersonaDocument:
    source = opened(untidy.given_as, untidy.given) if path == STDIN else open_file(path)
    # The files a map names are not looked at: what is wrong in those does not touch its form.
    return read_persona(source) if is_persona(untidy.name(path)) else read_map(source)


def refusal(path: str, law: Law) -> str:
    """Say why a file that reads well was not formatted."""
    if law is Law.SILENCE:
        reason = 'an "ignore" comment would be about something else in the tidy form'
        advice = "put each on a line of its own, above the entry it is about"
    else:
        reason = f'the tidy form would not keep to "{law.value}"'
        advice = "this is a mistake in cjm: please report it, with the file"
    return f"{path} is left as it is: {reason}\n  = help: {advice}\n"


def _put(path: str, old: SourceFile, tidy: str, untidy: Untidy) -> str:
    """Write the tidy form where it goes, and give what there is to say on standard output."""
    text = old.with_bom(tidy)
    if untidy.writes and path == STDIN:
        return text
    if tidy == old.text:
        return ""
    if untidy.diff:
        return difference(old.path, old.text, tidy)
    if untidy.writes:
        write_whole(Path(path), text)
    return f"{'tidied' if untidy.writes else 'would tidy'} {old.path}\n"
