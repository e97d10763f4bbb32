"""Slips of beginners: whoever does what the advice says has a right file."""

import pytest

from cjm.source import ProblemName, SourceFile, parse

LESS = "this line belongs to the text above it, but is indented less than its first line"
BESIDE = 'the key "channel" stands below the dash of its item, not below its keys'
CASES = [
    # text, line, column, what the caret stands under, sentence, advice
    (
        "goals: [Finde nr #1, to]\nid: x\n",
        (1, 8, "["),
        '"[" is opened here and never closed: "#1, to]" is a comment',
        'quote it: goals: ["Finde nr #1", to]',
    ),
    (
        "goals: [Finde en god, billig cykel, #1 i test, Don't panic]\nquestions:\n  - a\n",
        (1, 8, "["),
        '"[" is opened here and never closed: "#1 i test, Don\'t panic]" is a comment',
        'quote it: goals: [Finde en god, billig cykel, "#1 i test", Don\'t panic]',
    ),
    (
        'goals: ["a #2", nr #1, to]\n',
        (1, 8, "["),
        '"[" is opened here and never closed: "#1, to]" is a comment',
        'quote it: goals: ["a #2", "nr #1", to]',
    ),
    (
        "a: {text: nr #1, id: x}\n",
        (1, 4, "{"),
        '"{" is opened here and never closed: "#1, id: x}" is a comment',
        'quote it: a: {text: "nr #1", id: x}',
    ),
    (
        "goals: [a, b #ikke\nid: x\n",
        (1, 8, "["),
        '"[" is opened here and never closed',
        "close it: goals: [a, b] #ikke",
    ),
    (
        "goals: [a, b\nquestions:\n  - c\n",
        (1, 8, "["),
        '"[" is opened here and never closed',
        "close it: goals: [a, b]",
    ),
    (
        "goals: [a,\n\n  b\nquestions:\n  - c\n",
        (1, 8, "["),
        '"[" is opened here and never closed',
        "close it: b]",
    ),
    (
        "  - goals: [a, b\n  - c\n",
        (1, 12, "["),
        '"[" is opened here and never closed',
        "close it: - goals: [a, b]",
    ),
    (
        "a:\n  - name: Butik\n  channel: store\n",
        (3, 3, "channel"),
        BESIDE,
        'indent it by 2 spaces more, to stand below "name"',
    ),
    (
        "a:\n  -   name: Butik\n      url: x\n  channel: store\n",
        (4, 3, "channel"),
        BESIDE,
        'indent it by 4 spaces more, to stand below "name"',
    ),
    (
        "a:\n  - name:Køb\n    touchpoints: [b]\n",
        (2, 9, ":"),
        "a space is missing after the colon",
        "write: - name: Køb",
    ),
    (
        "a:\n  - name: A\n    kind: use\n  -name: D\n    kind: use\n",
        (4, 3, "-name: D"),
        'a space is missing after the dash of "-name: D"',
        "write: - name: D",
    ),
    (
        "a:\n  - name: A\n  – name: D\n",
        (3, 3, "– name: D"),
        '"–" is a long dash, which begins no item',
        "write: - name: D",
    ),
    (
        "a:\n  - b\n  —  c: d\n",
        (3, 3, "—  c: d"),
        '"—" is a long dash, which begins no item',
        "write: - c: d",
    ),
    ("a: |\n    en\n  to\nb: c\n", (3, 3, "to"), LESS, "indent it by 4 spaces, like the text above"),
    (
        "a: >-\n\n    en\n    to\n  tre fire fem seks\nb: c\n",
        (5, 3, "tre fire fem seks"),
        LESS,
        "indent it by 4 spaces, like the text above",
    ),
    ("a: |\n    en\n  to og: tre\nb: c\n", (3, 3, "to og: tre"), LESS,
     "indent it by 4 spaces, like the text above"),
    (
        "a:\n  b: |\n    en\n   c: d\n",
        (4, 4, "c"),
        'the key "c" is indented by 3 spaces, which fits nothing above it',
        "indent it by 2 spaces, like line 2",
    ),
    (
        'a: "b", c: 1\n',
        (1, 7, ","),
        'there is nothing here for "," to separate',
        "put what follows on a line of its own: c: 1",
    ),
    (
        'a: "Hej", sagde hun\n',
        (1, 9, ", sagde hun"),
        '", sagde hun" stands after the closing quote',
        "quote it: a: '\"Hej\", sagde hun'",
    ),
    (
        "a: \x1b[31mHej\n",
        (1, 4, "\x1b"),
        "the invisible character U+001B cannot stand in a map",
        'remove it, with the "[31m" behind it',
    ),
    (
        "a: \x1bHej\n",
        (1, 4, "\x1b"),
        "the invisible character U+001B cannot stand in a map",
        "remove it",
    ),
    (
        "a: " + "- " * 20_000 + "\n",
        (1, 4, "-"),
        "a list cannot begin on the line of its key",
        "put the text in quotes, or begin the list on a line of its own",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "message", "advice"), CASES, ids=[case[0][:30] for case in CASES])
def test_a_slip_is_told_once_with_advice_that_mends_it(
    text: str, place: tuple[int, int, str], message: str, advice: str
) -> None:
    source = SourceFile("map.cjm.yaml", text)
    (problem,) = parse(source).problems
    assert problem.name is ProblemName.SYNTAX_ERROR
    assert problem.span is not None
    position = source.position(problem.span.start)
    found = position.line, position.column, text[problem.span.start : problem.span.end]
    assert (found, problem.message, problem.help) == (place, message, advice)


def test_a_pasted_fence_is_to_be_removed_and_what_it_holds_is_read() -> None:
    parsed = parse(SourceFile("map.cjm.yaml", "```yaml\na: 1\n```\n"))
    message = "this line belongs to Markdown, not to a map"
    assert [(each.message, each.help) for each in parsed.problems] == [(message, "remove the line")] * 2
    assert parsed.tree is not None
    assert parsed.tree.data == {"a": 1}


@pytest.mark.parametrize("wrong", ["  -b", "  b", "  -b: 1\n    d: 2", "  -b: 1\n\n     d: 2\n\n    e: 3"])
def test_behind_an_item_that_lacks_its_dash_the_rest_is_read(wrong: str) -> None:
    parsed = parse(SourceFile("map.cjm.yaml", f"a:\n  - x\n{wrong}\n  - z\nc: 3\n"))
    assert len(parsed.problems) == 1
    assert parsed.tree is not None
    assert parsed.tree.data == {"a": ["x", "z"], "c": 3}


def test_behind_lines_that_belong_to_a_text_above_the_rest_is_read() -> None:
    parsed = parse(SourceFile("map.cjm.yaml", "a: |\n    en\n  to tre\n  fire: fem\nb: 1\n"))
    assert len(parsed.problems) == 1
    assert parsed.tree is not None
    assert (parsed.tree.data["a"].split(), parsed.tree.data["b"]) == (["en"], 1)


def test_a_key_outside_its_item_leaves_too_much_open() -> None:
    assert parse(SourceFile("map.cjm.yaml", "a:\n  - b: 1\n  c: 2\n")).tree is None


@pytest.mark.parametrize(
    ("text", "most", "word"),
    [
        ("".join(f"k{number}: @x\n" for number in range(30)), 20, "left unread"),
        ("a: 1\n" * 1_500, 1_000, "left unread"),
        ("a: " + "\x07" * 30, 20, "has more of them"),
    ],
)
def test_the_last_of_very_many_problems_says_that_there_are_more(text: str, most: int, word: str) -> None:
    problems = parse(SourceFile("map.cjm.yaml", text)).problems
    assert len(problems) == most
    assert [word in (problem.help or "") for problem in problems] == [False] * (most - 1) + [True]
