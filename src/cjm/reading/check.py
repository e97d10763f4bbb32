"""A file's data against the format: everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from cjm.model import Part, Persona
from cjm.reading.complaint import Complaint
from cjm.reading.fault import Fault
from cjm.reading.keys import unknown_key
from cjm.reading.mend import Typos, mended, typos_in, value_at
from cjm.reading.parts import keys_of
from cjm.reading.rename import Renames
from cjm.reading.sentences import sentence_for
from cjm.reading.thousands import cut_at_comma
from cjm.reading.types import is_text_with_colon

if TYPE_CHECKING:
    from cjm.source import SourceFile, Span, Tree

MOST_ERRORS = 1_000
"""After so many in one file the rest is left out."""

AND_MORE = "the file has more errors, which are told once these are mended"

_UNKNOWN = "extra_forbidden"
_NO_LIST = "list_type"
_NEWER = "unsupported_version"


def faults_in(source: SourceFile, tree: Tree, kind: type[Part]) -> list[Fault]:
    """Give every fault in a tree that is no such part.

    A mistyped key is taken for the one it was meant to be and what is below it is checked too, so that
    nothing waits for the next run, and nothing is missed that is only misspelt.
    """
    data, typos = tree.data, Typos({})
    complaints: list[Complaint] = []
    while True:
        errors = _errors(kind, data)
        new = typos_in(errors, data, kind)
        found = [Complaint.of(error, kind, typos, source, tree) for error in errors]
        complaints += [each for each in found if each.loc in new]
        typos = typos.and_then(new)
        # What is checked again takes its time again, so a file with too many errors is not.
        if not new or len(complaints) + len(errors) > MOST_ERRORS:
            break
        data = mended(data, new)
    complaints += [each for each in found if each.loc not in new and not _is_explained(each, typos, tree)]
    said = _without_later_versions(complaints)
    renames = Renames.of((each for each in said if each.error == _UNKNOWN), source, tree)
    every = (_fault(each, source, tree, renames) for each in said)
    found_at = {(fault.sentence, fault.span): fault for fault in every}
    faults = list(found_at.values())
    # One alone is a newer version, or one mistake that aliases repeat.
    is_cut = len(faults) > 1 and max(len(said), len(errors)) > MOST_ERRORS
    return _cut(faults) if is_cut else faults


def _cut(faults: list[Fault]) -> list[Fault]:
    """Keep the first of too many faults, the last of them with a word about those left out."""
    kept = sorted(faults, key=lambda fault: fault.span)[:MOST_ERRORS]
    return [*kept[:-1], kept[-1].with_advice(AND_MORE)]


def _errors(kind: type[Part], data: Any) -> list[Any]:
    """Give the errors, one more than are said if there are very many."""
    try:
        kind.model_validate(data)
    except ValidationError as error:
        return list(islice(_all_errors(error), MOST_ERRORS + 1))
    return []


def _all_errors(error: ValidationError) -> Iterator[dict[str, Any]]:
    """Give the errors; a persona that lacks a name is looked through as one that must have it."""
    for each in error.errors(include_url=False):
        if each["type"] == "persona_without_name":
            try:
                Persona.model_validate(each["input"])
            except ValidationError as inside:
                for below in inside.errors(include_url=False):
                    yield {**below, "loc": (*each["loc"], *below["loc"])}
        else:
            yield {**each}


def _without_later_versions(complaints: list[Complaint]) -> list[Complaint]:
    """Keep to the version alone when it is one we do not know: its keys are not ours to judge."""
    newer = [each for each in complaints if each.error == _NEWER and type(each.value) is int]
    return newer or complaints


def _fault(complaint: Complaint, source: SourceFile, tree: Tree, renames: Renames) -> Fault:
    around = tree.span_of(complaint.inside)
    if complaint.error == _UNKNOWN:
        text = source.text[around.start : around.end] if _is_text(complaint, tree) else None
        span, cut = tree.span_of(complaint.path, "key"), cut_at_comma(complaint)
        if cut:
            return Fault(cut, span, around)
        said = unknown_key(complaint.loc, complaint.top, text)
        return Fault(said, span, around, renames.fix(complaint))
    sentence = sentence_for(complaint)
    fix = renames.as_list(complaint, sentence.help) if complaint.error == _NO_LIST else None
    return Fault(sentence, _place(complaint, tree), around, fix)


def _is_text(complaint: Complaint, tree: Tree) -> bool:
    """Say whether a part with one unknown key was probably meant as text with a colon in it."""
    part = value_at(tree.data, complaint.inside)
    return is_text_with_colon(part) and next(iter(part)) not in keys_of(complaint.part)


def _is_explained(complaint: Complaint, typos: Typos, tree: Tree) -> bool:
    """Say whether a complaint only follows from an unknown key that is reported too."""
    if complaint.error == "missing" and complaint.loc[-1] == complaint.part.short:
        return _is_text(complaint, tree)
    return typos.explain(complaint.loc)


def _place(complaint: Complaint, tree: Tree) -> Span:
    if complaint.error == "missing":
        part = value_at(tree.data, complaint.inside)
        first = next(iter(part), None) if isinstance(part, dict) else None
        return tree.span_of(complaint.inside if first is None else (*complaint.inside, first), "key")
    span = tree.span_of(complaint.path)
    empty = complaint.value is None and span.start == span.end
    return tree.span_of(complaint.path, "key") if empty else span
