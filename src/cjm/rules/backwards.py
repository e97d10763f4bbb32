"""Whether a way of `flow` leads to an earlier place than the one it leaves."""

from __future__ import annotations

from cjm.lint import Subject
from cjm.model import Flow
from cjm.model.reference import Target


def leads_back(subject: Subject, flow: Flow) -> bool:
    """Say whether a way leads to an earlier phase, or to an earlier touchpoint of the same one.

    Between a phase and a touchpoint of its own there is no earlier and later.
    """
    start = subject.index.find(flow.from_, Target.PLACE)
    goal = subject.index.find(flow.to, Target.PLACE) if flow.to else None
    if start is None or goal is None:
        return False
    from_, to = _numbers(start[0]), _numbers(goal[0])
    return to[0] < from_[0] or (to[0] == from_[0] and len(to) == len(from_) == 2 and to < from_)


def _numbers(path: tuple[str | int, ...]) -> tuple[int, ...]:
    return tuple(step for step in path if isinstance(step, int))
