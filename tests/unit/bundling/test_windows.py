# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Windows installer before it is built: names from one source, its own files only, no rights, no questions.

That it installs, refuses, replaces and removes is proven under wine by ``packaging/windows/prove_installer.py``.
"""

import re
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.bundling.scripts import FOLDER, script

installer, parts, icons = script("windows/build_installer"), script("parts"), script("icons")
NSI = (FOLDER / "windows" / "mendi.nsi").read_text("utf-8")
CODE = re.sub(r"^\s*;.*$", "", NSI, flags=re.MULTILINE)


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder such as PyInstaller makes, in small."""
    for name in (f"{parts.PROGRAM}.exe", "_internal/über uns/$a.txt", "_internal/b.dll"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    return tmp_path


def test_every_name_in_the_script_is_defined() -> None:
    """One that is not would stand in the registry as ${NAME}."""
    given = {*installer.definitions("1.2.3"), "OUT_FILE", "ICON_FILE", "SIDE_FILE", "SIZE_IN_KB", "COMPRESSOR", "STUB"}
    own = set(re.findall(r"^!define (\w+)", NSI, re.MULTILINE))
    arguments = {name for line in re.findall(r"^!macro \w+ (.*)$", NSI, re.MULTILINE) for name in line.split()}
    library = {"LANG_GERMAN", "LANG_ENGLISH", "AtLeastWin10", "FileExists", "Errors"}
    logic = {"If", "IfNot", "AndIf", "OrIf", "EndIf"}
    assert set(re.findall(r"\$\{(\w+)\}", CODE)) <= given | own | arguments | library | logic
    assert given <= {*re.findall(r"\$\{(\w+)\}", CODE), "VERSION_FOUR"}


def test_no_name_is_written_twice() -> None:
    literal = [parts.TITLE, parts.PROGRAM, parts.ID, parts.PUBLISHER, parts.VAULT.mime, parts.PRACTICE.mime]
    assert [name for name in literal if name in CODE] == []


def test_versions_have_the_four_fields_of_windows() -> None:
    assert installer.four_fields("0.1.0") == "0.1.0.0"
    assert installer.four_fields("2.0rc1") == "2.0.0.0"
    with pytest.raises(ValueError, match="neu"):
        installer.four_fields("neu")


def test_it_needs_no_rights_and_stays_in_the_users_own_part_of_the_registry() -> None:
    assert "RequestExecutionLevel user" in CODE
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\' in CODE
    assert "HKLM" not in CODE
    assert "SetShellVarContext all" not in CODE


def test_it_never_removes_a_folder_with_what_is_in_it() -> None:
    assert re.search(r"RMDir\s+/r", CODE, re.IGNORECASE) is None
    assert re.search(r"^\s*Delete\s.*[*?]", CODE, re.MULTILINE) is None


def test_the_uninstaller_asks_nothing() -> None:
    assert re.findall(r"MUI_UNPAGE_\w+", CODE) == ["MUI_UNPAGE_INSTFILES"]
    boxes = re.findall(r"^\s*MessageBox (.*)$", CODE, re.MULTILINE)
    assert boxes
    assert [box for box in boxes if not box.startswith("MB_OK|") or "/SD IDOK" not in box] == []


def test_every_sentence_is_there_in_both_languages() -> None:
    found: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", CODE, re.MULTILINE):
        found.setdefault(name, set()).add(language)
    assert {name for name, languages in found.items() if languages != {"GERMAN", "ENGLISH"}} == set()
    assert set(re.findall(r"\$\((\w+)\)", CODE)) == set(found)


def test_what_is_installed_is_what_is_removed(built: Path) -> None:
    header = installer.files_header(built)
    removed = header.partition("RemoveFiles")[2]
    assert f'  File "{built / "_internal" / "über uns" / "$a.txt"}"' in header
    assert [line.strip() for line in removed.splitlines()[1:-1]] == [
        'Delete "$INSTDIR\\_internal\\b.dll"',
        'Delete "$INSTDIR\\_internal\\über uns\\$$a.txt"',
        f'Delete "$INSTDIR\\{parts.PROGRAM}.exe"',
        'RMDir "$INSTDIR\\_internal\\über uns"',
        'RMDir "$INSTDIR\\_internal"',
    ]


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=parts.PROGRAM):
        installer.files_header(tmp_path)


@pytest.mark.parametrize("ending", [".ico", ".icns"])
def test_the_icon_is_drawn_from_the_one_svg(tmp_path: Path, ending: str) -> None:
    with Image.open(icons.write_icon(tmp_path / f"zeichen{ending}")) as icon:
        assert {size[0] for size in icon.info["sizes"]} >= {32, 256}
        drawn = icon.convert("RGBA")
    middle = drawn.getpixel((drawn.width // 2, drawn.height // 8))
    assert isinstance(middle, tuple)
    assert middle[1] > middle[0], "the plate is green"
    assert drawn.getchannel("A").getpixel((0, 0)) == 0, "its corners are round"
