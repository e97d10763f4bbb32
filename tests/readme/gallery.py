"""Take the pictures of docs/gallery.md again: `python -m tests.readme.gallery`, and look at them one by one.

Chromium, poppler and LibreOffice show each file as a reader would see it, and none of them is needed for
anything else here. Fonts differ from machine to machine, so nothing compares these files.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.conftest import ROOT
from tests.readme.pictures import QUIET
from tests.tools import find

EXAMPLES = {
    "summer-party-outfit": "A clothing shop",
    "yoga-studio": "A yoga studio",
    "organic-skincare": "Organic skincare: everything the format can do",
    "b2b-software": "B2B software",
    "citizen-service": "A public service, as a blueprint",
}
COMPARED = "summer-party-outfit"
"""The one with a map of how it is wished to be."""
FOLDER = ROOT / "docs" / "images" / "gallery"
WIDTH = 1200
COLOURS = 128
_DARK = "--blink-settings=preferredColorScheme=0"


def main() -> None:
    """Take all pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or EXAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            take(name, Path(folder))


def take(name: str, folder: Path) -> None:
    """Render one example to every format that can be seen, and take a picture of each."""
    forms = ("html", "pdf", "png", "graph", "pptx", "xlsx", "mermaid")
    said = [part for form in forms for part in ("--to", form)]
    cjm = Path(sys.executable).with_name("cjm")
    run(cjm, "render", ROOT / "examples" / f"{name}.cjm.yaml", *said, "-o", f"{folder}/")
    page, kept = folder / f"{name}.html", {}
    kept["page"] = shot(page, folder, 1440, 1300)
    kept["dark"] = shot(page, folder, 1440, 1300, _DARK)
    kept["phone"] = shot(page, folder, 390, 1500)
    kept["graph"] = graph_shot(folder / f"{name}.graph.svg", folder)
    kept["svg"] = folder / f"{name}.png"
    kept["pdf"] = first_page(folder / f"{name}.pdf", folder, 1)
    kept["slide"] = first_page(office(folder / f"{name}.pptx", folder), folder, 2)
    kept["sheet"] = first_page(office(folder / f"{name}.xlsx", folder), folder, 1)
    if name == COMPARED:
        wished, both = ROOT / "examples" / "future" / f"{name}.cjm.yaml", folder / "compared.html"
        run(cjm, "render", wished, "--compare", "based-on", "-o", both)
        kept["compared"] = shot(both, folder, 1440, 1500)
    for kind, picture in kept.items():
        keep(picture, FOLDER / f"{name}-{kind}.png")


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def shot(page: Path, folder: Path, width: int, height: int, *more: str) -> Path:
    """Take a picture of the upper part of a page."""
    picture = folder / f"{page.stem}-{width}{len(more)}.png"
    chromium = find.chromium()
    assert chromium, "Chromium is missing"
    run(
        *(chromium, *QUIET, *more, f"--user-data-dir={folder}/profile", f"--window-size={width},{height}"),
        *("--force-device-scale-factor=1.5", f"--screenshot={picture}", page.as_uri()),
    )
    return picture


def graph_shot(svg: Path, folder: Path) -> Path:
    """Take a picture of a whole graph, as large as it says it is, in points."""
    size = re.search(r'<svg width="(\d+)pt" height="(\d+)pt"', svg.read_text("utf-8"))
    assert size, svg
    width, height = (round(int(points) / 0.75) for points in size.groups())
    return shot(svg, folder, width, height)


def first_page(pdf: Path, folder: Path, number: int) -> Path:
    """Take a picture of one page of a PDF file."""
    stem = folder / f"{pdf.stem}-{pdf.parent.name}-{number}"
    run("pdftoppm", "-png", "-r", "110", "-f", str(number), "-l", str(number), "-singlefile", pdf, stem)
    return stem.with_name(stem.name + ".png")


def office(file: Path, folder: Path) -> Path:
    """Have LibreOffice print a file of Office."""
    into = folder / file.suffix[1:]
    run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf",
        "--outdir", into, file)  # fmt: skip
    return into / f"{file.stem}.pdf"


def keep(picture: Path, target: Path) -> None:
    """Put a picture into the gallery: not wider than a page, in few colours."""
    with Image.open(picture) as seen:
        small = seen.convert("RGB")
        small.thumbnail((WIDTH, 4 * WIDTH), Image.Resampling.LANCZOS)
        # By coverage, as the one place that needs action is too small to keep its colour by number.
        small.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE).save(
            target, optimize=True
        )


if __name__ == "__main__":
    main()
