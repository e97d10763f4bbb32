"""Fingerprints: the same finding has the same one in the next run, wherever its lines have moved to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cjm.diagnostic import Diagnostic
from cjm.report.files import address
from cjm.report.result import Result


def fingerprinted(result: Result) -> Iterator[tuple[Diagnostic, str]]:
    """Give each finding with its fingerprint, 32 hexadecimal digits that no other finding of the run has.

    It follows from the file, the rule and the way to the place; findings alike in these are counted.
    """
    from hashlib import sha256  # OpenSSL takes a while, and most reports have no fingerprints

    seen: Counter[tuple[str, ...]] = Counter()
    for diagnostic in result.diagnostics:
        identity = (address(diagnostic.path), diagnostic.rule, *diagnostic.key)
        seen[identity] += 1
        text = "\0".join((*identity, str(seen[identity])))
        yield diagnostic, sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:32]
