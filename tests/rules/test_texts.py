"""Which texts of a part are looked at by rules about wording: those that are written for people to read."""

from cjm.model import Entry, Phase
from cjm.rules.texts import texts


def test_ids_tags_references_names_of_lanes_and_keys_of_ones_own_are_no_texts() -> None:
    phase = Phase.model_validate(
        {
            "id": "køb",
            "name": "Køb",
            "summary": "Hun betaler",
            "kind": "purchase",
            "goals": ["Betale"],
            "lanes": {"klima": ["Tog"]},
            "x-note": "Spørg Bo",
        }
    )
    assert sorted(texts(("phases", 0), phase)) == [
        (("phases", 0, "name"), "Køb"),
        (("phases", 0, "summary"), "Hun betaler"),
    ]
    path = ("phases", 0, "goals", 0)
    goal = Entry.model_validate({"text": "Betale", "tags": ["pilot"], "for": ["sara"], "by": "chef"})
    assert texts(path, goal) == [((*path, "text"), "Betale")]
