"""The rule personal-data-in-map."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion, Evidence, MapPersona, Path
from cjm.rules.personal_data import PersonalData, personal_data
from cjm.rules.texts import texts

_MOST_NAMED = 5


@rule(Severity.ERROR, Preset.MINIMAL)
def personal_data_in_map(subject: Subject) -> Iterator[Finding]:
    """A persona, a quote or a piece of evidence holds data about a real person.

    Maps are shared widely, printed and kept in git, whose history is for ever: what was committed once
    cannot be called back when the person asks to be forgotten. A persona stands for many and needs nobody's
    phone number; a quote is worth the same without its sender; and evidence can say where the answers are
    kept instead of holding them.

    Looked for are e-mail addresses (not those of a function, such as support@), phone numbers in the usual
    groups, with a country code or called one, Danish civil registration numbers that begin with a day of
    the calendar, and card numbers whose check digit is right. Years, dates, prices, samples, order numbers
    and links are left alone. Reports cover the data up; a message holds all that stands in one text.

    Bad:
        cjm: 1
        title: Hvor bliver min pakke af?
        persona:
          name: Line
          description: Line Holm, ring på 22 33 44 55 efter kl. 16  # <- reported
        evidence:
          - title: Samtaler i september 2026
            note: Referater fås hos line.holm@hedelyng.example  # <- reported
        phases:
          - name: Ventetid
            touchpoints: [Sporing af pakken]
    Good:
        cjm: 1
        title: Hvor bliver min pakke af?
        persona:
          name: Line
          description: Line træffes bedst efter kl. 16
        evidence:
          - title: Samtaler i september 2026
            note: Referater ligger i projektmappen, sag 2026-0914
        phases:
          - name: Ventetid
            touchpoints: [Sporing af pakken]
    """
    for path, text in _looked_at(subject):
        found = list(dict.fromkeys(personal_data(text)))
        if found:
            yield Finding(
                path,
                _sentence(found),
                help="take it out, also of the git history if it has been committed",
                private=True,
            )


def _sentence(found: list[PersonalData]) -> str:
    first, *others = found
    said = [f'"{first.masked}" looks like {first.kind}']
    said += [f'"{each.masked}" like {each.kind}' for each in others[: _MOST_NAMED - 1]]
    if len(found) > _MOST_NAMED:
        said.append(f"{len(found) - _MOST_NAMED} more stand there")
    *before, last = said
    return f"{', '.join(before)} and {last}" if before else last


def _looked_at(subject: Subject) -> Iterator[tuple[Path, str]]:
    for path, persona in subject.each(MapPersona):
        yield from texts(path, persona)
    for path, evidence in subject.each(Evidence):
        yield from texts(path, evidence)
    for path, emotion in subject.each(Emotion):
        if emotion.quote is not None:
            yield (*path, "quote"), emotion.quote
