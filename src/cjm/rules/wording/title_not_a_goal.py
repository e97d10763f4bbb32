"""The rule title-not-a-goal."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.reading.wording import quoted

_A_MAP = re.compile(
    r"\b(?:(?:customer|buyer|user|client|patient|member|guest|citizen|employee|candidate)[’']?s?[’']? journey"
    r"|journey map|experience map|service blueprint|\w*(?:kunde|køber|købs|bruger|borger|patient|medlems"
    r"|medarbejder|gæste)rejse(?:n|r|rne|kort|kortet)?)\b",
    re.IGNORECASE,
)
_A_LATIN_WORD = re.compile(r"(?=[\0-\u024f]+\Z)[\w.:/&+-]+")


@rule(Severity.INFO, Preset.STRICT)
def title_not_a_goal(subject: Subject) -> Iterator[Finding]:
    """The title does not say what the customer wants.

    Some titles, such as "Customer journey, webshop", could stand over any map of any shop. A title in the
    customer's words sets the measure for all that follows, since each phase brings the customer nearer to it
    or does not: "Sara finds an outfit for the party", "Get my refund".

    Reported are titles that speak of the map ("customer journey", "kunderejse", "service blueprint") and
    those of a single word: a goal needs a verb. Nothing is said of a single word in a script without spaces.

    Bad:
        cjm: 1
        title: Kunderejse for webshoppen 2026  # <- reported
        phases: [Køb]
    Good:
        cjm: 1
        title: Sara finder et outfit til sommerfesten
        phases: [Køb]
    """
    title = subject.journey.title.strip()
    about_map = _A_MAP.search(title)
    if about_map or _A_LATIN_WORD.fullmatch(title):
        what = "speaks of the map" if about_map else "is a single word"
        yield Finding(
            (),
            f"the title {quoted(title)} {what} and names no goal of the customer",
            help='write what the customer wants in their words, such as "Get my refund"',
        )
