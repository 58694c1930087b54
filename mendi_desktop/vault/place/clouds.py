# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folders that a cloud service copies to other machines: by the environment, by its settings, by signs and names."""

import json
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from mendi_desktop.vault.place.machine import Machine

_BY_VARIABLE: Final = {"OneDrive": "OneDrive", "OneDriveConsumer": "OneDrive", "OneDriveCommercial": "OneDrive"}

# programs of the Nextcloud family: name of the service, folder and file of its settings
_LIKE_NEXTCLOUD: Final = (
    ("Nextcloud", "Nextcloud", "nextcloud.cfg"),
    ("ownCloud", "ownCloud", "owncloud.cfg"),
    ("MagentaCLOUD", "MagentaCLOUD", "magentacloud.cfg"),
    ("sciebo", "sciebo", "sciebo.cfg"),
)
_LOCAL_PATH: Final = re.compile(r"^[^=\n]*localPath=(.+)$", re.MULTILINE)

# signs that such a program leaves in the folder it copies
_SIGNS: Final = (
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".dropbox", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".tmp.drivedownload", "Google Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)

# names of folders, as the programs choose them
_NAMES: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), name)
    for pattern, name in (
        (r"OneDrive( ?[-–] ?.+)?", "OneDrive"),
        (r"SharePoint( ?[-–] ?.+)?", "SharePoint"),
        (r"Dropbox( \(.+\))?", "Dropbox"),
        (r"Nextcloud\d*", "Nextcloud"),
        (r"ownCloud\d*", "ownCloud"),
        (r"MagentaCLOUD\d*", "MagentaCLOUD"),
        (r"HiDrive([ -].+)?", "HiDrive"),
        (r"sciebo\d*", "sciebo"),
        (r"Google ?Drive([ -].+)?|Google Stream|Meine Ablage|My Drive", "Google Drive"),
        (r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents", "iCloud"),
        (r"pCloud ?(Drive|Sync)|pCloudDrive", "pCloud"),
        (r"MEGA(sync)?", "MEGA"),
        (r"Box(-Box| Sync)", "Box"),
        (r"Proton ?Drive([ -].+)?", "Proton Drive"),
        (r"Seafile", "Seafile"),
        (r"Tresorit( Drive)?", "Tresorit"),
    )
)


def cloud_of(path: PurePath, machine: Machine) -> str:
    """The service that copies the folder of the true path ``path``, empty for none that is known."""
    for root, service in _told_roots(machine):
        if path.is_relative_to(root):
            return service
    lineage = (path, *path.parents)[:-1]
    for folder in lineage:
        for sign, service in _SIGNS:
            if machine.exists(str(folder / sign)):
                return service
    return next((service for folder in lineage if (service := _named(folder, machine))), "")


def _told_roots(machine: Machine) -> Iterator[tuple[PurePath, str]]:
    """Folders that the environment or a program's own settings name."""
    for variable, service in _BY_VARIABLE.items():
        if machine.environment.get(variable):
            yield machine.path(machine.environment[variable]), service
    for file in _files_of_dropbox(machine):
        for root in _roots_of_dropbox(machine.read(str(file))):
            yield machine.path(root), "Dropbox"
    for folder in _settings_folders(machine):
        for service, within, name in _LIKE_NEXTCLOUD:
            for match in _LOCAL_PATH.finditer(machine.read(str(folder / within / name))):
                yield machine.path(match[1].strip()), service
    yield from _roots_of_apple(machine)


def _settings_folders(machine: Machine) -> list[PurePath]:
    home, environment = machine.path(machine.home), machine.environment
    if machine.system == "win32":
        known = [environment.get(name) for name in ("APPDATA", "LOCALAPPDATA")]
        return [machine.path(folder) for folder in known if folder]
    if machine.system == "darwin":
        return [home / "Library" / "Preferences"]
    flatpak = home / ".var" / "app" / "com.nextcloud.desktopclient.nextcloud" / "config"
    return [machine.path(environment.get("XDG_CONFIG_HOME") or str(home / ".config")), flatpak]


def _files_of_dropbox(machine: Machine) -> list[PurePath]:
    if machine.system == "win32":
        return [folder / "Dropbox" / "info.json" for folder in _settings_folders(machine)]
    return [machine.path(machine.home) / ".dropbox" / "info.json"]


def _roots_of_dropbox(text: str) -> list[str]:
    """Dropbox lists its accounts: ``{"personal": {"path": …}, "business": {"path": …}}``."""
    try:
        accounts = json.loads(text or "{}")
    except ValueError:
        return []
    found = accounts.values() if isinstance(accounts, dict) else []
    return [str(account["path"]) for account in found if isinstance(account, dict) and account.get("path")]


def _roots_of_apple(machine: Machine) -> Iterator[tuple[PurePath, str]]:
    """With "Desktop & Documents" switched on, both folders lie in iCloud, which keeps a link of that name."""
    if machine.system != "darwin":
        return
    home = machine.path(machine.home)
    for name in ("Desktop", "Documents"):
        if machine.exists(str(home / "Library" / "Mobile Documents" / "com~apple~CloudDocs" / name)):
            yield home / name, "iCloud"


def _named(folder: PurePath, machine: Machine) -> str:
    if folder.parent == machine.path(machine.home) / "Library" / "CloudStorage":
        provider = folder.name.partition("-")[0]
        return next((service for pattern, service in _NAMES if pattern.fullmatch(provider)), provider)
    return next((service for pattern, service in _NAMES if pattern.fullmatch(folder.name)), "")
