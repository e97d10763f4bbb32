"""What is wrong with a text that can be read: keys, tags, aliases, documents, depth."""

import pytest

from cjm.source import Problem, ProblemName, SourceFile, Span, Tree, parse


def read(text: str) -> tuple[Tree | None, tuple[Problem, ...]]:
    parsed = parse(SourceFile("map.cjm.yaml", text))
    return parsed.tree, parsed.problems


def test_a_duplicate_key_is_told_with_its_first_place_and_the_first_value_counts() -> None:
    tree, (problem,) = read("title: a\nid: x\ntitle: b\n")
    assert problem.name == ProblemName.DUPLICATE_KEY
    assert problem.span == Span(15, 20)
    assert problem.message == 'the key "title" is given twice'
    assert problem.related == ((Span(0, 5), "given here first"),)
    assert tree is not None
    assert tree.data == {"title": "a", "id": "x"}


def test_a_duplicate_key_with_a_whole_branch_is_left_out_too() -> None:
    tree, problems = read("a: 1\na: {b: [1, 2]}\nc: 3\n")
    assert [problem.name for problem in problems] == [ProblemName.DUPLICATE_KEY]
    assert tree is not None
    assert tree.data == {"a": 1, "c": 3}


@pytest.mark.parametrize(
    "key", ["no", "on", "Yes", "off", "y", "N", "12:30", "1_000", "0777", "+1:30"], ids=str
)
def test_a_key_that_older_tools_read_otherwise_is_told(key: str) -> None:
    tree, (problem,) = read(f"{key}: 1\n")
    assert problem.name == ProblemName.AMBIGUOUS_KEY
    assert problem.span == Span(0, len(key))
    assert problem.message == f'the key "{key}" is not text for older YAML tools'
    assert problem.help == f'quote it: "{key}"'
    assert tree is not None
    assert tree.data == {key: 1}


@pytest.mark.parametrize(
    "key", ["'no'", '"on"', "none", "not", "younger", "2026-01-02", "yesterday"], ids=str
)
def test_a_quoted_or_ordinary_key_is_not_ambiguous(key: str) -> None:
    assert read(f"{key}: 1\n")[1] == ()


def test_keys_become_their_own_text() -> None:
    tree, problems = read("1: a\ntrue: b\nnull: c\n1.5: d\n")
    assert problems == ()
    assert tree is not None
    assert tree.data == {"1": "a", "true": "b", "null": "c", "1.5": "d"}


@pytest.mark.parametrize(
    ("text", "written", "advice"),
    [
        ("? [a, b]\n: 1\nc: 2\n", "[a, b]", 'quote it: "[a, b]"'),
        ("{a: 1}: 1\nc: 2\n", "{a: 1}", 'quote it: "{a: 1}"'),
        ("{{navn}}: 1\nc: 2\n", "{{navn}}", 'quote it: "{{navn}}"'),
        ("? - a\n  - b\n: 1\nc: 2\n", "- a\n  - b", None),
    ],
)
def test_a_key_that_is_no_text_is_told_once(text: str, written: str, advice: str | None) -> None:
    tree, (problem,) = read(text)
    assert problem.name == ProblemName.COMPLEX_KEY
    assert problem.span is not None
    assert text[problem.span.start : problem.span.end] == written
    assert (problem.message, problem.help) == ("a key must be text", advice)
    assert tree is not None
    assert tree.data == {"c": 2}


def test_a_placeholder_of_a_template_is_told_to_be_quoted() -> None:
    _, (problem,) = read("title: {{ navn }}\n")
    assert (problem.span, problem.help) == (Span(7, 17), 'quote it: "{{ navn }}"')


def test_an_alias_is_no_key() -> None:
    tree, (problem,) = read("a: &x b\n*x : c\n")
    assert (problem.name, problem.span) == (ProblemName.COMPLEX_KEY, Span(8, 10))
    assert tree is not None
    assert tree.data == {"a": "b"}


def test_a_merge_key_merges_nothing_and_is_told() -> None:
    tree, (problem,) = read("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n")
    assert (problem.name, problem.span) == (ProblemName.MERGE_KEY, Span(18, 20))
    assert problem.message == 'the key "<<" does not merge anything in YAML 1.2'
    assert tree is not None
    assert tree.data == {"a": {"b": 1}, "c": {"d": 2}}


def test_tags_of_the_core_schema_say_what_a_value_is() -> None:
    tree, problems = read(
        "a: !!str 3\nb: !!int 0x10\nc: !!float 1\nd: !!bool true\ne: !!null\n"
        "f: !!seq [1]\ng: !!map {}\nh: ! 5\n"
    )
    assert problems == ()
    assert tree is not None
    assert tree.data == {"a": "3", "b": 16, "c": 1.0, "d": True, "e": None, "f": [1], "g": {}, "h": "5"}


@pytest.mark.parametrize(
    ("text", "span", "message"),
    [
        ("a: !vigtigt b\n", Span(3, 13), 'the tag "!vigtigt" means nothing in a map'),
        ("a: !!binary b\n", Span(3, 13), 'the tag "!!binary" means nothing in a map'),
        ("a: !x [1]\n", Span(3, 7), 'the tag "!x" means nothing in a map'),
        ("a: !!map [1]\n", Span(3, 10), 'the tag "!!map" means nothing in a map'),
        ("a: !!int b\n", Span(3, 10), '"b" is not a whole number, as its tag "!!int" says'),
        ("!x a: b\n", Span(0, 4), 'the tag "!x" means nothing in a map'),
    ],
)
def test_any_other_tag_is_told_and_the_value_kept(text: str, span: Span, message: str) -> None:
    tree, (problem,) = read(text)
    assert problem.name == ProblemName.CUSTOM_TAG
    assert (problem.span, problem.message) == (span, message)
    assert tree is not None
    assert tree.data in ({"a": "b"}, {"a": [1]})


def test_aliases_share_the_data_of_their_anchor_and_the_last_anchor_counts() -> None:
    tree, problems = read("a: &x [1]\nb: *x\nc: &x 2\nd: *x\n")
    assert problems == ()
    assert tree is not None
    assert tree.data == {"a": [1], "b": [1], "c": 2, "d": 2}
    assert tree.data["a"] is tree.data["b"]


def test_an_alias_for_nothing_is_told_with_the_nearest_name() -> None:
    tree, (problem,) = read("a: &kunde 1\nb: *kunden\n")
    assert (problem.name, problem.span) == (ProblemName.UNKNOWN_ALIAS, Span(15, 22))
    assert problem.message == '"*kunden" stands for nothing'
    assert problem.help == 'did you mean "*kunde"?'
    assert tree is not None
    assert tree.data == {"a": 1, "b": None}


def test_an_alias_without_any_anchor_may_be_text() -> None:
    _, (problem,) = read("a: *vigtigt\n")
    assert problem.help == 'to write it as text, quote it: "*vigtigt"'


def test_an_alias_inside_its_own_anchor_is_a_cycle() -> None:
    tree, (problem,) = read("a: &x\n  b: *x\n")
    assert (problem.name, problem.span) == (ProblemName.ALIAS_CYCLE, Span(11, 13))
    assert problem.message == '"*x" stands for something that holds itself'
    assert tree is not None
    assert tree.data == {"a": {"b": None}}


def test_aliases_that_unfold_without_end_stop_the_reading() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, 10)]
    tree, (problem,) = read("\n".join(lines))
    assert problem.name == ProblemName.ALIAS_BOMB
    assert problem.message == "the aliases up to here stand for more than 100,000 values"
    assert tree is None


def test_a_chain_of_aliases_cannot_go_deeper_than_the_map_may() -> None:
    lines = ["a0: &a0 [x]"] + [f"a{level}: &a{level} [*a{level - 1}]" for level in range(1, 100)]
    tree, (problem,) = read("\n".join(lines))
    assert problem.name == ProblemName.TOO_DEEP
    assert tree is None


@pytest.mark.parametrize("text", ["[" * 10_000, "- " * 10_000, "? " * 10_000, "{a: " * 10_000])
def test_ten_thousand_levels_are_told_at_the_sixty_first(text: str) -> None:
    tree, problems = read(text)
    problem = next(problem for problem in problems if problem.name == ProblemName.TOO_DEEP)
    assert problem.span == Span(text.index(text[0]) + 60 * len(text) // 10_000, 60 * len(text) // 10_000 + 1)
    assert problem.message == "this is more than 60 levels deep"
    assert tree is None


def test_sixty_levels_are_fine() -> None:
    assert read("[" * 60 + "]" * 60)[1] == ()


def test_a_second_document_is_told_where_it_begins_and_the_first_is_read() -> None:
    tree, (problem,) = read("a: 1\n---\na: 2\n---\na: 3\n")
    assert (problem.name, problem.span) == (ProblemName.MULTIPLE_DOCUMENTS, Span(5, 8))
    assert problem.message == "a second map begins here, and a file holds one"
    assert tree is not None
    assert tree.data == {"a": 1}


@pytest.mark.parametrize("text", ["", "\n\n", "# intet\n", "---\n", "--- # intet\n...\n", "\r\n \r\n"])
def test_a_file_that_says_nothing_is_empty(text: str) -> None:
    tree, (problem,) = read(text)
    assert (problem.name, problem.span) == (ProblemName.EMPTY_FILE, Span(0, 0))
    assert problem.message == "the file says nothing"
    assert tree is None


def test_an_explicit_nothing_is_not_an_empty_file() -> None:
    tree, problems = read("null\n")
    assert problems == ()
    assert tree is not None
    assert tree.data is None


def test_too_many_values_end_the_reading() -> None:
    tree, (problem,) = read("[" + "a," * 600_000 + "]")
    assert problem.name == ProblemName.FILE_TOO_LARGE
    assert problem.message == "the file holds more than 500,000 keys and values"
    assert tree is None


def test_problems_come_in_file_order() -> None:
    _, problems = read("no: 1\na: !x b\na: *y\nc: @d\n")
    assert [str(problem.name) for problem in problems] == [
        "ambiguous-key",
        "custom-tag",
        "duplicate-key",
        "unknown-alias",
        "syntax-error",
    ]


def test_after_a_thousand_problems_the_rest_is_left_unread() -> None:
    tree, problems = read("a: 1\n" * 1_500)
    assert len(problems) == 1_000
    assert tree is None


def test_a_key_may_carry_an_anchor() -> None:
    tree, problems = read("&k title: a\nb: *k\n")
    assert problems == ()
    assert tree is not None
    assert tree.data == {"title": "a", "b": "title"}


def test_a_text_that_ends_before_it_began_is_no_reason_to_look_for_ever() -> None:
    tree, problems = read(" <<: *-\n>-\n\t ")
    assert tree is None
    assert [problem.name for problem in problems].count(ProblemName.SYNTAX_ERROR) == 2
