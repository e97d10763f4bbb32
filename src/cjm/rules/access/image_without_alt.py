"""The rule image-without-alt."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import MapPersona, Path, Touchpoint


@rule(Severity.ERROR, Preset.MINIMAL)
def image_without_alt(subject: Subject) -> Iterator[Finding]:
    """An image says nothing to people who do not see it.

    Some readers listen to the map, some print it without pictures, some open it where images are blocked.
    For them a screenshot without words is a hole in the story, and a page with one fails WCAG (1.1.1).
    One sentence on what the picture shows is enough, and often tells the sighted what to look at.

    Bad:
        cjm: 1
        title: Renew my passport before the holiday
        persona:
          name: Lene
          image: personas/lene.png  # <- reported
        phases:
          - {name: Get ready, touchpoints: [Citizen service website]}
    Good:
        cjm: 1
        title: Renew my passport before the holiday
        persona:
          name: Lene
          image: personas/lene.png
          alt: A woman with two suitcases looks at her watch
        phases:
          - {name: Get ready, touchpoints: [Citizen service website]}
    """
    pictured: tuple[tuple[Path, MapPersona | Touchpoint], ...]
    pictured = (*subject.each(MapPersona), *subject.each(Touchpoint))
    for path, part in pictured:
        if part.image is not None and part.alt is None:
            yield Finding(
                (*path, "image"),
                f'the image of "{part.name}" has no text for those who do not see it',
                help="say in a sentence what it shows: `alt: …`",
            )
