"""`docs/fixes.md` lists every fix there is."""

from __future__ import annotations

import re
from pathlib import Path

from cjm.diagnostic.page import Page
from cjm.reading.catalogue import CATALOGUE
from cjm.rules import ALL


def test_the_table_has_every_rule_that_can_be_mended_and_says_whether_that_is_safe(root: Path) -> None:
    page = (root / "docs" / "fixes.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| \[([a-z-]+)\]\(rules/\1\.md\) \| (safe|unsafe): ", page, re.MULTILINE))
    fixes = {rule.name: Page.of(rule.page).fix for rule in ALL}
    told = {name: re.split(r"\W", fix)[0].lower() for name, fix in fixes.items() if fix}
    of_reading = {name for name, topic in CATALOGUE.items() if "fix" in topic.page.why}
    assert rows.keys() == told.keys() | of_reading
    assert {name: rows[name] for name in told} == told
