"""Mistakes in a call that the parser of options finds, each in a sentence of ours."""

from __future__ import annotations

import re
from typing import Any, cast

import typer

from cjm.diagnostic import CjmError, did_you_mean

# Its own module has moved from one release of typer to the next.
UsageError = cast("type[Exception]", typer.BadParameter.__mro__[1])

_VALUE = re.compile(r"(?P<quote>['\"]?)(?P<value>.*)(?P=quote) (?:is not|does not match) ", re.DOTALL)
_COMMAND = re.compile(r"No such command '(?P<name>.*?)'\.", re.DOTALL)
_MORE = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((?P<more>.*)\)", re.DOTALL)

_ELSEWHERE = {
    **dict.fromkeys(("check", "validate"), "cjm lint"),
    **dict.fromkeys(("draw", "build", "export"), "cjm render"),
    "fix": "cjm lint --fix",
    "explain": "cjm rule",
    "init": "cjm new",
    "tidy": "cjm fmt",
    "version": "cjm --version",
    "help": "cjm --help",
    "--exit-zero": "--fail-on never",
    "--config": "cjm config",
}
"""What other tools call something that is called otherwise here, or is elsewhere."""


def is_answered_with_help(error: Any) -> bool:
    """Say whether the call was nothing but a name, so that the help has been printed."""
    return type(error).__name__ == "NoArgsIsHelpError"


def in_our_words(error: Any) -> CjmError:  # Any: the parser's errors have no public type in common
    """Say what is wrong with the call, and what would help."""
    call = error.ctx.command_path if error.ctx else "cjm"
    if getattr(error, "param", None) is not None:
        return _about_a_value(error.param, error.message, call)
    if getattr(error, "option_name", None):
        return _about_an_option(error, call)
    help_ = f'"{call} --help" says more'
    if command := _COMMAND.match(error.message):
        name = command["name"]
        near = _elsewhere(name) or did_you_mean(name, error.ctx.command.list_commands(error.ctx))
        if name.endswith((".yaml", ".yml")):
            near = f'did you mean "cjm lint {name}"?'
        return CjmError(f'there is no command "{name}"', near or help_)
    if more := _MORE.match(error.message):
        return CjmError(f'"{call}" does not take so much: {more["more"]}', help_)
    said = error.format_message().rstrip(".")
    return CjmError(said[:1].lower() + said[1:], help_)


def _elsewhere(written: str) -> str | None:
    meant = _ELSEWHERE.get(written)
    return f'did you mean "{meant}"?' if meant else None


def _about_a_value(param: Any, said: str, call: str) -> CjmError:
    name = max(param.opts, key=len) if param.param_type_name == "option" else f'"{call}"'
    found = _VALUE.match(said)
    if found is None:
        return CjmError(f"{name} lacks its {param.metavar or param.name}", f'"{call} --help" says more')
    value, known = found["value"], getattr(param.type, "choices", ())
    help_ = did_you_mean(value, known) or f"it takes {_taken(param.type)}"
    return CjmError(f'{name} does not take "{value}"', help_)


def _taken(kind: Any) -> str:
    """Say what an option of some kind takes."""
    if choices := getattr(kind, "choices", ()):
        return " or ".join(filter(None, [", ".join(choices[:-1]), choices[-1]]))
    if getattr(kind, "formats", ()):
        return "a day, such as 2026-11-22"
    return "a whole number from 0 on" if "range" in kind.name else "a number"


def _about_an_option(error: Any, call: str) -> CjmError:
    option = error.option_name
    if "requires an argument" in error.message:
        return CjmError(f"{option} is without a value", f"write it behind: {option} VALUE")
    if "does not take a value" in error.message:
        return CjmError(f"{option} takes no value", f"write {option} alone")
    known = [name for each in error.ctx.command.params for name in each.opts] if error.ctx else ()
    near = (_elsewhere(option) if call == "cjm lint" else None) or did_you_mean(option, known)
    return CjmError(f'"{call}" has no option {option}', near or f'"{call} --help" lists them')
