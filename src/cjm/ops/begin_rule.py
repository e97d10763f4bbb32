"""A first rule of one's own, in YAML or in Python, to change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from cjm.diagnostic import CjmError
from cjm.ops.configuration import Configuration, Configurations
from cjm.ops.files import write_whole
from cjm.ops.own import built_in
from cjm.resources import Kind, read_text

_NAME = "the-name-of-the-rule"
_RULES_FILES = "rules/*.rules.yaml"
_FITTING = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Begun:
    """The files that were written, and what to do next."""

    written: tuple[Path, ...]
    next_step: str


def begin_rule(name: str, *, in_python: bool) -> Begun:
    """Write a rule of this name to change: a rules file, or a package with a module of rules.

    Raises CjmError for a name that no rule can have or another has, and when there is something at that
    path already.
    """
    configuration = Configurations().of("cjm.toml")
    _refuse(name, configuration)
    return _in_python(name, configuration) if in_python else _in_yaml(name, configuration)


def _refuse(name: str, configuration: Configuration) -> None:
    if name in built_in() or any(rule.name == name for rule in configuration.own.every):
        raise CjmError(f'there is a rule "{name}" already', "choose another name")
    if not _FITTING.fullmatch(name):
        help_ = 'say what is wrong, in small letters with "-" between the words: purchase-without-owner'
        raise CjmError(f'"{name}" is no name for a rule', help_)


def _in_yaml(name: str, configuration: Configuration) -> Begun:
    target = Path("rules") / f"{name}.rules.yaml"
    _write({target: "rule.rules.yaml"}, name)
    if configuration.file and target.resolve() in _named_by(configuration):
        return Begun((target,), "the settings name it already:  cjm lint")
    pattern = configuration.within(_RULES_FILES)
    return Begun((target,), _to_add("rules", pattern, configuration, configuration.settings.rules))


def _named_by(configuration: Configuration) -> set[Path]:
    folder = Path(configuration.file or ".").parent
    return {path.resolve() for pattern in configuration.settings.rules for path in folder.glob(pattern)}


def _in_python(name: str, configuration: Configuration) -> Begun:
    folder, module = Path(name), f"{name.replace('-', '_')}.py"
    files = {folder / "pyproject.toml": "pyproject.toml", folder / module: "rule.py.txt"}
    _write(files, name)
    step = _to_add("plugins", name, configuration, configuration.settings.plugins)
    return Begun(tuple(files), f"install it beside cjm:  pip install -e {quote(name)}\n{step}")


def _write(files: dict[Path, str], name: str) -> None:
    there = next((target for target in files if target.exists()), None)
    if there:
        raise CjmError(f'"{there}" is already there', "choose another name, or remove it first")
    for target, template in files.items():
        text = read_text(Kind.TEMPLATES, f"rule/{template}")
        whole = text.replace(_NAME, name).replace(_NAME.replace("-", "_"), name.replace("-", "_"))
        write_whole(target, whole)


def _to_add(setting: str, value: str, configuration: Configuration, there: list[str]) -> str:
    listed = ", ".join(f'"{each}"' for each in [*there, value])
    where = configuration.file or "cjm.toml"
    return f"in {where} write, above any line in [brackets]:\n  {setting} = [{listed}]\nthen:  cjm lint"
