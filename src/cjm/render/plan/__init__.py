"""Where everything of a graph stands: phases as columns, ways on tracks of their own, nothing over text."""

from cjm.render.plan.box import Box, Point
from cjm.render.plan.frame import INSET
from cjm.render.plan.lettering import Line, Text
from cjm.render.plan.plan import Drawn, Plan, plan_of

__all__ = ["INSET", "Box", "Drawn", "Line", "Plan", "Point", "Text", "plan_of"]
