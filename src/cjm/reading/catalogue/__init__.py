"""The names under which reading reports, each with its severity and its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cjm.diagnostic import Severity
from cjm.diagnostic.page import Page
from cjm.reading.catalogue import aliases, baseline, files, keys, suppressions, syntax, values

_MILD = {
    "broken-plugin": Severity.WARNING,
    "ambiguous-key": Severity.WARNING,
    "lost-text": Severity.WARNING,
    "invalid-suppression": Severity.WARNING,
    "unused-suppression": Severity.WARNING,
    "suppression-without-reason": Severity.INFO,
}


@dataclass(frozen=True, slots=True)
class Topic:
    """What reading may report under one name, and its page: the reason there says how to mend it, too."""

    severity: Severity
    page: Page


CATALOGUE: Mapping[str, Topic] = MappingProxyType(
    {
        name: Topic(_MILD.get(name, Severity.ERROR), Page.of(text))
        for family in (files, syntax, aliases, keys, values, suppressions, baseline)
        for name, text in family.PAGES.items()
    }
)
"""All of them by name: files first, then the text, what it says, what its comments say, and the baseline."""
