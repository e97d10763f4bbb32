"""What a shell proposes for the names of rules and groups."""

from __future__ import annotations


def rule_pages(incomplete: str) -> list[str]:
    """Give the names that `cjm rule` explains and that begin so."""
    from cjm.reading.catalogue import CATALOGUE
    from cjm.rules import ALL

    names = [*(rule.name for rule in ALL), *CATALOGUE, "new"]
    return [name for name in names if name.startswith(incomplete)]


def rules_and_groups(incomplete: str) -> list[str]:
    """Give the names that can be selected; of several with commas, the last is the one that is begun."""
    from cjm.rules import ALL

    before, comma, begun = incomplete.rpartition(",")
    names = dict.fromkeys([*(rule.group.value for rule in ALL), *(rule.name for rule in ALL)])
    return [f"{before}{comma}{name}" for name in names if name.startswith(begun)]
