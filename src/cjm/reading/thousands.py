"""Numbers with a comma in braces, which YAML takes for a number and a key."""

from __future__ import annotations

import re

from cjm.reading.complaint import Complaint
from cjm.reading.fault import Sentence
from cjm.reading.parts import in_words

_CUT = re.compile(r"(?<![\w.,+-])([-+]?\d[\d,]*),$")


def cut_at_comma(complaint: Complaint) -> Sentence | None:
    """Say how to write the number whose later digits have become an unknown key, if they are that."""
    key = str(complaint.loc[-1])
    match = _CUT.search(complaint.before)
    if complaint.value is not None or match is None or not (key.isascii() and key.isdigit()):
        return None
    message = f'"{key}" is not a key of {in_words(complaint.part)}'
    written = f"{match[1]},{key}"
    return Sentence("unknown-key", message, f'if "{written}" is a number, write {_joined(written)}')


def _joined(written: str) -> str:
    """A number without its commas: between groups of three digits they go, any other is a decimal point."""
    first, *groups = written.split(",")
    in_thousands = first.lstrip("+-") != "0" and all(len(group) == 3 for group in groups)
    return "".join([first, *groups]) if in_thousands else f"{first}.{''.join(groups)}"
