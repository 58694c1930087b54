# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the law says to a request, in own words, with source and Stand."""

from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.council_rights import right_of
from mendi_desktop.gui.council.wording import stand
from mendi_desktop.gui.kit.layout import Item, append, clear, column
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S1, S3, S4, S5


class LawPanel(QFrame):
    """The side pane; without a paragraph it says how to get there."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "pane")
        self._column = column(gap=0, margins=(S5, S4, S5, S4))
        self.setLayout(self._column)

    def show_right(self, code: str | None) -> None:
        """Say what an entry of the pick list ``council_right`` means."""
        clear(self._column)
        right = right_of(code)
        items: list[Item]
        if right is None:
            free = tr("Mit einer Rechtsgrundlage steht hier, was sie bedeutet und was für Antworten gilt.")
            items = [label(tr("Was das Recht dazu sagt"), "small_strong", "2"), S1, label(free, ink="2", wrap=True)]
        else:
            items = [
                label(right.paragraph, "section", wrap=True),
                S1,
                label(right.says, wrap=True),
                S4,
                label(tr("Zur Antwort"), "small_strong", "2"),
                S1,
                label(right.answers, wrap=True),
                S3,
                label(stand(right), "small", "3", wrap=True),
            ]
        for item in (*items, None):
            append(self._column, item)
