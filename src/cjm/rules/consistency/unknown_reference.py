"""The rule unknown-reference."""

from collections.abc import Iterator

from cjm.diagnostic import Severity, did_you_mean
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import BUILT_IN, Channel, Index, LaneChoice, MapPersona
from cjm.model.reference import Target
from cjm.model.vocabulary import Lane

_MOST_LISTED = 6
_MOST_COMPARED = 20_000
_BUILT_IN_LANES = frozenset(lane.value for lane in Lane)
_NOTHING = {Target.ANYTHING: "nothing in this map"}


@rule(Severity.ERROR, Preset.MINIMAL)
def unknown_reference(subject: Subject) -> Iterator[Finding]:
    """A name leads to nothing in the map, or a persona file is not there.

    An arrow to a phase that was renamed, a pain that cites a survey nobody listed: the picture silently
    loses the arrow and the claim its ground, and every check that builds on them is wrong. Names are ids:
    the one that is written, or else the name in lower case with `-` for spaces.

    A row in `lanes` is one that is built in, or one of the map's own: that has a `name`, or entries in some
    phase. The `icon` of a channel is that of a built-in channel.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        lanes:
          - touchpoints
          - emotion  # <- reported
        evidence:
          - {id: spørgeskema, title: Spørgeskema efter køb}
        phases:
          - name: Overvejelse
            touchpoints:
              - name: Størrelsesguide
                emotions: [{score: 1, evidence: [sporgeskema]}]  # <- reported
        flow:
          - from: Overvejelser  # <- reported
            kind: exit
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        lanes:
          - touchpoints
          - emotions
        evidence:
          - {id: spørgeskema, title: Spørgeskema efter køb}
        phases:
          - name: Overvejelse
            touchpoints:
              - name: Størrelsesguide
                emotions: [{score: 1, evidence: [spørgeskema]}]
        flow:
          - from: overvejelse
            kind: exit
    """
    yield from _missing_files(subject)
    yield from _strange_lanes(subject)
    yield from _strange_icons(subject)
    unread = any(persona.is_unread for persona in subject.journey.everyone)
    advice = _Advice(subject.index)
    for path, name, target in subject.references:
        # A persona whose file is missing may have had the name.
        if subject.index.find(name, target) is None and not (unread and target is Target.PERSONA):
            nothing = _NOTHING.get(target, f"no {target.value} of this map")
            message = f'{nothing} has the id "{name}"'
            yield Finding(path, message, advice.on(name, target), at_key=target is Target.LANE)


def _missing_files(subject: Subject) -> Iterator[Finding]:
    for path, persona in subject.each(MapPersona):
        if persona.is_unread:
            message = f'the persona file "{persona.file}" does not exist'
            yield Finding((*path, "file"), message, help="write its path as seen from the map's own folder")


def _strange_lanes(subject: Subject) -> Iterator[Finding]:
    """Find rows that are not built in, and that nothing shows to be the map's own."""
    chosen = subject.each(LaneChoice)
    filled = {name for _, name, target in subject.references if target is Target.LANE} if chosen else set()
    for path, lane in chosen:
        if lane.id not in _BUILT_IN_LANES and lane.name is None and lane.id not in filled:
            own = f"give the row a name: `{{id: {lane.id}, name: …}}`"
            help_ = did_you_mean(lane.id, sorted(_BUILT_IN_LANES | filled))
            yield Finding((*path, "id"), f'no lane is called "{lane.id}"', help_ or own)


def _strange_icons(subject: Subject) -> Iterator[Finding]:
    for path, channel in subject.each(Channel):
        if channel.icon is not None and channel.icon not in BUILT_IN:
            help_ = (
                did_you_mean(channel.icon, BUILT_IN)
                or "take that of a built-in channel, such as `icon: store`"
            )
            yield Finding((*path, "icon"), f'no built-in channel is called "{channel.icon}"', help_)


class _Advice:
    """Help lines for one map; in one with very many names and misses, only the first get near names."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._known: dict[Target, list[str]] = {}
        self._left = _MOST_COMPARED

    def on(self, name: str, target: Target) -> str:
        """Say which names are near, or else which there are."""
        if target not in self._known:
            self._known[target] = sorted(set(self._index.names(target)))
        known = self._known[target]
        self._left -= len(known)
        near = did_you_mean(name, known) if self._left > 0 else None
        return near or _known_here(name, target, known)


def _known_here(name: str, target: Target, known: list[str]) -> str:
    if target is Target.LANE:
        return f"declare it under `lanes`: `{{id: {name}, name: …}}`"
    if not known:
        return f"the map has no {target.value} yet"
    shown = ", ".join(f'"{each}"' for each in known[:_MOST_LISTED])
    more = ", …" if len(known) > _MOST_LISTED else ""
    return f"known here: {shown}{more}"
