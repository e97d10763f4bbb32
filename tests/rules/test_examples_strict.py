"""Every rule's examples under `strict`: in the bad one only the rule finds anything, in the good one none.

An example is short, so that it can be read; it leaves out most of what `strict` asks for. Here it is
completed first: wherever a rule finds something left out, the answer of `tests/rules/answers.py` is added,
again and again until none is left. Only what the rule itself finds in its bad example goes unanswered.
Answers add, and never change what the example says (which is tested); what is wrong, rather than missing,
has no answer and fails. So each rule is seen beside all others, every advice can be followed, and no two
rules ask for what cannot be had together.
"""

import pytest

from cjm.diagnostic.page import Example, Page
from cjm.lint import Rule
from cjm.rules import ALL
from tests.rules.answers import ANSWERS
from tests.rules.completed import completed, findings, holds_all_of, line, tree_of

every_rule = pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)


def maps(example: Example) -> list[str]:
    """Give the maps of an example; that of a rule across files has several, and personas beside them."""
    files = example.files
    return [text for name, text in files.items() if not name.endswith(".persona.yaml")] or [example.text]


@every_rule
def test_the_completed_bad_example_has_the_findings_of_its_rule_at_the_marked_lines_and_no_other(
    rule: Rule,
) -> None:
    bad = Page.of(rule.page).bad
    told: list[int] = []
    for text in maps(bad):
        found = findings(completed(text, rule))
        assert [(other.name, finding.path) for other, finding in found if other is not rule] == []
        told += [line(text, finding) for _, finding in found]
    assert sorted(set(told)) == ([] if rule.project else list(bad.reported))


@every_rule
def test_the_completed_good_example_is_clean(rule: Rule) -> None:
    for text in maps(Page.of(rule.page).good):
        found = findings(completed(text))
        assert [(other.name, finding.path) for other, finding in found] == []


@every_rule
def test_completing_an_example_takes_nothing_from_it(rule: Rule) -> None:
    page = Page.of(rule.page)
    for text, but in [
        *((text, rule) for text in maps(page.bad)),
        *((text, None) for text in maps(page.good)),
    ]:
        assert holds_all_of(completed(text, but), tree_of(text).data)


def test_every_answer_is_to_a_rule() -> None:
    assert ANSWERS.keys() <= {rule.name for rule in ALL}
