"""Text to tree: what can be read is, and each place that cannot is reported and stepped over."""

import re
from dataclasses import dataclass

from cjm.source.control import without_control_characters
from cjm.source.file import SourceFile
from cjm.source.limits import MAX_PROBLEMS
from cjm.source.lost import lost_texts
from cjm.source.problem import Problem, ProblemName
from cjm.source.read import Reader, Reading
from cjm.source.span import Span
from cjm.source.syntax import diagnose
from cjm.source.syntax.conflict import conflicts
from cjm.source.syntax.diagnosis import Diagnosis
from cjm.source.syntax.tabs import tab_problem, tabs
from cjm.source.tree import Tree

MOST_SYNTAX_ERRORS = 20
"""After so many the rest of the file is left unread."""

AND_MORE = "the rest of the file is left unread until these are mended"

_NO_LINE_END = re.compile(r"[^\r\n]")


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read: the tree, unless the text is too broken for one, and all problems in file order."""

    tree: Tree | None
    problems: tuple[Problem, ...]


def parse(source: SourceFile) -> Parsed:
    """Read a text; whatever is wrong with it comes back as problems."""
    text, problems = without_control_characters(source)
    clean = SourceFile(source.path, text) if problems else source
    reader = Reader()
    reading = reader.read(text, {})
    if reading.failure is None:
        return _parsed(source, problems, reading)
    recovery = _Recovery(clean, reader)
    whole = recovery.run(reading)
    problems += recovery.problems
    if whole is not None and recovery.is_certain:
        return _parsed(source, problems, whole)
    is_cut = len(recovery.problems) >= MOST_SYNTAX_ERRORS
    return Parsed(None, _in_order([*problems, *recovery.last.builder.problems], is_cut))


def _parsed(source: SourceFile, problems: list[Problem], reading: Reading) -> Parsed:
    builder = reading.builder
    root = builder.finish()
    problems = problems + builder.problems
    if root is None and not problems:
        advice = 'begin with "cjm: 1" and a title'
        problems = [Problem(ProblemName.EMPTY_FILE, "the file says nothing", Span(0, 0), advice)]
    if root is None or not reading.is_whole:
        return Parsed(None, _in_order(problems, is_cut=len(builder.problems) >= MAX_PROBLEMS))
    problems += lost_texts(source, root[1], builder.opaque)
    return Parsed(Tree(source, *root, builder.opaque), _in_order(problems))


def _in_order(problems: list[Problem], is_cut: bool = False) -> tuple[Problem, ...]:
    """The problems by their places; when there are more, the last of them says so."""
    ordered = sorted(problems, key=lambda problem: problem.span or Span(0, 0))
    return (*ordered[:-1], ordered[-1].with_advice(AND_MORE)) if is_cut else tuple(ordered)


def _blanks(text: str, span: Span) -> str:
    return _NO_LINE_END.sub(" ", text[span.start : span.end])


class _Recovery:
    """Reads on behind each failure by taking what caused it out of the way, at the same length."""

    def __init__(self, source: SourceFile, reader: Reader) -> None:
        self.problems: list[Problem] = []
        self.is_certain = True
        self._source = source
        self._reader = reader
        self._text = source.text
        self._meant: dict[int, str] = {}

    def run(self, reading: Reading) -> Reading | None:
        """All problems that can be found; and the reading, if the text could be read to its end."""
        self.last = reading
        self.problems += conflicts(self._source)
        if self.problems:
            return None
        self.last = self._without_tabs(reading)
        seen: set[int] = set()
        while self.last.failure is not None:
            diagnosis = diagnose(self._source, self.last.failure, self.last.builder.last_scalar)
            span = diagnosis.problem.span or Span(0, 0)
            if span.start in seen or (self.problems and self._is_doubtful(diagnosis)):
                return None
            seen.add(span.start)
            self.problems.append(diagnosis.problem)
            if len(self.problems) >= MOST_SYNTAX_ERRORS or not self._repair(diagnosis):
                return None
            self.last = self._reader.read(self._text, self._meant)
        return self.last

    def _without_tabs(self, reading: Reading) -> Reading:
        self._tabs = tabs(self._source)
        if not self._tabs:
            return reading
        self.is_certain = False
        self.problems += [tab_problem(span) for span in self._tabs]
        for span in self._tabs:
            self._put(span, _blanks(self._text, span))
        return self._reader.read(self._text, self._meant)

    def _is_doubtful(self, diagnosis: Diagnosis) -> bool:
        """Whether this may only come from what was done about another problem.

        Tabs are taken for one space each, and what is left out may be missed at the end of the file.
        """
        span = diagnosis.problem.span or Span(0, 0)
        at_end = span.start >= len(self._source.text.rstrip())
        return at_end or (bool(self._tabs) and not diagnosis.is_text)

    def _repair(self, diagnosis: Diagnosis) -> bool:
        span = diagnosis.repair
        if span is None or span.end <= span.start or self._reader.is_spent:
            return False
        if diagnosis.is_text and span.end - span.start > 1:
            self._meant[span.start] = self._source.text[span.start : span.end]
            self._put(span, f'"{"x" * (span.end - span.start - 2)}"')
        else:
            self.is_certain = self.is_certain and diagnosis.is_harmless
            self._put(span, diagnosis.stand_in or _blanks(self._text, span))
        return True

    def _put(self, span: Span, new: str) -> None:
        self._text = self._text[: span.start] + new + self._text[span.end :]
