# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the watch over the network has found, in words: also how far such a proof reaches."""

from collections import Counter
from collections.abc import Sequence

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr


def said_proof(events: Sequence[str], awake: bool, connections: int | None) -> str:
    """``events``: of the watch; ``awake``: it noticed a try just now; ``connections``: open ones, None if not told."""
    return " ".join((_said_watch(events, awake), _said_connections(connections)))


def _said_watch(events: Sequence[str], awake: bool) -> str:
    if events:
        found = ", ".join(f"{name} ({count})" for name, count in sorted(Counter(events).items()))
        return tr("Etwas hat nach dem Netz gegriffen: {found}. Bitte weitersagen.", found=found)
    if not awake:
        return tr("Die Überwachung des Netzes antwortet nicht; bitte das Programm neu starten.")
    return tr("Seit dem Start hat das Programm nie nach dem Netz gegriffen. Die Überwachung hört mit, eben geprüft.")


def _said_connections(connections: int | None) -> str:
    if connections is None:
        return tr("Offene Verbindungen zählt auf diesem System nur die IT, etwa mit „netstat“.")
    if connections:
        return plural(
            connections,
            QT_TR_NOOP("Das System zählt {n} offene Verbindung dieses Programms."),
            QT_TR_NOOP("Das System zählt {n} offene Verbindungen dieses Programms."),
        )
    return tr("Auch das System zählt keine offene Verbindung dieses Programms.")
