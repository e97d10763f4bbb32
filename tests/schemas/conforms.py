"""What a JSON Schema says of data, with patterns read as ECMAScript reads them: as editors do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft7Validator, FormatChecker, ValidationError
from jsonschema.validators import extend
from pydantic import BaseModel
from pydantic import ValidationError as Refused
from regress import Regex


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and Regex(pattern, "u").find(instance) is None:
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


_Validator = extend(Draft7Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call] # the stub's


class Schema:
    """A JSON Schema that can be asked about data."""

    def __init__(self, schema: dict[str, Any]) -> None:
        # Its own format "regex" is Python's.
        Draft7Validator.check_schema(schema, format_checker=FormatChecker(formats=()))
        self._validator = _Validator(schema, format_checker=FormatChecker())

    def accepts(self, data: Any) -> bool:
        """Say whether the data fits."""
        return bool(self._validator.is_valid(data))

    def errors(self, data: Any) -> list[str]:
        """Say what does not fit, and where."""
        return [f"{error.json_path}: {error.message}" for error in self._validator.iter_errors(data)]


def model_accepts(kind: type[BaseModel], data: Any) -> bool:
    """Say whether a model takes the data."""
    try:
        kind.model_validate(data)
    except Refused:
        return False
    return True
