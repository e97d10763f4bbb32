"""The rule placeholder-text."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, Remove, Subject, rule
from cjm.model import Journey, MapPersona, Part, Path, Phase
from cjm.rules.texts import texts

_WHOLE = frozenset(
    {
        *(
            "todo",
            "to do",
            "tbd",
            "tba",
            "tbc",
            "fixme",
            "to be defined",
            "to be determined",
            "to be decided",
        ),
        *("placeholder", "insert text", "insert text here", "text here", "fill in", "fill me in"),
        *("udfyldes", "udfyldes senere", "skal udfyldes", "kommer senere", "mangler tekst", "tekst mangler"),
        *("indsæt tekst", "indsæt tekst her", "tekst her", "pladsholder"),
        *("skriv her", "skriv tekst her", "skriv noget her", "indsæt her", "tilføj tekst", "din tekst her"),
        *("write here", "write something here", "type here", "enter text", "enter text here", "add text"),
        *("add text here", "your text here", "sample text", "placeholder text", "eksempeltekst", "n/a"),
    }
)
"""Texts that stand for one still to be written. "Mangler" is not among them: it is a noun as well."""

_LONGEST = max(map(len, _WHOLE)) + 10
_BEGINS = re.compile(
    r"\W{0,3}(?:(?:TODO|TBD|FIXME)(?![\w-])(?!\s+(?:list|liste|app)\b)"
    r"|(?i:(?:todo|tbd|fixme)\s*:|lorem ipsum\b))|[\s.…?_–—-]*\Z|\s*(?i:x{3,})\s*\Z"
)
_ASKED = "hvad|hvem|hvor|hvordan|hvorfor|hvornår|hvilken|hvilket|hvilke|what|who|where|how|why|when|which"
_FIELDS = (
    "mål|navn|fornavn|titel|tekst|beskrivelse|spørgsmål|handling|følelse|citat|kanal|fase|kontaktpunkt|ejer|dato"
    "|behov|smerte|idé|goal|name|title|text|description|question|action|feeling|emotion|quote|channel|phase"
    "|touchpoint|owner|date|need|pain|idea|persona|kunde|customer|virksomhed|company|produkt|product"
)
_TO_FILL_IN = re.compile(
    rf"\s*(?:(?:{_ASKED})\s*(?:…|\.{{2,}})\s*\??"
    rf"|[\[<{{]{{1,2}}\s*(?:[.…?]*|(?:(?:indsæt|skriv|dit|din|insert|enter|your)\s+)?(?:{_FIELDS}))\s*[\]>}}]{{1,2}})\s*",
    re.IGNORECASE,
)
"""A question that is not asked yet, and what should be there in brackets: "Hvad…", "[mål]", "<goal>"."""

_KEPT = (Journey, Phase, MapPersona)
"""Parts that stay, as the map is not the same without them."""

_NEEDED_BY_OTHERS = ("name", "alt")
"""A persona needs a name or a file, and an image its text."""

_AROUND = " \t\n.…:!?()[]<>{}*_"
_SHOWN = 40


@rule(Severity.WARNING, Preset.MINIMAL)
def placeholder_text(subject: Subject) -> Iterator[Finding]:
    """A text is empty, or only keeps a place for one.

    A gap that looks filled is worse than a gap: the row is there, the picture looks finished, no other
    rule finds anything missing, and the "TODO" is printed and hung on the wall. What nobody knows yet is
    better left out, so that it is drawn as a gap and asked about.

    Reported are an empty text, signs alone ("?", "…", "-"), "xxx", "TBD" and the like (Danish: "udfyldes",
    "tekst mangler"), "n/a", the name of a field in brackets ("[mål]", "<goal>") and a question word without
    its question ("Hvad…") when they are the whole text, and "TODO" or "lorem ipsum" at its beginning. The
    same letters inside a word or further on in a sentence are left alone.

    Fix:
        Unsafe: takes the text out, and its key where nothing is left. The name of a phase or a persona stays,
        as does a text beside which its entry says something more.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            goals: [TODO]  # <- reported
            questions:
              - "?"  # <- reported
              - Hvilken metodologi ligger bag størrelserne?
            touchpoints:
              - name: Størrelsesguide
                channel: webshop
                pains: ["TODO: spørg kundeservice"]  # <- reported
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            questions:
              - Hvilken metodologi ligger bag størrelserne?
            touchpoints:
              - name: Størrelsesguide
                channel: webshop
    """
    for path, part in subject.index.parts:
        for below, text in texts(path, part):
            if _is_placeholder(text):
                shown = _shown(text)
                yield Finding(
                    below,
                    f'"{shown}" only keeps a place for a text' if shown else "a text is empty",
                    help="write the text, or leave it out: a gap is drawn as a gap",
                    fix=_fix(path, part, below),
                )


def _fix(path: Path, part: Part, text: Path) -> Remedy | None:
    """Take out a text that may be left out, and of a part that has to say it the part, if it says no more."""
    gone = path if _is_needed(part, text[-1]) else text
    if gone == path and (isinstance(part, _KEPT) or len(part.model_fields_set) > 1):
        return None
    return Remedy("take it out", Remove(gone), safe=False)


def _is_needed(part: Part, key: str | int) -> bool:
    required = {field.alias or name for name, field in type(part).model_fields.items() if field.is_required()}
    return key in required or key in _NEEDED_BY_OTHERS


def _is_placeholder(text: str) -> bool:
    if _BEGINS.match(text):
        return True
    # Most texts are longer than any placeholder, and there are hundreds in a map.
    if len(text) > _LONGEST:
        return False
    return text.strip(_AROUND).casefold() in _WHOLE or _TO_FILL_IN.fullmatch(text) is not None


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
