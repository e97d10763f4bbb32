"""The JSON Schema of rules files: what can be asked of each place in the map, for editors."""

from __future__ import annotations

from typing import Any

from cjm.model import Part
from cjm.model.json_schema import schema_of
from cjm.reading.parts import in_words, keys_of, part_in, words_in
from cjm.rules.declared.file import RulesFile
from cjm.rules.declared.key import Form, form_of
from cjm.rules.declared.place import ABOVE, Each, lies_in, part_of
from cjm.rules.declared.read_condition import outer_words
from cjm.rules.declared.read_value import COMPARED

Schema = dict[str, Any]

_ASKED_IN = ("where", "must", "must-not")
_OWN = "^x-"

_MEANINGS = {
    "is": "It is this, or one of these; upper and lower case are the same.",
    "is-not": "It is none of these.",
    "says": "It has one of these words in it; * at the beginning or end of a word stands for any letters.",
    "matches": "A regular expression is found in it.",
    "at-least": "So much or more: of a number its size, of a text its letters, of a list its entries.",
    "at-most": "So much or less: of a number its size, of a text its letters, of a list its entries.",
    "before": "It is before this day: 2026-03-31, or today.",
    "after": "It is after this day: 2026-03-31, or today.",
    "older-than": "It is longer ago than this: 90 days, 6 months, 2 years.",
    "some": "One of them at least passes this.",
    "every": "None of them fails this.",
    "none": "Not one of them passes this.",
}


def rules_schema() -> Schema:
    """Give the JSON Schema of a rules file."""
    schema = schema_of(RulesFile, "rules", "Rules of one's own for cjm")
    rule = schema["definitions"]["own-rule"]
    rule["title"] = "Rule"
    rule["oneOf"] = [{"required": ["must"]}, {"required": ["must-not"]}]
    rule["allOf"] = [
        {
            "if": {"properties": {"each": {"const": each.value}}, "required": ["each"]},
            "then": {"properties": dict.fromkeys(_ASKED_IN, _reference(part_of(each)))},
        }
        for each in Each
    ]
    for kind in _kinds():
        schema["definitions"][_name(kind)] = _condition(kind)
        schema["definitions"][_name(kind, _LIST)] = _list(kind)
        schema["definitions"][_name(kind, _KEYS)] = _keys_of(kind)
    for form in COMPARED:
        if form is not Form.WORD:
            schema["definitions"][_of_form(form)] = _value(form, [])
    return schema


_ASKED, _LIST, _KEYS = "what is asked of {}", "what is asked of a list of {}", "keys of {}"


def _kinds() -> list[type[Part]]:
    """Give every kind of part that can be asked about, each once."""
    kinds = [part_of(each) for each in Each]
    held = [part_in(field.annotation) for kind in kinds for field in keys_of(kind).values()]
    return list(dict.fromkeys([*kinds, *(kind for kind in held if kind is not None)]))


def _name(kind: type[Part], form: str = _ASKED) -> str:
    words = in_words(kind).removeprefix("a ").removeprefix("an ").removeprefix("the ")
    return form.format(words).replace(" ", "-")


def _of_form(form: Form) -> str:
    return f"{form.name.lower()}-value"


def _reference(kind: type[Part], form: str = _ASKED) -> Schema:
    return {"$ref": f"#/definitions/{_name(kind, form)}"}


def _condition(kind: type[Part]) -> Schema:
    own, keys = _reference(kind), _reference(kind, _KEYS)
    asked = {
        "has": {"description": "Something stands under this key, or these keys.", "allOf": [keys]},
        "lacks": {"description": "Nothing stands under this key, or these keys.", "allOf": [keys]},
        "all": {"description": "All of these.", "type": "array", "minItems": 1, "items": own},
        "any": {"description": "One of these at least.", "type": "array", "minItems": 1, "items": own},
        "not": {"description": "Not this.", "allOf": [own]},
    }
    return {
        "type": "object",
        "minProperties": 1,
        "properties": {**_keys(kind), **_around(kind), **asked},
        "patternProperties": {_OWN: {"$ref": f"#/definitions/{_of_form(Form.OWN)}"}},
        "additionalProperties": False,
    }


def _keys(kind: type[Part]) -> Schema:
    """Give what can be asked of each key."""
    found = {}
    for key, field in keys_of(kind).items():
        form = form_of(field.annotation)
        if form is not Form.LANES:
            below = part_in(field.annotation)
            asked = _asked_of(form, below, words_in(field.annotation))
            found[key] = {"description": field.description or in_words(kind), **asked}
    return found


def _asked_of(form: Form, below: type[Part] | None, words: list[str]) -> Schema:
    if below is not None:
        return {"allOf": [_reference(below, _LIST if form is Form.PARTS else _ASKED)]}
    if form is Form.WORD:
        return _value(form, words)
    return {"allOf": [{"$ref": f"#/definitions/{_of_form(form)}"}]}


def _around(kind: type[Part]) -> Schema:
    """Give what can be asked of what a part lies in, and of what lies in it."""
    around: Schema = {
        word: {"description": f"Of the {word} it lies in.", "allOf": [_reference(ABOVE[Each(word)])]}
        for word in outer_words(kind)
    }
    inner = [each for each in Each if lies_in(part_of(each), kind)]
    if inner:
        around["below"] = {
            "description": "Of everything of a kind that lies in it, however deep.",
            "type": "object",
            "minProperties": 1,
            "properties": {each.value: _reference(part_of(each), _LIST) for each in inner},
            "additionalProperties": False,
        }
    return around


def _keys_of(kind: type[Part]) -> Schema:
    name = [{"enum": list(keys_of(kind))}, {"type": "string", "pattern": _OWN}]
    return {"anyOf": [*name, {"type": "array", "minItems": 1, "items": {"anyOf": name}}]}


def _list(kind: type[Part]) -> Schema:
    counted = {"type": "integer", "minimum": 0}
    asked = {"at-least": counted, "at-most": counted}
    passed = {which: {"allOf": [_reference(kind)]} for which in ("some", "every", "none")}
    return _map_of(asked | passed)


def _map_of(asked: Schema) -> Schema:
    told = {name: {"description": _MEANINGS[name], **each} for name, each in asked.items()}
    return {"type": "object", "minProperties": 1, "properties": told, "additionalProperties": False}


def _value(form: Form, words: list[str]) -> Schema:
    """Give a single value, several to choose from, or a map of comparisons."""
    single = _single(form, words)
    several = {"anyOf": [single, {"type": "array", "minItems": 1, "items": single}]}
    return {"anyOf": [*several["anyOf"], _map_of({name: _asked(name, several) for name in COMPARED[form]})]}


def _single(form: Form, words: list[str]) -> Schema:
    if form is Form.WORD:
        return {"enum": words}
    kinds = {Form.NUMBER: "number", Form.FLAG: "boolean", Form.DAY: "string"}
    return {"type": kinds.get(form, ["string", "number", "boolean"])}


def _asked(name: str, several: Schema) -> Schema:
    if name in ("is", "is-not"):
        return several
    if name in ("at-least", "at-most"):
        return {"type": "number"}
    if name in ("some", "every", "none"):
        return {"allOf": [{"$ref": f"#/definitions/{_of_form(Form.TEXT)}"}]}
    if name != "says":
        return {"type": "string"}
    text = {"type": "string"}
    # One schema with several types: editors then name the very word that is wrong.
    return {
        "type": ["string", "array", "object"],
        "minItems": 1,
        "items": text,
        "minProperties": 1,
        "additionalProperties": text,
    }
