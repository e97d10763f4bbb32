"""What an unquoted word means: the YAML 1.2 core schema, and the words that older tools read otherwise."""

import re
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | None

_CONSTANTS: dict[str, bool | float | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_NUMBER = re.compile(
    r"(?P<int>[-+]?[0-9]+)|0o(?P<oct>[0-7]+)|0x(?P<hex>[0-9a-fA-F]+)"
    r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
)
# Python refuses to turn longer ones into integers, as that takes quadratic time.
_MAX_DIGITS = 4000
_YAML_11_WORDS = re.compile(
    r"y|Y|n|N|(?i:yes|no|on|off)|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|0[0-7]+|[-+]?[0-9]*_[0-9_]*"
)

# Whatever does not begin with one of these is text.
FIRST_OF_OTHERS = frozenset(["", *"~-+.0123456789nNtTfF"])


def resolve(text: str) -> Scalar:
    """The value of a plain scalar: nothing, true or false, a number, or else the text itself."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    match = _NUMBER.fullmatch(text)
    if match is None or len(text) > _MAX_DIGITS:
        return text
    kind = match.lastgroup
    if kind == "float":
        return float(text)
    return int(match[kind or 0], {"int": 10, "oct": 8, "hex": 16}[kind or "int"])


def is_ambiguous(text: str) -> bool:
    """Whether tools for YAML 1.1 take this unquoted key for a truth value or another number."""
    return _YAML_11_WORDS.fullmatch(text) is not None
