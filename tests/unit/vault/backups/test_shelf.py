# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shelf takes only what is its own: what is not in the manifest is never touched, whatever it is called."""

import json
import shutil
import threading
from pathlib import Path

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.shelf import Shelf, shelf_of
from tests.support.nets import Netted, flip


def test_a_live_vault_with_the_name_of_a_backup_is_untouched_for_ever(netted: Netted) -> None:
    netted.save()
    likely = [
        "2026-01-01_08-00-00_000001_00000000.mendi",
        "2020-01-01_08-00-00_000099_ffffffff.mendi",
        "werk-nord.mendi",
        "2020-01-01_08-00-00_000002_ffffffff.mendi.part",
    ]
    for name in likely:
        shutil.copy(netted.vault.path, netted.shelf / name)
    before = {name: (netted.shelf / name).read_bytes() for name in likely}
    for day in range(400):
        netted.clock.forward(days=1)
        if day % 9 == 0:
            netted.write(f"Ahorn-{day}")
        netted.net.back_up(Reason.AUTOMATIC)
    assert {name: (netted.shelf / name).read_bytes() for name in likely} == before
    assert not {backup.path.name for backup in netted.net.backups()} & set(likely)


@pytest.mark.parametrize("name", ["../werk-nord.mendi", "/etc/passwd", "manifest.json", "..", "C:werk.mendi"])
def test_a_manifest_somebody_wrote_into_makes_nothing_else_go(netted: Netted, name: str) -> None:
    made = netted.save()
    precious = netted.shelf.parent / "werk-nord.mendi"
    shutil.copy(netted.vault.path, precious)
    path = netted.shelf / "manifest.json"
    found = json.loads(path.read_text())
    found["unfinished"] = [name]
    path.write_text(json.dumps(found))
    for _ in range(3):
        netted.clock.forward(days=50)
        netted.save()
    assert precious.exists()
    assert made.path.exists()
    assert path.exists()


@pytest.mark.parametrize("bad", [b"", b"{", b"[]", b'{"format": 99}', b"\xff\xfe", None])
def test_a_damaged_manifest_costs_no_backup(netted: Netted, bad: bytes | None) -> None:
    first = netted.save()
    netted.clock.forward(days=1)
    second = netted.save()
    path = netted.shelf / "manifest.json"
    if bad is None:
        flip_letter(path)
    else:
        path.write_bytes(bad)
    found = SafetyNet(netted.vault, netted.root).backups()
    assert [backup.path for backup in found] == [second.path, first.path]
    assert all(backup.pinned for backup in found), "nobody knows any more which were to stay"
    assert netted.net.examine() == ()
    assert (netted.shelf / "manifest.json.beschaedigt").exists()
    netted.write("Ahorn-7")
    assert netted.save().number == 3
    netted.net.restore(found[0])
    assert netted.aliases == []


def flip_letter(path: Path) -> None:
    text = path.read_text()
    path.write_text(text.replace('"number": 1', '"number": x', 1))


def test_what_a_killed_program_left_half_made_goes_with_the_next_backup(netted: Netted) -> None:
    netted.save()
    left = netted.shelf / "2026-11-23_08-00-00_000002_00000000.mendi"
    path = netted.shelf / "manifest.json"
    found = json.loads(path.read_text())
    found["unfinished"] = [left.name]
    path.write_text(json.dumps(found))
    part = left.with_name(left.name + ".part")
    part.write_bytes(b"halb")
    netted.save()
    assert not part.exists()
    assert json.loads(path.read_text())["unfinished"] == []


def test_pins_come_off_and_then_time_decides(netted: Netted) -> None:
    made = netted.save()
    netted.write("Ahorn-7")
    pinned = netted.net.restore(made)
    assert pinned
    for hour in range(12):
        netted.clock.forward(hours=1)
        netted.write(f"Birke-{hour}")
        netted.save()
    assert pinned.path.exists()
    netted.net.unpin(pinned)
    netted.save()
    assert not pinned.path.exists()


def test_a_backup_of_another_key_is_listed_and_left_alone(netted: Netted) -> None:
    """A copy of the vault, used elsewhere under another passphrase, has the same shelf."""
    netted.save()
    path = netted.shelf / "manifest.json"
    found = json.loads(path.read_text())
    found["backups"][0]["key_mark"] = "0" * 16
    path.write_text(json.dumps(found))
    (listed,) = netted.net.backups()
    for act in (netted.net.compare, netted.net.restore):
        with pytest.raises(UserError, match="anderen Passphrase"):
            act(listed)
    assert listed.path.exists()
    assert netted.net.examine() == (), "nothing can be said of it"


def test_the_oldest_is_found_after_a_vault_was_moved(netted: Netted, tmp_path: Path) -> None:
    made = netted.save()
    old_place = netted.vault.path
    netted.vault.close()
    assert shelf_of(netted.root, old_place) == (made,)
    (netted.root / "fremd").mkdir()
    (netted.root / "fremd" / "manifest.json").write_text("kein JSON")
    (netted.root / "datei").write_text("nichts")
    assert shelf_of(netted.root, old_place) == (made,)
    flip(made.path)
    assert shelf_of(netted.root, old_place) == (made,), "it is not opened for that"


def test_a_manifest_that_two_threads_write_loses_nothing(netted: Netted) -> None:
    """The window lets a pin go while the worker makes a backup."""
    first = netted.save()
    over = threading.Event()
    shelf = Shelf(netted.shelf)

    def window() -> None:
        pinned = False
        while not over.is_set():
            pinned = not pinned
            shelf.pin(first.number, pinned=pinned)

    working = threading.Thread(target=window)
    working.start()
    try:
        made = {netted.save().number for _ in range(8)}
    finally:
        over.set()
        working.join()
    assert {backup.number for backup in netted.net.backups()} == made | {first.number}
