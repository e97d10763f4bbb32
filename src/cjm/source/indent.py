"""Indentation in words."""


def indent_by(column: int) -> str:
    """The advice to move a line to a column, counted from 0."""
    return f"indent it by {spaces(column)}" if column else "do not indent it"


def spaces(number: int) -> str:
    """A number of spaces."""
    return "1 space" if number == 1 else f"{number} spaces"
