"""From a file to a document: what is wrong with it, in map words at its place, or else its journey."""

from cjm.reading.document import Document, PersonaDocument
from cjm.reading.problems import opened
from cjm.reading.read import Companion, Read, read_as, read_map, read_persona
from cjm.reading.way import Ways

__all__ = [
    "Companion",
    "Document",
    "PersonaDocument",
    "Read",
    "Ways",
    "opened",
    "read_as",
    "read_map",
    "read_persona",
]
