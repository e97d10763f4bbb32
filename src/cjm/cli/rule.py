"""`cjm rule`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cjm.cli.completion import rule_pages

_BEGIN = "new"

Names = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[NAME] | new NAME",
        help="A rule, all of them without one; or new and a name.",
        autocompletion=rule_pages,
    ),
]
InPython = Annotated[bool, typer.Option("--python", help="With new: a package with rules in Python.")]


def command(names: Names = None, python: InPython = False) -> None:
    """[bold]cjm rule phase-without-touchpoint[/bold]   [bold]cjm rule new purchase-without-owner[/bold]

    Lists the rules, or says what one of them finds and why it matters. With new, writes a first rule of
    your own to change: in YAML, or in Python.
    """
    from cjm.cli.output import put

    given = list(names or [])
    if given[:1] == [_BEGIN] and len(given) == 2:
        put(_begun(given[1], python))
    elif len(given) > 1 or given == [_BEGIN] or python:
        _refuse(given)
    else:
        _explain(given[0] if given else None)


def _begun(name: str, python: bool) -> str:
    from cjm.ops.begin_rule import begin_rule
    from cjm.report.safe import shown

    begun = begin_rule(name, in_python=python)
    return "".join(f"wrote {shown(str(path))}\n" for path in begun.written) + begun.next_step + "\n"


def _refuse(given: list[str]) -> None:
    from cjm.diagnostic import CjmError

    advice = "to begin one: cjm rule new purchase-without-owner"
    if given[:1] == [_BEGIN]:
        raise CjmError("a new rule has one name", advice)
    raise CjmError("one rule is explained at a time", advice)


def _explain(name: str | None) -> None:
    from cjm.cli.output import put
    from cjm.ops.explain import list_of_rules, page_of_rule

    text = page_of_rule(name) if name else list_of_rules()
    if sys.stdout.isatty():
        _show(text)
    else:
        put(text)


def _show(text: str) -> None:
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(text, code_theme="ansi_dark"))
