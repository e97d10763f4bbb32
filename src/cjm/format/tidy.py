"""The tidy form of a whole file."""

from __future__ import annotations

from cjm.diagnostic import Severity
from cjm.format.arrange import arrange
from cjm.format.attach import attach
from cjm.format.grow import grow
from cjm.format.laws import BrokenLawError, Form, Law, broken_law
from cjm.format.settle import settle, settle_head
from cjm.format.shape import Shape
from cjm.format.write import Writer
from cjm.model import Part
from cjm.reading.problems import diagnostic_of
from cjm.source import SourceFile, Tree, parse


def tidied(source: SourceFile, tree: Tree, kind: type[Part]) -> str:
    """Give the tidy form of a file that reads without error as a part of this kind.

    Raises BrokenLawError rather than give a text that says anything else.
    """
    form = form_of(source, tree, kind)
    if form.tidy != source.text:
        law = broken_law(form, read_again(SourceFile(source.path, form.tidy), kind))
        if law is not None:
            raise BrokenLawError(law)
    return form.tidy


def read_again(written: SourceFile, kind: type[Part]) -> Form:
    """Read what is to be written. Raises BrokenLawError when that cannot be read."""
    parsed = parse(written)
    said = (diagnostic_of(written, problem) for problem in parsed.problems)
    if parsed.tree is None or any(each.severity is Severity.ERROR for each in said):
        raise BrokenLawError(Law.DATA)
    return form_of(written, parsed.tree, kind)


def form_of(source: SourceFile, tree: Tree, kind: type[Part]) -> Form:
    """Give the tidy form of a file, unchecked, with what it was written from."""
    root = grow(source, tree)
    attached = attach(source, tree, root)
    arrange(root, Shape(kind))
    settle(root)
    gap = settle_head(root, attached.head)
    lines = [*attached.prologue, *Writer(source.text).document(root, attached.head, gap)]
    return Form(source, tree, root, tuple(attached.owners), _line_end(source.text).join([*lines, ""]))


def _line_end(text: str) -> str:
    with_return = text.count("\r\n")
    return "\r\n" if with_return * 2 > text.count("\n") else "\n"
