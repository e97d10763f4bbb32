"""Reading a whole map: what comes back, and how personas in files of their own come into it."""

from cjm.diagnostic import Diagnostic, Severity
from cjm.reading import opened, read_map, read_persona
from cjm.source import SourceFile

MAP = """\
cjm: 1
title: Sara finder et outfit
persona: {file: sara.persona.yaml, role: Gæst}
phases: [Køb]
"""
SARA = "cjm: 1\nname: Sara\nrole: Kunde\ngoals: [Et outfit]\nx-shoe: 39\n"


def source(text: str, path: str = "map.cjm.yaml") -> SourceFile:
    found = opened(path, text.encode())
    assert isinstance(found, SourceFile)
    return found


def sara(path: str) -> SourceFile | None:
    return source(SARA, path) if path == "sara.persona.yaml" else None


def test_a_sound_map_gives_a_journey_and_nothing_to_say() -> None:
    document = read_map(source("cjm: 1\ntitle: T\npersona: Sara\nphases: [Køb]\n"))
    assert document.path == "map.cjm.yaml"
    assert document.diagnostics == ()
    assert document.journey is not None
    assert document.journey.phases[0].name == "Køb"


def test_what_could_not_be_opened_comes_back_as_it_is() -> None:
    missing = Diagnostic("map.cjm.yaml", "file-not-found", Severity.ERROR, "there is no such file")
    assert read_map(missing).diagnostics == (missing,)
    assert read_map(missing).path == "map.cjm.yaml"
    assert read_persona(missing).diagnostics == (missing,)


def test_a_persona_file_fills_in_what_the_map_leaves_out() -> None:
    journey = read_map(source(MAP), sara).journey
    assert journey is not None
    assert journey.persona is not None
    assert journey.persona.name == "Sara"
    assert journey.persona.role == "Gæst"
    assert journey.persona.goals == ["Et outfit"]
    assert journey.persona.extensions == {"x-shoe": 39}
    assert not journey.persona.is_unread


def test_of_several_personas_those_with_a_file_are_filled() -> None:
    text = "cjm: 1\ntitle: T\npersonas: [Oskar, {file: sara.persona.yaml}]\nphases: []\n"
    journey = read_map(source(text), sara).journey
    assert journey is not None
    assert [persona.name for persona in journey.everyone] == ["Oskar", "Sara"]


def test_a_missing_persona_file_is_left_unread() -> None:
    document = read_map(source(MAP.replace("sara.", "mia.")), sara)
    assert document.diagnostics == ()
    assert document.journey is not None
    assert document.journey.persona is not None
    assert document.journey.persona.is_unread


def test_without_a_companion_no_file_is_read() -> None:
    document = read_map(source(MAP))
    assert document.journey is not None
    assert document.journey.primary is not None
    assert document.journey.primary.is_unread


def test_a_warning_leaves_the_journey_whole() -> None:
    document = read_map(source("cjm: 1\ntitle: T\nphases: []\nx-a: {on: 1}\n"))
    assert [each.severity for each in document.diagnostics] == [Severity.WARNING]
    assert document.journey is not None


def test_a_persona_file_reads_like_a_map() -> None:
    document = read_persona(source(SARA, "sara.persona.yaml"))
    assert document.persona is not None
    assert document.persona.name == "Sara"
    broken = read_persona(source("name: 7\n", "sara.persona.yaml"))
    assert broken.persona is None
    assert [each.rule for each in broken.diagnostics] == ["wrong-type"]


def test_the_same_file_says_the_same_every_time() -> None:
    text = "titel: T\nphases:\n  - {nam: A, foo: 1}\n  - {}\nowner:\n"
    first = read_map(source(text)).diagnostics
    assert first == read_map(source(text)).diagnostics
    assert list(first) == sorted(first, key=lambda each: each.order)
