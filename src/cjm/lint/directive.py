"""What comments say to cjm: `# cjm: ignore[rule-name] reason`, and what was meant to be that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cjm.source import Comment, Span

_WORDS = ("ignore", "ignore-file")
_MEANT_FOR_IT = frozenset({"ignore", "disable", "suppress", "silence", "noqa", "nolint"})
_SAID = re.compile(
    r"#\s*(?P<said>cjm(?P<colon>\s*:|(?=\s))\s*(?P<word>[a-z][a-z_-]*)"
    r"(?P<bracket>(?P<space>\s*)\[(?P<names>[^\]]*)(?P<closed>\]?))?)",
    re.IGNORECASE,
)
_BETWEEN_COMMAS = re.compile(r"[^,\s][^,]*(?<!\s)")
_ANOTHER_COMMENT = re.compile(r"(?:^|\s)#")
_RULE_NAMES = re.compile(r"\s+(?P<names>[a-z0-9]+(?:-[a-z0-9]+)+(?:\s*,\s*[a-z0-9]+(?:-[a-z0-9]+)+)*)")
"""Names of rules that stand without brackets: two words at least, so that a reason is not taken for one."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name between the brackets, and where it stands."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Directive:
    """Something said to cjm; `meant` is the nearest form that would be understood.

    The `reason` is what stands behind it, up to the next `#`; it is empty where nothing there is a word.
    """

    said: str
    span: Span
    comment: Comment
    whole_file: bool
    names: tuple[Name, ...]
    understood: bool
    meant: str
    reason: str


def directives(comment: Comment) -> Iterator[Directive]:
    """Give what one comment says to cjm; a remark that only mentions it says nothing."""
    for match in _SAID.finditer(comment.text):
        if _is_said_to_cjm(match):
            yield _directive(match, comment)


def _is_said_to_cjm(match: re.Match[str]) -> bool:
    """Tell a slip from a sentence: brackets at the word, or a word that asks for silence."""
    if re.split("[-_]", match["word"].lower())[0] in _MEANT_FOR_IT:
        return bool(match["colon"] or match["bracket"])
    return bool(match["colon"] and match["bracket"] and not match["space"])


def _directive(match: re.Match[str], comment: Comment) -> Directive:
    names = tuple(_names(match, comment))
    word = match["word"].lower()
    whole = re.search(r"[-_]file\Z", word) is not None
    listed = ", ".join(name.text for name in names) or _unbracketed(match) or "rule-name"
    return Directive(
        said=match["said"],
        span=Span(comment.span.start + match.start("said"), comment.span.start + match.end("said")),
        comment=comment,
        whole_file=whole,
        names=names,
        understood=_is_understood(match),
        meant=f"# cjm: {_WORDS[whole]}[{listed}] the reason",
        reason=_reason(match),
    )


def _is_understood(match: re.Match[str]) -> bool:
    well_begun = match["said"].startswith("cjm:") and match["word"] in _WORDS
    return well_begun and (not match["bracket"] or bool(match["closed"]))


def _reason(match: re.Match[str]) -> str:
    said = _ANOTHER_COMMENT.split(match.string[match.end() :], maxsplit=1)[0]
    return said.strip() if re.search(r"\w", said) else ""


def _names(match: re.Match[str], comment: Comment) -> Iterator[Name]:
    start = comment.span.start + match.start("names")
    for found in _BETWEEN_COMMAS.finditer(match["names"] or ""):
        yield Name(found[0], Span(start + found.start(), start + found.end()))


def _unbracketed(match: re.Match[str]) -> str | None:
    found = None if match["bracket"] else _RULE_NAMES.match(match.string, match.end())
    return found["names"] if found else None
