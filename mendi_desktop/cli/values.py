# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what stands behind an option: whole numbers and days, with a sentence for what does not fit."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards, parse_date
from mendi_desktop.core.i18n import tr

_LONGEST_NAME: Final = 255


def file(text: str) -> Path:
    """A path that could be one; the system's limit of 255 bytes for a name is told before it is met."""
    path = Path(text)
    if not path.name or any(len(os.fsencode(part)) > _LONGEST_NAME for part in path.parts):
        raise UserError(tr("„{name}“ kann keine Datei heißen.", name=text[:40]))
    return path


def file_or_folder(text: str) -> Path:
    """As :func:`file`, or a folder that is there, which may be called "." or "/"."""
    path = Path(text)
    return path if text and path.is_dir() else file(text)


def number(option: str, lowest: int, highest: int) -> Callable[[str], int]:
    """A reader for whole numbers from ``lowest`` to ``highest``."""

    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= 12 and lowest <= int(text) <= highest:
            return int(text)
        raise UserError(
            tr("Zu {option} passt eine Zahl von {low} bis {high}.", option=option, low=lowest, high=highest)
        )

    return read


def day(option: str, text: str, today: date, towards: Towards = Towards.PAST) -> date:
    """A day as people write it, seen from ``today``; the sentence names the option."""
    try:
        return parse_date(text, today, towards)
    except UserError as error:
        raise UserError(tr("{option}: {what}", option=option, what=error.message)) from None
