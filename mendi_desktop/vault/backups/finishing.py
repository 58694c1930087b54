# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the opening of a vault owes its backups: one before a migration, and the end of what was cut off."""

from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.manifest import is_settled, path_mark
from mendi_desktop.vault.backups.openers import known_keys
from mendi_desktop.vault.backups.renewal import settle
from mendi_desktop.vault.backups.shelf import Order, Shelf
from mendi_desktop.vault.backups.shelves import first_shelf, shelves
from mendi_desktop.vault.backups.troubles import backup_in_words
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.safekeeping import KeepFormerKeys, Safekeeping, former_keys, safekeeping


def back_up_before_migration(vault: KeyedFile, root: Path, now: datetime, schema: str) -> None:
    """A verified backup in the old schema. UserError if there can be none: then nothing may be migrated."""
    try:
        with backup_in_words():
            shelf = Shelf(root / (vault_id_in(vault) or _stand_in(vault.path)))
            shelf.make(vault, Order(Reason.BEFORE_MIGRATION, now, schema))
    except UserError as error:
        raise UserError(
            tr(
                "Bevor diese neue Version den Tresor umstellt, sichert sie ihn, und das ging nicht: {sentence} Bis "
                "dahin bleibt der Tresor, wie er ist.",
                sentence=error.message,
            )
        ) from error


def vault_id_in(vault: KeyedFile) -> str:
    """The identity of a vault or a backup; empty in the first schema, which had none."""
    with closing(vault.connect()) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'safekeeping'").fetchone():
            return ""
        found = connection.execute("SELECT vault_id FROM safekeeping").fetchone()
        return str(found[0]) if found else ""


def _stand_in(vault: Path) -> str:
    """What the folder of a vault without identity is called until the migration gives it one."""
    return path_mark(vault)[:32]


def is_finished(opened: driver.Connection, vault: Path, root: Path) -> bool:
    """Whether :func:`finish` has nothing to do: asked at every opening, so it looks at a row and a file or two."""
    try:
        found = opened.execute("SELECT vault_id, second_target, former_keys FROM safekeeping").fetchone()
        if found is None or not all(isinstance(value, str) for value in found):
            return True  # nobody knows whose its backups are: a look through the data says so, and mends it
        kept = Safekeeping(found[0], found[1], "", None)
        settled = all(is_settled(shelf.folder) for shelf in shelves(root, kept))
    except (OSError, driver.Error):
        return False
    return settled and found[2] == "{}" and not (root / _stand_in(vault)).exists()


def finish(vault: Vault, root: Path) -> None:
    """Take up what was cut off: a shelf without its name, a new encryption. Troubles wait for the next time."""
    with suppress(UserError), backup_in_words():
        kept = vault.read(safekeeping)
        first = first_shelf(root, kept.vault_id)
        nameless = root / _stand_in(vault.path)
        if nameless.is_dir() and not first.folder.exists():
            nameless.rename(first.folder)
        keys = known_keys(vault)
        found = tuple(shelves(root, kept))
        done = [settle(shelf, vault.key, keys) for shelf in found]
        all_in_reach = len(found) == (2 if kept.second_target else 1)
        if all(done) and all_in_reach and vault.read(former_keys):
            vault.execute(KeepFormerKeys({}))
