"""The journey arranged for display: finished words and numbers, no layout and no markup."""

from cjm.view.appendix import Note, Opportunity, Source
from cjm.view.arrange import board
from cjm.view.board import Board, Header
from cjm.view.card import PersonaCard
from cjm.view.column import Column, FunnelBar, PhaseHead, TouchpointHead
from cjm.view.compare import compared_board, differ, seen_board
from cjm.view.connect import graph
from cjm.view.controls import Controls
from cjm.view.curve import Curve, CurvePoint
from cjm.view.fact import Fact, Link
from cjm.view.finding import Finding, Remark
from cjm.view.findings import with_findings
from cjm.view.graph import Cluster, Edge, Exit, Graph, Node
from cjm.view.guide import guide
from cjm.view.item import Item, Plain
from cjm.view.lane import Cell, LaneRow
from cjm.view.language import Language
from cjm.view.look import EVERYTHING, Look, rows_known
from cjm.view.mark import Compared, Mark
from cjm.view.spoken import became, in_words, parted, spoken
from cjm.view.way import Way
from cjm.view.words import Words

__all__ = [
    "EVERYTHING",
    "Board",
    "Cell",
    "Cluster",
    "Column",
    "Compared",
    "Controls",
    "Curve",
    "CurvePoint",
    "Edge",
    "Exit",
    "Fact",
    "Finding",
    "FunnelBar",
    "Graph",
    "Header",
    "Item",
    "LaneRow",
    "Language",
    "Link",
    "Look",
    "Mark",
    "Node",
    "Note",
    "Opportunity",
    "PersonaCard",
    "PhaseHead",
    "Plain",
    "Remark",
    "Source",
    "TouchpointHead",
    "Way",
    "Words",
    "became",
    "board",
    "compared_board",
    "differ",
    "graph",
    "guide",
    "in_words",
    "parted",
    "rows_known",
    "seen_board",
    "spoken",
    "with_findings",
]
