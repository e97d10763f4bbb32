"""A baseline made anew: all that is found from now on counts as known."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from cjm.diagnostic import CjmError
from cjm.ops.baseline import Entry, read_baseline, write_baseline
from cjm.ops.find import STDIN
from cjm.ops.known import Judged, by_baseline, entries
from cjm.ops.lint import Asked, Outcome, found_in, rules_on


def baseline_anew(asked: Asked) -> str:
    """Write down all that is found as known, and say so; what is found no more is dropped.

    What the baseline holds of files and rules that this call does not look at stays in it. Raises CjmError
    when a baseline cannot be written, BrokenFileError for one that is there and cannot be read.
    """
    if STDIN in asked.paths:
        raise CjmError("standard input has no place in a baseline", "give the file by its name")
    outcomes = found_in(replace(asked, everything=True)).outcomes
    said = [_one_anew(path, of_it, asked) for path, of_it in sorted(by_baseline(outcomes, asked).items())]
    return "".join(said) or "there is nothing to write into a baseline\n"


def _one_anew(path: str, outcomes: list[Outcome], asked: Asked) -> str:
    old = read_baseline(path)
    before = Counter(old.known if old else {})
    judged = Judged.of(outcomes, path, asked, rules_on(asked))
    after = Counter(
        known for outcome in outcomes for _, known in entries(outcome, judged) if known is not None
    )
    after.update({each: count for each, count in before.items() if not judged.covers(each)})
    if not after and old is None:
        return ""
    if after == before:
        return f"{path} stays as it is: {_findings(after)}\n"
    write_baseline(path, after)
    return f"wrote {path}: {_findings(after)}{_changed(before, after)}\n"


def _findings(known: Counter[Entry]) -> str:
    number, files = known.total(), len({each.path for each in known})
    return f"{number} finding{'' if number == 1 else 's'} in {files} file{'' if files == 1 else 's'}"


def _changed(before: Counter[Entry], after: Counter[Entry]) -> str:
    numbers = {"new": (after - before).total(), "dropped": (before - after).total()}
    told = ", ".join(f"{number} {word}" for word, number in numbers.items() if number)
    return f" ({told})" if before else ""
