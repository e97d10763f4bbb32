"""Hostile maps as cjm gets them: written as a file, and read."""

import json
import unicodedata

from cjm.model import Journey
from cjm.reading import read_map
from cjm.source import SourceFile
from tests.render.hostile.everywhere import Data, everywhere
from tests.render.hostile.inputs import HOSTILE

REFUSED = "half a letter"
"""The one that no file can hold, which is told when it is read."""

NAMES = [name for name in HOSTILE if name != REFUSED]
TIMES = 50
"""More than so many fields hold a text."""


def read(data: Data) -> Journey:
    """Write a map as JSON, which is YAML where everything odd is escaped, and read it."""
    document = read_map(SourceFile("hostile.cjm.yaml", json.dumps(data)))
    assert document.journey, document.diagnostics
    return document.journey


def hostile(name: str) -> Journey:
    """Give the map that says one of the texts everywhere."""
    return read(everywhere(HOSTILE[name]))


def letters(text: str) -> str:
    """Give what of a text can be seen: no white space, nothing that steers, no sign for what is missing."""
    seen = (letter for letter in text if unicodedata.category(letter)[0] not in "CZ" and letter != "\ufffd")
    return "".join(seen)
