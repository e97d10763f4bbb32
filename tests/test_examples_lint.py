"""What the linter says of the example maps, worked out by hand from the catalogue of rules."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from cjm.diagnostic import Diagnostic, Severity
from cjm.lint import Preset, Selection, lint
from cjm.reading import read_map
from cjm.rules import ALL
from cjm.settings import Limits
from cjm.source import SourceFile
from tests.conftest import ROOT

EXAMPLES = ROOT / "examples"

EXPECTED: dict[str, list[tuple[str, str, str]]] = {
    # Nobody has an idea for the lowest point, nobody asked what Sara asks afterwards, and from the checkout
    # she goes straight to being loyal.
    "summer-party-outfit": [
        (
            "low-point-without-opportunity",
            "Kollektionssider",
            '"Kollektionssider" is a low point (-1) without an opportunity',
        ),
        (
            "journey-without-retention",
            "Loyalitet",
            'nothing lies between the purchase and "Loyalitet"',
        ),
        ("phase-without-question", "Loyalitet", 'phase "Loyalitet" does not say what the customer asks'),
    ],
    # Written in an afternoon: two guesses are marked, the rest is claimed; the lowest score is 0, and what
    # keeps Oskar after the three free months is not told.
    "yoga-studio": [
        (
            "all-positive-journey",
            "Oskar vil komme i form i krop og sind",
            "no score in the journey is below zero",
        ),
        ("map-without-evidence", "Oskar vil komme i form i krop og sind", "the map rests on no evidence"),
        (
            "journey-without-retention",
            "Loyalitet",
            'nothing lies between the purchase and "Loyalitet"',
        ),
    ],
    # The showcase leaves one honest gap in the curve.
    "organic-skincare": [
        (
            "touchpoint-without-emotion",
            "Søgeresultat",
            'touchpoint "Søgeresultat" does not say how the customer feels',
        ),
    ],
    # Of 260 who try it 98 go on: 162 of 260 are 62 %.
    "b2b-software": [
        (
            "biggest-drop-unaddressed",
            "Try out",
            'phase "Try out" loses the largest part of its people (62%) and has no opportunity',
        ),
        (
            "touchpoint-without-emotion",
            "Security questionnaire",
            'touchpoint "Security questionnaire" does not say how the customer feels',
        ),
    ],
    # The phase's only opportunity is for its status page; the letter is retired and needs no feeling.
    "citizen-service": [
        (
            "low-point-without-opportunity",
            "Call to citizen service",
            '"Call to citizen service" is a low point (-1) without an opportunity',
        ),
        (
            "touchpoint-without-channel",
            "Reminder before the deadline",
            'touchpoint "Reminder before the deadline" does not say in which channel it is',
        ),
    ],
}


def said(example: str, selection: Selection, today: date = date(2026, 11, 22)) -> list[Diagnostic]:
    """Give what reading and the selected rules say of an example on a day."""
    path = EXAMPLES / f"{example}.cjm.yaml"
    source = SourceFile(path.name, path.read_text(encoding="utf-8"))
    document = read_map(source, lambda name: _opened(EXAMPLES / name))
    return list(lint(document, selection.of(ALL), Limits(), today))


def _opened(path: Path) -> SourceFile | None:
    return SourceFile(path.name, path.read_text(encoding="utf-8")) if path.is_file() else None


def pointed_at(found: Diagnostic) -> str:
    """Give the text a diagnostic points at, without the quotes it may be written in."""
    assert found.place is not None
    return found.place.text[found.place.column - 1 : found.place.end_column - 1].strip("\"'")


def test_every_example_is_in_the_table() -> None:
    assert {path.name.removesuffix(".cjm.yaml") for path in EXAMPLES.glob("*.cjm.yaml")} == EXPECTED.keys()


@pytest.mark.parametrize("example", EXPECTED)
def test_an_example_gets_the_findings_worked_out_by_hand(example: str) -> None:
    found = said(example, Selection())
    assert [(each.rule, pointed_at(each), each.message) for each in found] == EXPECTED[example]
    assert {each.severity for each in found} == {Severity.WARNING}


def rows(heading: str) -> list[list[str]]:
    """Give the cells of the table below a heading of the page that judges the findings, without its head."""
    page = (ROOT / "docs" / "examples.md").read_text(encoding="utf-8")
    part = page.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [
        [cell.strip() for cell in row.split("|")] for row in re.findall(r"^\| (.+) \|$", part, re.MULTILINE)
    ][1:]


def test_the_page_judges_every_finding_of_the_preset_people_have() -> None:
    found = [(example, rule, at) for example, all_ in EXPECTED.items() for rule, at, _ in all_]
    judged = rows("As cjm is set")
    assert [(example, rule, at) for example, rule, at, _ in judged] == found
    assert all(verdict.startswith("Right") for *_, verdict in judged)


def test_the_page_judges_every_hint_of_the_strict_preset() -> None:
    strict = Selection(Preset.STRICT)
    found = Counter(
        each.rule for example in EXPECTED for each in said(example, strict) if each.severity is Severity.INFO
    )
    assert {rule: int(times) for rule, times, _ in rows("With `--preset strict`")} == found


@pytest.mark.parametrize("example", EXPECTED)
def test_every_example_holds_what_every_map_must_hold(example: str) -> None:
    assert said(example, Selection(Preset.MINIMAL)) == []


@pytest.mark.parametrize(
    ("example", "last_day"),
    [
        ("summer-party-outfit", date(2027, 1, 5)),
        ("organic-skincare", date(2027, 1, 12)),
        ("yoga-studio", date(2027, 3, 20)),
        ("b2b-software", date(2027, 3, 28)),
        ("citizen-service", date(2027, 4, 20)),
    ],
)
def test_an_example_is_due_for_review_after_its_last_day(example: str, last_day: date) -> None:
    reviews = Selection(select=("stale-review",))
    assert said(example, reviews, last_day) == []
    (found,) = said(example, reviews, date.fromordinal(last_day.toordinal() + 1))
    assert found.message == f"the review was due on {last_day}, yesterday"
