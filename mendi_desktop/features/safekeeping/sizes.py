# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How large files are, and what lies at a place, in words."""

from datetime import datetime

from mendi_desktop.core.i18n import QT_TR_NOOP, language, plural, tr
from mendi_desktop.features.safekeeping.moments import short_moment
from mendi_desktop.features.safekeeping.spot import Found


def said_size(size: int) -> str:
    """ "240 KB", "1,2 MB": as file managers count, 1,000 bytes to the kilobyte."""
    if size < 1_000_000:
        return tr("{n} KB", n=max(1, round(size / 1000)))
    millions = f"{size / 1_000_000:.1f}"
    return tr("{n} MB", n=millions if language() == "en" else millions.replace(".", ","))


def said_found(found: Found, now: datetime) -> str:
    """ "3 Dateien · 2,4 MB · heute, 14:05"."""
    if found.changed is None:
        return tr("gerade nichts da")
    count = plural(found.files, QT_TR_NOOP("{n} Datei"), QT_TR_NOOP("{n} Dateien"))
    reached = [tr("auch für andere Konten lesbar")] if found.open_to_others else []
    return " · ".join((count, said_size(found.size), short_moment(found.changed, now), *reached))
