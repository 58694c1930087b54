# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may be written down about the desk."""

from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

LONGEST_TITLE: Final = 60
MOST_PINS: Final = 30


def check_title(title: str | None) -> str:
    """The name of a saved filter; UserError without one or with a very long one."""
    if not title:
        raise UserError(tr("Ein Name fehlt noch, zum Beispiel „Offene Wiedervorlagen“."), field="title")
    if len(title) > LONGEST_TITLE:
        raise UserError(tr("Der Name ist zu lang; höchstens {n} Zeichen.", n=LONGEST_TITLE), field="title")
    return title


def check_room(pins: int) -> None:
    """UserError where there are so many pins already that they would not help any more."""
    if pins >= MOST_PINS:
        raise UserError(tr("Mehr als {n} lassen sich nicht anheften. Bitte zuerst etwas lösen.", n=MOST_PINS))
