# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts what goes out into the file that somebody has chosen."""

from pathlib import Path

from mendi_desktop.core.atomic_file import write_atomically
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr


def write_out(path: Path, data: bytes) -> None:
    """Write it readable for its owner only, over a file that somebody has agreed to replace. UserError if it fails."""
    try:
        write_atomically(path, data)
    except OSError as error:
        raise UserError(
            tr("„{name}“ lässt sich dort nicht schreiben. Bitte einen anderen Ort wählen.", name=path.name)
        ) from error
