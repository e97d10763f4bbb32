"""Journey against journey: what both have, what only one has, and what has become another."""

from cjm.diff.difference import Change, Difference
from cjm.diff.merge import Merged, merge
from cjm.diff.pair import Pair, pairs
from cjm.diff.told import folded

__all__ = ["Change", "Difference", "Merged", "Pair", "folded", "merge", "pairs"]
