# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A widget shown alone looks as it does in the program, whose windows bring the style sheet."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme


class DressingBot(QtBot):
    """Dresses what it is given to look after."""

    def addWidget(  # noqa: N802
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        if not widget.styleSheet():
            theme.dress(widget)
        super().addWidget(widget, before_close_func=before_close_func)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """In place of the one of pytest-qt."""
    return DressingBot(request)
