"""The words that the style sheet adds, each once for a page: quotation marks, gaps, lanes on a phone."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.render.html.curve import Plot
from cjm.render.html.rows import Row
from cjm.render.text.clean import clean
from cjm.view import Board, Words


def css_text(text: str) -> str:
    """Write a text as a string of CSS: every letter that could end it, or the style, as its number."""
    letters = (letter if _is_plain(letter) else f"\\{ord(letter):x} " for letter in clean(text))
    return f'"{"".join(letters)}"'


def _is_plain(letter: str) -> bool:
    return letter.isalnum() if letter.isascii() else letter.isprintable()


def wordings(board: Board, drawn: Plot | None, lanes: tuple[Row, ...]) -> str:
    """Give the rules that hold words of this map, a rule a line."""
    words = board.language.words
    gap = css_text(words.gap)
    rules = [
        f"q{{quotes:{css_text(words.quotes[0])} {css_text(words.quotes[1])}}}",
        f'td.gap::after,.feel.gap::after{{content:"\\2014";content:"\\2014"/{gap}}}',
    ]
    if drawn:
        rules.append(f".axis>svg,.plot{{height:{drawn.height}px}}")
    named = "".join(f"{where}::before{{content:{css_text(text)}}}" for where, text in _titles(lanes, words))
    rules.append(f"@media screen and (max-width:47.99rem){{{named}}}")
    return "\n".join(rules)


def _titles(lanes: tuple[Row, ...], words: Words) -> Iterator[tuple[str, str]]:
    yield ".curve", words.curve
    yield ".ways td", words.ways
    for row in lanes:
        yield f".r{lanes.index(row) + 1}>td", f"{row.line}: {row.title}" if row.line else row.title
