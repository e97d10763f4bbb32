"""The files we ship, wherever this copy of cjm keeps them, and what is compiled from them beside them."""

from cjm.resources.compiled import read_compiled, write_compiled
from cjm.resources.shipped import Kind, UnknownResourceError, folder, names, read_bytes, read_text

__all__ = [
    "Kind",
    "UnknownResourceError",
    "folder",
    "names",
    "read_bytes",
    "read_compiled",
    "read_text",
    "write_compiled",
]
