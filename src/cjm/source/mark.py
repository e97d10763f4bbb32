"""Where each node stands: plain tuples and lists of offsets, as a map can have a hundred thousand of them.

A scalar's mark is `(start, end, style)`. A list's or a mapping's is `[start, end, style, children]`, where
the children are the marks of the items, or by key `(key's start, key's end, mark of the value)`. An alias
has the children of what it stands for.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias

Mark: TypeAlias = Sequence[Any]

START, END, STYLE, CHILDREN = range(4)
OPEN = -1
"""The end of a container that is still being read."""
