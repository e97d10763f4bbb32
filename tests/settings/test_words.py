"""Settings: words of one's own."""

import pytest

from cjm.settings import Settings, Wordings, read_settings
from cjm.source import SourceFile
from tests.broken.expectation import as_lines


def test_words_of_ones_own_are_read() -> None:
    text = '[words]\nvague-wording = ["lækker"]\nbad-feelings = ["træt", "flad"]\n'
    assert read_settings(SourceFile("cjm.toml", text)) == Settings(
        words=Wordings(vague_wording=["lækker"], bad_feelings=["træt", "flad"])
    )


def test_without_any_there_are_none() -> None:
    assert set(map(tuple, Settings().words.model_dump().values())) == {()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[words]\nvague-wordin = []\n",
            '2:1 unknown-setting: "vague-wordin" is not a word list\n  help: did you mean "vague-wording"?\n',
        ),
        (
            "[words]\nzebra = []\n",
            (
                '2:1 unknown-setting: "zebra" is not a word list\n  help: the word lists are company-voice,'
                " department-phase, vague-wording, solution-as-pain, good-feelings and bad-feelings\n"
            ),
        ),
        (
            "[words]\nignore = []\n",
            (
                '2:1 unknown-setting: "ignore" is not a word list\n'
                '  help: "ignore" is a setting: move it out of "words"\n'
            ),
        ),
        (
            "vague-wording = []\n",
            (
                '1:1 unknown-setting: "vague-wording" is not a setting\n'
                '  help: "vague-wording" is a word list: move it under [words]\n'
            ),
        ),
        (
            '[words]\nvague-wording = "nice"\n',
            (
                '2:17 wrong-type: "vague-wording" is text, expected a list\n'
                '  help: write it as a list: vague-wording = ["nice"]\n'
            ),
        ),
    ],
)
def test_what_is_wrong_with_words_is_said_at_its_place(text: str, expected: str) -> None:
    found = read_settings(SourceFile("cjm.toml", text))
    assert isinstance(found, tuple)
    assert as_lines(found) == expected
