# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Classification of what no area owns: the columns every row has, the vault's options, the ledger of reports.

The rules of retention named in ``kept`` stand in :mod:`mendi_desktop.features.retention`.
"""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves

TECHNICAL = QT_TR_NOOP("technische Ordnung der Einträge")
_PROOF = QT_TR_NOOP("nachvollziehen, welche Zahlen weitergegeben wurden")
_SAFETY = QT_TR_NOOP("Sicherungen finden und öffnen können")
_REPAIR = QT_TR_NOOP("bei einer Reparatur nichts verlieren")
_WORKPLACE = QT_TR_NOOP("Angaben zum Tresor, für Wortwahl und Kopfzeilen")

ROW: Final[Mapping[str, Column]] = {
    "id": Column(QT_TR_NOOP("zufällige Nummer des Eintrags"), TECHNICAL, "record", Leaves.NEVER),
    "created_at": Column(QT_TR_NOOP("wann der Eintrag entstand"), TECHNICAL, "record", Leaves.OWN_RECORD),
    "updated_at": Column(QT_TR_NOOP("wann der Eintrag zuletzt geändert wurde"), TECHNICAL, "record", Leaves.OWN_RECORD),
}
"""What every table has. The id never leaves: two exports could be joined by it."""


def _ledger(tells: str) -> Column:
    return Column(tells, _PROOF, "works_council", Leaves.NEVER)


def _safety(tells: str) -> Column:
    return Column(tells, _SAFETY, "vault", Leaves.NEVER)


def _aside(tells: str) -> Column:
    return Column(tells, _REPAIR, "repair", Leaves.NEVER)


COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "vault_option": {
        **ROW,
        "name": Column(QT_TR_NOOP("Name einer Einstellung"), _WORKPLACE, "vault", Leaves.NEVER),
        "value": Column(
            QT_TR_NOOP("Name des Betriebs, Name und Funktion der Mentor*in, verantwortliche Stelle"),
            _WORKPLACE,
            "vault",
            Leaves.OWN_RECORD,
        ),
    },
    "safekeeping": {
        **ROW,
        "vault_id": _safety(QT_TR_NOOP("zufällige Nummer des Tresors, an der er seine Sicherungen erkennt")),
        "second_target": _safety(QT_TR_NOOP("Ordner für weitere Sicherungen")),
        "recovery_sheet": _safety(QT_TR_NOOP("zu welchem Schlüssel das Notfallblatt gehört")),
        "recovery_sheet_on": _safety(QT_TR_NOOP("Tag des Notfallblatts")),
        "former_keys": _safety(QT_TR_NOOP("frühere Schlüssel, solange eine Sicherung sie noch braucht")),
    },
    "set_aside": {
        **ROW,
        "origin": _aside(QT_TR_NOOP("woher etwas stammt, das bei einer Reparatur herausgenommen wurde")),
        "why": _aside(QT_TR_NOOP("warum es herausgenommen wurde")),
        "content": Column(
            QT_TR_NOOP("was bei einer Reparatur herausgenommen wurde"), _REPAIR, "repair", Leaves.NEVER, special=True
        ),
        "found_on": _aside(QT_TR_NOOP("Tag der Reparatur")),
    },
    "report_ledger": {
        **ROW,
        "number": _ledger(QT_TR_NOOP("Nummer des Berichts")),
        "kind": _ledger(QT_TR_NOOP("Art des Berichts")),
        "period_from": _ledger(QT_TR_NOOP("Beginn des Zeitraums")),
        "period_to": _ledger(QT_TR_NOOP("Ende des Zeitraums")),
        "recipient": _ledger(QT_TR_NOOP("an wen der Bericht ging")),
        "options": _ledger(QT_TR_NOOP("gewählte Angaben des Berichts")),
        "released": _ledger(QT_TR_NOOP("veröffentlichte Zahlen, schon geschützt")),
        "sha256": _ledger(QT_TR_NOOP("Prüfsumme der Datei")),
        "made_at": _ledger(QT_TR_NOOP("Tag des Berichts")),
    },
}
