"""`cjm fmt`, as people call it."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import BROKEN, Cjm

Write = Callable[[str, str | bytes], Path]
UNTIDY = "title: Sara  # hendes mål\ncjm: 1\nphases:\n- 'Køb'\n"
TIDY = "cjm: 1\ntitle: Sara  # hendes mål\nphases:\n  - Køb\n"
UNSURE = "cjm: 1\ntitle: x\nphases:\n- name: A\n  goals: [a,\n    b, c] # cjm: ignore[wording]\n"
"""An ignore comment that no tidy form can keep over just what it covers."""


def test_the_help_begins_with_an_example(cjm: Cjm) -> None:
    usage, first = [line.strip() for line in cjm("fmt", "--help").out.splitlines() if line.strip()][:2]
    assert usage.startswith("Usage: cjm fmt")
    assert first.startswith("cjm fmt maps/   in CI: cjm fmt --check")


def test_files_are_brought_into_their_tidy_form(cjm: Cjm, write: Write) -> None:
    untidy, tidy = write("a.cjm.yaml", UNTIDY), write("b.cjm.yaml", TIDY)
    run = cjm("fmt")
    assert (run.code, run.out, run.err) == (0, "tidied a.cjm.yaml\n", "1 of 2 files tidied\n")
    assert untidy.read_text("utf-8") == tidy.read_text("utf-8") == TIDY


def test_a_tidy_file_is_not_written_at_all(cjm: Cjm, write: Write) -> None:
    before = write("a.cjm.yaml", TIDY).stat()
    run = cjm("fmt", "a.cjm.yaml")
    after = Path("a.cjm.yaml").stat()
    assert (run.code, run.out, run.err) == (0, "", "1 file checked, nothing to tidy\n")
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_check_lists_what_is_not_tidy_and_writes_nothing(cjm: Cjm, write: Write) -> None:
    path = write("a.cjm.yaml", UNTIDY)
    write("b.cjm.yaml", TIDY)
    run = cjm("fmt", "--check", ".")
    assert (run.code, run.out, run.err) == (1, "would tidy a.cjm.yaml\n", "1 of 2 files to tidy\n")
    assert path.read_text("utf-8") == UNTIDY
    assert cjm("fmt", "--check", "b.cjm.yaml").code == 0


def test_a_difference_is_shown_and_nothing_is_written(cjm: Cjm, write: Write) -> None:
    path = write("a.cjm.yaml", "title: x\ncjm: 1\nphases: [A]")
    run = cjm("fmt", "--diff", "a.cjm.yaml")
    lines = ["--- a.cjm.yaml", "+++ a.cjm.yaml", "@@ -1,3 +1,3 @@", "+cjm: 1", " title: x", "-cjm: 1"]
    lines += ["-phases: [A]", "\\ No newline at end of file", "+phases: [A]"]
    assert (run.code, run.out.splitlines()) == (0, lines)
    assert path.read_text("utf-8").endswith("[A]")
    assert cjm("fmt", "--diff", "--check", "a.cjm.yaml").code == 1


def test_standard_input_goes_to_standard_output(cjm: Cjm) -> None:
    run = cjm("fmt", "-", given=UNTIDY.encode())
    assert (run.code, run.out, run.err) == (0, TIDY, "1 of 1 file tidied\n")
    assert cjm("fmt", "-", given=TIDY.encode()).out == TIDY


def test_standard_input_can_be_checked_under_its_name(cjm: Cjm) -> None:
    run = cjm("fmt", "-", "--check", "--stdin-filename", "kort/a.cjm.yaml", given=UNTIDY.encode())
    assert (run.code, run.out) == (1, "would tidy kort/a.cjm.yaml\n")
    run = cjm("fmt", "-", "--stdin-filename", "sara.persona.yaml", given=b"age: 3\nname: Sara\n")
    assert (run.code, run.out) == (0, "name: Sara\nage: 3\n")


def test_persona_files_are_formatted_too(cjm: Cjm, write: Write) -> None:
    path = write("sara.persona.yaml", "age: 3\nname: 'Sara'\n")
    assert cjm("fmt").code == 0
    assert path.read_text("utf-8") == "name: Sara\nage: 3\n"


def test_a_file_with_errors_stays_as_it_is_and_is_told_of(cjm: Cjm, write: Write) -> None:
    broken, untidy = write("a.cjm.yaml", BROKEN), write("b.cjm.yaml", UNTIDY)
    run = cjm("fmt")
    assert (run.code, run.out) == (2, "tidied b.cjm.yaml\n")
    assert run.err.startswith("1 of 2 files tidied, 1 left as found\nerror[unknown-key]: ")
    assert broken.read_text("utf-8") == BROKEN
    assert untidy.read_text("utf-8") == TIDY


def test_a_broken_persona_file_beside_a_map_is_not_the_maps_matter(cjm: Cjm, write: Write) -> None:
    write("sara.persona.yaml", "nam: Sara\n")
    path = write("a.cjm.yaml", "title: x\ncjm: 1\npersona: {file: sara.persona.yaml}\nphases: [A]\n")
    assert cjm("fmt", "a.cjm.yaml").code == 0
    assert path.read_text("utf-8").startswith("cjm: 1\n")


def test_an_ignore_comment_that_would_cover_something_else_is_told_of(cjm: Cjm, write: Write) -> None:
    path = write("a.cjm.yaml", UNSURE)
    run = cjm("fmt", "a.cjm.yaml")
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        'a.cjm.yaml is left as it is: an "ignore" comment would be about something else in the tidy form\n'
        "  = help: put each on a line of its own, above the entry it is about\n"
        "1 file checked, nothing to tidy, 1 left as found\n"
    )
    assert path.read_text("utf-8") == UNSURE


def test_a_missing_file_and_a_folder_without_maps_exit_with_2(cjm: Cjm) -> None:
    assert (cjm("fmt", "no.cjm.yaml").code, cjm("fmt", ".").code) == (2, 2)


def test_a_file_that_is_not_there_is_not_among_those_that_were_checked(cjm: Cjm, write: Write) -> None:
    assert "check" not in cjm("fmt", "no.cjm.yaml").err.splitlines()[0]
    write("a.cjm.yaml", TIDY)
    assert cjm("fmt", "no.cjm.yaml", "a.cjm.yaml").err.startswith("1 file checked, nothing to tidy\nerror[")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_byte_order_mark_and_permissions_stay(cjm: Cjm, write: Write, mark: bytes) -> None:
    path = write("a.cjm.yaml", mark + UNTIDY.replace("\n", "\r\n").encode())
    path.chmod(0o640)
    assert cjm("fmt").code == 0
    assert path.read_bytes() == mark + TIDY.replace("\n", "\r\n").encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    given = mark + UNTIDY.encode()
    assert cjm("fmt", "-", given=given).out.encode() == mark + TIDY.encode()


def test_many_files_are_shared_out_and_come_in_their_order(cjm: Cjm, write: Write) -> None:
    names = [f"{number:02}.cjm.yaml" for number in range(70)]
    paths = [write(name, UNTIDY) for name in names]
    run = cjm("fmt")
    assert run.out == "".join(f"tidied {name}\n" for name in names)
    assert {path.read_text("utf-8") for path in paths} == {TIDY}
