"""The head of the picture: what the map is, whose journey, why."""

from __future__ import annotations

from functools import partial

from cjm.render.picture import NONE, Pictures
from cjm.render.svg.block import NOTHING, Block, column_width, placed, stacked
from cjm.render.svg.paragraph import balanced, marked, paragraph, said
from cjm.render.svg.persona import persona
from cjm.render.svg.section import BETWEEN, in_columns
from cjm.render.svg.shape import line
from cjm.render.svg.style import KICKER, KICKER_BOLD, LEDE, NOTE, TEXT, TITLE
from cjm.render.text import Run, paragraphs
from cjm.view import Board, Fact, Header, Words, became

_BESIDE = 2
"""So many personas stand beside the title; more have a band of their own."""
_TITLE_SHARE, _TITLE_WIDEST, _LEDE_WIDEST = 0.55, 900.0, 680.0
_SHORT = 28
_ABOUT, _CARD = 170.0, 420.0


def header(board: Board, width: float, pictures: Pictures = NONE) -> Block:
    """Draw everything that stands above the map."""
    head, words = board.header, board.language.words
    several = len(board.curves) > 1 and board.compared is None
    cards = [partial(persona, card, words, pictures=pictures, curve=several) for card in head.personas]
    beside = bool(cards) and len(cards) <= _BESIDE
    left = min(width * _TITLE_SHARE, _TITLE_WIDEST) if beside else width
    right = width - left - 60
    side = stacked((card(right) for card in cards), 20) if beside else NOTHING
    band = NOTHING if beside else in_columns([*cards], width, _CARD, 20)
    top = placed([(0, _title(head, words, min(left, _TITLE_WIDEST))), (left + 60, side)])
    return stacked([top, band, _about(head, width)], 26)


def _title(head: Header, words: Words, width: float) -> Block:
    summary = [said(text, LEDE, min(width, _LEDE_WIDEST)) for text in paragraphs(head.summary or "")]
    tags = f"{words.tags}: {', '.join(head.tags)}" if head.tags else None
    return stacked(
        [
            _kicker(head, width),
            balanced([Run(head.title, TITLE)], width),
            stacked(summary, 8),
            said(tags, NOTE, width),
        ],
        12,
    ).boxed("head")


def _kicker(head: Header, width: float) -> Block:
    runs = [Run(head.kind, KICKER_BOLD)]
    for fact in head.facts:
        runs += [Run(f"· {fact.name}", KICKER), Run(_kept_together(fact.text), KICKER_BOLD)]
        if fact.mark:
            runs.append(Run(f"({became(fact.mark)})", KICKER))
    return paragraph(runs, width)


def _kept_together(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}") if len(text) < _SHORT else text


def _about(head: Header, width: float) -> Block:
    if not head.about:
        return NOTHING
    room = max(_ABOUT, int(column_width(len(head.about), width, BETWEEN)))
    facts = in_columns([partial(_fact, fact) for fact in head.about], width, room)
    return facts.padded(0, 14).under(line((0, 0), (width, 0), "rule"))


def _fact(fact: Fact, width: float) -> Block:
    return stacked([said(fact.name, NOTE, width), marked(fact.text, TEXT, width, fact.mark)], 2).boxed("fact")
