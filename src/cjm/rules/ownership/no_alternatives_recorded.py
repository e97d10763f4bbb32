"""The rule no-alternatives-recorded."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Phase
from cjm.model.vocabulary import PhaseKind


@rule(Severity.INFO, Preset.STRICT)
def no_alternatives_recorded(subject: Subject) -> Iterator[Finding]:
    """The customer considers, and the map does not say between what.

    Nobody considers a single thing. Customers compare with a competitor, with the shop around the corner,
    with what they have, and with doing nothing, and most of their questions come from there. A map without
    `alternatives` explains our own site and not the choice. The first phase of kind `consideration` is
    pointed at.

    Bad:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        phases:
          - name: Overvejelse  # <- reported
            kind: consideration
    Good:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        phases:
          - name: Overvejelse
            kind: consideration
        alternatives:
          - {name: Det lokale fitnesscenter, note: Ligger tæt på}
    """
    if subject.journey.alternatives:
        return
    considering = (
        (path, phase) for path, phase in subject.each(Phase) if phase.kind is PhaseKind.CONSIDERATION
    )
    for path, phase in list(considering)[:1]:
        yield Finding(
            path,
            f'the customer compares in "{phase.name}", and no alternative is named',
            help="list competitors and substitutes, also doing nothing: `alternatives: […]`",
        )
