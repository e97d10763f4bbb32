"""The rule solution-as-pain."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Pain
from cjm.rules.words import WordList, plain, words

_NEXT_WORDS = re.compile(r"(?:\s+[\w-]+){1,3}")
_OF_SOMETHING_ELSE = re.compile(
    r"(?<![\w-])(?:i|på|til|fra|om|for|med|af|ved|hos|der|som|in|on|at|to|from|of|with|about|by|that|who)(?![\w-])",
    re.IGNORECASE,
)


@rule(Severity.INFO, Preset.STRICT)
def solution_as_pain(subject: Subject) -> Iterator[Finding]:
    """A pain is an idea in disguise: it only says that some solution is missing.

    Nobody's day is spoilt by the lack of an app. Something was slow, unclear or out of reach, and an app is
    one of ten things that might help. Written as a pain, the idea has won before anybody looked at the
    others. Write what the customer met as the pain, and the app among the opportunities.

    Reported is a pain in which the lack of something ("mangler", "savner", "no", "lack of") stands right
    before a thing that one builds or buys (app, portal, chatbot, guide). "No answer in the chat" is a pain:
    the chat exists. The words for Danish and English maps are shipped; settings can add such things.

    Bad:
        cjm: 1
        title: Få repareret min cykel inden mandag
        language: da
        phases:
          - name: Ventetid
            pains:
              - Mangler en app  # <- reported
              - Værkstedet har ingen kundeportal  # <- reported
              - Ingen i chatten svarer
    Good:
        cjm: 1
        title: Få repareret min cykel inden mandag
        language: da
        phases:
          - name: Ventetid
            pains:
              - Må ringe for at høre, om cyklen er klar
              - Ingen i chatten svarer
            opportunities: [Vis i en app, hvor langt cyklen er]
    """
    pains = subject.each(Pain)
    if not pains:
        return
    solutions, lacking = words(subject, "solution-as-pain"), words(subject, "lacking")
    for path, pain in pains:
        if lacking.within(pain.text) and (thing := _missing(plain(pain.text), lacking, solutions)):
            yield Finding(
                path,
                f'the lack of "{thing}" is the lack of a solution, not a pain',
                help="write what goes wrong without it, and the idea under `opportunities`",
            )


def _missing(text: str, lacking: WordList, solutions: WordList) -> str | None:
    """Give the thing that is said to be missing, within three words behind the word that says so."""
    for lack in lacking.pattern.finditer(text):
        ahead = _NEXT_WORDS.match(text, lack.end())
        if ahead is None:
            continue
        near, *_ = _OF_SOMETHING_ELSE.split(ahead[0])
        thing = solutions.within(near)
        if thing:
            return thing
    return None
