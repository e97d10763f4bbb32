"""Examples made whole: what they leave out is written as the other rules ask for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from copy import deepcopy
from functools import cache
from typing import Any

from cjm.diagnostic import Place
from cjm.lint import Finding, Rule, Subject
from cjm.lint.anchor import name_span
from cjm.model import Index
from cjm.reading import read_map
from cjm.rules import ALL
from cjm.source import SourceFile, Tree, parse
from tests.rules.answers import ANSWERS, ONE_AT_A_TIME, Answering, Map, Path
from tests.rules.reported import DEFAULTS, TODAY

_ROUNDS = 20


def tree_of(text: str) -> Tree:
    """Give the tree of an example."""
    tree = parse(SourceFile("map.cjm.yaml", text)).tree
    assert tree is not None
    return tree


@cache
def completed(text: str, but: Rule | None = None) -> Map:
    """Give a map with an answer to every finding that has one, but for what `but` finds in the map itself."""
    tree = tree_of(text)
    answering = Answering(deepcopy(tree.data), but.name if but else "")
    for _ in range(_ROUNDS):
        missing = [
            (rule, finding)
            for rule, finding in findings(answering.map)
            if rule.name in ANSWERS and not (rule is but and _is_in(tree, finding.path))
        ]
        if not missing:
            break
        large = [found for name in ONE_AT_A_TIME for found in missing if found[0].name == name]
        for rule, finding in large[:1] or missing:
            ANSWERS[rule.name](answering, finding.path)
    return answering.map


def findings(map_: Map) -> Sequence[tuple[Rule, Finding]]:
    """Give all that all rules find in a map."""
    document = read_map(SourceFile("map.cjm.yaml", json.dumps(map_, ensure_ascii=False)), _companion)
    assert not document.diagnostics
    assert document.journey is not None
    subject = Subject(document.journey, Index(document.journey), DEFAULTS, TODAY)
    return [(rule, finding) for rule in ALL for finding in rule.check(subject)]


def _companion(name: str) -> SourceFile | None:
    """Give the persona that an example has in a file of its own."""
    who = name.rpartition("/")[2].partition(".")[0]
    text = f"name: {who}\ngoals: [Be on time]\nneeds: [A plan]\ndescription: Always late\n"
    return SourceFile(name, text) if name.endswith(".persona.yaml") else None


def line(text: str, finding: Finding) -> int:
    """Give the line of an example on which something stands that was found in the completed map."""
    tree = tree_of(text)
    at_key = finding.at_key and tree.has(finding.path)
    span = tree.span_of(finding.path, "key") if at_key else name_span(tree, finding.path)
    return Place.of(SourceFile("map.cjm.yaml", text), span).line


def holds_all_of(part: Any, example: Any) -> bool:
    """Say whether a completed part says all that the example says, in its order; short forms may be long."""
    if isinstance(example, dict):
        return isinstance(part, dict) and all(holds_all_of(part.get(key), example[key]) for key in example)
    if isinstance(example, list):
        return (
            isinstance(part, list)
            and all(holds_all_of(one, other) for one, other in zip(part, example, strict=False))
            and len(part) >= len(example)
        )
    return bool(part == example) or (isinstance(part, dict) and example in part.values())


def _is_in(tree: Tree, path: Path) -> bool:
    """Say whether a finding is about the example, and not about something it was completed with."""
    return len(path) < 2 or tree.has(path[:2] if len(path) < 4 else path[:4])
