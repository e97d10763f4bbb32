"""Marks of a comparison: what became of each thing from one map to another, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cjm.diff import Difference
from cjm.model import Part, Path
from cjm.view.language import Language


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of something from one map to another; `change` is `added`, `removed` or `changed`.

    `word` says the same, and `before` what it was, where that can be told in a few words.
    """

    change: str
    word: str
    before: str | None

    @property
    def gone(self) -> bool:
        """Whether it is no longer there."""
        return self.change == "removed"


@dataclass(frozen=True, slots=True)
class Compared:
    """Two maps drawn as one: what each is called, and each kind of mark with its word."""

    old: str
    new: str
    title: str
    marks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Comparing:
    """What is said of a comparison in one language; each has places to fill in by name."""

    change: str
    before: str
    after: str
    added: str
    removed: str
    changed: str
    only_of: str
    different: str
    was_of: str
    title_of: str
    curve_of: str


COMPARING = {
    "da": Comparing(
        change="Ændring",
        before="Før",
        after="Nu",
        added="Nyt",
        removed="Udgår",
        changed="Ændret",
        only_of="Kun {side}",
        different="Forskelligt",
        was_of="{side}: {text}",
        title_of="{old} og {new} på samme kort",
        curve_of="{curve}: {side}",
    ),
    "en": Comparing(
        change="Change",
        before="Before",
        after="Now",
        added="New",
        removed="Gone",
        changed="Changed",
        only_of="Only {side}",
        different="Different",
        was_of="{side}: {text}",
        title_of="{old} and {new} on one map",
        curve_of="{curve}: {side}",
    ),
}


@dataclass(frozen=True, slots=True)
class Sides:
    """The differences of two maps, and how to speak of the one and of the other.

    `in_time` is true where one comes after the other, so that things are new or gone; not of two personas.
    """

    differences: Mapping[Path, Difference]
    old: str
    new: str
    in_time: bool
    words: Comparing

    def mark(self, path: Path, before: str | None = None) -> Mark | None:
        """Give the mark of what stands at a path; `before` is what it was, in words."""
        difference = self.differences.get(path)
        if difference is None:
            return None
        was = self.words.was_of.format(side=self.old, text=before) if before else None
        return Mark(difference.change.value, self._word(difference.change.value), was)

    def before(self, path: Path) -> Part | None:
        """Give what has changed at a path as it was; None for what has not."""
        difference = self.differences.get(path)
        return difference.before if difference else None

    def told(self) -> Compared:
        """Give what the legend says of it."""
        marks = tuple((change, self._word(change)) for change in ("added", "removed", "changed"))
        return Compared(self.old, self.new, self.words.title_of.format(old=self.old, new=self.new), marks)

    def _word(self, change: str) -> str:
        if change == "changed":
            return self.words.changed if self.in_time else self.words.different
        if self.in_time:
            return self.words.added if change == "added" else self.words.removed
        return self.words.only_of.format(side=self.new if change == "added" else self.old)


def comparing(language: Language) -> Comparing:
    """Give the words of a comparison in a map's language."""
    return COMPARING[language.words.language]
