"""Digests of plain data and of bytes."""

from __future__ import annotations

from hashlib import blake2b
from json import dumps
from typing import Any


def of_bytes(content: bytes) -> str:
    """Give 32 hexadecimal digits that no other content has."""
    return blake2b(content, digest_size=16).hexdigest()


def digest(*parts: Any) -> str:
    """Give the digest of plain data: texts, numbers, lists and what is made of them."""
    return of_bytes(dumps(parts, separators=(",", ":"), sort_keys=True).encode())
