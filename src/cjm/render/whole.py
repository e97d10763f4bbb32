"""Whether a picture is all there: files that are cut off or changed on their way make programs fail."""

from __future__ import annotations

import struct
import zlib

_LENGTHS = 12
"""What a part of a PNG takes beside what it holds: its length, its name, its check sum."""
_SIGNATURE = 8
_RIFF_HEAD = 8
_END_OF_JPEG, _END_OF_GIF = b"\xff\xd9", b"\x3b"


def is_whole(kind: str, content: bytes) -> bool:
    """Say whether a picture of that media type ends where it should, and whether its check sums are right."""
    match kind:
        case "image/png":
            return _png(content)
        case "image/webp":
            return len(content) - _RIFF_HEAD >= int.from_bytes(content[4:8], "little")
        case "image/gif":
            return content.rstrip(b"\0\r\n ").endswith(_END_OF_GIF)
        case _:
            return _END_OF_JPEG in content


def _png(content: bytes) -> bool:
    at = _SIGNATURE
    while at + _LENGTHS <= len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        end = at + 8 + length
        if content[end : end + 4] != struct.pack(">I", zlib.crc32(content[at + 4 : end])):
            return False
        if name == b"IEND":
            return True
        at = end + 4
    return False
