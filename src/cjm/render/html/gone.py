"""The columns of phases that a comparison shows as gone: their cells stand back, striped."""

from __future__ import annotations

from cjm.view import Board

_GONE = (
    "background:repeating-linear-gradient(90deg,transparent 0 9px,var(--hair) 9px 10px);color:var(--faint)"
)


def gone_css(board: Board) -> str:
    """Give the rule for the columns of these phases, none for a map without such."""
    gone = [phase.number + 1 for phase in board.phases if phase.mark and phase.mark.gone]
    cells = ",".join(f"tbody>tr>td:nth-child({place}):not([colspan])" for place in gone)
    return f"{cells}{{{_GONE}}}\n" if cells else ""
