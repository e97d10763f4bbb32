"""The first slides: who and what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count, groupby

from cjm.render.picture import Picture
from cjm.render.pptx.canvas import PLAIN, Canvas, Look, Room
from cjm.render.pptx.changed import changed, edged, facts_text, name_bits
from cjm.render.pptx.deck import COVER_TITLE, TITLE_WIDTH, Deck
from cjm.render.pptx.paragraph import Bit, Para, height, para, parted, shortened
from cjm.render.pptx.style import (
    BIG_TITLE,
    BODY,
    BODY_BOLD,
    BODY_SOFT,
    BOTTOM,
    LABEL,
    LEDE,
    LEFT,
    NAME,
    NOTE,
    QUOTE,
    RIGHT,
)
from cjm.render.text import clean, paragraphs
from cjm.view import Board, PersonaCard, became

_BETWEEN, _PAD, _APART = 28.0, 12.0, 14.0
_WIDTH = (RIGHT - LEFT - _BETWEEN) / 2
_WORTH = 80.0
_CARD = Look("rect", "wash", "rule", pad=_PAD)
_FACE = 56.0
_ROUND = Look("ellipse", line="line")


@dataclass(frozen=True, slots=True)
class Portrait:
    """The picture of a persona, and what it shows."""

    picture: Picture
    told: str | None


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that stand together, in a frame or without, perhaps beside a portrait."""

    name: str
    paras: tuple[Para, ...]
    look: Look = PLAIN
    portrait: Portrait | None = None

    @property
    def inside(self) -> float:
        """Give the width of its text."""
        return _WIDTH - 2 * self.look.pad - self.look.lead

    @property
    def least(self) -> float:
        """Give the height without text."""
        return _FACE + 2 * self.look.pad if self.portrait else 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on a slide of the cover, counted from 0."""

    slide: int
    room: Room
    block: Block


def add_cover(deck: Deck, notes: str) -> None:
    """Add the title, what the map is about on the left, and the personas on the right."""
    board = deck.board
    lines = Para((Bit(board.header.title, BIG_TITLE),)).lines(TITLE_WIDTH - 48)
    top = COVER_TITLE + min(lines, 2) * BIG_TITLE.leading + 12
    sides = (LEFT, LEFT + _WIDTH + _BETWEEN)
    left = list(_flowed([_about(board)], top, ((slide, sides[0]) for slide in count())))
    taken = left[-1].slide
    free = ((slide, x) for slide in count() for x in sides if slide > taken or x > LEFT)
    cards = [_card(card, deck) for card in board.header.personas]
    placed = sorted([*left, *_flowed(cards, top, free)], key=lambda one: one.slide)
    for _, blocks in groupby(placed, key=lambda one: one.slide):
        canvas = deck.slide(board.header.title, BIG_TITLE, notes)
        for one in blocks:
            canvas.text(one.room, one.block.paras, one.block.name, one.block.look)
            _face(canvas, one)
        notes = ""


def _flowed(blocks: list[Block], top: float, columns: Iterator[tuple[int, float]]) -> Iterator[Placed]:
    """Put blocks into columns one below the other; one that no column could hold is parted."""
    whole = BOTTOM - top
    slide, x = next(columns)
    y = top
    rest = list(reversed(blocks))
    while rest:
        block = rest.pop()
        pad = block.look.pad
        tall = max(block.least, height(block.paras, block.inside) + pad)
        if tall > BOTTOM - y and (tall <= whole or BOTTOM - y < _WORTH):
            slide, x = next(columns)
            y = top
            rest.append(block)
            continue
        fitting, tail = parted(block.paras, block.inside, BOTTOM - y - pad)
        tall = max(block.least, height(fitting, block.inside) + pad)
        yield Placed(slide, Room(x, y, _WIDTH, tall), replace(block, paras=tuple(fitting)))
        y += tall + _APART
        if tail:
            look = replace(block.look, lead=0.0)
            rest.append(Block(block.name, tuple(tail), look))


def _about(board: Board) -> Block:
    """Say what the map is, why and for whom."""
    header = board.header
    told: list[Para] = []
    if shortened(header.title, BIG_TITLE, TITLE_WIDTH - 48, 2).endswith("…"):
        told += para(header.title, NAME, after=8)
    told += para(
        header.kind,
        BODY_BOLD,
        Bit(f"· {facts_text(header.facts)}" if header.facts else "", BODY_SOFT),
        after=10,
    )
    for text in paragraphs(header.summary or ""):
        told += para(text, LEDE, after=6)
    for fact in header.about:
        told += [*para(fact.name, LABEL, after=0), *changed(fact.text, BODY, fact.mark, after=6)]
    if header.tags:
        told += para(f"{board.language.words.tags}: {', '.join(header.tags)}", NOTE)
    return Block(board.language.heads.about, tuple(told))


def _face(canvas: Canvas, placed: Placed) -> None:
    """Draw the portrait of a card where its text leaves room for it."""
    room, block = placed.room, placed.block
    if block.portrait:
        face = Room(room.x + block.look.pad, room.y + block.look.pad, _FACE, _FACE)
        canvas.photo(face, block.portrait.picture, block.name, block.portrait.told, _ROUND)


def _card(card: PersonaCard, deck: Deck) -> Block:
    """Give a persona as a card."""
    words = deck.board.language.words
    primary = Bit(f"({words.primary})" if card.primary else "", BODY_SOFT)
    quote = words.quoted(card.quote) if card.quote else None
    told = para("", NAME, *name_bits(card.name, NAME, card.mark), primary, _renamed(card))
    told += changed(quote, QUOTE, card.became("quote"), after=4)
    told += changed(card.role, BODY_BOLD, card.became("role"))
    told += changed(card.description, BODY, card.became("description"), after=4)
    told += para(facts_text(card.facts), BODY_SOFT, after=4)
    for name, field in (
        (words.goals, "goals"),
        (words.needs, "needs"),
        (words.frustrations, "frustrations"),
    ):
        texts: tuple[str, ...] = getattr(card, field)
        told += para(name if texts else None, LABEL, after=0)
        for at, text in enumerate(texts):
            told += changed(f"– {text}", BODY, card.became(field, at))
    cited = " ".join(f"[{number}]" for number in card.citations)
    told += para(f"{words.evidence}: {cited}" if cited else None, NOTE)
    picture = deck.pictures.get(card.image or "")
    look = edged(_CARD, card.mark)
    if picture is None:
        return Block(card.name, tuple(told), look)
    portrait = Portrait(picture, clean(card.alt) if card.alt else None)
    return Block(card.name, tuple(told), replace(look, lead=_FACE + _PAD), portrait)


def _renamed(card: PersonaCard) -> Bit:
    return Bit(became(card.became("name")) or "", NOTE)
