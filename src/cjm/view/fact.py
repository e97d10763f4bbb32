"""Named facts, and texts that lead somewhere."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view.mark import Mark


@dataclass(frozen=True, slots=True)
class Fact:
    """A named fact: `Owner`, `Mette`; `key` names it for a stylesheet."""

    key: str
    name: str
    text: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Text that may lead somewhere; `href` is None unless the address is one of a safe kind."""

    text: str
    href: str | None
