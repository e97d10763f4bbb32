"""The rule company-voice."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion, MapPersona, Path
from cjm.model.vocabulary import JourneyKind, Market
from cjm.rules.lanes import CUSTOMER, entries, lane_of
from cjm.rules.words import WordList, own_words, words


@rule(Severity.INFO, Preset.STRICT)
def company_voice(subject: Subject) -> Iterator[Finding]:
    """The company speaks in a lane that is the customer's.

    That we send a confirmation and that the system checks the stock is true, and is not what the customer
    does. A map that slips into the company's voice turns into a process chart, in which a hand-off between
    two departments looks like a step of the customer and the wait in between cannot be seen.

    Looked for is the company speaking of itself (vi, vores, os; we, our, us) in goals, actions, motivations,
    expectations, needs, pains, gains and feelings, and somebody else as the one who acts at the beginning of
    an action ("the system …"). Questions and whatever stands in quotation marks are the customer's own words
    to the company and are left alone. So is "we" where customers speak for themselves: in a map that says
    "I" or "my" in these lanes, or "we" in its title or in what a persona says and wants; where companies buy
    (`market: b2b`), in an entry of a stakeholder (`by`), and in an employee's journey. Words for Danish and
    English maps are shipped; settings can add to them, such as the company's name.

    Bad:
        cjm: 1
        title: Få repareret min cykel inden mandag
        language: da
        phases:
          - name: Ventetid
            goals: [Vide, hvornår cyklen er klar]
            questions: [Hvornår ringer I til os?]
            actions:
              - Vores mekaniker ringer til kunden  # <- reported
              - Systemet sender en sms  # <- reported
              - Trykker på »Ring til os«
    Good:
        cjm: 1
        title: Få repareret min cykel inden mandag
        language: da
        phases:
          - name: Ventetid
            goals: [Vide, hvornår cyklen er klar]
            questions: [Hvornår ringer I til os?]
            actions:
              - Tager telefonen, da mekanikeren ringer
              - Læser en sms i bussen
              - Trykker på »Ring til os«
    """
    if subject.journey.kind is JourneyKind.EMPLOYEE:
        return
    said = list(_said(subject))
    found = _within(words(subject, "company-voice"), said)
    if found and _customers_say_we(subject, said):
        found = _within(own_words(subject, "company-voice"), said)
    actors = words(subject, "company-actors")
    acting = ((path, text) for path, text in said if lane_of(path) == "actions")
    found += [(path, word) for path, text in acting if (word := actors.begins(text))]
    for path, word in found:
        yield Finding(
            path,
            f'"{word}" is the voice of the company in a lane of the customer',
            help="write what the customer does or meets, or move it to `frontstage` or `backstage`",
        )


_Texts = list[tuple[Path, str]]


def _within(listed: WordList, said: _Texts) -> _Texts:
    return [(path, word) for path, text in said if (word := listed.within(text))]


def _customers_say_we(subject: Subject, said: _Texts) -> bool:
    if subject.journey.market is Market.B2B:
        return True
    theirs = [subject.journey.title]
    for _, persona in subject.each(MapPersona):
        said_by = (persona.quote, *persona.goals, *persona.needs, *persona.frustrations)
        theirs += [text for text in said_by if text]
    we, myself = words(subject, "company-voice"), words(subject, "first-person")
    return any(map(we.within, theirs)) or any(myself.within(text) for _, text in said)


def _said(subject: Subject) -> Iterator[tuple[Path, str]]:
    for path, entry in entries(subject, *CUSTOMER):
        if entry.by is None:
            yield path, entry.text
    for path, emotion in subject.each(Emotion):
        if emotion.by is None and emotion.feeling:
            yield path, emotion.feeling
