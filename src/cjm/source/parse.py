"""Text to tree: what can be read is, and each place that cannot is reported and stepped over."""

from dataclasses import dataclass

from cjm.source.control import without_control_characters
from cjm.source.file import SourceFile
from cjm.source.limits import MAX_PROBLEMS
from cjm.source.lost import lost_texts
from cjm.source.problem import Problem, ProblemName
from cjm.source.read import Reader, Reading
from cjm.source.span import Span
from cjm.source.tree import Tree

AND_MORE = "the rest of the file is left unread until these are mended"


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read: the tree, unless the text is too broken for one, and all problems in file order."""

    tree: Tree | None
    problems: tuple[Problem, ...]


def parse(source: SourceFile) -> Parsed:
    """Read a text; whatever is wrong with it comes back as problems."""
    text, problems = without_control_characters(source)
    clean = SourceFile(source.path, text) if problems else source
    reader = Reader()
    reading = reader.read(text, {})
    if reading.failure is None:
        return _parsed(source, problems, reading)
    from cjm.source.recovery import Recovery

    recovery = Recovery(clean, reader)
    whole = recovery.run(reading)
    problems += recovery.problems
    if whole is not None and recovery.is_certain:
        return _parsed(source, problems, whole)
    return Parsed(None, _in_order([*problems, *recovery.last.builder.problems], recovery.is_cut))


def _parsed(source: SourceFile, problems: list[Problem], reading: Reading) -> Parsed:
    builder = reading.builder
    root = builder.finish()
    problems = problems + builder.problems
    if root is None and not problems:
        advice = 'begin with "cjm: 1" and a title'
        problems = [Problem(ProblemName.EMPTY_FILE, "the file says nothing", Span(0, 0), advice)]
    if root is None or not reading.is_whole:
        return Parsed(None, _in_order(problems, is_cut=len(builder.problems) >= MAX_PROBLEMS))
    problems += lost_texts(source, root[1], builder.opaque)
    return Parsed(Tree(source, *root, builder.opaque), _in_order(problems))


def _in_order(problems: list[Problem], is_cut: bool = False) -> tuple[Problem, ...]:
    """The problems by their places; when there are more, the last of them says so."""
    ordered = sorted(problems, key=lambda problem: problem.span or Span(0, 0))
    return (*ordered[:-1], ordered[-1].with_advice(AND_MORE)) if is_cut else tuple(ordered)
