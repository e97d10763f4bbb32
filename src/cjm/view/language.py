"""How a language writes: its words, dates, numbers and direction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from cjm.model.vocabulary import Term
from cjm.view.controls import DANISH_CONTROLS, ENGLISH_CONTROLS, Controls
from cjm.view.danish import DANISH
from cjm.view.english import ENGLISH
from cjm.view.heads import DANISH_HEADS, ENGLISH_HEADS, Heads
from cjm.view.words import Words

_FALLBACK = Locale("en", "GB")
_TENTH = Decimal("0.1")
_NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Language:
    """A map's language: the tag it states, the words cjm adds, and the locale for dates and numbers."""

    tag: str
    words: Words
    locale: Locale

    @classmethod
    def of(cls, tag: str | None) -> Self:
        """Find a language by its BCP 47 tag; cjm's own words are English unless it is Danish.

        Dates and numbers follow the language itself where Babel knows it.
        """
        words = DANISH if (tag or "").lower().split("-")[0] == "da" else ENGLISH
        return cls(tag or "", words, _locale(tag or ""))

    @property
    def direction(self) -> str:
        """Give `ltr` or `rtl`."""
        return self.locale.text_direction

    @property
    def heads(self) -> Heads:
        """Give what tables are headed with."""
        return DANISH_HEADS if self.words is DANISH else ENGLISH_HEADS

    @property
    def controls(self) -> Controls:
        """Give what the tools of a page say."""
        return DANISH_CONTROLS if self.words is DANISH else ENGLISH_CONTROLS

    @property
    def regional(self) -> str | None:
        """Give the language with a country, as office programs know it: `da-DK`; None for one nobody knows.

        Where the map names no country it is the one most speakers live in; English is British.
        """
        locale = self.locale
        if self.tag.lower().replace("_", "-").split("-")[0] != locale.language:
            return None
        likely = get_global("likely_subtags")
        written = f"{locale.language}_{locale.script}" if locale.script else locale.language
        country = locale.territory or likely.get(written, locale.language).split("_")[-1]
        return f"{locale.language}-{country}" if country.isupper() else locale.language

    def term(self, term: Term) -> str:
        """Give the word for a member of one of the format's closed sets."""
        return self.words.terms[type(term)][term]

    def day(self, day: date) -> str:
        """Write a day: 3. marts 2026."""
        return format_date(day, "long", locale=self.locale)

    def number(self, number: float) -> str:
        """Write a number: 12.400,5."""
        return format_decimal(number, locale=self.locale)

    def percent(self, share: float) -> str:
        """Write a share of 0 to 1 as a whole percentage: 62 %."""
        return format_percent(share, locale=self.locale)

    def amount(self, number: float, unit: str | None) -> str:
        """Write a number with its unit, a percent sign as `percent` does: 74% in English, 74 % in Danish."""
        if not unit:
            return self.number(number)
        closed_up = unit == "%" and self.percent(0) == "0%"
        return f"{self.number(number)}{'' if closed_up else _NO_BREAK}{unit}"

    def quoted(self, text: str) -> str:
        """Give what somebody said with the language's marks around it."""
        return self.words.quoted(text)

    def score(self, score: float) -> str:
        """Write a score with its sign: +1,5; a real minus sign, not a hyphen."""
        # A half goes away from neutral: people read 1.25 as 1.3, and 0.25 as far from 0 as -0.25.
        size = Decimal(str(abs(score))).quantize(_TENTH, ROUND_HALF_UP)
        text = format_decimal(size, "0.#", locale=self.locale)
        return text if size == 0 else f"{'+' if score > 0 else '−'}{text}"

    def level(self, score: float) -> str:
        """Give the word of the level nearest a score; a half goes to the level further from neutral."""
        nearest = int(abs(score) + 0.5)
        return self.words.levels[2 + (nearest if score > 0 else -nearest)]


def _locale(tag: str) -> Locale:
    if tag.lower() == "en":
        return _FALLBACK
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return _FALLBACK
