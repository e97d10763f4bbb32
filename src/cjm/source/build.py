"""From a parser's events straight to plain data, with a mark for every key and value, in one loop."""

from itertools import repeat
from typing import Any

from cjm.source.alias import Anchors
from cjm.source.events import Advance
from cjm.source.extent import end_of_block, place_of_nothing
from cjm.source.filling import ITEM, Filling
from cjm.source.key import MERGE, Dropped, complex_key, duplicate_key, first_place, plain_key_problem
from cjm.source.limits import MAX_DEPTH, MAX_EVENTS, MAX_PROBLEMS, Stop, second_document, too_deep, too_many
from cjm.source.mark import END, OPEN, START, STYLE, Mark
from cjm.source.problem import Problem, ProblemName
from cjm.source.scalar import FIRST_OF_OTHERS, resolve
from cjm.source.span import Span
from cjm.source.style import Style
from cjm.source.surrogate import whole_letters
from cjm.source.swallowed import swallowed_item
from cjm.source.tag import container_tag_problem, tagged_value

_STYLES = {
    None: Style.PLAIN,
    "": Style.PLAIN,
    "'": Style.SINGLE,
    '"': Style.DOUBLE,
    "|": Style.LITERAL,
    ">": Style.FOLDED,
}
_PLAIN = Style.PLAIN


_STEPS = {
    "MappingStartEvent": "_open",
    "SequenceStartEvent": "_open",
    "MappingEndEvent": "_close",
    "SequenceEndEvent": "_close",
    "AliasEvent": "_alias",
    "DocumentStartEvent": "_document",
}


class Builder(Filling):
    """One document under construction."""

    def __init__(self, text: str, meant: dict[int, str], reveal: dict[int, str]) -> None:
        """`meant` has the texts for which others stand in, by offset, and `reveal` the characters."""
        super().__init__()
        self.problems: list[Problem] = []
        self.opaque: list[tuple[int, int]] = []
        self.last_scalar: tuple[int, int, Style] | None = None
        self._text = text
        self._meant = meant
        self._reveal = reveal
        self._documents = 0
        self._fine_keys: set[str] = set()
        self._anchors = Anchors()

    def read(self, advance: Advance) -> None:
        """Take in all events; raises `Stop` after a problem that ends the reading."""
        from ruamel.yaml.events import ScalarEvent

        resolved, reveal = FIRST_OF_OTHERS, self._reveal
        for _ in repeat(None, MAX_EVENTS):
            event = advance()
            if event is None:
                return
            if event.__class__ is not ScalarEvent:
                step = _STEPS.get(event.__class__.__name__)
                if step is not None:
                    getattr(self, step)(event)
                continue
            text = event.value
            if reveal and not text.isascii():
                text = text.translate(reveal)
            start = event.start_mark.index
            end = event.end_mark.index
            key = self._key
            if key is None:
                self._take_key(event, text, start, end)
                continue
            # Anything but plain text on one line is longer in the file than its value.
            if text and end - start == len(text):
                value = resolve(text) if text[0] in resolved else text
                mark: Any = (start, end, _PLAIN)
                self._end = end
            else:
                value, mark = self._odd_scalar(event, text, start, end)
            if key is ITEM:
                self._data.append(value)
                self._marks.append(mark)
            else:
                self._data[key] = value
                self._marks[key] = (self._key_start, self._key_end, mark)
                self._key = None

        raise too_many(self._end)

    def _take_key(self, event: Any, text: str, start: int, end: int) -> None:
        self._key_start = start
        self._key_end = self._end = end
        if text in self._fine_keys and text not in self._data and end - start == len(text):
            self._key = text
        else:
            self._key = self._odd_key(event, text, start, end)

    def _odd_key(self, event: Any, text: str, start: int, end: int) -> str | Dropped:
        span = Span(start, end)
        if event.style:
            self.opaque.append((start, end))
        if event.style == '"':
            text = self._whole_letters(text, span)
        problem = None
        if event.ctag is not None:
            problem = tagged_value(event.tag, text, span)[1]
        elif not event.style:
            problem = plain_key_problem(text, span)
        if event.anchor is not None:
            self._anchors.define(self._name(event), text, (start, end, _STYLES[event.style]))
        self._report(problem)
        if problem is None and not event.style:
            self._fine_keys.add(text)
        if text in self._data:
            self._report(duplicate_key(text, span, first_place(self._marks, text)))
            return self._drop()
        return self._drop() if text == MERGE and not event.style else text

    def _odd_scalar(self, event: Any, text: str, start: int, end: int) -> tuple[Any, Mark]:
        style = _STYLES[event.style]
        if style is not _PLAIN:
            self.opaque.append((start, end))
            if style is Style.LITERAL or style is Style.FOLDED:
                end = end_of_block(self._text, start, end)
        elif start == end:
            if self._key is not ITEM:
                start = end = place_of_nothing(self._text, self._key_end, start)
        else:
            self._report(swallowed_item(self._text, start, end))
        if style is Style.DOUBLE:
            text = self._whole_letters(text, Span(start, end))
        value: Any = self._meant.get(start, text) if style is not _PLAIN else resolve(text)
        if event.ctag is not None:
            value, problem = tagged_value(event.tag, text, Span(start, end))
            self._report(problem)
        mark = (start, end, style)
        if event.anchor is not None:
            self._anchors.define(self._name(event), value, mark)
        self._end = end
        self.last_scalar = mark
        return value, mark

    def _whole_letters(self, text: str, span: Span) -> str:
        text, problem = whole_letters(text, span)
        self._report(problem)
        return text

    def _open(self, event: Any) -> None:
        start = event.start_mark.index
        is_map = event.__class__.__name__ == "MappingStartEvent"
        data: Any = {} if is_map else []
        marks: Any = {} if is_map else []
        mark = [start, OPEN, Style.FLOW if event.flow_style else Style.BLOCK, marks]
        if len(self._stack) >= MAX_DEPTH:
            raise too_deep(Span(start, start + 1))
        as_key = self._key is None
        if not as_key:
            self._place(data, mark)
        if event.ctag is not None:
            problem = container_tag_problem(event.tag, data, Span(start, event.end_mark.index))
            self._report(problem)
        if event.anchor is not None:
            self._anchors.define(self._name(event), data, mark)
        self._enter(data, mark, as_key)

    def _close(self, event: Any) -> None:
        mark, as_key = self._mark, self._as_key
        if mark[STYLE] is Style.FLOW:
            self._end = event.end_mark.index
        # A block ends with its last value; the parsers say where the next thing begins.
        mark[END] = max(self._end, mark[START])
        self._leave()
        if as_key:
            self._no_text_key(mark[START], mark[END])
        elif self._key is not ITEM:
            self._key = None

    def _no_text_key(self, start: int, end: int) -> None:
        last = self.problems[-1] if self.problems else None
        if last and last.name is ProblemName.COMPLEX_KEY and last.span and last.span.start >= start:
            self.problems.pop()
        self._report(complex_key(self._text, start, end))
        self._key_start, self._key_end = start, end
        self._key = self._drop()

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self._end = end
        if self._key is None:
            self._no_text_key(start, end)
            return
        value, children, problem = self._anchors.follow(self._name(event), Span(start, end), len(self._stack))
        self._report(problem)
        mark: Any = (start, end, Style.ALIAS) if children is None else [start, end, Style.ALIAS, children]
        self._place(value, mark)
        if self._key is not ITEM:
            self._key = None

    def _name(self, event: Any) -> str:
        name: str = event.anchor.translate(self._reveal)
        return name

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise second_document(event.start_mark.index, event.end_mark.index)

    def _report(self, problem: Problem | None) -> None:
        if problem is None:
            return
        if len(self.problems) >= MAX_PROBLEMS:
            raise Stop
        self.problems.append(problem)
