"""What every table of the settings shares: kebab-case keys, and no others than it knows."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Table(BaseModel):
    """A table of the settings; frozen, with unknown keys refused.

    What checks it is built when the first table is read: most maps have no settings, and do not wait for it.
    So what nobody has set is made by `model_construct`, which has nothing to check.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=_kebab, validate_by_name=True, defer_build=True
    )
