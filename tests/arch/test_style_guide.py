# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The style guide says what the tokens say, and shows what the building blocks look like."""

import re
from typing import Final

from mendi_desktop.gui.kit.tokens import THEMES, TYPE
from tests.support import style_figures
from tests.support.style_figures import COLOURS, PAGE, ROLES, TABLES, THEME_NAMES, colour_names, tables_in
from tests.support.style_guide import FOLDER, LOOKS, PICTURES

SHOWN: Final = re.compile(r"!\[(?P<says>[^\]]+)\]\(bilder-gestaltung/(?P<file>[^)]+)\)")
LARGEST: Final = 60_000


def test_the_tables_are_those_of_the_tokens() -> None:
    """``python -m tests.support.style_guide`` brings them up to date."""
    assert tables_in(PAGE.read_text("utf-8")) == {name: make() for name, make in TABLES.items()}


def test_every_colour_every_role_and_every_theme_is_told() -> None:
    assert set(COLOURS) == set(colour_names())
    assert set(ROLES) == set(TYPE)
    assert set(THEME_NAMES) == set(THEMES)


def test_no_contrast_is_told_better_than_it_is() -> None:
    assert style_figures.figure(4.4999) == "4,4"
    assert style_figures.figure(21.0) == "21,0"


def test_every_block_is_shown_in_both_looks_and_described() -> None:
    shown = {match["file"] for match in SHOWN.finditer(PAGE.read_text("utf-8"))}
    assert shown == {f"{name}-{look}.png" for name in PICTURES for look in LOOKS}
    assert {path.name for path in FOLDER.iterdir()} == shown
    assert [path.name for path in FOLDER.iterdir() if path.stat().st_size > LARGEST] == []
