"""Mistyped keys: what was meant, what is checked below them, and what is not said because of them."""

import pytest

from cjm.model import Entry, Journey, Metric, Part, Phase, Touchpoint
from cjm.reading import opened, read_map
from cjm.reading.keys import meant_by
from cjm.reading.other_names import KEYS, WORDS
from cjm.reading.parts import IN_WORDS, keys_of, part_in, words_in


def said(text: str) -> list[tuple[int, str, str]]:
    """Give line, rule and message of all that is wrong."""
    found = read_map(opened("map.cjm.yaml", f"cjm: 1\ntitle: T\n{text}".encode())).diagnostics
    return [(each.place.line if each.place else 0, each.rule, each.message) for each in found]


def test_a_mistyped_key_is_no_missing_key_as_well() -> None:
    assert said("phases:\n  - nmae: Køb\n") == [(4, "unknown-key", '"nmae" is not a key of a phase')]


def test_what_is_below_a_mistyped_key_is_checked_in_the_same_run() -> None:
    assert said("phasse:\n  - nmae: Køb\n    kidn: use\n    gaols: [{txt: X, asumption: yes}, {}]\n") == [
        (3, "unknown-key", '"phasse" is not a key of the map'),
        (4, "unknown-key", '"nmae" is not a key of a phase'),
        (5, "unknown-key", '"kidn" is not a key of a phase'),
        (6, "unknown-key", '"gaols" is not a key of a phase'),
        (6, "unknown-key", '"txt" is not a key of an entry'),
        (6, "unknown-key", '"asumption" is not a key of an entry'),
        (6, "missing-key", 'an entry has no "text"'),
    ]


def test_the_value_of_a_mistyped_key_is_not_judged() -> None:
    assert said("phases: []\ntag: sommer\n") == [(4, "unknown-key", '"tag" is not a key of the map')]


def test_a_key_whose_right_form_is_there_already_is_only_unknown() -> None:
    assert said("phases: []\nphasse: [{}]\n") == [(4, "unknown-key", '"phasse" is not a key of the map')]


def test_two_misspellings_of_one_key_are_two_unknown_keys() -> None:
    assert said("phasse: []\nphaes: []\n") == [
        (3, "unknown-key", '"phasse" is not a key of the map'),
        (4, "unknown-key", '"phaes" is not a key of the map'),
    ]


def test_a_key_that_only_resembles_another_is_not_taken_for_it() -> None:
    meant = meant_by("gods", (Journey, Phase))
    assert meant is not None
    assert meant.key == "goals"
    assert meant_by("zebra", (Journey, Phase)) is None


@pytest.mark.parametrize(
    ("key", "part", "meant"),
    [
        ("company-goals", Phase, "company_goals"),
        ("Company Goals", Phase, "company_goals"),
        ("mål", Phase, "goals"),
        ("mål", Metric, "target"),
        ("enhed", Metric, "unit"),
        ("enhed", Touchpoint, "device"),
        ("titel", Phase, "name"),
        ("kilder", Journey, "evidence"),
        ("tekst", Entry, "text"),
        ("name", Entry, "text"),
        ("name", Journey, "title"),
    ],
)
def test_other_names_depend_on_the_part(key: str, part: type[Part], meant: str) -> None:
    found = meant_by(key, (Journey, part))
    assert found is not None
    assert (found.key, found.home) == (meant, None)


def test_every_other_name_of_a_key_stands_for_keys_that_exist() -> None:
    every = {key for part in IN_WORDS for key in keys_of(part)}
    assert {key for keys in KEYS.values() for key in keys} <= every
    assert not {name for name in KEYS if name != name.casefold() or " " in name or "-" in name}


def test_every_other_name_of_a_word_stands_for_words_that_exist() -> None:
    every = {
        word for part in IN_WORDS for field in keys_of(part).values() for word in words_in(field.annotation)
    }
    assert set(WORDS.values()) <= every
    assert not {name for name in WORDS if name != name.casefold() or " " in name}


def test_every_part_of_a_map_has_a_name_in_words() -> None:
    below = {part_in(field.annotation) for part in IN_WORDS for field in keys_of(part).values()}
    assert below - {None} <= set(IN_WORDS)


@pytest.mark.parametrize(
    ("item", "advice"),
    [
        ("Klikker: ser billeder", 'if this is text, quote it: "Klikker: ser billeder"'),
        ("Pris: 300", 'if this is text, quote it: "Pris: 300"'),
        ('"A \\"b\\"": c', 'if this is text, quote it: "\\"A \\\\\\"b\\\\\\"\\": c"'),
        (f"Klikker: {'ser billeder ' * 10}", "if this is text, put it in quotes"),
        ("mål: nå festen", 'if this is text, quote it: "mål: nå festen"'),
        ("{Klikker: {a: b}}", 'a key of your own begins with "x-": "x-Klikker"'),
    ],
)
def test_an_entry_with_a_colon_in_it_is_one_mistake(item: str, advice: str) -> None:
    text = f"cjm: 1\ntitle: T\nphases:\n  - name: A\n    actions:\n      - {item}\n"
    found = read_map(opened("map.cjm.yaml", text.encode())).diagnostics
    assert [each.help for each in found if each.rule == "unknown-key"] == [advice]
    assert len(found) == 1 + ("{" in item)
