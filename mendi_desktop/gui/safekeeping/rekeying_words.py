# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far a new passphrase has come, in words."""

from mendi_desktop.core.i18n import tr


def said_progress(done: int, of_all: int) -> str:
    """``done`` of the backups are under the new passphrase; the vault itself comes last."""
    if done < of_all:
        return tr("Sicherung {n} von {all} wird neu verschlüsselt …", n=done + 1, all=of_all)
    return tr("Der Tresor wird neu verschlüsselt …")
