"""TOML: the places of keys and values, and what is said about a text that is none."""

import tomllib
from typing import Any

import pytest

from cjm.settings import read_settings
from cjm.settings.locate import locate
from cjm.settings.toml import load
from cjm.source import SourceFile
from tests.broken.expectation import as_lines

EVERYTHING = r'''
# a comment = "not a key"
bare_key-1 = 1  # behind
"quoted key" = "text # no comment"
'literal.key' = 'C:\new'
dotted.one . "two" = [1, [2, 3], # between
  {a = 1, b.c = "]"},
]
multi = """
first "quoted" \" end
"""
literal = """a""b"""
raw = \'\'\'
x = 1 \'\'\'
when = 1979-05-27 07:32:00Z
time = 07:32:00
floats = [1.5, -inf, +1e3, true]
empty = [ ]
nothing = {}

[table.sub]
key = "x"
[ spaced . "name" ]
key = 'y'
[[fruits]]
name = "apple"
[fruits.color]
tone = "red"
[[fruits]]
name = "pear"
[[fruits.kinds]]
n = 1
[[fruits.kinds]]
n = 2
'''.replace("\\'", "'")

NO_VALUE = """\
1:2 syntax-error: a "=" is missing behind the key
  help: a setting is written as key = value
"""


def leaves(data: Any, path: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], Any]:
    """Give every scalar with its path."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else None
    if pairs is None:
        return {path: data}
    return {deeper: leaf for key, value in pairs for deeper, leaf in leaves(value, (*path, key)).items()}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_stands_at_a_place_is_the_value(line_end: str) -> None:
    text = EVERYTHING.replace("\n", line_end)
    found = locate(text)
    every = leaves(tomllib.loads(text))
    assert len(every) == 24
    for path, value in every.items():
        span = found[path].value
        assert tomllib.loads(f"x = {text[span.start : span.end]}") == {"x": value}


def test_what_stands_at_the_place_of_a_key_is_the_key() -> None:
    found = locate(EVERYTHING)
    for path, spans in found.items():
        if spans.key is not None:
            written = EVERYTHING[spans.key.start : spans.key.end]
            assert list(tomllib.loads(f"{written} = 1")) == [path[-1]]
    assert sum(spans.key is not None for spans in found.values()) > 30


def test_a_table_stands_at_its_header() -> None:
    span = locate("a = 1\n[b.c]\nd = 1\n")[("b", "c")].value
    assert (span.start, span.end) == (6, 11)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = ", '1:5 syntax-error: this is no value\n  help: text is written in quotation marks: "text"\n'),
        (
            "a = x\n",
            '1:5 syntax-error: this is no value\n  help: text is written in quotation marks: "text"\n',
        ),
        (
            "a\n",
            NO_VALUE,
        ),
        ("[x\n", "1:3 syntax-error: the bracket of this table is not closed\n"),
        ("a=1\na=2\n", "2:1 syntax-error: this key is given twice\n  help: keep one of them\n"),
        ("[a]\n[a]\n", "2:1 syntax-error: this table is given twice\n  help: keep one of them\n"),
        ("a=[1", '1:5 syntax-error: a list is not closed\n  help: end it with "]"\n'),
        ("a={b=1 c=2}\n", '1:8 syntax-error: a brace is not closed\n  help: end it with "}"\n'),
        (
            "a='x",
            "1:5 syntax-error: a text is not closed\n  help: end it with the quotation mark it begins with\n",
        ),
        (
            'a="x',
            "1:5 syntax-error: a text is not closed\n  help: end it with the quotation mark it begins with\n",
        ),
        (
            "a=1 b=2\n",
            "1:5 syntax-error: something stands behind the end of the value\n  help: one setting to a line\n",
        ),
        (
            'a="C:\\q"\n',
            (
                "1:6 syntax-error: the backslash begins nothing here\n"
                "  help: write it twice, or use single quotes\n"
            ),
        ),
        (
            "mål = 1\n",
            NO_VALUE,
        ),
        ("d = 2026-02-30\n", "1:5 syntax-error: there is no such day or time\n"),
    ],
)
def test_a_text_that_is_no_toml_is_explained(text: str, expected: str) -> None:
    found = read_settings(SourceFile("cjm.toml", text))
    assert isinstance(found, tuple)
    assert as_lines(found) == expected


def test_lists_too_deep_are_no_crash() -> None:
    found = read_settings(SourceFile("cjm.toml", "a = " + "[" * 100_000))
    assert isinstance(found, tuple)
    assert as_lines(found) == "too-deep: lists stand inside lists, too deep to be read\n"


def test_a_sound_text_is_its_data() -> None:
    assert load(SourceFile("cjm.toml", 'preset = "strict"\n')) == {"preset": "strict"}
