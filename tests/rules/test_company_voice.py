"""Cases of the rule about the company speaking for its customers."""

import pytest

from cjm.settings import Wordings
from tests.rules.reported import diagnostics, lines, messages, said, whole_map

DANISH_COMPANY = [
    "Vi sender en bekræftelse",
    "Vores app åbnes",
    "Ringer til os",
    "Har hørt om vores nye butik",
    "Får svar af VORES folk",
]
ENGLISH_COMPANY = ["We send a receipt", "Opens our app", "Calls us", "Hears that we’re open", "Trusts US"]


@pytest.mark.parametrize(
    "lane", ["goals", "actions", "motivations", "expectations", "needs", "pains", "gains"]
)
@pytest.mark.parametrize("text", DANISH_COMPANY)
def test_the_company_does_not_speak_for_the_customer_in_danish(lane: str, text: str) -> None:
    assert lines("company-voice", said(text, lane)) == [3]


@pytest.mark.parametrize("text", ENGLISH_COMPANY[:4])
def test_the_company_does_not_speak_for_the_customer_in_english(text: str) -> None:
    assert lines("company-voice", said(text, "actions", "en")) == [3]


@pytest.mark.parametrize(
    ("text", "lane", "language"),
    [
        ("Hvornår ringer I til os?", "questions", "da"),
        ("Hvad synes vi?", "questions", "da"),
        ("Få vores kunder til at komme igen", "company_goals", "da"),
        ("Vi ringer til kunden", "opportunities", "da"),
        ("Siger »vi ses« til de andre", "actions", "da"),
        ('Læser "Vores historie"', "actions", "da"),
        ("Trykker på 'Ring til os'", "actions", "da"),
        ("Trykker på Kontakt os", "actions", "da"),
        ("Visner, viser, osv og os-nøgle", "actions", "da"),
        ("Skifter fra et andet OS", "actions", "da"),
        ("Åbner siden systematisk", "actions", "da"),
        ("Går ned, når systemet opdateres", "pains", "da"),
        ("Oplever, at systemet er nede", "actions", "da"),
        ("Systemet går ned", "pains", "da"),
        ("Jeg vil have, at vi kommer afsted på ferie", "goals", "da"),
        ("Finder mine ting og vores billetter", "actions", "da"),
        ("Orders from the US", "actions", "en"),
        ("Opens the Contact us page", "actions", "en"),
        ("Used, usual, course, hours", "actions", "en"),
        ("I want us to travel together", "goals", "en"),
        ("Reads that “we care”", "actions", "en"),
        ("The systematic comparison", "actions", "en"),
        ("Vi sender en bekræftelse", "actions", "en"),
        ("We send a receipt", "actions", "da"),
        ("Wir senden unsere Quittung", "actions", "de"),
    ],
)
def test_the_customer_may_say_we(text: str, lane: str, language: str) -> None:
    assert lines("company-voice", said(text, lane, language)) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Systemet sender en sms", "da"),
        ("Medarbejderen slår cpr op", "da"),
        ("The system checks the stock", "en"),
        ("The agent calls back", "en"),
    ],
)
def test_an_action_is_the_customers(text: str, language: str) -> None:
    assert lines("company-voice", said(text, "actions", language)) == [3]


def test_a_feeling_is_the_customers_and_a_quote_is_their_own() -> None:
    phase = "[{name: Køb, emotions: [{feeling: %s, quote: Tror vi på det?}]}]"
    assert lines("company-voice", whole_map(phase % "Glad for vores app", "language: da\n")) == [3]
    assert lines("company-voice", whole_map(phase % "Glad", "language: da\n")) == []


def test_a_stakeholder_speaks_for_the_customers_company() -> None:
    more = "stakeholders: [Indkøb]\n"
    assert lines("company-voice", said("{text: Passer til vores løn, by: indkøb}", more=more)) == []
    feeling = "[{name: Køb, emotions: [{feeling: Stolt af vores valg, by: indkøb}]}]"
    assert lines("company-voice", whole_map(feeling, "language: da\n" + more)) == []


def test_an_employee_is_the_company() -> None:
    assert lines("company-voice", said("Vi holder møde", more="kind: employee\n")) == []
    assert lines("company-voice", said("Vi holder møde", more="kind: user\n")) == [3]


def test_where_companies_buy_we_are_the_customer() -> None:
    for text, reported in (("Passer ind i vores budget", []), ("Systemet sender en sms", [3])):
        assert lines("company-voice", said(text, "actions", more="market: b2b\n")) == reported
        assert len(lines("company-voice", said(text, "actions", more="market: b2c\n"))) == 1


@pytest.mark.parametrize(
    ("persona", "reported"),
    [
        ("Ida", [3]),
        ("{name: Ida, quote: Vi vil bare på ferie}", []),
        ("{name: Ida, goals: [Finde tid til os to]}", []),
        ("{name: Ida, needs: [Plads til vores hund]}", []),
        ("{name: Ida, frustrations: ['Ingen svarer, når vi ringer']}", []),
        ("{name: Ida, description: En af vores trofaste kunder}", [3]),
    ],
)
def test_we_are_the_household_of_a_persona_who_says_so(persona: str, reported: list[int]) -> None:
    text = said("Finder et hotel, hvor vi må tage hunden med", "actions", more=f"persona: {persona}\n")
    assert lines("company-voice", text) == reported


def test_we_are_the_household_where_another_entry_says_i() -> None:
    text = whole_map("[{name: Køb, actions: [Finder mine ting, Henter vores billetter]}]", "language: da\n")
    assert lines("company-voice", text) == []


def test_we_are_the_household_in_a_title_that_says_so() -> None:
    text = said("Finder et hotel, hvor vi må tage hunden med", "actions")
    assert lines("company-voice", text.replace("Sara finder et outfit", "Vi vil på ferie")) == []


def test_words_of_ones_own_are_the_companys_whoever_says_we() -> None:
    words = Wordings(company_voice=["hedelyng"])
    for text in ("Får vores creme af Hedelyng", "Jeg vil have os over til Hedelyng"):
        (found,) = diagnostics("company-voice", said(text, more="market: b2b\n"), words=words)
        assert found.message.startswith('"Hedelyng" is the voice')


def test_the_word_that_gives_the_company_away_is_named() -> None:
    assert messages("company-voice", said("Hører om Vores app")) == [
        '"Vores" is the voice of the company in a lane of the customer'
    ]
    (found,) = diagnostics(
        "company-voice",
        said("Åbner Hedelyngs side", language="sv"),
        words=Wordings(company_voice=["hedelyngs"]),
    )
    assert found.message.startswith('"Hedelyngs"')
