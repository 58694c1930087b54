# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reader sees of a document: rows of tables that show no number are drawn together into one."""

from dataclasses import replace

from mendi_desktop.core.i18n import tr
from mendi_desktop.privacy.safe_table import SafeTable
from mendi_desktop.reports.document import BarChart, Block, CountTable, Document


def presented(document: Document) -> Document:
    """The document as PDF and HTML show it; the JSON figures keep every row."""
    return replace(document, blocks=tuple(_presented(block) for block in document.blocks))


def _presented(block: Block) -> Block:
    if isinstance(block, CountTable | BarChart):
        return replace(block, table=_condensed(block.table))
    return block


def _condensed(table: SafeTable) -> SafeTable:
    shown = sum(any(cell is not None for cell in row) for row in table.cells)
    return table.condensed(tr("{n} weitere", n=len(table.rows) - shown)) if shown else table
