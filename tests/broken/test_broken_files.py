"""Every broken file gets the sentences that were worked out by hand, each at its line and column."""

import tomllib
from pathlib import Path

import pytest

from cjm.diagnostic import Diagnostic, Severity
from cjm.reading import opened, read_map, read_persona
from cjm.source import SourceFile
from tests.broken.expectation import as_lines

HERE = Path(__file__).parent
FILES = HERE / "files"
EXPECTED = {
    name: table["said"] for name, table in tomllib.loads((HERE / "expected.toml").read_text("utf-8")).items()
}


def companion(path: str) -> SourceFile | Diagnostic | None:
    """Open the files that the broken maps name; one is missing and one is a picture."""
    if path == "personas/folder.persona.yaml":
        return Diagnostic(path, "binary-file", Severity.ERROR, "the file is not text")
    if path == "personas/missing.persona.yaml":
        return None
    return opened(path, (FILES / Path(path).name).read_bytes())


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.iterdir()))
def test_a_broken_file_is_explained_in_full(name: str) -> None:
    source = opened(name, (FILES / name).read_bytes())
    if name.endswith(".persona.yaml"):
        said = read_persona(source).diagnostics
    else:
        said = read_map(source, companion).diagnostics
    assert as_lines(said) == EXPECTED[name]


def test_every_expectation_belongs_to_a_file() -> None:
    assert sorted(EXPECTED) == sorted(path.name for path in FILES.iterdir())


def test_there_are_at_least_forty() -> None:
    assert len(EXPECTED) >= 40


@pytest.mark.parametrize("name", sorted(name for name in EXPECTED if name.endswith(".cjm.yaml")))
def test_a_map_with_an_error_has_no_journey_and_any_other_has_one(name: str) -> None:
    document = read_map(opened(name, (FILES / name).read_bytes()), companion)
    errors = [each for each in document.diagnostics if each.severity is Severity.ERROR]
    assert (document.journey is None) == bool(errors)
