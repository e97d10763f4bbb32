"""Whatever a file holds, reading gives a document: sentences on one line, and a journey or an error."""

import random
import re
from pathlib import Path

import pytest

from cjm.diagnostic import Severity
from cjm.reading import opened, read_map, read_persona

SEEDS = sorted((Path(__file__).parent.parent / "broken" / "files").iterdir())
PIECES = [
    "\t", " ", "\n", "\r", "\x85", "\u2028", ": ", "- ", "[", "]", "{", "}", "'", '"', "&a ", "*a", "!x ",
    "|\n", "#", "null", "true", "-3", "1.000", ".inf", "1e400", "2026-02-30", "name: ", "phases: ",
    "<<: *a\n", "😀", "?",
]  # fmt: skip


def damaged(text: str, chance: random.Random) -> str:
    """Give a text with something put in, taken out, or exchanged."""
    at = chance.randrange(len(text) + 1)
    match chance.randrange(3):
        case 0:
            return text[:at] + chance.choice(PIECES) + text[at:]
        case 1:
            return text[:at] + text[at + chance.randint(1, 12) :]
    words = list(re.finditer(r"\w+", text))
    if not words:
        return text
    one, other = chance.choice(words), chance.choice(words)
    return text[: one.start()] + other[0] + text[one.end() :]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: str(path.name))
def test_a_damaged_file_is_read_without_a_crash(seed: Path) -> None:
    chance = random.Random(seed.name)  # noqa: S311 - the same damage on every run
    for _ in range(20):
        text = seed.read_text("utf-8")
        for _ in range(chance.randint(1, 3)):
            text = damaged(text, chance)
        document = read_map(opened("map.cjm.yaml", text.encode()))
        errors = [each for each in document.diagnostics if each.severity is Severity.ERROR]
        assert (document.journey is None) == bool(errors), text
        for each in document.diagnostics:
            assert each.place is not None
            assert "\n" not in each.message + (each.help or "")
            assert len(each.message) <= 200
        assert read_persona(opened("map.persona.yaml", text.encode())).path == "map.persona.yaml"
