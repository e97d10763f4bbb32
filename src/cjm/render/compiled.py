"""Templates as Jinja compiles them, kept beside the templates as Python keeps modules beside their source."""

from __future__ import annotations

from hashlib import sha256

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from cjm import __version__
from cjm.resources import Kind, read_compiled, write_compiled

_DIGEST = sha256().digest_size
"""So many bytes before what is kept tell whether it is still whole: damaged code would be run as it is."""


class CompiledTemplates(BytecodeCache):
    """Spares compiling our own templates each time, which takes longer than filling them.

    What is kept counts for the same template only, compiled by the same Jinja for the same escaping.
    Templates of other people's are never kept: nothing is run that did not come with cjm.
    """

    def __init__(self, escaping: str) -> None:
        self._made_by = f"cjm {__version__}, Jinja {jinja2.__version__}, {escaping}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Give the name, by which a template is found."""
        del filename
        return name

    def get_source_checksum(self, source: str) -> str:
        """Give what has to be the same for compiled code to count."""
        return super().get_source_checksum(f"{self._made_by}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what is kept, unless that is damaged or of another time."""
        content = read_compiled(Kind.TEMPLATES, bucket.key)
        if content is not None and sha256(content[_DIGEST:]).digest() == content[:_DIGEST]:
            bucket.bytecode_from_string(content[_DIGEST:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what is in a bucket, where that can be done."""
        content = bucket.bytecode_to_string()
        write_compiled(Kind.TEMPLATES, bucket.key, sha256(content).digest() + content)
