"""From a rules file to rules, or everything that is wrong in it, at its line and column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.lint import Finding, Group, Preset, Rule, Subject
from cjm.model import Part, Path
from cjm.reading import Read, read_as
from cjm.reading.fault import Sentence
from cjm.reading.parts import keys_of
from cjm.reading.wording import quoted
from cjm.rules.declared.file import OwnRule, RulesFile
from cjm.rules.declared.fix import Replacement, read_fix
from cjm.rules.declared.key import is_own
from cjm.rules.declared.message import Message
from cjm.rules.declared.place import Each, part_of, spots
from cjm.rules.declared.question import Question
from cjm.rules.declared.read_condition import NOBODY, ConditionReader
from cjm.rules.declared.wrong import Wrong, Wrongs

if TYPE_CHECKING:
    from cjm.source import SourceFile, Tree

_NAME = re.compile(r"[^\W\d_][^\W_]*(?:-[^\W_]+)*")
_CONDITIONS = ("where", "must", "must-not")
_MESSAGES = ("message", "help")


@dataclass(frozen=True, slots=True)
class DeclaredRule:
    """A rule, the place of its name, and how it is written."""

    rule: Rule
    place: Place
    written: str


@dataclass(frozen=True, slots=True)
class RulesDocument:
    """A rules file as it was read; with any error among `diagnostics` it has no rules."""

    path: str
    rules: tuple[DeclaredRule, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """The names that its rules take, and where each stands, also where the file has errors."""


@dataclass(frozen=True, slots=True)
class Check:
    """What a rule does: looks at each place, and gives a finding where what must hold does not."""

    each: Each
    where: Question
    condition: Question
    wanted: bool
    message: Message
    help: Message | None
    fix: Replacement | None = None

    def __call__(self, subject: Subject) -> Iterator[Finding]:
        """Look at one map. Where the map says nothing, nothing is found."""
        for spot in spots(subject, self.each):
            if not self.where.ask(spot).holds:
                continue
            answer = self.condition.ask(spot)
            if answer.holds is not None and answer.holds is not self.wanted:
                help_ = None if self.help is None else self.help.filled(spot, answer)
                fix = None if self.fix is None else self.fix.of(answer)
                yield Finding(answer.at or spot.path, self.message.filled(spot, answer), help_, fix=fix)


def read_rules(opened: SourceFile | Diagnostic, taken: Mapping[str, str]) -> RulesDocument:
    """Read a rules file; `taken` are the names that other rules have, and whose they are."""
    if isinstance(opened, Diagnostic):
        return RulesDocument(opened.path, diagnostics=(opened,))
    read = read_as(opened, RulesFile)
    if read.tree is None:
        return RulesDocument(opened.path, diagnostics=tuple(_begun(each) for each in read.diagnostics))
    listed = read.tree.data.get("rules") if isinstance(read.tree.data, dict) else None
    reader = _Reader(opened, read.tree, taken)
    for index, data in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(data, dict):
            reader.rule(data, ("rules", index))
    return _document(opened, read, reader)


def _begun(diagnostic: Diagnostic) -> Diagnostic:
    """Say of an empty file how this kind begins."""
    is_empty = diagnostic.rule == "empty-file"
    return replace(diagnostic, help='begin with "rules:"') if is_empty else diagnostic


def _document(source: SourceFile, read: Read[RulesFile], reader: _Reader) -> RulesDocument:
    wrong = [_diagnostic(source, reader.tree, each) for each in reader.wrong.found]
    # Maps are mended, and not the rules that they are held against.
    read_so = [replace(each, fix=None) for each in read.diagnostics]
    said = sorted({*read_so, *wrong}, key=lambda diagnostic: diagnostic.order)
    if read.part is None or any(each.severity is Severity.ERROR for each in said):
        return RulesDocument(source.path, diagnostics=tuple(said), names=reader.names)
    rules = tuple(
        _declared(each, check, ("rules", index), source, reader.tree)
        for index, (each, check) in enumerate(zip(read.part.rules, reader.checks, strict=True))
    )
    return RulesDocument(source.path, rules, tuple(said), reader.names)


def _declared(own: OwnRule, check: Check, path: Path, source: SourceFile, tree: Tree) -> DeclaredRule:
    rule = Rule(
        name=own.name,
        group=Group(own.group.value),
        severity=own.severity.severity,
        # Whoever names a rules file wants its rules, however little is asked otherwise.
        preset=Preset.MINIMAL,
        check=check,
        page=f"{own.what.strip()}\n\n{own.why.strip()}",
    )
    extent = tree.extent_of(path)
    written = source.text[extent.start : extent.end].rstrip()
    return DeclaredRule(rule, Place.of(source, tree.span_of((*path, "name"))), written)


def _diagnostic(source: SourceFile, tree: Tree, wrong: Wrong) -> Diagnostic:
    said = wrong.sentence
    span = tree.span_of(wrong.path, "key") if wrong.at_key else tree.span_of(wrong.path)
    return Diagnostic(source.path, said.name, Severity.ERROR, said.message, Place.of(source, span), said.help)


@dataclass
class _Reader:
    """Reads rule after rule, as far as each can be understood."""

    source: SourceFile
    tree: Tree
    taken: Mapping[str, str]
    names: dict[str, str] = field(default_factory=dict)
    wrong: Wrongs = field(default_factory=Wrongs)
    checks: list[Check] = field(default_factory=list)

    def rule(self, data: dict[str, Any], path: Path) -> None:
        self._name(data.get("name"), (*path, "name"))
        self._is_whole(data, path)
        each = data.get("each")
        if each not in list(Each):
            return
        kind = part_of(Each(each))
        asked = {key: self._condition(data, key, kind, path) for key in _CONDITIONS}
        message, help_ = (self._message(data, key, kind, path) for key in _MESSAGES)
        must = "must" in data
        condition = asked["must" if must else "must-not"]
        fix = self._fix(data, condition, path)
        if message is not None:
            self.checks.append(Check(Each(each), asked["where"], condition, must, message, help_, fix))

    def _condition(self, data: dict[str, Any], key: str, kind: type[Part], path: Path) -> Question:
        if key not in data:
            return NOBODY
        return ConditionReader(kind, self.wrong).read(data[key], (*path, key))

    def _fix(self, data: dict[str, Any], condition: Question, path: Path) -> Replacement | None:
        if "fix" not in data:
            return None
        return read_fix(data["fix"], condition, (*path, "fix"), self.wrong, must="must" in data)

    def _message(self, data: dict[str, Any], key: str, kind: type[Part], path: Path) -> Message | None:
        text = data.get(key)
        if not isinstance(text, str):
            return None
        message = Message(text)
        message.check(kind, (*path, key), self.wrong)
        return message

    def _name(self, name: object, path: Path) -> None:
        if not isinstance(name, str):
            return
        if not _NAME.fullmatch(name) or name != name.lower():
            proposal = "-".join(re.findall(r"[^\W_]+", name.lower()))
            advice = "a name is made of small letters and digits, with - between words"
            self.wrong.value(
                path,
                f"{quoted(name)} cannot be the name of a rule",
                f"{advice}: {proposal}" if proposal else advice,
            )
        elif name in self.taken or name in self.names:
            whose = self.taken.get(name) or self.names[name]
            self.wrong.value(path, f"{quoted(name)} is the name of {whose}", "choose another name")
        else:
            line = self.source.position(self.tree.span_of(path).start).line
            self.names[name] = f"the rule at {self.source.path}:{line}"

    def _is_whole(self, data: dict[str, Any], path: Path) -> None:
        """Say that a rule asks for nothing, or two things; not of one whose keys are mistyped anyway."""
        both = "must" in data and "must-not" in data
        if both:
            self.wrong.key(
                (*path, "must-not"), 'a rule has either "must" or "must-not"', "make two rules of it"
            )
        known = all(key in keys_of(OwnRule) or is_own(key) for key in data)
        if known and "must" not in data and "must-not" not in data:
            advice = 'write what must hold of each below "must", or what must not below "must-not"'
            at = (*path, next(iter(data))) if data else path
            said = Sentence("missing-key", 'a rule has no "must"', advice)
            self.wrong.found.append(Wrong(at, said, at_key=True))
