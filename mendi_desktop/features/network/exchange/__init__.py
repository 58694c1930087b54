# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Address books in and out: CSV tables and vCards."""

from mendi_desktop.features.network.exchange.csv_write import contacts_csv
from mendi_desktop.features.network.exchange.read import ReadEntry, ReadFile, Trouble, read_address_book
from mendi_desktop.features.network.exchange.source import contact_entries
from mendi_desktop.features.network.exchange.vcard_write import contacts_vcf

__all__ = ["ReadEntry", "ReadFile", "Trouble", "contact_entries", "contacts_csv", "contacts_vcf", "read_address_book"]
