"""The rule map-summary-missing."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.INFO, Preset.STRICT)
def map_summary_missing(subject: Subject) -> Iterator[Finding]:
    """The map has no summary.

    The summary is what people hear who cannot see the picture: it is the long description of every rendered
    map. It is also all that a busy reader takes in. Three sentences do: who sets out and why, where it
    hurts most, and how it ends.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten  # <- reported
        phases: [Køb]
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        summary: Sara ser en kjole i en annonce, tvivler på pasformen og køber, da guiden overbeviser hende.
        phases: [Køb]
    """
    if subject.journey.summary is None:
        yield Finding(
            (),
            "the map has no summary",
            help="tell the journey in two or three sentences: `summary: …`",
        )
