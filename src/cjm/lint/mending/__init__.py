"""From a remedy in map terms to a fix: the edits of the file's text that do it, and no more than it takes."""

from __future__ import annotations

from cjm.diagnostic import Fix
from cjm.lint.mending.ground import Done, Ground
from cjm.lint.mending.key import with_key
from cjm.lint.mending.removal import without
from cjm.lint.mending.text import with_text
from cjm.lint.remedy import Remedy, SetKey, SetText, Step

__all__ = ["Ground", "mended"]


def mended(ground: Ground, remedy: Remedy) -> Fix | None:
    """Give the fix for a file, or None where it cannot be made without touching anything else.

    That is so in block texts, behind aliases and anchors, and where the place is in another file.
    """
    done = _done(ground, remedy.step)
    if done is None:
        return None
    return Fix(remedy.message, done.edits, remedy.safe, (done.change,))


def _done(ground: Ground, step: Step) -> Done | None:
    if isinstance(step, SetText):
        return with_text(ground, step.path, step.text)
    if isinstance(step, SetKey):
        return with_key(ground, step)
    return without(ground, step.path)
