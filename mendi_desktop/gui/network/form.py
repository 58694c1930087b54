# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the forms of the network share."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import PlainText
from mendi_desktop.gui.kit.kept_form import KeptForm


@dataclass(frozen=True, slots=True)
class FormHead:
    """What stands above and below a form: title, one sentence, the word of its primary act."""

    title: str
    says: str
    act: str


class NetworkForm(KeptForm):
    """A form about ``entry``; None adds one."""

    written = Signal(object)
    """The id of the entry to show."""

    def __init__(self, parent: QWidget, desk: Desk, head: FormHead, width: int, entry: UUID | None = None) -> None:
        super().__init__(parent, desk, head.title, head.says, head.act, width)
        self.entry = entry


def lines(name: str, most: int = 2) -> PlainText:
    """A field of several lines that says its height like all others, so that the form knows its own."""
    made = PlainText(name, lines=most)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setFixedHeight(made.minimumHeight())
    return made
