"""The pictures that a map names: opened if they lie in its project, are pictures, and are small enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cjm.model import Journey
from cjm.ops.configuration import Configurations
from cjm.ops.files import in_words
from cjm.render.picture import KINDS, Picture, Pictures, picture_of

MOST_BYTES = 500_000
"""A page carries its pictures along, so each must be one that can be sent by mail."""
MOST_PIXELS = 25_000_000
"""The most of one picture, 100 MB while it is drawn: a small file can hold a whole wall."""
MOST_BYTES_IN_ALL, MOST_PIXELS_IN_ALL = 20_000_000, 500_000_000
"""The most of all pictures of a map, each counted as often as it is shown."""

_KINDS = f"{', '.join(KINDS[:-1])} or {KINDS[-1]}"


def pictures_of(journey: Journey, path: str, tell: Callable[[str], None]) -> Pictures:
    """Open the pictures of the map at that path; of one that cannot be drawn, tell why in a sentence."""
    found: dict[str, Picture] = {}
    room = _Room()
    for name, times in Counter(named_in(journey)).items():
        opened = room.fitting(picture_in(name, path), times)
        if isinstance(opened, Picture):
            found[name] = opened
        else:
            tell(f'the picture "{name}" is left out: {opened}')
    return found


@dataclass(slots=True)
class _Room:
    """What is left for further pictures."""

    bytes: int = MOST_BYTES_IN_ALL
    pixels: int = MOST_PIXELS_IN_ALL

    def fitting(self, opened: Picture | str, times: int) -> Picture | str:
        """Give a picture that is shown so often if there is room for it, else why not."""
        if isinstance(opened, str):
            return opened
        size, area = times * len(opened.content), times * _area(opened)
        if size > self.bytes or area > self.pixels:
            most = f"{MOST_BYTES_IN_ALL // 1_000_000} MB or {MOST_PIXELS_IN_ALL // 1_000_000} million pixels"
            return f"with it the map's pictures would have more than {most}, each counted where it is shown"
        self.bytes -= size
        self.pixels -= area
        return opened


def _area(picture: Picture) -> int:
    across, down = picture.pixels or (0, 0)
    return across * down


def named_in(journey: Journey) -> Iterator[str]:
    """Give the pictures that a map names, each as often as it does."""
    yield from (persona.image for persona in journey.everyone if persona.image)
    for phase in journey.phases:
        yield from (touchpoint.image for touchpoint in phase.touchpoints if touchpoint.image)


def picture_in(name: str, path: str) -> Picture | str:
    """Give the picture that the file at that path names, or why there is none.

    Somebody else's map must reach nothing but pictures of theirs.
    """
    if "://" in name or name.startswith("data:"):
        return "nothing is fetched, so it must be a file beside the map"
    try:
        place = (Path(path).parent / name).resolve()
        if not place.is_relative_to(_project(path)):
            return "it lies outside the map's project, which is the folder of its cjm.toml, or else its own"
        if not place.is_file():
            return "there is no such file"
        if place.stat().st_size > MOST_BYTES:
            return f"it has {place.stat().st_size // 1000} KB, and {MOST_BYTES // 1000} KB is the most"
        return _drawable(picture_of(place.read_bytes()))
    except ValueError:
        return "its name is no name of a file"
    except OSError as error:
        return in_words(error)


def _drawable(found: Picture | None) -> Picture | str:
    """Give a picture that can be drawn, else why it cannot."""
    if found is None:
        return f"it is no {_KINDS}, whatever its name says"
    if found.pixels is None or not found.whole:
        return "it is damaged, or only a part of it is there"
    if _area(found) > MOST_PIXELS:
        across, down = found.pixels
        return f"it has {across} x {down} pixels, and {MOST_PIXELS // 1_000_000} million is the most"
    return found


def _project(path: str) -> Path:
    settings = Configurations().of(path).file
    return Path(settings or path).resolve().parent
