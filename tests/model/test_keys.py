"""Every key of the format exists in the models, and nothing more; the table comes from reading the format."""

from __future__ import annotations

import pytest

from cjm.model import (
    Alternative,
    Channel,
    Emotion,
    Entry,
    Evidence,
    Flow,
    Funnel,
    Importance,
    Journey,
    LaneChoice,
    MapPersona,
    Metric,
    Opportunity,
    Pain,
    Part,
    Persona,
    PersonaFile,
    Phase,
    Question,
    Resource,
    Scope,
    Stakeholder,
    Touchpoint,
    Walkthrough,
    WhatIf,
)

ENTRY = "text id for by evidence assumption tags"
PERSONA = (
    "id name role description quote goals needs frustrations age occupation image alt primary share sources"
)

KEYS: dict[type[Part], str] = {
    Journey: """
        cjm title id language summary kind market state based_on purpose audience scenario trigger scope
        persona personas stakeholders channels evidence assumption phases flow opportunities what_if
        alternatives owner status reviewed review_every walkthroughs lanes tags""",
    Scope: "starts ends",
    Persona: PERSONA,
    MapPersona: f"{PERSONA} file",
    PersonaFile: f"{PERSONA} cjm",
    Stakeholder: "id name role influence concerns",
    Channel: "id name medium icon",
    Evidence: "id kind title source date sample note",
    Flow: "from to kind reason share for",
    WhatIf: "if then phase",
    Alternative: "id name url note",
    Walkthrough: "by date persona note",
    LaneChoice: "id name",
    Phase: """
        id name kind summary duration owner goals actions questions motivations expectations needs pains gains
        emotions opportunities touchpoints company_goals resources metrics funnel lanes""",
    Touchpoint: """
        id name channel medium device status owner owned importance moment_of_truth url image alt for
        evidence assumption actions questions emotions needs pains gains opportunities metrics frontstage
        backstage support""",
    Importance: "customer business",
    Entry: ENTRY,
    Question: f"{ENTRY} answered_by",
    Pain: f"{ENTRY} severity category",
    Opportunity: f"{ENTRY} owner status value effort addresses due",
    Resource: f"{ENTRY} status",
    Emotion: "score feeling quote for by evidence assumption",
    Metric: "name value unit target period evidence",
    Funnel: "entered continued period evidence",
}


@pytest.mark.parametrize(("part", "keys"), KEYS.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_a_part_has_the_keys_of_the_format(part: type[Part], keys: str) -> None:
    own = [field.alias or name for name, field in part.model_fields.items()]
    assert sorted(own) == sorted([*keys.split(), "x-"])


@pytest.mark.parametrize("part", KEYS, ids=lambda part: part.__name__)
def test_every_key_says_what_it_means(part: type[Part]) -> None:
    said = {name: field.description for name, field in part.model_fields.items() if name != "extensions"}
    assert all(text and text.endswith(".") for text in said.values()), said


def test_no_part_is_missing_from_the_table() -> None:
    of_the_map = {kind for kind in all_kinds_of(Part) if kind.__module__.startswith("cjm.model.")}
    assert set(KEYS) == of_the_map


def all_kinds_of(part: type[Part]) -> list[type[Part]]:
    return [kind for below in part.__subclasses__() for kind in (below, *all_kinds_of(below))]
