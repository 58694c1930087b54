# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nobody asks for what PySide would keep beyond its life (docs/adr/0033)."""

import ast
from collections.abc import Iterator
from typing import Final

import pytest

from tests.arch.tree import Module, name_of, own_modules

KEPT: Final = {"itemAt", "itemAtPosition", "spacerItem"}
"""Items of layouts belong to Qt and tell nobody when they go; ``widgets_in`` gives the widgets."""


def findings(module: Module) -> Iterator[str]:
    for call in module.nodes(ast.Call):
        if name_of(call.func) in KEPT:
            yield module.at(call, f"{name_of(call.func)} is kept by PySide when Qt has deleted it: use widgets_in")


def test_no_item_of_a_layout_is_asked_for() -> None:
    assert [found for module in own_modules() for found in findings(module)] == []


@pytest.mark.parametrize("source", ["layout.itemAt(0)", "grid.itemAtPosition(0, 1).widget()"])
def test_one_that_is_asked_for_is_found(source: str) -> None:
    assert len(list(findings(Module("mendi_desktop/gui/new.py", source)))) == 1
