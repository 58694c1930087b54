# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The latch of a practice process: once it has fallen, no real vault is opened, made, copied or replaced any more.

It sits at the door to database files itself (:mod:`mendi_desktop.storage.admission`), so that no way in can be
forgotten: a file opens only with its own salt, and the salt of a real vault never begins like that of invented data.
What is in this module besides lets the ways above it say so before they ask for a passphrase. Loaded before the first
window is painted: nothing of cryptography may be imported here.
"""

from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.admission import appoint, is_appointed
from mendi_desktop.vault.demo_mark import is_demo, is_demo_file


def only_practice() -> None:
    """Let the latch fall; it stays down as long as the process lives."""
    appoint(refuse_real)


def is_practice_only() -> bool:
    """Whether this is a practice process."""
    return is_appointed(refuse_real)


def refuse_real(salt: bytes) -> None:
    """UserError in a practice process if ``salt`` is not one of invented data."""
    if is_practice_only() and not is_demo(salt):
        raise UserError(
            tr("Die Übung öffnet nur erfundene Daten. Einen eigenen Tresor bitte im normalen Programm öffnen.")
        )


def refuse_real_file(path: Path) -> None:
    """As :func:`refuse_real`, of a file that is there and not empty: what it is must not be found out by opening it."""
    if is_practice_only() and _has_content(path) and not is_demo_file(path):
        refuse_real(b"")


def _has_content(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return False  # said by whoever needs the file
