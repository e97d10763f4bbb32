"""What was measured, as tables of Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tests.bench.measure import Cost


def beside(cases: Mapping[str, Mapping[str, Cost]], tools: Sequence[str]) -> Iterator[str]:
    """Give a row for each case and a column for each tool; some tools may be left out of a case."""
    yield f"| case | {' | '.join(tools)} |"
    yield "|---|" + "---:|" * len(tools)
    for case, costs in cases.items():
        yield f"| {case} | {' | '.join(told(costs[tool]) if tool in costs else '–' for tool in tools)} |"
    yield ""


def growth(costs: Mapping[str, Cost], what: str) -> Iterator[str]:
    """Give a row for each size, with the time for each of so many: the same where time is linear."""
    yield f"| {what} | time | for each | peak memory |"
    yield "|---:|---:|---:|---:|"
    for size, cost in costs.items():
        each = cost.seconds / int(size.replace(",", "")) * 1000
        yield f"| {size} | {cost.seconds:.2f} s | {each:.2f} ms | {megabytes(cost)} |"
    yield ""


def aims(shares: Sequence[tuple[str, float, float]]) -> Iterator[str]:
    """Give a row for each aim: what is held against what, the share it has, and the most it should have."""
    yield "| aim | measured | at most | met |"
    yield "|---|---:|---:|---|"
    for aim, share, most in shares:
        yield f"| {aim} | {share:.1%} | {most:.0%} | {'yes' if share <= most else 'no'} |"
    yield ""


def told(cost: Cost) -> str:
    """Give time and memory in a cell."""
    return f"{cost.seconds:.2f} s, {megabytes(cost)}"


def megabytes(cost: Cost) -> str:
    """Give the peak memory of the largest process."""
    return f"{cost.memory / 1_000_000:.0f} MB"
