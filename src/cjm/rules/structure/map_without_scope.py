"""The rule map-without-scope."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.WARNING, Preset.RECOMMENDED)
def map_without_scope(subject: Subject) -> Iterator[Finding]:
    """The map does not say where the journey starts or where it ends.

    Every map leaves something out, and a reader cannot see what. Without limits in words a map that stops
    at the delivery looks as if nothing happens afterwards, and two teams compare maps that begin weeks
    apart. Two short lines, the first thing that belongs to the journey and the last, turn a silent gap
    into a choice that can be discussed.

    Bad:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        scope:  # <- reported
          starts: Oskar ser et opslag om yoga på nettet
        phases:
          - name: Opdagelse
            touchpoints: [Sponsoreret opslag]
    Good:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        scope:
          starts: Oskar ser et opslag om yoga på nettet
          ends: Oskar fornyer sit abonnement for første gang
        phases:
          - name: Opdagelse
            touchpoints: [Sponsoreret opslag]
    """
    scope = subject.journey.scope
    if scope is None:
        message = "the map does not say where the journey starts and ends"
        yield Finding((), message, help="write both limits: `scope: {starts: …, ends: …}`")
        return
    missing = [key for key, text in (("starts", scope.starts), ("ends", scope.ends)) if text is None]
    if missing:
        wanted = ", ".join(f"{key}: …" for key in missing)
        message = f"the scope does not say where the journey {' and '.join(missing)}"
        yield Finding(("scope",), message, help=f"add `{wanted}` to `scope`", at_key=True)
