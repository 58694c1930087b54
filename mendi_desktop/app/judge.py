# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rates passphrases with word lists that are not loaded before somebody needs them."""

from collections.abc import Sequence

from mendi_desktop.app.entrance import workshop
from mendi_desktop.gui.kit.new_passphrase import Rating


class LateJudge:
    """For the worker: what it needs comes with the workshop."""

    def strength(self, passphrase: str, words: Sequence[str] = ()) -> Rating:
        found: Rating = workshop().strength(passphrase, words)
        return found

    def suggest(self) -> str:
        return str(workshop().suggest())
