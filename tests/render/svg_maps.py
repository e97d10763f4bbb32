"""Maps that a picture must stand: every key filled, with texts that are hard to set."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from cjm.view import Board
from tests.view.arranged import arranged

COMPOUND = "Speciallægepraksisplanlægningsstabiliseringsperiodekonsultation"
"""62 letters without a space."""

URL = "https://www.eksempel.dk/meget/lang/sti/" + "a" * 80 + "?q=1&b=2"

TEXTS = {
    "compound": COMPOUND,
    "three hundred letters": (
        "Kunden leder længe efter den rigtige størrelse og opgiver til sidst, fordi ingen af siderne siger, "
        "om kjolen falder lille eller stor i livet. " * 3
    )[:300],
    "address": URL,
    "capitals": "MWMWMWMWMWMW WWWWWWWWWWWWWWWW @@@@@@ %%%%%%%% ŒÆŒÆŒÆŒÆŒÆŒÆŒÆ",
    "arabic": "العميل يبحث عن منتج مناسب لبشرته الحساسة ولا يجد معلومات كافية (2026) عن السعر.",
    "japanese": "お客様は敏感肌に合うクリームを探していますが、送料が最後まで表示されません。",
    "emoji": "👩‍👩‍👧‍👦 Elsker det 😍😍😍👍🏽 🇩🇰🇩🇰🇩🇰 ❤️‍🔥✨✨✨✨✨✨✨✨✨✨✨✨✨✨✨✨✨✨✨",
    "many scripts": "हिन्दी ไทย עברית ქართული 한국어 Ǆ ﬃ ĂĄŐŰ Ωμέγα Жизнь ẞ",
}

_LANES = ("goals", "actions", "questions", "motivations", "expectations", "needs", "pains", "gains")
_WAYS = 20


def full_board(text: str, language: str = "da", phases: int = 3, touchpoints: int = 3) -> Board:
    """Arrange a map in which every text is the same and every key that a picture shows is filled."""
    return arranged(**{**_around(text, language), **_journey(text, phases, touchpoints)})


def _around(text: str, language: str) -> dict[str, Any]:
    person = {"role": text, "quote": text, "description": text, "goals": [text, text], "needs": [text]}
    return {
        "title": text,
        "language": language,
        **dict.fromkeys(("summary", "purpose", "scenario", "trigger"), text),
        "audience": [text],
        "scope": {"starts": text, "ends": text},
        "owner": text[:90],
        "status": "draft",
        "reviewed": "2026-01-01",
        "tags": [text[:50], URL],
        "personas": [{"id": f"p{n}", "name": text[:60], **person, "primary": n == 0} for n in range(2)],
        "evidence": [{"id": f"e{n}", "title": text, "source": URL, "note": text} for n in range(3)],
        "alternatives": [{"name": text[:60], "url": URL, "note": text}],
        "what_if": [{"if": text, "then": text}],
        "walkthroughs": [{"by": text[:60], "note": text}],
        "stakeholders": [{"name": text[:60], "role": text, "concerns": [text]}],
        "opportunities": [{"text": text, "value": 4, "effort": 2, "owner": text[:40], "addresses": ["f0"]}],
    }


def _journey(text: str, phases: int, touchpoints: int) -> dict[str, Any]:
    return {
        "phases": [_phase(text, number, touchpoints) for number in range(phases)],
        "flow": [_way(text, number, phases) for number in range(_WAYS)],
    }


def _phase(text: str, number: int, touchpoints: int) -> dict[str, Any]:
    entries = [text, {"text": text, "assumption": True}]
    return {
        "id": f"f{number}",
        "name": text[:90],
        "kind": "purchase",
        **dict.fromkeys(("summary", "duration", "owner"), text[:80]),
        "funnel": {"entered": 1_000_000, "continued": 100, "period": text[:50], "evidence": ["e1"]},
        **dict.fromkeys((*_LANES, "company_goals"), entries),
        "resources": [{"text": text, "status": "need"}],
        "emotions": [{"score": -1, "feeling": text}],
        "touchpoints": [_touchpoint(text, number, place) for place in range(touchpoints)],
    }


def _touchpoint(text: str, phase: int, place: int) -> dict[str, Any]:
    score = (-2, 2, 0.5, -1)[(phase + place) % 4]
    felt = {"feeling": text, "quote": text, "assumption": place == 0}
    return {
        "name": f"{text[:80]} {phase}.{place}",
        **dict.fromkeys(("channel", "device", "owner"), text[:60]),
        "moment_of_truth": place == 1,
        "url": URL,
        "status": "proposed",
        "assumption": place == 2,
        "importance": {"customer": 5, "business": 2},
        **{lane: [text] for lane in ("actions", "frontstage", "backstage", "support")},
        "questions": [{"text": text, "answered_by": []}],
        "emotions": [
            {"score": score, "for": ["p0"], **felt},
            {"score": -score, "for": ["p1"], **felt},
        ],
        "pains": [{"text": text, "severity": 3, "category": "price", "evidence": ["e1", "e2"]}],
        "metrics": [{"name": text, "value": 3, "unit": "%", "target": 5, "period": text[:50]}],
    }


def _way(text: str, number: int, phases: int) -> dict[str, Any]:
    way = {"from": f"f{number % phases}", "reason": text, "share": 0.01}
    if number % 3 == 0:
        return {**way, "kind": "exit"}
    kind = ("back", "forward", "side", "influence")[number % 4]
    return {**way, "kind": kind, "to": f"f{(number * 5 + 1) % phases}"}


@cache
def hard_boards() -> Mapping[str, Board]:
    """Give all maps, by what is hard about them."""
    languages = {"arabic": "ar", "japanese": "ja"}
    return {
        **{name: full_board(text, languages.get(name, "da")) for name, text in TEXTS.items()},
        "arabic in a Danish map": full_board(TEXTS["arabic"]),
        "twelve phases of eight": full_board("Ser en annonce for cremen", phases=12, touchpoints=8),
        "one phase": full_board("Kort tekst", phases=1, touchpoints=1),
        "no touchpoints": full_board("Kort tekst", phases=5, touchpoints=0),
        "almost nothing": arranged(title="T", phases=["A"]),
    }
