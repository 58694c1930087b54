# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page "Was sieht die IT?" as somebody reads it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from mendi_desktop.gui.kit.messages import Note
from mendi_desktop.gui.safekeeping.spot_view import SpotView
from tests.pages.finding import press_button, seen


class Sight:
    """``page`` is the page itself, in whatever window."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    def paths(self) -> dict[str, str]:
        """Title of each place, and the path that stands below it."""
        return {view.spot.title: view.path.text() for view in seen(self.page, SpotView)}

    def words(self, title: str) -> list[str]:
        """Everything that is said of one place."""
        view = next(view for view in seen(self.page, SpotView) if view.spot.title == title)
        return [label.text() for label in seen(view, QLabel)]

    def says(self) -> str:
        """All words of the page."""
        return "\n".join(label.text() for label in seen(self.page, QLabel))

    def prove(self) -> str:
        """Have the network checked; the answer."""
        press_button(self.page, "Netz prüfen")
        return "\n".join(label.text() for note in seen(self.page, Note) for label in seen(note, QLabel))

    def copy_path(self, title: str) -> str:
        """Copy the path of one place; what lies in the clipboard then."""
        press_button(self.page, f"Pfad kopieren: {title}")
        return QGuiApplication.clipboard().text()

    def copy_text(self) -> str:
        """Copy the whole page as text; what lies in the clipboard then."""
        press_button(self.page, "Text kopieren")
        return QGuiApplication.clipboard().text()

    def ask_for_paper(self) -> None:
        press_button(self.page, "Blatt für den Datenschutz …")
