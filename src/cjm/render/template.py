"""Jinja as this project uses it: everything escaped, nothing undefined; other people's in a sandbox."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from jinja2 import BaseLoader, ChoiceLoader, Environment, FunctionLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from cjm.render.compiled import CompiledTemplates
from cjm.resources import Kind, UnknownResourceError, read_text

Escape = Callable[[str], str]


def shipped_template(name: str, escape_as: Escape = escape) -> Template:
    """Give a template we ship, such as `html/map.html.j2`."""
    return _environment(escape_as).get_template(name)


def own_template(text: str, escape_as: Escape, included: Callable[[str], str | None]) -> Template:
    """Give a template from somebody's own text; it may include and extend theirs, and the shipped ones.

    Raises jinja2.TemplateSyntaxError when the text is no template.
    """
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    loader = ChoiceLoader([FunctionLoader(included), FunctionLoader(_shipped)])
    return _made(ImmutableSandboxedEnvironment, escape_as, loader).from_string(text)


@cache
def _environment(escape_as: Escape) -> Environment:
    # Our own templates reach for nothing they should not, and a sandbox would look at each step they take.
    kept = CompiledTemplates(f"{escape_as.__module__}.{escape_as.__qualname__}")
    return _made(Environment, escape_as, FunctionLoader(_shipped), kept)


def _made(
    kind: type[Environment],
    escape_as: Escape,
    loader: BaseLoader,
    kept: CompiledTemplates | None = None,
) -> Environment:
    def finalize(value: object) -> object:
        return Markup(escape_as(value)) if type(value) is str else value  # noqa: S704 - escaping is its job

    return kind(
        loader=loader,
        bytecode_cache=kept,
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _shipped(name: str) -> str | None:
    try:
        return read_text(Kind.TEMPLATES, name)
    except UnknownResourceError:
        return None
