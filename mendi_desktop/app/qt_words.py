# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Qt's own words: the menus of text fields, its file dialogs, Yes and No. They follow the language in force."""

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mendi_desktop.core.i18n import language

_NAME: Final = "qt-words"


def settle_qt_words(app: QApplication) -> None:
    """Call it again after another language was chosen; dates and numbers of Qt follow, too."""
    QLocale.setDefault(QLocale(language()))
    for before in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(before)
        before.deleteLater()
    words = QTranslator(app)
    words.setObjectName(_NAME)
    if words.load(f"qtbase_{language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
