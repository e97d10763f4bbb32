"""The rule department-phase."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases
from cjm.model.vocabulary import PhaseKind
from cjm.rules.words import words

_JOINED = re.compile(r"[/&+,]|\b(?:og|and)\b", re.IGNORECASE)


@rule(Severity.INFO, Preset.STRICT)
def department_phase(subject: Subject) -> Iterator[Finding]:
    """A phase is named after a department.

    Marketing, sales, customer service: that is our chart, not the customer's journey, and nobody ever set
    out to go through sales. Maps with such columns find that each department does well, and miss what
    happens between them. Name the phase by what the customer is about: find, choose, get going, get help.

    A name counts when it is that of a department and nothing else, or several of them ("Sales & Marketing");
    words that customers use too (support, service, delivery, purchasing) are not taken for one. A phase of
    kind `support` may be called what it is, such as "Customer service". The words for Danish and English maps
    are shipped; settings can add to them.

    Bad:
        cjm: 1
        title: Change my energy supplier
        language: en
        phases:
          - name: Marketing  # <- reported
          - name: Sales and marketing  # <- reported
          - name: Customer service
            kind: support
          - name: Support
    Good:
        cjm: 1
        title: Change my energy supplier
        language: en
        phases:
          - name: Compare
          - name: Sign
          - name: Customer service
            kind: support
          - name: Support
    """
    departments = words(subject, "department-phase")
    for path, phase in phases(subject.journey):
        if phase.kind is PhaseKind.SUPPORT:
            continue
        named = [name.strip() for name in _JOINED.split(phase.name) if name.strip()]
        if departments.is_whole(phase.name.strip()) or (named and all(map(departments.is_whole, named))):
            yield Finding(
                path,
                f'the phase "{phase.name}" is named after a department',
                help='name it by what the customer is about, such as "Choose" or "Get help"',
            )
