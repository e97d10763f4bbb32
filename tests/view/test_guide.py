"""The page about what a template gets."""

import dataclasses
import re

import pytest

import cjm.view
from cjm.view import Board, Cell, Opportunity, guide

KINDS = [
    kind for name in cjm.view.__all__ if dataclasses.is_dataclass(kind := getattr(cjm.view, name))
    and name not in {"Controls", "EVERYTHING", "Language", "Look", "Remark", "Words"}
]  # fmt: skip


def section(name: str) -> str:
    found = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", guide(), re.MULTILINE | re.DOTALL)
    assert found, name
    return found[1]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_type_is_explained_with_every_field(kind: type) -> None:
    told = section(kind.__name__)
    assert (kind.__doc__ or "").split("\n")[0] in told
    assert [field.name for field in dataclasses.fields(kind) if f"- `{field.name}`: " not in told] == []


def test_types_are_told_in_plain_words() -> None:
    assert "- `due`: text or None" in section(Opportunity.__name__)
    assert "- `lanes`: list of LaneRow" in section(Board.__name__)


def test_what_can_be_asked_beside_the_fields_is_told_too() -> None:
    assert "- `gap`: Whether nothing is noted here." in section(Cell.__name__)
    assert "- `low`: The lowest point of all curves" in section(Board.__name__)


def test_the_board_comes_first_and_names_are_introduced() -> None:
    page = guide()
    assert page.index("`board`") < page.index("## Board") < page.index("## Note")
    assert all(f"`{name}`" in page.split("\n## ")[0] for name in ("board", "graph", "journey"))
