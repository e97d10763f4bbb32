"""Everything the template of the PDF is given, as plain values: it gets the map as data, never as markup."""

from __future__ import annotations

import re
from dataclasses import asdict, fields
from typing import Any

from cjm.model.vocabulary import Lane
from cjm.render.font import SANS, SERIF
from cjm.render.known import Known, known
from cjm.render.pdf.change import change
from cjm.render.pdf.grid import grid
from cjm.render.pdf.legend import curve_keys, keys
from cjm.render.pdf.sheet import sheets
from cjm.render.picture import NONE, Picture, Pictures
from cjm.render.sprite import icon_of, symbols
from cjm.render.text import clean, first_letter, paragraphs
from cjm.render.theme import OURS, Theme
from cjm.view import Board, Fact, PersonaCard, became, parted

Row = dict[str, Any]

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Nobody sees it, and no PDF for everybody may hold it."""

_ROUND = 'stroke-linecap="round" stroke-linejoin="round"'
_NOTES = ("what_if", "alternatives", "stakeholders", "walkthroughs")


def data(board: Board, pictures: Pictures = NONE, theme: Theme = OURS) -> Row:
    """Give a board, with its pictures, as values of JSON, with nothing in them that a page cannot show."""
    whole: Row = _cleaned(_data(board, theme))
    framed = {path: _framed(picture, "0 0 100 100", "xMidYMid slice") for path, picture in pictures.items()}
    logo = _framed(theme.logo, "0 0 500 100", "xMinYMid meet") if theme.logo else None
    return {**whole, "pictures": framed, "logo": logo}


def _framed(picture: Picture, box: str, fit: str) -> str:
    """Give a picture inside an SVG of a size, fitted as that says; one that is broken leaves it empty."""
    wide, high = box.split()[2:]
    address = picture.upright(fit)
    image = f'<image href="{address}" width="{wide}" height="{high}" preserveAspectRatio="{fit}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{image}</svg>'


def _data(board: Board, theme: Theme) -> Row:
    language, head = board.language, board.header
    words = {field.name: getattr(language.words, field.name) for field in fields(language.words)}
    parts = sheets(board)
    lists = {
        name: [{**asdict(note), **change(note.mark)} for note in getattr(board, name)] for name in _NOTES
    }
    return {
        "lang": _language(language.tag),
        "region": _region(language.tag),
        "rtl": language.direction == "rtl",
        "fonts": {"sans": SANS, "serif": SERIF if theme.serifs else SANS},
        "colours": dict(theme.colours),
        "corner": theme.corner,
        "icons": _icons(board, theme.colours["line"]),
        "words": {name: word for name, word in words.items() if isinstance(word, str | tuple)},
        "title": head.title,
        "about-text": " ".join(paragraphs(head.summary or "")) or language.words.customer_journey_map,
        "kind": head.kind,
        "facts": [_fact(fact) for fact in head.facts],
        "about": [_fact(fact) for fact in head.about],
        "summary": paragraphs(head.summary or ""),
        "tags": head.tags,
        "personas": [_persona(card, board) for card in head.personas],
        "several": len(board.curves) > 1 and board.compared is None,
        "touchpoints": language.term(Lane.TOUCHPOINTS),
        "sheets": [grid(board, sheet) for sheet in parts],
        "widest": max((len(sheet.widths) for sheet in parts), default=0),
        "curve-keys": curve_keys(board),
        "keys": keys(board),
        "opportunities": [{**asdict(entry), **change(entry.mark)} for entry in board.opportunities],
        "evidence": [{**asdict(source), **change(source.mark)} for source in board.evidence],
        "known": [_known(one) for one in known(board)],
        "media": [asdict(fact) for fact in board.media],
        **lists,
    }


def _language(tag: str) -> str:
    """Give the language of a tag as PDF wants it; English where there is none, as cjm's own words are."""
    found = re.match(r"[a-z]{2,3}(?=-|$)", tag.lower())
    return found[0] if found else "en"


def _region(tag: str) -> str | None:
    found = re.search(r"-([a-z]{2})(?=-|$)", tag.lower())
    return found[1].upper() if found else None


def _persona(card: PersonaCard, board: Board) -> Row:
    words = board.language.words
    lists = ((words.goals, "goals"), (words.needs, "needs"), (words.frustrations, "frustrations"))
    said, name = parted(card.name, card.mark)
    facts = ((fact, f" ({became(fact.mark)})" if fact.mark else "") for fact in card.facts)
    return {
        **asdict(card),
        **change(card.mark),
        "said": said,
        "name": name,
        "letter": first_letter(clean(name)),
        "quote": board.language.quoted(card.quote) if card.quote else None,
        "told": " · ".join(f"{fact.name}: {fact.text}{changed}" for fact, changed in facts),
        "lists": [_list(name, field, card) for name, field in lists if getattr(card, field)],
        "marks": {name: change(card.became(name)) for name in ("name", "role", "description", "quote")},
    }


def _list(name: str, field: str, card: PersonaCard) -> Row:
    """Give a list as one text, and where two maps differ in it entry by entry."""
    texts: tuple[str, ...] = getattr(card, field)
    each = [{"text": text, **change(card.became(field, at))} for at, text in enumerate(texts)]
    return {"name": name, "text": "; ".join(texts), "each": each if field in card.marks else []}


def _known(one: Known) -> Row:
    head = one.head
    return {
        "number": str(one.number),
        "name": parted(head.name, head.mark)[1],
        "gone": change(head.mark)["gone"],
        "told": " · ".join((*one.notes, *((head.link.text,) if head.link else ()))),
    }


def _fact(fact: Fact) -> Row:
    return {**asdict(fact), **change(fact.mark)}


def _icons(board: Board, colour: str) -> Row:
    """Give the icons that the map uses as pictures of their own."""
    heads = (column.touchpoint for column in board.columns)
    used = {icon_of(head) for head in heads if head}
    return {symbol.split('"')[1].removeprefix("i-"): _picture(symbol, colour) for symbol in symbols(used)}


def _picture(symbol: str, colour: str) -> str:
    inside = symbol.partition(">")[2].removesuffix("</symbol>")
    pen = f'fill="none" stroke="{colour}" stroke-width="1.7"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><g {pen} {_ROUND}>{inside}</g></svg>'


def _cleaned(value: Any) -> Any:  # Any: a value of JSON
    if isinstance(value, str):
        return clean(value).replace(_MARK, "")
    if isinstance(value, dict):
        return {key: _cleaned(below) for key, below in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(below) for below in value]
    return value
