"""Every link of a page leads somewhere: to a file of the checkout, or to a heading in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cjm.reading.catalogue import CATALOGUE
from cjm.rules import ALL
from tests.conftest import ROOT
from tests.readme.blocks import PAGES

_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
_RULES = {rule.name for rule in ALL} | set(CATALOGUE)
# Rebuilt by `make examples`, so perhaps not there yet.
_MADE = {"docs/rules.md", *(f"docs/rules/{name}.md" for name in _RULES)}


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def _leads_somewhere(page: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    file = (page.parent / name).resolve() if name else page
    made = file.is_relative_to(ROOT) and file.relative_to(ROOT).as_posix() in _MADE
    return made or (file.exists() and (not anchor or anchor in _anchors(file)))


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = [match["target"] for match in _LINK.finditer(page.read_text(encoding="utf-8"))]
    lost = [
        target
        for target in targets
        if not target.startswith(("https://", "http://")) and not _leads_somewhere(page, target)
    ]
    assert lost == []


def test_both_readmes_have_the_same_structure() -> None:
    english, danish = (ROOT / name for name in ("README.md", "README.da.md"))
    shape = [
        re.findall(r"^(#+|```\w+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        for page in (english, danish)
    ]
    assert shape[0] == shape[1]
