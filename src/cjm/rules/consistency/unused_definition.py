"""The rule unused-definition."""

import re
from collections import Counter
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, Remove, Subject, rule
from cjm.model import Channel, Evidence, MapPersona, Part, Path, Stakeholder, Touchpoint
from cjm.rules.channel_names import ChannelNames

_NUMBER = re.compile(r"-\d+\Z")
_CALLED: dict[type[Part], str] = {
    MapPersona: "persona",
    Stakeholder: "stakeholder",
    Evidence: "evidence",
}


@rule(Severity.INFO, Preset.STRICT)
def unused_definition(subject: Subject) -> Iterator[Finding]:
    """A persona, channel, stakeholder or evidence is listed, and nothing in the map uses it.

    Research that no claim cites has not changed anybody's mind yet, or its claims stand in the map without
    their ground. A stakeholder who does, asks and feels nothing is a name on a slide, and a second persona
    who differs in no entry, way or walkthrough has the journey of the first.

    Evidence is used where it is cited (`evidence`, or `sources` of a persona), a stakeholder in `by`, a
    channel at a touchpoint, a persona in `for` or a walkthrough; all of them by `addresses` too. A map's
    only persona, and of several the primary one, is whose map it is and needs no mention. A stakeholder of
    the persona's name is the persona.

    Fix:
        Unsafe: takes it out, but not where other ids are counted on from its own (`survey-2`).

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        state: future
        personas:
          - {name: Line, primary: true}
          - Jens  # <- reported
        evidence:
          - {id: calls, title: Calls to customer service}
          - {id: survey, title: Survey of readers}  # <- reported
        phases:
          - name: Pay
            touchpoints:
              - name: Basket
                pains: [{text: Shipping is shown last, evidence: [calls]}]
    Good:
        cjm: 1
        title: Find a cream my skin can take
        state: future
        personas:
          - {name: Line, primary: true}
          - Jens
        evidence:
          - {id: calls, title: Calls to customer service}
          - {id: survey, title: Survey of readers}
        phases:
          - name: Pay
            touchpoints:
              - name: Basket
                pains:
                  - {text: Shipping is shown last, evidence: [calls, survey]}
                  - {text: Has to make an account, for: [jens]}
    """
    yield from _unused_channels(subject)
    listed = [*_personas(subject), *_stakeholders(subject), *_evidence(subject)]
    if not listed:
        return
    used, ids = _used(subject), subject.index.ids
    counted = Counter((kind, _stem(ids[path])) for kind in _CALLED for path, _ in subject.each(kind))
    for path, kind, name in listed:
        if path not in used:
            # Without it, `survey-2` would become `survey`.
            others_count_on = counted[kind, _stem(ids[path])] > 1
            yield Finding(
                path,
                f'nothing in the map uses the {_CALLED[kind]} "{name}"',
                help="name it where it belongs, or take it out",
                fix=None if others_count_on else _taken_out(path),
            )


_Listed = Iterator[tuple[Path, type[Part], str]]


def _personas(subject: Subject) -> _Listed:
    primary = subject.journey.primary
    for path, persona in subject.each(MapPersona):
        if persona is not primary and not persona.is_unread:
            yield path, MapPersona, persona.name


def _stakeholders(subject: Subject) -> _Listed:
    names = {persona.name.casefold() for persona in subject.journey.everyone}
    for path, stakeholder in subject.each(Stakeholder):
        if stakeholder.name.casefold() not in names:
            yield path, Stakeholder, stakeholder.name


def _evidence(subject: Subject) -> _Listed:
    for path, evidence in subject.each(Evidence):
        yield path, Evidence, evidence.title


def _used(subject: Subject) -> set[Path]:
    places = (subject.index.find(name, target) for _, name, target in subject.references)
    return {path for path, _ in filter(None, places)}


def _taken_out(path: Path) -> Remedy:
    return Remedy("take it out", Remove(path), safe=False)


def _stem(name: str) -> str:
    """Give an id without the number that tells it from others."""
    return _NUMBER.sub("", name)


def _unused_channels(subject: Subject) -> Iterator[Finding]:
    declared = subject.each(Channel)
    if not declared:
        return
    names = ChannelNames(subject.journey.channels)
    used = {
        names.meant(touchpoint.channel) for _, touchpoint in subject.each(Touchpoint) if touchpoint.channel
    }
    for path, channel in declared:
        if channel.id not in used:
            yield Finding(
                (*path, "id"),
                f'no touchpoint is in the channel "{channel.id}"',
                help="write it at the touchpoints that happen there, or take it out",
                fix=_taken_out(path),
            )
