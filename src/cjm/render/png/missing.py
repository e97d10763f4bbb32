"""Letters that no font on this machine has: found by drawing them, since nobody else says so."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from itertools import groupby

_PROBE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    '<text x="8" y="28" font-family="sans-serif">{}</text></svg>'
)
_NOWHERE = "&#x378;"
"""A letter that Unicode has never had, as it is drawn where a font lacks one."""
_MOST = 12


def missing(letters: Iterable[str], draw: Callable[[str], bytes], tell: Callable[[str], None]) -> None:
    """Tell of each script whose letters are drawn as an empty box; one letter stands for its script."""
    box = draw(_PROBE.format(_NOWHERE))
    by_script = groupby(sorted(letters, key=lambda letter: (_script(letter), letter)), key=_script)
    first = [next(group) for _, group in by_script]
    boxes = [letter for letter in first[:_MOST] if draw(_PROBE.format(f"&#x{ord(letter):x};")) == box]
    if boxes:
        shown = ", ".join(f'"{letter}" ({_script(letter)})' for letter in boxes)
        tell(f"no font on this machine has {shown}; install one, such as Noto, and they are drawn")


def _script(letter: str) -> str:
    """Give the script of a letter, by the first word of its name."""
    return unicodedata.name(letter, "UNKNOWN").partition(" ")[0].partition("-")[0].capitalize()
