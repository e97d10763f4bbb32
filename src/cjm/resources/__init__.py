"""The files we ship, wherever this copy of cjm keeps them: `schemas/` and `templates/`."""

from cjm.resources.shipped import Kind, UnknownResourceError, names, read_text

__all__ = ["Kind", "UnknownResourceError", "names", "read_text"]
