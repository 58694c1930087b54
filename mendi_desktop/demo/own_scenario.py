# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A trainer's own scenario: the state of an exercise as a file to hand out, opened on any later day as if saved today.

It is a vault of invented data that opens without a passphrase, with the day of saving in its header (SQLite keeps two
numbers there for the program: https://sqlite.org/pragma.html#pragma_user_version). When it is opened, all days move by
whole weeks, so that every weekday stays what it was and nothing lies further ahead than on the day of saving. Whatever
hour it was then, all of it happened before the moment of opening.
"""

from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.atomic_file import sync_folder
from mendi_desktop.core.clock import Clock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.demo.day_shift import nothing_after, shift_days
from mendi_desktop.demo.pristine import Pristine
from mendi_desktop.storage.copying import KeyedFile, copy_database, sync
from mendi_desktop.storage.engine import key_fits
from mendi_desktop.vault.backups.troubles import NOT_WRITABLE, backup_in_words
from mendi_desktop.vault.damage import diagnose, look_at, read_salt
from mendi_desktop.vault.demo_mark import SCENARIO_SUFFIX, is_demo_file
from mendi_desktop.vault.keys import Opener
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.practice import refuse_real_file
from mendi_desktop.vault.salt import DEMO_PASSPHRASE
from mendi_desktop.vault.session import known_costs, open_vault

SUFFIX: Final = SCENARIO_SUFFIX
_WEEK: Final = 7
_JUST_BEFORE: Final = timedelta(seconds=1)
_DAMAGED: Final = QT_TR_NOOP("Das Szenario ist beschädigt und lässt sich nicht öffnen. Bitte noch einmal geben lassen.")


def weeks_between(saved_on: date, today: date) -> int:
    """Days to move by: the most whole weeks that do not go beyond ``today``."""
    return (today - saved_on).days // _WEEK * _WEEK


def save_scenario(vault: Vault, place: Path) -> None:
    """Write what the open ``vault`` of invented data holds to the file ``place``, in the stead of what is there.

    UserError for a real vault, for a place that holds one, and for what the disk does; ``place`` is as it was then.
    """
    if not vault.is_demo:
        raise UserError(tr("Nur eine Übung lässt sich als Szenario speichern."))
    refuse_real_file(place)
    waiting = KeyedFile(place.with_name(f".{place.name}.part"), vault.key.raw, vault.key.salt)
    with backup_in_words(gone=NOT_WRITABLE):
        waiting.path.unlink(missing_ok=True)  # of a program that was killed
        try:
            copy_database(vault.file, waiting)
            with closing(waiting.connect()) as connection:
                _note_day(connection, vault.clock.today())
            sync(waiting.path)
            waiting.path.replace(place)
        except BaseException:
            with suppress(OSError):
                waiting.path.unlink()
            raise
        sync_folder(place.parent)


def bring_scenario(file: Path, place: Path, clock: Clock) -> Pristine:
    """A finished state at ``place`` (where nothing may be), as if ``file`` had been saved today; ``file`` stays.

    UserError, one sentence each: not there, no scenario, somebody's vault, damaged, from a newer version.
    """
    copy = _copied(file, place)
    try:
        open_vault(place, raw_key=copy.key, clock=clock).close()  # in today's schema, or newer than this program
        with closing(copy.connect()) as connection:
            _move_to(connection, clock)
        sync(place)
    except BaseException as error:
        with suppress(OSError):
            place.unlink()
        if isinstance(error, UserError) and error.field:
            raise UserError(tr(_DAMAGED)) from error
        raise
    return Pristine.of(copy)


def _copied(file: Path, place: Path) -> KeyedFile:
    if damage := look_at(file):
        raise UserError(tr("{what} Bitte ein anderes Szenario wählen.", what=damage.message))
    if not is_demo_file(file):
        raise UserError(
            tr(
                "„{name}“ ist kein Szenario, sondern ein eigener Tresor oder beschädigt. Hier bleibt er zu.",
                name=file.name,
            )
        )
    with backup_in_words(_DAMAGED):
        opener = Opener(DEMO_PASSPHRASE, costs=known_costs())
        for key in opener.keys(read_salt(file)):
            if key_fits(file, key.raw, key.salt) and diagnose(file, opener) is None:
                copy = KeyedFile(place, key.raw, key.salt)
                copy_database(KeyedFile(file, key.raw, key.salt), copy)
                return copy
    raise UserError(tr(_DAMAGED))


def _note_day(connection: driver.Connection, day: date) -> None:
    connection.execute(f"PRAGMA user_version={day.toordinal()}")


def _noted_day(connection: driver.Connection) -> date | None:
    """None in invented data that were never saved as a scenario: nobody said when they were told."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return date.fromordinal(number) if 0 < number <= date.max.toordinal() else None


def _move_to(connection: driver.Connection, clock: Clock) -> None:
    saved_on, today = _noted_day(connection), clock.today()
    connection.execute("BEGIN")
    if saved_on is not None:
        shift_days(connection, weeks_between(saved_on, today), saved_on)
        _note_day(connection, today)
    # saved at five, opened at nine: what was done for it is not done by whoever opens it
    nothing_after(connection, clock.now() - _JUST_BEFORE)
    connection.execute("COMMIT")
