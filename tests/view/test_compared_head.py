"""What stands above and below the grid of two maps: every text of both, each once, with what became of it."""

import pytest

from cjm.model import Journey
from cjm.view import Board, Fact, Look, Mark, PersonaCard, compared_board, differ, in_words
from cjm.view.mark import unlike
from tests.diff.test_merge import read

TODAY = """
cjm: 1
title: Lise søger en plads
language: da
state: current
kind: customer
summary: Lise ringer rundt.
status: approved
reviewed: 2026-03-02
purpose: Forstå ventetiden
scenario: Første barn
tags: [vuggestue]
personas:
  - name: Lise
    primary: true
    role: Mor på barsel
    quote: Hvornår?
    age: 31
    goals: [Få en plads til august, Slippe for at ringe rundt]
    needs: [Vished]
  - {name: Mormor, role: Træder til}
evidence:
  - {id: liste, kind: analytics, title: Ventelisten, sample: 412, source: Kommunens tal}
  - {id: samtaler, title: Samtaler med forældre}
phases:
  - name: Venten
    duration: 4 uger
    touchpoints: [{name: Brev, channel: post, moment_of_truth: true, emotions: [{score: -1, quote: Igen?}]}]
    opportunities: [{text: Vis pladsen i køen, value: 4, effort: 3, status: idea}]
    metrics: [{name: Ventetid, value: 14, unit: dage, target: 5}]
flow: [{from: brev, to: venten, kind: back, reason: Nyt brev, share: 0.4}]
walkthroughs: [{by: Mette, note: Kom ikke frem}]
"""
WISHED = """
cjm: 1
title: Lise får en plads
language: da
state: future
based_on: today.cjm.yaml
kind: user
summary: Lise ser sin plads i køen.
status: approved
reviewed: 2026-11-02
purpose: Forstå  VENTETIDEN
trigger: Barslen slutter
tags: [app]
personas:
  - name: Lise
    primary: true
    role: Mor på vej i arbejde
    quote: Hvornår?
    age: 31
    occupation: Sygeplejerske
    goals: [Få en plads til august, Vælge en plads tæt på]
    needs: [Vished]
  - Far
evidence:
  - {id: liste, kind: analytics, title: Ventelisten, sample: 530, source: Kommunens tal}
  - {id: test, title: Test af køen}
phases:
  - name: Venten
    duration: 1 dag
    touchpoints: [{name: Brev, channel: email, emotions: [{score: -1, quote: Nå!}]}]
    opportunities: [{text: Vis pladsen i køen, value: 5, effort: 3, status: planned, owner: It}]
    metrics: [{name: Ventetid, value: 2, unit: dage, target: 1}]
flow: [{from: brev, to: venten, kind: back, reason: Nyt brev, share: 0.1}]
walkthroughs: [{by: Mette, note: Kom frem}]
"""
NEW, GONE = Mark("added", "Nyt", None), Mark("removed", "Udgår", None, gone=True)


def changed(before: str | None) -> Mark:
    return Mark("changed", "Ændret", f"I dag: {before}" if before else None)


def compared(old: str = TODAY, new: str = WISHED, look: Look = Look()) -> Board:  # noqa: B008 - it is frozen
    return compared_board(read(old), read(new), "plads", look)


def card(name: str, board: Board) -> PersonaCard:
    return next(card for card in board.header.personas if card.name == name)


def test_title_and_summary_say_what_they_were() -> None:
    head = compared().header
    assert (head.title, head.title_mark) == ("Lise får en plads", changed("Lise søger en plads"))
    assert head.summary_mark == changed("Lise ringer rundt.")
    assert compared(look=Look(without=frozenset({"summary"}))).header.summary_mark is None


def test_the_facts_of_both_stand_there_each_once_in_order() -> None:
    head = compared().header
    assert [(fact.key, fact.text, fact.mark) for fact in head.about] == [
        ("purpose", "Forstå  VENTETIDEN", None),  # the same but for capitals and a space
        ("scenario", "Første barn", GONE),
        ("trigger", "Barslen slutter", NEW),
    ]
    assert {fact.key: fact.mark for fact in head.facts} == {
        "kind": changed("Kunderejse"),
        "state": None,  # the two maps are called by it
        "status": None,
        "reviewed": changed("2. marts 2026"),
        "based-on": None,  # it only says which map this is
    }
    assert head.tags == ("app", "vuggestue")


def test_a_state_that_only_one_of_the_maps_has_is_marked() -> None:
    facts = compared(TODAY.replace("state: current\n", "")).header.facts
    assert next(fact.mark for fact in facts if fact.key == "state") is None
    facts = compared(TODAY, WISHED.replace("state: future\n", "")).header.facts
    assert next(fact.mark for fact in facts if fact.key == "state") == Mark(
        "removed", "Udgår", None, gone=True
    )


def test_a_card_says_of_each_text_what_became_of_it() -> None:
    lise = card("Lise", compared())
    assert (lise.mark, lise.primary) == (None, True)
    assert lise.role == "Mor på vej i arbejde"
    assert lise.became("role") == changed("Mor på barsel")
    assert (lise.became("quote"), lise.became("needs"), lise.became("name")) == (None, None, None)
    assert [(goal, lise.became("goals", at)) for at, goal in enumerate(lise.goals)] == [
        ("Få en plads til august", None),
        ("Slippe for at ringe rundt", GONE),
        ("Vælge en plads tæt på", NEW),
    ]
    occupation = Fact("occupation", "Beskæftigelse", "Sygeplejerske", NEW)
    assert lise.facts == (Fact("age", "Alder", "31"), occupation)


def test_a_whole_persona_is_new_or_gone() -> None:
    board = compared()
    assert [(one.name, one.mark) for one in board.header.personas] == [
        ("Lise", None),
        ("Far", NEW),
        ("Mormor", GONE),
    ]
    assert [one.name for one in in_words(board).header.personas] == ["Lise", "+ Nyt: Far", "– Udgår: Mormor"]


def test_a_persona_that_differs_in_its_picture_alone_is_changed_as_a_whole() -> None:
    new = TODAY.replace("name: Lise\n", "name: Lise\n    image: lise.png\n    alt: Lise\n")
    lise = card("Lise", compared(TODAY, new))
    assert (lise.image, lise.mark, lise.marks) == ("lise.png", Mark("changed", "Ændret", None), {})
    assert card("Lise", compared(new, TODAY)).image == "lise.png"


def test_evidence_says_what_it_was() -> None:
    assert [(one.title, one.mark) for one in compared().evidence] == [
        ("Ventelisten", changed("grundlag: 412")),
        ("Test af køen", NEW),
        ("Samtaler med forældre", GONE),
    ]


def test_opportunities_ways_and_who_walked_it_say_what_they_were() -> None:
    board = compared()
    assert [one.mark for one in board.opportunities] == [changed("idé · Værdi: 4/5")]
    assert [way.mark for way in board.ways] == [changed("40\N{NO-BREAK SPACE}%")]
    assert [note.mark for note in board.walkthroughs] == [changed("Kom ikke frem")]


def test_heads_quotes_and_metrics_say_what_they_were() -> None:
    board = compared()
    head = board.columns[0].touchpoint
    assert head
    assert board.phases[0].mark == changed("4 uger")
    assert head.mark == changed("Post · fysisk · Sandhedens øjeblik")
    lanes = {lane.key: lane.cells[0] for lane in board.lanes}
    assert lanes["emotions"].each[0][0].mark == changed("»Igen?«")
    assert lanes["metrics"].whole[0].mark == changed(
        "Ventetid: 14\N{NO-BREAK SPACE}dage · mål 5\N{NO-BREAK SPACE}dage"
    )
    assert lanes["opportunities"].whole[0].mark == changed("idé · Værdi: 4/5")


def test_what_only_one_of_two_personas_has_is_not_gone() -> None:
    old, new = (text.replace("state: ", "market: b2c # ") for text in (TODAY, WISHED))
    board = compared(old, new.replace("name: Lise", "name: Ole"))
    assert board.compared
    assert not board.compared.in_time
    assert [one.mark for one in board.evidence][2] == Mark("removed", "Kun Lise", None)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("da", "Ingen forskelle i det, der sammenlignes"),
        ("en", "No differences in what is compared"),
    ],
)
def test_two_maps_that_differ_in_nothing_that_is_compared_say_so(language: str, words: str) -> None:
    old = TODAY.replace("language: da", f"language: {language}")
    new = old.replace("state: current", "state: future\nbased_on: today.cjm.yaml")
    board = compared(old, new)
    assert board.compared
    assert (board.compared.nothing, board.compared.marks) == (words, ())
    assert in_words(board).header.kind.endswith(f" · {words}")
    assert not differ(read(old), read(new))
    assert compared().compared != board.compared


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("tags: [vuggestue]", "tags: [app]"),
        ("language: da", "language: nb"),
        ("id: samtaler", "id: interviews"),
        (
            "[Få en plads til august, Slippe for at ringe rundt]",
            "[Slippe for at ringe rundt, FÅ EN plads til august]",
        ),
        ("name: Brev, channel: post,", "name: 'BREV ', channel: post, medium: physical,"),
        ("name: Venten\n", "name: venten\n"),
    ],
)
def test_what_is_not_compared_is_no_difference_and_the_words_claim_no_more(was: str, now: str) -> None:
    assert was in TODAY
    told = compared(TODAY, TODAY.replace(was, now)).compared
    assert told
    assert told.nothing in ("Ingen forskelle i det, der sammenlignes", "No differences in what is compared")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("title: Lise søger en plads", "title: Lise får en plads"),
        ("summary: Lise ringer rundt.", "owner: Pladsanvisningen"),
        ("role: Træder til", "role: Hjælper"),
        ("sample: 412", "sample: 413"),
        ("value: 14", "value: 15"),
        ("note: Kom ikke frem", "note: Kom frem"),
    ],
)
def test_a_single_difference_anywhere_is_one(was: str, now: str) -> None:
    old, new = read(TODAY), read(TODAY.replace(was, now))
    told = compared_board(old, new, "plads").compared
    assert told
    assert (differ(old, new), told.nothing) == (True, None)


def test_heads_in_words_say_what_they_were_in_a_line_of_their_own() -> None:
    head = in_words(compared()).header
    assert head.summary == "Lise ser sin plads i køen.\n\nÆndring: ± Ændret · I dag: Lise ringer rundt."
    assert head.about[0] == Fact("title", "Titel", "Lise får en plads", changed("Lise søger en plads"))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (("a", "b"), ("A ", None), "b"),
        (("Køb", "Køb"), ("Betaling", "Køb"), "Køb"),
        (("a", None), ("a", "b"), None),
        (("a", "b"), (), "a · b"),
    ],
)
def test_what_was_said_and_is_so_no_more(
    old: tuple[str | None, ...], new: tuple[str | None, ...], told: str | None
) -> None:
    assert unlike(old, new) == told


def test_both_maps_may_be_without_a_head() -> None:
    bare = Journey.model_validate({"cjm": 1, "title": "a", "phases": [{"name": "A"}]})
    assert not differ(bare, bare)
