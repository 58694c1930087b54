# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One group of settings: what it is called, for what it holds, its controls."""

from PySide6.QtWidgets import QFrame, QLayout, QWidget

from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S3, S4, S5


def card(title: str, says: str, *items: QWidget | QLayout) -> QFrame:
    return box(
        column(
            column(label(title, "section"), label(says, "small", "2", wrap=True), gap=0),
            *items,
            gap=S3,
            margins=(S5, S4, S5, S4),
        ),
        "card",
    )
