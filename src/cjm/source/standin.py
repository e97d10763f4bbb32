"""Characters that a parser takes for more than text: others of the same length stand in while it reads.

Three separators end a line in YAML 1.1 alone, and both parsers still let them. And inside brackets the C
parser stumbles over any question mark and over a colon inside a word, so that `[Hvad er det?, kl. 12:30]`
would need the Python parser, which is twenty times slower.
"""

import re

_BREAKS = re.compile("[\x85\u2028\u2029]")
_IN_WORDS = re.compile(r"""(?<=[^\s\[\]{},"'])(?:\?|:(?=[^\s\[\]{},]))""")
_HIDDEN = "\x85\u2028\u2029?:"


def hide(text: str, for_c: bool) -> tuple[str, dict[int, str]]:
    """The text with private characters it does not use standing in, and how to turn those back."""
    breaks = _BREAKS.search(text) is not None
    words = for_c and ("[" in text or "{" in text) and _IN_WORDS.search(text) is not None
    if not breaks and not words:
        return text, {}
    unused = (chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in text)
    standins = dict(zip(_HIDDEN, unused, strict=False))
    if breaks:
        text = _BREAKS.sub(lambda match: standins[match[0]], text)
    if words:
        text = _IN_WORDS.sub(lambda match: standins[match[0]], text)
    return text, {ord(new): old for old, new in standins.items()}
