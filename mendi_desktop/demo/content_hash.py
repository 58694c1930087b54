# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A fingerprint of all that is written in a vault, whatever its key and the layout of its file."""

import hashlib
from typing import Final

from sqlalchemy import column, select, table, text
from sqlalchemy.orm import Session

_NOT_CONTENT: Final = ("safekeeping",)


def content_hash(session: Session) -> str:
    """SHA-256 (hex) over every row of every table, ids and times included: ``vault.read(content_hash)``.

    Two vaults of the same hash hold the same; the encrypted files differ nevertheless, because each has a salt of its
    own. Left out are the search index, which is made from the rows, and the vault's random identity.
    """
    digest = hashlib.sha256()
    for name, columns in _tables(session):
        digest.update(repr((name, columns)).encode())
        order = ("id",) if "id" in columns else columns
        here = table(name, *map(column, columns))
        rows = select(here).order_by(*(here.c[key] for key in order))
        for row in session.execute(rows):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def _tables(session: Session) -> list[tuple[str, tuple[str, ...]]]:
    """Names and columns of the ordinary tables, as the file has them: not every model must be imported for this."""
    found = session.execute(text("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"))
    names = sorted(name for (name,) in found if not name.startswith("sqlite_") and name not in _NOT_CONTENT)
    columns = text("SELECT name FROM pragma_table_info(:name) ORDER BY name")
    return [(name, tuple(session.scalars(columns, {"name": name}))) for name in names]
