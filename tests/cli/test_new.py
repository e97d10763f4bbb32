"""`cjm new`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Cjm

Write = Callable[[str, str | bytes], Path]


def test_a_new_map_is_written_and_the_next_steps_are_named(cjm: Cjm, tmp_path: Path) -> None:
    run = cjm("new", "shop")
    assert (run.code, run.err) == (0, "")
    assert run.out == (
        "wrote shop.cjm.yaml\nfill it in, then:  cjm lint shop.cjm.yaml  and  cjm render shop.cjm.yaml\n"
    )
    assert (tmp_path / "shop.cjm.yaml").read_text(encoding="utf-8").startswith("# A customer journey map.")


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("shop", "shop.cjm.yaml"),
        ("shop.yaml", "shop.cjm.yaml"),
        ("shop.cjm.yaml", "shop.cjm.yaml"),
        ("shop.cjm.yml", "shop.cjm.yml"),
        ("kort/shop", "kort/shop.cjm.yaml"),
        ("v1.2", "v1.2.cjm.yaml"),
    ],
)
def test_the_name_ends_as_maps_do(cjm: Cjm, tmp_path: Path, asked: str, written: str) -> None:
    cjm("new", asked)
    assert (tmp_path / written).is_file()


@pytest.mark.parametrize("starter", ["webshop", "b2b", "service", "blank"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_starter_is_there_in_danish_and_english(
    cjm: Cjm, tmp_path: Path, starter: str, language: str
) -> None:
    assert cjm("new", "kort", "--template", starter, "--language", language).code == 0
    assert f"\nlanguage: {language}\n" in (tmp_path / "kort.cjm.yaml").read_text(encoding="utf-8")
    assert cjm("lint", "--fail-on", "never", "--select", "map-without-persona").code == 0


def test_a_map_that_is_there_is_never_written_over(cjm: Cjm, write: Write) -> None:
    mine = write("shop.cjm.yaml", "mine")
    run = cjm("new", "shop")
    assert run.code == 2
    assert run.err == (
        'error: "shop.cjm.yaml" is already there\n  = help: choose another name, or remove it first\n'
    )
    assert mine.read_text() == "mine"


@pytest.mark.parametrize("path", ["", ".", "..", "/", "kort/", "c.cjm.yaml/"])
def test_a_path_that_names_no_file_is_told(cjm: Cjm, tmp_path: Path, path: str) -> None:
    run = cjm("new", path)
    assert run.code == 2
    assert run.err == f'error: "{path}" is no name for a map\n  = help: give it one: cjm new shop\n'
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "typed"),
    [("Min rejse.cjm.yaml", "'Min rejse.cjm.yaml'"), ("-rejse.cjm.yaml", "./-rejse.cjm.yaml")],
)
def test_the_next_steps_can_be_typed_as_they_stand(cjm: Cjm, path: str, typed: str) -> None:
    assert f"cjm lint {typed}  and  cjm render {typed}\n" in cjm("new", "--", path).out


def test_an_unknown_starter_is_told_with_those_there_are(cjm: Cjm) -> None:
    run = cjm("new", "shop", "--template", "webshopp")
    assert run.code == 2
    assert run.err == 'error: --template does not take "webshopp"\n  = help: did you mean "webshop"?\n'
