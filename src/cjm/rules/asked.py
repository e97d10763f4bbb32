"""Whether a sentence is built as a question, in Danish and in English."""

from __future__ import annotations

import re
from functools import cache

# "I" is the reader in Danish, "i" a preposition.
_SUBJECTS = {
    "da": "jeg|du|han|hun|den|det|der|man|vi|(?-i:I)|de|denne|dette|disse",
    "en": "i|you|he|she|it|we|they|there|this|that|these|those|the|my|your|our|their|his|her|its|an?",
}

_ASKING = {
    "da": "hvad|hvem|hvilken|hvilket|hvilke|hvor|hvornår|hvordan|hvorfor|hvorhen|hvorfra",
    "en": "what|who|whose|whom|which|when|where|why|how",
}

_VERBS = {
    "da": "er|var|kan|kunne|skal|skulle|vil|ville|må|bør|får|findes|koster|gælder|virker|passer|kommer",
    "en": "am|is|are|was|were|can|could|shall|should|will|would|may|might|must|do|does|did",
}

# "Har det svært" and "Has the feeling" are statements that leave out their subject.
_HAVING = {
    "da": r"(?:har|havde)\s+(?:jeg|du|han|hun|man|vi|(?-i:I)|de)",
    "en": r"(?:has|have|had)\s+(?:i|you|he|she|it|we|they|there|my|your)",
}


def is_asked(text: str, language: str) -> bool:
    """Say whether a text begins as a question does: with a question word, or a verb before its subject.

    A clause that only tells what is wondered about ("What it costs", "Hvordan man bytter", "How to pay") is
    none, and neither is a statement that leaves out its subject ("Kan ikke finde den", "Is afraid of …").
    """
    return _pattern(language).match(text) is not None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    subject, asking, verbs = _SUBJECTS[language], _ASKING[language], _VERBS[language]
    clause = rf"\w+\s+(?:(?:{subject})\b|(?:\w+\s+)?to\b)"
    inverted = rf"(?:(?:{verbs})\s+(?:{subject})|{_HAVING[language]})\b"
    return re.compile(rf"\s*(?:(?!{clause})(?:{asking})\b(?=\s+\w)|{inverted})", re.IGNORECASE)
