"""The tidy form of a text that must read without an error, and be tidy after one time."""

from cjm.format import tidied
from cjm.model import Journey, Part
from cjm.source import SourceFile, parse
from cjm.source.problem import ProblemName

WARNINGS = {ProblemName.LOST_TEXT, ProblemName.AMBIGUOUS_KEY}


def tidy(text: str, kind: type[Part] = Journey) -> str:
    source = SourceFile("map.cjm.yaml", text)
    parsed = parse(source)
    assert {problem.name for problem in parsed.problems} <= WARNINGS
    assert parsed.tree is not None
    once = tidied(source, parsed.tree, kind)
    written = SourceFile(source.path, once)
    again = parse(written).tree
    assert again is not None
    assert tidied(written, again, kind) == once
    return once
