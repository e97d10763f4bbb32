"""The shipped files are found by kind and name, and nothing else is."""

import pytest

from cjm.resources import Kind, UnknownResourceError, folder, names, read_bytes, read_text


@pytest.mark.parametrize(
    "name",
    [f"{name}.schema.json" for name in ("map", "map-json", "persona", "settings", "report")],
)
def test_every_schema_is_shipped(name: str) -> None:
    assert name in names(Kind.SCHEMAS)
    assert read_text(Kind.SCHEMAS, name).lstrip().startswith("{")


@pytest.mark.parametrize("kind", list(Kind))
def test_names_are_sorted_and_each_can_be_read(kind: Kind) -> None:
    listed = names(kind)
    assert listed == sorted(listed)
    assert all(read_bytes(kind, name) for name in listed)


def test_fonts_come_with_their_licence_and_lie_where_an_engine_finds_them() -> None:
    fonts = [name for name in names(Kind.FONTS) if name.endswith(".ttf")]
    assert len(fonts) == 5
    assert "SIL OPEN FONT LICENSE" in read_text(Kind.FONTS, "OFL.txt")
    assert all((folder(Kind.FONTS) / name).read_bytes() == read_bytes(Kind.FONTS, name) for name in fonts)


def test_files_in_folders_are_named_with_slashes() -> None:
    starters = [name for name in names(Kind.TEMPLATES) if name.startswith("new/")]
    assert starters
    assert all(name.endswith(".cjm.yaml") for name in starters)


@pytest.mark.parametrize("name", ["nothing.json", "", "..", "../pyproject.toml", "/etc/hostname"])
def test_a_name_that_is_not_listed_is_refused(name: str) -> None:
    with pytest.raises(UnknownResourceError, match="schemas") as caught:
        read_text(Kind.SCHEMAS, name)
    assert (caught.value.kind, caught.value.name) == (Kind.SCHEMAS, name)
