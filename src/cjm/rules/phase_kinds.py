"""What kind of phase each one is: the kind that is written, or else the one that its name stands for."""

from __future__ import annotations

import re

from cjm.lint import Subject
from cjm.model import Path, Phase, phases
from cjm.model.vocabulary import PhaseKind
from cjm.rules.languages import without_region

_NAMES = {
    PhaseKind.AWARENESS: """
        opmærksomhed, kendskab, opdagelse, behov, inspiration
        awareness, discovery, discover, need
    """,
    PhaseKind.CONSIDERATION: """
        overvejelse, overvejelser, sammenligning, interesse, research, vurdering
        consideration, comparison, compare, interest, evaluation, evaluate
    """,
    PhaseKind.PURCHASE: """
        køb, købet, købe, bestilling, bestille, anskaffelse
        purchase, purchasing, buy, buying, order, ordering
    """,
    PhaseKind.ONBOARDING: """
        onboarding, opstart, kom godt i gang, ibrugtagning, levering, modtagelse
        getting started, get started, setup, set-up, delivery
    """,
    PhaseKind.USE: """
        brug, anvendelse
        use, usage, using
    """,
    PhaseKind.SUPPORT: """
        support, service, hjælp, kundeservice, retur, reklamation
        help, get help, customer service, customer support, returns
    """,
    PhaseKind.RETENTION: """
        fastholdelse, fornyelse, genkøb
        retention, renewal, repurchase, repeat purchase
    """,
    PhaseKind.LOYALTY: """
        loyalitet, loyal
        loyalty
    """,
    PhaseKind.ADVOCACY: """
        ambassadør, ambassadører, talsmand, fortaler, anbefaling
        advocacy, advocate, ambassador, referral, recommendation
    """,
}
_KIND_OF = {
    name.strip(): kind
    for kind, names in _NAMES.items()
    for line in names.strip().splitlines()
    for name in line.split(",")
}

_PERHAPS_A_PURCHASE = frozenset(
    ["beslutning", "beslutte", "betaling", "betale", "checkout", "decision", "decide", "payment", "pay"]
)
"""A hospital decides, and a restaurant is paid at the end: what comes before has to lead up to a purchase."""

_TO_THE_PURCHASE = (PhaseKind.AWARENESS, PhaseKind.CONSIDERATION, PhaseKind.PURCHASE)
_NUMBER = re.compile(r"\A(?:(?:fase|phase|trin|step)\s+)?\d+\s*[.:)–-]?\s+", re.IGNORECASE)
_JOINED = re.compile(r"[/&+,]|\b(?:og|and)\b")
_LANGUAGES = ("", "da", "en")


def kinds_of_phases(subject: Subject) -> list[tuple[Path, Phase, PhaseKind | None]]:
    """Give every phase with its kind; None where nothing says it.

    Names are known in Danish and English, and only when they say nothing but the kind ("Køb", "2. Brug",
    "Beslutning og køb"). In a map in another language, only the kind that is written counts.
    """
    known = without_region(subject.journey.language) in _LANGUAGES
    found: list[tuple[Path, Phase, PhaseKind | None]] = []
    leads_up = True
    for path, phase in phases(subject.journey):
        kind = phase.kind or (_kind_by_name(phase.name, leads_up) if known else None)
        leads_up = leads_up and kind in _TO_THE_PURCHASE
        found.append((path, phase, kind))
    return found


def _kind_by_name(name: str, leads_up: bool) -> PhaseKind | None:
    words = [word.strip() for word in _JOINED.split(_NUMBER.sub("", name.strip().casefold()))]
    kinds = {_kind_of_word(word, leads_up) for word in words}
    return kinds.pop() if len(kinds) == 1 else None


def _kind_of_word(word: str, leads_up: bool) -> PhaseKind | None:
    if leads_up and word in _PERHAPS_A_PURCHASE:
        return PhaseKind.PURCHASE
    return _KIND_OF.get(word)
