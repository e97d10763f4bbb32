"""The kind of a phase, from its name where it is not written."""

from datetime import date

import pytest

from cjm.lint import Subject
from cjm.model import Index
from cjm.reading import read_map
from cjm.rules.phase_kinds import kinds_of_phases
from cjm.settings import Limits
from cjm.source import SourceFile
from tests.rules.reported import whole_map


def kinds(phases: str, more: str = "") -> list[str | None]:
    """Give the kind of each phase."""
    journey = read_map(SourceFile("map.cjm.yaml", whole_map(phases, more))).journey
    assert journey is not None
    subject = Subject(journey, Index(journey), Limits(), date(2026, 11, 22))
    return [kind.value if kind else None for _, _, kind in kinds_of_phases(subject)]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(("Køb", "purchase"), ("KØB", "purchase"), (" køb ", "purchase"), ("Bestilling", "purchase")),
        *(("Beslutning", "purchase"), ("Betaling", "purchase"), ("Buy", "purchase")),
        *(("Decision", "purchase"), ("Order", "purchase"), ("Checkout", "purchase")),
        *(("Opmærksomhed", "awareness"), ("Awareness", "awareness"), ("Purchase", "purchase")),
        *(("Overvejelse", "consideration"), ("Consideration", "consideration")),
        *(("Kom godt i gang", "onboarding"), ("Getting started", "onboarding")),
        *(("Brug", "use"), ("Use", "use"), ("Kundeservice", "support"), ("Customer service", "support")),
        *(("Fastholdelse", "retention"), ("Retention", "retention"), ("Repeat purchase", "retention")),
        *(("Loyalitet", "loyalty"), ("Loyalty", "loyalty")),
        *(("Ambassadør", "advocacy"), ("Talsmand", "advocacy"), ("Advocacy", "advocacy")),
        *(("3. Køb", "purchase"), ("3) Køb", "purchase"), ("Fase 3 – Køb", "purchase"), ("3.", None)),
        *(("Beslutning og køb", "purchase"), ("Decision & purchase", "purchase")),
        *(("Køb og brug", None), ("Køb & hjem igen", None), ("Indkøb", None), ("Køb/betaling", "purchase")),
        *(("Vi køber en kjole", None), ("Buy nothing", None), ("Bruger", None), ("Check-out", None)),
    ],
)  # fmt: skip
def test_a_name_that_says_nothing_but_the_kind_stands_for_it(name: str, kind: str | None) -> None:
    assert kinds(f"['{name}']") == [kind]


def test_a_kind_that_is_written_weighs_more_than_the_name() -> None:
    assert kinds("[{name: Køb, kind: use}, {name: Loyalitet, kind: other}]") == ["use", "other"]


@pytest.mark.parametrize(
    ("language", "kind"),
    [
        *(("da", "purchase"), ("da-DK", "purchase"), ("en", "purchase"), ("EN-gb", "purchase")),
        *(("de", None), ("sv", None)),
    ],
)
def test_names_are_known_in_danish_and_english_maps_alone(language: str, kind: str | None) -> None:
    assert kinds("[Order]", f"language: {language}\n") == [kind]
    assert kinds("[{name: Order, kind: purchase}]", f"language: {language}\n") == ["purchase"]


@pytest.mark.parametrize(
    ("phases", "last"),
    [
        pytest.param("[Awareness, Consideration, Decision]", "purchase", id="what leads up to a purchase"),
        pytest.param("[Overvejelse, Køb, Betaling]", "purchase", id="bought, then paid"),
        pytest.param("[Ansøgning, Ventetid, Beslutning]", None, id="an office decides"),
        pytest.param("[Arrive, Eat, Payment]", None, id="a restaurant is paid at the end"),
        pytest.param("[Bestilling, Levering, Betaling]", None, id="paid after the delivery"),
        pytest.param("[Ankomst, Køb]", "purchase", id="a word that leaves no doubt"),
    ],
)
def test_a_decision_or_payment_is_a_purchase_only_where_all_before_leads_up_to_one(
    phases: str, last: str | None
) -> None:
    assert kinds(phases)[-1] == last
