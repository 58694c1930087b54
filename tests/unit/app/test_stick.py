# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All folders of a portable program lie in one; a stick that takes nothing is one clear sentence."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.app import paths
from mendi_desktop.app.paths import require_room, user_folders
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.own_program import STAND_IN
from mendi_desktop.core.portable import HOME, MARK


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / MARK).touch()
    monkeypatch.setenv(STAND_IN, str(tmp_path))
    return tmp_path


def failing(code: int) -> Any:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_every_folder_lies_beside_the_program(stick: Path) -> None:
    folders = user_folders()
    assert (folders.portable, folders.stick) == (stick / HOME, stick)
    all_of_them = [folders.config, folders.state, folders.runtime, folders.vaults, folders.backups, folders.cache]
    assert all(folder is not None and folder.is_dir() and folder.parent == stick / HOME for folder in all_of_them)
    require_room(folders)
    assert [path for path in stick.rglob("*") if path.is_file()] == [stick / MARK], "the probe has gone"


def test_without_the_mark_nothing_is_made_there(stick: Path) -> None:
    (stick / MARK).unlink()
    folders = user_folders()
    assert folders.portable is folders.stick is folders.cache is None
    assert not folders.data.is_relative_to(stick)
    require_room(folders)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.EROFS, "Schreibschutz des Sticks lösen"),
        (errno.EACCES, "Schreibschutz des Sticks lösen"),
        (errno.ENOSPC, "Bitte Platz schaffen"),
    ],
)
def test_a_stick_that_takes_nothing_is_one_sentence(
    code: int, said: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "mkdir", failing(code))
    with pytest.raises(UserError, match=said) as caught:
        require_room(user_folders())
    assert str(stick) not in caught.value.message
    assert list(stick.iterdir()) == [stick / MARK]


def test_a_full_stick_may_still_be_read_and_tidied(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = user_folders()
    monkeypatch.setattr(paths, "create_file", failing(errno.ENOSPC))
    require_room(folders)
    assert [path for path in stick.rglob("*") if path.is_file()] == [stick / MARK]


def test_a_stick_that_became_read_only_is_noticed(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = user_folders()
    monkeypatch.setattr(paths, "create_file", failing(errno.EROFS))
    with pytest.raises(UserError, match=f"In „{HOME}“ neben dem Programm lässt sich nicht schreiben"):
        require_room(folders)
