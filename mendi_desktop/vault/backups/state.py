# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How whole the safety net is, in one sentence for the status line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.backups.backup import Backup
from mendi_desktop.vault.backups.shelves import first_shelf, second_shelf
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.safekeeping import former_keys, safekeeping

STALE: Final = timedelta(days=7)
ABSENT: Final = timedelta(days=14)


class Second(StrEnum):
    """The second place for backups."""

    NONE = "none"
    THERE = "there"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class NetState:
    """``second_seen``: the last day a backup reached the second place. ``hole``: empty, or one sentence;

    ``hole_act``: what mends it: ``back_up``, ``second_target``, ``examine``, or empty.
    """

    last: Backup | None = None
    second: Second = Second.NONE
    second_seen: date | None = None
    hole: str = ""
    hole_act: str = ""


def net_state(vault: Vault, root: Path, found: Sequence[Backup], changed: bool, troubles: Sequence[str]) -> NetState:
    """``found``: all backups, newest first; ``troubles``: what the last attempts failed with. OSError, UserError."""
    kept = vault.read(safekeeping)
    shelf = second_shelf(kept)
    second = Second.NONE if shelf is None else Second.THERE if shelf.is_there else Second.MISSING
    noted = first_shelf(root, kept.vault_id).read().second_seen
    seen = date.fromisoformat(noted) if noted else None
    here = [backup for backup in found if backup.target == "first"] or found
    last = max(here, key=lambda backup: backup.number, default=None)  # whatever the clock said
    state = NetState(last, second, seen)
    hole, act = ("", "") if vault.is_demo else _hole(state, vault, found, changed, troubles)
    return NetState(last, second, seen, hole, act)


def _hole(
    state: NetState, vault: Vault, found: Sequence[Backup], changed: bool, troubles: Sequence[str]
) -> tuple[str, str]:
    """The widest hole and what mends it."""
    if troubles:
        return troubles[0], "back_up"
    if any(not backup.intact for backup in found):
        return tr("Eine Sicherung fehlt oder ist nicht mehr ganz."), "examine"
    if state.last is None:
        return tr("Noch keine Sicherung."), "back_up"
    return _hole_of_age(state, state.last, vault, changed)


def _hole_of_age(state: NetState, last: Backup, vault: Vault, changed: bool) -> tuple[str, str]:
    age = vault.clock.now() - last.made_at
    if age < timedelta(0):
        return tr("Die Uhr des Rechners geht nach: Die letzte Sicherung liegt in der Zukunft."), ""
    if changed and age > STALE:
        return tr("Die letzte Sicherung ist älter als eine Woche."), "back_up"
    if state.second is not Second.MISSING:
        return "", ""
    if vault.read(former_keys):
        return tr("Am zweiten Sicherungsort gilt noch die frühere Passphrase. Bitte ihn einmal anschließen."), ""
    if state.second_seen is None or vault.clock.today() - state.second_seen > ABSENT:
        return tr("Der zweite Sicherungsort war länger nicht da."), "second_target"
    return "", ""
