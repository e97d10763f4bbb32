"""The one tidy form of a file, with every comment kept: written piece by piece from the file's own text."""

from cjm.format.laws import BrokenLawError, Law
from cjm.format.tidy import tidied

__all__ = ["BrokenLawError", "Law", "tidied"]
