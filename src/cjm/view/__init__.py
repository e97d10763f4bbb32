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
    Source,
    TouchpointHead,
    Way,
)
from cjm.view.connect import graph
from cjm.view.graph import Cluster, Edge, Exit, Graph, Node
from cjm.view.guide import guide
from cjm.view.language import Language
from cjm.view.words import Words

__all__ = [
    "Board",
    "Cell",
    "Cluster",
    "Column",
    "Curve",
    "CurvePoint",
    "Edge",
    "Exit",
    "Fact",
    "FunnelBar",
    "Graph",
    "Header",
    "Item",
    "LaneRow",
    "Language",
    "Link",
    "Node",
    "Note",
    "Opportunity",
    "PersonaCard",
    "PhaseHead",
    "Source",
    "TouchpointHead",
    "Way",
    "Words",
    "board",
    "graph",
    "guide",
]
