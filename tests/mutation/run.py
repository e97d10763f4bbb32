"""Putting every mutant to the tests that come through its function, each in a process of its own."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Collection, Iterable
from importlib import import_module
from pathlib import Path
from types import FrameType

import pytest

from tests.mutation.mutants import Mutant
from tests.mutation.transplant import forget_what_was_worked_out, transplant

PATIENCE = 30
"""Seconds of work, after which a mutant is taken to go round for ever."""


class MutationRun:
    """A pytest plug-in: instead of running the tests once, runs those that matter once for every mutant."""

    def __init__(self, mutants: Iterable[Mutant], folder: Path, processes: int) -> None:
        self.mutants = list(mutants)
        self.folder = str(folder)
        self.processes = processes
        self.survivors: list[Mutant] = []
        self._come_through: dict[tuple[str, str], list[pytest.Item]] = {}
        self._running: dict[int, Mutant] = {}
        self._is_mutant = False
        self.broken = False

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Find which tests come through which function, then put the mutants to them."""
        for item in session.items:
            self._follow(item)
        if self.broken:
            return True
        for number, mutant in enumerate(self.mutants, 1):
            while len(self._running) >= self.processes:
                self._reap()
            self._running[self._started(mutant)] = mutant
            if number % 200 == 0:
                said = f"{number} of {len(self.mutants)} mutants, {len(self.survivors)} live"
                print(said, file=sys.stderr, flush=True)  # noqa: T201
        while self._running:
            self._reap()
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Let a mutant die by the first test that fails; the tests as they are must pass."""
        if report.failed:
            if self._is_mutant:
                os._exit(1)
            print(f"fails without any mutant: {report.nodeid}\n{report.longreprtext}", file=sys.stderr)  # noqa: T201
            self.broken = True

    def _follow(self, item: pytest.Item) -> None:
        met: set[tuple[str, str]] = set()

        def note(frame: FrameType, event: str, _: object) -> None:
            code = frame.f_code
            if event == "call" and code.co_filename.startswith(self.folder):
                met.add((code.co_filename, code.co_qualname.split(".<locals>")[0]))

        forget_what_was_worked_out()
        sys.setprofile(note)
        try:
            item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        finally:
            sys.setprofile(None)
        for function in met | {(file, "") for file, _ in met}:
            self._come_through.setdefault(function, []).append(item)

    def _tests_of(self, mutant: Mutant) -> Collection[pytest.Item]:
        """Give the tests that come through the function; of what a module does when it is read, all."""
        file = mutant.code.co_filename
        return self._come_through.get((file, mutant.function)) or self._come_through.get((file, ""), [])

    def _started(self, mutant: Mutant) -> int:
        child = os.fork()
        if child:
            return child
        self._is_mutant = True
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)
        try:
            transplant(import_module(mutant.module), mutant.code)
            for item in self._tests_of(mutant):
                item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        except BaseException:  # a module that does not even come up
            os._exit(1)
        os._exit(0)

    def _reap(self) -> None:
        child, status = os.wait()
        mutant = self._running.pop(child)
        if os.waitstatus_to_exitcode(status) == 0:
            self.survivors.append(mutant)
