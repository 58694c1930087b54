# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A release as it was printed, to be printed again: the figures, labels and sentences of a report that is handed out.

Only what stood on the paper is kept, so nothing in it is about fewer than k persons. It is stored inside the vault.
"""

import json
from datetime import date
from typing import Any

from mendi_desktop.privacy.period import Period
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.result import Release
from mendi_desktop.privacy.safe_table import _SEAL, SafeCount, SafeTable


def kept(release: Release) -> str:
    """JSON text of everything that the release shows; its entry for the ledger is stored elsewhere."""
    return json.dumps(
        {
            "first": release.period.first.isoformat(),
            "last": release.period.last.isoformat(),
            "audience": release.audience,
            "k": release.k,
            "totals": [_unsealed(count) for count in release.totals],
            "tables": [_unsealed(table) for table in release.tables],
            "notes": release.notes,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def recalled(text: str) -> Release:
    """The release that :func:`kept` wrote down, without an entry: it adds nothing to the ledger."""
    stored = json.loads(text)
    return Release(
        period=Period(date.fromisoformat(stored["first"]), date.fromisoformat(stored["last"])),
        audience=Audience(stored["audience"]),
        k=stored["k"],
        totals=tuple(SafeCount(**count, seal=_SEAL) for count in stored["totals"]),
        tables=tuple(SafeTable(**_tuples(table), seal=_SEAL) for table in stored["tables"]),
        notes=tuple(stored["notes"]),
    )


def _unsealed(figures: SafeCount | SafeTable) -> dict[str, Any]:
    fields = {name: getattr(figures, name) for name in figures.__dataclass_fields__}
    del fields["seal"]
    return fields


def _tuples(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: _tuple(value) for name, value in fields.items()}


def _tuple(value: Any) -> Any:
    return tuple(map(_tuple, value)) if isinstance(value, list) else value
