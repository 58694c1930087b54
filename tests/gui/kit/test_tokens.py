# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colours can be told apart in every theme, and nothing is written down twice."""

import ast
import re
from pathlib import Path

import pytest

from mendi_desktop.gui.kit import tokens
from mendi_desktop.gui.kit.tokens import PAIRS, THEMES, contrast

KIT = Path(tokens.__file__).parent
GUI = sorted(path for path in KIT.parent.rglob("*.py") if path != KIT / "tokens.py")
SIZED = {"px", "setFixedHeight", "setFixedWidth", "setFixedSize", "setMinimumWidth", "setMinimumHeight", "setSpacing"}
LEAST_TOLD = 2  # pixels up to here are hair lines and half pixels, not sizes


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "plane", "least"), PAIRS)
def test_every_pair_keeps_its_contrast(theme: str, ink: str, plane: str, least: float) -> None:
    look = THEMES[theme]
    assert contrast(getattr(look, ink), getattr(look, plane)) >= least


@pytest.mark.parametrize(
    ("ink", "plane", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#767676", "#FFFFFF", 4.54)]
)
def test_contrast_is_the_one_of_the_guideline(ink: str, plane: str, ratio: float) -> None:
    assert contrast(ink, plane) == pytest.approx(ratio, abs=0.01)
    assert contrast(plane, ink) == contrast(ink, plane)


def test_every_ink_and_plane_is_checked_in_some_pair() -> None:
    told_by_a_word_beside = {"line", "private_line", "scrim"}
    checked = {name for ink, plane, _ in PAIRS for name in (ink, plane)}
    colours = {name for name, value in vars(tokens.LIGHT).items() if str(value).startswith("#")}
    assert colours - checked == told_by_a_word_beside


def test_no_colour_is_written_outside_the_tokens() -> None:
    assert [
        path.name for path in GUI if re.search(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b", path.read_text("utf-8"))
    ] == []


def test_no_size_is_written_outside_the_tokens() -> None:
    found = []
    for path in sorted(KIT.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or path.name == "tokens.py":
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            sizes = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, int | float)]
            if name in SIZED and any(size > LEAST_TOLD for size in sizes):
                found.append(f"{path.name}:{node.lineno}")
    assert found == []
