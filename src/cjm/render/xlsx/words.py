"""What stands in the cells of the grid: lines of text."""

from __future__ import annotations

from collections.abc import Sequence

from cjm.view import Item, Language, PhaseHead, TouchpointHead, Words

_LEVELS = (2, 1, 0, -1, -2)


def phase_text(phase: PhaseHead, other: str) -> str:
    """Name a phase and say what else is known of it; `other` is the kind that says nothing."""
    kind = phase.kind if phase.kind not in (phase.name, other) else None
    told = " · ".join(filter(None, (kind, phase.duration, phase.owner)))
    return "\n".join(filter(None, (f"{phase.number}. {phase.name}", told, phase.summary)))


def touchpoint_text(head: TouchpointHead, words: Words) -> str:
    """Say what is known of a touchpoint beside its name."""
    place = " · ".join(filter(None, (head.channel, head.medium_word)))
    truth = f"◆ {words.moment_of_truth}" if head.moment_of_truth else None
    assumed = words.assumption if head.assumption else None
    link = head.link.text if head.link else None
    told = (place, truth, head.status_word, *head.notes, assumed, cited(head.citations), link)
    return "\n".join(filter(None, told))


def levels_text(language: Language) -> str:
    """Name the levels of the curve, highest first."""
    return "\n".join(f"{language.score(score)} {language.words.levels[score + 2]}" for score in _LEVELS)


def entries_text(items: Sequence[Item], words: Words) -> str:
    """Give the entries of a cell, each on a line."""
    lead = "• " if len(items) > 1 else ""
    return "\n".join(lead + _entry(item, words) for item in items)


def cited(citations: Sequence[int]) -> str:
    """Give the numbers of the evidence."""
    return " ".join(f"[{number}]" for number in citations)


def _entry(item: Item, words: Words) -> str:
    score = (item.score_text,) if item.score_text else ()
    assumed = (words.assumption,) if item.assumption else ()
    notes = ", ".join((*score, *item.notes, *item.tags, *assumed))
    quote = words.quoted(item.quote) if item.quote else None
    return " ".join(filter(None, (item.text, quote, f"({notes})" if notes else None, cited(item.citations))))
