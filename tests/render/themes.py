"""A house's theme for tests, and how a page with it is really drawn."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path
from typing import Any

from PIL import Image

from cjm.render.picture import Picture
from cjm.render.theme import Theme
from cjm.settings.palettes import PAPER, Palette
from tests.tools import find

Styles = dict[str, dict[str, dict[str, Any]]]


def logo() -> Picture:
    """Give a picture four times as wide as high."""
    file = io.BytesIO()
    Image.new("RGB", (240, 60), "#0038a8").save(file, "PNG")
    return Picture("image/png", file.getvalue())


def house(**more: Any) -> Theme:
    """Give a theme with colours of its own, a strong blue line on green paper, and fonts."""
    light = {**PAPER.light, "line": "#0038a8", "paper": "#eef7ec"}
    dark = {**PAPER.dark, "line": "#9ab8ff"}
    said: dict[str, Any] = {"text_fonts": ("Verdana Pro", "Arial"), "title_fonts": ("Georgia",), **more}
    return Theme(Palette(light, dark), **said)


def rgb(colour: str) -> str:
    """Write a colour as a browser tells it."""
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def styles(html: str, folder: Path, node: str, chromium: str, *selectors: str) -> Styles:
    """Give how the first element of each selector is drawn by day, in the dark and on paper."""
    path = folder / "styles.html"
    path.write_text(html, encoding="utf-8")
    command = [node, str(find.TOOLS / "styles.mjs"), chromium, str(path), *selectors]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert answer.stdout, answer.stderr
    found: Styles = json.loads(answer.stdout)
    return found
