# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An exercise talks to no network either, and from a stick it lies on the stick until it is left."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.app.paths import user_folders
from mendi_desktop.core.network_watch import NetworkWatch, open_connections
from mendi_desktop.core.own_program import STAND_IN
from mendi_desktop.core.portable import HOME, MARK
from tests.pages.exercise import Exercise
from tests.pages.program import Program


def test_a_whole_seminar_from_a_stick_reaches_for_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / MARK).touch()
    monkeypatch.setenv(STAND_IN, str(tmp_path))
    program = Program(qtbot, tmp_path, folders=user_folders())
    with NetworkWatch() as watch:
        exercise = Exercise(program)
        assert exercise.folder.is_relative_to(tmp_path / HOME / "run")
        exercise.take_on("Zeder-99")
        exercise.jump("first-day")
        exercise.reset()
        exercise.stage.take_back()
        exercise.settle()
        program.files.to_save = tmp_path / "seminar.mendi-uebung"
        program.choose("seminar_save")
        for page in ("seminar", "reports"):
            program.choose(page)
            program.settle()
        program.close()
        assert watch.hears()
    assert watch.events == []
    assert not open_connections()
    left = {path for path in tmp_path.rglob("*") if path.is_file() and HOME in path.parts}
    assert {path.relative_to(tmp_path / HOME).parts[0] for path in left} <= {"config", "state", "cache"}
