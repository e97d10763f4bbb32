"""The rule question-without-mark."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, SetText, Subject, rule
from cjm.model import Path, Question
from cjm.reading.wording import quoted
from cjm.rules.asked import is_asked
from cjm.rules.words import language_of

_ADVICE = "end it with a question mark"
_ONE_SENTENCE = re.compile(r"(?:[^.!…:;]|(?<=\S)[.:](?=\S))*(?<![,(–—-])")


@rule(Severity.INFO, Preset.STRICT)
def question_without_mark(subject: Subject) -> Iterator[Finding]:
    """A question has lost its question mark.

    A question is what the customer would type into a search box or ask at the counter. Its mark shows that
    it was heard as one; without it the row fills up with topics ("delivery", "price") that answer nothing,
    and a screen reader reads it as a statement.

    The row also takes worries, which have no mark. So only what is built as a question is reported: it begins
    with a question word ("Hvad koster …", "How long …") or a verb before its subject ("Kan jeg …",
    "Is it …"). Danish and English are known; maps in other languages are left alone.

    Fix:
        Safe: puts the mark at the end, in the place of a full stop. Several sentences are left as they are.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: da
        phases:
          - name: Køb
            questions:
              - Hvad koster fragten  # <- reported
              - Bange for at den ikke passer
              - {text: Kan jeg bytte den., id: bytte}  # <- reported
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: da
        phases:
          - name: Køb
            questions:
              - Hvad koster fragten?
              - Bange for at den ikke passer
              - {text: Kan jeg bytte den?, id: bytte}
    """
    language = language_of(subject)
    if language is None:
        return
    for path, question in subject.each(Question):
        if "?" not in question.text and is_asked(question.text, language):
            yield Finding(
                path,
                f"the question {quoted(question.text)} has no question mark",
                help=_ADVICE,
                fix=_fix(path, question.text),
            )


def _fix(path: Path, text: str) -> Remedy | None:
    """Put the mark at the end of a single sentence; of several, nobody knows which one asks."""
    sentence = text.rstrip(" .")
    if not _ONE_SENTENCE.fullmatch(sentence):
        return None
    return Remedy(_ADVICE, SetText((*path, "text"), f"{sentence}?"), safe=True)
