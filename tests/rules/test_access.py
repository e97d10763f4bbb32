"""Cases of the rules about maps that everybody can read."""

import pytest

from tests.rules.reported import diagnostics, lines, whole_map


@pytest.mark.parametrize(
    "tag",
    [
        *(
            "da",
            "en",
            "DA",
            "de-AT",
            "da-DK",
            "en-gb",
            "zh-Hant",
            "zh-Hant-TW",
            "es-419",
            "no",
            "nb",
            "nn",
            "kl",
        ),
        *("fo", "haw", "sl-rozaj", "de-CH-1996", "en-u-ca-gregory", "da-x-butik", "x-vores"),
    ],
)
def test_a_tag_of_a_language_will_do(tag: str) -> None:
    assert lines("language-missing", whole_map(more=f'language: "{tag}"\n')) == []


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("dk", 'did you mean "da"?'),
        ("dansk", 'did you mean "da"?'),
        ("Danish", 'did you mean "da"?'),
        ("dan", 'did you mean "da"?'),
        ("da_DK", 'did you mean "da-DK"?'),
        ("dk-DK", 'did you mean "da-DK"?'),
        ("da-Danmark-her", 'did you mean "da"?'),
        ("english", 'did you mean "en"?'),
        ("Engelsk", 'did you mean "en"?'),
        ("en_us", 'did you mean "en-US"?'),
        ("gb", 'did you mean "en"?'),
        ("Deutsch", 'did you mean "de"?'),
        ("svenska", 'did you mean "sv"?'),
        ("Norsk bokmål", 'did you mean "nb"?'),
        ("qq", 'write a short tag, such as "da" or "en"'),
        ("klingonsk", 'write a short tag, such as "da" or "en"'),
        ("", 'write a short tag, such as "da" or "en"'),
        ("da-", 'did you mean "da"?'),
    ],
)
def test_what_is_no_tag_is_reported_with_the_one_that_was_meant(written: str, advice: str) -> None:
    (found,) = diagnostics("language-missing", whole_map(more=f'language: "{written}"\n'))
    assert found.message == f'"{written}" is not the tag of a language'
    assert found.help == advice
    assert found.place is not None
    assert (found.place.line, found.place.column) == (4, 11)


def test_no_language_stands_at_the_title() -> None:
    assert lines("language-missing", whole_map()) == [2]


@pytest.mark.parametrize(
    ("phases", "more", "reported"),
    [
        ("[{name: Køb, touchpoints: [{name: Kurv, image: kurv.png}]}]", "", [3]),
        ("[{name: Køb, touchpoints: [{name: Kurv, image: kurv.png, alt: En kurv}]}]", "", []),
        ("[{name: Køb, touchpoints: [{name: Kurv, alt: En kurv}]}]", "", []),
        ("[Køb]", "persona: {name: Sara, image: sara.png}", [4]),
        (
            "[Køb]",
            "personas: [{name: Sara, primary: true, image: a.png, alt: Sara}, {name: Bo, image: b.png}]",
            [4],
        ),
        ("[Køb]", "persona: Sara", []),
    ],
)
def test_an_image_says_in_words_what_it_shows(phases: str, more: str, reported: list[int]) -> None:
    assert lines("image-without-alt", whole_map(phases, more)) == reported


def test_the_image_itself_is_pointed_at() -> None:
    (found,) = diagnostics("image-without-alt", whole_map(more="persona: {name: Sara, image: sara.png}"))
    assert found.message == 'the image of "Sara" has no text for those who do not see it'
    assert found.place is not None
    assert (found.place.column, found.place.end_column) == (30, 38)


@pytest.mark.parametrize(
    ("channel", "reported"),
    [
        ("{id: mbx, icon: email}", [4]),
        ("{id: mbx, icon: email, name: Postkasse}", []),
        ("{id: mbx}", []),
        ("{id: newsletter, icon: email}", []),
    ],
)
def test_an_icon_has_a_name_beside_it(channel: str, reported: list[int]) -> None:
    assert lines("icon-without-label", whole_map(more=f"channels: [{channel}]\n")) == reported


def test_a_map_is_told_in_a_few_sentences() -> None:
    assert lines("map-summary-missing", whole_map()) == [2]
    assert lines("map-summary-missing", whole_map(more="summary: Sara køber en kjole.\n")) == []
