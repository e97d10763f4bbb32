"""Choices of words with what each means, in the form in which editors show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cjm.model.channels import BUILT_IN, KnownChannel
from cjm.model.vocabulary import Lane


def choice(meanings: Mapping[str, str]) -> dict[str, Any]:
    """Give a schema for one of these words; editors look for the meanings under either name."""
    said = list(meanings.values())
    return {
        "type": "string",
        "enum": list(meanings),
        "enumDescriptions": said,
        "markdownEnumDescriptions": said,
    }


def channels() -> dict[str, str]:
    """Give the built-in channels with their Danish and English names."""
    return {channel.id: _names(channel) for channel in BUILT_IN.values()}


def lanes() -> dict[str, str]:
    """Give the built-in lanes with what they hold."""
    return {lane.value: lane.meaning for lane in Lane}


def _names(channel: KnownChannel) -> str:
    names = channel.en if channel.da == channel.en else f"{channel.da} · {channel.en}"
    return f"{names} ({channel.medium})"
