"""Words outside a closed set, and ids that hold what an id may not hold."""

from __future__ import annotations

import re

from cjm.diagnostic import did_you_mean
from cjm.model import default_id
from cjm.reading import other_names
from cjm.reading.complaint import Complaint
from cjm.reading.fault import Sentence
from cjm.reading.parts import words_in
from cjm.reading.types import wrong_type
from cjm.reading.wording import MOST, quoted

_FEW = 12
"""So many words are listed beside a guess."""


def wrong_word(complaint: Complaint) -> Sentence:
    """Say that a word is none of those a key may hold, and list them."""
    words = words_in(complaint.field.annotation)
    choice = f"it may be {', '.join(words[:-1])} or {words[-1]}"
    value = complaint.value
    if not isinstance(value, str):
        return wrong_type(complaint, "a word", choice)
    message = f'"{complaint.key}" cannot be {quoted(value)}'
    guess = _meant(value, words)
    if guess and len(words) > _FEW:
        return Sentence("wrong-value", message, guess)
    return Sentence("wrong-value", message, f"{guess} {choice}" if guess else choice)


def bad_id(complaint: Complaint) -> Sentence:
    """Say that a text is no id, and give one that is."""
    proposal = default_id(complaint.value)
    rule = 'an id holds letters, digits, "_", "-" and ".", and begins with a letter or a digit'
    advice = f"{rule}: {proposal}" if proposal and len(proposal) <= MOST else rule
    return Sentence("bad-id", f"{quoted(complaint.value)} cannot be an id", advice)


def _meant(value: str, words: list[str]) -> str | None:
    folded = re.sub(r"[\s_]+", "-", value.strip().casefold())
    named = other_names.WORDS.get(folded)
    if named in words:
        return f'did you mean "{named}"?'
    return did_you_mean(folded, words)
