"""`make bench`: cjm lint beside yamllint and check-jsonschema, on the same maps in one run."""

import argparse
import importlib.metadata
import os
import platform
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.maps import map_of
from tests.bench.measure import Cost, cost_of, side_by_side

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
OURS = ROOT / ".venv" / "bin"
THEIRS = ROOT / ".venv-bench" / "bin"
SCHEMA = ROOT / "schemas" / "map.schema.json"
TOOLS = ("cjm lint", "yamllint", "check-jsonschema")
YAMLLINT_RULES = "{extends: default, rules: {line-length: disable, document-start: disable}}"


def main() -> None:
    options = argparse.ArgumentParser(prog="make bench")
    options.add_argument("--rounds", type=int, default=5, help="runs of each command; medians are shown")
    options.add_argument("--write", action="store_true", help=f"also write {PAGE.relative_to(ROOT)}")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        page = "\n".join(report(Path(folder), chosen.rounds)) + "\n"
    print(page, end="")  # noqa: T201 - the report is what this program is for
    if chosen.write:
        PAGE.write_text(page, encoding="utf-8")


def report(folder: Path, rounds: int) -> Iterator[str]:
    small = write_maps(folder / "maps", 500, 150)
    large = write_maps(folder / "large", 1, 50_000)
    for command in commands(small[:1]).values():
        cost_of(command)  # compiles each tool's modules once, as any earlier run has
    yield from heading(rounds)
    yield from table(
        {
            "1 map of 150 lines": side_by_side(commands(small[:1]), 2 * rounds + 1),
            "500 maps of 150 lines": side_by_side(commands(small), rounds),
            "1 map of 50,000 lines": side_by_side(commands(large), rounds),
        }
    )
    yield from flatness(small, rounds)


def write_maps(folder: Path, count: int, lines: int) -> list[str]:
    folder.mkdir()
    paths = [folder / f"map-{number:03}.cjm.yaml" for number in range(1, count + 1)]
    for number, path in enumerate(paths, 1):
        path.write_text(map_of(lines, number), encoding="utf-8")
    return [str(path) for path in paths]


def commands(maps: Sequence[str]) -> dict[str, list[str]]:
    return {
        "cjm lint": [str(OURS / "cjm"), "lint", "--fail-on", "error", *maps],
        "yamllint": [str(THEIRS / "yamllint"), "-d", YAMLLINT_RULES, *maps],
        "check-jsonschema": [str(THEIRS / "check-jsonschema"), "--schemafile", str(SCHEMA), *maps],
    }


def heading(rounds: int) -> Iterator[str]:
    yield "# Benchmarks"
    yield ""
    yield "Made by `make bench BENCH=--write`: whole processes, run in turns on the same files. Wall time and"
    yield f"peak memory are medians of {rounds} runs, {2 * rounds + 1} for a single small map."
    yield ""
    yield "yamllint checks the style of YAML, check-jsonschema the types of `schemas/map.schema.json`;"
    yield "`cjm lint` checks types and references, and runs its recommended rules."
    yield ""
    versions = ", ".join([f"cjm {importlib.metadata.version('cjm-cli')}", *map(version, TOOLS[1:])])
    yield f"{versions}; Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores."
    yield ""


def version(tool: str) -> str:
    answer = subprocess.run([THEIRS / tool, "--version"], capture_output=True, text=True, check=True)
    return answer.stdout.strip().replace(", version", "")


def table(cases: dict[str, dict[str, Cost]]) -> Iterator[str]:
    yield f"| case | {' | '.join(TOOLS)} | cjm's share of check-jsonschema's time |"
    yield "|---|" + "---:|" * (len(TOOLS) + 1)
    for case, costs in cases.items():
        cells = " | ".join(told(costs[tool]) for tool in TOOLS)
        share = costs["cjm lint"].seconds / costs["check-jsonschema"].seconds
        yield f"| {case} | {cells} | {share:.0%} |"
    yield ""


def flatness(maps: Sequence[str], rounds: int) -> Iterator[str]:
    counts = (1, 100, 500)
    costs = side_by_side({str(count): commands(maps[:count])["cjm lint"] for count in counts}, rounds)
    yield "Peak memory of `cjm lint` as the number of maps grows:"
    yield ""
    yield "| maps | " + " | ".join(map(str, counts)) + " |"
    yield "|---|" + "---:|" * len(counts)
    yield "| peak | " + " | ".join(megabytes(costs[str(count)]) for count in counts) + " |"


def told(cost: Cost) -> str:
    return f"{cost.seconds:.2f} s, {megabytes(cost)}"


def megabytes(cost: Cost) -> str:
    return f"{cost.memory / 1_000_000:.0f} MB"


if __name__ == "__main__":
    main()
