"""What is still known of a file from an earlier run, and what of this run is kept for the next one."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from cjm.diagnostic import diagnostic_from, note_from, plain, plain_note
from cjm.ops.cache import Store, digest, edition, of_bytes
from cjm.ops.find import STDIN
from cjm.ops.lint.asked import Asked, Outcome
from cjm.ops.lint.chain import Chain, Chains, within
from cjm.ops.matching import LISTING, listing

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOR_ALL = ("paths", "force_exclude", "baseline", "everything", "max_warnings")
_NO_SETTING = frozenset([*_FOR_ALL, "today", "given", "given_as", "cache"])
"""What of a call does not change what there is to say about the text of a file."""

_LARGEST = 50_000_000
"""Nothing larger is looked up; a map is a tenth of it at most."""

UNCERTAIN = "?"
"""The state of a file that is there and cannot be read: it is never the same as another."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Recalls what was found in files, and keeps what is.

    What a file is found to hold follows from its bytes and name, the call, the settings files on the way up,
    cjm itself, the files that were opened on its behalf, and for some rules the day. All of this is compared;
    times of files are not.
    """

    asked: Asked
    store: Store | None
    origin: str
    _chains: Chains = field(default_factory=Chains)
    _states: dict[str, str | None] = field(default_factory=dict)

    @classmethod
    def of(cls, asked: Asked) -> Memory:
        """Give the memory that a call asks for, which may be none."""
        if asked.cache is None:
            return cls(asked, None, "")
        call = [repr(getattr(asked, each.name)) for each in fields(asked) if each.name not in _NO_SETTING]
        return cls(asked, Store(asked.cache), digest(edition(), call))

    def recall(self, path: str) -> Outcome | None:
        """Give what was found in a file when it was as it is now; None when that is not known."""
        if self.store is None or path == STDIN:
            return None
        content = content_of(path)
        if content is None:
            return None
        kept = self.store.get(self._key(path, content))
        try:
            return self._outcome(path, kept) if self._holds(kept) else None
        except (TypeError, ValueError, KeyError):
            return None

    def keep(self, path: str, content: bytes, outcome: Outcome, states: Mapping[str, str | None]) -> None:
        """Keep what was found in a file of this content; `states` are those of the files it `opened`."""
        if self.store is not None and path != STDIN and UNCERTAIN not in states.values():
            data = {
                "bar": outcome.bar,
                "found": [plain(diagnostic) for diagnostic in outcome.diagnostics],
                "noted": [plain_note(noted) for noted in outcome.noted],
                "understood": outcome.understood,
                "day": self._today if outcome.dated else None,
                "baseline": outcome.baseline,
                "must": outcome.must,
                "opened": dict(states),
                "always": sorted(outcome.always),
            }
            self.store.put(self._key(path, content), data)

    def key(self, *parts: Any) -> str:
        """Give a key for something else that follows from the call and these parts."""
        return digest(self.origin, *parts)

    def trim(self) -> None:
        """Keep what is kept within bounds."""
        if self.store is not None:
            self.store.trim()

    def chain_of(self, path: str) -> Chain:
        """Give the settings files that may apply to a file."""
        return self._chains.of(os.path.dirname(os.path.abspath(path)))  # noqa: PTH100, PTH120

    def _key(self, path: str, content: bytes) -> str:
        chain = self.chain_of(path)
        way = within(path, max((up for up, _, _ in chain), default=0))
        return digest("file", self.origin, chain, way, path, of_bytes(content))

    @property
    def _today(self) -> str:
        return self.asked.today.isoformat()

    def _holds(self, kept: Any) -> bool:
        """Say whether what was kept still follows from everything it was found with."""
        if kept is None or kept["day"] not in (None, self._today):
            return False
        for path, state in kept["opened"].items():
            if path not in self._states:
                self._states[path] = state_of(path)
            if self._states[path] != state or state == UNCERTAIN:
                return False
        return True

    def _outcome(self, path: str, kept: Any) -> Outcome:
        return Outcome(
            name=path,
            diagnostics=tuple(diagnostic_from(each) for each in kept["found"]),
            bar=int(kept["bar"]),
            noted=tuple(note_from(each) for each in kept["noted"]),
            understood=bool(kept["understood"]),
            dated=kept["day"] is not None,
            baseline=None if kept["baseline"] is None else str(kept["baseline"]),
            must=bool(kept["must"]),
            opened=tuple(kept["opened"]),
            always=frozenset(str(name) for name in kept["always"]),
        )


def content_of(path: str) -> bytes | None:
    """Give the bytes of a file; None where it cannot be read, is too large, or no real file."""
    try:
        looked = os.stat(path)  # noqa: PTH116 - of a path that may be any text
        if not stat.S_ISREG(looked.st_mode) or looked.st_size > _LARGEST:
            return None
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read()
    except OSError:
        return None


def state_of(path: str) -> str | None:
    """Give the digest of a file, or of which files a pattern means; None where there is none."""
    if path.startswith(LISTING):
        return listing(path.removeprefix(LISTING))
    if not os.path.lexists(path):
        return None
    content = content_of(path)
    return UNCERTAIN if content is None else of_bytes(content)
