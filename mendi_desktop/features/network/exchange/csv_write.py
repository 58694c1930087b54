# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The network as a table in CSV for any spreadsheet: semicolons, UTF-8 with BOM, heads in the language in force."""

import codecs
import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label
from mendi_desktop.features.network.exchange.columns import OWN_HEADS, OWN_NOTES
from mendi_desktop.features.network.import_entry import ImportEntry

_GUARDED: Final = ("=", "+", "-", "@", "\t", "\r", "'")
"""A spreadsheet takes what begins so for a formula (OWASP, "CSV Injection"); an apostrophe before it makes it text.

What begins with an apostrophe itself gets another one, so that reading takes away just what writing has added."""


def contacts_csv(entries: Iterable[ImportEntry], *, notes: bool = False) -> bytes:
    """One entry a row, as :func:`read_address_book` takes it over again.

    ``notes``: the mentor's own notes, last contact and next step, too; without it their columns are not there.
    """
    columns = [name for name in OWN_HEADS if notes or name not in OWN_NOTES]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow([tr(OWN_HEADS[name]) for name in columns])
    for entry in entries:
        writer.writerow([_cell(name, getattr(entry, name)) for name in columns])
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8")


def _cell(name: str, value: str | date | None) -> str:
    if isinstance(value, date):
        return value.isoformat()
    text = label("actor_kind", value) if name == "kind" and value else value or ""
    return f"'{text}" if text.startswith(_GUARDED) else text
