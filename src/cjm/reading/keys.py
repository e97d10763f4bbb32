"""Keys that a part does not have: what was probably meant, and where such a key belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from cjm.diagnostic import nearest
from cjm.model import (
    Channel,
    Emotion,
    Entry,
    Evidence,
    Flow,
    Funnel,
    Importance,
    Journey,
    Metric,
    Opportunity,
    Pain,
    Part,
    Path,
    Persona,
    Phase,
    Question,
    Scope,
    Stakeholder,
    Touchpoint,
    WhatIf,
)
from cjm.reading import other_names
from cjm.reading.fault import Sentence
from cjm.reading.parts import IN_WORDS, in_words, keys_of, parts_on
from cjm.reading.wording import as_quoted, quoted, shortened

_HOMES: tuple[type[Part], ...] = (
    Phase, Touchpoint, Journey, Persona, Opportunity, Question, Pain, Emotion, Entry, Flow, Funnel, Metric,
    Evidence, Stakeholder, Channel, Scope, Importance, WhatIf,
)  # fmt: skip
"""Where to look for the part that a key belongs to, the likeliest first."""

_SURELY = 0.75
_LONGEST_LINE = 80


@dataclass(frozen=True, slots=True)
class Meant:
    """What an unknown key probably stands for: `key`, of the part itself or of another kind, its `home`.

    `sure` says that it can hardly be anything else.
    """

    key: str
    others: tuple[str, ...] = ()
    home: type[Part] | None = None
    sure: bool = True

    @property
    def is_certain(self) -> bool:
        """Say whether the key can be read as the one that was meant."""
        return self.sure and self.home is None


@lru_cache(4096)
def meant_by(key: str, kinds: tuple[type[Part], ...]) -> Meant | None:
    """Give what somebody meant with a key of the last of `kinds`, the parts it lies in from the top down."""
    known = keys_of(kinds[-1])
    folded = key.strip().casefold().replace(" ", "_").replace("-", "_")
    if folded in known:
        return Meant(folded)
    named = other_names.KEYS.get(folded, ())
    for name in named:
        if name in known:
            return Meant(name)
    for name in (folded, *named):
        home = _home_of(name, kinds)
        if home is not None:
            return Meant(name, home=home)
    near = nearest(folded, known)
    if not near:
        return None
    return Meant(near[0]) if _alike(folded, near[0]) else Meant(near[0], tuple(near[1:]), sure=False)


def unknown_key(path: Path, top: type[Part], around: str | None) -> Sentence:
    """Say that the key at the end of `path` is not one of the part it stands in.

    `around` is the part as it is written, if that may well have been meant as text with a colon in it.
    """
    key = str(path[-1])
    kinds = parts_on(path[:-1], top)
    message = f"{quoted(key)} is not a key of {in_words(kinds[-1])}"
    meant = meant_by(key, kinds)
    if around and kinds[-1].short and not (meant and meant.is_certain):
        return Sentence("unknown-key", message, f"if this is text, {_in_quotes(around)}")
    return Sentence("unknown-key", message, _advice(key, meant))


def _in_quotes(text: str) -> str:
    short = len(text) <= _LONGEST_LINE and "\n" not in text
    return f"quote it: {as_quoted(text)}" if short else "put it in quotes"


def _advice(key: str, meant: Meant | None) -> str:
    if meant is None:
        return f'a key of your own begins with "x-": "x-{shortened(key)}"'
    if meant.home is None:
        return f"did you mean {_either((meant.key, *meant.others))}?"
    home = in_words(meant.home)
    if meant.key == key:
        return f'"{key}" is a key of {home}: move it there'
    return f'did you mean "{meant.key}"? that is a key of {home}: move it there'


def _either(names: Iterable[str]) -> str:
    return " or ".join(f'"{name}"' for name in names)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= _SURELY


def _home_of(key: str, kinds: tuple[type[Part], ...]) -> type[Part] | None:
    return next((kind for kind in _likeliest(kinds) if key in keys_of(kind)), None)


def _likeliest(kinds: tuple[type[Part], ...]) -> Iterator[type[Part]]:
    yield from reversed(kinds[:-1])
    yield from _HOMES if kinds[0] in IN_WORDS else ()
