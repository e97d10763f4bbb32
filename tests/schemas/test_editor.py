"""What the schema of a map gives an author in an editor, asked of the server that editors run."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from cjm.model import Journey
from cjm.model.json_schema import map_schema, schema_text
from cjm.source import SourceFile, parse
from tests.schemas.snippet import filled
from tests.tools.language_server import LanguageServer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("editor")]

HEAD = "cjm: 1\ntitle: Sara finder et outfit\npersona: Sara\n"
PHASE = HEAD + "phases:\n  - name: Køb\n"
TOUCHPOINT = PHASE + "    touchpoints:\n      - name: Kurv\n"

KEYS_OF_A_PHASE = (
    {"id", "kind", "summary", "duration", "owner", "goals", "actions", "questions", "motivations"}
    | {"expectations", "needs", "pains", "gains", "emotions", "opportunities", "touchpoints", "company_goals"}
    | {"resources", "metrics", "funnel", "lanes"}
)


class Editor:
    """An editor in which `|` is where the author stands."""

    def __init__(self, server: LanguageServer, folder: Path) -> None:
        self._server = server
        self._paths = (folder / f"{number}.cjm.yaml" for number in count())

    def underlined(self, text: str, suffix: str = ".yaml") -> list[tuple[int, int, str]]:
        """Give line and column, counted from 1, and message of everything wrong."""
        found = self._server.diagnostics(next(self._paths).with_suffix(suffix), text)
        return sorted(
            (each["range"]["start"]["line"] + 1, each["range"]["start"]["character"] + 1, each["message"])
            for each in found
        )

    def offered(self, text: str) -> dict[str, dict[str, Any]]:
        path, line, character = self._open(text)
        return {item["label"]: item for item in self._server.completions(path, line, character)}

    def explained(self, text: str) -> str:
        return self._server.hover(*self._open(text))

    def accepted(self, text: str, label: str) -> str:
        """Give the text after the author has taken what is offered under the label, as it stands."""
        edit = self.offered(text)[label]["textEdit"]
        lines = text.replace("|", "").split("\n")
        at, end = edit["range"]["start"], edit["range"]["end"]
        assert at["line"] == end["line"]
        line = lines[at["line"]]
        # Editors put the lines of a snippet below the first one under it.
        indent = " " * (len(line) - len(line.lstrip(" ")))
        new = filled(edit["newText"]).replace("\n", "\n" + indent)
        lines[at["line"]] = line[: at["character"]] + new + line[end["character"] :]
        return "\n".join(lines)

    def _open(self, text: str) -> tuple[Path, int, int]:
        path = next(self._paths)
        before = text[: text.index("|")]
        self._server.diagnostics(path, text.replace("|", ""))
        return path, before.count("\n"), len(before) - before.rfind("\n") - 1


@pytest.fixture(scope="module")
def editor(node: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("editor")
    schema = folder / "map.schema.json"
    schema.write_text(schema_text(map_schema()), "utf-8")
    with LanguageServer(node, {schema: "*.cjm.yaml"}) as server:
        yield Editor(server, folder)


def test_no_example_is_underlined(editor: Editor, root: Path) -> None:
    for path in sorted((root / "examples").glob("*.cjm.yaml")):
        assert editor.underlined(path.read_text("utf-8")) == [], path.name


def test_all_keys_of_a_phase_are_offered_and_explained(editor: Editor) -> None:
    offered = editor.offered(PHASE + "    |\n")
    assert set(offered) - {"a new phase"} == KEYS_OF_A_PHASE
    assert all(item["documentation"] for item in offered.values())


def test_a_list_is_begun_with_its_key(editor: Editor) -> None:
    assert editor.offered(PHASE + "    |\n")["touchpoints"]["insertText"] == "touchpoints:\n  - "


def test_the_kinds_of_a_phase_are_offered_with_their_meaning(editor: Editor) -> None:
    offered = editor.offered(PHASE + "    kind: |\n")
    assert len(offered) == 11
    assert offered["retention"]["documentation"]["value"] == "Reasons to stay and to come back."


def test_channels_are_offered_by_their_names_and_others_let_be(editor: Editor) -> None:
    offered = editor.offered(TOUCHPOINT + "        channel: |\n")
    assert offered["newsletter"]["documentation"]["value"] == "Nyhedsbrev · Newsletter (digital)"
    assert editor.underlined(TOUCHPOINT + "        channel: TikTok\n") == []


def test_built_in_lanes_are_offered_and_others_let_be(editor: Editor) -> None:
    offered = editor.offered(PHASE + "lanes:\n  - |\n")
    assert offered["backstage"]["documentation"]["value"] == "What staff do out of sight."
    assert editor.underlined(PHASE + "lanes: [klima, {id: økologi, name: Økologi}]\n") == []


def test_yes_and_no_are_offered_where_they_are_the_answer(editor: Editor) -> None:
    assert {"true", "false"} <= set(editor.offered(TOUCHPOINT + "        owned: |\n"))


def test_a_key_is_explained_in_plain_words_with_an_example(editor: Editor) -> None:
    shown = editor.explained(PHASE + "    emo|tions: [1]\n")
    assert shown.startswith(
        "#### Phase\n\nWhat the customer feels in this phase as a whole.\n\n```yaml\nemotions:\n  - -1\n"
    )


def test_a_word_is_explained_with_its_neighbours(editor: Editor) -> None:
    shown = editor.explained(PHASE + "    ki|nd: purchase\n")
    assert "makes maps comparable" in shown
    assert "* `purchase`: The decision is made and paid for.\n* `awareness`: The need is felt" in shown


@pytest.mark.parametrize("key", ["na|me: Kurv", "chan|nel: app", "im|portance: {customer: 1}", "pai|ns: [x]"])
def test_an_explanation_says_nothing_of_how_it_is_checked(editor: Editor, key: str) -> None:
    named = "" if key.startswith("na") else "        name: Kurv\n"
    shown = editor.explained(PHASE + f"    touchpoints:\n      - {key}\n{named}")
    assert shown
    for word in ("null", "Optional", "anyOf", "string", "type", "pattern", "\\"):
        assert word not in shown.partition("Source:")[0]


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        (PHASE + "    touchpoint: [Kurv]\n", 6, 5, "touchpoint"),
        (TOUCHPOINT + "        chanel: app\n", 8, 9, "chanel"),
        (PHASE + "    emotions: [1, 3]\n", 6, 19, "maximum"),
        (PHASE + "    emotions: [0.7]\n", 6, 16, "0.5"),
        (PHASE + "    kind: buying\n", 6, 11, "purchase"),
        (PHASE + "    id: to ord\n", 6, 9, "An id is made of letters"),
        (PHASE + "reviewed: 31-03-2026\n", 6, 11, "A day is written as 2026-03-31."),
        (PHASE + "    pains: [{text: x, severity: '3'}]\n", 6, 33, "integer"),
        ("cjm: 1\ntitle: x\npersona: {role: x}\nphases: [x]\n", 3, 1, "name"),
        (PHASE + "lanes: [{idd: x}]\n", 6, 10, "idd"),
    ],
)
def test_what_is_wrong_is_underlined_at_its_place(
    editor: Editor, text: str, line: int, column: int, words: str
) -> None:
    found = [(at, start) for at, start, message in editor.underlined(text) if words in message]
    assert found == [(line, column)]


def test_a_file_of_any_name_may_name_its_schema(editor: Editor) -> None:
    wrong = PHASE + "    touchpoint: [Kurv]\n"
    assert editor.underlined(wrong, ".other.yaml") == []
    (found,) = editor.underlined("# yaml-language-server: $schema=map.schema.json\n" + wrong, ".other.yaml")
    assert found[:2] == (7, 5)


def test_an_empty_file_becomes_a_first_map(editor: Editor) -> None:
    journey = read(editor.accepted("|", "a first map"))
    assert [phase.name for phase in journey.phases] == ["Awareness"]
    assert journey.persona is not None


@pytest.mark.parametrize("begun", [HEAD + "phases:\n  |\n", HEAD + "phases:\n  - |\n", PHASE + "  - |\n"])
def test_a_new_phase_is_a_whole_one(editor: Editor, begun: str) -> None:
    phase = read(editor.accepted(begun, "a new phase")).phases[-1]
    assert phase.name == "Name"
    assert len(phase.goals) == len(phase.actions) == len(phase.questions) == len(phase.touchpoints) == 1


@pytest.mark.parametrize("begun", ["      |\n", "      - |\n", "      - Kurv\n      - |\n"])
def test_a_new_touchpoint_is_a_whole_one(editor: Editor, begun: str) -> None:
    (phase,) = read(editor.accepted(PHASE + "    touchpoints:\n" + begun, "a new touchpoint")).phases
    assert phase.touchpoints[-1].channel == "website"
    assert phase.touchpoints[-1].emotions[0].score == 0


def test_a_new_emotion_has_score_and_words(editor: Editor) -> None:
    (phase,) = read(editor.accepted(PHASE + "    emotions:\n      - |\n", "a new emotion")).phases
    assert (phase.emotions[0].score, phase.emotions[0].feeling) == (0, "In a word")


def test_a_new_opportunity_has_an_owner(editor: Editor) -> None:
    (phase,) = read(editor.accepted(PHASE + "    opportunities:\n      - |\n", "a new opportunity")).phases
    assert phase.opportunities[0].owner == "Who"


@pytest.mark.parametrize(("label", "kind"), [("a way back or aside", "back"), ("a way out", "exit")])
def test_a_new_way_has_a_reason(editor: Editor, label: str, kind: str) -> None:
    (way,) = read(editor.accepted(PHASE + "flow:\n  - |\n", label)).flow
    assert (way.kind, way.reason) == (kind, "Why")


def read(text: str) -> Journey:
    parsed = parse(SourceFile("map.cjm.yaml", text))
    assert parsed.tree is not None, text
    assert not parsed.problems, text
    return Journey.model_validate(parsed.tree.data)
