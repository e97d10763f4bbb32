"""What the keys that hold more than a word look like in a file; shown where an editor explains the key."""

from __future__ import annotations

from cjm.model.context import Evidence
from cjm.model.entry import Emotion, Entry, Opportunity, Question
from cjm.model.journey import Journey
from cjm.model.part import Part
from cjm.model.persona import Persona
from cjm.model.phase import Phase
from cjm.model.touchpoint import Touchpoint

_EMOTIONS = """\
emotions:
  - -1
  - Relieved
  - {score: 1.5, feeling: Proud, quote: Everyone asked where I bought it}
"""

_OPPORTUNITIES = """\
opportunities:
  - Show the price of delivery in the basket
  - {text: Answer within a day, owner: Support, status: planned, value: 4, effort: 2}
"""

_METRICS = """\
metrics:
  - {name: Clicks on adverts, value: 2.1, unit: '%', target: 2.5, period: Q3 2026}
"""

_PAINS = """\
pains:
  - The price of delivery is shown too late
  - {text: It cannot be returned in the shop, category: service, severity: 4}
"""

_QUESTIONS = """\
questions:
  - Which shop is this?
  - {text: 'Which size fits me?', answered_by: [size-guide]}
"""

EXAMPLES: dict[type[Part], dict[str, str]] = {
    Journey: {
        "language": "language: da\n",
        "summary": """\
summary: |
  Sara sees a dress in an advert, reads what others say of it,
  studies the **size guide** and buys.
""",
        "audience": "audience: [Marketing, Customer service]\n",
        "scope": "scope: {starts: Sara sees the advert, ends: Sara comes back}\n",
        "persona": "persona: {file: personas/sara.persona.yaml}\n",
        "personas": """\
personas:
  - {name: Line, primary: true}
  - {name: Jens, role: Buys what his daughter recommends}
""",
        "stakeholders": """\
stakeholders:
  - {name: Finance, role: Approver, influence: high, concerns: [Price]}
""",
        "channels": "channels:\n  - {id: refill, name: Refill station, medium: physical, icon: kiosk}\n",
        "evidence": """\
evidence:
  - {id: survey, kind: survey, title: After the purchase, date: 2026-09-14, sample: 86}
""",
        "phases": """\
phases:
  - name: Consideration
    kind: consideration
    actions: [Reads reviews]
    touchpoints:
      - {name: Size guide, channel: webshop, emotions: [-1]}
""",
        "flow": """\
flow:
  - {from: basket, kind: exit, reason: Delivery is dear, share: 0.4}
  - {from: loyalty, to: awareness, kind: influence, reason: Friends see the dress}
""",
        "opportunities": _OPPORTUNITIES,
        "what_if": """\
what_if:
  - if: There had been no size guide
    then: She would have gone to a competitor
    phase: consideration
""",
        "alternatives": "alternatives:\n  - {name: Another shop, note: Free returns}\n",
        "walkthroughs": "walkthroughs:\n  - {by: The shop's owner, date: 2026-09-20, persona: sara}\n",
        "lanes": "lanes: [actions, touchpoints, emotions, {id: climate, name: Climate}]\n",
    },
    Phase: {
        "goals": "goals: [Find an outfit]\n",
        "actions": "actions: [Reads reviews, Studies the size guide]\n",
        "questions": _QUESTIONS,
        "pains": _PAINS,
        "emotions": _EMOTIONS,
        "opportunities": _OPPORTUNITIES,
        "touchpoints": """\
touchpoints:
  - Advert on Instagram
  - {name: Size guide, channel: webshop, emotions: [1], moment_of_truth: true}
""",
        "resources": "resources:\n  - {text: A photographer, status: need}\n",
        "metrics": _METRICS,
        "funnel": "funnel: {entered: 18400, continued: 6900, period: Q3 2026}\n",
        "lanes": "lanes:\n  climate: [The parcel is made of paper]\n",
    },
    Touchpoint: {
        "channel": "channel: webshop\n",
        "importance": "importance: {customer: 5, business: 3}\n",
        "questions": _QUESTIONS,
        "pains": _PAINS,
        "emotions": _EMOTIONS,
        "opportunities": _OPPORTUNITIES,
        "metrics": _METRICS,
    },
    Entry: {
        "for": "for: [sara]\n",
        "by": "by: finance\n",
        "evidence": "evidence: [survey]\n",
    },
    Question: {"answered_by": "answered_by: [size-guide]\n"},
    Opportunity: {"addresses": "addresses: [late-price, basket]\n", "due": "due: 2026-12-01\n"},
    Emotion: {"for": "for: [sara]\n", "evidence": "evidence: [survey]\n"},
    Evidence: {"date": "date: 2026-03-31\n"},
    Persona: {"goals": "goals: [Look like nobody else]\n", "sources": "sources: [survey]\n"},
}


def example_of(kind: type[Part], key: str) -> str | None:
    """Give the YAML that shows the key of a part, or None."""
    shown = (EXAMPLES.get(each, {}).get(key) for each in kind.__mro__ if issubclass(each, Part))
    return next(filter(None, shown), None)
