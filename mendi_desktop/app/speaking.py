# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which language both programs speak, and in which gender style."""

from mendi_desktop.core.i18n import use_gender_style, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.core.settings import GENDER_STYLE, LANGUAGE, SettingsFile


def speak(settings: SettingsFile, language: str | None = None) -> str:
    """As the settings say from now on, or in ``language``; returns the language in force."""
    chosen = language or settings.get(LANGUAGE)
    use_language(chosen, resource("i18n"))
    use_gender_style(settings.get(GENDER_STYLE))
    return chosen
