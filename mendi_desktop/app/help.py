# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Help inside the program: why something is asked, the handbook, what is new. None of it is about any vault."""

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from mendi_desktop.core.i18n import gender_style, tr
from mendi_desktop.core.resources import handbook, version
from mendi_desktop.core.settings import EXPLANATIONS, SEEN_VERSION, SettingsFile
from mendi_desktop.gui.kit import explaining, why_link
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.why import open_why_at_focus
from mendi_desktop.gui.shell.window import MainWindow

if TYPE_CHECKING:
    from mendi_desktop.gui.shell.handbook.window import HandbookWindow
    from mendi_desktop.gui.shell.workbench import Workbench

Act = Callable[[], object]
_SHOWN, _HIDDEN = "shown", "hidden"


class Help(QObject):
    """Does what the help menu asks for, before a vault is open as well."""

    def __init__(self, window: MainWindow, settings: SettingsFile, workbench: "Callable[[], Workbench | None]") -> None:
        super().__init__(window)
        self._window, self._settings, self._workbench = window, settings, workbench
        self._handbook: HandbookWindow | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            why_link.install(app)
        explaining.current().set_shown(settings.get(EXPLANATIONS) == _SHOWN)
        window.closing.connect(self._close_handbook)
        self._show_state()

    def acts(self) -> Mapping[str, Act]:
        """By the ids of the menu."""
        return {
            "handbook": self._open_handbook,
            "why": self._tell_why,
            "explanations": self._turn_explanations,
            "news": self._show_news,
            "about": self._show_about,
        }

    def _show_about(self) -> None:
        from mendi_desktop.gui.shell.about import show_about

        show_about(self._window)

    # -- why something is asked ---------------------------------------------------------------------

    def _tell_why(self) -> None:
        if open_why_at_focus() is None:
            announce(self._window, tr("Hier wird nichts gefragt, was aufgehoben wird."))

    def _turn_explanations(self) -> None:
        shown = not explaining.current().shown
        explaining.current().set_shown(shown)
        with contextlib.suppress(OSError):  # settings that cannot be written cost a click at the next start
            self._settings.set(EXPLANATIONS, _SHOWN if shown else _HIDDEN)
        self._show_state()

    def _show_state(self) -> None:
        self._window.actions_by_id["explanations"].setChecked(explaining.current().shown)

    # -- the handbook --------------------------------------------------------------------------------

    @property
    def handbook(self) -> "HandbookWindow | None":
        """Its window, while it is open."""
        found = self._handbook
        return found if found is not None and isValid(found) and found.isVisible() else None

    def _open_handbook(self) -> None:
        """At the page in sight; an open one comes forward."""
        from mendi_desktop.gui.shell.handbook.book import Book
        from mendi_desktop.gui.shell.handbook.places import place_of
        from mendi_desktop.gui.shell.handbook.window import HandbookWindow

        shown = self.handbook
        if shown is None:
            self._close_handbook()
            shown = self._handbook = HandbookWindow(Book(handbook(), gender_style()))
            shown.asked.connect(self._window.asked)
        workbench = self._workbench()
        shown.open_at(*place_of(workbench.place.page if workbench else ""))

    @Slot()
    def _close_handbook(self) -> None:
        """With the main window it goes, too."""
        gone, self._handbook = self._handbook, None
        if gone is not None and isValid(gone):
            gone.close()
            gone.deleteLater()

    # -- what is new ---------------------------------------------------------------------------------

    def _show_news(self) -> None:
        from mendi_desktop.gui.shell.news_view import NewsLine, show_news

        for line in self._window.findChildren(NewsLine):
            line.go()  # it has been asked for
        show_news(self._window)

    def greet(self) -> None:
        """After an update one quiet line says so, once; never at the first start."""
        from mendi_desktop.gui.shell.news import is_update

        seen, current, workbench = self._settings.get(SEEN_VERSION), version(), self._workbench()
        if seen == current or workbench is None:
            return
        with contextlib.suppress(OSError):  # then it is said once more
            self._settings.set(SEEN_VERSION, current)
        if is_update(seen, current):
            from mendi_desktop.gui.shell.news_view import NewsLine

            line = NewsLine(current)
            line.asked.connect(self._show_news)
            workbench.foot.addWidget(line)
