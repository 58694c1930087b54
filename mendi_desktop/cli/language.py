# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``--lang`` is read before anything else: even a refusal is worded in the language asked for."""

from collections.abc import Sequence

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import LANGUAGES, tr


def take_language(argv: Sequence[str]) -> tuple[str | None, list[str]]:
    """Split off ``--lang L``, wherever it stands. The last one counts; UserError for a language that is not spoken."""
    language, rest, waiting = None, list[str](), False
    for word in argv:
        if waiting:
            language, waiting = word, False
        elif word == "--lang":
            waiting = True
        elif word.startswith("--lang="):
            language = word.removeprefix("--lang=")
        else:
            rest.append(word)
    if waiting or language not in (None, *LANGUAGES):
        raise UserError(tr("Zu --lang passt {languages}.", languages=" | ".join(LANGUAGES)))
    return language, rest
