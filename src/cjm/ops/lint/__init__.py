"""Linting what a call asks for. Heavy imports wait until a file has to be looked at."""

from cjm.ops.lint.asked import Asked, Linted, Outcome
from cjm.ops.lint.run import found_in, lint_files, rules_on

__all__ = ["Asked", "Linted", "Outcome", "found_in", "lint_files", "rules_on"]
