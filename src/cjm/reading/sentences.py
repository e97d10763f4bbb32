"""The table from pydantic's error types to what people read."""

from __future__ import annotations

from collections.abc import Callable

from cjm.reading import numbers, scores
from cjm.reading.complaint import Complaint
from cjm.reading.days import no_such_day, not_a_day
from cjm.reading.fault import Sentence
from cjm.reading.parts import in_words
from cjm.reading.types import (
    beginning,
    line,
    wrong_list,
    wrong_mapping,
    wrong_number,
    wrong_text,
    wrong_truth,
)
from cjm.reading.wording import as_yaml, quoted, subject
from cjm.reading.words import bad_id, wrong_word

_Say = Callable[[Complaint], Sentence]


def sentence_for(complaint: Complaint) -> Sentence:
    """Say a complaint in the words of a map, with advice where it helps."""
    if complaint.value is None and complaint.error != "missing":
        return _empty(complaint)
    return SENTENCES[complaint.error](complaint)


def _missing(complaint: Complaint) -> Sentence:
    part, key = in_words(complaint.part), str(complaint.loc[-1])
    message = f"{part} has no {quoted(key)}"
    if key == "cjm":
        return Sentence("missing-key", message, 'begin the file with "cjm: 1", the version of the format')
    return Sentence("missing-key", message, _what_it_is(key, complaint.field.description or ""))


def _what_it_is(key: str, description: str) -> str:
    meaning = description.partition(";")[0].rstrip(".")
    return f'"{key}" is {meaning[:1].lower()}{meaning[1:]}'


def _empty(complaint: Complaint) -> Sentence:
    if not complaint.path:
        return Sentence("empty-file", "the file says nothing", f"begin with {beginning(complaint)}")
    message = f"{subject(complaint.path)} has no value"
    if complaint.key is None:
        return Sentence("empty-value", message, "write one, or remove the item")
    needed = complaint.field.is_required()
    return Sentence("empty-value", message, "write one" if needed else "write one, or leave the key out")


def _file_as_name(complaint: Complaint) -> Sentence:
    message = f"{quoted(complaint.value)} is the name of a file"
    written = line(complaint, f"{{file: {as_yaml(complaint.value)}}}")
    return Sentence(numbers.WRONG_VALUE, message, f"write {written}")


def _version(complaint: Complaint) -> Sentence:
    if isinstance(complaint.value, int | float) and not isinstance(complaint.value, bool):
        message = f"version {complaint.written} of the map format is not known"
        return Sentence(
            "unsupported-version", message, 'this cjm reads version 1: write "cjm: 1", or use a newer cjm'
        )
    return wrong_number(complaint, "the number 1", "cjm: 1")


SENTENCES: dict[str, _Say] = {
    "missing": _missing,
    "no_value": _empty,
    "string_type": wrong_text,
    "string_unicode": wrong_text,
    "list_type": wrong_list,
    "dict_type": wrong_mapping,
    "model_type": wrong_mapping,
    "bool_type": wrong_truth,
    "int_type": numbers.not_whole,
    "float_type": numbers.not_a_number,
    "finite_number": numbers.not_finite,
    "greater_than_equal": numbers.out_of_bounds,
    "less_than_equal": numbers.out_of_bounds,
    "not_a_score": scores.not_a_score,
    "score_as_text": scores.score_as_text,
    "score_out_of_scale": scores.off_the_scale,
    "file_as_name": _file_as_name,
    "enum": wrong_word,
    "string_pattern_mismatch": bad_id,
    "not_a_day": not_a_day,
    "no_such_day": no_such_day,
    "unsupported_version": _version,
}
"""What to say for each type of error that the models can raise, but for an unknown key."""
