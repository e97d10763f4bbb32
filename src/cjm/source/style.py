"""How a value is written in the text."""

from enum import StrEnum


class Style(StrEnum):
    """The way a scalar, a list or a mapping is written."""

    PLAIN = "plain"
    SINGLE = "single"
    DOUBLE = "double"
    LITERAL = "literal"
    FOLDED = "folded"
    FLOW = "flow"
    BLOCK = "block"
    ALIAS = "alias"
