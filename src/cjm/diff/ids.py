"""One id for one thing: every part's id written out, and those of the old journey made those of the new."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from cjm.diff.pair import Trait, pairs
from cjm.diff.told import folded
from cjm.model import Index, Journey, Part, Path, Phase, Target, references
from cjm.model.vocabulary import PhaseKind

P = TypeVar("P", bound=Part)

_PLACES = (Target.PHASE, Target.TOUCHPOINT)
_LISTS = {
    "personas": Target.PERSONA,
    "stakeholders": Target.STAKEHOLDER,
    "evidence": Target.EVIDENCE,
    "alternatives": Target.ALTERNATIVE,
}
_MEANS = {
    Target.PHASE: _PLACES,
    Target.TOUCHPOINT: _PLACES,
    Target.PLACE: _PLACES,
    Target.DESTINATION: (*_PLACES, Target.ALTERNATIVE),
    Target.ANYTHING: (*_PLACES, *_LISTS.values()),
}

Names = Mapping[tuple[Target, str], str]


def with_ids(journey: Journey) -> Journey:
    """Give a journey in which every part that has an id says so, and all personas stand in one list."""
    said = {name: getattr(journey, name) for name in journey.model_fields_set - {"persona"}}
    said |= {"personas": journey.everyone} if journey.everyone else {}
    one = Journey.model_construct(_fields_set=set(said), **said)
    return _with_ids(one, (), Index(one).ids)


def _with_ids(part: P, path: Path, ids: Mapping[Path, str]) -> P:
    def below(child: Part, name: str, at: int) -> Part:
        return _with_ids(child, (*path, name, at), ids)

    written = {"id": ids[path]} if path in ids else {}
    return part.model_copy(update={**_each_below(part, below), **written})


def shared(old: Journey, new: Journey) -> Journey:
    """Give the old journey with the new one's ids for whatever is the same in both; both with their ids.

    Phases are the same where they have one id, else one kind, else one name; touchpoints of such a phase
    where they have one id or one name; people, evidence and alternatives likewise.
    """
    names: dict[tuple[Target, str], str] = {}
    for field, target in _LISTS.items():
        _note(names, target, getattr(old, field), getattr(new, field), (_id, _name))
    for phase in pairs(old.phases, new.phases, (_id, _kind, _name)):
        if phase.old and phase.new:
            _note(names, Target.PHASE, [phase.old], [phase.new], (lambda _: True,))
            _note(names, Target.TOUCHPOINT, phase.old.touchpoints, phase.new.touchpoints, (_id, _name))
    return _renamed(old, names)


def _note(
    names: dict[tuple[Target, str], str],
    target: Target,
    old: Sequence[Any],
    new: Sequence[Any],
    traits: Sequence[Trait],
) -> None:
    for pair in pairs(old, new, traits):
        if pair.old and pair.new:
            names[target, pair.old.id] = pair.new.id


def _id(part: Any) -> str:
    return str(part.id)


def _name(part: Any) -> str:
    return folded(getattr(part, "title", None) or part.name)


def _kind(phase: Phase) -> PhaseKind | None:
    return None if phase.kind is PhaseKind.OTHER else phase.kind


def _renamed(part: P, names: Names) -> P:
    """Give a part and all below it under its new id, with the new ids wherever it names others."""
    changed = _each_below(part, lambda child, _name, _at: _renamed(child, names))
    for path, name, target in references((), part):
        new = next(
            (names[kind, name] for kind in _MEANS.get(target, (target,)) if (kind, name) in names), name
        )
        _put(changed, part, path, new)
    own = _target(part)
    if own:
        changed["id"] = names.get((own, part.id), part.id)  # type: ignore[attr-defined]  # those have ids
    return part.model_copy(update=changed)


def _target(part: Part) -> Target | None:
    return _TARGETS.get(type(part).__name__)


_TARGETS = {
    "Phase": Target.PHASE,
    "Touchpoint": Target.TOUCHPOINT,
    "MapPersona": Target.PERSONA,
    "Stakeholder": Target.STAKEHOLDER,
    "Evidence": Target.EVIDENCE,
    "Alternative": Target.ALTERNATIVE,
}


def _put(changed: dict[str, Any], part: Part, path: Path, name: str) -> None:
    """Put a name in the place of another: a field's whole value, or one of its list."""
    fields = type(part).model_fields.items()
    field = next(key for key, info in fields if path[0] in (key, info.alias))
    value = changed.get(field, getattr(part, field))
    if isinstance(value, list):
        changed[field] = [name if at == path[1] else each for at, each in enumerate(value)]
    elif isinstance(value, str):
        changed[field] = name


def _each_below(part: Part, change: Callable[[Part, str, int], Part]) -> dict[str, Any]:
    """Give the lists of parts of a part, each part of them changed."""
    found: dict[str, Any] = {}
    for name in part.model_fields_set:
        value = getattr(part, name)
        if isinstance(value, list) and value and isinstance(value[0], Part):
            found[name] = [change(child, name, at) for at, child in enumerate(value)]
    return found
