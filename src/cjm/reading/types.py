"""Values of the wrong kind: text for a list, a number for text, and so on, with the line as it should be."""

from __future__ import annotations

import re

from cjm.model import Emotion
from cjm.reading.complaint import Complaint
from cjm.reading.fault import Sentence
from cjm.reading.parts import IN_WORDS, keys_of, part_in
from cjm.reading.wording import MOST, as_yaml, kind_of, shortened, subject

WRONG_TYPE = "wrong-type"

_DASHED = re.compile(r"-[^\s-]")
_LONG_DASH = re.compile(r"[–—−]\s")
_SHORT_DASH = 'begin each of its items with "- ", the short dash of the keyboard'

_YES = {"yes", "ja", "y", "j", "on", "true", "sand", "x"}
_NO = {"no", "nej", "n", "off", "false", "falsk"}


def wrong_type(complaint: Complaint, expected: str, advice: str | None) -> Sentence:
    """Say that a value is of one kind where another is expected."""
    found = kind_of(complaint.value, complaint.written)
    return Sentence(WRONG_TYPE, f"{subject(complaint.path)} is {found}, expected {expected}", advice)


def line(complaint: Complaint, value: str) -> str:
    """Give a value as it should be written, behind its key where it has one."""
    return value if complaint.key is None else f"{shortened(complaint.key)}: {value}"


def wrong_text(complaint: Complaint) -> Sentence:
    """Say what stands where text is expected."""
    return wrong_type(complaint, "text", _as_text(complaint))


def wrong_list(complaint: Complaint) -> Sentence:
    """Say what stands where a list is expected."""
    value = complaint.value
    advice = 'begin each of its items with "- "'
    if isinstance(value, dict):
        return wrong_type(complaint, "a list", _item_by_item(complaint) or advice)
    if isinstance(value, str) and _LONG_DASH.match(value):
        return wrong_type(complaint, "a list", _SHORT_DASH)
    item = as_yaml(value) if isinstance(value, str) else complaint.written
    if len(item) <= MOST and "\n" not in item:
        advice = f"write it as a list: {line(complaint, f'[{item}]')}"
    return wrong_type(complaint, "a list", advice)


def _item_by_item(complaint: Complaint) -> str | None:
    """How to begin the list, where somebody gave each part its name as a key."""
    first, below = next(iter(complaint.value.items()), ("", None))
    part = part_in(complaint.field.annotation)
    if part is None or len(first) > MOST:
        return None
    if complaint.value and set(complaint.value) <= set(keys_of(part)):
        return _one_item(complaint, first)
    if _DASHED.match(first):
        return f'a space is missing after the dash: begin each of its items with "- ", as - {first[1:]}'
    if _LONG_DASH.match(first):
        return f"{_SHORT_DASH}, as - {first[1:].lstrip()}"
    if "name" not in keys_of(part) or not isinstance(below, dict | list):
        return None
    return f'begin each of its items with "- name: ", as - name: {as_yaml(first)}'


def _one_item(complaint: Complaint, first: str) -> str:
    """How to make a list of a single item that is written as a map of keys."""
    if not complaint.written.startswith("{"):
        return f'put "- " before its first key, as - {first}, and indent the others by two more spaces'
    if len(complaint.written) <= MOST and "\n" not in complaint.written:
        return f"write it as a list: {line(complaint, f'[{complaint.written}]')}"
    return "put [ ] around it"


def wrong_mapping(complaint: Complaint) -> Sentence:
    """Say what stands where a part with its keys, or its short form, is expected."""
    if not complaint.path:
        return wrong_type(complaint, "a map of keys", f"begin with {beginning(complaint)}")
    if complaint.error == "dict_type":
        return wrong_type(
            complaint, "a map of keys", "each lane's id is a key, with a list of entries after it"
        )
    part = complaint.part
    if isinstance(complaint.value, list) and complaint.key == "persona":
        return wrong_type(complaint, "text or a map of keys", 'several personas go under "personas"')
    if part is Emotion:
        return wrong_type(complaint, "a score, a feeling, or a map of keys", None)
    if part.short is not None:
        return wrong_type(complaint, "text or a map of keys", _as_text(complaint))
    needed = [key for key, field in keys_of(part).items() if field.is_required()]
    if isinstance(complaint.value, str) and len(needed) == 1 and len(complaint.value) <= MOST:
        written = line(complaint, f"{{{needed[0]}: {as_yaml(complaint.value)}}}")
        return wrong_type(complaint, "a map of keys", f"write it as {written}")
    few = ", ".join(list(keys_of(part))[:4])
    return wrong_type(complaint, "a map of keys", f"its keys go on lines of their own below it: {few}")


def beginning(complaint: Complaint) -> str:
    """Say what the file begins with."""
    if complaint.top in IN_WORDS:
        return '"cjm: 1" and a title' if "title" in keys_of(complaint.top) else 'the persona\'s "name"'
    return " and ".join(f'"{key}:"' for key, field in keys_of(complaint.top).items() if field.is_required())


def wrong_truth(complaint: Complaint) -> Sentence:
    """Say what stands where true or false is expected."""
    word = complaint.value.strip().casefold() if isinstance(complaint.value, str) else ""
    advice = None
    if word in _YES | _NO:
        advice = f"write it as {line(complaint, 'true' if word in _YES else 'false')}"
    return wrong_type(complaint, "true or false", advice)


def wrong_number(complaint: Complaint, expected: str, corrected: str | None = None) -> Sentence:
    """Say what stands where a number is expected; `corrected` is the line to write instead."""
    return wrong_type(complaint, expected, f"write it as {corrected}" if corrected else None)


def _as_text(complaint: Complaint) -> str | None:
    """The value in quotes, or the one text of a list."""
    value, written = complaint.value, complaint.written
    if isinstance(value, list):
        alone = value[0] if len(value) == 1 else None
        if not isinstance(alone, str) or len(alone) > MOST:
            return None
        return f"write it as text: {line(complaint, as_yaml(alone))}"
    if isinstance(value, dict) and not is_text_with_colon(value):
        return None
    if len(written) > MOST or "\n" in written or '"' in written:
        return "put it in quotes"
    return "quote it: " + line(complaint, f'"{written}"')


def is_text_with_colon(value: object) -> bool:
    """Say whether a map of keys may well have been meant as text: one key with at most a word after it."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    return not isinstance(next(iter(value.values())), dict | list)
