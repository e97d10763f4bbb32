"""`cjm lint --fix`, `--unsafe-fixes` and `--diff`, as people call them."""

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import Cjm

Write = Callable[[str, str | bytes], Path]
MAP = """\
cjm: 1
title: Jeg vil have en kjole til festen
language: da
persona: Sara
phases:
  - name: Køb
    goals: [Få den hjem, TODO]
    touchpoints:
      - {name: Annonce, channel: Facebook}
      - {name: Opslag, channel: FB}  # fra en ven
      - name: Kurv
        channel: webshop
        questions:
          - Hvad koster fragten
"""
SAFE = MAP.replace("channel: FB", "channel: Facebook").replace("fragten", "fragten?")
ALL = SAFE.replace("[Få den hjem, TODO]", "[Få den hjem]")
RULES = ("--select", "channel-alias,question-without-mark,placeholder-text")
DIFF = """\
--- kort/sara.cjm.yaml
+++ kort/sara.cjm.yaml
@@ -7,8 +7,8 @@
     goals: [Få den hjem, TODO]
     touchpoints:
       - {name: Annonce, channel: Facebook}
-      - {name: Opslag, channel: FB}  # fra en ven
+      - {name: Opslag, channel: Facebook}  # fra en ven
       - name: Kurv
         channel: webshop
         questions:
-          - Hvad koster fragten
+          - Hvad koster fragten?
"""


def test_what_is_safe_is_mended_and_what_is_left_is_reported(cjm: Cjm, write: Write) -> None:
    sara = write("kort/sara.cjm.yaml", MAP)
    ida = write("kort/ida.cjm.yaml", MAP)
    clean = write("kort/clean.cjm.yaml", ALL)
    before = clean.stat().st_mtime_ns
    run = cjm("lint", "kort", "--fix", *RULES)
    assert (run.code, run.err) == (1, "")
    assert run.out.count("placeholder-text") == 3
    assert "channel-alias" not in run.out
    assert "2 warnings in 2 of 3 files, 4 fixed in 2 files; " in run.out
    assert sara.read_text("utf-8") == ida.read_text("utf-8") == SAFE
    assert clean.stat().st_mtime_ns == before


def test_with_the_unsafe_ones_nothing_is_left(cjm: Cjm, write: Write) -> None:
    sara = write("sara.cjm.yaml", MAP)
    run = cjm("lint", "--fix", "--unsafe-fixes", *RULES)
    assert (run.code, run.err) == (0, "")
    assert run.out == "1 file checked, nothing left to remark, 3 fixed in 1 file\n"
    assert sara.read_text("utf-8") == ALL
    again = cjm("lint", "--fix", "--unsafe-fixes", *RULES)
    assert again.out == "1 file checked, nothing to remark\n"


def test_without_fixing_each_finding_says_what_would_mend_it_and_the_end_how_many(
    cjm: Cjm, write: Write
) -> None:
    sara = write("sara.cjm.yaml", MAP)
    out = cjm("lint", *RULES).out
    assert "  = fix:  take it out (--unsafe-fixes)\n" in out
    assert "  = fix:  write `channel: Facebook` (--fix)\n" in out
    assert "= help: write `channel: Facebook`" not in out
    assert '; "cjm lint --fix" mends 2 of them, and 1 more with --unsafe-fixes; ' in out
    assert sara.read_text("utf-8") == MAP


def test_a_diff_is_shown_and_nothing_is_written(cjm: Cjm, write: Write) -> None:
    sara = write("kort/sara.cjm.yaml", MAP)
    run = cjm("lint", "kort", "--diff", *RULES)
    assert (run.code, run.out, run.err) == (
        1,
        DIFF,
        "2 findings would be fixed in 1 file, 1 more with --unsafe-fixes\n",
    )
    both = cjm("lint", "kort", "--fix", "--diff", *RULES)
    assert both.out == DIFF
    assert sara.read_text("utf-8") == MAP


def test_a_diff_with_the_unsafe_ones_shows_them_too(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", MAP)
    run = cjm("lint", "--diff", "--unsafe-fixes", *RULES)
    assert "-    goals: [Få den hjem, TODO]\n+    goals: [Få den hjem]\n" in run.out
    assert run.err == "3 findings would be fixed in 1 file\n"


TYPOS = """\
cjm: 1
title: I want a dress
phases:
  - name: Buy
    pain: It hurts
    touchpoints:
      - {name: X, emotion: good}
"""


def test_a_mistyped_key_of_a_list_is_mended_together_with_the_text_behind_it(cjm: Cjm, write: Write) -> None:
    typos = write("typos.cjm.yaml", TYPOS)
    assert '"cjm lint --fix --unsafe-fixes" mends 2 of them' in cjm("lint").out
    cjm("lint", "--fix", "--unsafe-fixes")
    assert typos.read_text("utf-8") == TYPOS.replace("pain: It hurts", "pains: [It hurts]").replace(
        "emotion: good", "emotions: [good]"
    )


def test_a_fix_that_does_not_hold_is_not_offered_by_the_run_that_tried_it(cjm: Cjm, write: Write) -> None:
    refused = "cjm: 1\ntitel: [A dress]\nphases: [Buy]\n"
    path = write("refused.cjm.yaml", refused)
    run = cjm("lint", "--fix", "--unsafe-fixes")
    assert run.code == 1
    assert path.read_text("utf-8") == refused
    assert 'error[unknown-key]: "titel"' in run.out
    assert "--unsafe-fixes" not in run.out
    safe_only = cjm("lint", "--fix")
    assert "(--unsafe-fixes)" in safe_only.out


def test_where_nothing_would_change_there_is_no_diff(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", ALL)
    run = cjm("lint", "--diff", *RULES)
    assert (run.code, run.out, run.err) == (0, "", "nothing would be fixed\n")
    write("sara.cjm.yaml", SAFE)
    run = cjm("lint", "--diff", *RULES)
    assert (run.code, run.out, run.err) == (0, "", "nothing would be fixed, 1 with --unsafe-fixes\n")


def test_one_finding_is_one(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", SAFE.replace("fragten?", "fragten"))
    assert cjm("lint", "--diff", *RULES).err == (
        "1 finding would be fixed in 1 file, 1 more with --unsafe-fixes\n"
    )


def test_a_diff_of_a_file_that_is_not_there_says_so(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", MAP)
    run = cjm("lint", "--diff", "sara.cjm.yaml", "oskar.cjm.yaml", *RULES)
    assert run.code == 2
    assert run.out.startswith("--- sara.cjm.yaml\n")
    assert "error[file-not-found]" in run.err


def test_standard_input_is_printed_as_it_is_now_and_the_report_beside_it(cjm: Cjm) -> None:
    run = cjm("lint", "--fix", "-", *RULES, given=MAP.encode())
    assert run.out == SAFE
    assert run.code == 1
    assert "warning[placeholder-text]" in run.err
    assert "1 warning in 1 file, 2 fixed in 1 file" in run.err


@pytest.mark.parametrize("given", [b"\x00\x01\x00", b"phases: [\n", b"\xef\xbb\xbfcjm: 1\r\n"])
def test_standard_input_that_cannot_be_mended_is_printed_as_it_came(
    cjm: Cjm, tmp_path: Path, given: bytes
) -> None:
    run = cjm("lint", "--fix", "-", "--output-file", "report.txt", given=given)
    assert run.code == 1
    assert run.out.encode() == given
    assert (tmp_path / "report.txt").read_text("utf-8")


def test_a_diff_of_standard_input_has_its_name(cjm: Cjm) -> None:
    run = cjm("lint", "--diff", "-", "--stdin-filename", "kort/sara.cjm.yaml", *RULES, given=MAP.encode())
    assert run.out == DIFF


def test_a_mark_at_the_beginning_line_ends_and_permissions_stay(cjm: Cjm, write: Write) -> None:
    windows = ("\ufeff" + MAP).replace("\n", "\r\n").encode()
    sara = write("sara.cjm.yaml", windows)
    sara.chmod(0o640)
    cjm("lint", "--fix", *RULES)
    assert sara.read_bytes() == ("\ufeff" + SAFE).replace("\n", "\r\n").encode()
    assert sara.stat().st_mode & 0o777 == 0o640


def test_what_cannot_be_read_does_not_keep_others_from_being_mended(cjm: Cjm, write: Write) -> None:
    sara = write("sara.cjm.yaml", MAP)
    write("broken.cjm.yaml", "phases: [\n")
    write("old.cjm.yaml", b"\x00\x00")
    run = cjm("lint", ".", "gone.cjm.yaml", "--fix", *RULES)
    assert run.code == 2
    assert "file-not-found" in run.out
    assert sara.read_text("utf-8") == SAFE


def test_where_nothing_can_be_written_that_is_said_and_the_map_stays(write: Write, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    sara = write("sara.cjm.yaml", MAP)
    command = [sys.executable, "-m", "cjm", "lint", "--fix", "--no-cache", *RULES]
    # No file of this process may have a byte in it, as on a disk that is full.
    full = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (0, 0))
    run = subprocess.run(command, cwd=tmp_path, preexec_fn=full, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "cannot be written" in run.stderr
    assert sara.read_text("utf-8") == MAP
    assert [path.name for path in tmp_path.iterdir()] == [sara.name]


def test_the_unsafe_ones_alone_do_nothing_and_say_so(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", MAP)
    run = cjm("lint", "--unsafe-fixes")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith('error: "--unsafe-fixes" says which fixes, and not what to do with them\n')


def test_an_earlier_run_is_not_believed(cjm: Cjm, write: Write) -> None:
    sara = write("sara.cjm.yaml", MAP)
    cjm("lint", *RULES)
    cjm("lint", "--fix", *RULES)
    assert sara.read_text("utf-8") == SAFE
    assert "channel-alias" not in cjm("lint", *RULES).out


def test_what_stands_in_the_baseline_is_left_to_be(cjm: Cjm, write: Write) -> None:
    sara = write("sara.cjm.yaml", MAP)
    assert cjm("lint", "--write-baseline", *RULES).code == 0
    later = MAP.replace("Hvad koster fragten\n", "Hvad koster fragten\n          - Kan jeg bytte den\n")
    write("sara.cjm.yaml", later)
    cjm("lint", "--fix", *RULES)
    assert sara.read_text("utf-8") == later.replace("Kan jeg bytte den", "Kan jeg bytte den?")


def test_a_persona_file_is_mended_too(cjm: Cjm, write: Write) -> None:
    sara = write("sara.persona.yaml", "name: Sara\ngoal: [Finde et outfit]\n")
    run = cjm("lint", "sara.persona.yaml", "--fix", "--unsafe-fixes")
    assert sara.read_text("utf-8") == "name: Sara\ngoals: [Finde et outfit]\n"
    assert run.code == 0


def test_a_program_is_told_the_edits(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", MAP)
    report = json.loads(cjm("lint", "--format", "json", "--select", "channel-alias").out)
    (finding,) = report["findings"]
    place = {"line": 10, "column": 33, "end_line": 10, "end_column": 35}
    edits = [{"place": place, "text": "Facebook"}]
    assert finding["fix"] == {"message": "write `channel: Facebook`", "safe": True, "edits": edits}
    assert report["summary"]["fixed"] == 0
    mended = json.loads(cjm("lint", "--fix", "--format", "json", "--select", "channel-alias").out)
    assert mended["findings"] == []
    assert mended["summary"]["fixed"] == 1
