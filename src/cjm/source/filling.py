"""The list or mapping that is being filled, and those around it."""

from typing import Any

from cjm.source.key import Dropped
from cjm.source.mark import CHILDREN, END, OPEN, START, Mark
from cjm.source.style import Style

ITEM = Dropped()
"""Takes the place of the waiting key while a list is being filled."""


class Filling:
    """Where the next value goes.

    `_key` is the key that waits for its value, None where a key must come next, and `ITEM` in a list.
    """

    def __init__(self) -> None:
        self._holder: tuple[list[Any], list[Mark]] = ([], [])
        self._data: Any = self._holder[0]
        self._marks: Any = self._holder[1]
        self._key: Any = ITEM
        self._key_start = self._key_end = self._end = 0
        self._mark: list[Any] = [0, OPEN, Style.BLOCK, self._marks]
        self._as_key = False
        self._stack: list[tuple[Any, ...]] = []
        self._dropped: list[tuple[dict[Any, Any], dict[Any, Any], Dropped]] = []

    def finish(self) -> tuple[Any, Mark] | None:
        """The data and its mark, or nothing when the file holds none."""
        for data, marks, key in self._dropped:
            data.pop(key, None)
            marks.pop(key, None)
        values, roots = self._holder
        if not values or (values[0] is None and roots[0][START] == roots[0][END]):
            return None
        return values[0], roots[0]

    def _place(self, value: Any, mark: Mark) -> None:
        if self._key is ITEM:
            self._data.append(value)
            self._marks.append(mark)
        else:
            self._data[self._key] = value
            self._marks[self._key] = (self._key_start, self._key_end, mark)

    def _enter(self, data: Any, mark: list[Any], as_key: bool) -> None:
        """Fill a list or a mapping from now on; `as_key` when it stands where a key should."""
        around = (
            self._data,
            self._marks,
            self._key,
            self._key_start,
            self._key_end,
            self._mark,
            self._as_key,
        )
        self._stack.append(around)
        self._data, self._marks, self._mark, self._as_key = data, mark[CHILDREN], mark, as_key
        self._key = None if isinstance(data, dict) else ITEM

    def _leave(self) -> None:
        """Go on with what is around."""
        back = self._stack.pop()
        self._data, self._marks, self._key, self._key_start, self._key_end, self._mark, self._as_key = back

    def _drop(self) -> Dropped:
        key = Dropped()
        self._dropped.append((self._data, self._marks, key))
        return key
