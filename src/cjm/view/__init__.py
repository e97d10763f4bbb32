"""The journey arranged for display: finished words and numbers, no layout and no markup."""

from cjm.view.arrange import board
from cjm.view.board import (
    Board,
    Cell,
    Column,
    Curve,
    CurvePoint,
    Fact,
    FunnelBar,
    Header,
    Item,
    LaneRow,
    Link,
    Note,
    Opportunity,
    PersonaCard,
    PhaseHead,
    Plain,
    Source,
    TouchpointHead,
    Way,
)
from cjm.view.compare import compared_board, seen_board
from cjm.view.connect import graph
from cjm.view.controls import Controls
from cjm.view.finding import Finding, Remark
from cjm.view.findings import with_findings
from cjm.view.graph import Cluster, Edge, Exit, Graph, Node
from cjm.view.guide import guide
from cjm.view.language import Language
from cjm.view.look import EVERYTHING, Look, rows_known
from cjm.view.mark import Compared, Mark
from cjm.view.spoken import in_words, spoken
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
    "board",
    "compared_board",
    "graph",
    "guide",
    "in_words",
    "rows_known",
    "seen_board",
    "spoken",
    "with_findings",
]
