"""`cjm render`, as people call it."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import BROKEN, CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]
SIGNS = {
    "html": "<!DOCTYPE html>\n<html",
    "svg": 'id="cjm-title"',
    "dot": "digraph",
    "graph": '<g id="graph0"',
    "md": "# Jeg vil",
}
"""What only a file of that format holds."""


def test_without_an_output_the_page_goes_beside_the_map(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("kort/sara.cjm.yaml", CLEAN)
    run = cjm("render", "kort/sara.cjm.yaml")
    assert (run.code, run.out, run.err) == (0, "wrote kort/sara.html\n", "")
    assert "Jeg vil finde et outfit" in (tmp_path / "kort" / "sara.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("output", "form"),
    [
        ("ud.html", "html"),
        ("UD.HTM", "html"),
        ("ud.svg", "svg"),
        ("ud.dot", "dot"),
        ("ud.gv", "dot"),
        ("ud.graph.svg", "graph"),
        ("ud.md", "md"),
    ],
)
def test_the_suffix_of_the_output_says_the_format(
    cjm: Cjm, write: Write, tmp_path: Path, output: str, form: str
) -> None:
    write("sara.cjm.yaml", CLEAN)
    assert cjm("render", "sara.cjm.yaml", "-o", output).code == 0
    written = (tmp_path / output).read_text(encoding="utf-8")
    assert [known for known, sign in SIGNS.items() if sign in written] == [form]
    assert written.endswith("\n")


@pytest.mark.parametrize("form", SIGNS)
def test_a_format_can_be_said_and_sent_to_standard_output(cjm: Cjm, write: Write, form: str) -> None:
    write("sara.cjm.yaml", CLEAN)
    run = cjm("render", "sara.cjm.yaml", "--to", form, "-o", "-")
    assert run.code == 0
    assert SIGNS[form] in run.out


@pytest.mark.parametrize("form", ["html", "svg", "dot", "md"])
def test_the_same_map_gives_the_same_bytes(cjm: Cjm, write: Write, form: str) -> None:
    write("sara.cjm.yaml", CLEAN)
    first = cjm("render", "sara.cjm.yaml", "--to", form, "-o", "-").out
    assert cjm("render", "sara.cjm.yaml", "--to", form, "-o", "-").out == first


def test_standard_input_is_rendered_to_standard_output(cjm: Cjm) -> None:
    run = cjm("render", "-", "--to", "md", "-o", "-", given=CLEAN.encode())
    assert run.out.startswith("# Jeg vil finde et outfit\n")


def test_a_folder_is_rendered_to_a_folder_in_every_format_asked_for(
    cjm: Cjm, write: Write, tmp_path: Path
) -> None:
    write("kort/a.cjm.yaml", CLEAN)
    write("kort/b.cjm.yml", CLEAN)
    run = cjm("render", "kort", "--to", "md", "--to", "dot", "-o", "ud")
    assert run.out == "wrote ud/a.md\nwrote ud/a.dot\nwrote ud/b.md\nwrote ud/b.dot\n"
    assert sorted(path.name for path in (tmp_path / "ud").iterdir()) == ["a.dot", "a.md", "b.dot", "b.md"]


def test_a_broken_map_leaves_no_file_and_the_others_are_rendered(
    cjm: Cjm, write: Write, tmp_path: Path
) -> None:
    write("a.cjm.yaml", BROKEN)
    write("b.cjm.yaml", CLEAN)
    run = cjm("render", ".", "--to", "md", "-o", "ud")
    assert (run.code, run.out) == (1, "wrote ud/b.md\n")
    assert "error[unknown-key]" in run.err
    assert [path.name for path in (tmp_path / "ud").iterdir()] == ["b.md"]


def test_a_missing_map_exits_with_2(cjm: Cjm) -> None:
    run = cjm("render", "nowhere.cjm.yaml")
    assert run.code == 2
    assert "there is no such file" in run.err


def test_a_suffix_that_is_no_format_is_told(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", CLEAN)
    run = cjm("render", "sara.cjm.yaml", "-o", "sara.docx")
    assert run.code == 2
    assert run.err == (
        'error: "sara.docx" does not say the format\n'
        "  = help: say it with --to html|svg|dot|graph|md|png|pdf|pptx|xlsx|csv|mermaid|json\n"
    )
    assert not (tmp_path / "sara.docx").exists()


def test_a_file_whose_name_says_another_format_is_not_written(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", CLEAN)
    run = cjm("render", "sara.cjm.yaml", "--to", "html", "-o", "ud/x.svg")
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        'error: "ud/x.svg" says svg, and --to says html\n'
        "  = help: leave out --to, or call the file ud/x.html\n"
    )
    assert not (tmp_path / "ud").exists()


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("graph", "x.svg"),
        ("svg", "x.graph.svg"),
        ("html", "x.htm"),
        ("md", "x.txt"),
        ("mermaid", "x.mermaid"),
    ],
)
def test_a_file_whose_name_says_the_same_in_other_words_is_written(
    cjm: Cjm, write: Write, form: str, name: str
) -> None:
    write("sara.cjm.yaml", CLEAN)
    assert cjm("render", "sara.cjm.yaml", "--to", form, "-o", name).out == f"wrote {name}\n"


def test_a_template_of_ones_own_may_write_into_any_file(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", CLEAN)
    write("mine.j2", "{{ board.header.title }}")
    run = cjm("render", "sara.cjm.yaml", "--template", "mine.j2", "--to", "html", "-o", "x.md")
    assert (run.code, run.out) == (0, "wrote x.md\n")
    assert (tmp_path / "x.md").read_text("utf-8") == "Jeg vil finde et outfit"


@pytest.mark.parametrize("name", ["sara.cjm.yaml", "sara.persona.yaml", "cjm.toml"])
def test_what_people_write_is_never_written_over(cjm: Cjm, write: Write, name: str) -> None:
    write("a.cjm.yaml", CLEAN)
    mine = write(name, "fail-on = 'error'\n")
    run = cjm("render", "a.cjm.yaml", "--to", "md", "-o", name)
    assert run.code == 2
    assert f'"{name}" would be written over' in run.err
    assert mine.read_text(encoding="utf-8") == "fail-on = 'error'\n"


def test_the_template_is_never_written_over(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", CLEAN)
    mine = write("mine.md", "{{ board.header.title }}")
    run = cjm("render", "a.cjm.yaml", "--template", "mine.md", "-o", "mine.md")
    assert (run.code, mine.read_text()) == (2, "{{ board.header.title }}")
    assert '"mine.md" would be written over, and it is the template' in run.err


def test_the_folders_searched_are_found_again_in_the_output(cjm: Cjm, write: Write) -> None:
    write("a/sara.cjm.yaml", CLEAN)
    write("b/c/sara.cjm.yaml", CLEAN)
    run = cjm("render", ".", "--to", "md", "-o", "ud")
    assert run.out == "wrote ud/a/sara.md\nwrote ud/b/c/sara.md\n"


def test_two_maps_of_one_name_do_not_overwrite_each_other(cjm: Cjm, write: Write) -> None:
    write("a/sara.cjm.yaml", CLEAN)
    write("b/sara.cjm.yaml", CLEAN)
    run = cjm("render", "a", "b", "--to", "md", "-o", "ud")
    assert run.code == 2
    assert run.err.startswith(
        'error: "a/sara.cjm.yaml" and "b/sara.cjm.yaml" would both go into "ud/sara.md"'
    )


def test_several_maps_do_not_go_into_one_file(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", CLEAN)
    write("b.cjm.yaml", CLEAN)
    run = cjm("render", ".", "-o", "one.html")
    assert run.code == 2
    assert run.err.startswith('error: "one.html" is one file, and 2 would go into it\n')
    assert not (tmp_path / "one.html").exists()


def test_a_device_takes_the_text(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", CLEAN)
    assert cjm("render", "a.cjm.yaml", "--to", "md", "-o", "/dev/null").out == "wrote /dev/null\n"


def test_standard_input_without_an_output_goes_beside_where_it_is_said_to_be(
    cjm: Cjm, tmp_path: Path
) -> None:
    run = cjm("render", "-", "--stdin-filename", "kort/sara.cjm.yaml", given=CLEAN.encode())
    assert run.out == "wrote kort/sara.html\n"
    assert (tmp_path / "kort" / "sara.html").is_file()


def test_only_one_thing_goes_to_standard_output(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", CLEAN)
    write("b.cjm.yaml", CLEAN)
    run = cjm("render", ".", "-o", "-")
    assert (run.code, run.out) == (2, "")
    assert "only one map in one format" in run.err


def test_an_output_that_is_a_folder_takes_the_file(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", CLEAN)
    (tmp_path / "v1.0").mkdir()
    assert cjm("render", "sara.cjm.yaml", "-o", "v1.0").out == "wrote v1.0/sara.html\n"
    assert cjm("render", "sara.cjm.yaml", "-o", "ny/").out == "wrote ny/sara.html\n"


def test_a_folder_without_maps_is_a_mistake_in_the_call(cjm: Cjm, tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    run = cjm("render", "tom")
    assert run.code == 2
    assert "there is no map in tom" in run.err


def test_an_unknown_format_is_told_with_those_there_are(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN)
    run = cjm("render", "sara.cjm.yaml", "--to", "docx")
    assert run.code == 2
    assert run.err.startswith('error: --to does not take "docx"\n  = help: ')


def test_a_map_with_references_that_lead_nowhere_is_still_drawn(cjm: Cjm, write: Write) -> None:
    flow = "flow:\n  - {from: ingen, to: intet}\n  - {from: opmærksomhed, kind: exit, for: [hvem]}\n"
    write("sara.cjm.yaml", CLEAN + flow + "opportunities: [{text: Noget, addresses: [x], evidence: [y]}]\n")
    for form in ("html", "svg", "dot", "md"):
        assert cjm("render", "sara.cjm.yaml", "--to", form).code == 0


@pytest.mark.parametrize(
    ("output", "begins"),
    [
        ("sara.png", b"\x89PNG"),
        ("sara.pdf", b"%PDF-"),
        ("sara.mmd", b"journey\n"),
        ("sara.mermaid", b"journey\n"),
        ("sara.json", b'{\n  "format": "cjm-map"'),
    ],
)
def test_the_name_of_the_output_says_the_format(
    cjm: Cjm, write: Write, tmp_path: Path, output: str, begins: bytes
) -> None:
    write("sara.cjm.yaml", CLEAN)
    assert cjm("render", "sara.cjm.yaml", "-o", output).out == f"wrote {output}\n"
    assert (tmp_path / output).read_bytes().startswith(begins)


def test_what_a_format_cannot_show_is_noted_with_the_map(cjm: Cjm, write: Write) -> None:
    write("a.cjm.yaml", CLEAN)
    write("b.cjm.yaml", "cjm: 1\ntitle: B\nphases: [{name: Køb, emotions: [1]}]\n")
    run = cjm("render", ".", "--to", "mermaid", "-o", "ud")
    assert (run.code, run.out) == (0, "wrote ud/a.mmd\nwrote ud/b.mmd\n")
    assert run.err == (
        "note: a.cjm.yaml: Mermaid shows names, scores and people alone; "
        "what its diagram leaves out is listed at its end\n"
    )


def test_a_scale_is_for_png(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", CLEAN)
    for scale in ("1", "2"):
        cjm("render", "a.cjm.yaml", "-o", f"{scale}.png", "--scale", scale)
    # The width stands in bytes 16 to 20 of every PNG.
    widths = [int.from_bytes((tmp_path / f"{scale}.png").read_bytes()[16:20]) for scale in (1, 2)]
    assert widths[1] == 2 * widths[0]
    run = cjm("render", "a.cjm.yaml", "-o", "a.png", "--scale", "100")
    assert (run.code, run.err) == (
        2,
        "error: a png cannot be drawn at the scale 100\n  = help: it goes from 0.25 to 8\n",
    )


@pytest.mark.parametrize("form", ["png", "pdf", "pptx", "xlsx"])
def test_a_terminal_gets_no_bytes_that_are_no_text(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    write("a.cjm.yaml", CLEAN)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    run = cjm("render", "a.cjm.yaml", "--to", form, "-o", "-")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(f"error: a {form} is no text, and a terminal cannot show it\n")
    assert f"-o map.{form}" in run.err


def test_a_terminal_gets_text(cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.cjm.yaml", CLEAN)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert cjm("render", "a.cjm.yaml", "--to", "mermaid", "-o", "-").out.startswith("journey\n")


@pytest.mark.parametrize("form", ["png", "pdf", "pptx", "xlsx", "csv", "mermaid", "json"])
def test_a_template_of_ones_own_is_for_what_templates_make(cjm: Cjm, write: Write, form: str) -> None:
    write("a.cjm.yaml", CLEAN)
    write("mine.html.j2", "x")
    run = cjm("render", "a.cjm.yaml", "--template", "mine.html.j2", "--to", form, "-o", f"ud/{form}")
    assert run.code == 2
    assert run.err.startswith(f'error: a template of your own cannot give "{form}"\n')
    assert "it gives one of html, svg, dot, graph, md" in run.err
