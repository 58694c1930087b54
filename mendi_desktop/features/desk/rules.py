# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may be written down about the desk."""

from collections.abc import Collection
from typing import Any, Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

LONGEST_TITLE: Final = 60
MOST_PINS: Final = 30


def check_title(title: str | None) -> str:
    """The name of a saved filter; UserError without one or with a very long one."""
    if not title:
        raise UserError(tr("Ein Name fehlt noch, zum Beispiel „Offene Wiedervorlagen“."), field="title")
    if len(title) > LONGEST_TITLE:
        raise UserError(tr("Der Name ist zu lang. Bis {n} Zeichen passen.", n=LONGEST_TITLE), field="title")
    return title


def check_room(pins: int) -> None:
    """UserError where there are so many pins already that they would not help any more."""
    if pins >= MOST_PINS:
        raise UserError(tr("Mehr als {n} lassen sich nicht anheften. Bitte zuerst etwas lösen.", n=MOST_PINS))


def without(ids: Collection[str], value: Any) -> Any:
    """A JSON value without what names one of ``ids``: an element or a key of it goes; None if nothing is left."""
    if isinstance(value, str):
        return None if value in ids else value
    if isinstance(value, list):
        kept = [without(ids, each) for each in value]
        return [each for each, before in zip(kept, value, strict=True) if each is not None or before is None]
    if isinstance(value, dict):
        kept_keys = {name: without(ids, each) for name, each in value.items()}
        return {name: each for name, each in kept_keys.items() if each is not None or value[name] is None}
    return value
