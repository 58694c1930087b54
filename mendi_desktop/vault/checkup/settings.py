# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The vault's own rows: options of the right kind, and the one row that says whose backups are whose."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final
from uuid import uuid4

from sqlalchemy import Table, text

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.ids import new_id
from mendi_desktop.storage.options import VaultOption, VaultOptions
from mendi_desktop.vault.checkup.columns import as_text
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part, worded
from mendi_desktop.vault.checkup.tables import mapping_of, present_tables, put_row_aside, rows_where
from mendi_desktop.vault.safekeeping import SafekeepingRow

UNFIT: Final = QT_TR_NOOP("passte nicht als Einstellung")
_VAULT_ID: Final = re.compile(r"[0-9a-f]{32}")


def check_settings(ground: Ground) -> Iterator[Fault]:
    there = {table.name for table in present_tables(ground.connection)}
    if VaultOption.__tablename__ in there:
        yield from _options(ground)
    if SafekeepingRow.__tablename__ in there:
        yield from _identity(ground)


def _options(ground: Ground) -> Iterator[Fault]:
    rows = list(_unfit_options(ground))
    if rows:
        message = worded(
            len(rows),
            QT_TR_NOOP("Eine Angabe zum Tresor ist nicht zu verstehen."),
            QT_TR_NOOP("{n} Angaben zum Tresor sind nicht zu verstehen."),
        )
        repair = tr("Sie gelten als nicht ausgefüllt; der bisherige Inhalt bleibt lesbar aufgehoben.")
        finding = Finding(Part.SETTINGS, "options", len(rows), message, repair)

        def mend(bench: Bench) -> None:
            for rowid in list(_unfit_options(bench.ground)):
                put_row_aside(bench, _table(VaultOption.__table__), rowid, UNFIT)

        yield Fault(finding, mend)


def _unfit_options(ground: Ground) -> Iterator[int]:
    """Options this version knows whose value is of another kind than their default."""
    fields = VaultOptions.__dataclass_fields__
    for rowid, (name, value) in mapping_of(ground.connection, _table(VaultOption.__table__), "name", "value").items():
        field = fields.get(as_text(name) or "")
        try:
            fits = field is None or isinstance(json.loads(as_text(value) or ""), type(field.default))
        except ValueError:
            continue  # found among the values
        if not fits:
            yield rowid


def _identity(ground: Ground) -> Iterator[Fault]:
    table = _table(SafekeepingRow.__table__)
    rows = list(mapping_of(ground.connection, table, "id", "vault_id").items())
    whole = [rowid for rowid, (_, vault_id) in rows if _VAULT_ID.fullmatch(as_text(vault_id) or "")]
    if len(whole) == len(rows) == 1:
        return
    message = tr("Der Tresor weiß nicht mehr, welche Sicherungen zu ihm gehören.")
    repair = tr("Er bekommt eine neue Nummer. Frühere Sicherungen bleiben und lassen sich über ihre Datei zurückholen.")
    if whole:
        message = tr("Der Tresor hat mehr als eine Nummer für seine Sicherungen.")
        repair = tr("Die ältere gilt; die andere bleibt lesbar aufgehoben.")
    yield Fault(Finding(Part.SETTINGS, "identity", max(1, len(rows) - 1), message, repair), _mend_identity)


def _mend_identity(bench: Bench) -> None:
    connection, table = bench.ground.connection, _table(SafekeepingRow.__table__)
    rows = mapping_of(connection, table, "id", "vault_id")
    whole = [rowid for rowid, (_, vault_id) in rows.items() if _VAULT_ID.fullmatch(as_text(vault_id) or "")]
    for rowid in rows_where(connection, table, "1"):
        if rowid not in whole[:1]:
            put_row_aside(bench, table, rowid, UNFIT)
    if not whole:
        now = datetime.now(UTC).isoformat(timespec="microseconds")
        connection.execute(
            text(
                "INSERT INTO safekeeping"
                " (id, created_at, updated_at, vault_id, second_target, recovery_sheet, former_keys)"
                " VALUES (:id, :now, :now, :vault_id, '', '', '{}')"
            ),
            {"id": new_id().bytes, "now": now, "vault_id": uuid4().hex},
        )


def _table(found: object) -> Table:
    assert isinstance(found, Table)
    return found
