"""Pictures that a map brings along: portraits and screenshots, known by what they are made of."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from cjm.render.pixels import Pixels, pixels_of
from cjm.render.turn import STRAIGHT, Turn, turn_of, without_note
from cjm.render.whole import is_whole

KINDS = ("PNG", "JPEG", "WebP", "GIF")
"""The kinds of pictures that can be drawn, in words."""

_BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its media type and its bytes."""

    kind: str
    content: bytes

    @property
    def address(self) -> str:
        """Give an address that holds the picture itself, so that nothing has to be fetched."""
        return _address(self.kind, self.content)

    @property
    def turn(self) -> Turn:
        """Give what brings it upright; browsers do that by themselves."""
        return turn_of(self.content) if self.kind == "image/jpeg" else STRAIGHT

    @property
    def as_stored(self) -> Picture:
        """Give it as it lies in its file, with nothing noted of how it is turned."""
        return replace(self, content=without_note(self.content)) if self.turn != STRAIGHT else self

    def upright(self, fit: str = "xMidYMid meet") -> str:
        """Give an address for programs that do not read how a camera was held: it holds it upright.

        What is turned is an SVG. Browsers leave it to that how it fits into a box, so it has to say it.
        """
        stored = self.as_stored
        if stored is self or not (self.pixels and stored.pixels):
            return self.address
        matrix = " ".join(map(str, self.turn.matrix(*stored.pixels)))
        (wide, high), (across, down) = self.pixels, stored.pixels
        turned = f'width="{across}" height="{down}" transform="matrix({matrix})"'
        image = f'<image {turned} href="{stored.address}"/>'
        box = f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" preserveAspectRatio="{fit}"'
        drawn = f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{image}</svg>'
        return _address("image/svg+xml", drawn.encode())

    @property
    def pixels(self) -> Pixels | None:
        """Give how many pixels it has across and down when it is upright; None where it is damaged."""
        found = pixels_of(self.kind, self.content)
        return found[::-1] if found and self.turn.lies else found

    @property
    def whole(self) -> bool:
        """Whether its end is there, and what can be checked without unpacking it is right."""
        return is_whole(self.kind, self.content)


def _address(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


Pictures = Mapping[str, Picture]
"""By the path that the map gives."""

NONE: Pictures = MappingProxyType({})


def picture_of(content: bytes) -> Picture | None:
    """Recognise a picture by how its bytes begin, whatever its file is called; None for anything else."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Picture("image/webp", content)
    return next(
        (Picture(kind, content) for magic, kind in _BEGINNINGS.items() if content.startswith(magic)), None
    )
