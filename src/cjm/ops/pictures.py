"""The pictures that a map names: opened if they lie in its project, are pictures, and are small enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from cjm.model import Journey
from cjm.ops.configuration import Configurations
from cjm.ops.files import in_words
from cjm.render.picture import KINDS, Picture, Pictures, picture_of

MOST_BYTES = 500_000
"""A page carries its pictures along, so each must be one that can be sent by mail."""

_KINDS = f"{', '.join(KINDS[:-1])} or {KINDS[-1]}"


def pictures_of(journey: Journey, path: str, tell: Callable[[str], None]) -> Pictures:
    """Open the pictures of the map at that path; of one that cannot be drawn, tell why in a sentence."""
    found: dict[str, Picture] = {}
    for name in dict.fromkeys(_named(journey)):
        opened = _opened(name, path)
        if isinstance(opened, Picture):
            found[name] = opened
        else:
            tell(f'the picture "{name}" is left out: {opened}')
    return found


def _named(journey: Journey) -> Iterator[str]:
    yield from (persona.image for persona in journey.everyone if persona.image)
    for phase in journey.phases:
        yield from (touchpoint.image for touchpoint in phase.touchpoints if touchpoint.image)


def _opened(name: str, path: str) -> Picture | str:
    """Give a picture, or why there is none. Somebody else's map must reach nothing but pictures of theirs."""
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
        return picture_of(place.read_bytes()) or f"it is no {_KINDS}, whatever its name says"
    except ValueError:
        return "its name is no name of a file"
    except OSError as error:
        return in_words(error)


def _project(path: str) -> Path:
    settings = Configurations().of(path).file
    return Path(settings or path).resolve().parent
