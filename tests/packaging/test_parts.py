# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One source for what packages say about the program, and the program says the same."""

import re
import tomllib
from typing import Any

from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from mendi_desktop.core.own_program import window_command
from mendi_desktop.core.resources import version
from mendi_desktop.gui.shell.creating.new_vault import SUFFIX
from mendi_desktop.vault.demo_mark import SCENARIO_SUFFIX
from tests.arch.tree import ROOT
from tests.support.packing import PACKING, script

parts = script("parts")


def pyproject() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return found


def test_names_version_and_licence_are_those_of_the_project() -> None:
    project = pyproject()
    assert project["name"] == parts.PROGRAM
    assert list(project["gui-scripts"]) == [parts.PROGRAM]
    assert list(project["scripts"]) == [parts.CONSOLE]
    assert project["license"] == parts.LICENCE
    assert parts.version() == project["version"] == version()


def test_the_frozen_programs_begin_where_the_installed_ones_do() -> None:
    project = pyproject()
    for kind, file in (("gui-scripts", "start_window.py"), ("scripts", "start_console.py")):
        ((_, place),) = project[kind].items()
        module, _, function = str(place).partition(":")
        assert f"from {module} import {function}\n" in (PACKING / "folder" / file).read_text("utf-8")
    assert window_command()[-1] == str(project["gui-scripts"][parts.PROGRAM]).partition(":")[0]


def test_the_window_has_the_name_of_its_menu_entry() -> None:
    source = (ROOT / "mendi_desktop" / "app" / "gui_main.py").read_text("utf-8")
    assert re.findall(r'setDesktopFileName\("([^"]+)"\)', source) == [parts.PROGRAM]


def test_kinds_of_files_are_those_the_program_writes() -> None:
    assert f".{parts.VAULT.extension}" == SUFFIX
    assert f".{parts.PRACTICE.extension}" == SCENARIO_SUFFIX
    assert len({kind.mime for kind in parts.FILE_KINDS}) == len(parts.FILE_KINDS)


def test_every_text_is_there_in_every_language() -> None:
    for texts in (parts.SUMMARY, parts.DESCRIPTION, *(kind.name for kind in parts.FILE_KINDS)):
        assert set(texts) == set(parts.LANGUAGES)
        assert all(texts.values())


def test_the_icon_can_be_drawn(qapp: QApplication) -> None:
    assert QSvgRenderer(str(parts.ICON)).isValid()


def test_the_identifier_is_accepted_everywhere() -> None:
    """AppStream wants no hyphen, macOS no underscore (CFBundleIdentifier), Windows no space."""
    assert re.fullmatch(r"[a-z]+(\.[a-z0-9]+){2,}", parts.ID)
