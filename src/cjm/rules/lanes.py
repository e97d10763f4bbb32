"""The entries of a map by the lane they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.lint import Subject
from cjm.model import Entry, Opportunity, Pain, Path, Question, Resource

CUSTOMER = ("goals", "actions", "motivations", "expectations", "needs", "pains", "gains")
"""The lanes in which the customer speaks, questions aside."""

OWN = "lanes"
"""What lanes of the map's own are called here, whatever their ids."""

_KINDS: tuple[type[Entry], ...] = (Entry, Question, Pain, Opportunity, Resource)


def lane_of(path: Path) -> str:
    """Give the lane of the entry at a path."""
    return OWN if path[-3:-2] == (OWN,) else str(path[-2])


def entries(subject: Subject, *lanes: str) -> Iterator[tuple[Path, Entry]]:
    """Give every entry of these lanes with its path; without any named, of all lanes."""
    for kind in _KINDS:
        for path, entry in subject.each(kind):
            if not lanes or lane_of(path) in lanes:
                yield path, entry
