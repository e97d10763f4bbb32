"""Files in and out."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cjm.diagnostic import CjmError, Diagnostic
from cjm.ops.files import beside, open_file, refuse_input, write_whole
from cjm.source import MAX_BYTES, SourceFile


def test_a_file_is_written_with_exactly_its_text(tmp_path: Path) -> None:
    target = tmp_path / "ud" / "kort.html"
    write_whole(target, "blåbær\r\n")
    assert target.read_bytes() == "blåbær\r\n".encode()


def test_nothing_is_left_beside_a_file_that_was_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "kort.md", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["kort.md"]


def test_a_file_that_cannot_be_written_whole_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "kort.md"
    target.write_text("før")
    with pytest.raises(UnicodeEncodeError):
        write_whole(target, "halvt \ud800")  # half of a surrogate pair is no UTF-8
    assert [path.name for path in tmp_path.iterdir()] == ["kort.md"]
    assert target.read_text() == "før"


def test_a_place_that_cannot_be_written_to_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    with pytest.raises(CjmError) as caught:
        write_whole(tmp_path / "fil" / "kort.md", "x")
    message = f'"{tmp_path}/fil/kort.md" cannot be written: there is a file where a folder would have to be'
    assert caught.value.message == message


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "rigtig.md").write_text("før")
    (tmp_path / "kort.md").symlink_to("rigtig.md")
    write_whole(tmp_path / "kort.md", "efter")
    assert (tmp_path / "kort.md").is_symlink()
    assert (tmp_path / "rigtig.md").read_text() == "efter"


def test_a_pipe_gets_the_text_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "rør"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as pool:
        read = pool.submit(pipe.read_text, encoding="utf-8")
        write_whole(pipe, "blåbær\n")
        assert read.result(timeout=10) == "blåbær\n"
    assert pipe.is_fifo()


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "ud").mkdir()
    with pytest.raises(CjmError):
        write_whole(tmp_path / "ud", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["ud"]


def test_permissions_of_a_file_that_was_there_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "kort.md"
    target.write_text("")
    target.chmod(0o640)
    write_whole(target, "x")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_gets_the_permissions_any_new_file_gets(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "kort.md", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "kort.md").stat().st_mode) == 0o640


def test_a_file_of_many_megabytes_is_not_read_whole(tmp_path: Path) -> None:
    huge = tmp_path / "huge.cjm.yaml"
    with huge.open("wb") as file:
        file.truncate(50 * 1024 * 1024)  # a sparse file takes no room on the disk
    said = open_file(str(huge))
    assert isinstance(said, Diagnostic)
    assert said.rule == "file-too-large"
    assert MAX_BYTES < 50 * 1024 * 1024


def test_a_folder_named_like_a_map_is_said_to_be_a_folder(tmp_path: Path) -> None:
    said = open_file(str(tmp_path))
    assert isinstance(said, Diagnostic)
    assert (said.rule, said.message) == ("unreadable-file", "this is a folder")


def test_another_trouble_of_the_disk_is_told_as_it_is(tmp_path: Path) -> None:
    loop = tmp_path / "loop.cjm.yaml"
    loop.symlink_to(loop)
    said = open_file(str(loop))
    assert isinstance(said, Diagnostic)
    assert said.message == "the file cannot be read: too many levels of symbolic links"


def test_files_named_in_a_map_are_looked_up_beside_it(tmp_path: Path) -> None:
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "sara.persona.yaml").write_text("name: Sara\n")
    opened = beside(str(tmp_path / "kort" / "a.cjm.yaml"))("../personas/sara.persona.yaml")
    assert isinstance(opened, SourceFile)
    assert opened.text == "name: Sara\n"
    assert beside(str(tmp_path / "a.cjm.yaml"))("ingen.persona.yaml") is None


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.cjm.yaml")
    said = open_file(str(tmp_path / "a.cjm.yaml"))
    assert isinstance(said, Diagnostic)
    assert (said.rule, said.message) == ("unreadable-file", "this is a pipe or a device, not a file")


def test_a_device_is_not_read() -> None:
    said = open_file("/dev/zero")
    assert isinstance(said, Diagnostic)
    assert said.rule == "unreadable-file"


def test_no_name_at_all_is_no_file() -> None:
    said = open_file("")
    assert isinstance(said, Diagnostic)
    assert said.rule == "file-not-found"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.cjm.yaml", "a map"),
        ("a.cjm.yml", "a map"),
        ("a.persona.yaml", "a persona file"),
        ("cjm.toml", "the settings"),
        ("pyproject.toml", "the settings"),
    ],
)
def test_what_people_write_is_not_written_over(name: str, kind: str) -> None:
    with pytest.raises(CjmError) as caught:
        refuse_input(Path("ud") / name)
    assert caught.value.message == f'"ud/{name}" would be written over, and that is the name of {kind}'


def test_any_other_name_may_be_written() -> None:
    refuse_input(Path("ud/kort.html"))


@pytest.mark.parametrize(
    ("name", "help_"),
    [
        ("shop.yaml", 'did you mean "shop.cjm.yaml"?'),
        ("shop.cjm.yml", 'did you mean "shop.cjm.yaml"?'),
        ("sara.persona.yml", 'did you mean "sara.persona.yaml"?'),
        ("shpo.cjm.yaml", 'did you mean "shop.cjm.yaml"?'),
        ("nosuch.cjm.yaml", "check the path; a folder is searched for *.cjm.yaml"),
        ("notes.yml", "check the path; a folder is searched for *.cjm.yaml"),
        ("nowhere/shop.yaml", "check the path; a folder is searched for *.cjm.yaml"),
    ],
)
def test_a_file_that_is_not_there_is_looked_for_among_those_beside_it(
    tmp_path: Path, name: str, help_: str
) -> None:
    for there in ("shop.cjm.yaml", "sara.persona.yaml", "notes.yaml"):
        (tmp_path / there).write_text("")
    found = open_file(str(tmp_path / name))
    assert isinstance(found, Diagnostic)
    assert (found.rule, found.help) == ("file-not-found", help_)
