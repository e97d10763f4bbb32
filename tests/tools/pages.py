"""What html-validate, the Nu Html Checker and axe say about rendered pages."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from tests.tools import find

_OF_HASHES = ".*violates Content Security Policy.*nonce/hash.*"


def invalid_html(node: str, pages: Sequence[Path]) -> list[str]:
    """List what html-validate finds in the pages, each with its place."""
    program = find.MODULES / "html-validate" / "bin" / "html-validate.mjs"
    config = find.TOOLS / "htmlvalidate.json"
    reports = _json_of([node, str(program), "--config", str(config), "--formatter", "json", *map(str, pages)])
    return [
        f"{Path(report['filePath']).name}:{said['line']}:{said['column']} {said['ruleId']} {said['message']}"
        for report in reports
        for said in report["messages"]
    ]


def nonconforming(java: str, pages: Sequence[Path]) -> list[str]:
    """List the errors and warnings of the Nu Html Checker in the pages, each with its place.

    It knows no hashes in policies, so what it says of those is left out; the browser is asked about them.
    """
    jar = find.MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    quiet = ["--stdout", "--exit-zero-always", "--no-langdetect", "--filterpattern", _OF_HASHES]
    report = _json_of([java, "-jar", str(jar), *quiet, "--format", "json", *map(str, pages)])
    return [
        f"{Path(said.get('url', '')).name}:{said.get('lastLine')}:{said.get('lastColumn')} {said['message']}"
        for said in report["messages"]
    ]


def inaccessible(node: str, chromium: str, pages: Sequence[Path]) -> list[str]:
    """List what axe finds against WCAG 2.2 AA in light and dark, and any request or complaint of a page."""
    seen = _json_of([node, str(find.TOOLS / "axe.mjs"), chromium, *map(str, pages)])
    return [f"{Path(one['page']).name} ({one['where']}): {one['kind']}: {one['text']}" for one in seen]


def _json_of(command: Sequence[str]) -> Any:  # Any: what another program says
    # Into a file: what node has not yet written to a pipe when it exits is lost.
    with TemporaryFile("w+", encoding="utf-8") as said:
        answer = subprocess.run(command, stdout=said, stderr=subprocess.PIPE, encoding="utf-8", check=False)
        said.seek(0)
        text = said.read()
    assert text, f"{' '.join(command)[:300]}\n{answer.stderr}"
    return json.loads(text)
