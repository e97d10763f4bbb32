"""The two parsers: the same tree from both, and the Python parser's verdict where they differ."""

import gc
import sys
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cjm.source import SourceFile, Tree, parse
from cjm.source.mark import CHILDREN, Mark
from cjm.source.read import Reader, with_c, with_python
from tests.often import often

WORDS = st.one_of(
    st.sampled_from(
        ["a", "Opmærksomhed", "no", "12:30", "1.5", "0x1f", "null", "true", "a #b", "x: y", "- z", "😀"]
    ),
    st.text(st.sampled_from("ab1 :-#'\"\\{[,]}&*!|>%@`?\n\tæ😀."), max_size=12),
)
DATA = st.recursive(
    st.one_of(WORDS, st.integers(), st.booleans(), st.none(), st.floats(allow_nan=False)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(WORDS.filter(lambda word: word != "<<"), inner, max_size=4),
    ),
    max_leaves=12,
)


def dumped(data: object, flow: bool, width: int) -> str:
    from io import StringIO

    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = flow
    yaml.width = width
    yaml.allow_unicode = True
    out = StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def marks(mark: Mark) -> object:
    if len(mark) <= CHILDREN:
        return tuple(mark)
    children = mark[CHILDREN]
    if isinstance(children, dict):
        below: object = {key: (start, end, marks(child)) for key, (start, end, child) in children.items()}
    else:
        below = [marks(child) for child in children]
    return (*mark[:CHILDREN], below)


def built(text: str, pure: bool) -> tuple[object, object] | None:
    """The data and its marks; nothing where the parser refuses what the emitter wrote."""
    reading = with_python(text, {}) if pure else with_c(text, {})
    assert reading is not None
    root = reading.builder.finish()
    return None if reading.failure or root is None else (root[0], marks(root[1]))


@settings(max_examples=often(150))
@given(
    st.dictionaries(st.sampled_from("abcd"), DATA, min_size=1), st.booleans(), st.sampled_from([20, 80, 4000])
)
def test_both_parsers_give_the_same_data_at_the_same_places(
    data: dict[str, object], flow: bool, width: int
) -> None:
    text = dumped(data, flow, width)
    expected = built(text, pure=True)
    found = built(text, pure=False)
    assume(expected is not None and found is not None)
    assert found == expected


def scalars(tree: Tree) -> Iterator[tuple[object, tuple[str | int, ...]]]:
    waiting: list[tuple[object, tuple[str | int, ...]]] = [(tree.data, ())]
    while waiting:
        value, path = waiting.pop()
        if isinstance(value, dict):
            waiting += [(child, (*path, key)) for key, child in value.items()]
        elif isinstance(value, list):
            waiting += [(child, (*path, index)) for index, child in enumerate(value)]
        else:
            yield value, path


@settings(max_examples=often(150))
@given(st.dictionaries(st.sampled_from("abcd"), DATA, min_size=1), st.booleans())
def test_the_text_at_a_scalars_place_says_the_same_value(data: dict[str, object], flow: bool) -> None:
    text = dumped(data, flow, 4000)
    assume(with_python(text, {}).failure is None)
    tree = parse(SourceFile("a", text)).tree
    assert tree is not None
    for value, path in scalars(tree):
        span = tree.span_of(path)
        part = text[span.start : span.end]
        again = parse(SourceFile("a", f"x: {part}\n" if flow else f"x:\n  - {part}\n")).tree
        assert again is not None
        assert (again.data["x"] if flow else again.data["x"][0]) == value


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: [Hvilken butik er det her?, Hvad?]\n", ["Hvilken butik er det her?", "Hvad?"]),
        ("a: {b: kl. 12:30, c?: https://a.dk/?x=1}\n", {"b": "kl. 12:30", "c?": "https://a.dk/?x=1"}),
        ("a: {'b':1, \"c\": [x:y]}\n", {"b": 1, "c": ["x:y"]}),
    ],
)
def test_question_marks_and_colons_inside_brackets_need_no_second_reading(text: str, data: object) -> None:
    reading = Reader().read(text, {})
    assert reading.failure is None
    parsed = parse(SourceFile("a", text + "x: " + "y" * 300_000))
    assert parsed.problems == ()
    assert parsed.tree is not None
    assert parsed.tree.data["a"] == data


@pytest.mark.parametrize(
    ("text", "data"),
    [("[a:b]", ["a:b"]), ("a: [x:y, http://a.dk]\n", {"a": ["x:y", "http://a.dk"]})],
)
def test_what_only_the_c_parser_refuses_is_read(text: str, data: object) -> None:
    parsed = parse(SourceFile("a", text))
    assert parsed.problems == ()
    assert parsed.tree is not None
    assert parsed.tree.data == data


def test_a_mistake_behind_something_that_only_the_c_parser_refuses_is_the_one_told() -> None:
    (problem,) = parse(SourceFile("a", "a: [!<tag:yaml.org,2002:str> 3]\nb: c\nd: @e\n")).problems
    assert problem.message == 'text cannot begin with "@"'


TEXTS = [
    "a: b: c\n",
    "a: @b\n",
    "a: 'b\n",
    "a: [b\nc: d\n",
    "a: 1\n b: 2\n",
    "a\nb: 1\n",
    'a: "\\q"\n',
    "a: 'b' c\n",
]


@pytest.mark.parametrize("text", [*TEXTS, "a: [x, {y: 1}]\nb: |\n  c\nd:\n"])
def test_without_the_c_parser_the_same_is_read_and_told(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = parse(SourceFile("a", text))
    monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    found = parse(SourceFile("a", text))
    assert found.problems == expected.problems
    assert (found.tree and found.tree.data) == (expected.tree and expected.tree.data)


def test_what_makes_the_python_parser_stumble_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    (problem,) = parse(SourceFile("a", 'a: "\\UFFFFFFFF"\n')).problems
    assert problem.message == "this line cannot be read"


def test_the_garbage_collector_is_left_as_it_was() -> None:
    parse(SourceFile("a", "a: 1\n"))
    assert gc.isenabled()
    gc.disable()
    try:
        parse(SourceFile("a", "a: 1\n"))
        assert not gc.isenabled()
    finally:
        gc.enable()
