# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What ``mendi doctor`` finds out about places: who may open our folders, and where a vault lies."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.missing import Missing
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.private_files import is_open_to_others
from mendi_desktop.features.safekeeping.sizes import said_size
from mendi_desktop.vault.place import Kind, advice, place_of


def rights(context: Context) -> str:
    """Our folders are closed to other accounts; the program closes them at every start."""
    folders = context.folders
    ours = (folders.config, folders.state, folders.runtime, folders.data, folders.vaults, folders.backups)
    if folders.portable is not None:
        return tr("auf einem Stick: er gehört dem, der ihn hat; vertraulich ist allein der verschlüsselte Tresor")
    opened = [folder for folder in ours if is_open_to_others(folder)]
    if opened:
        raise Missing(tr("auch für andere Konten offen: {folders}", folders=", ".join(map(str, opened))))
    if all(is_open_to_others(folder) is None for folder in ours):
        return tr("nicht zu erkennen")
    return tr("alle Ordner nur für dieses Konto")


def vault_file(vault: Path, _context: Context) -> str:
    """Place, size and rights of a vault, without opening it."""
    if not vault.is_file():
        raise Missing(tr("nicht gefunden: {file}", file=vault))
    place = place_of(vault)
    is_open = is_open_to_others(vault)
    if is_open and place.kind is Kind.LOCAL:
        raise Missing(tr("{file} ist auch für andere Konten lesbar; das nächste Öffnen schließt sie", file=vault))
    where = advice(place) or tr("auf diesem Rechner")
    if is_open:  # sticks and shares often know no rights of single accounts
        where = tr("auch für andere Konten lesbar, aber nur verschlüsselt. {where}", where=where)
    return tr("{file}, {size}, {where}", file=vault, size=said_size(vault.stat().st_size), where=where)


PLACES: Final[tuple[tuple[str, Callable[[Context], str]], ...]] = ((QT_TR_NOOP("Rechte"), rights),)
