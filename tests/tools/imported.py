"""What a command imports on its way, in a Python of its own."""

import json
import subprocess
import sys
from pathlib import Path

# Runs the command as its console script does, then tells what was imported on the way.
_START = """
import json, sys
from cjm.cli import main
sys.argv = ["cjm", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def imported_by(*arguments: str, folder: Path | None = None) -> set[str]:
    """Run `cjm` with arguments, in a folder; give the packages it has imported, and all modules of cjm."""
    command = [sys.executable, "-c", _START, *arguments]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    modules = json.loads(answer.stderr.splitlines()[-1])
    return {name.partition(".")[0] for name in modules} | {name for name in modules if name[:4] == "cjm."}
