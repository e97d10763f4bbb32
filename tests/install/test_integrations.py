"""The checkout as other tools use it: as an action on GitHub, and as hooks of pre-commit."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.tools.find import in_ci

BARE = """\
cjm: 1
title: Sara finder et outfit til sommerfesten
language: da
persona: Sara
phases:
  - name: Opmærksomhed
"""
CLEAN = f"{BARE}    touchpoints: [Annonce]\n"


def run(*command: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **more}, capture_output=True, text=True, check=False
    )


def program(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


@pytest.fixture(scope="module")
def steps(root: Path) -> dict[str, dict[str, Any]]:
    action = YAML(typ="safe").load(root / "action.yml")
    return {step["name"]: step for step in action["runs"]["steps"]}


@dataclass(frozen=True, slots=True)
class Runner:
    """Runs the steps of the action as GitHub's runner does, in a folder with maps."""

    folder: Path
    temporary: Path
    root: Path
    steps: dict[str, dict[str, Any]]

    def step(self, name: str, **inputs: str) -> subprocess.CompletedProcess[str]:
        return run(
            *("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", self.steps[name]["run"]),
            folder=self.folder,
            RUNNER_TEMP=str(self.temporary),
            GITHUB_ACTION_PATH=str(self.root),
            GITHUB_STEP_SUMMARY=str(self.temporary / "summary.md"),
            CJM_PATHS=inputs.get("paths", "."),
            CJM_ARGUMENTS=inputs.get("arguments", ""),
            CJM_SARIF=inputs.get("sarif", ""),
        )


@pytest.fixture
def runner(tmp_path: Path, root: Path, steps: dict[str, dict[str, Any]]) -> Runner:
    """Give a runner on which our own environment stands where the first step would install one."""
    folder, temporary = tmp_path / "checkout", tmp_path / "runner"
    folder.mkdir()
    (temporary / "cjm").mkdir(parents=True)
    (temporary / "cjm" / "bin").symlink_to(Path(sys.executable).parent)
    (folder / "sara.cjm.yaml").write_text(BARE, encoding="utf-8")
    return Runner(folder, temporary, root, steps)


def test_the_action_annotates_what_it_finds_and_fails(runner: Runner) -> None:
    done = runner.step("Lint", arguments="--preset=minimal")
    assert done.returncode == 1
    assert "::error" in done.stdout
    assert "phase-without-touchpoint" in (runner.temporary / "summary.md").read_text(encoding="utf-8")


def test_the_action_takes_paths_with_spaces_and_writes_sarif(runner: Runner) -> None:
    (runner.folder / "rent kort.cjm.yaml").write_text(CLEAN, encoding="utf-8")
    done = runner.step(
        "Lint", paths="rent kort.cjm.yaml\n", arguments="--preset\nminimal\n", sarif="out.sarif"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert '"2.1.0"' in (runner.folder / "out.sarif").read_text(encoding="utf-8")


def test_what_the_inputs_of_the_action_say_is_never_run(runner: Runner) -> None:
    runner.step("Lint", paths='$(touch caught) "; touch caught #', arguments="`touch caught`")
    assert not (runner.folder / "caught").exists()


@pytest.mark.slow
def test_the_action_installs_the_checkout_it_stands_in(runner: Runner) -> None:
    (runner.temporary / "cjm" / "bin").unlink()
    done = runner.step("Install cjm")
    assert done.returncode == 0, done.stdout + done.stderr
    assert runner.step("Lint", arguments="--preset=minimal").returncode == 1


def test_the_action_has_the_form_that_github_describes(root: Path) -> None:
    done = run(
        program("check-jsonschema"), "--builtin-schema", "vendor.github-actions", "action.yml", folder=root
    )
    assert done.returncode == 0, done.stdout


def test_the_action_and_the_workflow_pass_zizmors_audits(root: Path) -> None:
    done = run(program("zizmor"), "--offline", "--persona=pedantic", "action.yml", ".github", folder=root)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_pre_commit_installs_the_hooks_and_runs_them(root: Path, tmp_path: Path) -> None:
    if not (root / ".git").exists():
        assert not in_ci()
        pytest.skip("pre-commit takes hooks from a git repository, and this is not one")
    project, here = tmp_path / "project", {"PRE_COMMIT_HOME": str(tmp_path / "home")}
    project.mkdir()
    run("git", "init", folder=project)
    (project / "archive").mkdir()
    (project / "cjm.toml").write_text('exclude = ["archive/*"]\n', encoding="utf-8")
    for name in ("sara.cjm.yaml", "archive/old.cjm.yaml"):
        (project / name).write_text(BARE, encoding="utf-8")
    run("git", "add", ".", folder=project)

    linted = run(
        *(program("pre-commit"), "try-repo", str(root), "cjm-lint", "--all-files", "--color=never"),
        folder=project,
        **here,
    )
    assert linted.returncode == 1, linted.stdout + linted.stderr
    assert "phase-without-touchpoint" in linted.stdout
    assert "old.cjm.yaml" not in linted.stdout


def test_the_hooks_leave_out_what_the_settings_exclude(root: Path, tmp_path: Path) -> None:
    """pre-commit names every file that has changed, whatever `exclude` says."""
    (tmp_path / "cjm.toml").write_text('exclude = ["archive/*"]\n', encoding="utf-8")
    (tmp_path / "archive").mkdir()
    for name in ("archive/old.cjm.yaml", "sara.cjm.yaml"):
        (tmp_path / name).write_text(BARE.replace("cjm: 1", "cjm:   1"), encoding="utf-8")
    hooks = {
        hook["id"]: hook["entry"].split() for hook in YAML(typ="safe").load(root / ".pre-commit-hooks.yaml")
    }
    names = ("archive/old.cjm.yaml", "sara.cjm.yaml")
    for hook, expected in (("cjm-fmt", "tidied sara.cjm.yaml\n"), ("cjm-lint", "phase-without-touchpoint")):
        command, *options = hooks[hook]
        done = run(program(command), *options, *names, folder=tmp_path)
        assert expected in done.stdout
        assert "old" not in done.stdout + done.stderr
