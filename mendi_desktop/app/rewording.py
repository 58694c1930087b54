# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Another language or gender style while the window is open: nothing has to be started again."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from mendi_desktop.app.qt_words import settle_qt_words
from mendi_desktop.core import i18n
from mendi_desktop.core.i18n import tr, use_gender_style, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.core.settings import GENDER_STYLE, LANGUAGE, SettingsFile
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.shell.menu import ACTIONS, MENUS
from mendi_desktop.gui.shell.window import MainWindow


class Rewording(QObject):
    """``renew`` makes all that is in sight anew and goes to a place; menus and Qt's own words are seen to here."""

    def __init__(self, window: MainWindow, settings: SettingsFile, renew: Callable[[Place], None]) -> None:
        super().__init__(window)
        self._window, self._settings, self._renew = window, settings, renew

    @Slot(str)
    def speak_at_door(self, language: str) -> None:
        """Asked for where no vault is open yet; it is remembered as if it had been chosen in the settings."""
        with suppress(OSError):  # settings that cannot be written cost a click at the next start
            self._settings.set(LANGUAGE, language)
        self.speak(language, i18n.gender_style())

    def speak(self, language: str, gender_style: str) -> None:
        """Speak so from now on. What asked for it is made anew itself, so this happens when it has returned."""
        QTimer.singleShot(0, self._window, lambda: self._speak(language, gender_style))

    def _speak(self, language: str, gender_style: str) -> None:
        new = GENDER_STYLE if language == i18n.language() else LANGUAGE
        use_language(language, resource("i18n"))
        use_gender_style(gender_style)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settle_qt_words(app)
        app.setApplicationDisplayName(tr("mendi desktop"))
        self._window.setLocale(QLocale())
        reword_menus(self._window)
        self._renew(Place("settings", word=new.name))


def reword_menus(window: MainWindow) -> None:
    """The same menus with the same acts, in the words in force; what undo would do is named elsewhere."""
    for shown, (title, _acts) in zip(window.menuBar().actions(), MENUS, strict=True):
        shown.setText(tr(title))
    for action_id, action in window.actions_by_id.items():
        action.setText(tr(ACTIONS[action_id].text))
