"""Letters written as two halves are read as one, and half of one is told."""

import pytest

from cjm.source import SourceFile, parse


def read(value: str) -> tuple[object, list[str]]:
    parsed = parse(SourceFile("m.cjm.yaml", f"title: {value}\n"))
    return parsed.tree and parsed.tree.data["title"], [problem.message for problem in parsed.problems]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r'"\ud83d\ude00"', "😀"),
        (r'"a \uD83D\uDE00\ud83c\udde9\ud83c\uddf0 b"', "a 😀🇩🇰 b"),
        (r'"æ\u00f8"', "æø"),
    ],
)
def test_halves_are_joined(written: str, meant: str) -> None:
    assert read(written) == (meant, [])


@pytest.mark.parametrize("written", [r'"a\ud800b"', r'"\ude00\ud83d"', r'"\ud83d\ud83d\ude00"'])
def test_half_a_letter_is_told(written: str) -> None:
    _, (message,) = read(written)
    assert message.endswith("is half a letter, and stands for nothing")


def test_keys_may_be_written_so_too() -> None:
    parsed = parse(SourceFile("m.cjm.yaml", '"x-\\ud83d\\ude00": 1\n'))
    assert parsed.tree
    assert parsed.tree.data == {"x-😀": 1}
