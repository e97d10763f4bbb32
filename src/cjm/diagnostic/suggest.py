"""Near misses: what somebody probably meant to write."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Give the known words most like `word`, the nearest first, at most `most` of them.

    One that differs in capitals alone is the only one.
    """
    from difflib import get_close_matches

    folded: dict[str, str] = {}
    for name in known:
        folded.setdefault(name.casefold(), name)
    if word.casefold() in folded:
        return [folded[word.casefold()]]
    matches = get_close_matches(word.casefold(), folded, n=most, cutoff=0.6)
    return [folded[match] for match in matches]


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Give a help line such as `did you mean "goals"?`, or None when nothing is near."""
    names = [f'"{name}"' for name in nearest(word, known)]
    if not names:
        return None
    return f"did you mean {' or '.join(filter(None, [', '.join(names[:-1]), names[-1]]))}?"
