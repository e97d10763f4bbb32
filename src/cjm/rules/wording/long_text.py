"""The rule long-text."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion, MapPersona, Path, Phase, Touchpoint
from cjm.rules.lanes import entries


@rule(Severity.INFO, Preset.STRICT)
def long_text(subject: Subject) -> Iterator[Finding]:
    """A text is too long for the picture.

    An entry is read in a column a few words wide, next to twenty others. What does not fit on a sticky note
    is skipped, or holds two things that ought to be two entries. The full story belongs into a `summary`, a
    `description` or the evidence.

    Entries, feelings and quotes may have 140 letters (a setting), the names of phases, touchpoints and
    personas 40 (a setting). Line breaks and runs of spaces count as one space.

    Bad:
        cjm: 1
        title: Renew my passport before the holiday
        phases:
          - name: The first time that I think about my passport  # <- reported
            pains:
              - >-  # <- reported
                The website lists eleven things to bring, one of which is a photo that has to be taken by an
                approved shop, and the nearest of these shops was closed
    Good:
        cjm: 1
        title: Renew my passport before the holiday
        phases:
          - name: First thought
            pains:
              - The website lists eleven things to bring
              - The nearest approved photo shop was closed
    """
    limits = subject.limits
    for path, text in _entries(subject):
        if (length := _length(text)) > limits.entry_length:
            yield Finding(
                path,
                f"a text of {length} letters is longer than {limits.entry_length}",
                help="split it in two, or say it in one short sentence",
            )
    for path, name in _names(subject):
        if (length := _length(name)) > limits.name_length:
            yield Finding(
                path,
                f"a name of {length} letters is longer than {limits.name_length}",
                help="keep the name short, and tell the rest in an entry or a summary",
            )


def _entries(subject: Subject) -> Iterator[tuple[Path, str]]:
    yield from ((path, entry.text) for path, entry in entries(subject))
    for path, emotion in subject.each(Emotion):
        yield from (
            ((*path, key), text)
            for key, text in (("feeling", emotion.feeling), ("quote", emotion.quote))
            if text
        )


def _names(subject: Subject) -> Iterator[tuple[Path, str]]:
    yield from ((path, phase.name) for path, phase in subject.each(Phase))
    yield from ((path, touchpoint.name) for path, touchpoint in subject.each(Touchpoint))
    yield from ((path, persona.name) for path, persona in subject.each(MapPersona))


def _length(text: str) -> int:
    return len(" ".join(text.split()))
