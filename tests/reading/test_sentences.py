"""Single mistakes and their sentences, in forms that the broken files do not have."""

import pytest

from cjm.reading import opened, read_map
from tests.broken.expectation import as_lines

TOP = "cjm: 1\ntitle: T\n"
LONG = "en meget lang sætning, som ingen vil se en gang til"

CASES = [
    (
        "persona: personas/sara.persona.yaml\nphases: []\n",
        (
            '3:10 wrong-value: "personas/sara.persona.yaml" is the name of a file\n'
            "  help: write persona: {file: personas/sara.persona.yaml}\n"
        ),
    ),
    (
        "personas: [Sara, 'ida, kort.persona.yml']\nphases: []\n",
        (
            '3:18 wrong-value: "ida, kort.persona.yml" is the name of a file\n'
            '  help: write {file: "ida, kort.persona.yml"}\n'
        ),
    ),
    # A metric's value too large for any number a chart can hold.
    (
        f"phases: [{{name: A, metrics: [{{name: B, value: 1{'0' * 400}}}]}}]\n",
        ('3:47 wrong-value: "value" is too large a number\n  help: see whether it has figures too many\n'),
    ),
    # More people than a share of them can be worked out for.
    (
        f"phases: [{{name: A, funnel: {{entered: 9, continued: 1{'9' * 400}}}}}]\n",
        (
            '3:52 wrong-value: "continued" is too large a number\n'
            "  help: see whether it has figures too many\n"
        ),
    ),
    (
        "phases: [{name: A, funnel: {entered: 1000000000000000, continued: 1000000000000001}}]\n",
        (
            '3:67 wrong-value: "continued" is too large a number\n'
            "  help: see whether it has figures too many\n"
        ),
    ),
    (
        "phases: [{name: A, funnel: {entered: 2.5}}]\n",
        '3:38 wrong-type: "entered" is the number 2.5, expected a whole number\n',
    ),
    (
        "phases: [{name: A, funnel: {entered: 412.0}}]\n",
        (
            '3:38 wrong-type: "entered" is the number 412.0, expected a whole number\n'
            "  help: write it as entered: 412\n"
        ),
    ),
    (
        "phases: [{name: A, funnel: {entered: '12 000'}}]\n",
        '3:38 wrong-type: "entered" is text, expected a whole number\n  help: write it as entered: 12000\n',
    ),
    (
        "phases: [{name: A, funnel: {entered: many}}]\n",
        '3:38 wrong-type: "entered" is text, expected a whole number\n',
    ),
    (
        "phases: [{name: A, metrics: [{name: B, value: many}]}]\n",
        '3:47 wrong-type: "value" is text, expected a number\n',
    ),
    (
        f"phases: []\naudience: {LONG}\n",
        '4:11 wrong-type: "audience" is text, expected a list\n  help: begin each of its items with "- "\n',
    ),
    (
        "phases: []\nowner: [Salg, Service]\n",
        '4:8 wrong-type: "owner" is a list, expected text\n',
    ),
    (
        "phases: []\nowner: {salg: 1, service: 2}\n",
        '4:8 wrong-type: "owner" is a map of keys, expected text\n',
    ),
    (
        f"phases: []\naudience:\n  - {LONG[:22]}: {LONG}\n",
        '5:5 wrong-type: item 1 of "audience" is a map of keys, expected text\n  help: put it in quotes\n',
    ),
    (
        "phases: [{name: A, pains: [{text: B, severity: 2.5}]}]\n",
        '3:48 wrong-type: "severity" is the number 2.5, expected a whole number from 1 to 5\n',
    ),
    (
        "phases: [{name: A, lanes: {mood: , music: [3]}}]\n",
        (
            '3:28 empty-value: "mood" has no value\n  help: write one, or leave the key out\n'
            '3:44 wrong-type: item 1 of "music" is the number 3, expected text or a map of keys\n'
            '  help: quote it: "3"\n'
        ),
    ),
    (
        "phases:\n  Opmærksomhed:\n    goals: [X]\n  Køb:\n",
        (
            '4:3 wrong-type: "phases" is a map of keys, expected a list\n'
            '  help: begin each of its items with "- name: ", as - name: Opmærksomhed\n'
        ),
    ),
    (
        "phases: {}\naudience: {a: []}\n",
        (
            '3:9 wrong-type: "phases" is a map of keys, expected a list\n'
            '  help: begin each of its items with "- "\n'
            '4:11 wrong-type: "audience" is a map of keys, expected a list\n'
            '  help: begin each of its items with "- "\n'
        ),
    ),
    (
        "phases: []\npersona: [Sara, Oskar]\nchannels: [Instagram]\n",
        (
            '4:10 wrong-type: "persona" is a list, expected text or a map of keys\n'
            '  help: several personas go under "personas"\n'
            '5:12 wrong-type: item 1 of "channels" is text, expected a map of keys\n'
            "  help: write it as {id: Instagram}\n"
        ),
    ),
    (
        "phases: [{name: A, funnel: [3]}]\n",
        (
            '3:28 wrong-type: "funnel" is a list, expected a map of keys\n'
            "  help: its keys go on lines of their own below it: entered, continued, period, evidence\n"
        ),
    ),
    (
        "phases: []\nlanguage: [no]\ntags: yes\n",
        (
            '4:11 wrong-type: "language" is a list, expected text\n  help: write it as text: language: "no"\n'
            '5:7 wrong-type: "tags" is text, expected a list\n  help: write it as a list: tags: ["yes"]\n'
        ),
    ),
    (
        'phases: []\naudience: "A \\"b\\", c"\n',
        (
            '4:11 wrong-type: "audience" is text, expected a list\n'
            '  help: write it as a list: audience: ["A \\"b\\", c"]\n'
        ),
    ),
    (
        "phases: []\nreviewed: 0000-01-01\n",
        (
            '4:11 wrong-value: "0000-01-01" is no day of the calendar\n'
            "  help: write year, month and day, as 2026-03-31\n"
        ),
    ),
    (
        "phases: []\nkind: zebra\n",
        '4:7 wrong-value: "kind" cannot be "zebra"\n  help: it may be customer, buyer, user or employee\n',
    ),
    (
        "phases: [{name: A, emotions: [-0.2, 1.3, 9]}]\n",
        (
            "3:31 wrong-value: -0.2 is not a whole or half number\n  help: write -0.5 or 0\n"
            "3:37 wrong-value: 1.3 is not a whole or half number\n  help: write 1 or 1.5\n"
            "3:42 wrong-value: 9 is not on the scale from -2 to 2\n"
            "  help: scores go from -2 to 2; a 9 on a scale from 0 to 10 is 1.5 here\n"
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_mistake_is_said_in_map_words(text: str, expected: str) -> None:
    assert as_lines(read_map(opened("map.cjm.yaml", (TOP + text).encode())).diagnostics) == expected


def test_no_sentence_speaks_of_the_machinery() -> None:
    phase = "{name: {}, kind: [], touchpoints: 3, emotions: [{score: x}]}"
    text = f"titel: 3\nphases: [{{}}, 3, null, [], {phase}]\nflow: x\n"
    said = as_lines(read_map(opened("map.cjm.yaml", text.encode())).diagnostics).casefold()
    assert len(said) > 400
    for word in (
        "input",
        "dictionary",
        "dict",
        "str ",
        "string",
        "model",
        "field",
        "literal",
        "valid",
        "none",
        "pydantic",
    ):
        assert word not in said
