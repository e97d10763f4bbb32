"""Single values as YAML would give them, and how parts are put together from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import strategies as st

from cjm.model.vocabulary import Term

Data = dict[str, Any]  # Any: what YAML holds
Strategy = st.SearchStrategy[Any]
Later = Callable[[], Strategy]
"""What is made only when it is drawn: to make a strategy takes longer than to draw from it."""
Keys = Mapping[str, Strategy | Later]


_SENTENCES = (
    "Finde et outfit til sommerfesten",
    "Hvilken størrelse passer mig?",
    "Læser, hvad andre kunder skriver: »godt«",
    "Fragten dukker først op til sidst – 49 kr.",
    "Blåbærgrød, ærtesuppe og øl",
    "She wonders: is it worth it?",
    "no",
    "12:30",
    "- not a list",
    "a\nb",
    "{{ name }} | <script>alert('x')</script> ]]>",
)

texts = st.one_of(
    st.sampled_from(_SENTENCES),
    st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=30),
)
scores = st.sampled_from([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2])
ratings = st.integers(1, 5)
shares = st.one_of(st.sampled_from([0, 1, 0.25]), st.floats(0, 1))
numbers = st.one_of(st.integers(-1000, 1000), st.floats(-1e6, 1e6))
days = st.dates().map(lambda day: day.isoformat())
own_keys = st.fixed_dictionaries(
    {}, optional={"x-note": texts, "x-værksted": st.lists(st.integers(), max_size=2), "x-": st.none()}
)


def words(kind: type[Term]) -> Strategy:
    return st.sampled_from([term.value for term in kind])


def made(one: Strategy | Later) -> Strategy:
    return one if isinstance(one, st.SearchStrategy) else one()


def part(required: Mapping[str, Strategy], optional: Keys) -> Strategy:
    """Give a mapping with few of its optional keys, so that maps stay small, and perhaps own keys."""
    few = st.lists(st.sampled_from(sorted(optional)), max_size=4, unique=True)
    chosen = few.flatmap(
        lambda keys: st.fixed_dictionaries({**required, **{key: made(optional[key]) for key in keys}})
    )
    return st.tuples(chosen, own_keys).map(lambda both: {**both[0], **both[1]})


def lane(entries: Later) -> Later:
    return lambda: st.lists(entries(), max_size=2)
