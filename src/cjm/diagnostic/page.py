"""The page of what is reported under a name: a text, taken apart into what, why, a bad and a good example."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import cleandoc
from itertools import pairwise
from textwrap import dedent

REPORTED = "# <- reported"
"""Ends each line of a bad example at which the rule must report something."""

_FILE = "# file: "


@dataclass(frozen=True, slots=True)
class Example:
    """A whole map as an example; `reported` are the lines, from 1, at which a rule reports it.

    That of a rule across files has several, each below a line that names it: `# file: shop.cjm.yaml`.
    """

    text: str
    reported: tuple[int, ...]

    @property
    def files(self) -> dict[str, str]:
        """Give the files by name; each begins with empty lines, so that its lines count as in the example."""
        lines = self.text.splitlines()
        heads = [at for at, line in enumerate(lines) if line.startswith(_FILE)]
        return {
            lines[at].removeprefix(_FILE): "\n" * (at + 1) + "\n".join(lines[at + 1 : end]) + "\n"
            for at, end in pairwise([*heads, len(lines)])
        }

    @classmethod
    def of(cls, block: str) -> Example:
        """Read the marked lines of an example."""
        lines = dedent(block).strip("\n").splitlines()
        reported = tuple(number for number, line in enumerate(lines, 1) if line.endswith(REPORTED))
        return cls("".join(f"{line}\n" for line in lines), reported)


@dataclass(frozen=True, slots=True)
class Page:
    """What somebody reads about a rule: a sentence, the reason, two examples, and what `--fix` does.

    Both examples are empty where none can be shown.
    """

    what: str
    why: str
    bad: Example
    good: Example
    fix: str = ""

    @classmethod
    def of(cls, written: str) -> Page:
        """Take a docstring, or what is written like one, apart at its lines `Fix:`, `Bad:` and `Good:`."""
        text, _, examples = cleandoc(written).partition("\nBad:\n")
        bad, _, good = examples.partition("\nGood:\n")
        text, _, fix = text.partition("\nFix:\n")
        what, _, why = text.partition("\n\n")
        return cls(what.strip(), why.strip(), Example.of(bad), Example.of(good), dedent(fix).strip())
