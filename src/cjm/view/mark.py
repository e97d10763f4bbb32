"""Marks of a comparison: what became of each thing from one map to another, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cjm.diff import Change, Difference, folded
from cjm.model import Part, Path
from cjm.view.language import Language


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of something from one map to another; `change` is `added`, `removed` or `changed`.

    `word` says the same, and `before` what it was, where that can be told in a few words. `gone` is true of
    what is no longer there; what only one of two personas has is not gone.
    """

    change: str
    word: str
    before: str | None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """Two maps drawn as one: what each is called, and each kind of mark with its word."""

    old: str
    new: str
    title: str
    marks: tuple[tuple[str, str], ...]
    in_time: bool = True
    """Whether one comes after the other, so that things are new or gone."""
    nothing: str | None = None
    """Says that the two do not differ, where they do not."""


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
    kind: str
    title: str
    nothing: str


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
        kind="Art",
        title="Titel",
        nothing="Ingen forskelle i det, der sammenlignes",
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
        kind="Kind",
        title="Title",
        nothing="No differences in what is compared",
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
        return self._mark(difference.change, before) if difference else None

    def between(self, old: str | None, new: str | None) -> Mark | None:
        """Give what became of a text; None where it says the same, whatever its capitals and spaces."""
        if folded(old) == folded(new):
            return None
        if not old:
            return self._mark(Change.ADDED)
        return self._mark(Change.CHANGED, old) if new else self._mark(Change.REMOVED)

    def before(self, path: Path) -> Part | None:
        """Give what has changed at a path as it was; None for what has not."""
        difference = self.differences.get(path)
        return difference.before if difference else None

    def told(self, *, differ: bool) -> Compared:
        """Give what the head and the legend say of it."""
        title = self.words.title_of.format(old=self.old, new=self.new)
        if not differ:
            return Compared(self.old, self.new, title, (), self.in_time, self.words.nothing)
        marks = tuple((change.value, self._word(change)) for change in Change)
        return Compared(self.old, self.new, title, marks, self.in_time)

    def _mark(self, change: Change, before: str | None = None) -> Mark:
        was = self.words.was_of.format(side=self.old, text=before) if before else None
        return Mark(change.value, self._word(change), was, self.in_time and change is Change.REMOVED)

    def _word(self, change: Change) -> str:
        if change is Change.CHANGED:
            return self.words.changed if self.in_time else self.words.different
        if self.in_time:
            return self.words.added if change is Change.ADDED else self.words.removed
        return self.words.only_of.format(side=self.new if change is Change.ADDED else self.old)


def unlike(old: Iterable[str | None], new: Iterable[str | None]) -> str | None:
    """Give in one text what was said of something and is so no more; None where all of it still is."""
    left = Counter(map(folded, new))
    gone = []
    for text in filter(None, old):
        left[folded(text)] -= 1
        if left[folded(text)] < 0:
            gone.append(text)
    return " · ".join(gone) or None


def comparing(language: Language) -> Comparing:
    """Give the words of a comparison in a map's language."""
    return COMPARING[language.words.language]
