"""Maps of any length to measure with: valid, like a practitioner's, and the same on every run."""

from collections.abc import Iterator
from itertools import cycle, islice
from random import Random

_STAGES = ["awareness", "purchase", "use", "support", "loyalty"]
_PLACES = [
    ("Annonce på Instagram", "ads"),
    ("Produktside", "webshop"),
    ("Størrelsesguide", "webshop"),
    ("Kundeanmeldelser", "review-site"),
    ("Kurv og betaling", "payment"),
    ("Ordrebekræftelse", "email"),
    ("Pakke på posthuset", "delivery"),
    ("Kundeservice i telefonen", "phone"),
    ("Besøg i butikken", "store"),
]
_ACTIONS = [
    "Klikker for at læse mere og se flere billeder",
    "Sammenligner prisen med to andre butikker",
    "Læser, hvad andre kunder skriver om varen",
    "Skriver sig op til nyhedsbrevet for at få rabatten",
    "Ringer for at høre, hvornår pakken kommer",
    "Deler et billede og tagger butikken",
]
_GOALS = ["Finde noget, der passer", "Få varen hjem i tide", "Være sikker på købet", "Slippe for at bytte"]
_QUESTIONS = [
    "Hvad koster fragten?",
    "Hvornår kommer den?",
    "Kan jeg bytte den?",
    "Hvilken størrelse passer mig?",
]
_PAINS = ["Fragten vises først til sidst", "Billederne viser ikke stoffet", "Svaret lader vente på sig"]
_IDEAS = ["Vis fragten på produktsiden", "Læg korte film ved varen", "Svar inden for en time"]
_DRAWN_PHASES = 10
_FEELINGS = {-1: "Irriteret", 0: "Afventende", 1: "Tryg", 2: "Begejstret"}


def map_of(lines: int, seed: int) -> str:
    """Write a map of exactly so many lines, 60 or more; another seed gives another map."""
    random = Random(seed)  # noqa: S311 - variety, not secrecy
    head = list(_head(seed))
    body: list[str] = []
    number = 0
    while True:
        number += 1
        phase = list(_phase(random, number))
        if len(head) + len(body) + len(phase) >= lines:
            break
        body += phase
    rest = lines - len(head) - len(body) - 1
    return "\n".join([*head, *body, "tags:", *(f"  - emne {tag}" for tag in range(1, rest + 1))]) + "\n"


def map_to_draw(entries: int) -> str:
    """Write a map of ten phases with so many entries, touchpoints among them, such as 200, 800 or 2,000."""
    random = Random(entries)  # noqa: S311 - variety, not secrecy
    touchpoints, left = divmod(entries // _DRAWN_PHASES - 2, 6)
    assert not left, "a touchpoint here has six entries, and a phase two of its own"
    body = (line for number in range(1, _DRAWN_PHASES + 1) for line in _phase(random, number, touchpoints))
    return "\n".join([*_head(entries), *body]) + "\n"


def _head(seed: int) -> Iterator[str]:
    yield "cjm: 1"
    yield f"title: Sara finder et outfit til sommerfest nummer {seed}"
    yield "language: da"
    yield "summary: >-"
    yield "  Fra den første annonce til en kunde, der kommer igen: hvad Sara gør, spørger om og føler."
    yield "purpose: Forstå, hvor de fleste falder fra"
    yield "audience: [Butikkens indehaver, Kundeservice]"
    yield "state: current"
    yield "trigger: Sara er inviteret til en stor sommerfest"
    yield "scope: {starts: Sara ser en annonce, ends: Sara køber igen}"
    yield "owner: Webredaktøren"
    yield "persona:"
    yield "  name: Sara"
    yield "  goals: [Finde et trendy outfit]"
    yield "evidence:"
    yield "  - {id: skema, kind: survey, title: Spørgeskema, date: 2026-09-14, sample: 86 besvarelser}"
    yield "  - {id: tal, kind: analytics, title: Besøg og køb, date: 2026-09-01, sample: 5.200 besøg}"
    yield "phases:"


def _phase(random: Random, number: int, touchpoints: int = 2) -> Iterator[str]:
    yield f"  - name: Fase {number}"
    yield f"    kind: {_STAGES[(number - 1) % len(_STAGES)]}"
    yield f"    goals: [{random.choice(_GOALS)!r}]"
    yield "    questions:"
    yield f"      - {random.choice(_QUESTIONS)}"
    entered = random.randrange(400, 5000)
    yield "    funnel:"
    yield f"      {{entered: {entered}, continued: {entered - random.randrange(300)}, evidence: [tal]}}"
    yield "    touchpoints:"
    places = random.sample(_PLACES, len(_PLACES) if touchpoints > 2 else touchpoints)
    for at, (name, channel) in enumerate(islice(cycle(places), touchpoints)):
        again = f".{at // len(places)}" if at >= len(places) else ""
        yield from _touchpoint(random, f"{name} {number}{again}", channel)


def _touchpoint(random: Random, name: str, channel: str) -> Iterator[str]:
    score = random.choice([-1, -1, 0, 1, 2])
    yield f"      - name: {name}"
    yield f"        channel: {channel}"
    yield f"        importance: {{customer: {random.randint(1, 5)}, business: {random.randint(1, 5)}}}"
    yield "        actions:"
    for action in random.sample(_ACTIONS, 2):
        yield f"          - {action}"
    yield "        emotions:"
    yield f"          - {{score: {score}, feeling: {_FEELINGS[score]}, evidence: [skema]}}"
    yield "        pains:"
    yield f"          - text: {random.choice(_PAINS)}"
    yield f"            severity: {random.randint(1, 5)}"
    yield "            evidence: [skema]"
    yield "        opportunities:"
    yield f"          - {{text: {random.choice(_IDEAS)}, owner: Webredaktøren, status: idea}}"
