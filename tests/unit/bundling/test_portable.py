# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The zip for a stick marks itself, knows no links and holds nobody's data; the checksums find a changed byte."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from mendi_desktop.core import portable
from mendi_desktop.core.resources import version
from tests.unit.bundling.scripts import script

build, checksums = script("portable/build_portable"), script("checksums")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A stand-in for what PyInstaller makes."""
    folder = tmp_path / "mendi-desktop"
    (folder / "_internal").mkdir(parents=True)
    (folder / "mendi-desktop").write_bytes(b"Programm")
    (folder / "mendi-desktop").chmod(0o755)
    (folder / "_internal" / "lib.so.6").write_bytes(b"Bibliothek")
    if sys.platform != "win32":
        (folder / "_internal" / "tief").mkdir()
        (folder / "_internal" / "tief" / "lib.so.6").write_bytes(b"Bibliothek")
        (folder / "_internal" / "lib.so.6").unlink()
        (folder / "_internal" / "lib.so.6").symlink_to("tief/lib.so.6")
        (folder / "_internal" / "karte").symlink_to("tief/lib.so.6")
    return folder


def test_program_and_packaging_mean_the_same_names() -> None:
    assert (build.MARK, build.HOME) == (portable.MARK, portable.HOME)


def test_the_zip_holds_the_program_the_mark_and_a_page(built: Path, tmp_path: Path) -> None:
    assert build.main([str(built), "--into", str(tmp_path / "dist")]) == 0
    (made,) = (tmp_path / "dist").iterdir()
    assert made.name.startswith(f"mendi-desktop-{version()}-")
    assert made.name.endswith("-portabel.zip")
    with zipfile.ZipFile(made) as packed:
        packed.extractall(tmp_path / "stick")
        modes = {entry.filename: entry.external_attr >> 16 for entry in packed.infolist()}
    program = tmp_path / "stick" / "mendi-desktop"
    assert portable.portable_home(program) == program / "mendi-Daten"
    assert not (program / "mendi-Daten").exists()
    readme = (program / "LIESMICH.txt").read_text("utf-8")
    assert version() in readme
    assert "mendi-Daten" in readme
    assert "{" not in readme
    if sys.platform != "win32":
        assert modes["mendi-desktop/mendi-desktop"] == 0o100755
        assert not (program / "_internal" / "lib.so.6").exists(), "a second name"
        assert (program / "_internal" / "karte").read_bytes() == b"Bibliothek"
        assert not (program / "_internal" / "karte").is_symlink()


def test_the_same_folder_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    for name in ("eins.zip", "zwei.zip"):
        build.pack(built, tmp_path / name)
    assert (tmp_path / "eins.zip").read_bytes() == (tmp_path / "zwei.zip").read_bytes()


def test_nobodys_stick_is_packed(built: Path, tmp_path: Path) -> None:
    (built / "mendi-Daten").mkdir()
    with pytest.raises(ValueError, match="somebody's stick"):
        build.pack(built, tmp_path / "x.zip")
    assert build.main([str(built / "_internal"), "--into", str(tmp_path / "dist")]) == 1, "no program in there"


def test_a_changed_byte_is_found_by_the_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checksums.main([str(tmp_path)]) == 1, "nothing to list"
    for name in ("eins.zip", "zwei.deb"):
        (tmp_path / name).write_bytes(name.encode())
    assert checksums.main([str(tmp_path)]) == 0
    assert checksums.main([str(tmp_path), "--check"]) == 0
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--quiet", "-c", checksums.NAME], cwd=tmp_path, check=True)
    (tmp_path / "zwei.deb").write_bytes(b"zwei.dep")
    capsys.readouterr()
    assert checksums.main([str(tmp_path), "--check"]) == 1
    assert capsys.readouterr().out == "zwei.deb: differs\n"
