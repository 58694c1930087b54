# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the window is started as another process."""

import sys
from pathlib import Path

import pytest

from mendi_desktop.core.own_program import STAND_IN, is_frozen, program_folder, window_command


def test_with_a_python_it_is_a_module() -> None:
    assert not is_frozen()
    assert window_command() == [sys.executable, "-m", "mendi_desktop.app.gui_main"]


@pytest.mark.parametrize(("console", "window"), [("mendi", "mendi-desktop"), ("mendi.exe", "mendi-desktop.exe")])
def test_frozen_it_lies_beside_the_console(
    console: str, window: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / console))
    assert is_frozen()
    assert window_command() == [str(tmp_path / window)]


@pytest.mark.parametrize(
    ("executable", "folder"),
    [("mendi/mendi-desktop.exe", "mendi"), ("stick/mendi desktop.app/Contents/MacOS/mendi-desktop", "stick")],
)
def test_frozen_it_lies_where_people_see_it(
    executable: str, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / executable))
    monkeypatch.setenv(STAND_IN, str(tmp_path / "anderswo"))
    assert program_folder() == tmp_path / folder


def test_a_package_of_python_has_no_folder_but_a_stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(STAND_IN, raising=False)
    assert program_folder() is None
    monkeypatch.setenv(STAND_IN, str(tmp_path))
    assert program_folder() == tmp_path
