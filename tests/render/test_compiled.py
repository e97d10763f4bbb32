"""Our templates are compiled once, and what is kept of that is never believed without being looked at."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FunctionLoader

from cjm.render.compiled import CompiledTemplates
from cjm.resources import Kind, UnknownResourceError, folder, read_compiled, write_compiled

NAME = "svg/map.svg.j2"


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let Python keep bytecode, in a folder of its own."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept"


def filled(text: str, escaping: str = "none") -> str:
    """Fill a template as a new process would, with nothing in memory."""
    environment = Environment(
        loader=FunctionLoader(lambda _: text), bytecode_cache=CompiledTemplates(escaping), autoescape=True
    )
    return environment.get_template(NAME).render(word="<ord>")


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_template_is_kept_once_and_taken_again(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert filled("a {{ word }}") == "a &lt;ord&gt;"
    assert len(files(kept)) == 1
    monkeypatch.setattr(Environment, "compile", None)
    assert filled("a {{ word }}") == "a &lt;ord&gt;"


def test_another_text_is_compiled_anew_and_takes_the_place_of_the_first(kept: Path) -> None:
    assert [filled(text) for text in ("a {{ word }}", "b {{ word }}", "b {{ word }}")] == [
        "a &lt;ord&gt;",
        "b &lt;ord&gt;",
        "b &lt;ord&gt;",
    ]
    assert len(files(kept)) == 1


def test_what_was_compiled_for_another_escaping_is_not_taken(kept: Path) -> None:
    filled("a", "one")
    first = files(kept)[0].read_bytes()
    filled("a", "another")
    assert files(kept)[0].read_bytes() != first


@pytest.mark.parametrize("share", [0.0, 0.02, 0.2, 0.5, 0.99])
def test_what_is_cut_short_is_made_again(kept: Path, share: float) -> None:
    filled("a {{ word }}")
    (file,) = files(kept)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    assert filled("a {{ word }}") == "a &lt;ord&gt;"
    assert file.read_bytes() == whole


@pytest.mark.parametrize("place", [0, 31, 32, 45, 60, 90, -2])
def test_what_has_a_wrong_byte_is_made_again_and_never_run(kept: Path, place: int) -> None:
    filled("a {{ word }}")
    (file,) = files(kept)
    whole = file.read_bytes()
    for other in (whole[place] ^ 1, 0, 255):
        damaged = bytearray(whole)
        damaged[place] = other
        file.write_bytes(damaged)
        assert filled("a {{ word }}") == "a &lt;ord&gt;"
        assert file.read_bytes() == whole


def test_where_python_keeps_no_bytecode_nothing_is_kept(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert filled("a") == "a"
    assert not kept.exists()


def test_where_nothing_can_be_written_the_template_works_all_the_same(kept: Path) -> None:
    kept.write_text("a file where a folder would have to be")
    assert filled("a {{ word }}") == "a &lt;ord&gt;"


def test_only_for_what_is_shipped_something_is_kept() -> None:
    for name in ("../map.svg.j2", "svg/mine.svg.j2"):
        with pytest.raises(UnknownResourceError):
            write_compiled(Kind.TEMPLATES, name, b"")
        with pytest.raises(UnknownResourceError):
            read_compiled(Kind.TEMPLATES, name)


def test_a_disk_that_is_full_leaves_nothing_behind(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert filled("a") == "a"
    assert files(kept) == []


def test_what_is_kept_beside_our_templates_is_no_template_of_ours() -> None:
    program = (
        "from cjm.render.template import shipped_template; from cjm.resources import Kind, folder, names;"
        f"shipped_template({NAME!r}); print(*names(Kind.TEMPLATES));"
        "print(any(folder(Kind.TEMPLATES).glob('svg/__pycache__/map.svg.*')))"
    )
    place = folder(Kind.TEMPLATES) / "svg" / "__pycache__"
    for file in place.glob("map.svg.*"):
        file.unlink()
    allowed = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=allowed
    )
    listed, is_kept = done.stdout.splitlines()
    assert is_kept == "True"
    assert "pyc" not in listed
