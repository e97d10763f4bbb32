"""`cjm lint --watch` as a process of its own, and files that change under it."""

import io
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from cjm.ops.lint import Asked
from cjm.ops.watch import PAUSE, Watch
from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]
GAP = CLEAN.replace("    goals: [Finde et outfit]\n", "")
FILED = CLEAN.replace("persona: Sara\n", "persona: {file: sara.persona.yaml}\n")
TEN_SECONDS = 20


class Watching:
    """A running `cjm lint --watch`; what it prints is gathered as it comes."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        command = [sys.executable, "-m", "cjm", "lint", "--watch", "--format", "concise", *arguments]
        self.process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )
        self.said: list[str] = []
        assert self.process.stdout is not None
        self.gathering = threading.Thread(target=self._gather, args=(self.process.stdout,))
        self.gathering.start()

    def _gather(self, stream: io.TextIOWrapper) -> None:
        self.said.extend(iter(stream.readline, ""))

    def sees(self, text: str, times: int = 1) -> None:
        """Wait until something has been printed so often."""
        end = time.monotonic() + TEN_SECONDS
        while "".join(self.said).count(text) < times:
            assert time.monotonic() < end, "".join(self.said)
            time.sleep(0.02)

    @property
    def runs(self) -> int:
        return sum("watching; Ctrl-C ends it" in line for line in self.said)

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(TEN_SECONDS)


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Callable[..., Watching]]:
    started: list[Watching] = []

    def start(*arguments: str) -> Watching:
        started.append(Watching(tmp_path, *arguments))
        return started[-1]

    yield start
    for each in started:
        each.process.kill()
        each.process.wait()
        each.gathering.join()
        assert each.process.stdout is not None
        each.process.stdout.close()


@pytest.mark.slow
def test_it_lints_again_when_a_map_a_persona_or_the_settings_change(
    watch: Callable[..., Watching], write: Write
) -> None:
    write("a.cjm.yaml", FILED)
    write("sara.persona.yaml", "name: Sara\n")
    watching = watch("a.cjm.yaml")
    watching.sees("watching; Ctrl-C ends it")
    time.sleep(1.5)  # nothing has changed
    assert watching.runs == 1

    write("a.cjm.yaml", FILED.replace("    goals: [Finde et outfit]\n", ""))
    watching.sees("warning phase-without-goal")
    write("sara.persona.yaml", "name: [\n")
    watching.sees("error broken-persona-file")
    write("sara.persona.yaml", "name: Sara\n")
    watching.sees("warning phase-without-goal", 2)
    write("cjm.toml", 'severity = {phase-without-goal = "error"}\n')
    watching.sees("error phase-without-goal")
    write("cjm.toml", "severity = \n")
    watching.sees("error[syntax-error]")  # settings that are being written end nothing
    write("cjm.toml", "")
    watching.sees("warning phase-without-goal", 3)
    assert watching.end() == 0
    assert "Traceback" not in "".join(watching.said)


@pytest.mark.slow
def test_it_finds_new_maps_in_a_folder_and_waits_until_a_burst_is_over(
    watch: Callable[..., Watching], write: Write
) -> None:
    write("a.cjm.yaml", CLEAN)
    watching = watch()
    watching.sees("watching; Ctrl-C ends it")
    time.sleep(1)
    for number in range(20):
        write(f"new/map-{number}.cjm.yaml", GAP)
        time.sleep(0.02)
    watching.sees("new/map-19.cjm.yaml:10:11: warning phase-without-goal")
    time.sleep(1.2)
    assert watching.runs <= 3
    assert watching.end() == 0


@pytest.mark.slow
def test_ctrl_c_in_the_middle_of_a_run_ends_it_as_well(watch: Callable[..., Watching], write: Write) -> None:
    for number in range(60):
        write(f"map-{number}.cjm.yaml", GAP)
    watching = watch("--no-cache")
    watching.sees("watching; Ctrl-C ends it")
    # An interrupt inside a string that is run, as while a dataclass is made, has Python end by the signal.
    assert watching.end() in (0, -signal.SIGINT)
    assert "Traceback" not in "".join(watching.said)


def test_standard_input_cannot_be_watched(cjm: Cjm) -> None:
    run = cjm("lint", "--watch", "-")
    assert (run.code, run.err) == (
        2,
        "error: standard input cannot be watched\n  = help: name a file or a folder\n",
    )


def interrupted(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Press Ctrl-C after so many rests of the watch."""
    rests = iter(range(at))

    def rest(seconds: float) -> None:  # noqa: ARG001 - no time passes
        if next(rests, None) is None:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(time, "sleep", rest)


def test_ctrl_c_is_how_it_ends_and_no_mistake(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.cjm.yaml", GAP)
    interrupted(monkeypatch, 3)
    run = cjm("lint", "--watch", "--format", "concise", "--today", "2026-11-22")
    assert (run.code, run.err) == (0, "")
    head, finding, *_ = run.out.splitlines()
    assert head.startswith("--- ")
    assert head.endswith("  watching; Ctrl-C ends it")
    assert "warning phase-without-goal" in finding
    assert "\x1b" not in run.out


def swallowed() -> None:
    """Press Ctrl-C in the midst of something that makes nothing of it."""
    with suppress(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_ctrl_c_counts_even_where_a_library_swallows_it(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.cjm.yaml", GAP)
    scan = os.scandir

    def scandir(path: str) -> object:
        swallowed()
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert cjm("lint", "--watch", "a.cjm.yaml").code == 0


def test_ctrl_c_counts_even_where_it_is_swallowed_while_it_waits(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.cjm.yaml", GAP)
    rests: list[float] = []

    def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 1:
            swallowed()
            write("a.cjm.yaml", CLEAN)

    monkeypatch.setattr(time, "sleep", rest)
    run = cjm("lint", "--watch", "a.cjm.yaml")
    assert (run.code, run.out.count("watching; Ctrl-C")) == (0, 1)


def test_a_mistake_in_the_call_is_told_and_may_be_mended(
    cjm: Cjm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(monkeypatch, 2)
    run = cjm("lint", "--watch", str(tmp_path))
    assert run.code == 0
    assert "there is no map in" in run.err


def test_a_terminal_is_cleared_before_each_run(
    cjm: Cjm, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.cjm.yaml", CLEAN)
    interrupted(monkeypatch, 2)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "dumb")
    assert cjm("lint", "--watch").out.startswith("\x1b[2J\x1b[3J\x1b[H--- ")


def test_a_pipe_that_closes_ends_it(tmp_path: Path) -> None:
    (tmp_path / "a.cjm.yaml").write_text(GAP, encoding="utf-8")
    receiving, sending = os.pipe()
    os.close(receiving)
    with open(sending, "wb") as pipe:  # noqa: PTH123 - a number
        command = [sys.executable, "-m", "cjm", "lint", "--watch"]
        done = subprocess.run(
            command, cwd=tmp_path, stdout=pipe, stderr=subprocess.PIPE, timeout=TEN_SECONDS, check=False
        )
    assert done.returncode > 0
    assert done.stderr == b""


def test_it_wakes_when_a_file_changes_while_it_is_linted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    persona = tmp_path / "sara.persona.yaml"
    persona.write_text("name: Sara\n", encoding="utf-8")
    (tmp_path / "a.cjm.yaml").write_text(FILED, encoding="utf-8")
    rests: list[float] = []
    monkeypatch.setattr(time, "sleep", rests.append)
    watch = Watch(Asked(("a.cjm.yaml",), date(2026, 11, 22)))
    before = watch.look(["sara.persona.yaml"])
    persona.write_text("name: Sara Holm\n", encoding="utf-8")
    watch.wait(before, ["sara.persona.yaml", "?*.rules.yaml"])
    assert rests[0] == PAUSE
    assert rests[2] < PAUSE  # only until nothing changes any more


def test_it_waits_until_a_file_that_is_being_written_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "a.cjm.yaml"
    file.write_text("cjm: 1\n", encoding="utf-8")
    rests: list[float] = []

    def write_on(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) in (1, 3, 5):  # every second rest only makes looking cheap
            file.write_text(file.read_text(encoding="utf-8") + "# mere\n", encoding="utf-8")

    monkeypatch.setattr(time, "sleep", write_on)
    watch = Watch(Asked(("a.cjm.yaml",), date(2026, 11, 22)))
    watch.wait(watch.look(), ())
    assert file.read_text(encoding="utf-8").count("mere") == 3
    assert len(rests) == 8
