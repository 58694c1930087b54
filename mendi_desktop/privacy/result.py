# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes out of a release: sealed figures, and the entry for the ledger."""

from dataclasses import dataclass, field

from mendi_desktop.privacy.ledger import Ledger
from mendi_desktop.privacy.period import Period
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.safe_table import SafeCount, SafeTable


@dataclass(frozen=True, slots=True)
class Release:
    """The figures of one report. A number that is withheld is None.

    ``totals``: ids ``persons``, ``talks``, ``minutes``, ``talks_without_person``, ``heads``, always all five in this
    order. ``tables``: in the order of the request, one for each axis (``<id>``), then where asked for ``<id>_by_group``
    and ``<id>_by_org_unit``, last ``org_unit``. The tables about departments are missing where departments may not be
    shown. ``notes``: sentences to print.

    ``refused``: empty, or the sentence to show instead of a report, which then has neither totals nor tables.
    ``entry``: to be added to the ledger when, and only when, the report is handed out; a preview that others see has
    been handed out.
    """

    period: Period
    audience: Audience
    k: int
    totals: tuple[SafeCount, ...] = ()
    tables: tuple[SafeTable, ...] = ()
    notes: tuple[str, ...] = ()
    refused: str = ""
    entry: Ledger = field(default_factory=Ledger)

    def total(self, id: str) -> int | None:
        """The released total with this id, None when withheld; KeyError when there is none."""
        return {count.id: count.value for count in self.totals}[id]

    def table(self, id: str) -> SafeTable:
        """KeyError when the report has no such table."""
        return {table.id: table for table in self.tables}[id]
