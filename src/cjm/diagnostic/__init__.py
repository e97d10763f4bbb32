"""What we say about a file: a sentence, its place, its severity and what would help."""

from cjm.diagnostic.diagnostic import Change, Diagnostic, Edit, Fix, Place, Related, Severity
from cjm.diagnostic.error import BrokenFileError, CjmError
from cjm.diagnostic.noted import Noted
from cjm.diagnostic.plain import diagnostic_from, note_from, plain, plain_note
from cjm.diagnostic.suggest import did_you_mean, nearest

__all__ = [
    "BrokenFileError",
    "Change",
    "CjmError",
    "Diagnostic",
    "Edit",
    "Fix",
    "Noted",
    "Place",
    "Related",
    "Severity",
    "diagnostic_from",
    "did_you_mean",
    "nearest",
    "note_from",
    "plain",
    "plain_note",
]
