# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's time in words."""

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.rules import CALLED_EVENT, CALLED_TALKS
from mendi_desktop.features.codes import label


def clock(minutes: int) -> str:
    """Hours and minutes: "3:05"."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def kind_said(kind: str, workplace_kind: str) -> str:
    """A code of ``activity_kind``, or what counts by itself."""
    if kind == CALLED_TALKS:
        return tr("Beratung")
    return tr("Veranstaltung") if kind == CALLED_EVENT else label("activity_kind", kind, workplace_kind)
