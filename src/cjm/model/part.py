"""What every part of a map shares: short forms, keys of one's own, and how it is checked."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

EXTENSIONS = "x-"


# Functions of ours: pydantic looks up the signature of each, and takes long about that of `list` or `dict`.
# The files of models take annotations as they are for the same reason: their text would have to be compiled.
def none_said() -> list[Any]:
    """Give the value of a lane or list that the file leaves out."""
    return []


def no_keys() -> dict[str, Any]:
    """Give the value of a mapping that the file leaves out."""
    return {}


class Part(BaseModel):
    """A mapping in a map file; frozen, with unknown keys refused and `x-` keys kept.

    A part whose class names a `short` key may be written as plain text, which means a mapping with
    that key alone.
    """

    # Built when first used: a run needs the journey alone, into which every other part is built anyway.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    short: ClassVar[str | None] = None
    called: ClassVar[str] = "a part"
    """What a sentence calls a part that is no part of a map."""

    extensions: dict[str, Any] = Field(default_factory=no_keys, alias=EXTENSIONS)

    @model_validator(mode="before")
    @classmethod
    def _open_up(cls, data: Any) -> Any:  # Any: what YAML holds, not yet checked
        if type(data) is str and cls.short is not None:
            return {cls.short: data}
        if type(data) is dict:
            return _gather_extensions(data)
        return data


def _gather_extensions(data: dict[str, Any]) -> dict[str, Any]:
    own = [key for key in data if key.startswith(EXTENSIONS)]
    if not own:
        return data
    known = {key: value for key, value in data.items() if key not in own}
    return {**known, EXTENSIONS: {key: data[key] for key in own}}
