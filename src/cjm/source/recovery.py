"""Reading on behind a syntax error, to find the next; who reads a map without any never comes here."""

import re

from cjm.source.file import SourceFile
from cjm.source.problem import Problem
from cjm.source.read import Reader, Reading
from cjm.source.span import Span
from cjm.source.syntax.conflict import conflicts
from cjm.source.syntax.diagnose import diagnose
from cjm.source.syntax.diagnosis import Diagnosis
from cjm.source.syntax.tabs import tab_problem, tabs

MOST_SYNTAX_ERRORS = 20
"""After so many the rest of the file is left unread."""

_NO_LINE_END = re.compile(r"[^\r\n]")


class Recovery:
    """Reads on behind each failure by taking what caused it out of the way, at the same length.

    `problems` are those that were found; `is_certain` says that none of them may be a mistake of ours. `last`
    is the last reading.
    """

    def __init__(self, source: SourceFile, reader: Reader) -> None:
        self.problems: list[Problem] = []
        self.is_certain = True
        self._source = source
        self._reader = reader
        self._text = source.text
        self._meant: dict[int, str] = {}

    @property
    def is_cut(self) -> bool:
        """Whether there may be more problems than were looked for."""
        return len(self.problems) >= MOST_SYNTAX_ERRORS

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
            if self.is_cut or not self._repair(diagnosis):
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


def _blanks(text: str, span: Span) -> str:
    return _NO_LINE_END.sub(" ", text[span.start : span.end])
