# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which chapter F1 opens: the one about the page in sight."""

from typing import Final

WELCOME: Final = "zehn-minuten.md"

CHAPTERS: Final = {
    "today": "heute.md",
    "calendar": "kalender.md",
    "before": "vor-dem-gespraech.md",
    "consultations": "gespraeche.md",
    "record": "gespraeche.md",
    "colleagues": "kolleginnen.md",
    "projects": "projekt.md",
    "barriers": "huerden.md",
    "network": "netzwerk.md",
    "activities": "zeit-und-rollen.md",
    "qualification": "qualifizierung.md",
    "self-assessment": "qualifizierung.md#selbsteinschätzung",
    "council": "gremium.md",
    "reports": "berichte.md",
    "safety": "sicher.md",
    "sight": "it-und-datenschutz.md",
    "settings": "ansichten.md",
    "seminar": "seminar.md",
}
"""By the id of a page: a file of the handbook, and perhaps a section of it."""


def place_of(page: str) -> tuple[str, str]:
    """File and anchor for the page with this id; for none of them the beginning."""
    file, _, anchor = CHAPTERS.get(page, WELCOME).partition("#")
    return file, anchor
