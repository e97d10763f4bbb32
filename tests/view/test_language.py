"""Words, dates and numbers in the language of the map; expected values from Unicode's CLDR, by hand."""

from datetime import date

import pytest

from cjm.view import Language

DAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("tag", "day", "number", "percent", "score", "words"),
    [
        ("da", "9. marts 2026", "12.400,5", "62\u00a0%", "+1,5", "da"),
        ("da-DK", "9. marts 2026", "12.400,5", "62\u00a0%", "+1,5", "da"),
        ("DA", "9. marts 2026", "12.400,5", "62\u00a0%", "+1,5", "da"),
        ("en", "9 March 2026", "12,400.5", "62%", "+1.5", "en"),
        ("en-US", "March 9, 2026", "12,400.5", "62%", "+1.5", "en"),
        ("de", "9. März 2026", "12.400,5", "62\u00a0%", "+1,5", "en"),
        (None, "9 March 2026", "12,400.5", "62%", "+1.5", "en"),
        ("", "9 March 2026", "12,400.5", "62%", "+1.5", "en"),
        ("tlh-klingon-nonsense", "9 March 2026", "12,400.5", "62%", "+1.5", "en"),
        ("dansk!", "9 March 2026", "12,400.5", "62%", "+1.5", "en"),
    ],
)
def test_a_language_writes_days_numbers_and_shares_its_own_way(
    tag: str | None, day: str, number: str, percent: str, score: str, words: str
) -> None:
    language = Language.of(tag)
    assert (language.day(DAY), language.number(12400.5), language.percent(0.62)) == (day, number, percent)
    assert (language.score(1.5), language.words.language, language.tag) == (score, words, tag or "")


@pytest.mark.parametrize(
    ("score", "text"),
    [
        (2, "+2"),
        (0.5, "+0,5"),
        (0, "0"),
        (-0.5, "−0,5"),
        (-2, "−2"),
        (4 / 3, "+1,3"),
        (1.25, "+1,3"),
        (-1.25, "−1,3"),
        (1.35, "+1,4"),
        (0.05, "+0,1"),
        (0.04, "0"),
        (-0.04, "0"),
    ],
)
def test_a_score_has_a_real_sign_and_one_decimal_at_most(score: float, text: str) -> None:
    assert Language.of("da").score(score) == text


@pytest.mark.parametrize(
    ("score", "level"),
    [
        (2, "meget godt"), (1.5, "meget godt"), (1.4, "godt"), (0.5, "godt"), (0.4, "neutralt"),
        (0, "neutralt"), (-0.4, "neutralt"), (-0.5, "dårligt"), (-1.4, "dårligt"), (-1.5, "meget dårligt"),
        (-2, "meget dårligt"),
    ],
)  # fmt: skip
def test_a_score_has_the_word_of_its_nearest_level(score: float, level: str) -> None:
    assert Language.of("da").level(score) == level


@pytest.mark.parametrize(
    ("tag", "unit", "text"),
    [
        ("da", "%", "74,5\u00a0%"),
        ("de", "%", "74,5\u00a0%"),
        ("en", "%", "74.5%"),
        ("en", "kg", "74.5\u00a0kg"),
        ("en", None, "74.5"),
    ],
)
def test_an_amount_has_its_unit_as_the_language_writes_it(tag: str, unit: str | None, text: str) -> None:
    assert Language.of(tag).amount(74.5, unit) == text


@pytest.mark.parametrize(("tag", "text"), [("da", "»Av!«"), ("en", "“Av!”"), (None, "“Av!”")])
def test_what_somebody_said_stands_between_the_marks_of_the_language(tag: str | None, text: str) -> None:
    assert Language.of(tag).quoted("Av!") == text


@pytest.mark.parametrize(
    ("tag", "direction"), [("da", "ltr"), ("ar", "rtl"), ("he-IL", "rtl"), (None, "ltr")]
)
def test_a_language_has_a_direction(tag: str | None, direction: str) -> None:
    assert Language.of(tag).direction == direction


@pytest.mark.parametrize(
    ("tag", "regional"),
    [
        (None, None), ("da", "da-DK"), ("DA", "da-DK"), ("en", "en-GB"), ("en-US", "en-US"),
        ("de-AT", "de-AT"), ("zh-Hant", "zh-TW"), ("ar", "ar-EG"), ("ja", "ja-JP"), ("eo", "eo"),
        ("xx-ukendt", None),
    ],
)  # fmt: skip
def test_office_programs_get_a_language_with_a_country(tag: str | None, regional: str | None) -> None:
    assert Language.of(tag).regional == regional
