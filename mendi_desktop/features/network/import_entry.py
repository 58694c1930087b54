# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of an address book on its way in or out: a contact, the organisation it belongs to, or either alone."""

from dataclasses import dataclass
from datetime import date
from typing import Final

MOST_ENTRIES: Final = 20_000
"""More is not one mentor's network but somebody's customer file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportEntry:
    """What a file says. Without ``name`` and ``function`` it is about the organisation alone.

    ``kind``: a code of ``actor_kind``, empty if the file does not say it. The organisation's own fields count only
    where it is new: what stands in the vault is not overwritten.
    """

    organisation: str = ""
    kind: str = ""
    region: str = ""
    offers: str = ""
    address: str = ""
    website: str = ""
    organisation_phone: str = ""
    organisation_email: str = ""
    name: str = ""
    function: str = ""
    phone: str = ""
    email: str = ""
    topic: str = ""
    last_contact_on: date | None = None
    next_step: str = ""
    next_step_on: date | None = None
    note: str = ""

    @property
    def has_contact(self) -> bool:
        return bool(self.name or self.function)
