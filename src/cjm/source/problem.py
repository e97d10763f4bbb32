"""What can be wrong with reading a file, before anything is known about its meaning."""

from dataclasses import dataclass, replace
from enum import StrEnum

from cjm.source.span import Span


class ProblemName(StrEnum):
    """The name of each problem that reading the text itself can find."""

    SYNTAX_ERROR = "syntax-error"
    TAB_INDENTATION = "tab-indentation"
    DUPLICATE_KEY = "duplicate-key"
    MULTIPLE_DOCUMENTS = "multiple-documents"
    EMPTY_FILE = "empty-file"
    NOT_UTF_8 = "not-utf-8"
    BINARY_FILE = "binary-file"
    FILE_TOO_LARGE = "file-too-large"
    TOO_DEEP = "too-deep"
    ALIAS_BOMB = "alias-bomb"
    ALIAS_CYCLE = "alias-cycle"
    UNKNOWN_ALIAS = "unknown-alias"
    CUSTOM_TAG = "custom-tag"
    COMPLEX_KEY = "complex-key"
    AMBIGUOUS_KEY = "ambiguous-key"
    MERGE_KEY = "merge-key"
    LOST_TEXT = "lost-text"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, said in the words of the person who writes the map.

    `message` is one lower-case sentence without a full stop; `help` is the advice, often the corrected line.
    Without a span it is about the file as a whole.
    """

    name: ProblemName
    message: str
    span: Span | None = None
    help: str | None = None
    related: tuple[tuple[Span, str], ...] = ()

    def with_advice(self, more: str) -> "Problem":
        """The same with a further line of advice."""
        return replace(self, help=f"{self.help}\n{more}" if self.help else more)
