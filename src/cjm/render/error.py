"""What is said when a picture cannot be made."""

from __future__ import annotations

from cjm.diagnostic import CjmError


class RenderError(CjmError):
    """A format cannot be made: an engine is missing or failed, or a template does not work."""
