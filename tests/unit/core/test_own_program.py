# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the window is started as another process."""

import sys
from pathlib import Path

import pytest

from mendi_desktop.core.own_program import is_frozen, window_command


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
