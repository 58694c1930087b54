# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest

from mendi_desktop.core.atomic_file import create_file, write_atomically


def test_a_new_file_belongs_to_its_owner(tmp_path: Path) -> None:
    write_atomically(tmp_path / "bericht.pdf", b"neu")
    assert (tmp_path / "bericht.pdf").read_bytes() == b"neu"
    if os.name == "posix":
        assert (tmp_path / "bericht.pdf").stat().st_mode & 0o777 == 0o600


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "bericht.pdf"
    path.write_bytes(b"alt")
    write_atomically(path, b"neu")
    assert path.read_bytes() == b"neu"


def test_a_failure_leaves_the_old_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bericht.pdf"
    path.write_bytes(b"alt")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"neu")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("bericht.pdf", b"alt")]


def test_a_folder_that_does_not_exist_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "keiner" / "bericht.pdf", b"neu")


def test_a_file_made_in_its_place_is_its_owners_alone(tmp_path: Path) -> None:
    create_file(tmp_path / "blatt.pdf", b"neu")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("blatt.pdf", b"neu")]
    if os.name == "posix":
        assert (tmp_path / "blatt.pdf").stat().st_mode & 0o777 == 0o600


def test_a_file_made_in_its_place_replaces_none(tmp_path: Path) -> None:
    path = tmp_path / "blatt.pdf"
    path.write_bytes(b"alt")
    with pytest.raises(FileExistsError):
        create_file(path, b"neu")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("blatt.pdf", b"alt")]


def test_a_file_made_in_its_place_is_there_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        create_file(tmp_path / "blatt.pdf", b"neu")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="folders of Windows are not opened at all")
def test_a_letter_box_takes_a_file_without_a_complaint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be written to and not be looked into; root may do everything, so the refusal is made here."""
    opened = os.open

    def look_away(path: Path, flags: int, mode: int = 0o777) -> int:
        if Path(path).is_dir():
            raise PermissionError(path)
        return opened(path, flags, mode)

    monkeypatch.setattr(os, "open", look_away)
    write_atomically(tmp_path / "bericht.pdf", b"%PDF")
    assert (tmp_path / "bericht.pdf").read_bytes() == b"%PDF"
