"""From a rules file to questions: what is asked of a part and of what lies around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from cjm.model import Part, Path
from cjm.reading.keys import meant_by
from cjm.reading.parts import in_words, keys_of, part_in, words_in
from cjm.reading.wording import quoted, subject
from cjm.rules.declared.key import Form, form_of, is_own
from cjm.rules.declared.place import ABOVE, Each, lies_in, part_of
from cjm.rules.declared.question import (
    Above,
    All,
    AnyOf,
    Below,
    Count,
    Listed,
    ListQuestion,
    Not,
    Quantified,
    Question,
    Value,
    Within,
    Written,
)
from cjm.rules.declared.read_value import ValueReader
from cjm.rules.declared.which import Which
from cjm.rules.declared.wrong import Wrongs, one_of

ASKED = ("has", "lacks", "all", "any", "not", "below")
"""What can be asked of every part, beside its keys."""

LISTED = ("at-least", "at-most", *(which.value for which in Which))
"""What can be asked of the parts in a list."""

NOBODY = All(())


@dataclass(frozen=True, slots=True)
class ConditionReader:
    """Reads what is asked of parts of one kind."""

    kind: type[Part]
    wrong: Wrongs

    def read(self, data: Any, path: Path) -> Question:
        """Read a map of keys, all of which must be answered with yes."""
        if not isinstance(data, dict):
            self.wrong.kind(path, data, "a map of keys", "write what is asked below it, such as has: owner")
            return NOBODY
        if not data:
            self.wrong.value(path, f"{subject(path)} asks nothing", "write what is asked, such as has: owner")
        return All(tuple(self._one(key, value, (*path, key)) for key, value in data.items()))

    def _one(self, key: str, value: Any, path: Path) -> Question:
        if is_own(key) or key in keys_of(self.kind):
            return self._key(key, value, path)
        if key in outer_words(self.kind):
            each = Each(key)
            return Above(each, replace(self, kind=ABOVE[each]).read(value, path))
        match key:
            case "has" | "lacks":
                return self._written(value, path, wanted=key == "has")
            case "all" | "any":
                several = self._several(value, path)
                return All(several) if key == "all" else AnyOf(several)
            case "not":
                return Not(self.read(value, path))
            case "below":
                return self._below(value, path)
        self._unknown(key, path)
        return NOBODY

    def _key(self, key: str, value: Any, path: Path) -> Question:
        annotation = None if is_own(key) else keys_of(self.kind)[key].annotation
        form = Form.OWN if is_own(key) else form_of(annotation)
        if form is Form.LANES:
            self.wrong.value(path, f'{subject(path)} can only be asked for with "has" and "lacks"')
            return NOBODY
        below = part_in(annotation)
        if below is not None:
            reader = replace(self, kind=below)
            if form is Form.PART:
                return Within(key, reader.read(value, path))
            return Listed(key, reader.of_list(value, path))
        return Value(key, ValueReader(form, tuple(words_in(annotation)), self.wrong).read(value, path))

    def of_list(self, data: Any, path: Path) -> tuple[ListQuestion, ...]:
        """Read what is asked of a list of such parts."""
        if not isinstance(data, dict) or not data:
            advice = "write how many, such as at-least: 1, or what is asked below some, every or none"
            self.wrong.kind(path, data, "a map of keys", advice)
            return ()
        return tuple(
            question for name, value in data.items() for question in self._of_list(name, value, (*path, name))
        )

    def _of_list(self, name: str, value: Any, path: Path) -> tuple[ListQuestion, ...]:
        if name in ("at-least", "at-most"):
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                self.wrong.kind(path, value, "a whole number")
                return ()
            return (Count(value, at_most=name == "at-most"),)
        if name not in LISTED:
            self.wrong.key(path, f"{quoted(name)} cannot be asked of a list", one_of(name, LISTED))
            return ()
        return (Quantified(Which(name), self.read(value, path)),)

    def _written(self, data: Any, path: Path, *, wanted: bool) -> Question:
        names = data if isinstance(data, list) else [data]
        for index, name in enumerate(names):
            at = (*path, index) if isinstance(data, list) else path
            if not isinstance(name, str):
                self.wrong.kind(at, name, "a key")
            elif not is_own(name) and name not in keys_of(self.kind):
                message = f"{quoted(name)} is not a key of {in_words(self.kind)}"
                self.wrong.value(at, message, self._meant(name))
        if not names:
            self.wrong.value(path, f"{subject(path)} names no key", "write one key, or a list of keys")
        return Written(tuple(names), wanted)

    def _several(self, data: Any, path: Path) -> tuple[Question, ...]:
        if not isinstance(data, list) or not data:
            self.wrong.kind(path, data, "a list of conditions", 'begin each of them with "- "')
            return ()
        return tuple(self.read(each, (*path, index)) for index, each in enumerate(data))

    def _below(self, data: Any, path: Path) -> Question:
        inner = [each for each in Each if lies_in(part_of(each), self.kind)]
        if not isinstance(data, dict) or not data:
            self.wrong.kind(path, data, "a map of keys", "write what lies below, such as touchpoint:")
            return NOBODY
        several = []
        for name, value in data.items():
            at = (*path, name)
            if name not in inner:
                message = f"{quoted(name)} is nothing that lies in {in_words(self.kind)}"
                self.wrong.key(at, message, one_of(name, inner))
            else:
                each = Each(name)
                several.append(Below(each, replace(self, kind=part_of(each)).of_list(value, at)))
        return All(tuple(several))

    def _unknown(self, key: str, path: Path) -> None:
        asked = f"{quoted(key)} is not a key of {in_words(self.kind)}, nor can it be asked of one"
        self.wrong.key(path, asked, self._meant(key))

    def _meant(self, key: str) -> str:
        meant = meant_by(key, (self.kind,))
        if meant is not None and meant.is_certain:
            return f'did you mean "{meant.key}"?'
        return one_of(key, [*keys_of(self.kind), *outer_words(self.kind), *ASKED])


def outer_words(kind: type[Part]) -> list[str]:
    """Give the words for what parts of a kind lie in; none that is a key of theirs."""
    return [
        each.value
        for each, outer in ABOVE.items()
        if lies_in(kind, outer) and each.value not in keys_of(kind)
    ]
