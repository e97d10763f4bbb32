"""Templates of people's own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]
HOSTILE = CLEAN.replace("Jeg vil finde et outfit", "'<b>Sara</b> | *finder* \"det\"'")


def filled(cjm: Cjm, write: Write, template: str, text: str, content: str = CLEAN) -> str:
    write("sara.cjm.yaml", content)
    write(template, text)
    run = cjm("render", "sara.cjm.yaml", "--template", template, "-o", "-")
    assert (run.code, run.err) == (0, "")
    return run.out


def test_a_template_gets_the_board_the_graph_and_the_journey(cjm: Cjm, write: Write) -> None:
    text = "{{ board.header.title }}, {{ graph.title }}, {{ journey.phases[0].goals[0].text }}\n"
    assert filled(cjm, write, "kort.md.j2", text) == (
        "Jeg vil finde et outfit, Jeg vil finde et outfit, Finde et outfit\n"
    )


def test_a_template_gets_peoples_own_keys(cjm: Cjm, write: Write) -> None:
    content = CLEAN + "x-team: Nord\n"
    assert filled(cjm, write, "a.md.j2", "{{ journey.extensions['x-team'] }}", content) == "Nord"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("a.html.j2", "&lt;b&gt;Sara&lt;/b&gt; | *finder* &#34;det&#34;"),
        ("a.svg.j2", "&lt;b&gt;Sara&lt;/b&gt; | *finder* &#34;det&#34;"),
        ("a.md.j2", r'\<b>Sara\</b> \| \*finder\* "det"'),
    ],
)
def test_text_is_escaped_for_the_format_of_the_template(
    cjm: Cjm, write: Write, template: str, expected: str
) -> None:
    assert filled(cjm, write, template, "{{ board.header.title }}", HOSTILE) == expected


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("en\n{{ board.nope }}", 2, 'a Board has no "nope"'),
        ("en\nto\n{% for %}", 3, "Expected an expression"),
        ("{{ nobody }}", 1, "'nobody' is undefined"),
        ("{{ board.__class__.__mro__ }}", 1, "unsafe"),
        ("{% include 'html/nope.j2' %}", 1, 'there is no template "html/nope.j2" to include'),
        ("{% include '../mine.html.j2' %}", 1, 'there is no template "../mine.html.j2" to include'),
        ("{{ 'x'.rjust(10 ** 15) }}", 1, "asks for more memory than it may have"),
        ("\n{{ 1 / 0 }}", 2, "division by zero"),
        ("{{ range(10 ** 9) }}", 1, "Range too big"),
    ],
)
def test_a_template_that_does_not_work_is_told_with_its_line(
    cjm: Cjm, write: Write, tmp_path: Path, text: str, line: int, said: str
) -> None:
    write("sara.cjm.yaml", CLEAN)
    write("mine.html.j2", text)
    run = cjm("render", "sara.cjm.yaml", "--template", "mine.html.j2", "-o", "ud.html")
    assert run.code == 2
    assert run.err.startswith(f"error: mine.html.j2:{line}: ")
    assert said in run.err
    assert not (tmp_path / "ud.html").exists()


def test_a_template_that_is_not_there_is_told(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN)
    run = cjm("render", "sara.cjm.yaml", "--template", "ingen.html.j2")
    assert run.code == 2
    assert run.err.startswith('error: the template "ingen.html.j2" cannot be used: there is no such file\n')
    assert '"cjm template copy" gives one to begin with' in run.err


def test_a_changed_part_beside_the_template_is_used_and_the_rest_is_ours(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN)
    cjm("template", "copy", "md/map.md.j2", "-o", "mine.md.j2")
    cjm("template", "copy", "md/overview.md.j2", "-o", "md/overview.md.j2")
    write("md/overview.md.j2", "OVERSIGT\n")
    out = cjm("render", "sara.cjm.yaml", "--template", "mine.md.j2", "-o", "-").out
    assert "\nOVERSIGT\n" in out
    assert "# Jeg vil finde et outfit" in out


def test_a_graph_of_ones_own_is_laid_out(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN)
    write("mine.dot.j2", 'digraph { a [label="{{ board.header.title }}"] }')
    run = cjm("render", "sara.cjm.yaml", "--template", "mine.dot.j2", "--to", "graph", "-o", "-")
    assert run.code == 0
    assert ">Jeg vil finde et outfit</text>" in run.out


def test_a_graph_of_ones_own_that_is_no_graph_is_told(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN)
    write("mine.dot.j2", "digraph {{ '{{{' }}")
    run = cjm("render", "sara.cjm.yaml", "--template", "mine.dot.j2", "--to", "graph", "-o", "-")
    assert run.code == 2
    assert run.err.startswith("error: Graphviz failed: ")
