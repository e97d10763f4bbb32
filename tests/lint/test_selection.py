"""Which rules apply."""

import pytest

from cjm.diagnostic import Severity
from cjm.lint import Group, Preset, Selection, UnknownRuleError
from tests.lint.readings import made

RULES = (
    made("dead-end", Group.FLOW, Preset.STRICT),
    made("no-way", Group.FLOW, Preset.MINIMAL),
    made("no-goal", Group.COMPLETENESS, Preset.RECOMMENDED),
    made("no-metric", Group.MEASUREMENT, Preset.STRICT),
)


@pytest.mark.parametrize(
    ("selection", "names"),
    [
        (Selection(), ["no-way", "no-goal"]),
        (Selection(Preset.MINIMAL), ["no-way"]),
        (Selection(Preset.STRICT), ["dead-end", "no-way", "no-goal", "no-metric"]),
        (Selection(select=("dead-end",)), ["dead-end"]),
        (Selection(select=("flow",)), ["dead-end", "no-way"]),
        (Selection(select=("no-metric", "flow")), ["dead-end", "no-way", "no-metric"]),
        (Selection(Preset.STRICT, select=("no-goal",)), ["no-goal"]),
        (Selection(extend=("dead-end",)), ["dead-end", "no-way", "no-goal"]),
        (Selection(extend=("flow",)), ["dead-end", "no-way", "no-goal"]),
        (Selection(select=("no-goal",), extend=("no-metric",)), ["no-goal", "no-metric"]),
        (Selection(ignore=("no-way",)), ["no-goal"]),
        (Selection(ignore=("flow",)), ["no-goal"]),
        (Selection(Preset.STRICT, ignore=("flow", "no-metric")), ["no-goal"]),
        (Selection(ignore=("flow",), extend=("dead-end",)), ["dead-end", "no-goal"]),
        (Selection(ignore=("flow",), select=("no-way",)), ["no-way"]),
        (Selection(select=("flow",), ignore=("dead-end",)), ["no-way"]),
        (Selection(select=("flow",), ignore=("flow",)), []),
        (Selection(select=("no-way",), ignore=("no-way",)), []),
    ],
)
def test_a_selection_takes(selection: Selection, names: list[str]) -> None:
    assert [rule.name for rule in selection.of(RULES)] == names


def test_a_rule_can_be_given_another_severity_and_stays_otherwise_the_same() -> None:
    (rule,) = Selection(Preset.MINIMAL, severity={"no-way": Severity.INFO}).of(RULES)
    assert (rule.name, rule.severity, rule.group) == ("no-way", Severity.INFO, Group.FLOW)
    assert RULES[1].severity is Severity.WARNING


def test_a_group_can_be_given_a_severity_and_a_rule_of_it_another() -> None:
    chosen = {"flow": Severity.ERROR, "no-way": Severity.INFO}
    severities = {rule.name: rule.severity for rule in Selection(Preset.STRICT, severity=chosen).of(RULES)}
    assert severities == {
        "dead-end": Severity.ERROR,
        "no-way": Severity.INFO,
        "no-goal": Severity.WARNING,
        "no-metric": Severity.WARNING,
    }


@pytest.mark.parametrize(
    "selection",
    [
        Selection(select=("no-gaol",)),
        Selection(extend=("no-goal", "no-gaol")),
        Selection(ignore=("no-gaol",)),
        Selection(severity={"no-gaol": Severity.INFO}),
    ],
)
def test_a_name_that_names_nothing_is_refused_with_those_it_might_have_been(selection: Selection) -> None:
    with pytest.raises(UnknownRuleError, match=r'^"no-gaol" is neither a rule nor a group$') as refused:
        selection.of(RULES)
    assert refused.value.name == "no-gaol"
    assert refused.value.known == (
        *("completeness", "dead-end", "flow", "measurement", "no-goal", "no-metric", "no-way", "own"),
    )
