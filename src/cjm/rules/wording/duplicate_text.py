"""The rule duplicate-text."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path
from cjm.reading.wording import quoted
from cjm.rules.lanes import CUSTOMER, entries

_LANES = (*CUSTOMER, "questions", "opportunities", "company_goals")
_END = " .!?…"


@rule(Severity.INFO, Preset.STRICT)
def duplicate_text(subject: Subject) -> Iterator[Finding]:
    """The same sentence stands in several places.

    Mostly it was copied to fill a cell, and says nothing about the second place. Now and then it is true of
    both; then it is worth saying once, for the phase rather than for each touchpoint, or what is different
    the second time. And a pain that is told twice is counted twice.

    Texts of a few words (a setting, 4) and more are compared, without regard to capitals, spaces and the
    sign at the end. Short ones ("Betaler med telefonen") do happen twice in a journey. Systems, staff and
    resources behind the scenes serve many places and are left out, and so are a map's own lanes.

    Bad:
        cjm: 1
        title: Change my energy supplier
        phases:
          - name: Compare
            pains: [The price per unit is hidden]
          - name: Sign
            touchpoints:
              - name: Order form
                pains:
                  - the price per unit is hidden.  # <- reported
    Good:
        cjm: 1
        title: Change my energy supplier
        phases:
          - name: Compare
            pains: [The price per unit is hidden]
          - name: Sign
            touchpoints:
              - name: Order form
                pains:
                  - The price now has a fee on top
    """
    places: dict[str, list[Path]] = {}
    for path, entry in entries(subject, *_LANES):
        places.setdefault(" ".join(entry.text.split()).rstrip(_END).casefold(), []).append(path)
    least = subject.limits.repeated_words
    repeated = [text for text, found in places.items() if len(found) > 1 and len(text.split()) >= least]
    if not repeated:
        return
    order = {path: at for at, (path, _) in enumerate(subject.index.parts)}
    for text in repeated:
        first, *others = sorted(places[text], key=order.__getitem__)
        for path in others:
            yield Finding(
                path,
                f"{quoted(text)} stands in {len(others) + 1} places",
                help="say it once, where it matters most, or what is different here",
                related=((first, "said here as well"),),
            )
