# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The released figures as JSON, in the format that the command line promises (``mendi report --format json``)."""

import json
from collections.abc import Sequence

from mendi_desktop.core.i18n import tr
from mendi_desktop.privacy.safe_table import SafeTable
from mendi_desktop.reports.document import BarChart, CountTable, Document, KeyFigures, Note
from mendi_desktop.reports.inline import words
from mendi_desktop.reports.period import Period
from mendi_desktop.reports.plain_text import clean


def figures_of(document: Document, kind: str, number: str, period: Period, k: int) -> str:
    """JSON text. Tables stand in the order of the document, each once; null inside a table is a suppressed count."""
    tables: dict[str, object] = {}
    notes: dict[str, None] = {}
    for block in document.blocks:
        match block:
            case KeyFigures():
                name = "key_figures" if "key_figures" not in tables else f"key_figures_{len(tables)}"
                tables[name] = _key_figures(block, name)
            case CountTable() | BarChart():
                tables.setdefault(block.table.id, _table(block.table))
                notes.update(dict.fromkeys(map(clean, block.table.notes)))
            case Note():
                notes[clean(words(block.text))] = None
    figures = {
        "kind": kind,
        "number": clean(number),
        "period": {"from": period.first.isoformat(), "to": period.last.isoformat()},
        "k": k,
        "tables": list(tables.values()),
        "notes": list(notes),
    }
    return json.dumps(figures, ensure_ascii=False, indent=2) + "\n"


def _key_figures(block: KeyFigures, name: str) -> dict[str, object]:
    return {
        "id": name,
        "title": tr("Kennzahlen"),
        "row_ids": _cleaned([figure.id for figure in block.figures]),
        "rows": _cleaned([figure.label for figure in block.figures]),
        "column_ids": ["value"],
        "columns": [tr("Wert")],
        "cells": [[figure.value] for figure in block.figures],
        "row_totals": None,
        "column_totals": None,
        "total": None,
    }


def _table(table: SafeTable) -> dict[str, object]:
    return {
        "id": clean(table.id),
        "title": clean(table.title),
        "row_ids": _cleaned(table.row_ids),
        "rows": _cleaned(table.rows),
        "column_ids": _cleaned(table.column_ids),
        "columns": _cleaned(table.columns),
        "cells": [list(row) for row in table.cells],
        "row_totals": None if table.row_totals is None else list(table.row_totals),
        "column_totals": None if table.column_totals is None else list(table.column_totals),
        "total": table.total,
    }


def _cleaned(texts: Sequence[str]) -> list[str]:
    return [clean(text) for text in texts]
