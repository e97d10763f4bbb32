"""Pictures inside a presentation, put there as they are."""

from __future__ import annotations

from typing import Any

from cjm.render.office import office_engine
from cjm.render.picture import Picture

IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif"}


def part_of(package: Any, picture: Picture) -> Any:
    """Give a new part of the file that holds a picture.

    The library would look into the picture first, and refuses some that all programs show.
    """
    place = package.next_image_partname(_ENDINGS[picture.kind])
    make = office_engine("pptx.parts.image", "pptx", "html").ImagePart
    return make(place, picture.kind, package, picture.content)
