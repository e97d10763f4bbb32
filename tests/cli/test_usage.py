"""Mistakes in a call: each is one sentence, and a line that says what would help."""

from __future__ import annotations

import pytest
import typer

from cjm.cli.usage import UsageError, in_our_words
from tests.cli.conftest import Cjm

CALLS = {
    "lint --preset strikt": ('--preset does not take "strikt"', 'did you mean "strict"?'),
    "lint --preset 9": ('--preset does not take "9"', "it takes minimal, recommended or strict"),
    "lint --fail-on it's": ('--fail-on does not take "it\'s"', "it takes error, warning, info or never"),
    "lint --max-warnings few": ('--max-warnings does not take "few"', "it takes a whole number from 0 on"),
    "lint --max-warnings -1": ('--max-warnings does not take "-1"', "it takes a whole number from 0 on"),
    "lint --today soon": ('--today does not take "soon"', "it takes a day, such as 2026-11-22"),
    "render a --scale big": ('--scale does not take "big"', "it takes a number"),
    "new shop --language dansk": ('--language does not take "dansk"', "it takes da or en"),
    "schema mapp": ('"cjm schema" does not take "mapp"', 'did you mean "map"?'),
    "new": ('"cjm new" lacks its path', '"cjm new --help" says more'),
    "render": ('"cjm render" lacks its MAP…', '"cjm render --help" says more'),
    "lint --formt text": ('"cjm lint" has no option --formt', 'did you mean "--format"?'),
    "lint --zzz": ('"cjm lint" has no option --zzz', '"cjm lint --help" lists them'),
    "lint --format": ("--format is without a value", "write it behind: --format VALUE"),
    "lint --fix=yes": ("--fix takes no value", "write --fix alone"),
    "config a b": ('"cjm config" does not take so much: b', '"cjm config --help" says more'),
    "lnt": ('there is no command "lnt"', 'did you mean "lint"?'),
    "zzz": ('there is no command "zzz"', '"cjm --help" says more'),
    "check maps": ('there is no command "check"', 'did you mean "cjm lint"?'),
    "init": ('there is no command "init"', 'did you mean "cjm new"?'),
    "version": ('there is no command "version"', 'did you mean "cjm --version"?'),
    "lint --exit-zero": ('"cjm lint" has no option --exit-zero', 'did you mean "--fail-on never"?'),
    "lint --config x": ('"cjm lint" has no option --config', 'did you mean "cjm config"?'),
    "rule --config": ('"cjm rule" has no option --config', '"cjm rule --help" lists them'),
    "shop.cjm.yaml": ('there is no command "shop.cjm.yaml"', 'did you mean "cjm lint shop.cjm.yaml"?'),
    "template copi x": ('there is no command "copi"', 'did you mean "copy"?'),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_mistake_in_a_call_is_a_sentence_and_what_would_help(cjm: Cjm, call: str) -> None:
    message, help_ = CALLS[call]
    run = cjm(*call.split())
    assert (run.code, run.out, run.err) == (2, "", f"error: {message}\n  = help: {help_}\n")


@pytest.mark.parametrize("call", [(), ("template",)])
def test_a_call_without_anything_shows_the_help_and_has_done_nothing(cjm: Cjm, call: tuple[str, ...]) -> None:
    run = cjm(*call)
    assert (run.code, run.err) == (2, "")
    assert "Commands" in run.out


def test_what_nobody_has_put_in_words_is_said_as_it_comes() -> None:
    error = in_our_words(UsageError("Not like this."))
    assert (error.message, error.help) == ("not like this", '"cjm --help" says more')


def test_an_option_that_was_looked_for_in_no_command_is_not_guessed_at() -> None:
    class NoSuchOption(typer.BadParameter):
        option_name = "--fixx"

    error = in_our_words(NoSuchOption("No such option: --fixx"))
    assert (error.message, error.help) == ('"cjm" has no option --fixx', '"cjm --help" lists them')
