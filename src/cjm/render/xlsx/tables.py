"""What a workbook holds beside the grid, each as a table: one thing a row, one fact a column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjm.model.vocabulary import Lane
from cjm.render.text import paragraphs
from cjm.render.xlsx.book import Share, Table, Value
from cjm.render.xlsx.words import cited
from cjm.view import Board, Mark, Note, PersonaCard, Words, parted, spoken
from cjm.view.entries import EntryRow, entries
from cjm.view.mark import comparing

_NUMBER, _WORD, _NAME, _TEXT = 7, 14, 24, 48

Said = tuple[str | None, str, Mark | None]
"""A name, a text, and what became of it where two maps are compared."""


def tables(board: Board) -> Iterator[Table]:
    """Give the tables of a board, each for a sheet of its own, some perhaps without rows."""
    yield _entries(board)
    yield _opportunities(board)
    yield _funnel(board)
    yield _metrics(board)
    yield _ways(board)
    yield from _notes(board)
    yield _evidence(board)
    yield _about(board)


def _entries(board: Board) -> Table:
    words, heads = board.language.words, board.language.heads
    columns: tuple[tuple[str, int], ...] = (
        (heads.number, _NUMBER), (words.phase, _NAME), (words.touchpoint, _NAME), (heads.channel, _WORD),
        (words.medium, _WORD), (heads.lane, _WORD), (heads.text, _TEXT), (heads.score, _NUMBER),
        (heads.quote, _NAME), (heads.whose, _WORD), (heads.by, _WORD), (words.assumption.capitalize(), _WORD),
        (heads.severity, _NUMBER), (heads.category, _WORD), (words.status, _WORD), (words.owner, _WORD),
        (heads.answered_by, _NAME), (words.evidence, _WORD), (words.tags, _WORD), (heads.id, _WORD),
    )  # fmt: skip
    told = tuple(entries(board))
    rows = tuple((*_entry(row, board), *_change(row.mark, board)) for row in told)
    marks = _marks((row.mark for row in told), columns.index((heads.text, _TEXT)))
    return Table("entries", heads.entries, columns + _changes(board), rows, marks)


def _entry(row: EntryRow, board: Board) -> Iterator[Value]:
    point, item, plain = row.touchpoint, row.item, row.item.plain
    yield from (row.phase.number, row.phase.name)
    yield from (point.name, point.channel, point.medium_word) if point else (None, None, None)
    yield from (row.lane.title, item.text, item.score, item.quote, ", ".join(plain.personas), plain.by)
    yield board.language.heads.yes if item.assumption else None
    yield from (plain.severity, plain.category, plain.status, plain.owner, ", ".join(plain.answered_by))
    yield from (cited(item.citations), ", ".join(item.tags), item.id)


def _changes(board: Board) -> tuple[tuple[str, int], ...]:
    """Give the columns for what became of things, where two maps are compared."""
    told = comparing(board.language)
    return ((told.change, _WORD), (told.before, _NAME)) if board.compared else ()


def _change(mark: Mark | None, board: Board) -> tuple[Value, ...]:
    """Give what stands in those columns."""
    told = (spoken(mark), mark.before) if mark else (None, None)
    return told if board.compared else ()


def _marks(marks: Iterable[Mark | None], column: int) -> dict[tuple[int, int], Mark]:
    """Give the cells of a column whose rows have a mark."""
    return {(row, column): mark for row, mark in enumerate(marks) if mark}


def _opportunities(board: Board) -> Table:
    words, heads = board.language.words, board.language.heads
    columns = (
        (heads.number, _NUMBER), (heads.text, _TEXT), (heads.place, _NAME), (words.value, _NUMBER),
        (words.effort, _NUMBER), (words.owner, _NAME), (words.status, _WORD), (words.due, _NAME),
        (words.addresses, _TEXT), (heads.notes, _NAME), (words.assumption.capitalize(), _WORD),
        (words.evidence, _WORD),
    )  # fmt: skip
    rows = tuple(
        (
            rank, one.text, one.where, one.value, one.effort, one.owner, one.status_word, one.due,
            "; ".join(one.addresses), "; ".join(one.notes), heads.yes if one.assumption else None,
            cited(one.citations),
        )
        for rank, one in enumerate(board.opportunities, 1)
    )  # fmt: skip
    marks = _marks((one.mark for one in board.opportunities), 1)
    return Table("opportunities", words.opportunities, columns, rows, marks)


def _funnel(board: Board) -> Table:
    words, heads = board.language.words, board.language.heads
    columns = (
        (heads.number, _NUMBER), (words.phase, _NAME), (words.entered.capitalize(), _WORD),
        (words.continued.capitalize(), _WORD), (words.left.capitalize(), _WORD), (heads.share, _WORD),
        (heads.period, _WORD), (words.evidence, _WORD),
    )  # fmt: skip
    rows = []
    for phase in board.phases:
        if bar := phase.funnel:
            came, went = bar.entered_count, bar.continued_count
            left = None if came is None or went is None else came - went
            share = Share(left / came) if left is not None and came else None
            period = "; ".join(bar.notes)
            rows.append((phase.number, phase.name, came, went, left, share, period, cited(bar.citations)))
    return Table("funnel", board.language.term(Lane.FUNNEL), columns, tuple(rows))


def _metrics(board: Board) -> Table:
    words, heads = board.language.words, board.language.heads
    columns = (
        (words.phase, _NAME), (words.touchpoint, _NAME), (heads.name, _TEXT), (words.value, _WORD),
        (heads.unit, _WORD), (heads.target, _WORD), (heads.period, _WORD), (words.evidence, _WORD),
    )  # fmt: skip
    rows = tuple(
        (
            row.phase.name, row.touchpoint.name if row.touchpoint else None, row.item.text,
            row.item.plain.number, row.item.plain.unit, row.item.plain.target, row.item.plain.period,
            cited(row.item.citations),
        )
        for row in entries(board)
        if row.lane.key == Lane.METRICS
    )  # fmt: skip
    return Table("metrics", board.language.term(Lane.METRICS), columns, rows)


def _ways(board: Board) -> Table:
    words, heads = board.language.words, board.language.heads
    columns = (
        (heads.kind, _NAME), (heads.way_from, _NAME), (heads.way_to, _NAME), (heads.reason, _TEXT),
        (heads.share, _WORD), (heads.notes, _NAME),
    )  # fmt: skip
    rows = tuple(
        (way.kind_word, way.start_name, way.end_name, way.reason, _share(way.share), "; ".join(way.notes))
        for way in board.ways
    )
    return Table("ways", words.ways, columns, rows, _marks((way.mark for way in board.ways), 0))


def _notes(board: Board) -> Iterator[Table]:
    words = board.language.words
    for key, title, notes in (
        ("what_if", words.what_if, board.what_if),
        ("alternatives", words.alternatives, board.alternatives),
        ("stakeholders", words.stakeholders, board.stakeholders),
        ("walkthroughs", words.walkthroughs, board.walkthroughs),
    ):
        heads = board.language.heads
        columns = ((heads.name, _NAME), (heads.text, _TEXT), (heads.notes, _TEXT), (heads.address, _NAME))
        yield Table(key, title, columns, tuple(map(_note, notes)), _marks((note.mark for note in notes), 0))


def _note(note: Note) -> tuple[Value, ...]:
    told = "; ".join(f"{fact.name}: {fact.text}" for fact in note.facts)
    return note.title.text, note.text, told, note.title.href


def _evidence(board: Board) -> Table:
    words, heads = board.language.words, board.language.heads
    columns = (
        (heads.number, _NUMBER), (heads.name, _TEXT), (heads.kind, _NAME), (heads.date, _NAME),
        (heads.sample, _NAME), (words.source, _TEXT), (heads.notes, _TEXT), (heads.id, _WORD),
    )  # fmt: skip
    rows = tuple(
        (
            one.number, one.title, one.kind, one.date, one.sample, one.source.text if one.source else None,
            one.note, one.id, *_change(one.mark, board),
        )
        for one in board.evidence
    )  # fmt: skip
    marks = _marks((one.mark for one in board.evidence), 1)
    return Table("evidence", words.evidence, columns + _changes(board), rows, marks)


def _about(board: Board) -> Table:
    heads, header = board.language.heads, board.header
    rows: list[Said] = [(header.kind, header.title, None)]
    rows += [(None, text, None) for text in paragraphs(header.summary or "")]
    rows += [(fact.name, fact.text, fact.mark) for fact in (*header.facts, *header.about)]
    if header.tags:
        rows.append((board.language.words.tags, ", ".join(header.tags), None))
    rows += _personas(board)
    columns = ((heads.name, _NAME), (heads.text, 2 * _TEXT), *_changes(board))
    told = tuple((name, text, *_change(mark, board)) for name, text, mark in rows)
    return Table("about", heads.about, columns, told, _marks((mark for _, _, mark in rows), 1))


def _personas(board: Board) -> Iterator[Said]:
    words = board.language.words
    for card in board.header.personas:
        _, name = parted(card.name, card.mark)
        mark = card.mark or card.became("name")
        yield words.persona, f"{name} ({words.primary})" if card.primary else name, mark
        quote = words.quoted(card.quote) if card.quote else None
        for field, text in (("quote", quote), ("role", card.role), ("description", card.description)):
            if text:
                yield None, text, card.became(field)
        for fact in card.facts:
            yield fact.name, fact.text, fact.mark
        yield from _lists(card, words)
        if card.citations:
            yield words.evidence, cited(card.citations), None


def _lists(card: PersonaCard, words: Words) -> Iterator[Said]:
    for title, field in (
        (words.goals, "goals"),
        (words.needs, "needs"),
        (words.frustrations, "frustrations"),
    ):
        for at, text in enumerate(getattr(card, field)):
            yield title, text, card.became(field, at)


def _share(share: float | None) -> Share | None:
    return None if share is None else Share(share)
