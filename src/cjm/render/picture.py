"""Pictures that a map brings along: portraits and screenshots, known by what they are made of."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cjm.render.pixels import Pixels, pixels_of
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
        return f"data:{self.kind};base64,{base64.b64encode(self.content).decode()}"

    @property
    def pixels(self) -> Pixels | None:
        """Give how many pixels it has across and down; None where it is damaged."""
        return pixels_of(self.kind, self.content)

    @property
    def whole(self) -> bool:
        """Whether its end is there, and what can be checked without unpacking it is right."""
        return is_whole(self.kind, self.content)


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
