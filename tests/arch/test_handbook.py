# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The handbook shows every page, names nothing that is not there, and says the keys and verbs that there are."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from mendi_desktop.app import pages as workbench
from mendi_desktop.cli.verbs import VERBS
from mendi_desktop.core.folders import Folders
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.shell.menu import ACTIONS
from mendi_desktop.gui.shell.menu import PAGES as PAGE_IDS
from tests.arch.tree import ROOT
from tests.support.handbook_album import LOOKS
from tests.support.handbook_pictures import PICTURED

HANDBOOK = ROOT / "docs" / "handbuch"
PICTURES = HANDBOOK / "bilder"
SHOWN = re.compile(r"!\[(?P<says>[^\]]*)\]\(bilder/(?P<file>[^)]+)\)")
KEY_ROW = re.compile(r"^\| (?P<act>[^|]+) \| `(?P<key>[^`]+)` \|$", re.MULTILINE)
LARGEST = 200_000
WINDOW = (1366, 768)


def pages() -> list[Path]:
    return sorted(HANDBOOK.glob("*.md"))


def test_every_picture_in_the_handbook_exists_and_is_described() -> None:
    shown = [match for page in pages() for match in SHOWN.finditer(page.read_text("utf-8"))]
    assert [match["file"] for match in shown if not (PICTURES / match["file"]).is_file()] == []
    assert [match["file"] for match in shown if not match["says"].strip()] == []


def test_every_picture_is_shown() -> None:
    shown = {match["file"] for page in pages() for match in SHOWN.finditer(page.read_text("utf-8"))}
    assert {path.name for path in PICTURES.iterdir()} == shown


def test_every_page_of_the_window_is_pictured_in_both_looks() -> None:
    nothing_to_do: Any = None  # no page is made, so nothing is done with backups and tasks
    a_course: Any = object()
    made = workbench.pages(Folders(*(Path(),) * 4), Path(), nothing_to_do, a_course)
    wanted = {page.id for page in made} | set(PAGE_IDS)
    assert set(PICTURED) == wanted
    missing = [
        f"{name}-{look}" for name in PICTURED.values() for look in LOOKS if _size(f"{name}-{look}.png") != WINDOW
    ]
    assert missing == []


def test_pictures_are_whole_windows_in_true_colour_and_small() -> None:
    for path in PICTURES.iterdir():
        assert path.stat().st_size < LARGEST, path.name
        if path.stem != "bericht-seiten":
            assert _size(path.name) == WINDOW, path.name
        assert not QImage(str(path)).isGrayscale(), path.name
        assert QImage(str(path)).depth() >= 24, path.name


def test_the_first_page_leads_to_all_others() -> None:
    index = (HANDBOOK / "README.md").read_text("utf-8")
    assert [page.name for page in pages() if page.name != "README.md" and f"]({page.name})" not in index] == []


def test_the_keys_are_those_of_the_menus() -> None:
    told = {match["act"].replace("\\", ""): match["key"] for match in KEY_ROW.finditer(_text("tasten.md"))}
    assert told == {spec.text: shown_shortcut(spec.shortcut) for spec in ACTIONS.values() if spec.shortcut}


def test_every_verb_of_the_console_has_an_example() -> None:
    text = _text("kommandozeile.md")
    titles = re.findall(r"^## (\w+):", text, re.MULTILINE)
    assert sorted(titles) == sorted(VERBS)
    assert [verb for verb in VERBS if f"    $ mendi {verb}" not in text] == []


def test_nobody_is_addressed() -> None:
    """The tone of the program: neither Sie nor Du."""
    address = re.compile(r"\b(Sie (können|sollten|müssen|haben|sehen|finden)|Ihre?[nmr]?|[Dd]u|[Dd]ein\w*)\b")
    found = [f"{page.name}: {match[0]}" for page in pages() for match in address.finditer(page.read_text("utf-8"))]
    assert found == []


def _text(name: str) -> str:
    return (HANDBOOK / name).read_text("utf-8")


def _size(name: str) -> tuple[int, int]:
    image = QImage(str(PICTURES / name))
    return image.width(), image.height()
