# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a vault lies, on machines that say of themselves what they are: Windows, macOS and Linux alike."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from time import perf_counter
from typing import Any

import pytest

from mendi_desktop.vault.place import Kind, Place, advice, linux, mac, place_of, windows
from mendi_desktop.vault.place.machine import Machine, this_machine
from mendi_desktop.vault.place.volume import Volume

HOME = "C:\\Users\\mentor"
FIXED, USB, SATA = 3, 7, 11


def machine(system: str, home: str, **facts: Any) -> Machine:
    """A machine with nothing special about it but ``facts``."""
    plain = Machine(
        system=system,
        environment={},
        home=home,
        resolve=lambda path: path,
        volume_of=lambda _path: Volume("/"),
        read=lambda _path: "",
        exists=lambda _path: False,
    )
    return replace(plain, **facts)


def windows_with(kind: int = FIXED, bus: int = SATA, label: str = "", recalled: str = "?", **facts: Any) -> Machine:
    drives = windows.Drives(lambda _root: kind, lambda _root: bus, lambda _root: label, lambda path: path == recalled)
    return machine("win32", HOME, volume_of=partial(windows.volume_of, drives=drives), **facts)


def on_windows(path: str, here: Machine | None = None) -> Place:
    return place_of(PureWindowsPath(path), here or windows_with())


# --- Windows ---


def test_the_users_own_folder_on_windows_is_this_machine() -> None:
    assert on_windows(HOME + "\\AppData\\Local\\mendi-desktop\\vaults\\x.mendi") == Place(Kind.LOCAL)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("\\\\filer\\team\\WBM\\x.mendi", "filer\\team"),
        ("\\\\?\\UNC\\filer\\team\\x.mendi", "filer\\team"),
        ("//filer/team/x.mendi", "filer\\team"),
    ],
)
def test_a_share_is_known_by_its_name(path: str, name: str) -> None:
    assert on_windows(path) == Place(Kind.NETWORK, name)


def test_a_dead_server_keeps_nobody_waiting() -> None:
    def hangs(_path: str) -> str:
        raise AssertionError("the server was asked")

    assert on_windows("\\\\filer\\team\\x.mendi", windows_with(resolve=hangs)).kind is Kind.NETWORK


def test_a_letter_for_a_share_is_a_network() -> None:
    assert on_windows("N:\\x.mendi", windows_with(windows.DRIVE_REMOTE, label="Team")) == Place(Kind.NETWORK, "Team")


def test_a_letter_that_resolves_to_a_share_is_a_network() -> None:
    here = windows_with(resolve=lambda _path: "\\\\filer\\heim\\x.mendi")
    assert on_windows("H:\\x.mendi", here) == Place(Kind.NETWORK, "filer\\heim")


def test_a_stick_and_a_usb_disk_that_calls_itself_fixed() -> None:
    assert on_windows("E:\\x.mendi", windows_with(windows.DRIVE_REMOVABLE)) == Place(Kind.REMOVABLE, "E:")
    assert on_windows("F:\\x.mendi", windows_with(bus=USB, label="ARCHIV")) == Place(Kind.REMOVABLE, "ARCHIV")


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_onedrive_says_where_it_is(variable: str) -> None:
    here = windows_with(environment={variable: HOME + "\\Werk"})
    assert on_windows(HOME.lower() + "\\werk\\Dokumente\\x.mendi", here) == Place(Kind.CLOUD, "OneDrive")
    assert on_windows(HOME + "\\Werkzeug\\x.mendi", here).kind is Kind.LOCAL


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Beispiel Metallbau GmbH", "OneDrive"),
        ("Dropbox (Beispiel)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("HiDrive", "HiDrive"),
        ("MagentaCLOUD", "MagentaCLOUD"),
        ("Nextcloud2", "Nextcloud"),
    ],
)
def test_clouds_are_known_by_the_names_of_their_folders(folder: str, service: str) -> None:
    assert on_windows(f"{HOME}\\{folder}\\WBM\\x.mendi") == Place(Kind.CLOUD, service)
    assert on_windows(f"{HOME}\\Mein {folder} alt\\x.mendi").kind is Kind.LOCAL


def test_google_drive_comes_as_a_drive_of_its_own() -> None:
    here = windows_with(label="Google Drive")
    assert on_windows("G:\\Ablage\\x.mendi", here) == Place(Kind.CLOUD, "Google Drive")


def test_a_folder_whose_content_lies_elsewhere_is_a_cloud() -> None:
    here = windows_with(recalled=HOME + "\\Firmenablage")
    found = on_windows(HOME + "\\Firmenablage\\WBM\\x.mendi", here)
    assert found.kind is Kind.CLOUD
    assert on_windows(HOME + "\\Anderes\\x.mendi", here).kind is Kind.LOCAL


def test_programs_are_asked_where_they_copy() -> None:
    files = {
        "C:\\R\\Nextcloud\\nextcloud.cfg": "[Accounts]\n0\\Folders\\1\\localPath=D:/Ablage/\n",
        "C:\\L\\Dropbox\\info.json": json.dumps({"business": {"path": "D:\\Firma"}, "fremd": 3}),
    }
    here = windows_with(
        environment={"APPDATA": "C:\\R", "LOCALAPPDATA": "C:\\L"}, read=lambda path: files.get(path, "")
    )
    assert on_windows("D:\\Ablage\\x.mendi", here) == Place(Kind.CLOUD, "Nextcloud")
    assert on_windows("D:\\Firma\\x.mendi", here) == Place(Kind.CLOUD, "Dropbox")
    assert on_windows("D:\\Eigenes\\x.mendi", here).kind is Kind.LOCAL


def test_settings_of_another_program_that_are_no_json_are_no_harm() -> None:
    here = windows_with(environment={"APPDATA": "C:\\R"}, read=lambda _path: "{ halb")
    assert on_windows("D:\\Firma\\x.mendi", here).kind is Kind.LOCAL


# --- Linux ---

MOUNTS = """\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 27 8:17 / /media/mentor/STICK\\040BLAU rw,nosuid - vfat /dev/sdb1 rw
31 27 0:50 / /mnt/team rw - cifs //filer/team rw
32 27 0:51 / /mnt/heim rw - nfs4 filer:/heim rw
33 27 0:52 / /heim/mentor/fern rw - fuse.sshfs mentor@filer:/ rw
34 27 0:53 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
35 27 0:54 / /heim/mentor/dav rw - fuse.davfs https://beispiel.invalid/dav rw
36 27 253:1 / /media/mentor/GEHEIM rw - ext4 /dev/mapper/luks-1 rw
37 27 0:60 / /srv/gemeinsam rw - btrfs /dev/sdc1 rw
38 27 99:9 / /run/media/mentor/UNBEKANNT rw - vfat /dev/unbekannt rw
39 27 8:33 / /media/mentor/ZWEITE rw - ext4 /dev/sdd1 rw
40 27 0:61 / /mnt/wirt rw - 9p wirt rw
kaputte Zeile
"""


@pytest.fixture
def linux_machine(tmp_path: Path) -> Machine:
    """A sysfs with a USB stick, an encrypted one, a USB disk with btrfs, and an inner disk."""
    (tmp_path / "mountinfo").write_text(MOUNTS)
    sys = tmp_path / "sys"
    for number, name, where, removable in (
        ("254:0", "vda", "devices/pci0/virtio/block/vda", "0"),
        ("8:17", "sdb1", "devices/pci0/block/sdb/sdb1", "1"),
        ("8:99", "sdc1", "devices/pci0/usb2/2-1/block/sdc/sdc1", "0"),
        ("8:33", "sdd1", "devices/pci0/ata1/block/sdd/sdd1", "0"),
        ("253:1", "dm-1", "devices/virtual/block/dm-1", "0"),
    ):
        device = sys / where
        device.mkdir(parents=True)
        (device.parent / "removable").write_text(removable + "\n")
        for folder, link in (("dev/block", number), ("class/block", name)):
            (sys / folder).mkdir(parents=True, exist_ok=True)
            (sys / folder / link).symlink_to(device)
    (sys / "devices/virtual/block/dm-1/slaves").mkdir()
    (sys / "devices/virtual/block/dm-1/slaves/sdb1").symlink_to(sys / "devices/pci0/block/sdb/sdb1")
    volume_of = partial(linux.volume_of, mounts=tmp_path / "mountinfo", devices=sys)
    return machine("linux", "/heim/mentor", volume_of=volume_of)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/heim/mentor/.local/share/mendi-desktop/vaults/x.mendi", Place(Kind.LOCAL)),
        ("/mnt/team/WBM/x.mendi", Place(Kind.NETWORK, "filer/team")),
        ("/mnt/heim/x.mendi", Place(Kind.NETWORK, "filer:/heim")),
        ("/mnt/wirt/x.mendi", Place(Kind.NETWORK, "wirt")),
        ("/heim/mentor/fern/x.mendi", Place(Kind.NETWORK, "mentor@filer:/")),
        ("/heim/mentor/dav/x.mendi", Place(Kind.NETWORK, "https://beispiel.invalid/dav")),
        ("/run/user/1000/gvfs/smb-share:server=filer,share=team/x.mendi", Place(Kind.NETWORK, "filer/team")),
        ("/run/user/1000/gvfs/google-drive:host=beispiel.invalid,user=m/x.mendi", Place(Kind.CLOUD, "Google Drive")),
        ("/run/user/1000/gvfs/mtp:host=Telefon/x.mendi", Place(Kind.REMOVABLE, "Telefon")),
        ("/media/mentor/STICK BLAU/x.mendi", Place(Kind.REMOVABLE, "STICK BLAU")),
        ("/media/mentor/GEHEIM/x.mendi", Place(Kind.REMOVABLE, "GEHEIM")),
        ("/srv/gemeinsam/x.mendi", Place(Kind.REMOVABLE, "gemeinsam")),
        ("/run/media/mentor/UNBEKANNT/x.mendi", Place(Kind.REMOVABLE, "UNBEKANNT")),
        ("/media/mentor/ZWEITE/x.mendi", Place(Kind.LOCAL)),
        ("/heim/mentor/fernab/x.mendi", Place(Kind.LOCAL)),
    ],
)
def test_linux_tells_by_mounts_and_devices(linux_machine: Machine, path: str, place: Place) -> None:
    assert place_of(PurePosixPath(path), linux_machine) == place


def test_a_cloud_folder_leaves_its_signs(linux_machine: Machine) -> None:
    here = replace(linux_machine, exists=lambda path: path == "/heim/mentor/Ablage/.nextcloudsync.log")
    assert place_of(PurePosixPath("/heim/mentor/Ablage/WBM/x.mendi"), here) == Place(Kind.CLOUD, "Nextcloud")


def test_a_machine_without_a_mount_table_calls_everything_its_own(tmp_path: Path) -> None:
    assert linux.volume_of("/heim/x.mendi", tmp_path / "fehlt", tmp_path) == Volume("/")


# --- macOS ---


def mac_with(mounted: mac.Mounted | None, **facts: Any) -> Machine:
    volume_of = partial(mac.volume_of, mounted=lambda _path: mounted)
    return machine("darwin", "/Benutzer/mentor", volume_of=volume_of, **facts)


INNER = mac.Mounted("/System/Volumes/Data", "apfs", "/dev/disk3s5", 0x1000)


@pytest.mark.parametrize(
    ("path", "mounted", "place"),
    [
        ("/Benutzer/mentor/Library/Application Support/mendi-desktop/x.mendi", INNER, Place(Kind.LOCAL)),
        ("/Benutzer/mentor/Library/CloudStorage/OneDrive-Beispiel/x.mendi", INNER, Place(Kind.CLOUD, "OneDrive")),
        ("/Benutzer/mentor/Library/CloudStorage/Wolke-mentor/x.mendi", INNER, Place(Kind.CLOUD, "Wolke")),
        ("/Benutzer/mentor/Library/Mobile Documents/com~apple~CloudDocs/x.mendi", INNER, Place(Kind.CLOUD, "iCloud")),
        (
            "/Volumes/team/x.mendi",
            mac.Mounted("/Volumes/team", "smbfs", "//mentor@filer/team", 0),
            Place(Kind.NETWORK, "filer/team"),
        ),
        (
            "/Volumes/STICK/x.mendi",
            mac.Mounted("/Volumes/STICK", "msdos", "/dev/disk4s1", 0x1000),
            Place(Kind.REMOVABLE, "STICK"),
        ),
        ("/Benutzer/mentor/x.mendi", None, Place(Kind.LOCAL)),
    ],
)
def test_macos_tells_by_folders_and_mounts(path: str, mounted: mac.Mounted | None, place: Place) -> None:
    assert place_of(PurePosixPath(path), mac_with(mounted)) == place


def test_documents_that_icloud_keeps_are_a_cloud() -> None:
    link = "/Benutzer/mentor/Library/Mobile Documents/com~apple~CloudDocs/Documents"
    here = mac_with(INNER, exists=lambda path: path == link)
    assert place_of(PurePosixPath("/Benutzer/mentor/Documents/x.mendi"), here) == Place(Kind.CLOUD, "iCloud")
    assert place_of(PurePosixPath("/Benutzer/mentor/Desktop/x.mendi"), here) == Place(Kind.LOCAL)


# --- here ---


def test_a_link_is_followed_also_where_its_end_does_not_exist_yet(tmp_path: Path) -> None:
    cloud = tmp_path / "OneDrive - Beispiel"
    cloud.mkdir()
    (tmp_path / "Ablage").symlink_to(cloud)
    assert place_of(tmp_path / "Ablage" / "neu" / "x.mendi") == Place(Kind.CLOUD, "OneDrive")


def test_what_cannot_be_found_out_counts_as_this_machine() -> None:
    def refuses(_path: str) -> Volume:
        raise PermissionError

    def loops(_path: str) -> str:
        raise OSError

    assert place_of(PurePosixPath("/x"), machine("linux", "/heim/m", volume_of=refuses, resolve=loops)) == Place(
        Kind.LOCAL
    )


def test_judging_takes_no_time_to_speak_of(tmp_path: Path) -> None:
    place_of(tmp_path / "x.mendi")
    times = []
    for _ in range(20):
        start = perf_counter()
        place_of(tmp_path / "x.mendi", this_machine())
        times.append(perf_counter() - start)
    assert min(times) < 0.005


# --- what is said ---


def test_this_machine_needs_no_advice() -> None:
    assert advice(Place(Kind.LOCAL)) == ""


@pytest.mark.parametrize("name", ["", "Beispiel"])
@pytest.mark.parametrize("kind", [Kind.NETWORK, Kind.CLOUD, Kind.REMOVABLE])
def test_advice_is_one_sentence_that_says_what_is_done(kind: Kind, name: str) -> None:
    said = advice(Place(kind, name))
    assert said.count(".") == 1
    assert said.endswith(".")
    assert "Sicherungen liegen auf diesem Rechner" in said
    assert name in said
