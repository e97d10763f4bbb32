"""What the tools of a page say: its filter, its view and what the linter found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Controls:
    """The words of the tools in one language; those that end in `_of` have places to fill in by name."""

    tools: str
    find: str
    everything: str
    lane: str
    channel: str
    tag: str
    clear: str
    shown_of: str
    fold_all: str
    unfold_all: str
    compact: str
    slash: str
    copied: str
    findings: str
    findings_shown: str
    error: str
    warning: str
    info: str
    rule: str
    whole_map: str


DANISH_CONTROLS = Controls(
    tools="Søg og filtrér",
    find="Søg på kortet",
    everything="Alle",
    lane="Række",
    channel="Kanal",
    tag="Emneord",
    clear="Ryd",
    shown_of="{shown} af {all} punkter vises",
    fold_all="Fold alle rækker sammen",
    unfold_all="Fold alle rækker ud",
    compact="Tæt",
    slash="Tasten / går til søgning",
    copied="Linket er kopieret",
    findings="Det fandt cjm lint",
    findings_shown="Vis fund",
    error="Fejl",
    warning="Advarsel",
    info="Oplysning",
    rule="Regel",
    whole_map="Hele kortet",
)

ENGLISH_CONTROLS = Controls(
    tools="Search and filter",
    find="Search the map",
    everything="All",
    lane="Lane",
    channel="Channel",
    tag="Tag",
    clear="Clear",
    shown_of="{shown} of {all} entries shown",
    fold_all="Collapse all lanes",
    unfold_all="Expand all lanes",
    compact="Compact",
    slash="The / key goes to the search",
    copied="The link is copied",
    findings="What cjm lint found",
    findings_shown="Show findings",
    error="Error",
    warning="Warning",
    info="Info",
    rule="Rule",
    whole_map="The whole map",
)
