"""The files we ship, wherever this copy of cjm keeps them: `fonts/`, `schemas/`, `templates/`."""

from cjm.resources.shipped import Kind, UnknownResourceError, folder, names, read_bytes, read_text

__all__ = ["Kind", "UnknownResourceError", "folder", "names", "read_bytes", "read_text"]
