"""Text that a comment cuts short: a warning where the hash sign was meant as text, and nowhere else."""

import pytest

from cjm.source import ProblemName, SourceFile, parse

LOST = [
    # text, line, column, what is lost, advice
    (
        "title: Min rejse #1 til Kina\n",
        (1, 18, "#1 til Kina"),
        'quote it: title: "Min rejse #1 til Kina"',
    ),
    ("goals:\n  - Være #1 i klassen\n", (2, 10, "#1 i klassen"), 'quote it: - "Være #1 i klassen"'),
    ("a: nr [x] #1\r\nb: c\r\n", (1, 11, "#1"), 'quote it: a: "nr [x] #1"'),
    ("a: x\t#æ\n", (1, 6, "#æ"), 'quote it: a: "x\t#æ"'),
    ("a: [Finde #1, b\n  , c]\n", (1, 11, "#1, b"), 'quote it: a: ["Finde #1", b'),
    ("a: [Finde #1\n  , c]\n", (1, 11, "#1"), 'quote it: a: ["Finde #1"'),
    # The text begins on a line above, where the quote must begin too.
    ("a: en\n  to #2 tre\n", (2, 6, "#2 tre"), "put the whole text in quotes"),
    (f"a: {'x' * 100} #1\n", (1, 105, "#1"), "put the whole text in quotes"),
]


@pytest.mark.parametrize(("text", "place", "advice"), LOST)
def test_text_behind_a_hash_sign_is_told_as_lost(text: str, place: tuple[int, int, str], advice: str) -> None:
    source = SourceFile("map.cjm.yaml", text)
    parsed = parse(source)
    (problem,) = parsed.problems
    assert problem.name is ProblemName.LOST_TEXT
    assert problem.span is not None
    position = source.position(problem.span.start)
    assert (position.line, position.column, text[problem.span.start : problem.span.end]) == place
    assert problem.message == f'everything from "{place[2]}" on is a comment'
    assert problem.help == advice
    assert parsed.tree is not None


@pytest.mark.parametrize(
    "text",
    [
        "a: b # c\n",
        "a: b #\n",
        "a: b #cjm: ignore\n",
        "a: b #----\n",
        "a: b ## c\n",
        "a: 'b' #c\n",
        'a: "b" #c\n',
        "a: [b, c] #d\n",
        "a: {b: c} #d\n",
        "a:  #todo\n  - b\n",
        "a: #todo\n",
        "#todo\na: b\n  #todo\n",
        "a: | #todo\n  b #1\n",
        "a: 'b #1'\n",
        "a: b#1\n",
        "cjm: 1 #version\n",
        "a: true #x\n",
        "a: &b c\nd: *b #x\n",
        "a: [\n  #b\n  c]\n",
        "a: [b, #c\n  d]\n",
    ],
)
def test_an_ordinary_comment_is_let_pass(text: str) -> None:
    assert parse(SourceFile("map.cjm.yaml", text)).problems == ()


def test_aliases_that_repeat_a_text_do_not_repeat_the_warning() -> None:
    text = "a: &x\n  - b #1\nc: [*x, *x, *x]\n"
    assert len(parse(SourceFile("map.cjm.yaml", text)).problems) == 1


def test_at_most_a_thousand_lost_texts_are_told() -> None:
    parsed = parse(SourceFile("map.cjm.yaml", "- b #1\n" * 1_500))
    assert len(parsed.problems) == 1_000
    assert parsed.problems[-1].help is not None
