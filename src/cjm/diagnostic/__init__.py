"""What we say about a file: a sentence, its place, its severity and what would help."""

from cjm.diagnostic.diagnostic import Diagnostic, Edit, Fix, Place, Related, Severity
from cjm.diagnostic.error import BrokenFileError, CjmError
from cjm.diagnostic.suggest import did_you_mean, nearest

__all__ = [
    "BrokenFileError",
    "CjmError",
    "Diagnostic",
    "Edit",
    "Fix",
    "Place",
    "Related",
    "Severity",
    "did_you_mean",
    "nearest",
]
