"""What tables are headed with: the columns, sheets and slides of files for office programs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of tables in one language; each stands for itself, with nothing to fill in."""

    about: str
    address: str
    answered_by: str
    by: str
    category: str
    channel: str
    continued: str
    date: str
    entries: str
    id: str
    kind: str
    lane: str
    map: str
    name: str
    notes: str
    number: str
    overview: str
    period: str
    pictures: str
    place: str
    quote: str
    reason: str
    sample: str
    score: str
    severity: str
    share: str
    target: str
    text: str
    unit: str
    way_from: str
    way_to: str
    whose: str
    yes: str


DANISH_HEADS = Heads(
    about="Om kortet",
    address="Adresse",
    answered_by="Besvares af",
    by="Af",
    category="Kategori",
    channel="Kanal",
    continued="fortsat",
    date="Dato",
    entries="Punkter",
    id="Id",
    kind="Art",
    lane="Række",
    map="Kort",
    name="Navn",
    notes="Bemærkninger",
    number="Nr.",
    overview="Overblik",
    period="Periode",
    pictures="Billeder",
    place="Sted",
    quote="Citat",
    reason="Årsag",
    sample="Grundlag",
    score="Score",
    severity="Alvor",
    share="Andel",
    target="Måltal",
    text="Tekst",
    unit="Enhed",
    way_from="Fra",
    way_to="Til",
    whose="Gælder for",
    yes="ja",
)

ENGLISH_HEADS = Heads(
    about="About the map",
    address="Address",
    answered_by="Answered by",
    by="By",
    category="Category",
    channel="Channel",
    continued="continued",
    date="Date",
    entries="Entries",
    id="Id",
    kind="Kind",
    lane="Lane",
    map="Map",
    name="Name",
    notes="Notes",
    number="No.",
    overview="Overview",
    period="Period",
    pictures="Pictures",
    place="Place",
    quote="Quote",
    reason="Reason",
    sample="Sample",
    score="Score",
    severity="Severity",
    share="Share",
    target="Target",
    text="Text",
    unit="Unit",
    way_from="From",
    way_to="To",
    whose="For whom",
    yes="yes",
)
