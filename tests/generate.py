"""Rebuild every file that cjm itself makes: `make examples`; with `--check`, fail on a difference.

Each generated file or folder is one line of `GENERATED`. Everything is rebuilt in place, from nothing, and
compared with what was on disk before, committed or not; if a command fails, what was there is put back.
"""

import difflib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from cjm.reading.catalogue import CATALOGUE
from cjm.rules import ALL

ROOT = Path(__file__).parent.parent
# Nothing of the terminal, the colours or the CI this happens to run in may reach what is generated.
ENVIRONMENT = {
    "PATH": os.environ.get("PATH", os.defpath),
    "COLUMNS": "100",
    "NO_COLOR": "1",
    "PYTHONUTF8": "1",
}
RENDERED = "examples/rendered"
FORMATS = "--to html --to svg --to dot --to graph --to md --to mermaid --to csv --to json"
RULES = [*(rule.name for rule in ALL), *CATALOGUE]
# Graphviz lays out as its version and the machine's fonts have it: that the file is made is all to compare.
VARYING = ".graph.svg"
COMMANDS = ["lint", "fmt", "render", "new", "rule", "schema", "template"]


@dataclass(frozen=True, slots=True)
class Generated:
    """A file that holds what a command prints, or a folder that a command fills."""

    path: str
    command: str
    printed: bool = True

    def build(self) -> None:
        target = ROOT / self.path
        target.parent.mkdir(parents=True, exist_ok=True)
        program = str(Path(sys.executable).with_name("cjm"))
        command = [program, *self.command.split()]
        said = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=False)
        if said.returncode:
            raise RuntimeError(f"cjm {self.command}: {said.stderr.decode()}{said.stdout.decode()}")
        if self.printed:
            target.write_bytes(said.stdout)


GENERATED = [
    Generated("docs/help/cjm.txt", "--help"),
    *(Generated(f"docs/help/{command}.txt", f"{command} --help") for command in COMMANDS),
    Generated("docs/rules.md", "rule"),
    *(Generated(f"docs/rules/{name}.md", f"rule {name}") for name in RULES),
    Generated("schemas/map.schema.json", "schema map"),
    Generated("schemas/map-json.schema.json", "schema map-json"),
    Generated("schemas/persona.schema.json", "schema persona"),
    Generated("schemas/settings.schema.json", "schema settings"),
    Generated("schemas/rules.schema.json", "schema rules"),
    Generated("docs/images/first-map.svg", "render docs/images/first-map.cjm.yaml --to svg -o -"),
    Generated("docs/images/first-map.da.svg", "render docs/images/first-map.da.cjm.yaml --to svg -o -"),
    Generated(RENDERED, f"render examples {FORMATS} -o {RENDERED}", printed=False),
]


def main(arguments: Sequence[str]) -> int:
    """Rebuild all; with `--check`, list what differs and give 1."""
    if list(arguments) not in ([], ["--check"]):
        print("usage: python -m tests.generate [--check]", file=sys.stderr)  # noqa: T201 - said to the caller
        return 2
    before = contents()
    try:
        rebuild()
    except RuntimeError as failure:
        for name in contents().keys() - before.keys():
            (ROOT / name).unlink()
        restore(before)
        print(failure, file=sys.stderr)  # noqa: T201 - said to whoever runs the check
        return 1
    if "--check" in arguments:
        restore({name: content for name, content in before.items() if varies(name)})
    after = contents()
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    for name in changed:
        print(described(name, before, after))  # noqa: T201 - said to whoever runs the check
    return 1 if changed and "--check" in arguments else 0


def contents() -> dict[str, bytes]:
    """Read every generated file there is."""
    roots = [ROOT / generated.path for generated in GENERATED]
    files = [
        path
        for root in roots
        for path in ([root] if root.is_file() else sorted(root.rglob("*")))
        if path.is_file()
    ]
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in files}


def rebuild() -> None:
    for generated in GENERATED:
        if not generated.printed:
            shutil.rmtree(ROOT / generated.path, ignore_errors=True)
    with ThreadPoolExecutor(os.cpu_count()) as builders:
        list(builders.map(Generated.build, GENERATED))


def varies(name: str) -> bool:
    return name.endswith(VARYING) and (ROOT / name).exists()


def restore(before: Mapping[str, bytes]) -> None:
    for name, content in before.items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def described(name: str, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> str:
    if name not in before:
        return f"{name}: was missing, now made"
    if name not in after:
        return f"{name}: nothing makes it any more, now removed"
    old, new = (text[name].decode(errors="replace").splitlines() for text in (before, after))
    change = [line[:160] for line in difflib.unified_diff(old, new, n=0, lineterm="")][2:8]
    return "\n    ".join([f"{name}: was out of date, now rebuilt", *change])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
