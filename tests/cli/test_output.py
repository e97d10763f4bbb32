"""What happens on the way out: pipes, keys, terminals."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cjm.cli.output import put, said_plainly
from cjm.diagnostic import CjmError
from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]


def test_ctrl_c_ends_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, said_plainly():
        raise KeyboardInterrupt
    assert ended.value.code == 130
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("capfd")
def test_a_reader_that_has_gone_ends_without_a_word() -> None:
    stdout = os.dup(sys.stdout.fileno())
    try:
        with pytest.raises(SystemExit) as ended, said_plainly():
            raise BrokenPipeError
        assert ended.value.code == 141  # 128 and SIGPIPE, as a shell tells it
        assert str(Path(f"/proc/self/fd/{sys.stdout.fileno()}").readlink()) == os.devnull
    finally:
        os.dup2(stdout, sys.stdout.fileno())
        os.close(stdout)


def test_a_mistake_in_the_call_is_coloured_for_a_terminal(cjm: Cjm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert cjm("rule", "xyzzy").err.startswith("\x1b[1;31merror:\x1b[0m there is no rule")


def test_a_rule_is_shown_in_full_dress_on_a_terminal(cjm: Cjm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    shown = cjm("rule", "phase-without-goal").out
    assert "phase-without-goal" in shown
    assert "## Why" not in shown  # a heading, not its Markdown


def test_settings_that_may_not_be_read_are_told(cjm: Cjm, powerless: Path) -> None:
    (powerless / "cjm.toml").write_text("")
    (powerless / "cjm.toml").chmod(0)
    (powerless / "a.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    run = cjm("lint")
    assert (run.code, run.out) == (2, "")
    assert "error[permission-denied]: the file may not be read\n --> cjm.toml\n" in run.err


def test_settings_that_are_no_text_are_told(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", b"\x89PNG\r\n\x1a\n\x00")
    write("a.cjm.yaml", CLEAN)
    run = cjm("lint")
    assert (run.code, "error[binary-file]" in run.err) == (2, True)


@pytest.mark.parametrize("arguments", [("lint", "a.cjm.yaml"), ("rule",), ("schema",)])
def test_a_full_disk_is_told(write: Write, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    write("a.cjm.yaml", CLEAN)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cjm", *arguments],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.stderr.decode() == "error: the output cannot be written: no space left on device\n"
    assert done.returncode == 2


def test_streams_that_the_caller_has_closed_are_no_traceback(write: Write, tmp_path: Path) -> None:
    write("a.cjm.yaml", CLEAN)
    closed = f"{sys.executable} -m cjm lint - --stdin-filename a.cjm.yaml <&- >&- 2>&-"
    assert subprocess.run(closed, shell=True, cwd=tmp_path, check=False).returncode == 1  # noqa: S602
    said = f"{sys.executable} -m cjm lint a.cjm.yaml >&-"
    done = subprocess.run(said, shell=True, cwd=tmp_path, capture_output=True, check=False)  # noqa: S602
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_stream_that_takes_nothing_more_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(CjmError, match="the output cannot be written: no space left on device"):
            put("tekst\n")
        put("this goes nowhere, and is no error")


def test_streams_that_are_closed_are_opened_to_nothing(cjm: Cjm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert cjm("rule", "xyzzy").code == 2
    assert sys.stderr.name == os.devnull
    sys.stderr.close()


def test_a_pipe_that_nobody_reads_any_more_is_for_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        with pytest.raises(BrokenPipeError):
            put("tekst\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), writer)
