# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
""" "Was ist neu": the dialog of the help menu, and the one quiet line after an update."""

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import Item, column, row, tall
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph, label, prose
from mendi_desktop.gui.kit.tokens import ICON_SMALL, NEWS_DIALOG, S1, S2, S3, S5
from mendi_desktop.gui.shell.news import Version, read_versions

NEWS = ("help", "news.toml")


def show_news(window: QWidget) -> Dialog:
    """All versions, newest first."""
    says = tr("Das Programm sucht nicht nach neuen Versionen; dies hier wird mitgeliefert.")
    dialog = Dialog(window, tr("Was ist neu"), says, width=NEWS_DIALOG)
    content = QWidget()
    versions = read_versions(resource(*NEWS))
    content.setLayout(column(*(item for version in versions for item in _told(version)), gap=S2, margins=(0, 0, S3, 0)))
    dialog.fill((tall(content), 1))
    close = button(tr("Schließen"), Kind.PRIMARY)
    close.clicked.connect(dialog.accept)
    dialog.set_acts(close)
    dialog.open_it(close)
    return dialog


def _told(version: Version) -> Iterator[Item]:
    title = tr("Version {version}", version=version.number)
    yield row(label(title, "section"), S2, label(format_date(version.day), "small", "2"), None, gap=0)
    for sentence in version.sentences():
        yield prose(sentence)
    yield S3


class NewsLine(QFrame):
    """Says once that the version is new. ``asked`` for what is new in it; either way the line goes."""

    asked = Signal()

    def __init__(self, version: str) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self._look = button(tr("Was ist neu"), Kind.SMALL_LINK)
        self._look.clicked.connect(self._on_look)
        close = button(tr("Schließen"), Kind.SMALL_LINK, name=tr("Hinweis schließen"))
        close.clicked.connect(self.go)
        says = ElidedLabel(tr("Neu: Version {version}", version=version), "small", "2")
        glyph = Glyph("sprout", "accent_text", ICON_SMALL)
        self.setLayout(row(glyph, says, self._look, None, close, gap=S2, margins=(S5, S1, S5, S1)))

    @Slot()
    def _on_look(self) -> None:
        self.go()
        self.asked.emit()

    @Slot()
    def go(self) -> None:
        """It is said once."""
        self.hide()
        self.deleteLater()
