"""The cache on disk: it gives back what was kept, or nothing, and never stands in the way."""

import json
import os
import stat
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm.ops.cache import Store, digest
from cjm.ops.cache import store as module

DATA = {"found": [["sti/kort.cjm.yaml", "æøå \udcff", 3, None]], "day": "2026-11-22"}
KEY = digest("one")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "cache"))


def file_of(store: Store, key: str = KEY) -> Path:
    return Path(store.folder) / key[:2] / key[2:]


def entries(store: Store) -> Iterator[Path]:
    return (path for path in Path(store.folder).glob("??/*") if path.is_file())


def test_what_was_kept_comes_back(store: Store) -> None:
    assert store.get(KEY) is None
    store.put(KEY, DATA)
    assert store.get(KEY) == DATA
    assert store.get(digest("another")) is None


def test_what_is_kept_anew_replaces_the_old(store: Store) -> None:
    store.put(KEY, DATA)
    store.put(KEY, [1])
    assert store.get(KEY) == [1]
    assert len(list(entries(store))) == 1


@given(st.data())
def test_a_damaged_entry_is_never_believed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    store = Store(str(tmp_path_factory.getbasetemp() / "damaged"))
    store.put(KEY, DATA)
    file = file_of(store)
    whole = file.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = data.draw(
        st.sampled_from(
            [whole[:at], whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :], whole[at + 1 :]]
        )
    )
    file.write_bytes(damaged)
    assert store.get(KEY) in (None, DATA)  # a bit that means nothing may be another


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not packed at all",
        zlib.compress(b"no json"),
        zlib.compress(b"{}"),
        zlib.compress(b"[]"),
        zlib.compress(b'["x", 1, 2]'),
        zlib.compress(b"7"),
        zlib.compress(b"[" * 100_000),
        zlib.compress("æ".encode("latin-1")),
    ],
)
def test_something_else_in_the_place_of_an_entry_is_not_believed(store: Store, content: bytes) -> None:
    store.put(KEY, DATA)
    file_of(store).write_bytes(content)
    assert store.get(KEY) is None


def test_an_entry_under_the_name_of_another_is_not_believed(store: Store) -> None:
    store.put(KEY, DATA)
    other = digest("other")
    file_of(store, other).parent.mkdir(parents=True, exist_ok=True)
    file_of(store, other).write_bytes(file_of(store).read_bytes())
    assert store.get(other) is None


def test_an_entry_that_unpacks_to_more_than_there_can_be_is_not_unpacked(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LARGEST", 1_000)
    store.put(KEY, "x" * 5_000)
    assert store.get(KEY) is None


def test_an_entry_cut_before_its_checksum_is_not_believed(store: Store) -> None:
    store.put(KEY, DATA)
    file_of(store).write_bytes(file_of(store).read_bytes()[:-2])
    assert store.get(KEY) is None


def test_git_and_backups_are_told_to_pass_it_over(store: Store) -> None:
    store.put(KEY, DATA)
    folder = Path(store.folder)
    assert (folder / ".gitignore").read_text() == "*\n"
    # bford.info/cachedir: the first 43 octets
    assert (folder / "CACHEDIR.TAG").read_bytes()[:43] == b"Signature: 8a477f597d28d172789f06886806bc55"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_somebody_wrote_into_its_gitignore_stays(store: Store) -> None:
    Path(store.folder).mkdir()
    (Path(store.folder) / ".gitignore").write_text("!x\n")
    store.put(KEY, DATA)
    assert (Path(store.folder) / ".gitignore").read_text() == "!x\n"


def test_a_folder_that_cannot_be_made_is_as_if_nothing_was_kept(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    store = Store(str(tmp_path / "cache"))
    store.put(KEY, DATA)
    assert store.get(KEY) is None
    store.trim()
    assert (tmp_path / "cache").read_text() == "a file"


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_behind(store: Store) -> None:
    file_of(store).mkdir(parents=True)
    (file_of(store) / "taken").touch()
    store.put(KEY, DATA)
    assert store.get(KEY) is None
    assert [path.name for path in file_of(store).parent.iterdir()] == [KEY[2:]]


def test_the_least_used_goes_when_there_are_too_many(store: Store) -> None:
    keys = [digest(number) for number in range(10)]
    for age, key in enumerate(keys):
        store.put(key, age)
        os.utime(file_of(store, key), (1_000_000 - age, 1_000_000 - age))
    store.trim(entries=4)
    assert [store.get(key) for key in keys] == [0, 1, 2, 3, *[None] * 6]


def test_the_least_used_goes_when_it_is_too_much(store: Store) -> None:
    keys = [digest(number) for number in range(6)]
    for age, key in enumerate(keys):
        store.put(key, os.urandom(1000).hex())
        os.utime(file_of(store, key), (1_000_000 - age, 1_000_000 - age))
    size = file_of(store, keys[0]).stat().st_size
    store.trim(size=3 * size + size // 2)
    assert [store.get(key) is not None for key in keys] == [True] * 3 + [False] * 3


def test_what_is_within_bounds_is_left(store: Store) -> None:
    store.put(KEY, DATA)
    store.trim()
    assert store.get(KEY) == DATA


def test_an_entry_in_use_is_marked_once_a_day_at_most(store: Store) -> None:
    store.put(KEY, DATA)
    long_ago = time.time() - 3 * 86_400
    os.utime(file_of(store), (long_ago, long_ago))
    store.get(KEY)
    marked = file_of(store).stat().st_mtime
    assert marked > long_ago + 86_400
    store.get(KEY)
    assert file_of(store).stat().st_mtime == marked


def test_runs_at_the_same_time_see_whole_entries(store: Store) -> None:
    values = [[number] * 2_000 for number in range(4)]
    wrong: list[object] = []

    def write(value: list[int]) -> None:
        for _ in range(60):
            store.put(KEY, value)
            if store.get(KEY) not in values:
                wrong.append(value)

    threads = [threading.Thread(target=write, args=(value,)) for value in values]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(list(entries(store))) == 1


def test_nothing_in_an_entry_is_code(store: Store) -> None:
    store.put(KEY, DATA)
    kept_for, data = json.loads(zlib.decompress(file_of(store).read_bytes()))
    assert (kept_for, data) == (KEY, DATA)
