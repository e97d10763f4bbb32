"""Templates: what we ship, for people who want their own."""

from __future__ import annotations

from pathlib import Path

from cjm.diagnostic import CjmError, did_you_mean
from cjm.ops.files import write_whole
from cjm.resources import Kind, names, read_text

_NO_TEMPLATES = ("new/", "pdf/", "rule/")
"""What is filled in by people, or by typst."""


def template_names() -> list[str]:
    """List the templates that maps are rendered with."""
    return [name for name in names(Kind.TEMPLATES) if not name.startswith(_NO_TEMPLATES)]


def template_text(name: str) -> str:
    """Give a template's text. Raises CjmError, with the nearest names, when there is none of that name."""
    known = template_names()
    if name not in known:
        help_ = did_you_mean(name, known) or '"cjm template show" lists them all'
        raise CjmError(f'there is no template "{name}"', help_)
    return read_text(Kind.TEMPLATES, name)


def copy_template(name: str, target: Path) -> Path:
    """Write a copy to change, in a folder under its own name. Raises CjmError when something is there."""
    text = template_text(name)
    place = target / Path(name).name if target.is_dir() else target
    if place.exists():
        raise CjmError(f'"{place}" is already there', "choose another name with -o, or remove it first")
    write_whole(place, text)
    return place


def template_guide() -> str:
    """Say what every template gets, type by type, and which templates there are."""
    from cjm.view import guide

    listed = "".join(f"- {name}\n" for name in template_names())
    return f"{guide()}\n## The templates we ship\n\n{listed}"
