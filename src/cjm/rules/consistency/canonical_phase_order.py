"""The rule canonical-phase-order."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path, Phase
from cjm.model.vocabulary import PhaseKind

_TO_THE_PURCHASE = (PhaseKind.AWARENESS, PhaseKind.CONSIDERATION, PhaseKind.PURCHASE)
_FAITHFUL = (PhaseKind.RETENTION, PhaseKind.LOYALTY, PhaseKind.ADVOCACY)
_FIRST_PURCHASE = {kind: rank for rank, kind in enumerate(_TO_THE_PURCHASE)}
_WHOLE = _FIRST_PURCHASE | dict.fromkeys(_FAITHFUL, len(_TO_THE_PURCHASE))


@rule(Severity.INFO, Preset.STRICT)
def canonical_phase_order(subject: Subject) -> Iterator[Finding]:
    """A phase comes after one of a kind that it usually leads up to.

    Phases follow each other in the order of the file. A purchase before anybody has become aware of us,
    or loyalty before the first purchase, is most often a line that was pasted in the wrong place or a
    `kind` that slipped; maps that are compared by kind then compare the wrong columns.

    Awareness comes before consideration, that before a purchase, and the first purchase before retention,
    loyalty and advocacy. Only the first phase of each kind is looked at, so that people may compare and buy
    again later on. Onboarding, use and support may come anywhere, as in a trial before the purchase. A map
    that opens with one of these, with retention, loyalty, advocacy or an exit is about somebody who is a
    customer already, and only the way to the purchase is looked at there.

    Bad:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - {name: Buy, kind: purchase, touchpoints: [Shop counter]}
          - {name: Notice, kind: awareness, touchpoints: [A colleague's bike]}  # <- reported
          - {name: Ride, kind: use, touchpoints: [Free check-up]}
    Good:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - {name: Notice, kind: awareness, touchpoints: [A colleague's bike]}
          - {name: Try for a week, kind: use, touchpoints: [Borrowed bike]}
          - {name: Buy, kind: purchase, touchpoints: [Shop counter]}
    """
    ranks, seen, told = _ranks(subject), set[PhaseKind](), set[Path]()
    latest: tuple[int, Path, str] = (-1, (), "")
    for path, phase in subject.each(Phase):
        if phase.kind is None or phase.kind not in ranks or phase.kind in seen:
            continue
        seen.add(phase.kind)
        if ranks[phase.kind] >= latest[0]:
            latest = ranks[phase.kind], path, phase.name
        elif latest[1] not in told:
            told.add(latest[1])
            yield Finding(
                path,
                f'"{phase.name}" ({phase.kind}) comes after "{latest[2]}"',
                help="put the phases in the order the customer meets them, or correct the `kind`",
                related=((latest[1], "usually comes later"),),
            )


def _ranks(subject: Subject) -> dict[PhaseKind, int]:
    first = next((phase.kind for _, phase in subject.each(Phase) if phase.kind), None)
    return _WHOLE if first in _FIRST_PURCHASE else _FIRST_PURCHASE
