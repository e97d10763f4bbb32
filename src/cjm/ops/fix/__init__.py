"""Mending files: the fixes of findings, put into the text and proved before anything is written."""

from cjm.ops.fix.run import Fixed, Proposed, fix_files, propose_fixes

__all__ = ["Fixed", "Proposed", "fix_files", "propose_fixes"]
