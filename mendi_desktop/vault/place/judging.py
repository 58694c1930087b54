# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Judging a place: which kind it is, and what that means for a vault. Nothing is refused here."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.portable import said_kept
from mendi_desktop.vault.place.clouds import cloud_of
from mendi_desktop.vault.place.machine import Machine, this_machine
from mendi_desktop.vault.place.volume import Volume


class Kind(StrEnum):
    """How far a place is from this machine's own disk."""

    LOCAL = "local"
    NETWORK = "network"
    CLOUD = "cloud"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True)
class Place:
    """``name``: what people call it ("OneDrive", "filer/team", "KINGSTON"); may be empty."""

    kind: Kind
    name: str = ""


def place_of(path: PurePath, machine: Machine | None = None) -> Place:
    """Where ``path`` lies, links followed; a path that does not exist yet is judged by the nearest folder that does.

    A folder that a cloud service copies is that first, whatever disk it lies on. Never raises: what cannot be found out
    counts as this machine. A share of Windows is known by its name, so that a dead server keeps nobody waiting.
    """
    machine = machine or this_machine()
    if machine.system == "win32" and str(path).startswith("\\\\") and not str(path).startswith("\\\\?\\"):
        return _judged(machine.path(str(path)), _volume(str(path), machine), machine)
    true = _resolved(str(path), machine)
    return _judged(machine.path(true), _volume(true, machine), machine)


def advice(place: Place) -> str:
    """One sentence: what the place means and what the program does about it; empty for this machine's own disk."""
    name = place.name
    match place.kind:
        case Kind.NETWORK:
            where = tr("Netzlaufwerk „{name}“", name=name) if name else tr("Netzlaufwerk")
            return tr(
                "{where}: Wer es verwaltet, sieht die verschlüsselte Datei, aber keinen Inhalt; sie öffnet sich immer "
                "nur in einem Programm, jede Änderung wird sofort ganz geschrieben, und die Sicherungen liegen "
                "{kept}.",
                where=where,
                kept=said_kept(),
            )
        case Kind.CLOUD:
            where = tr("{name} gleicht diesen Ordner ab", name=name or tr("Ein Cloud-Dienst"))
            return tr(
                "{where}: Die Datei liegt damit auch auf fremden Rechnern, nur verschlüsselt; sie bleibt immer eine "
                "einzige Datei, geöffnet nur in einem Programm, und die Sicherungen liegen {kept}.",
                where=where,
                kept=said_kept(),
            )
        case Kind.REMOVABLE:
            where = tr("Wechselmedium „{name}“", name=name) if name else tr("Wechselmedium")
            return tr(
                "{where}: Geht es verloren, liest ohne Passphrase niemand darin; jede Änderung wird sofort ganz "
                "geschrieben, und die Sicherungen liegen {kept}.",
                where=where,
                kept=said_kept(),
            )
        case Kind.LOCAL:
            return ""


def _judged(path: PurePath, volume: Volume, machine: Machine) -> Place:
    cloud = cloud_of(path, machine) or volume.cloud
    if cloud:
        return Place(Kind.CLOUD, cloud)
    if volume.is_network:
        return Place(Kind.NETWORK, volume.label)
    if volume.is_removable:
        return Place(Kind.REMOVABLE, volume.label)
    return Place(Kind.LOCAL)


def _resolved(path: str, machine: Machine) -> str:
    try:
        return machine.resolve(path)
    except (OSError, ValueError):
        return path


def _volume(path: str, machine: Machine) -> Volume:
    try:
        return machine.volume_of(path)
    except (OSError, ValueError, AttributeError):  # a system without the call
        return Volume(os.sep)
