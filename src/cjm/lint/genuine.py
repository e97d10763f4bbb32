"""What a rule of a plug-in gives, held against what a finding is."""

from __future__ import annotations

from cjm.lint.remedy import Remedy, Remove, SetKey, SetText
from cjm.lint.rule import Finding
from cjm.model import Part


def wrong_with(finding: object) -> str | None:
    """Say what is wrong with something that should be a finding; None when it is one."""
    if not isinstance(finding, Finding):
        return f"{type(finding).__name__}, expected a Finding"
    if not isinstance(finding.message, str) or not isinstance(finding.help, str | None):
        return "a finding whose message or help is no text"
    if not _is_path(finding.path) or not _are_second_places(finding.related):
        return "a finding at a place that is no path"
    if finding.fix is not None and not _is_remedy(finding.fix):
        return "a finding with a fix that is no remedy"
    return None


def _is_path(path: object) -> bool:
    return isinstance(path, tuple) and all(isinstance(step, str | int) for step in path)


def _are_second_places(related: object) -> bool:
    return isinstance(related, tuple) and all(
        isinstance(each, tuple) and len(each) == 2 and _is_path(each[0]) and isinstance(each[1], str)
        for each in related
    )


def _is_remedy(remedy: object) -> bool:
    if not isinstance(remedy, Remedy) or not isinstance(remedy.message, str):
        return False
    return isinstance(remedy.safe, bool) and _is_step(remedy.step)


def _is_step(step: object) -> bool:
    if not isinstance(step, SetText | SetKey | Remove) or not _is_path(step.path):
        return False
    if isinstance(step, SetKey) and not _is_key(step.kind, step.key):
        return False
    return isinstance(step, Remove) or _can_be_written(step.text)


def _is_key(kind: object, key: object) -> bool:
    """Say whether parts of this kind have a key of this name in the file."""
    if not isinstance(kind, type) or not issubclass(kind, Part):
        return False
    return key in [field.alias or name for name, field in kind.model_fields.items()]


def _can_be_written(text: object) -> bool:
    """Say whether it is a text that UTF-8 has signs for: half of a pair of surrogates is none."""
    return isinstance(text, str) and not any("\ud800" <= sign <= "\udfff" for sign in text)
