"""Mending a text: in passes, by halves where something does not hold, and no further than it must."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from cjm.diagnostic import Diagnostic
from cjm.diagnostic.page import Page
from cjm.ops.fix.mend import mend, with_edits
from cjm.ops.fix.proof import Seen, holds
from cjm.source import SourceFile, parse
from tests.format.untidy import Untidy
from tests.ops.fix.looking import STRICT, finding, look, source
from tests.strategies import journeys
from tests.strategies.slips import with_slips

HEAD = "cjm: 1\ntitle: Finde et outfit til sommerfesten\nlanguage: da\npersona: Sara\n"


def mended(text: str, *names: str, unsafe: bool = True) -> tuple[str, int]:
    """Mend what some rules find, and give the text and how many findings that were."""
    rules = [rule for rule in STRICT if rule.name in names]
    done = mend(source(text), lambda of: look(of, rules), unsafe=unsafe)
    return done.source.text, done.fixed


def test_without_the_unsafe_ones_only_the_safe_are_made() -> None:
    text = f"{HEAD}phases: [{{name: Køb, goals: [TODO], questions: [Hvad koster det]}}]\n"
    names = ("placeholder-text", "question-without-mark")
    assert mended(text, *names, unsafe=False) == (text.replace("Hvad koster det", "'Hvad koster det?'"), 1)
    assert mended(text, *names) == (f"{HEAD}phases: [{{name: Køb, questions: ['Hvad koster det?']}}]\n", 2)


def test_a_list_of_nothing_but_gaps_goes_in_passes() -> None:
    lanes = "    goals: [TODO, xxx, '?', TBD]\n    actions:\n      - TODO\n      - xxx\n"
    text = f"{HEAD}phases:\n  - name: Køb\n{lanes}"
    assert mended(text, "placeholder-text") == (f"{HEAD}phases:\n  - name: Køb\n", 6)


def test_two_names_in_one_comment_go_in_passes() -> None:
    text = f"{HEAD}phases: [Køb]  # cjm: ignore[placeholder-text, channel-alias] why\n"
    assert mended(text, "placeholder-text", "channel-alias") == (f"{HEAD}phases: [Køb]\n", 2)


def test_evidence_that_nobody_names_stays_where_that_would_break_a_name_elsewhere() -> None:
    evidence = "evidence:\n  - title: Samtaler\n    id: samtaler\n  - Tal\n"
    cited = f"{HEAD}{evidence}phases:\n  - name: Køb\n    pains: [{{text: Dyrt, evidence: [tal]}}]\n"
    assert mended(cited, "unused-definition") == (
        cited.replace("  - title: Samtaler\n    id: samtaler\n", ""),
        1,
    )


def test_a_fix_that_brings_an_error_of_a_rule_that_is_off_is_not_made() -> None:
    text = f"{HEAD}phases: [{{name: Køb, touchpoints: [TODO]}}]\n"
    assert mended(text, "placeholder-text") == (text.replace(", touchpoints: [TODO]", ""), 1)

    def guarded(of: SourceFile) -> Seen:
        rules = [rule for rule in STRICT if rule.name == "placeholder-text"]
        return replace(look(of, rules), guards=look(of).diagnostics)

    assert mend(source(text), guarded, unsafe=True).source.text == text


def test_keys_that_are_mistyped_are_renamed_and_then_the_rules_are_heard() -> None:
    text = HEAD.replace("title", "titel") + "phases: [{name: Køb, goal: [TODO]}]\n"
    assert mended(text, "placeholder-text") == (f"{HEAD}phases: [{{name: Køb}}]\n", 3)


def test_what_is_too_broken_to_be_read_stays_as_it_is() -> None:
    assert mended("phases: [\n") == ("phases: [\n", 0)


def test_edits_are_put_in_whatever_their_order() -> None:
    text = source("abcdef")
    fixes = [
        each.fix for each in (finding(text, 4, 6, "E"), finding(text, 0, 1, "A"), finding(text, 2, 2, "-"))
    ]
    assert with_edits(text, [fix for fix in fixes if fix]).text == "Ab-cdE"


def looks(of: Mapping[str, tuple[Diagnostic, ...]], data: Any = None) -> Any:
    """Give a look that has it written down what is found in each text."""

    def look_at(source: SourceFile) -> Seen:
        return Seen(source, data or {}, of.get(source.text, ()), (), understood=True)

    return look_at


def test_what_stands_in_the_way_of_another_waits_for_the_next_pass() -> None:
    one = source("ab")
    first, second = finding(one, 0, 2, "c"), finding(one, 1, 2, "d")
    done = mend(one, looks({"ab": (first, second), "c": (finding(source("c"), 0, 1, "e"),)}), unsafe=False)
    assert (done.source.text, done.fixed) == ("e", 2)


def test_two_that_put_something_in_the_same_place_take_turns() -> None:
    one = source("ab")
    both = (finding(one, 1, 1, "x", "x"), finding(one, 1, 1, "y", "y"))
    done = mend(one, looks({"ab": both, "axb": (finding(source("axb"), 2, 2, "y", "y"),)}), unsafe=False)
    assert (done.source.text, done.fixed) == ("axyb", 2)


def test_neighbours_are_mended_at_once() -> None:
    one = source("ab")
    both = (finding(one, 0, 1, "x", "x"), finding(one, 1, 2, "y", "y"))
    done = mend(one, looks({"ab": both}), unsafe=False)
    assert (done.source.text, done.fixed) == ("xy", 2)


@pytest.mark.parametrize("bad", range(5))
def test_the_one_that_does_not_hold_is_left_out_and_the_others_are_made(bad: int) -> None:
    one = source("abcde")
    found = tuple(finding(one, at, at + 1, "-", f"rule-{at}") for at in range(5))

    def look_at(of: SourceFile) -> Seen:
        # Where that letter is gone, something is said that was not said before.
        wrong = of.text[bad] == "-"
        left = tuple(each for at, each in enumerate(found) if of.text[at] != "-")
        return Seen(of, {"wrong": wrong}, left, (), understood=True)

    done = mend(one, look_at, unsafe=False)
    assert done.source.text == "".join("abcde"[at] if at == bad else "-" for at in range(5))
    assert done.fixed == 4


def test_where_hardly_anything_holds_the_looking_ends_somewhere() -> None:
    one, looked = source("." * 300), []
    found = tuple(finding(one, at, at + 1, "-", f"rule-{at}") for at in range(300))

    def look_at(of: SourceFile) -> Seen:
        looked.append(of.text)
        return Seen(of, {"wrong": of != one}, found, (), understood=True)

    assert mend(one, look_at, unsafe=False).source == one
    assert len(looked) == 501


def test_what_is_found_again_and_again_ends_somewhere() -> None:
    def look_at(of: SourceFile) -> Seen:
        known = finding(of, 0, 0, "x", f"rule-{len(of.text)}")
        return Seen(of, {}, (known,), (), understood=True)

    assert mend(source(""), look_at, unsafe=False).fixed == 100


def test_two_that_undo_each_other_are_not_made_and_not_counted() -> None:
    mail, post = source("mail"), source("post")
    told = {
        "mail": (finding(mail, 0, 4, "post", "no-mail"),),
        "post": (finding(post, 0, 4, "mail", "no-post"),),
    }
    for one in (mail, post):
        done = mend(one, looks(told), unsafe=False)
        assert (done.source.text, done.fixed) == (one.text, 0)


def test_what_stands_beside_two_that_undo_each_other_is_made() -> None:
    def look_at(of: SourceFile) -> Seen:
        turned = finding(of, 0, 1, "b" if of.text[0] == "a" else "a", f"no-{of.text[0]}")
        gap = (finding(of, 1, 2, "!", "gap"),) if of.text[1] == "?" else ()
        return Seen(of, {}, (turned, *gap), (), understood=True)

    done = mend(source("a?"), look_at, unsafe=False)
    assert (done.source.text, done.fixed) == ("a!", 1)


def test_what_leads_into_a_circle_is_made_and_the_circle_is_not() -> None:
    ways = {"a": "b", "b": "c", "c": "d", "d": "b"}
    told = {old: (finding(source(old), 0, 1, new, f"no-{old}"),) for old, new in ways.items()}
    done = mend(source("a"), looks(told), unsafe=False)
    assert (done.source.text, done.fixed) == ("b", 1)


def test_those_that_undo_each_other_still_count_as_unsafe() -> None:
    one = source("ab")
    risky = finding(one, 1, 2, "c", "risky")
    assert risky.fix is not None
    risky = replace(risky, fix=replace(risky.fix, safe=False))
    told = {"ab": (finding(one, 0, 1, "x", "no-a"), risky), "xb": (finding(source("xb"), 0, 1, "a", "no-x"),)}
    done = mend(one, looks(told), unsafe=False)
    assert (done.source.text, done.fixed, done.unsafe) == ("ab", 0, 1)


FIXABLE = [rule for rule in STRICT if Page.of(rule.page).fix]


@pytest.mark.parametrize("rule", FIXABLE, ids=lambda rule: rule.name)
def test_the_bad_example_of_a_rule_with_a_fix_is_mended(rule: Any) -> None:
    bad = Page.of(rule.page).bad
    text, fixed = mended(bad.text, rule.name)
    assert fixed == len(bad.reported)
    assert not [each for each in look(source(text), [rule]).diagnostics if each.rule == rule.name]


LINE_ENDS = st.sampled_from(["\n", "\r\n"])
generated = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def written(data: Any, seed: int, *, mistyped: bool) -> Seen:
    """Write a map with slips as people write, and look at it."""
    chance = Random(seed)  # noqa: S311 - variety, not secrecy
    text = Untidy(chance, 5, ignores=True).map(with_slips(data, chance, mistyped=mistyped))
    seen = look(source(text))
    if seen.data is None:
        reject()
    return seen


def comments(text: str) -> Counter[str]:
    tree = parse(source(text)).tree
    assert tree is not None
    return Counter(comment.text for comment in tree.comments())


@pytest.mark.slow
@generated
@given(journeys(), st.integers(0, 2**32), st.booleans())
def test_each_fix_that_is_shown_can_be_made_by_itself(data: Any, seed: int, mistyped: bool) -> None:
    seen = written(data, seed, mistyped=mistyped)
    shown = [each for each in seen.diagnostics if each.fix]
    for each in Random(seed).sample(shown, min(4, len(shown))):  # noqa: S311
        assert each.fix is not None
        after = look(with_edits(seen.source, [each.fix]))
        assert holds(seen, after, [each]), (each, seen.source.text)
        for edit in each.fix.edits:
            cut = seen.source.text[edit.start : edit.end]
            lost = comments(seen.source.text) - comments(after.source.text)
            assert all(comment in cut for comment in lost) or each.rule == "unused-suppression"
            assert not edit.text or "\n" not in cut


@pytest.mark.slow
@generated
@given(journeys(), st.integers(0, 2**32), st.booleans())
def test_all_fixes_together_leave_nothing_that_could_be_mended(data: Any, seed: int, mistyped: bool) -> None:
    seen = written(data, seed, mistyped=mistyped)
    done = mend(seen.source, look, unsafe=True)
    again = mend(done.source, look, unsafe=True)
    assert again.source == done.source
    assert again.fixed == 0
    left = look(done.source)
    assert [each.rule for each in left.diagnostics if each.fix] == []
    assert left.understood or not seen.understood
