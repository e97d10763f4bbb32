"""What is measured, and beside what: the commands, as somebody would type them."""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.tools import find

ROOT = Path(__file__).parent.parent.parent
NPM = Path(__file__).parent / "npm"
_OURS = ROOT / ".venv" / "bin"
_THEIRS = ROOT / ".venv-bench" / "bin"
_FROM_NPM = NPM / "node_modules" / ".bin"
_SCHEMA = ROOT / "schemas" / "map.schema.json"
_YAMLLINT_RULES = "{extends: default, rules: {line-length: disable, document-start: disable}}"

COLD, WARM = "cjm lint", "cjm lint again"
YAMLLINT, JSONSCHEMA, SPECTRAL = "yamllint", "check-jsonschema", "Spectral"
LINTERS = (COLD, WARM, YAMLLINT, JSONSCHEMA, SPECTRAL)

Command = list[str]


def linters(maps: Sequence[str], cache: Path) -> dict[str, Command]:
    """Give the command of each linter for some maps; `cjm lint again` needs one run to fill its cache."""
    ours = [str(_OURS / "cjm"), "lint", "--fail-on", "error"]
    spectral = [str(_FROM_NPM / "spectral"), "lint", "--ruleset", str(NPM / "spectral.js")]
    return {
        COLD: [*ours, "--no-cache", *maps],
        WARM: [*ours, "--cache-dir", str(cache), *maps],
        YAMLLINT: [str(_THEIRS / "yamllint"), "-d", _YAMLLINT_RULES, *maps],
        JSONSCHEMA: [str(_THEIRS / "check-jsonschema"), "--schemafile", str(_SCHEMA), *maps],
        SPECTRAL: [*spectral, "--fail-severity", "error", "--quiet", *maps],
    }


def drawn(map_: Path) -> Command:
    """Give the command that draws a map as a page."""
    return [str(_OURS / "cjm"), "render", str(map_), "--output", str(map_.with_suffix(".html"))]


def drawn_by_mermaid(folder: Path) -> Command | None:
    """Give the command that has Mermaid draw its small journey, or None where there is no browser for it."""
    browser = find.chromium()
    if browser is None:
        return None
    setup, journey = folder / "puppeteer.json", NPM / "journey.mmd"
    setup.write_text(json.dumps({"executablePath": browser, "args": ["--no-sandbox"]}), encoding="utf-8")
    out = str(folder / "journey.svg")
    return [str(_FROM_NPM / "mmdc"), "-p", str(setup), "-i", str(journey), "-o", out, "--quiet"]


def versions() -> str:
    """Say which version of each tool was measured."""
    theirs = [_version(_THEIRS / tool) for tool in (YAMLLINT, JSONSCHEMA)]
    npm = json.loads((NPM / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    more = [f"Spectral {npm['@stoplight/spectral-cli']}", f"mmdc {npm['@mermaid-js/mermaid-cli']}"]
    return ", ".join([f"cjm {importlib.metadata.version('cjm-cli')}", *theirs, *more])


def _version(program: Path) -> str:
    answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return answer.stdout.strip().replace(", version", "")
