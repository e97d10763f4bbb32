"""One reading of a text: the C parser first, and where that one gives up, the Python parser's verdict."""

import gc
from dataclasses import dataclass

from cjm.source.build import Builder
from cjm.source.events import Advance, Failure, c_events, failure_of, pure_events
from cjm.source.limits import Stop
from cjm.source.problem import ProblemName
from cjm.source.standin import hide

# Reading stops here too, but the map is complete.
_HARMLESS = (ProblemName.MULTIPLE_DOCUMENTS,)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was built, and where the parser gave up, if it did."""

    builder: Builder
    failure: Failure | None
    is_whole: bool = True
    """Whether the first document was read to its end."""


class Reader:
    """Reads a text as often as its repair takes, within bounds, so that no file takes long."""

    # In characters; the C parser reads some millions a second, the other one some ten thousands.
    _MOST_AGAIN = 3_000_000
    _MOST_PURE = 200_000

    def __init__(self) -> None:
        self._again = 0
        self._pure = 0

    @property
    def is_spent(self) -> bool:
        """Whether so much has been read again that it must end."""
        return self._again > self._MOST_AGAIN

    def read(self, text: str, meant: dict[int, str]) -> Reading:
        """Read the text; `meant` has the texts for which others stand in, by their offset."""
        fast = with_c(text, meant)
        if fast is not None and fast.failure is None:
            return fast
        reading = fast or with_python(text, meant)
        self._again += reading.failure.at if reading.failure else 0
        return self._judged(text, meant, fast) if fast else reading

    def _judged(self, text: str, meant: dict[int, str], fast: Reading) -> Reading:
        """What counts where the C parser gives up: the other one, if it gets further."""
        self._pure += len(text)
        if self._pure > self._MOST_PURE or fast.failure is None:
            return fast
        slow = with_python(text, meant)
        if slow.failure is None:
            return slow
        between = text[fast.failure.at : slow.failure.at]
        return slow if "\n" in between.strip() else fast


def with_c(text: str, meant: dict[int, str]) -> Reading | None:
    """The reading of the C parser alone; nothing where there is none."""
    hidden, reveal = hide(text, for_c=True)
    advance = c_events(hidden)
    return _reading(advance, Builder(text, meant, reveal)) if advance else None


def with_python(text: str, meant: dict[int, str]) -> Reading:
    """The reading of the Python parser alone."""
    hidden, reveal = hide(text, for_c=False)
    return _reading(pure_events(hidden), Builder(text, meant, reveal))


def _reading(advance: Advance, builder: Builder) -> Reading:
    from ruamel.yaml.error import YAMLError

    # Nothing here refers to itself, and looking for what does would take half of the time.
    collects = gc.isenabled()
    gc.disable()
    try:
        builder.read(advance)
    except Stop as stop:
        builder.problems += [stop.problem] if stop.problem else []
        return Reading(builder, None, is_whole=stop.problem is not None and stop.problem.name in _HARMLESS)
    except YAMLError as error:
        return Reading(builder, failure_of(error), is_whole=False)
    finally:
        if collects:
            gc.enable()
    return Reading(builder, None)
