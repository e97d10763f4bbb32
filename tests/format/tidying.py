"""The tidy form of a text that must read without a fault, and be tidy after one time."""

from cjm.format import tidied
from cjm.model import Journey, Part
from cjm.source import SourceFile, parse


def tidy(text: str, kind: type[Part] = Journey) -> str:
    source = SourceFile("map.cjm.yaml", text)
    parsed = parse(source)
    assert not parsed.problems
    assert parsed.tree is not None
    once = tidied(source, parsed.tree, kind)
    written = SourceFile(source.path, once)
    again = parse(written).tree
    assert again is not None
    assert tidied(written, again, kind) == once
    return once
