"""The rule map-without-audience."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.INFO, Preset.STRICT)
def map_without_audience(subject: Subject) -> Iterator[Finding]:
    """The map does not say who is to use it.

    The owner of a shop wants to see in a minute where customers are lost; whoever rewrites the checkout
    needs every question and every error. A map for both serves neither. Naming the readers decides how
    much detail belongs in, which words need no explanation, and who is asked when the map is reviewed.

    Any name will do, of a person, a team or a meeting.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen  # <- reported
        persona: Sara
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        audience: [Butikkens indehaver, Kundeservice]
        persona: Sara
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
    """
    if not subject.journey.audience:
        yield Finding(
            (),
            "the map does not say who is to use it",
            help="name its readers: `audience: [Customer service, …]`",
        )
