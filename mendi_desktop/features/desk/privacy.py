# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of the desk tells. None of it ever leaves the vault: it says whom somebody looked for."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW

_AT_HAND = QT_TR_NOOP("Wichtiges schnell wiederfinden")
_PINNED = QT_TR_NOOP("Angeheftetes")
_SAVED = QT_TR_NOOP("gespeicherte Filter")
_REMEMBERED = QT_TR_NOOP("gemerkte Ansichten und zuletzt Angesehenes")


def _desk(tells: str, *names: str) -> dict[str, Column]:
    return {**ROW, **{name: Column(tells, _AT_HAND, "form", Leaves.NEVER) for name in names}}


COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "pin": _desk(_PINNED, "page", "entry_id", "position"),
    "saved_view": _desk(_SAVED, "page", "title", "choice", "position"),
    "desk_memory": _desk(_REMEMBERED, "name", "value"),
}
