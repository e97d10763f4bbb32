"""Syntax errors: each at the place to edit, in the words of a map, with the corrected line."""

import pytest

from cjm.source import ProblemName, SourceFile, Span, parse

CASES = [
    # text, line, column, what the caret stands under, sentence, advice
    (
        "title: Sara: en kunderejse\n",
        (1, 8, "Sara: en kunderejse"),
        '"Sara: en kunderejse" has ": " in it, which reads as a key and its value',
        'quote it: title: "Sara: en kunderejse"',
    ),
    (
        "actions:\n  - Hun siger: prisen: 100 kr.\n",
        (2, 5, "Hun siger: prisen: 100 kr."),
        '"Hun siger: prisen: 100 kr." has ": " in it, which reads as a key and its value',
        'quote it: - "Hun siger: prisen: 100 kr."',
    ),
    (
        "a: {text: Hun: ja, id: x}\n",
        (1, 11, "Hun: ja"),
        '"Hun: ja" has ": " in it, which reads as a key and its value',
        'quote it: a: {text: "Hun: ja", id: x}',
    ),
    ("owner: @sara\n", (1, 8, "@sara"), 'text cannot begin with "@"', 'quote it: owner: "@sara"'),
    ("owner: `x`\n", (1, 8, "`x`"), 'text cannot begin with "`"', 'quote it: owner: "`x`"'),
    ("drop: %-vis\n", (1, 7, "%-vis"), 'text cannot begin with "%"', 'quote it: drop: "%-vis"'),
    ("a: & Co\n", (1, 4, "& Co"), 'text cannot begin with "&"', 'quote it: a: "& Co"'),
    ("a: * nyt *\n", (1, 4, "* nyt *"), 'text cannot begin with "*"', 'quote it: a: "* nyt *"'),
    ("a: *nyt her\n", (1, 4, "*nyt her"), 'text cannot begin with "*"', 'quote it: a: "*nyt her"'),
    (
        "a: > 5 minutter # nu\n",
        (1, 4, "> 5 minutter"),
        'text cannot begin with ">"',
        'quote it: a: "> 5 minutter" # nu',
    ),
    ("a: | side\n", (1, 4, "| side"), 'text cannot begin with "|"', 'quote it: a: "| side"'),
    ("a: !<x\n", (1, 4, "!<x"), 'text cannot begin with "!"', 'quote it: a: "!<x"'),
    ("a: ? hvad\n", (1, 4, "? hvad"), 'text cannot begin with "?"', 'quote it: a: "? hvad"'),
    ("goals: [a, @b]\n", (1, 12, "@b"), 'text cannot begin with "@"', 'quote it: goals: [a, "@b"]'),
    ("@id: 1\n", (1, 1, "@id"), 'text cannot begin with "@"', 'quote it: "@id": 1'),
    ("%id\na: 1\n", (1, 1, "%id"), 'text cannot begin with "%"', 'quote it: "%id"'),
    (
        'quote: "Hej" sagde hun\n',
        (1, 14, "sagde hun"),
        '"sagde hun" stands after the closing quote',
        "quote it: quote: '\"Hej\" sagde hun'",
    ),
    (
        "quote: 'Saras' tøj'\n",
        (1, 16, "tøj'"),
        '"tøj\'" stands after the closing quote',
        'use double quotes: quote: "Saras\' tøj"',
    ),
    (
        'quote: "Det er "nok" nu"\n',
        (1, 17, 'nok" nu"'),
        '"nok" nu"" stands after the closing quote',
        "use single quotes: quote: 'Det er \"nok\" nu'",
    ),
    (
        "name: [ny] Butik\n",
        (1, 12, "Butik"),
        '"Butik" stands after the closing bracket',
        'quote it: name: "[ny] Butik"',
    ),
    ('a: "b",\n', (1, 7, ","), 'there is nothing here for "," to separate', 'remove it: a: "b"'),
    ("a: [b]]\n", (1, 7, "]"), 'there is nothing here for "]" to close', "remove it: a: [b]"),
    ("a: [b}\n", (1, 6, "}"), '"}" cannot close what "[" opened', "write: a: [b]"),
    ("a: {b: 1]\n", (1, 9, "]"), '"]" cannot close what "{" opened', "write: a: {b: 1}"),
    (
        'a: ["x" "y"]\n',
        (1, 9, '"y"'),
        "a comma is missing before this",
        'put a comma before it: a: ["x", "y"]',
    ),
    (
        'title: a\nquote: "Hej\nowner: b\n',
        (2, 8, '"'),
        'the quote " is opened here and never closed',
        'close it: quote: "Hej"',
    ),
    (
        'title: "Sara\nowner: "Mette"\n',
        (1, 8, '"'),
        'the quote " is opened here and never closed',
        'close it: title: "Sara"',
    ),
    ("'a: 1\nb: 2\n", (1, 1, "'"), "the quote ' is opened here and never closed", "close it: 'a: 1'"),
    ("goals: [a, b\nid: x\n", (1, 8, "["), '"[" is opened here and never closed', "close it: goals: [a, b]"),
    ("a: {b: 1\nid: x\n", (1, 4, "{"), '"{" is opened here and never closed', "close it: a: {b: 1}"),
    ("id: x\ngoals: [", (2, 8, "["), '"[" is opened here and never closed', "close it: goals: []"),
    ("a: [1,\n  2\nb: 3\n", (1, 4, "["), '"[" is opened here and never closed', "close it: 2]"),
    (
        "title: a\n owner: b\n",
        (2, 2, "owner"),
        'the key "owner" is indented deeper than "title" above it, which has a value',
        "do not indent it",
    ),
    (
        "phases:\n  - name: a\n     kind: use\n",
        (3, 6, "kind"),
        'the key "kind" is indented deeper than "name" above it, which has a value',
        "indent it by 4 spaces",
    ),
    (
        "phases:\n  - name: a\n   kind: use\n",
        (3, 4, "kind"),
        'the key "kind" is indented by 3 spaces, which fits nothing above it',
        "indent it by 4 spaces, like line 2",
    ),
    (
        "goals:\n  - a\n - b\n",
        (3, 2, "- b"),
        "this item is indented by 1 space, which fits nothing above it",
        "indent it by 2 spaces, like line 2",
    ),
    (
        "goals:\n  - a\n   - b\n",
        (3, 4, "- b"),
        "this item is read as part of the text above it",
        "indent it by 2 spaces, like the item above",
    ),
    (
        "goals: a\n  - b\n",
        (2, 3, "- b"),
        "this item is read as part of the text above it",
        "put the text above into the list too, or quote it",
    ),
    (
        "goals:\n  - a\n  -b\n",
        (3, 3, "-b"),
        'a space is missing after the dash of "-b"',
        "write: - b",
    ),
    ("goals:\n  -a\n  -b\n", (2, 3, "-a"), "a space is missing after the dash of this item", "write: - a"),
    (
        "goals:\n  - a\n  b\n",
        (3, 3, "b"),
        '"b" has no dash, but the item above it has one',
        "write: - b",
    ),
    (
        "- a\nb: 2\n",
        (2, 1, "b: 2"),
        '"b: 2" has no dash, but the item above it has one',
        "write: - b: 2",
    ),
    ("a: 1\n- b\n", (2, 1, "- b"), "a list item cannot stand among keys", None),
    (
        "cjm: 1\ntitle:Sara\nid: x\n",
        (2, 6, ":"),
        "a space is missing after the colon",
        "write: title: Sara",
    ),
    ("cjm: 1\ntitle Sara\nid: x\n", (2, 1, "title Sara"), '"title Sara" lacks a colon', "write: title: Sara"),
    ("cjm: 1\nphases\n  - name: a\n", (2, 1, "phases"), '"phases" lacks a colon', "write: phases:"),
    ("phases\n  - name: a\n", (1, 1, "phases"), '"phases" lacks a colon', "write: phases:"),
    (
        "title: Sara finder\net outfit til festen\nid: x\n",
        (2, 1, "et outfit til festen"),
        '"et outfit til festen" lacks a colon',
        "indent it if it belongs to the text above, or put a colon after its key",
    ),
    (
        "actions:\n  - Ser en annonce\n    id: x\n",
        (3, 5, "id"),
        'the key "id" stands under an item that is text',
        "give the text a key too: - text: Ser en annonce",
    ),
    (
        "goals: - a\n",
        (1, 8, "-"),
        "a list cannot begin on the line of its key",
        'quote it: goals: "- a", or begin the list on a line of its own',
    ),
    (
        'path: "C:\\qa"\n',
        (1, 10, "\\q"),
        '"\\q" means nothing inside double quotes',
        "use single quotes: path: 'C:\\qa'",
    ),
    (
        'path: "Sara\'s C:\\qa"\n',
        (1, 17, "\\q"),
        '"\\q" means nothing inside double quotes',
        'write "\\\\" for a backslash',
    ),
    (
        "  title: a\nid: x\n",
        (1, 1, "  "),
        'the first line is indented by 2 spaces, and the key "id" is not',
        "do not indent it",
    ),
    (
        "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> main\n",
        (2, 1, "<<<<<<< HEAD"),
        "a merge conflict is left in the file here",
        'keep one side, and none of the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"',
    ),
    ("a: [b, , c]\n", (1, 8, ","), 'there is nothing here for "," to separate', "remove it: a: [b,  c]"),
    ("a: [{b: 1}, ", (1, 4, "["), '"[" is opened here and never closed', "close it: a: [{b: 1},]"),
    (
        "# hej\n\n a: 1\nb: 2\n",
        (3, 1, " "),
        'the first line is indented by 1 space, and the key "b" is not',
        "do not indent it",
    ),
    (
        "a:\n  b: 1\n    c: 2\n    e: 3\n\n  d: 3\n",
        (3, 5, "c"),
        'the key "c" is indented deeper than "b" above it, which has a value',
        "indent it by 2 spaces",
    ),
    (
        "goals:\n\n  - a\n\n  # hej\n - b\n",
        (6, 2, "- b"),
        "this item is indented by 1 space, which fits nothing above it",
        "indent it by 2 spaces, like line 3",
    ),
    (
        "- a\n  - b\n",
        (2, 3, "- b"),
        "this item is read as part of the text above it",
        "do not indent it, like the item above",
    ),
    (
        "  - a\n- b\n",
        (2, 1, "- b"),
        "this item is not indented, which fits nothing above it",
        "indent it by 2 spaces, like line 1",
    ),
    ("x: 1\n%b:\n  - c\n", (2, 1, "%b"), 'text cannot begin with "%"', 'quote it: "%b":'),
    ('x: 1\n"b"\n- c\n', (2, 1, '"b"'), '""b"" lacks a colon', 'write: "b":'),
    ("--- a: 1\n", (1, 1, "--- a"), 'the key "--- a" cannot stand here', None),
    (
        "a:\n    b:\n        c: 1\n   d: 2\n",
        (4, 4, "d"),
        'the key "d" is indented by 3 spaces, which fits nothing above it',
        "indent it by 4 spaces, like line 2",
    ),
    (
        "goals:\n  - a: 1\n    b: 2\n - c\n\nid: x\n",
        (4, 2, "- c"),
        "this item is indented by 1 space, which fits nothing above it",
        "indent it by 2 spaces, like line 2",
    ),
    ('a: 1\n"b\nc": d\n', (2, 1, '"'), 'the quote " is opened here and never closed', 'close it: "b"'),
    (
        'a: "\\UFFFFFFFF"\n',
        (1, 5, "\\U"),
        '"\\U" means nothing inside double quotes',
        "use single quotes: a: '\\UFFFFFFFF'",
    ),
    (
        "title: a\x07b\n",
        (1, 9, "\x07"),
        "the invisible character U+0007 cannot stand in a map",
        "remove it",
    ),
]


@pytest.mark.parametrize(("text", "place", "message", "advice"), CASES, ids=[case[0][:30] for case in CASES])
def test_a_mistake_is_told_at_its_place_with_the_corrected_line(
    text: str, place: tuple[int, int, str], message: str, advice: str | None
) -> None:
    source = SourceFile("map.cjm.yaml", text)
    (problem,) = parse(source).problems
    assert problem.name == ProblemName.SYNTAX_ERROR
    assert problem.span is not None
    position = source.position(problem.span.start)
    found = position.line, position.column, text[problem.span.start : problem.span.end]
    assert (found, problem.message, problem.help) == (place, message, advice)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_any_kind_lead_to_the_same_place(end: str) -> None:
    source = SourceFile("map.cjm.yaml", f"cjm: 1{end}title: Sara: en rejse{end}id: x{end}")
    (problem,) = parse(source).problems
    assert problem.span is not None
    assert source.position(problem.span.start).line == 2
    assert source.position(problem.span.start).column == 8
    assert problem.help == 'quote it: title: "Sara: en rejse"'


def test_every_mistake_of_a_file_is_found_in_one_run() -> None:
    text = (
        "title: Sara: en rejse\nowner: @sara\ngoals: [a, b\nid: x\nid: y\n"
        "phases:\n  - name: a\n   kind: use\n  - name: b: c\n"
    )
    source = SourceFile("map.cjm.yaml", text)
    found = [(p.span and source.position(p.span.start).line, str(p.name)) for p in parse(source).problems]
    assert found == [
        (1, "syntax-error"),
        (2, "syntax-error"),
        (3, "syntax-error"),
        (5, "duplicate-key"),
        (8, "syntax-error"),
        (9, "syntax-error"),
    ]


def test_text_that_only_lacks_its_quotes_is_read_as_if_it_had_them() -> None:
    parsed = parse(
        SourceFile("map.cjm.yaml", "title: Sara: en rejse\nactions:\n  - '@x' y\n  - *z z\ncjm: 1\n")
    )
    assert len(parsed.problems) == 3
    assert parsed.tree is not None
    assert parsed.tree.data == {"title": "Sara: en rejse", "actions": ["'@x' y", "*z z"], "cjm": 1}


def test_a_map_whose_lines_are_misplaced_has_no_tree() -> None:
    assert parse(SourceFile("map.cjm.yaml", "title: a\n id: b\n")).tree is None


def test_at_most_twenty_mistakes_are_told() -> None:
    text = "".join(f"k{number}: @x\n" for number in range(30))
    assert len(parse(SourceFile("map.cjm.yaml", text)).problems) == 20


def test_a_long_line_is_not_repeated_in_the_advice() -> None:
    (problem,) = parse(SourceFile("map.cjm.yaml", f"title: Sara: {'a' * 200}\n")).problems
    assert problem.help == "put the text in quotes"
    assert len(problem.message) < 110


def test_a_bracket_that_opened_far_away_is_found() -> None:
    (problem,) = parse(SourceFile("map.cjm.yaml", "a: [" + " " * 150_000)).problems
    assert (problem.message, problem.span) == ('"[" is opened here and never closed', Span(3, 4))


def test_a_bracket_that_closes_in_a_comment_is_not_closed() -> None:
    (problem,) = parse(SourceFile("map.cjm.yaml", "a: [b, #c]\nd:\n  e: f\n")).problems
    message = '"[" is opened here and never closed: "#c]" is a comment'
    assert (problem.message, problem.span) == (message, Span(3, 4))
    assert problem.help == 'quote it: a: [b, "#c"]'


def test_an_item_where_only_a_key_may_follow_is_told_once() -> None:
    (problem,) = parse(SourceFile("map.cjm.yaml", ": a\n%b:\n  - c\n")).problems
    assert (problem.message, problem.span) == ("a list item cannot stand among keys", Span(10, 13))


def test_a_tab_after_spaces_on_the_first_line_is_told() -> None:
    problem = parse(SourceFile("map.cjm.yaml", "  \ta: @x\n")).problems[0]
    assert (problem.name, problem.span) == (ProblemName.TAB_INDENTATION, Span(2, 3))


def test_words_that_only_look_like_an_item_are_text() -> None:
    parsed = parse(SourceFile("map.cjm.yaml", "a: x\n  -y\n"))
    assert parsed.problems == ()
    assert parsed.tree is not None
    assert parsed.tree.data == {"a": "x -y"}


def test_a_mistake_in_a_very_long_file_is_told_too() -> None:
    source = SourceFile(
        "map.cjm.yaml", "".join(f"k{number}: 1\n" for number in range(30_000)) + "title: @x\n"
    )
    (problem,) = parse(source).problems
    assert problem.help == 'quote it: title: "@x"'


def test_every_tab_indented_line_is_told() -> None:
    source = SourceFile("map.cjm.yaml", "a:\n\tb: 1\n\tc:\n\t\td: 2\ne: |\n  \tkode\n\n\t# note\n")
    problems = parse(source).problems
    assert [problem.name for problem in problems] == [ProblemName.TAB_INDENTATION] * 3
    assert [problem.span and source.position(problem.span.start).line for problem in problems] == [2, 3, 4]
    assert {problem.message for problem in problems} == {"this line is indented with a tab"}
    assert {problem.help for problem in problems} == {"use spaces, two for each level"}


def test_tabs_that_harm_nothing_are_let_pass() -> None:
    parsed = parse(SourceFile("map.cjm.yaml", "a: |\n  x\n  \ty\nb:\tc\t# note\nd: e\n \tf\n"))
    assert parsed.problems == ()
    assert parsed.tree is not None
    assert parsed.tree.data == {"a": "x\n\ty\n", "b": "c", "d": "e f"}


def test_a_tab_inside_a_block_text_is_text_even_where_others_are_wrong() -> None:
    source = SourceFile("map.cjm.yaml", "a: |\n  x\n  \ty\nb:\n\tc: d\n")
    (problem,) = parse(source).problems
    assert (problem.name, problem.span) == (ProblemName.TAB_INDENTATION, Span(17, 18))


def test_what_is_found_beside_tabs_is_only_told_when_it_is_sure() -> None:
    source = SourceFile("map.cjm.yaml", "title: Sara: rejse\na:\n\tb: 1\n  c: 2\n")
    assert [str(problem.name) for problem in parse(source).problems] == ["syntax-error", "tab-indentation"]
