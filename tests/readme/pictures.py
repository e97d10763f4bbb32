"""Take the pictures of the READMEs again: `python -m tests.readme.pictures`, and look at them.

Chromium draws the upper part of a rendered map. Fonts differ from machine to machine, so nothing compares
these files; they are taken again when the page has changed its looks.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.conftest import ROOT
from tests.tools import find

WIDTH = 1280
SCALE = 1.5

# The map, the picture, and the height at which the emotion curve ends.
PICTURES = [
    ("citizen-service", "showcase.png", 1106),
    ("summer-party-outfit", "showcase.da.png", 1053),
]
QUIET = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


def take(name: str, picture: str, height: int) -> None:
    """Draw one map and take its picture."""
    chromium = find.chromium()
    assert chromium, "Chromium is missing"
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "map.html"
        cjm = Path(sys.executable).with_name("cjm")
        subprocess.run([cjm, "render", ROOT / "examples" / f"{name}.cjm.yaml", "-o", page], check=True)
        command = [chromium, *QUIET, f"--user-data-dir={folder}/profile", f"--window-size={WIDTH},{height}"]
        command += [f"--force-device-scale-factor={SCALE}", f"--screenshot={ROOT}/docs/images/{picture}"]
        subprocess.run([*command, page.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    for name, picture, height in PICTURES:
        take(name, picture, height)
