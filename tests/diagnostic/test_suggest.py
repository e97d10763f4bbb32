"""Near misses: what is proposed, and how it is put."""

import pytest

from cjm.diagnostic import did_you_mean

PHASES = ("opdage", "opslag", "opdagelse", "køb")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("Opdage", 'did you mean "opdage"?'),
        ("kob", 'did you mean "køb"?'),
        ("opdag", 'did you mean "opdage", "opslag" or "opdagelse"?'),
        ("opdagels", 'did you mean "opdagelse" or "opdage"?'),
        ("levering", None),
    ],
)
def test_what_is_near_is_proposed_and_what_differs_in_capitals_alone_is_the_only_one(
    word: str, said: str | None
) -> None:
    assert did_you_mean(word, PHASES) == said
