"""Put a million damaged maps to cjm: `make fuzz`, or `make fuzz COUNT=10000 SEED=7`."""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.fuzz.mutate import mutated
from tests.fuzz.put import Thoroughness, TooSlowError, timed
from tests.fuzz.seeds import seeds

FOLDER = Path("build/fuzz")
_ROUND = 5_000


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one round of inputs."""

    count: int
    slowest: float
    failures: tuple[str, ...]


def run_round(seed: int, number: int) -> Round:
    """Put one round of inputs, which its number and the seed decide; those that fail are kept in a folder."""
    chance = random.Random(f"{seed}/{number}")  # noqa: S311 - the same inputs on every run
    texts, slowest, failures = seeds(), 0.0, []
    for each in range(_ROUND):
        content = mutated(texts, chance)
        try:
            slowest = max(slowest, timed(content, each, Thoroughness()))
        except (Exception, TooSlowError) as error:  # whatever it is, it is what is looked for
            failures.append(_kept(content, error))
    return Round(_ROUND, slowest, tuple(failures))


def _kept(content: bytes, error: BaseException) -> str:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{hashlib.sha256(content).hexdigest()[:16]}.cjm.yaml"
    path.write_bytes(content)
    path.with_suffix(".txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    return f"{path}: {type(error).__name__}: {error}"


def main() -> int:
    """Run all rounds on all processors, and say what came of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    rounds, start = range(-(-asked.count // _ROUND)), time.monotonic()
    done, slowest, failures = 0, 0.0, 0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for each in pool.map(partial(run_round, asked.seed), rounds):
            done, slowest, failures = (
                done + each.count,
                max(slowest, each.slowest),
                failures + len(each.failures),
            )
            for failure in each.failures:
                print(failure, flush=True)  # noqa: T201 - a program of its own
            if sys.stderr.isatty() or done % 50_000 == 0:
                print(f"{done:,} inputs, slowest {slowest:.2f} s, {failures} failures", file=sys.stderr)  # noqa: T201
    print(  # noqa: T201
        f"{done:,} inputs in {time.monotonic() - start:.0f} s, slowest {slowest:.2f} s, {failures} failures"
    )
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main())
