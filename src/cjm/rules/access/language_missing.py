"""The rule language-missing."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, SetText, Subject, rule
from cjm.rules.languages import is_language, meant_language


@rule(Severity.WARNING, Preset.RECOMMENDED)
def language_missing(subject: Subject) -> Iterator[Finding]:
    """The map does not say which language it is in, or not in a way programs understand.

    A screen reader reads Danish aloud with English sounds when nobody tells it better, and nothing can be
    understood; WCAG asks for the language of a page (3.1.1) for that reason. Hyphenation of long words,
    the titles of the rows, dates and numbers follow the language too. Its name is a short tag (BCP 47):
    `da` for Danish (`dk` is the country), `en` for English, `de-AT` for German in Austria.

    Fix:
        Safe where only the spelling is another (`da_DK`, `Dansk`): writes the tag. Unsafe for the name of a
        country. A language that is missing is not guessed.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: dk  # <- reported
        persona: Sara
        phases:
          - {name: Køb, touchpoints: [Kurv]}
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: da
        persona: Sara
        phases:
          - {name: Køb, touchpoints: [Kurv]}
    """
    language = subject.journey.language
    if language is None:
        message = "the map does not say which language it is in"
        yield Finding((), message, help="write it as a short tag, such as `language: da` or `language: en`")
    elif not is_language(language):
        meant = meant_language(language)
        advice = f'did you mean "{meant}"?' if meant else 'write a short tag, such as "da" or "en"'
        message = f'"{language}" is not the tag of a language'
        yield Finding(("language",), message, help=advice, fix=_fix(language, meant) if meant else None)


def _fix(written: str, meant: str) -> Remedy:
    """Write the tag; a country is not a language, and may have several."""
    is_country = len(written.strip()) == 2
    return Remedy(f'write "{meant}"', SetText(("language",), meant), safe=not is_country)
