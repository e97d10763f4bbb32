"""The texts that are damaged: small maps, so that a million can be read, and some that hold everything."""

from __future__ import annotations

from functools import cache
from itertools import islice

from cjm.diagnostic.page import Page
from cjm.rules import ALL
from tests.conftest import ROOT

_BROKEN = ROOT / "tests" / "broken" / "files"
_SMALL = 1_500
"""Bytes; larger texts are cut to the blocks they begin with."""


@cache
def seeds() -> tuple[bytes, ...]:
    """Give the bad and good maps of every rule's page, the broken files, and parts of the examples."""
    pages = [Page.of(rule.page) for rule in ALL]
    shown = [example.text.encode() for page in pages for example in (page.bad, page.good)]
    broken = [path.read_bytes()[:_SMALL] for path in sorted(_BROKEN.iterdir()) if path.is_file()]
    examples = [
        part for path in sorted((ROOT / "examples").glob("*.cjm.yaml")) for part in _parts(path.read_bytes())
    ]
    return (*shown, *broken, *examples)


def _parts(text: bytes) -> list[bytes]:
    """Cut a map into several: its head, with a few of its phases each."""
    head, _, phases = text.partition(b"\nphases:\n")
    each = phases.split(b"\n  - name:")
    short = b"\n".join(islice((line for line in head.splitlines() if not line.startswith(b"#")), 40))
    return [short + b"\nphases:\n  - name:" + phase + b"\n" for phase in each[1:6]]
