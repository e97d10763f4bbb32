"""Files that are binary, huge or in another encoding, made here, each with its sentences from hand work."""

import pytest

from cjm.reading import opened, read_map
from tests.broken.expectation import as_lines

MAP = b"cjm: 1\ntitle: T\nphases: []\n"
WRONG = b"cjm: 1\ntitle: T\nownr: X\nphases: []\n"
OWNER = '3:1 unknown-key: "ownr" is not a key of the map\n  help: did you mean "owner"?\n'
SAVE = "  help: save the file as UTF-8\n"
DEEP = "too-deep: this is more than 60 levels deep\n  help: a map needs no more than ten\n"
PICTURE = "binary-file: the file is not text\n  help: this is a PNG picture\n"
LATIN_1 = """\
2:9 not-utf-8: the file is not UTF-8: the byte 0xf8 begins no letter in it
  help: save the file as UTF-8 (it looks like Windows-1252: "Køb")
"""
LARGE = """\
file-too-large: the file is larger than the 5 MB that are read
  help: split the journey into several maps
"""
LONG_KEY = f"""\
4:1 unknown-key: "?{"k" * 38}…" is not a key of the map
  help: a key of your own begins with "x-": "x-?{"k" * 38}…"
"""
BREAKS = "cjm: 1\ntitle: A\u2028B\x85C\nownr: X\nphases: []\n".encode()

HOSTILE: dict[str, tuple[bytes, str]] = {
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), PICTURE),
    "null bytes": (b"cjm: 1\ntitle: \x00\n", "binary-file: the file is not text: it holds null bytes\n"),
    "UTF-16 with its mark": (
        "cjm: 1\ntitle: Køb\n".encode("utf-16"),
        f"1:1 not-utf-8: the file is UTF-16, not UTF-8\n{SAVE}",
    ),
    "UTF-16 without a mark": (
        "cjm: 1\ntitle: Køb\n".encode("utf-16-le"),
        f"1:1 not-utf-8: the file is UTF-16, not UTF-8\n{SAVE}",
    ),
    "Latin-1": (
        "cjm: 1\ntitle: Køb\n".encode("latin-1"),
        LATIN_1,
    ),
    "50 MB": (
        b"#" * (50 * 1024 * 1024),
        LARGE,
    ),
    "a byte order mark before an error": (b"\xef\xbb\xbf" + WRONG, OWNER),
    "Windows line ends": (WRONG.replace(b"\n", b"\r\n"), OWNER),
    "old Mac line ends": (WRONG.replace(b"\n", b"\r"), OWNER),
    "line signs of Unicode, which end no line": (BREAKS, OWNER),
    "a line of nearly 5 MB before an error": (WRONG.replace(b"T", b"T" * (5 * 1024 * 1024 - 100)), OWNER),
    "10,000 levels of lists in blocks": (
        b"- " * 10_000 + b"x\n",
        f"1:121 {DEEP}",
    ),
    "10,000 levels of lists in brackets": (
        b"[" * 10_000 + b"]" * 10_000,
        f"1:61 {DEEP}",
    ),
    "10,000 levels of maps in braces": (
        b"{a: " * 10_000 + b"}" * 10_000,
        f"1:241 {DEEP}",
    ),
    "a control character": (
        b"cjm: 1\ntitle: A\x07B\nphases: []\n",
        "2:9 syntax-error: the invisible character U+0007 cannot stand in a map\n  help: remove it\n",
    ),
    "JSON, which is YAML": (b'{"cjm": 1, "title": "T", "phases": []}', ""),
    "no line end at the end": (MAP.rstrip(), ""),
    "a key of a thousand letters": (MAP + b"?" + b"k" * 1000 + b": 1\n", LONG_KEY),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_a_clear_diagnostic(name: str) -> None:
    raw, expected = HOSTILE[name]
    document = read_map(opened("map.cjm.yaml", raw))
    assert as_lines(document.diagnostics) == expected
    assert (document.journey is None) == bool(expected)


def test_ten_thousand_mistakes_are_bounded_and_take_no_time() -> None:
    keys = b"".join(b"  - {nam%d: X}\n" % number for number in range(10_000))
    document = read_map(opened("map.cjm.yaml", b"cjm: 1\ntitle: T\nphases:\n" + keys))
    assert 500 <= len(document.diagnostics) <= 2_000
    assert document.journey is None


def test_an_aliased_mistake_met_ten_thousand_times_is_said_once() -> None:
    phases = b"phases:\n  - &one {name: A, kindd: use}\n" + b"  - *one\n" * 5_000
    document = read_map(opened("map.cjm.yaml", b"cjm: 1\ntitle: T\n" + phases))
    assert as_lines(document.diagnostics) == (
        '4:20 unknown-key: "kindd" is not a key of a phase\n  help: did you mean "kind"?\n'
    )
