"""Help, the rules' pages, the schemas and the templates, as the command line shows them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cjm.rules import ALL
from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]


def test_the_version_is_told(cjm: Cjm) -> None:
    from cjm import __version__

    assert cjm("--version").out == f"cjm {__version__}\n"
    assert cjm("--version", "lint").out == f"cjm {__version__}\n"


@pytest.mark.parametrize(
    ("command", "example"),
    [
        ((), "cjm new shop && cjm lint shop.cjm.yaml && cjm render shop.cjm.yaml"),
        (("lint",), "cjm lint maps/"),
        (("render",), "cjm render shop.cjm.yaml -o shop.html"),
        (("new",), "cjm new shop --template webshop --language da"),
        (("rule",), "cjm rule phase-without-touchpoint"),
        (("schema",), "cjm schema map > map.schema.json"),
        (("template",), "cjm template copy md/map.md.j2 -o ours.md.j2"),
        (("template", "show"), "cjm template show"),
        (("template", "copy"), "cjm template copy md/map.md.j2 -o ours.md.j2"),
    ],
)
def test_help_begins_with_an_example(cjm: Cjm, command: tuple[str, ...], example: str) -> None:
    run = cjm(*command, "--help")
    usage, first = [line.strip() for line in run.out.splitlines() if line.strip()][:2]
    assert usage.startswith("Usage: cjm")
    assert first.startswith(example)


def test_cjm_alone_shows_the_help(cjm: Cjm) -> None:
    run = cjm()
    assert "cjm new shop && cjm lint shop.cjm.yaml" in run.out + run.err


def test_a_mistyped_command_gets_a_suggestion(cjm: Cjm) -> None:
    run = cjm("lnt")
    assert run.code == 2
    assert 'did you mean "lint"?' in run.err


def test_every_rule_is_listed(cjm: Cjm) -> None:
    listed = cjm("rule").out
    for rule in ALL:
        assert f"| {rule.name} | {rule.severity.word} | {rule.preset} |" in listed
    assert "| unknown-key | error |" in listed


def test_a_rule_has_a_page_with_what_why_and_two_examples(cjm: Cjm) -> None:
    page = cjm("rule", "phase-without-touchpoint").out
    assert page.startswith(
        "# phase-without-touchpoint\n\nerror · completeness · in the presets minimal, recommended, strict\n"
    )
    for heading in ("## Why", "## Reported", "## Fine", "## Silence it"):
        assert f"\n{heading}\n" in page
    assert "# cjm: ignore[phase-without-touchpoint] the reason" in page


def test_what_reading_says_has_pages_too(cjm: Cjm) -> None:
    page = cjm("rule", "unknown-key").out
    assert page.startswith("# unknown-key\n\nerror · reading · always on\n")


def test_a_page_of_reading_shows_both_examples_as_code_or_none(cjm: Cjm) -> None:
    def frame(name: str) -> list[str]:
        return [line for line in cjm("rule", name).out.splitlines() if line.startswith(("#", "```"))]

    assert frame("empty-file") == ["# empty-file"]
    around = ["## Reported", "```yaml", "```", "## Fine", "```yaml", "```"]
    assert frame("duplicate-key") == ["# duplicate-key", *around]
    assert "    goals: [Få kjolen hjem]  # <- reported\n```\n" in cjm("rule", "duplicate-key").out


@pytest.mark.parametrize(
    ("asked", "help_"),
    [
        ("phase-without-gaol", 'did you mean "phase-without-goal"'),
        ("completeness", "it is a group: phase-without-touchpoint, phase-without-action"),
        ("reading", "it is a group: file-not-found, permission-denied"),
        ("xyzzy", '"cjm rule" lists them all'),
    ],
)
def test_a_rule_that_is_not_there_gets_a_suggestion(cjm: Cjm, asked: str, help_: str) -> None:
    run = cjm("rule", asked)
    assert run.code == 2
    assert f'there is no rule "{asked}"' in run.err
    assert help_ in run.err


@pytest.mark.parametrize("of", ["map", "persona", "settings", "report"])
def test_a_schema_is_what_the_folder_of_schemas_holds(cjm: Cjm, root: Path, of: str) -> None:
    printed = cjm("schema", of).out
    assert json.loads(printed)["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert printed == (root / "schemas" / f"{of}.schema.json").read_text(encoding="utf-8")


def test_the_guide_to_templates_names_every_type_they_meet(cjm: Cjm) -> None:
    guide = cjm("template", "show").out
    for heading in ("## Board", "## Header", "## PhaseHead", "## Item", "## Graph", "## Edge"):
        assert f"\n{heading}\n" in guide
    assert "- html/map.html.j2\n" in guide
    assert "new/" not in guide


def test_a_template_can_be_read_and_copied_but_not_over_a_file(cjm: Cjm, root: Path, tmp_path: Path) -> None:
    ours = (root / "templates" / "md" / "map.md.j2").read_text(encoding="utf-8")
    assert cjm("template", "show", "md/map.md.j2").out == ours
    assert cjm("template", "copy", "md/map.md.j2").out == "wrote map.md.j2\n"
    assert (tmp_path / "map.md.j2").read_text(encoding="utf-8") == ours
    again = cjm("template", "copy", "md/map.md.j2")
    assert (again.code, again.err.splitlines()[0]) == (2, 'error: "map.md.j2" is already there')


def test_a_template_that_is_not_there_gets_a_suggestion(cjm: Cjm) -> None:
    run = cjm("template", "copy", "md/mapp.md.j2")
    assert run.code == 2
    assert 'did you mean "md/map.md.j2"' in run.err
    assert '= help: "cjm template show" lists them all' in cjm("template", "show", "xyzzy").err


@pytest.mark.parametrize(
    ("name", "output"),
    [("html/map.html.j2", "a.html"), ("md/map.md.j2", "a.md"), ("svg/map.svg.j2", "a.svg")],
)
def test_a_copied_template_draws_what_ours_draws(
    cjm: Cjm, write: Write, tmp_path: Path, name: str, output: str
) -> None:
    write("sara.cjm.yaml", CLEAN)
    cjm("template", "copy", name, "-o", "mine.j2")
    cjm("render", "sara.cjm.yaml", "-o", f"ours-{output}")
    assert cjm("render", "sara.cjm.yaml", "--template", "mine.j2", "-o", f"mine-{output}").code == 0
    assert (tmp_path / f"mine-{output}").read_bytes() == (tmp_path / f"ours-{output}").read_bytes()
