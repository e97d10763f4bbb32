"""What the fixes of single rules take out or write, and whether that is safe."""

import pytest

from tests.rules.reported import diagnostics, whole_map


@pytest.mark.parametrize(
    ("phases", "gone"),
    [
        pytest.param("[{name: Køb, goals: [TODO, Ro]}]", ("phases", 0, "goals", 0), id="an entry"),
        pytest.param(
            "[{name: Køb, goals: [{text: TODO}, Ro]}]", ("phases", 0, "goals", 0), id="an entry written long"
        ),
        pytest.param("[{name: Køb, goals: [{text: TODO, id: x}]}]", None, id="an entry that says more"),
        pytest.param("[{name: Køb, summary: TODO}]", ("phases", 0, "summary"), id="what may be left out"),
        pytest.param(
            "[{name: Køb, goals: [{text: Ro, x-note: 1}], summary: TBD}]",
            ("phases", 0, "summary"),
            id="beside more",
        ),
        pytest.param("[{name: TODO}]", None, id="a phase"),
        pytest.param(
            "[{name: Køb, touchpoints: [{name: TODO}, Kurv]}]",
            ("phases", 0, "touchpoints", 0),
            id="a touchpoint",
        ),
        pytest.param(
            "[{name: Køb, touchpoints: [{name: TODO, channel: app}]}]", None, id="a touchpoint that says more"
        ),
        pytest.param(
            "[{name: Køb, touchpoints: [{name: Kurv, image: kurv.png, alt: TODO}]}]",
            None,
            id="the text of an image",
        ),
        pytest.param(
            "[{name: Køb, touchpoints: [{name: Kurv, owner: TODO}]}]",
            ("phases", 0, "touchpoints", 0, "owner"),
            id="an owner",
        ),
    ],
)
def test_what_only_keeps_a_place_is_taken_out_where_the_map_stays_one(
    phases: str, gone: tuple[str | int, ...] | None
) -> None:
    (found,) = diagnostics("placeholder-text", whole_map(phases))
    taken = [(change.path, change.to) for change in found.fix.changes] if found.fix else None
    assert taken == ([(gone, None)] if gone else None)
    assert found.fix is None or not found.fix.safe


@pytest.mark.parametrize("more", ["title: TODO", "persona: {name: TODO}"])
def test_a_map_and_a_persona_are_never_taken_out(more: str) -> None:
    text = f"cjm: 1\n{more}\nphases: [{{name: Køb}}]\n" + ("" if "title" in more else "title: Få ro\n")
    (found,) = diagnostics("placeholder-text", text)
    assert found.fix is None


@pytest.mark.parametrize(
    ("written", "meant", "safe"),
    [
        ("dk", "da", False),
        ("Danish", "da", True),
        ("dan", "da", True),
        ("da_DK", "da-DK", True),
        (" dk ", "da", False),
    ],
)
def test_a_country_for_a_language_is_a_guess(written: str, meant: str, safe: bool) -> None:
    (found,) = diagnostics("language-missing", whole_map(more=f'language: "{written}"\n'))
    assert found.fix is not None
    assert [(change.path, change.to) for change in found.fix.changes] == [(("language",), meant)]
    assert found.fix.safe is safe


def test_a_map_without_a_language_is_told_how_to_write_one() -> None:
    (found,) = diagnostics("language-missing", whole_map())
    assert found.message == "the map does not say which language it is in"
    assert found.help == "write it as a short tag, such as `language: da` or `language: en`"


def test_the_medium_that_a_channel_has_elsewhere_is_safe_to_write() -> None:
    touchpoints = "[{name: Prøve, channel: Hold, medium: digital}, {name: Time, channel: Hold}]"
    (found,) = diagnostics(
        "touchpoint-without-medium", whole_map(f"[{{name: Brug, touchpoints: {touchpoints}}}]")
    )
    assert found.fix is not None
    assert found.fix.safe
    assert [change.to for change in found.fix.changes] == ["digital"]


@pytest.mark.parametrize(
    ("channel", "said", "meant"), [("store", "digital", "physical"), ("app", "physical", "digital")]
)
def test_where_the_channel_may_be_what_is_wrong_its_medium_is_not_written_unasked(
    channel: str, said: str, meant: str
) -> None:
    touchpoint = f"{{name: Prøve, channel: {channel}, medium: {said}}}"
    (found,) = diagnostics(
        "channel-medium-conflict", whole_map(f"[{{name: Brug, touchpoints: [{touchpoint}]}}]")
    )
    assert found.fix is not None
    assert not found.fix.safe
    assert [(change.path, change.to) for change in found.fix.changes] == [
        (("phases", 0, "touchpoints", 0, "medium"), meant)
    ]


@pytest.mark.parametrize(
    ("more", "gone"),
    [
        pytest.param("evidence: [Opkald, Svar]", [("evidence", 0), ("evidence", 1)], id="each by itself"),
        pytest.param("evidence: [Svar, Svar]", [None, None], id="svar-2 would become svar"),
        pytest.param(
            "evidence: [Svar]\nstakeholders: [Svar]",
            [("evidence",), ("stakeholders",)],
            id="of two kinds, which are counted apart",
        ),
        pytest.param(
            "persona: Bo\npersonas: [{name: Ida, primary: true}, Bo]", [None, None], id="under both keys"
        ),
        pytest.param("channels: [{id: b-2}, {id: b-3}]", [("channels", 0), ("channels", 1)], id="channels"),
    ],
)
def test_what_nothing_uses_is_taken_out_where_no_other_id_is_counted_on_from_its_own(
    more: str, gone: list[tuple[str | int, ...] | None]
) -> None:
    fixes = [found.fix for found in diagnostics("unused-definition", whole_map(more=more))]
    taken = [[(change.path, change.to) for change in fix.changes] if fix else None for fix in fixes]
    assert taken == [[(path, None)] if path else None for path in gone]
    assert all((fix.message, fix.safe) == ("take it out", False) for fix in fixes if fix)


@pytest.mark.parametrize(("length", "shown"), [(40, "TODO: " + 34 * "a"), (41, "TODO: " + 33 * "a" + "…")])
def test_forty_letters_of_a_placeholder_are_shown(length: int, shown: str) -> None:
    text = "TODO: " + (length - 6) * "a"
    (found,) = diagnostics("placeholder-text", whole_map(f'[{{name: Køb, goals: ["{text}"]}}]'))
    assert found.message == f'"{shown}" only keeps a place for a text'


@pytest.mark.parametrize(
    ("start", "kind", "safe"),
    [
        ("last", "use", True),
        ("last", "retention", False),
        ("last", "loyalty", False),
        ("last", "advocacy", False),
        ("review", "loyalty", False),
        ("second", "loyalty", True),
    ],
)
def test_a_way_back_from_loyal_customers_may_be_meant_for_others(start: str, kind: str, safe: bool) -> None:
    phases = f"[First, {{name: Second}}, {{name: Last, kind: {kind}, touchpoints: [Review]}}]"
    text = whole_map(phases, f"flow: [{{from: {start}, to: first}}]\n")
    (found,) = diagnostics("backward-flow-unmarked", text)
    assert found.fix is not None
    assert (found.fix.message, found.fix.safe) == ("write `kind: back`", safe)
    assert [(change.path, change.to) for change in found.fix.changes] == [(("flow", 0, "kind"), "back")]


def test_a_promise_to_look_again_is_not_made_unasked() -> None:
    (found,) = diagnostics("review-cadence-missing", whole_map())
    assert found.fix is not None
    assert (found.fix.message, found.fix.safe) == ("write `review_every: quarter`", False)
    assert [(change.path, change.to) for change in found.fix.changes] == [(("review_every",), "quarter")]
