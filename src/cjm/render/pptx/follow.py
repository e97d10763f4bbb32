"""What follows from the map, as tables: opportunities, other ways, notes, evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjm.render.pptx.changed import changed, is_gone
from cjm.render.pptx.deck import Deck
from cjm.render.pptx.entry import cited
from cjm.render.pptx.paragraph import Bit, Para, para
from cjm.render.pptx.stack import add_stacked
from cjm.render.pptx.style import BODY, BODY_BOLD, BODY_SOFT, NOTE
from cjm.render.pptx.table import Cell, Row, Table, add_tables, columns, head_row
from cjm.view import Note, Opportunity, Source, Way


def add_opportunities(deck: Deck) -> None:
    """Add the opportunities, the most worth for the least effort first."""
    words, heads = deck.board.language.words, deck.board.language.heads
    head = head_row(
        heads.number, heads.text, heads.place, words.value, words.effort, words.owner, words.status, words.due
    )
    rows = tuple(_opportunity(one, rank, deck) for rank, one in enumerate(deck.board.opportunities, 1))
    widths = columns(4, 34, 17, 7, 7, 13, 9, 11)
    add_tables(deck, words.opportunities, Table(words.opportunities, widths, head, rows))


def _opportunity(one: Opportunity, rank: int, deck: Deck) -> Row:
    words = deck.board.language.words
    addresses = f"{words.addresses}: {', '.join(one.addresses)}" if one.addresses else None
    notes = filter(None, (addresses, *one.notes, words.assumption if one.assumption else None))
    name = Bit(one.text, BODY_BOLD, struck=is_gone(one.mark))
    text = [*para("", BODY_BOLD, name), *para(" · ".join(notes), NOTE, Bit(cited(one.citations), NOTE))]
    return _row(
        para(str(rank), BODY_SOFT), text, para(one.where, BODY), _score(one.value), _score(one.effort),
        para(one.owner, BODY), para(one.status_word, BODY), para(one.due, BODY),
    )  # fmt: skip


def _score(score: int | None) -> list[Para]:
    return para(f"{score}/5" if score else None, BODY)


def add_rest(deck: Deck) -> None:
    """Add the other ways, the notes of each kind and the evidence, small ones together."""
    add_stacked(deck, (_ways(deck), *_notes(deck), _evidence(deck)))


def _ways(deck: Deck) -> Table:
    """Give the ways other than straight on."""
    words, heads = deck.board.language.words, deck.board.language.heads
    head = head_row(heads.kind, heads.way_from, heads.way_to, heads.reason, heads.share)
    rows = tuple(_way(way) for way in deck.board.ways)
    return Table(words.ways, columns(16, 20, 20, 36, 8), head, rows)


def _way(way: Way) -> Row:
    reason = [*para(way.reason, BODY), *para(" · ".join(way.notes), NOTE)]
    return _row(
        para(way.kind_word, BODY_BOLD), para(way.start_name, BODY), para(way.end_name, BODY), reason,
        para(way.share_text, BODY),
    )  # fmt: skip


def _notes(deck: Deck) -> Iterator[Table]:
    """Give the what-ifs, alternatives, stakeholders and walkthroughs."""
    board, heads = deck.board, deck.board.language.heads
    words = board.language.words
    for title, notes in (
        (words.what_if, board.what_if),
        (words.alternatives, board.alternatives),
        (words.stakeholders, board.stakeholders),
        (words.walkthroughs, board.walkthroughs),
    ):
        head = head_row(heads.name, heads.text, heads.notes)
        yield Table(title, columns(30, 45, 25), head, tuple(map(_note, notes)))


def _note(note: Note) -> Row:
    facts = [one for fact in note.facts for one in para(f"{fact.name}: {fact.text}", BODY_SOFT)]
    href = note.title.href
    linked = [Para((Bit(href, NOTE, href),))] if href else []
    gone = is_gone(note.mark)
    name = para("", BODY_BOLD, Bit(note.title.text, BODY_BOLD, struck=gone))
    return _row(name, para("", BODY, Bit(note.text or "", BODY, struck=gone)), [*facts, *linked])


def _evidence(deck: Deck) -> Table:
    """Give what the map rests on, numbered as it is cited."""
    words, heads = deck.board.language.words, deck.board.language.heads
    head = head_row(heads.number, heads.name, heads.kind, heads.date, words.source)
    rows = tuple(map(_source, deck.board.evidence))
    return Table(words.evidence, columns(5, 42, 16, 15, 24), head, rows)


def _source(one: Source) -> Row:
    title = [*changed(one.title, BODY_BOLD, one.mark), *para(one.note, NOTE)]
    dated = [*para(one.date, BODY), *para(one.sample, NOTE)]
    address = Bit(one.source.text, NOTE, one.source.href) if one.source else None
    return _row(
        para(f"[{one.number}]", BODY_SOFT),
        title,
        para(one.kind, BODY),
        dated,
        [Para((address,))] if address else [],
    )


def _row(*cells: Iterable[Para]) -> Row:
    return Row(tuple(Cell(tuple(paras)) for paras in cells))
