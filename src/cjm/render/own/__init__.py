"""Templates of people's own, filled in a process of their own that is bounded in time and memory."""

from cjm.render.own.order import Manner, OwnTemplate

__all__ = ["Manner", "OwnTemplate"]
