"""What applies to a file, and from where."""

from cjm.ops.config.applying import Applying, applying
from cjm.ops.config.write import as_json, as_text

__all__ = ["Applying", "applying", "as_json", "as_text"]
