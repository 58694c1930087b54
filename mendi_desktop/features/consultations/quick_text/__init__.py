# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One typed line becomes a filled draft. Pure: it knows words, not the vault."""

from mendi_desktop.features.consultations.quick_text.draft import USUAL_CHANNEL, QuickDraft
from mendi_desktop.features.consultations.quick_text.known import Known
from mendi_desktop.features.consultations.quick_text.reader import read_line
from mendi_desktop.features.consultations.quick_text.reading import Found, Person, QuickReading, Step, values

__all__ = [
    "USUAL_CHANNEL",
    "Found",
    "Known",
    "Person",
    "QuickDraft",
    "QuickReading",
    "Step",
    "read_line",
    "values",
]
