# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups in the words of the page: why they were made, where they lie."""

from collections.abc import Collection
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.portable import said_kept
from mendi_desktop.vault.backups.backup import Reason

_REASONS: Final = {
    Reason.AUTOMATIC: QT_TR_NOOP("von selbst"),
    Reason.MANUAL: QT_TR_NOOP("von Hand"),
    Reason.BEFORE_MIGRATION: QT_TR_NOOP("vor dem Umstellen auf eine neue Version"),
    Reason.BEFORE_RESTORE: QT_TR_NOOP("vor dem Wiederherstellen"),
    Reason.BEFORE_REPAIR: QT_TR_NOOP("vor dem Reparieren"),
    Reason.BEFORE_IMPORT: QT_TR_NOOP("vor dem Einlesen"),
    Reason.BEFORE_MERGE: QT_TR_NOOP("vor dem Zusammenführen"),
}


def said_reason(reason: Reason) -> str:
    return tr(_REASONS[reason])


def said_targets(targets: Collection[str]) -> str:
    """Where a backup lies; ``targets`` holds ``first``, ``second`` or both."""
    if len(targets) > 1:
        return tr("an beiden Orten")
    return tr("nur am zweiten Ort") if "second" in targets else said_kept()
