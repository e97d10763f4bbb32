"""Work spread over processes."""

import os
import signal

import pytest

from cjm.ops.spread import spread

MANY = [f"{number:04}.cjm.yaml" for number in range(1000)]


def where(paths: list[str]) -> tuple[int, list[str]]:
    """Tell which process saw which paths."""
    return os.getpid(), paths


def ctrl_c(paths: list[str]) -> str:  # noqa: ARG001 - any share will do
    return str(signal.getsignal(signal.SIGINT))


def fail(paths: list[str]) -> None:
    raise ValueError(paths[0])


def test_few_paths_are_worked_on_right_here() -> None:
    assert list(spread(where, MANY[:10], 4)) == [(os.getpid(), MANY[:10])]


def test_one_processor_does_everything_itself() -> None:
    assert list(spread(where, MANY, 1)) == [(os.getpid(), MANY)]


def test_many_paths_go_to_other_processes_and_come_back_in_order() -> None:
    shares = list(spread(where, MANY, 2))
    assert os.getpid() not in {process for process, _ in shares}
    assert [path for _, paths in shares for path in paths] == MANY


def test_the_machine_says_how_many_processors_there_are() -> None:
    assert [path for _, paths in spread(where, MANY) for path in paths] == MANY


def test_ctrl_c_reaches_the_first_process_alone() -> None:
    assert set(spread(ctrl_c, MANY, 2)) == {str(signal.SIG_IGN)}


def test_an_error_in_another_process_is_an_error_here() -> None:
    with pytest.raises(ValueError, match=r"0000\.cjm\.yaml"):
        list(spread(fail, MANY, 2))
