# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A short code for an entry, to stand in a calendar that others may see: it opens the entry here and tells nothing.

Five signs of a hash of the entry's random number and one check sign, in groups of three ("K7F-2QY"), in the alphabet of
the recovery code. The check is one symbol over GF(32) (a Reed-Solomon code with a single check symbol): one wrong sign
and any two signs that changed places are noticed. Two entries may share a code; then both are found.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import DueQuery
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_table
from mendi_desktop.vault.recovery_line import ALPHABET, symbols, tidy, unknown_sign

LENGTH: Final = 6

PAGES: Final = {
    "consultation": "consultations",
    "colleague": "colleagues",
    "company_project": "projects",
    "organisation": "network",
    "contact": "network",
    "event": "network",
    "activity": "activities",
    "seminar": "qualification",
    "self_assessment": "qualification",
    "council_request": "council",
}
"""Tables whose rows can be looked at, and the page that shows one."""

_GROUP: Final = 3
_FAR: Final = 36_500
"""Days: everything that waits, however far ahead."""


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """Where an entry is shown. ``kind``: what its table is called (translated); ``noted_on``: when it was made."""

    page: str
    id: UUID
    kind: str
    noted_on: date


def code_of(entry: UUID) -> str:
    """The code of an entry, always the same: "K7F-2QY"."""
    digest = int.from_bytes(blake2b(entry.bytes, digest_size=8, person=b"mendi entry").digest())
    data = [digest >> 5 * place & 31 for place in range(LENGTH - 1)]
    signs = "".join(ALPHABET[symbol] for symbol in (*data, _check(data)))
    return f"{signs[:_GROUP]}-{signs[_GROUP:]}"


def find_entries(session: Session, typed: str, due: Sequence[DueQuery], today: date) -> list[EntryPlace]:
    """All entries with the code ``typed``, in any case, with or without hyphen; UserError saying what is wrong with it.

    ``due``: what waits in the areas, whose entries are looked through as well. Mostly there is one.
    """
    wanted = read_code(typed)
    found = {place.id: place for place in _rows(session, wanted)}
    for query in due:
        for item in query(session, today, _FAR):
            if item.entry not in found and code_of(item.entry) == wanted:
                found[item.entry] = EntryPlace(item.page, item.entry, item.neutral, item.due_on)
    if not found:
        raise UserError(
            tr("Zum Code {code} gibt es in diesem Tresor keinen Eintrag. Vielleicht ist er entfernt.", code=wanted),
            field="code",
        )
    return list(found.values())


def read_code(typed: str) -> str:
    """What was typed as :func:`code_of` writes it. UserError for what cannot be a code."""
    if sign := unknown_sign(typed):
        raise UserError(tr("Das Zeichen „{sign}“ kommt in keinem Code vor.", sign=sign), field="code")
    signs = tidy(typed)
    if len(signs) != LENGTH:
        raise UserError(tr("Ein Code hat {n} Zeichen, zum Beispiel {code}.", n=LENGTH, code="K7F-2QY"), field="code")
    *data, check = symbols(signs)
    if _check(data) != check:
        raise UserError(tr("In diesem Code stimmt ein Zeichen nicht. Bitte noch einmal vergleichen."), field="code")
    return f"{signs[:_GROUP]}-{signs[_GROUP:]}"


def _rows(session: Session, wanted: str) -> Iterator[EntryPlace]:
    for name, page in PAGES.items():
        table = Base.metadata.tables.get(name)
        if table is None:
            continue
        for entry in session.scalars(select(table.c.id)).all():
            if code_of(entry) == wanted:
                made = session.scalars(select(table.c.created_at).where(table.c.id == entry)).one()
                yield EntryPlace(page, entry, tr(about_table(table).title), made.astimezone().date())


def _check(data: Sequence[int]) -> int:
    """Horner's rule over GF(32) at the element x, modulo x^5 + x^2 + 1: place i has the weight x^(5 - i)."""
    value = 0
    for symbol in data:
        value ^= symbol
        value = value << 1 ^ (0b100101 if value & 16 else 0)
    return value
