# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How safe a vault is: everything that was found out about it at one moment, and the one hole that matters most."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.safekeeping.moments import said_age, said_moment
from mendi_desktop.vault.backups.backup import Backup
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.state import Second
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.place import Kind, Place, place_of
from mendi_desktop.vault.safekeeping import Safekeeping, safekeeping
from mendi_desktop.vault.watch import ForeignChangeError

LATE_AFTER: Final = timedelta(days=1)
"""Changes that are not in a backup after so long are a hole; the program itself makes one every half hour."""

MISSED_AFTER: Final = timedelta(days=14)
"""A stick lies in a drawer most of the time: only after so long its absence is worth a sentence."""


_OF_THE_SECOND: Final = "second_target"
"""What the net says of a second place that is missing is said here with its day."""


class Sheet(StrEnum):
    """The recovery sheet: it opens the vault, it belongs to a former passphrase, it was not wanted, there is none."""

    MADE = "made"
    VOID = "void"
    DECLINED = "declined"
    NONE = "none"


class Deed(StrEnum):
    """What the one act beside a hole does."""

    BACK_UP = "back up"
    EXAMINE = "examine"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Hole:
    """One sentence and the act that mends it."""

    sentence: str
    act: str
    deed: Deed


@dataclass(frozen=True, slots=True)
class Outlook:
    """One moment. ``backups`` newest first, ``changed``: there is something that no backup has.

    ``net_hole``: what the net itself has to say, empty for nothing. ``second`` was last seen on ``second_seen``;
    ``sheet_on``: day of the last recovery sheet. ``trouble``: why the last try to back up failed; ``tried``: whether
    there was one since the vault was opened. ``unexamined``: the program had ended uncleanly and nobody has looked
    since; ``findings``: how many the last look found. ``foreign``: what somebody else did to the file, in a sentence.
    """

    now: datetime
    backups: tuple[Backup, ...]
    changed: bool
    net_hole: str
    second: Second
    second_folder: str
    second_seen: date | None
    place: Place
    sheet: Sheet
    sheet_on: date | None
    trouble: str = ""
    tried: bool = False
    unexamined: bool = False
    findings: int = 0
    place_accepted: bool = False
    foreign: str = ""

    @property
    def last(self) -> Backup | None:
        """The newest backup that is there."""
        return next((backup for backup in self.backups if backup.intact), None)

    @property
    def today(self) -> date:
        return self.now.astimezone().date()


def look(vault: Vault, net: SafetyNet, before: Outlook | None = None) -> Outlook:
    """Find out everything; looks at files in several places, so better not in the window's thread.

    ``before``: the last look, which stays true of a vault whose file somebody else has changed: it is not read then.
    """
    try:
        vault.refuse_foreign()
    except ForeignChangeError as error:
        if before is None:
            raise
        return replace(before, now=vault.clock.now(), foreign=error.message)
    state, kept = net.state(), vault.read(safekeeping)
    backups, changed = _backups(net)
    return Outlook(
        now=vault.clock.now(),
        backups=backups,
        changed=changed,
        net_hole=state.hole if state.hole_act != _OF_THE_SECOND else "",
        second=state.second,
        second_folder=kept.second_target,
        second_seen=state.second_seen,
        place=place_of(vault.path),
        sheet=sheet_of(kept, vault.key.mark),
        sheet_on=kept.recovery_sheet_on,
    )


def _backups(net: SafetyNet) -> tuple[tuple[Backup, ...], bool]:
    """All backups, and whether there is more than they hold; none while their folder cannot be read."""
    try:
        return net.backups(), net.changed
    except UserError:
        return (), True


def sheet_of(kept: Safekeeping, key_mark: str) -> Sheet:
    """A day without a mark says that a sheet was offered and put off."""
    if kept.recovery_sheet:
        return Sheet.MADE if kept.recovery_sheet == key_mark else Sheet.VOID
    return Sheet.DECLINED if kept.recovery_sheet_on else Sheet.NONE


def worst_hole(outlook: Outlook) -> Hole | None:
    """The most urgent hole, or None. What somebody knowingly put off is none."""
    found = (_in_the_data(outlook), _in_the_backups(outlook), _around(outlook))
    return next((hole for hole in found if hole is not None), None)


def calm(outlook: Outlook) -> str:
    """What to say while there is no hole."""
    last = outlook.last
    if last is None:
        return tr("Verschlüsselt, wird gleich zum ersten Mal gesichert")
    return tr("Verschlüsselt, zuletzt gesichert {moment}, geprüft", moment=said_moment(last.made_at, outlook.now))


def _in_the_data(outlook: Outlook) -> Hole | None:
    if outlook.foreign:
        return Hole(tr("Die Tresor-Datei wurde von außen verändert."), tr("Ansehen"), Deed.LOOK)
    if outlook.findings:
        said = plural(
            outlook.findings,
            QT_TR_NOOP("Beim Prüfen der Daten gab es {n} Befund."),
            QT_TR_NOOP("Beim Prüfen der Daten gab es {n} Befunde."),
        )
        return Hole(said, tr("Ansehen"), Deed.LOOK)
    if outlook.unexamined:
        said = tr("Das Programm wurde zuletzt nicht richtig beendet.")
        return Hole(said, tr("Daten prüfen"), Deed.EXAMINE)
    return None


def _in_the_backups(outlook: Outlook) -> Hole | None:
    last, act = outlook.last, tr("Jetzt sichern")
    if outlook.trouble:
        return Hole(tr("Die Sicherung ist nicht gelungen."), tr("Ansehen"), Deed.LOOK)
    if last is None:
        return Hole(tr("Noch nicht gesichert."), act, Deed.BACK_UP) if outlook.tried else None
    if outlook.changed and outlook.tried and outlook.now - last.made_at > LATE_AFTER:
        age = said_age(last.made_at.astimezone().date(), outlook.today)
        return Hole(tr("Zuletzt gesichert {age}.", age=age), act, Deed.BACK_UP)
    if outlook.net_hole and outlook.tried:
        return Hole(outlook.net_hole, tr("Ansehen"), Deed.LOOK)
    return None


def _around(outlook: Outlook) -> Hole | None:
    act = tr("Ansehen")
    if outlook.sheet is Sheet.VOID:
        return Hole(tr("Das Notfallblatt gilt seit der neuen Passphrase nicht mehr."), act, Deed.LOOK)
    if outlook.place.kind is Kind.CLOUD and not outlook.place_accepted:
        where = outlook.place.name or tr("ein Cloud-Dienst")
        return Hole(tr("Der Tresor liegt in einem Ordner, den {service} abgleicht.", service=where), act, Deed.LOOK)
    if outlook.second is Second.MISSING and _missed(outlook):
        return Hole(_missing_since(outlook), act, Deed.LOOK)
    if outlook.sheet is Sheet.NONE:
        return Hole(tr("Es gibt noch kein Notfallblatt."), act, Deed.LOOK)
    return None


def _missed(outlook: Outlook) -> bool:
    return outlook.second_seen is None or outlook.today - outlook.second_seen > MISSED_AFTER


def _missing_since(outlook: Outlook) -> str:
    if outlook.second_seen is None:
        return tr("Der zweite Sicherungsort war noch nie da.")
    return tr("Der zweite Sicherungsort war zuletzt {age} da.", age=said_age(outlook.second_seen, outlook.today))
