"""The rule no-customer-voice."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion, MapPersona


@rule(Severity.INFO, Preset.STRICT)
def no_customer_voice(subject: Subject) -> Iterator[Finding]:
    """Not one sentence in the map is the customer's own.

    People remember "49 kroner for one small parcel?" long after they forgot a score of -2. A sentence that
    a customer said or wrote makes a reader feel what the map means, and keeps its authors from speaking for
    customers in the company's words. Interviews, reviews and the support inbox are full of them.

    One `quote` anywhere, of the persona or with an emotion, is enough.

    Bad:
        cjm: 1
        title: Få repareret min cykel inden mandag  # <- reported
        persona: Ida
        phases:
          - name: Ventetid
            emotions: [{score: -1, feeling: Glemt}]
    Good:
        cjm: 1
        title: Få repareret min cykel inden mandag
        persona: Ida
        phases:
          - name: Ventetid
            emotions: [{score: -1, feeling: Glemt, quote: Skulle I ikke have ringet i fredags?}]
    """
    quotes = [persona.quote for _, persona in subject.each(MapPersona)]
    if not any(quotes) and not any(emotion.quote for _, emotion in subject.each(Emotion)):
        yield Finding(
            (),
            "no customer is quoted anywhere in the map",
            help="take a sentence from an interview, a review or the inbox: `quote: …`",
        )
