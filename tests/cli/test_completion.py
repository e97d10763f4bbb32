"""What a shell proposes."""

import pytest

from tests.cli.conftest import Cjm


@pytest.mark.parametrize(
    ("words", "proposed"),
    [
        ("cjm rule phase-without-g", ["phase-without-goal"]),
        ("cjm rule unsupported-v", ["unsupported-version"]),
        ("cjm rule ne", ["new"]),
        ("cjm lint --select emo", ["emotion", "emotion-without-words", "emotion-label-conflict"]),
        ("cjm lint --ignore flow,stale-r", ["flow,stale-review"]),
        ("cjm lint --preset s", ["strict"]),
        ("cjm lint --format sar", ["sarif"]),
    ],
)
def test_names_are_proposed_as_they_are_begun(
    cjm: Cjm, monkeypatch: pytest.MonkeyPatch, words: str, proposed: list[str]
) -> None:
    monkeypatch.setenv("_CJM_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    assert set(proposed) <= set(cjm().out.split())
    assert all(word.startswith(words.split()[-1]) for word in cjm().out.split())
