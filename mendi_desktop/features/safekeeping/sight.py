# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything the program leaves on a machine, and what an administrator sees of it without the passphrase.

Told from the real folders and the real vault. A test compares this list with what the program touches in truth.
"""

import sys
from collections.abc import Iterator
from glob import escape
from pathlib import Path

from mendi_desktop.core import logs
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.spot import Group, Spot
from mendi_desktop.vault.backups.manifest import NAME
from mendi_desktop.vault.backups.rotation import DAYS, MONTHS, NEWEST, OLDEST, WEEKS
from mendi_desktop.vault.backups.shelf import PART
from mendi_desktop.vault.backups.shelves import first_shelf, second_shelf
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.safekeeping import safekeeping


def spots_of(vault: Vault, folders: Folders, root: Path) -> tuple[Spot, ...]:
    """Those of an open vault with its backups below ``root``, also at a second place that is not there just now."""
    kept = vault.read(safekeeping)
    second = second_shelf(kept)
    shelves = (first_shelf(root, kept.vault_id).folder, *([second.folder] if second else []))
    return spots(folders, vault.path, shelves)


def spots(folders: Folders, vault: Path | None = None, shelves: tuple[Path, ...] = ()) -> tuple[Spot, ...]:
    """All places the program touches by itself: around ``vault``, its backups (folders in ``shelves``), its own."""
    around = (*_around(vault),) if vault is not None else ()
    backed = [_shelf(folder, second=number > 0) for number, folder in enumerate(shelves)]
    return (*around, *backed, *_own(folders))


def _around(vault: Path) -> Iterator[Spot]:
    name, stem = escape(vault.name), escape(vault.stem)
    yield Spot(
        Group.VAULT,
        tr("Tresor-Datei"),
        vault.parent,
        (name,),
        tr("Alles, was festgehalten wurde, Seite für Seite verschlüsselt (SQLCipher, AES-256)."),
        tr("Name, Ort, Größe und Zeiten der Datei. Vorn steht das Salz, eine Zufallszahl; alles sieht aus wie Zufall."),
        tr("Bleibt, bis jemand die Datei löscht."),
    )
    yield Spot(
        Group.VAULT,
        tr("Mitschrift einer Änderung"),
        vault.parent,
        (f"{name}-journal",),
        tr("Die Seiten, die sich gerade ändern, ebenso verschlüsselt."),
        tr("Größe und Zeit, für den Bruchteil einer Sekunde."),
        tr("Geht mit jeder Änderung; nach einem Absturz beim nächsten Öffnen."),
    )
    yield Spot(
        Group.VAULT,
        tr("Zeichen „ist offen“"),
        vault.parent,
        (f".{name}.lock",),
        tr("Der Name dieses Rechners und die Nummer des laufenden Programms."),
        tr("Beides: wo der Tresor offen ist und seit wann, aber nicht, von wem."),
        tr("Geht beim Sperren und Schließen."),
    )
    yield Spot(
        Group.VAULT,
        tr("Kopien neben dem Tresor"),
        vault.parent,
        (f".{name}{PART}*", f"{stem}.*-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*"),
        tr("Ein neuer Stand im Entstehen und, was beiseitegelegt wurde, weil es beschädigt war; alles verschlüsselt."),
        tr("Namen, Größen und Zeiten."),
        tr("Der neue Stand geht gleich; Beiseitegelegtes bleibt, bis jemand es löscht."),
    )


def _shelf(folder: Path, *, second: bool) -> Spot:
    return Spot(
        Group.BACKUPS,
        tr("Zweiter Sicherungsort") if second else tr("Sicherungen"),
        folder,
        ("*.mendi", f"*.mendi{PART}", ".*.part", NAME, f"{NAME}.beschaedigt"),
        tr("Kopien des ganzen Tresors, verschlüsselt wie er, und eine lesbare Liste davon."),
        tr("Wann und warum gesichert wurde, Größen und Prüfsummen. Nicht, wie viele Gespräche oder mit wem."),
        tr(
            "Werden von selbst weniger: die {newest} neuesten bleiben, je eine für {days} Tage, {weeks} Wochen und "
            "{months} Monate; nach {oldest} Tagen geht jede, die nicht festgehalten ist.",
            newest=NEWEST,
            days=DAYS,
            weeks=WEEKS,
            months=MONTHS,
            oldest=OLDEST.days,
        ),
    )


def _own(folders: Folders) -> Iterator[Spot]:
    yield _program(
        tr("Einstellungen"),
        folders.config,
        ("settings.json", "settings.damaged-*.json", ".*.part"),
        tr(
            "Wie das Fenster aussieht, spricht, gendert und sperrt, ob Symbol in der Leiste, Erklärungen und "
            "Bildschirmaufnahmen an sind, welche Version zuletzt da war, und der Ort des zuletzt geöffneten Tresors."
        ),
        tr("Alles davon, also auch, dass es den Tresor gibt und wie seine Datei heißt."),
        tr("Bleibt; ohne die Datei fragt das Programm nach dem Tresor."),
    )
    yield _program(
        tr("Protokoll"),
        folders.state,
        (logs.FILE_NAME, f"{logs.FILE_NAME}.*"),
        tr("Wann welcher Teil des Programms was tat; nie, was jemand schrieb."),
        tr("Alles davon: wann mit dem Programm gearbeitet wurde, falls etwas zu melden war."),
        tr("Überschreibt sich selbst, höchstens {n} Dateien zu {kib} KiB.", n=logs.FILES, kib=logs.BYTES // 1024),
    )
    yield _program(
        tr("Berichte über Abstürze"),
        folders.state,
        ("crash-*.txt", ".*.part"),
        tr("Versionen und Stellen im Programm, keine Eingaben."),
        tr("Alles davon."),
        tr("Bleiben, bis jemand sie löscht."),
    )
    yield from _running(folders)
    if sys.platform == "linux":
        yield _program(
            tr("Gedächtnis des Dateidialogs"),
            folders.config if folders.portable is not None else folders.config.parent,
            ("QtProject.conf", "QtProject.conf.*"),
            tr("In welchen Ordnern zuletzt eine Datei gewählt wurde; gehört allen Programmen, die Qt benutzen."),
            tr("Alles davon: Ordner, keine Dateinamen."),
            tr("Bleibt, bis jemand die Datei löscht."),
        )
    if folders.cache is not None:
        yield _program(
            tr("Verzeichnis der Schriften"),
            folders.cache,
            ("fontconfig",),
            tr("Welche Schriften die Rechner haben, an denen der Stick war; das System legt es an (nur unter Linux)."),
            tr("Alles davon: Namen von Schriften und ihren Ordnern."),
            tr("Bleibt, bis jemand den Ordner löscht."),
        )


def _running(folders: Folders) -> Iterator[Spot]:
    """What is there only while the program runs."""
    digits = "[0-9a-f]" * 24
    yield _program(
        tr("Zeichen „Fenster ist offen“"),
        folders.runtime,
        (digits, f".{digits}.lock"),
        tr("Nichts oder ein Ausrufezeichen; der Name ist eine Prüfsumme des Ortes, an dem der Tresor liegt."),
        tr("Dass ein Fenster offen ist und seit wann."),
        tr("Geht beim Schließen."),
    )
    yield _program(
        tr("Übungsdaten"),
        folders.runtime,
        ("demo-*",),
        tr("Ein Tresor mit erfundenen Daten; er öffnet sich ohne Passphrase."),
        tr("Alles, und alles ist erfunden."),
        tr("Geht beim Verlassen; nach einem Absturz beim nächsten Start."),
    )
    yield _program(
        tr("Probe von „mendi doctor“"),
        folders.runtime,
        ("doctor-*",),
        tr("Ein leerer Tresor unter einer zufälligen Passphrase, die niemand kennt."),
        tr("Name, Größe und Zeit."),
        tr("Geht nach wenigen Sekunden."),
    )


def _program(title: str, folder: Path, names: tuple[str, ...], holds: str, seen: str, goes: str) -> Spot:
    return Spot(Group.PROGRAM, title, folder, names, holds, seen, goes)
