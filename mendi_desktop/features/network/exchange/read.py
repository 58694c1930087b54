# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads an address book, whichever of the two forms it has."""

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.exchange.csv_read import read_csv
from mendi_desktop.features.network.exchange.found import ReadEntry, ReadFile, Trouble
from mendi_desktop.features.network.exchange.text import as_text
from mendi_desktop.features.network.exchange.vcard_read import read_vcards
from mendi_desktop.features.network.import_entry import MOST_ENTRIES

__all__ = ["ReadEntry", "ReadFile", "Trouble", "read_address_book"]


def read_address_book(data: bytes) -> ReadFile:
    """What a CSV or vCard file says; the form is seen in its beginning, not in its name.

    UserError where the whole file cannot be one; what is wrong with single lines stands in the result.
    """
    text = as_text(data)
    if not text.strip():
        raise UserError(tr("Die Datei ist leer."))
    begins = text.lstrip("\ufeff \t\r\n")[:11].upper()
    found = read_vcards(text) if begins == "BEGIN:VCARD" else read_csv(text)
    if len(found.entries) > MOST_ENTRIES:
        raise UserError(tr("Mehr als {n} Einträge auf einmal passen nicht. Bitte aufteilen.", n=MOST_ENTRIES))
    return found
