"""Which places of a map an opportunity is for."""

from __future__ import annotations

from cjm.lint import Subject
from cjm.model import Opportunity, Path
from cjm.model.reference import Target
from cjm.model.vocabulary import OpportunityStatus


class Addressed:
    """The places and entries that the opportunities of a map are for; dropped ones are for nothing.

    An opportunity is for the phase or touchpoint it stands under, and for all that it `addresses`.
    """

    def __init__(self, subject: Subject) -> None:
        self._whole: set[Path] = set()
        for path, opportunity in subject.each(Opportunity):
            if opportunity.status is not OpportunityStatus.DROPPED:
                self._whole.add(path[:-2])
                found = (subject.index.find(name, Target.ANYTHING) for name in opportunity.addresses)
                self._whole.update(place for place, _ in filter(None, found))
        # A phase is two steps down, a touchpoint four; what is said there is further down.
        self._within = {path[:steps] for path in self._whole for steps in (2, 4)}

    def reaches(self, place: Path) -> bool:
        """Say whether some opportunity is for a phase or touchpoint, or for something that is said there.

        One for a whole phase is for its touchpoints too; one for a single pain or question of the
        phase is not.
        """
        return place in self._within or place[:2] in self._whole
