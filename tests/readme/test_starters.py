"""Every starter of `cjm new` reads, says of itself what a beginner should see first, and draws."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Cjm
from tests.conftest import ROOT

STARTERS = ROOT / "templates" / "new"

# The gaps each starter leaves on purpose: rule, and the name at the place it points at.
GAPS = {
    "webshop.en": [
        ("map-without-owner", "I want to find a present that gets used"),
        ("low-point-without-opportunity", "Exchange"),
    ],
    "webshop.da": [
        ("map-without-owner", "Jeg vil finde en gave, der bliver brugt"),
        ("low-point-without-opportunity", "Bytning"),
    ],
    "b2b.en": [
        ("map-without-owner", "I want to stop chasing approvals by e-mail"),
        ("touchpoint-without-emotion", "Security questions"),
    ],
    "b2b.da": [
        ("map-without-owner", "Jeg vil slippe for at rykke for godkendelser på mail"),
        ("touchpoint-without-emotion", "Spørgsmål om sikkerhed"),
    ],
    "service.en": [
        ("map-without-owner", "I want a warm house again"),
        ("phase-without-question", "Wait"),
    ],
    "service.da": [
        ("map-without-owner", "Jeg vil have varme i huset igen"),
        ("phase-without-question", "Vente"),
    ],
    **{
        f"blank.{language}": [
            ("map-without-owner", "…"),
            ("map-without-purpose", "…"),
            ("map-without-scope", "…"),
            *[("placeholder-text", "…")] * 8,
        ]
        for language in ("da", "en")
    },
}


def _findings(text: str, said: str) -> list[tuple[str, str]]:
    """Take concise lines apart: the rule, and what stands at its place up to a comment or a bracket."""
    lines = text.splitlines()
    found = re.findall(r"^[^:]+:(\d+):(\d+): \w+ (\S+) ", said, re.MULTILINE)
    return [
        (rule, re.split(r"  #|[\]}]", lines[int(line) - 1][int(column) - 1 :])[0])
        for line, column, rule in found
    ]


@pytest.mark.parametrize("name", sorted(GAPS))
def test_a_starter_reads_lints_with_the_gaps_it_leaves_and_draws(name: str, cjm: Cjm, tmp_path: Path) -> None:
    template, language = name.split(".")
    assert cjm("new", "map", "--template", template, "--language", language).code == 0
    text = (tmp_path / "map.cjm.yaml").read_text(encoding="utf-8")
    linted = cjm("lint", "map.cjm.yaml", "--format", "concise", "--today", "2026-11-22")
    assert _findings(text, linted.out) == GAPS[name]
    rendered = cjm("render", "map.cjm.yaml", "--to", "html", "--to", "md")
    assert (rendered.code, rendered.err) == (0, "")
    title = text.split("\ntitle: ")[1].split("  #")[0]
    for form in ("html", "md"):
        assert title in (tmp_path / f"map.{form}").read_text(encoding="utf-8")


def test_every_starter_is_listed_here() -> None:
    assert {path.name.removesuffix(".cjm.yaml") for path in STARTERS.iterdir()} == set(GAPS)


def _commented_keys(text: str) -> str:
    """Take the comment sign from lines that hold a commented-out key or entry, and from no other."""
    return re.sub(r"^( *)# (?=[ -]*[a-z_]+: |[ -]*[a-z_]+:$| *- |  )", r"\1", text, flags=re.MULTILINE)


@pytest.mark.parametrize("name", sorted(GAPS))
def test_what_a_starter_has_commented_out_reads_when_the_signs_are_taken_away(
    name: str, cjm: Cjm, tmp_path: Path
) -> None:
    text = (STARTERS / f"{name}.cjm.yaml").read_text(encoding="utf-8")
    (tmp_path / "map.cjm.yaml").write_text(_commented_keys(text), encoding="utf-8")
    linted = cjm("lint", "map.cjm.yaml", "--format", "concise", "--today", "2026-02-15")
    assert "error" not in linted.out, linted.out
    placeholders = ["placeholder-text"] if name.startswith("blank") else []
    assert sorted({finding for finding, _ in _findings(_commented_keys(text), linted.out)}) == placeholders


@pytest.mark.parametrize("template", ["webshop", "b2b", "service", "blank"])
def test_danish_and_english_starters_are_the_same_map(template: str) -> None:
    def shape(language: str) -> list[str]:
        text = (STARTERS / f"{template}.{language}.cjm.yaml").read_text(encoding="utf-8")
        return re.findall(r"^[ #-]*(?:[a-z_]+:)?", text, re.MULTILINE)

    assert shape("da") == shape("en")


def test_starters_and_examples_are_in_the_tidy_form(cjm: Cjm) -> None:
    said = cjm("fmt", "--check", str(STARTERS), str(ROOT / "examples"))

    assert said.code == 0, said.out
