"""Cases of the rule about personal data: what is found, and what only looks like it."""

import pytest

from cjm.source import SourceFile
from tests.rules.reported import diagnostics, lines, messages, whole_map

RULE = "personal-data-in-map"

EMAILS = [
    "Skriv til sara.holm@butik.dk",
    "sara+test@mail.example.co.uk",
    "SARA_H@EXAMPLE.COM",
    "(bo@jørgensen.dk)",
    "søren@example.com",
    "https://forms.example/?to=sara@butik.dk",
]
PHONES = [
    *("Ring på 22 33 44 55 efter kl. 16", "tlf. 22334455", "Telefon: 2233 4455", "mobil 22-33-44-55"),
    *("2233 4455", "22\u00a033\u00a044\u00a055", "+45 22 33 44 55", "+4522334455", "0045 22334455"),
    *("+44 20 7946 0958", "+44 (0)20 7946 0958", "+1 (555) 123-4567", "+46 70-123 45 67", "(555) 234-5678"),
    *("555-234-5678", "Phone 020 7946 0958", "Mobile: 07911 123456", "Svar fra 61 12 13 14."),
    "kl. 9 på 22 33 44 55, ikke før",
]
CIVIL = [
    "010190-1234",
    "CPR 290200-4321",
    "311299-0001.",
    "(050505-5555)",
    "cpr-nr.: 0101901234",
    "CPR 010190 1234",
]
CARDS = [
    *("4111 1111 1111 1111", "4111111111111111", "5500-0000-0000-0004", "3782 822463 10005"),
    *("kortet 378282246310005", "6011 0009 9013 9424"),
]

INNOCENT = [
    # days, years and times
    *(
        "2026-03-31",
        "31-03-2026",
        "2025 2026",
        "1999 2005",
        "2019-2020",
        "20.10.2026-21.10.2026",
        "kl. 10.30-11.45",
    ),
    # counts, prices and samples
    *(
        "5.200 besøg",
        "18.400 besøgende",
        "22 334 455 visninger",
        "1,260 calls",
        "12.345.678 kr.",
        "1 000 000 000",
    ),
    *(
        "49 kroner",
        "2300 rows",
        "412",
        "50–60",
        "aldre 20, 30, 40, 50",
        "10 20 30 40 50 60 70",
        "22334455 klik",
    ),
    *("22 33 44 55 66", "100 22 33 44 55", "3.14159265358979", "+10 % om ugen", "+45", "-12345678"),
    # numbers of orders, cases, articles and versions
    *(
        "ordre 10023345",
        "sag 2026-0914",
        "ISBN 978-87-02-12345-6",
        "EAN 5701234567892",
        "v2026.11.22",
        "DK12345678",
    ),
    *(
        "faktura 4111 1111 1111 1112",
        "1234567890123456",
        "A22 33 44 55",
        "0012345678",
        "123456-1234567",
        "cpr 3213901234",
    ),
    # like a civil number, but no day of the calendar
    *("320190-1234", "001290-1234", "311390-1234", "310490-1234", "300290-1234"),
    "010090-1234",
    # signs and addresses that are nobody's
    *(
        "@sara på Instagram",
        "kontakt@butik.dk",
        "Support@example.com",
        "sara@butik",
        "git@github.example",
        "a @ b.dk",
    ),
    *("https://drive.example/d/4111111111111111", "https://x.example/22334455", "www.x.example/555-234-5678"),
    "Samtaler 2024, 2025 og 2026, i alt 31",
]


def described(text: str) -> str:
    return whole_map(more=f'persona:\n  name: Sara\n  description: "{text}"\n')


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *((text, "an e-mail address") for text in EMAILS),
        *((text, "a phone number") for text in PHONES),
        *((text, "a civil registration number") for text in CIVIL),
        *((text, "a card number") for text in CARDS),
    ],
)
def test_data_about_a_person_is_found_once_and_covered(text: str, kind: str) -> None:
    (message,) = messages(RULE, described(text))
    assert message.endswith(f"looks like {kind}")
    shown = message.split('"')[1]
    assert sum(sign.isalnum() for sign in shown) <= 1
    assert "•" in shown


@pytest.mark.parametrize("text", INNOCENT)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert messages(RULE, described(text)) == []


def test_all_that_stands_in_one_text_is_told_together_with_the_first_sign_alone() -> None:
    assert messages(RULE, described("22 33 44 55 og sara@butik.dk")) == [
        '"s•••@•••••.••" looks like an e-mail address and "2• •• •• ••" like a phone number'
    ]
    assert messages(RULE, described("22 33 44 55 og sara@butik.dk og 010190-1234")) == [
        (
            '"s•••@•••••.••" looks like an e-mail address, '
            '"0•••••-••••" like a civil registration number and "2• •• •• ••" like a phone number'
        )
    ]


def test_reports_are_told_to_cover_what_is_found() -> None:
    (found,) = diagnostics(RULE, described("sara@butik.dk"))
    assert found.private


@pytest.mark.parametrize(
    ("text", "shown"), [("mobil: 22334455", "2" + 7 * "•"), ("cpr-nr.: 0101901234", "0" + 9 * "•")]
)
def test_of_a_number_that_is_called_one_the_number_alone_is_shown(text: str, shown: str) -> None:
    assert messages(RULE, described(text))[0].startswith(f'"{shown}" looks like')


def test_what_looks_the_same_when_covered_is_named_once() -> None:
    text = described("sara@butik.dk, senere sofi@firma.dk, igen sara@butik.dk")
    assert messages(RULE, text) == ['"s•••@•••••.••" looks like an e-mail address']


@pytest.mark.parametrize(
    ("count", "end"), [(5, ' and "e@••.••" like an e-mail address'), (7, " and 2 more stand there")]
)
def test_of_very_many_in_one_text_the_first_five_are_named(count: int, end: str) -> None:
    (message,) = messages(RULE, described(" ".join(f"{sign}@ab.dk" for sign in "abcdefg"[:count])))
    assert message.endswith(end)
    assert message.count('"') == 2 * 5


def test_what_a_shared_persona_holds_is_reported_where_its_file_is_named() -> None:
    shared = SourceFile("s.persona.yaml", "name: Sara\nquote: Ring 22 33 44 55\n")
    text = whole_map(more="persona:\n  primary: true\n  file: s.persona.yaml\n")
    (found,) = diagnostics(RULE, text, companion=lambda _: shared)
    assert found.place is not None
    assert (found.place.line, found.place.column) == (6, 9)


def test_a_very_long_text_without_an_address_is_looked_through_at_once() -> None:
    assert messages(RULE, described("a" * 100_000 + " @ " + "b." * 50_000)) == []


def test_personas_quotes_and_evidence_are_looked_at_and_nothing_else() -> None:
    text = """\
cjm: 1
title: Ring 22 33 44 55
owner: Mette, 22 33 44 55
personas:
  - name: Sara, 22 33 44 55
    primary: true
    quote: Ring 22 33 44 55
    needs: [Ring 22 33 44 55]
  - Bo 22 33 44 55
evidence:
  - id: samtaler
    title: Samtaler
    source: Sara, 22 33 44 55
    sample: 22 33 44 55
    note: 22 33 44 55
phases:
  - name: Køb
    pains: ["Ringer på 22 33 44 55"]
    emotions:
      - {score: 1, feeling: 22 33 44 55, quote: Ring 22 33 44 55}
    touchpoints:
      - name: Telefon 22 33 44 55
        emotions:
          - score: 1
            quote: Ring 22 33 44 55
          - {score: 1, feeling: 22 33 44 55}
"""
    assert lines(RULE, text) == [5, 7, 8, 9, 13, 14, 15, 20, 25]
