"""The command line: parses, calls one function of `ops`, prints, exits."""

from cjm.cli.main import main

__all__ = ["main"]
