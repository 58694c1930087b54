# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A widget shown alone looks as it does in the program, whose windows bring the style sheet; waiting ends at once."""

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme

_LOOKS_EVERY: Final = 2
"""Milliseconds between two looks of ``waitUntil``, which pytest-qt makes every ten: thousands of them in one run."""


class DressingBot(QtBot):
    """Dresses what it is given to look after."""

    def addWidget(  # noqa: N802
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        if not widget.styleSheet():
            theme.dress(widget)
        super().addWidget(widget, before_close_func=before_close_func)

    def wait(self, ms: int) -> None:
        """What ``waitUntil`` does between two looks; no test waits for a time."""
        super().wait(min(ms, _LOOKS_EVERY))


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """In place of the one of pytest-qt."""
    return DressingBot(request)
