"""The map that another one is compared with, and what such a comparison cannot be drawn as."""

from __future__ import annotations

from pathlib import Path

from cjm.diagnostic import CjmError
from cjm.model import Journey
from cjm.ops.files import beside, open_file
from cjm.reading import Document, read_map
from cjm.render import Form

BASED_ON = "based-on"
"""Said instead of a path: the map that each map is based on."""

_DRAWN_AS = (Form.HTML, Form.SVG, Form.PNG, Form.PDF, Form.PPTX, Form.XLSX, Form.CSV, Form.MD)


def refuse_comparison(forms: tuple[Form, ...], other: str, maps: int, *, findings: bool) -> None:
    """Raise CjmError for a comparison that cannot be drawn."""
    undrawn = [form.value for form in forms if form not in _DRAWN_AS]
    if undrawn:
        known = ", ".join(form.value for form in _DRAWN_AS)
        raise CjmError(f"a comparison cannot be drawn as {undrawn[0]}", f"it can be drawn as {known}")
    if findings:
        raise CjmError(
            "findings are about one map, and cannot be shown on a comparison",
            "render the map by itself --with-findings",
        )
    if maps > 1 and other != BASED_ON:
        raise CjmError(
            f'{maps} maps cannot be compared with "{other}" at once',
            f"give one map; or --compare {BASED_ON}, which takes what each map names in based_on",
        )


def other_map(other: str, journey: Journey, path: str) -> Document:
    """Read the map that the one at a path is compared with.

    Raises CjmError when it is to be the one it is based on, and it names none.
    """
    if other != BASED_ON:
        return read_map(open_file(other), beside(other))
    if journey.based_on is None:
        raise CjmError(
            f'"{path}" does not say what it is based on',
            "write based_on: with the path of the current map, or give --compare a map",
        )
    place = str(Path(path).parent / journey.based_on)
    return read_map(open_file(place), beside(place))
