"""`make bench`: cjm beside yamllint, check-jsonschema, Spectral and Mermaid, all in one run."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.maps import map_of, map_to_draw
from tests.bench.measure import Cost, cost_of, side_by_side
from tests.bench.tables import aims, beside, growth
from tests.bench.tools import (
    COLD,
    JSONSCHEMA,
    LINTERS,
    ROOT,
    SPECTRAL,
    WARM,
    YAMLLINT,
    drawn,
    drawn_by_mermaid,
    linters,
    versions,
)

PAGE = ROOT / "docs" / "benchmarks.md"
ONE, MANY, LARGE = "1 map of 150 lines", "500 maps of 150 lines", "1 map of 50,000 lines"
MMDC = "mmdc, its small journey"
MAPS = (1_000, 3_000, 10_000)
ENTRIES = (200, 800, 2_000)


def main() -> None:
    options = argparse.ArgumentParser(prog="make bench")
    options.add_argument("--rounds", type=int, default=5, help="runs of each command; medians are shown")
    options.add_argument("--write", action="store_true", help=f"also write {PAGE.relative_to(ROOT)}")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        page = "\n".join(report(Path(folder), chosen.rounds)).rstrip() + "\n"
    print(page, end="")  # noqa: T201 - the report is what this program is for
    if chosen.write:
        PAGE.write_text(page, encoding="utf-8")


def report(folder: Path, rounds: int) -> Iterator[str]:
    linted = lint_side_by_side(folder, rounds)
    grown = lint_many(folder, max(1, rounds // 2))
    rendered = draw(folder, rounds)
    yield from heading(rounds)
    yield "## Linting"
    yield ""
    yield "yamllint checks the style of YAML, check-jsonschema the types of `schemas/map.schema.json`, and"
    yield "Spectral these types and twelve of our rules, in its language (`tests/bench/npm/spectral.js`)."
    yield "`cjm lint` checks types and references and runs its recommended rules, without a cache;"
    yield "`cjm lint again` is its second run, on files that have not changed."
    yield ""
    yield from beside(linted, LINTERS)
    yield "As the number of maps of 150 lines grows, `cjm lint` without a cache. Peak memory is that of the"
    yield "largest of its processes."
    yield ""
    yield from growth(grown, "maps")
    yield "## Drawing"
    yield ""
    yield "`cjm render` to an HTML page, by the entries of the map, touchpoints among them."
    yield ""
    yield from growth({size: cost for size, cost in rendered.items() if size != MMDC}, "entries")
    if MMDC in rendered:
        yield f"Mermaid's `mmdc` draws a journey of five tasks in {rendered[MMDC].seconds:.2f} s."
        yield ""
    yield "## Aims"
    yield ""
    yield from aims(list(shares(linted, rendered)))


def heading(rounds: int) -> Iterator[str]:
    yield "# Benchmarks"
    yield ""
    yield "Made by `make bench BENCH=--write`: whole processes, run in turns on the same files. Wall time and"
    yield f"peak memory are medians of {rounds} runs, {2 * rounds + 1} for a single small map."
    yield ""
    yield f"{versions()}; Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores."
    yield ""


def lint_side_by_side(folder: Path, rounds: int) -> dict[str, dict[str, Cost]]:
    small = write_maps(folder / "maps", 500, 150)
    large = write_maps(folder / "large", 1, 50_000)
    cache = folder / "cache"
    for maps in (small[:1], small, large):
        cost_of(linters(maps, cache)[WARM])
    for command in linters(small[:1], cache).values():
        cost_of(command)  # compiles each tool's modules once, as any earlier run has
    # Spectral takes many minutes for the large map.
    few = {tool: command for tool, command in linters(large, cache).items() if tool != SPECTRAL}
    return {
        ONE: side_by_side(linters(small[:1], cache), 2 * rounds + 1),
        MANY: side_by_side(linters(small, cache), rounds),
        LARGE: side_by_side(few, rounds),
    }


def lint_many(folder: Path, rounds: int) -> dict[str, Cost]:
    write_maps(folder / "many", max(MAPS), 150)
    parts: dict[str, list[str]] = {}
    for count in MAPS:
        part = folder / f"many-{count}"
        part.mkdir()
        for path in sorted((folder / "many").iterdir())[:count]:
            (part / path.name).hardlink_to(path)
        parts[f"{count:,}"] = linters([str(part)], folder / "cache")[COLD]
    return side_by_side(parts, rounds)


def draw(folder: Path, rounds: int) -> dict[str, Cost]:
    commands: dict[str, list[str]] = {}
    for entries in ENTRIES:
        path = folder / f"drawn-{entries}.cjm.yaml"
        path.write_text(map_to_draw(entries), encoding="utf-8")
        commands[f"{entries:,}"] = drawn(path)
    mermaid = drawn_by_mermaid(folder)
    if mermaid:
        commands[MMDC] = mermaid
    for command in commands.values():
        cost_of(command)
    return side_by_side(commands, rounds)


def shares(
    linted: dict[str, dict[str, Cost]], rendered: dict[str, Cost]
) -> Iterator[tuple[str, float, float]]:
    many = linted[MANY]
    yield "500 maps, of check-jsonschema's time", many[COLD].seconds / many[JSONSCHEMA].seconds, 1 / 10
    yield "500 maps, of Spectral's time", many[COLD].seconds / many[SPECTRAL].seconds, 1.0
    yield "500 maps again, of yamllint's time", many[WARM].seconds / many[YAMLLINT].seconds, 1 / 20
    if MMDC in rendered:
        yield "200 entries to HTML, of mmdc's time", rendered["200"].seconds / rendered[MMDC].seconds, 1 / 5


def write_maps(folder: Path, count: int, lines: int) -> list[str]:
    folder.mkdir()
    paths = [folder / f"map-{number:05}.cjm.yaml" for number in range(1, count + 1)]
    for number, path in enumerate(paths, 1):
        path.write_text(map_of(lines, number), encoding="utf-8")
    return [str(path) for path in paths]


if __name__ == "__main__":
    main()
