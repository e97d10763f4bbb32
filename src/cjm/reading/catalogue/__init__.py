"""The names under which reading reports, each with its severity and its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from inspect import cleandoc
from textwrap import dedent
from types import MappingProxyType

from cjm.diagnostic import Severity
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
    """What reading may report under one name: a sentence, the reason with how to mend it, and two examples.

    `bad` ends its reported lines with a mark; both examples are empty where none can be shown.
    """

    severity: Severity
    what: str
    why: str
    bad: str
    good: str

    @property
    def page(self) -> str:
        """Give all but the first sentence, as Markdown."""
        if not self.bad:
            return self.why
        bad, good = (f"```yaml\n{example}```" for example in (self.bad, self.good))
        return f"{self.why}\n\n## Reported\n\n{bad}\n\n## Fine\n\n{good}"


def _topic(name: str, text: str) -> Topic:
    said, _, examples = cleandoc(text).partition("\nBad:\n")
    what, _, why = said.partition("\n\n")
    bad, _, good = examples.partition("\nGood:\n")
    severity = _MILD.get(name, Severity.ERROR)
    return Topic(severity, " ".join(what.split()), why.strip(), _example(bad), _example(good))


def _example(block: str) -> str:
    return dedent(block).strip() + "\n" if block else ""


CATALOGUE: Mapping[str, Topic] = MappingProxyType(
    {
        name: _topic(name, text)
        for family in (files, syntax, aliases, keys, values, suppressions, baseline)
        for name, text in family.PAGES.items()
    }
)
"""All of them by name: files first, then the text, what it says, what its comments say, and the baseline."""
