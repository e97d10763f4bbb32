"""A map of 12 phases, 60 touchpoints and ways of every kind between them, in four languages."""

from __future__ import annotations

from itertools import cycle, islice
from typing import Any

KINDS = ("back", "forward", "exit", "side", "influence", "exit", "back", "exit")

_PHASES = {
    "da": ["Opmærksomhed", "Overvejelse", "Køb og betaling", "Hjælp og kundeservice", "Loyalitet"],
    "en": ["Awareness", "Consideration", "Purchase and payment", "Help and customer service", "Loyalty"],
    "ar": ["الوعي", "التفكير", "الشراء والدفع", "المساعدة وخدمة العملاء", "الولاء"],
    "ja": ["認知", "検討", "購入とお支払い", "お客様サポートとヘルプ", "ロイヤルティ"],
}
_PLACES = {
    "da": [
        "Sponsoreret opslag på sociale medier",
        "Anbefaling fra en veninde",
        "Arbejdsmarkedspensionsforsikringsrådgivning",
        "Kurv",
        "Privatlivspolitik- og samtykkeerklæringsside",
        "Betalingskort og MobilePay",
        "Butik i gågaden",
    ],
    "en": [
        "Sponsored post on social media",
        "A tip from a friend",
        "Telecommunications infrastructure advisory desk",
        "Basket",
        "Privacy and consent statement page",
        "Card and wallet payment",
        "Shop in the high street",
    ],
    "ar": [
        "منشور ممول على وسائل التواصل",
        "نصيحة من صديقة",
        "السلة",
        "الدفع بالبطاقة",
        "متجر في الشارع الرئيسي",
    ],
    "ja": [
        "SNSのスポンサー投稿",
        "友人のおすすめ",
        "カート",
        "カード決済とウォレット",
        "プライバシーと同意のページ",
    ],
}
_REASONS = {
    "da": [
        "Fortryder og vil læse anmeldelser igen",
        "Synes fragten er for dyr",
        "Bliver overrasket over gebyret ved betaling med firmakort",
    ],
    "en": [
        "Has second thoughts and rereads the reviews",
        "Finds the delivery too expensive",
        "Is surprised by the fee for company cards at the last step",
    ],
    "ar": ["تتردد وتقرأ التقييمات مرة أخرى", "ترى أن الشحن مكلف جدا", "تتفاجأ برسوم بطاقات الشركات"],
    "ja": ["迷ってもう一度口コミを読む", "送料が高すぎると感じる", "最後に法人カードの手数料に驚く"],
}


def crowded(language: str) -> dict[str, Any]:
    """Give the map; its ways start and end at touchpoints and at whole phases, with and without words."""
    phases = [_phase(number, language) for number in range(12)]
    flow = [way for number in range(40) if (way := _way(number, language))["from"] != way.get("to")]
    title = _REASONS[language][0]
    return {
        "title": title,
        "language": language,
        "phases": phases,
        "flow": flow,
        "alternatives": [{"id": "other", "name": _PLACES[language][0]}],
    }


def _phase(number: int, language: str) -> dict[str, Any]:
    names = list(islice(cycle(_PLACES[language]), number, number + 5))
    touchpoints = [_touchpoint(number * 5 + row, name) for row, name in enumerate(names)]
    people = {"entered": 1000 - number * 80, "continued": 920 - number * 80}
    name = _PHASES[language][number % 5]
    return {"name": name, "id": f"f{number}", "funnel": people, "touchpoints": touchpoints}


def _touchpoint(count: int, name: str) -> dict[str, Any]:
    statuses = {6: "proposed", 9: "retired"}
    return {
        "name": name,
        "id": f"s{count // 5}-{count % 5}",
        "channel": ("social", "store", "webshop", "email", "phone")[count * 3 % 5],
        "medium": ("digital", "physical", "hybrid")[count % 3],
        "emotions": [count * 7 % 9 / 2 - 2] if count % 3 else [],
        "moment_of_truth": count % 13 == 5,
        "assumption": count % 11 == 3,
        "status": statuses.get(count % 17, "current"),
    }


def _way(number: int, language: str) -> dict[str, Any]:
    kind, phase, row = KINDS[number % 8], (number * 7 + 3) % 12, number * 3 % 5
    ends = {
        "back": f"s{max(0, phase - 1 - number % 4)}-{(row + 1) % 5}" if number % 3 else f"f{phase // 2}",
        "forward": f"s{min(11, phase + 1 + number % 3)}-{(row + 2) % 5}",
        "side": f"s{phase}-{(row + 2) % 5}",
        "influence": "f0",
    }
    way: dict[str, Any] = {"from": f"s{phase}-{row}" if number % 3 else f"f{phase}", "kind": kind}
    way |= {"to": ends[kind]} if kind in ends else {"to": "other"} if number % 4 == 2 else {}
    way |= {"share": (0.02, 0.05, 0.1, 0.35, 0.5)[number % 5]} if number % 6 else {}
    return way | ({"reason": _REASONS[language][number % 3]} if number % 7 else {})
