"""Fingerprints: what makes two findings one."""

from dataclasses import replace

import pytest

from cjm.diagnostic import Diagnostic, Place
from cjm.report import Result
from cjm.report.fingerprint import fingerprinted
from tests.report.findings import gap

HERE = replace(gap(), key=("phases", "køb"))


def marks(*findings: Diagnostic) -> list[str]:
    return [mark for _, mark in fingerprinted(Result(findings, 1))]


@pytest.mark.parametrize(
    "same",
    [
        replace(HERE, place=Place(40, 3, 40, 6, "- name: Køb")),
        replace(HERE, message="other words", help=None),
        replace(HERE, path="./maps/sara.cjm.yaml"),
    ],
    ids=["moved", "reworded", "named differently"],
)
def test_a_finding_keeps_its_fingerprint(same: Diagnostic) -> None:
    assert marks(same) == marks(HERE)


@pytest.mark.parametrize(
    "other",
    [
        replace(HERE, key=("phases", "overvejelse")),
        replace(HERE, key=("phases",)),
        replace(HERE, rule="phase-without-goal"),
        replace(HERE, path="maps/oskar.cjm.yaml"),
    ],
    ids=["another place", "further up", "another rule", "another file"],
)
def test_another_finding_has_another_fingerprint(other: Diagnostic) -> None:
    assert marks(other) != marks(HERE)


def test_findings_that_are_alike_are_told_apart() -> None:
    assert len(set(marks(HERE, HERE, HERE))) == 3
    assert marks(HERE, HERE)[0] == marks(HERE)[0]
