"""The baseline as a file: what it looks like, and what is said of one that is broken."""

from pathlib import Path

import pytest

from cjm.diagnostic import BrokenFileError, CjmError
from cjm.ops.baseline import Entry, read_baseline, write_baseline

GOAL = Entry("sara.cjm.yaml", "phase-without-goal", ("phases", "køb"))
OWNER = Entry("anna.cjm.yaml", "map-without-owner", ())


def test_it_is_sorted_has_a_line_for_each_finding_and_can_be_read_by_people(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    write_baseline(str(path), {GOAL: 2, OWNER: 1})
    assert path.read_text(encoding="utf-8").splitlines() == [
        "{",
        '  "about": "Findings that cjm knows already, so that it tells of new ones alone.",',
        '  "version": 1,',
        '  "findings": [',
        '    {"path": "anna.cjm.yaml", "rule": "map-without-owner", "at": []},',
        '    {"path": "sara.cjm.yaml", "rule": "phase-without-goal", "at": ["phases", "køb"], "count": 2}',
        "  ]",
        "}",
    ]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = str(tmp_path / "known.json")
    for known in ({GOAL: 2, OWNER: 1}, {}, {Entry('a"b\\\udcff.cjm.yaml', "r", ('"findings": [',)): 1}):
        write_baseline(path, known)
        read = read_baseline(path)
        assert read is not None
        assert dict(read.known) == known
        for entry, place in read.places().items():
            assert place.text[place.column - 1 : place.end_column - 1] == f'"{entry.rule}"'
        assert read.places().keys() == known.keys()


def test_a_finding_that_both_sides_of_a_merge_have_brought_is_known_once(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    line = '{"path": "a", "rule": "r", "at": []}'
    path.write_text(f'{{"version": 1, "findings": [{line}, {line}]}}')
    read = read_baseline(str(path))
    assert read is not None
    assert dict(read.known) == {Entry("a", "r", ()): 1}


def test_where_there_is_none_there_is_none(tmp_path: Path) -> None:
    assert read_baseline(str(tmp_path / "known.json")) is None


def broken(path: Path) -> tuple[int | None, str, str | None]:
    """Give the line, the message and the help for a baseline that cannot be used."""
    with pytest.raises(BrokenFileError) as error:
        read_baseline(str(path))
    (said,) = error.value.diagnostics
    return said.place.line if said.place else None, said.message, said.help


ANEW = '"cjm lint --write-baseline" writes it once this file is out of the way'
INCOMPLETE = 'finding 2 does not have a "path", a "rule" and an "at" as they are written'
GOOD = '{"path": "a", "rule": "r", "at": []}'


@pytest.mark.parametrize(
    ("text", "line", "message", "advice"),
    [
        ("", 1, "this cannot be read as JSON", f"expecting value; {ANEW}"),
        ('{\n"version": 1,\n}\n', 3, "this cannot be read as JSON", None),
        (
            '{"version": 1, "findings": [\n<<<<<<< ours\n' + GOOD + "\n=======\n>>>>>>> theirs\n]}",
            2,
            "a merge has left its marks here",
            "keep the lines of both sides, and take out the marks",
        ),
        ("[" * 100_000, 1, "lists stand inside lists, too deep to be read", ANEW),
        ("[]", 1, "this is no baseline, but some other JSON", "give another name"),
        (
            '{"version": 1, "findings": {}}',
            1,
            "this is no baseline, but some other JSON",
            "give another name",
        ),
        (
            '{"version": 2, "findings": []}',
            1,
            "this is a baseline of version 2, and cjm reads version 1",
            "take the cjm that wrote it, or let this one write it anew",
        ),
        *(
            (f'{{"version": 1, "findings": [\n{GOOD},\n{wrong}]}}', 3, INCOMPLETE, f"take it out; {ANEW}")
            for wrong in (
                "1",
                "{}",
                '{"path": "a", "rule": "r"}',
                '{"path": "a", "rule": "r", "at": "phases"}',
                '{"path": "a", "rule": "r", "at": [1]}',
                '{"path": 1, "rule": "r", "at": []}',
                '{"path": "a", "rule": "r", "at": [], "count": 0}',
                '{"path": "a", "rule": "r", "at": [], "count": true}',
                '{"path": "a", "rule": "r", "at": [], "count": "1"}',
            )
        ),
    ],
    ids=str,
)
def test_a_broken_one_is_told_at_its_line(
    text: str, line: int, message: str, advice: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "known.json"
    path.write_text(text)
    found = broken(path)
    assert found[:2] == (line, message)
    assert advice is None or found[2] == advice


def test_one_that_cannot_be_opened_is_told_why(tmp_path: Path) -> None:
    assert broken(tmp_path) == (None, "this is a folder", None)


def test_it_is_never_written_over_a_map_or_settings(tmp_path: Path) -> None:
    for name in ("a.cjm.yaml", "cjm.toml"):
        with pytest.raises(CjmError, match="would be written over"):
            write_baseline(str(tmp_path / name), {})
