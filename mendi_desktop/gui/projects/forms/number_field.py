# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a counted value as people write it: "41", "12,5", "1.200"."""

import re
from typing import Final, cast

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.wording import value_words
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit

_NUMBER: Final = re.compile(r"-?\d{1,12}([.,]\d{1,6})?")
_GROUPED: Final = re.compile(r"-?\d{1,3}([. ]\d{3})+(,\d{1,6})?")


class NumberField(ParsedEdit):
    """An empty field is no number. ``changed`` carries a float or None."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "")

    def checked(self, field: str) -> float | None:
        """The number, or UserError naming ``field`` when something is typed that is none."""
        return cast("float | None", self._checked(field))

    def set_number(self, number: float | None) -> None:
        """Put a number into the field without telling anyone."""
        self._set_value(number)

    def _parse(self, words: str) -> float:
        words = words.removesuffix("%").strip()
        if _GROUPED.fullmatch(words):
            return float(words.replace(".", "").replace(" ", "").replace(",", "."))
        if _NUMBER.fullmatch(words):
            return float(words.replace(",", "."))
        raise UserError(tr("Hier passt eine Zahl wie „41“ oder „12,5“."))

    def _written(self, value: float) -> str:
        return value_words(value)
