"""What the pictures of two maps are called where both are shown: one name for each picture."""

import io
from pathlib import Path

import pytest
from PIL import Image

from cjm.model import Journey
from cjm.ops.pictured import Pictured, Place, pictured
from cjm.ops.pictures import named_in


def colour(name: str) -> bytes:
    """Give a small picture of one colour."""
    held = io.BytesIO()
    Image.new("RGB", (4, 4), name).save(held, "PNG")
    return held.getvalue()


def journey(*images: str, persona: str | None = None) -> Journey:
    touchpoints = [{"name": f"T{number}", "image": image} for number, image in enumerate(images)]
    people = {"persona": {"name": "Line", "image": persona}} if persona else {"personas": ["Line"]}
    phases = [{"name": "A", "touchpoints": [*touchpoints, "Uden billede"]}, {"name": "B"}]
    return Journey.model_validate({"cjm": 1, "title": "T", "phases": phases, **people})


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with two folders of maps, and stand in it."""
    for name in ("f1", "f2"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def both(old: Journey, new: Journey) -> tuple[Pictured, list[str]]:
    told: list[str] = []
    return pictured(Place(old, "f1/m.cjm.yaml"), Place(new, "f2/m.cjm.yaml"), told.append), told


def shown(found: Pictured) -> list[bytes | None]:
    """Give the bytes of what the old map shows, as often as it does."""
    pictures = (found.pictures.get(name) for name in named_in(found.old))
    return [picture.content if picture else None for picture in pictures]


def test_two_pictures_of_one_name_are_two(folders: Path) -> None:
    (folders / "f1/p.png").write_bytes(colour("red"))
    (folders / "f2/p.png").write_bytes(colour("blue"))
    found, told = both(journey("p.png", persona="p.png"), journey("p.png"))
    assert shown(found) == [colour("red"), colour("red")]
    assert found.pictures["p.png"].content == colour("blue")
    assert list(named_in(found.old)) == ["f1/p.png", "f1/p.png"]
    assert told == []


@pytest.mark.parametrize("name", ["p.png", "q.png", "../f1/p.png"])
def test_one_picture_is_called_what_the_new_map_calls_it(folders: Path, name: str) -> None:
    (folders / "cjm.toml").write_text("")
    (folders / "f1/p.png").write_bytes(colour("red"))
    (folders / "f2" / name).write_bytes(colour("red"))
    found, _ = both(journey("p.png"), journey(name))
    assert list(named_in(found.old)) == [name]
    assert shown(found) == [colour("red")]


def test_a_picture_that_only_the_old_map_names_keeps_its_name(folders: Path) -> None:
    (folders / "f1/p.png").write_bytes(colour("red"))
    found, _ = both(journey("p.png"), journey())
    assert list(named_in(found.old)) == ["p.png"]
    assert shown(found) == [colour("red")]


def test_the_old_map_shows_nothing_where_only_the_new_one_has_the_file(folders: Path) -> None:
    (folders / "f2/p.png").write_bytes(colour("blue"))
    found, told = both(journey("p.png"), journey("p.png"))
    assert shown(found) == [None]
    assert told == ['the picture "p.png" is left out: there is no such file']


def test_two_names_without_a_picture_stay_as_they_are(folders: Path) -> None:
    assert folders.is_dir()
    found, _ = both(journey("https://example.org/p.png"), journey("https://example.org/p.png"))
    assert list(named_in(found.old)) == ["https://example.org/p.png"]
    assert found.pictures == {}


def test_the_new_map_reaches_no_picture_of_the_old_one_by_naming_its_place(folders: Path) -> None:
    (folders / "f1/p.png").write_bytes(colour("red"))
    (folders / "f2/p.png").write_bytes(colour("blue"))
    found, told = both(journey("p.png"), journey("p.png", "f1/p.png"))
    assert shown(found) == [colour("red")]
    assert "f1/p.png" not in found.pictures
    assert told == ['the picture "f1/p.png" is left out: there is no such file']


def test_a_place_is_not_taken_for_another_picture_of_the_old_map(folders: Path) -> None:
    (folders / "f1/f1").mkdir()
    (folders / "f1/p.png").write_bytes(colour("red"))
    (folders / "f1/f1/p.png").write_bytes(colour("green"))
    (folders / "f2/p.png").write_bytes(colour("blue"))
    found, _ = both(journey("p.png", "f1/p.png"), journey("p.png"))
    assert shown(found) == [colour("red"), colour("green")]
