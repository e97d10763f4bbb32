"""Templates of people's own, filled in a process of their own that is bounded in time and memory."""

from cjm.render.own.order import Manner, OwnTemplate
from cjm.render.own.parent import render_own

__all__ = ["Manner", "OwnTemplate", "render_own"]
