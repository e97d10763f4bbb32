"""The parts of a map that can be referred to, decided before anything that refers to them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from tests.strategies.values import Data, Keys, Strategy, part

NAMES = {
    "Opmærksomhed": "opmærksomhed",
    "Overvejelse": "overvejelse",
    "Køb": "køb",
    "Fastholdelse": "fastholdelse",
    "Annonce på Instagram": "annonce-på-instagram",
    "Størrelsesguide": "størrelsesguide",
    "Kurv & kasse": "kurv--kasse",
    "Ærlige anmeldelser!": "ærlige-anmeldelser",
    "Kundeservice (telefon)": "kundeservice-telefon",
    "Sara": "sara",
    "Oskar": "oskar",
    "Size guide": "size-guide",
    "日本語": "日本語",
    "v1.2": "v1.2",
}
"""Names and the ids they stand for."""


@dataclass(frozen=True, slots=True)
class Named:
    """A part by its name, with the id that refers to it."""

    name: str
    id: str
    written: bool

    def keys(self, key: str = "name") -> Data:
        """Give the keys that name it."""
        return {key: self.name, **({"id": self.id} if self.written else {})}


@dataclass(frozen=True, slots=True)
class Cast:
    """Everything in a map that can be referred to."""

    personas: list[Named]
    stakeholders: list[Named]
    evidence: list[Named]
    alternatives: list[Named]
    places: list[Named]
    phases: int
    lanes: list[str]

    @property
    def touchpoints(self) -> list[Named]:
        """The places that are no phases."""
        return self.places[self.phases :]


@st.composite
def named_parts(draw: st.DrawFn, kind: str, fewest: int, most: int) -> list[Named]:
    names = draw(st.lists(st.sampled_from(sorted(NAMES)), min_size=fewest, max_size=most, unique=True))
    written = draw(st.lists(st.booleans(), min_size=len(names), max_size=len(names)))
    return [
        Named(name, f"{kind}-{at}" if own else NAMES[name], own)
        for at, (name, own) in enumerate(zip(names, written, strict=True))
    ]


@st.composite
def casts(draw: st.DrawFn) -> Cast:
    places = draw(named_parts("sted", 1, 8))
    return Cast(
        personas=draw(named_parts("persona", 0, 3)),
        stakeholders=draw(named_parts("interessent", 0, 2)),
        evidence=draw(named_parts("belæg", 0, 3)),
        alternatives=draw(named_parts("konkurrent", 0, 2)),
        places=places,
        phases=draw(st.integers(1, len(places))),
        lanes=draw(st.lists(st.sampled_from(["klima", "økologi", "x.1"]), max_size=2, unique=True)),
    )


def ids(named: list[Named]) -> Strategy:
    return st.lists(st.sampled_from([each.id for each in named]), max_size=2) if named else st.just([])


def one_id(key: str, named: list[Named]) -> dict[str, Strategy]:
    return {key: st.sampled_from([each.id for each in named])} if named else {}


def written(named: Named, optional: Keys, key: str = "name") -> Strategy:
    """Give a named part in its short form, where its id allows it, or in its long one."""
    long = part({word: st.just(value) for word, value in named.keys(key).items()}, optional)
    return long if named.written else st.one_of(st.just(named.name), long)
