# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Language and gender style: two choices that hold at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core import i18n
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.settings import GENDER_STYLE, LANGUAGE
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.option import Option

Speak = Callable[[str, str], None]
"""Gets a language and a gender style, and makes everything in sight anew."""


class WordingChoice(QObject):
    """``speak`` is called after the choice was handed to ``remember``."""

    def __init__(self, parent: QWidget, speak: Speak, remember: Callable[[str, str], None]) -> None:
        super().__init__(parent)
        self._speak, self._remember = speak, remember
        self.language = Choice(tr("Sprache"), [Option(code, text) for code, text in LANGUAGE.choices.items()])
        self.gender_style = Choice(
            tr("Schreibweise"), [Option(code, tr(text)) for code, text in GENDER_STYLE.choices.items()]
        )
        self.language.chosen.connect(self._on_chosen)
        self.gender_style.chosen.connect(self._on_chosen)

    def fields(self) -> tuple[QWidget, QWidget]:
        """Both with their labels."""
        hint = tr("In deutschen Texten: Kolleg*innen, jede*r.")
        return field(tr("Sprache"), self.language), field(tr("Schreibweise"), self.gender_style, hint=hint)

    def refresh(self) -> None:
        """Show what is in force."""
        self.language.set_code(i18n.language())
        self.gender_style.set_code(i18n.gender_style())

    def start(self, word: str) -> Choice | None:
        """Where the keyboard was when everything was made anew, by the word of the place."""
        return {"language": self.language, "gender_style": self.gender_style}.get(word)

    @Slot(object)
    def _on_chosen(self, _code: object) -> None:
        language, style = self.language.code(), self.gender_style.code()
        if language is None or style is None or (language, style) == (i18n.language(), i18n.gender_style()):
            return
        self._remember(language, style)
        self._speak(language, style)
