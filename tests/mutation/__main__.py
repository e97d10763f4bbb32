"""See whether the tests notice slips in the rules: `make mutants`, or `make mutants ONLY=felt` for some.

What survives is printed, but for what `equivalent.toml` lists with the reason why no test can tell.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import cjm.rules
from tests.mutation.mutants import Mutant, mutants
from tests.mutation.run import MutationRun

RULES = Path(cjm.rules.__file__).parent
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
_TESTS = Path(__file__).parent.parent
_THOSE = ("rules", "lint", "ops/fix", "cli/test_fix.py", "cli/test_project_rules.py", "test_examples_lint.py")
TESTS = [_TESTS / each for each in _THOSE]
"""Those that run rules in this process."""


def main() -> int:
    """Run all mutants, and say what lives; 1 when something does that is not listed."""
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--only", default="", help="a pattern in the path of a module: flow/, or ^declared/")
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args()
    run = MutationRun(_all(asked.only), RULES, asked.processes)
    options = [
        "--override-ini=addopts=--import-mode=importlib",
        "-p",
        "no:terminal",
        "-p",
        "no:cacheprovider",
        "-s",
        "--hypothesis-profile=thorough",
    ]
    if pytest.main([*options, "-m", "not slow", *map(str, TESTS)], plugins=[run]) or run.broken:
        return 2
    return _report(run, everything=not asked.only)


def _all(only: str) -> Iterator[Mutant]:
    for path in sorted(RULES.rglob("*.py")):
        name = path.relative_to(RULES)
        if re.search(only, name.as_posix()):
            module = ".".join(["cjm", "rules", *name.with_suffix("").parts]).removesuffix(".__init__")
            yield from mutants(module, path.read_text(encoding="utf-8"), str(path))


def _report(run: MutationRun, *, everything: bool) -> int:
    listed = {
        (each["module"], each["function"], each["text"], each["change"])
        for each in tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("equivalent", [])
    }
    living = {mutant.key for mutant in run.survivors}
    new = sorted((each for each in run.survivors if each.key not in listed), key=lambda each: each.module)
    for mutant in new:
        print(mutant)  # noqa: T201 - a program of its own
    stale = sorted(listed - living) if everything else []
    for key in stale:
        print(f"listed, but no longer alive: {' · '.join(key)}")  # noqa: T201
    total = len(run.mutants)
    same = len(run.survivors) - len(new)
    killed = total - len(run.survivors)
    share = killed / max(1, total - same)
    print(f"{total} mutants: {killed} killed, {same} no test can tell, {len(new)} alive ({share:.1%} killed)")  # noqa: T201
    return int(bool(new or stale))


if __name__ == "__main__":
    sys.exit(main())
