# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""run.py as a person calls it, on a small project: set-up once, arguments and exit codes passed through."""

import json
from pathlib import Path

import pytest

from tests.unit.bootstrap.project import make_project, run

SETTING_UP = "wird eingerichtet"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that is set up, in a folder with a space and an umlaut in its name."""
    root = make_project(tmp_path_factory.mktemp("mendi für alle") / "mein ordner")
    first = run(root, "mendi")
    assert first.returncode == 7, first.stderr
    assert SETTING_UP in first.stderr
    return root


def test_arguments_and_exit_code_pass_through(project: Path) -> None:
    done = run(project, "mendi", "log", "--note", "Müller sagt „ja“", "--", "-x")
    assert done.returncode == 7
    assert json.loads(done.stdout)["args"] == ["log", "--note", "Müller sagt „ja“", "--", "-x"]


def test_the_second_start_sets_nothing_up(project: Path) -> None:
    assert run(project, "mendi").stderr == ""


def test_the_program_runs_in_the_projects_environment_and_the_users_folder(project: Path, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('a file of the user was imported')\n", "utf-8")
    echoed = json.loads(run(project, "mendi", cwd=tmp_path).stdout)
    assert Path(echoed["cwd"]) == tmp_path.resolve()
    assert Path(echoed["python"]).is_relative_to(project / ".venv")


@pytest.mark.torture  # every day test_decisions.py: an unfinished environment is made anew
def test_an_interrupted_set_up_is_done_again(project: Path) -> None:
    (project / ".venv" / "mendi-unfinished").touch()
    again = run(project, "mendi")
    assert SETTING_UP in again.stderr
    assert again.returncode == 7
    assert run(project, "mendi").stderr == ""


def test_an_unknown_word_ends_with_2_and_no_traceback(project: Path) -> None:
    done = run(project, "tset")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "python3 run.py test" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_cannot_be_loaded_ends_with_a_sentence(project: Path) -> None:
    lock = project / "packaging" / "requirements-dev.lock"
    lock.write_text("./not-there.whl --hash=sha256:00\n", "utf-8")
    done = run(project, "test")
    assert done.returncode == 2
    assert "Die Bausteine konnten nicht geladen werden" in done.stderr
    assert run(project, "mendi").returncode == 7, "the program itself can still be started"
