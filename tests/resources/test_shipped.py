"""The shipped files are found by kind and name, and nothing else is."""

import pytest

from cjm.resources import Kind, UnknownResourceError, names, read_text


@pytest.mark.parametrize(
    "name", ["map.schema.json", "persona.schema.json", "settings.schema.json", "report.schema.json"]
)
def test_every_schema_is_shipped(name: str) -> None:
    assert name in names(Kind.SCHEMAS)
    assert read_text(Kind.SCHEMAS, name).lstrip().startswith("{")


@pytest.mark.parametrize("kind", list(Kind))
def test_names_are_sorted_and_each_can_be_read(kind: Kind) -> None:
    listed = names(kind)
    assert listed == sorted(listed)
    assert all(read_text(kind, name) for name in listed)


def test_files_in_folders_are_named_with_slashes() -> None:
    starters = [name for name in names(Kind.TEMPLATES) if name.startswith("new/")]
    assert starters
    assert all(name.endswith(".cjm.yaml") for name in starters)


@pytest.mark.parametrize("name", ["nothing.json", "", "..", "../pyproject.toml", "/etc/hostname"])
def test_a_name_that_is_not_listed_is_refused(name: str) -> None:
    with pytest.raises(UnknownResourceError, match="schemas") as caught:
        read_text(Kind.SCHEMAS, name)
    assert (caught.value.kind, caught.value.name) == (Kind.SCHEMAS, name)
