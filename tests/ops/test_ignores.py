"""Comments written into one file."""

from pathlib import Path

from cjm.diagnostic import Diagnostic, Severity
from cjm.ops.ignores import comment

FOUND = Diagnostic("a.cjm.yaml", "a-rule", Severity.WARNING, "something is wrong")


def test_a_file_that_is_gone_or_broken_since_it_was_linted_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.cjm.yaml"
    assert comment(str(path), [FOUND], "so") == (FOUND,)
    path.write_text("cjm: [", encoding="utf-8")
    assert comment(str(path), [FOUND], "so") == (FOUND,)
    assert path.read_text(encoding="utf-8") == "cjm: ["
