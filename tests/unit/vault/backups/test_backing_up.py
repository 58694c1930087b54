# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a backup: verified or not at all, skipped when nothing changed, nobody kept waiting."""

import os
import stat
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.storage import copying
from mendi_desktop.storage.copying import KeyedFile, prove
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import EVERY
from mendi_desktop.vault.backups.shelf import shelf_of
from tests.support.nets import Netted, aliases_in_backup, flip
from tests.support.vault_files import KEY, SALT, entropy
from tests.support.vaults import record_talk


def test_a_backup_holds_everything_and_opens_with_the_key_of_the_vault(netted: Netted) -> None:
    netted.write("Ahorn-7")
    record_talk(netted.vault, record="Will den Abschluss nachholen.")
    made = netted.save()
    assert aliases_in_backup(made) == ["Ahorn-7"]
    rows = prove(KeyedFile(made.path, KEY, SALT))
    assert (rows["colleague"], rows["consultation"], rows["consultation_text"]) == (1, 1, 1)
    assert (made.reason, made.pinned, made.number, made.target, made.intact) == (Reason.MANUAL, False, 1, "first", True)
    assert (made.size, made.made_at) == (made.path.stat().st_size, netted.clock.now())
    assert netted.net.backups() == (made,)


def test_nothing_of_what_is_saved_can_be_read_beside_it(netted: Netted) -> None:
    """Neither names nor how many talks there were: the manifest is plain text."""
    for number in range(37):
        netted.write(f"Ahorn-{number}")
    made = netted.save()
    assert entropy(made.path.read_bytes()) > 7.9
    manifest = (made.path.parent / "manifest.json").read_text("ascii")
    assert not {"Ahorn", "colleague", "37", "werk-nord", str(netted.vault.path.parent)} & set(manifest.split('"'))
    assert "Ahorn" not in manifest
    assert "werk" not in manifest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_look_at_the_backups(netted: Netted) -> None:
    made = netted.save()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (made.path, made.path.parent)}
    assert modes == {made.path.name: 0o600, made.path.parent.name: 0o700}
    assert stat.S_IMODE((made.path.parent / "manifest.json").stat().st_mode) == 0o600


def test_an_unchanged_vault_gets_no_second_backup(netted: Netted) -> None:
    assert netted.net.changed
    first = netted.save(Reason.AUTOMATIC)
    netted.clock.forward(days=3)
    assert not netted.net.changed
    assert not netted.net.due()
    assert netted.net.back_up(Reason.AUTOMATIC) is None
    assert netted.net.backups() == (first,)
    assert netted.save(Reason.MANUAL).number == 2, "who asks for one gets one"


def test_a_change_makes_the_next_one_due_after_half_an_hour(netted: Netted) -> None:
    netted.save(Reason.AUTOMATIC)
    netted.write("Ahorn-7")
    netted.clock.forward(seconds=EVERY.total_seconds() - 1)
    assert (netted.net.changed, netted.net.due()) == (True, False)
    netted.clock.forward(seconds=1)
    assert netted.net.due()
    assert aliases_in_backup(netted.save(Reason.AUTOMATIC)) == ["Ahorn-7"]
    assert not netted.net.due()


def test_a_change_in_the_same_moment_and_of_the_same_size_is_seen(netted: Netted) -> None:
    """Times of files are coarse, on a stick two seconds; what was committed in this session is known better."""
    netted.write("Ahorn-7")
    saved = netted.save()
    before = netted.vault.path.stat()
    netted.vault.unit.undo()
    os.utime(netted.vault.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert netted.net.changed
    assert aliases_in_backup(saved) == ["Ahorn-7"]


def test_a_change_of_another_session_is_seen(netted: Netted) -> None:
    netted.save()
    connection = netted.vault.file.connect()
    connection.execute("UPDATE vault_option SET value = value")
    connection.execute("INSERT INTO vault_option VALUES ('x', '1', x'01', '', '')")
    connection.close()
    assert netted.net.changed


def test_a_byte_that_was_written_wrong_makes_no_backup(netted: Netted, monkeypatch: pytest.MonkeyPatch) -> None:
    good = netted.save()
    written = copying.sync

    def spoiled(path: Path) -> None:
        written(path)
        flip(path)

    monkeypatch.setattr(copying, "sync", spoiled)
    netted.write("Ahorn-7")
    with pytest.raises(UserError, match="Prüfung nicht bestanden"):
        netted.net.back_up()
    assert netted.net.backups() == (good,)
    assert netted.net.state().hole_act == "back_up"
    assert sorted(path.name for path in good.path.parent.iterdir()) == [good.path.name, "manifest.json"]
    monkeypatch.undo()
    netted.save()
    assert netted.net.state().hole == ""


def test_rows_that_got_lost_on_the_way_make_no_backup(netted: Netted, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page of the copy is authentic and every tree whole, and yet a row is missing."""
    netted.write("Ahorn-7")

    def short(path: Path) -> None:
        connection = KeyedFile(path, KEY, SALT).connect()
        connection.execute("DELETE FROM colleague")
        connection.close()

    monkeypatch.setattr(copying, "sync", short)
    with pytest.raises(UserError, match="Prüfung nicht bestanden"):
        netted.net.back_up()
    assert netted.net.backups() == ()


def test_a_damaged_vault_never_costs_a_good_backup(netted: Netted) -> None:
    netted.write("Ahorn-7")
    for _ in range(12):
        netted.clock.forward(hours=5)
        netted.save()
    before = netted.net.backups()
    flip(netted.vault.path, page=9)
    for _ in range(30):
        netted.clock.forward(days=1)
        with pytest.raises(UserError):
            netted.net.back_up(Reason.AUTOMATIC)
    assert netted.net.backups() == before
    assert netted.net.examine() == ()


def test_a_backup_can_be_stopped_and_leaves_nothing(netted: Netted) -> None:
    class Enough(Exception):  # noqa: N818 - what a window raises when somebody changed their mind
        pass

    good = netted.save()

    def stop(_done: int, _all: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        netted.net.back_up(on_step=stop)
    assert netted.net.backups() == (good,)
    assert sorted(path.name for path in good.path.parent.iterdir()) == [good.path.name, "manifest.json"]


def test_steps_are_told_up_to_the_end(netted: Netted) -> None:
    told: list[tuple[int, int]] = []
    netted.net.back_up(on_step=lambda done, pages: told.append((done, pages)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 20


def test_whoever_writes_meanwhile_is_in_the_backup_or_not_but_never_half(netted: Netted) -> None:
    """The copy takes its time; the mentor goes on working, and what is copied is one state."""
    for _ in range(8):
        record_talk(netted.vault, private_note="Gespräch über den Abschluss. " * 30_000)
    over = threading.Event()
    written: list[int] = []

    def mentor() -> None:
        while not over.wait(0.02):
            netted.write(f"Ahorn-{len(written)}")
            written.append(1)

    working = threading.Thread(target=mentor)
    working.start()
    try:
        made = netted.save()
    finally:
        over.set()
        working.join()
    assert written, "nobody wrote: this test shows nothing"
    saved = aliases_in_backup(made)
    assert saved == sorted(f"Ahorn-{number}" for number in range(len(saved)))
    prove(KeyedFile(made.path, KEY, SALT))


def test_a_closed_vault_can_be_found_by_its_place(netted: Netted, tmp_path: Path) -> None:
    made = netted.save()
    netted.clock.forward(hours=1)
    newer = netted.save()
    netted.vault.close()
    assert shelf_of(netted.root, netted.vault.path) == (newer, made)
    assert shelf_of(netted.root, tmp_path / "anderer.mendi") == ()
    assert shelf_of(tmp_path / "nichts", netted.vault.path) == ()


def test_a_closed_vault_makes_no_backup(netted: Netted) -> None:
    netted.vault.close()
    with pytest.raises(UserError, match="geschlossen"):
        netted.net.back_up()
    assert "geschlossen" in netted.net.state().hole


@pytest.mark.parametrize("pause", [4, pytest.param(1, marks=pytest.mark.torture)])
def test_a_simulated_year_through_the_net(netted: Netted, pause: int) -> None:
    """The same rule as in the plan, with real files: what is not kept is gone from the disk, too."""
    for day in range(0, 365, pause):
        netted.clock.forward(days=pause)
        if pause > 1 or day % 3 == 0:
            netted.write(f"Ahorn-{day}")
        netted.net.back_up(Reason.AUTOMATIC)
    kept = netted.net.backups()
    assert len(kept) <= 27
    assert {path.name for path in netted.shelf.iterdir()} == {backup.path.name for backup in kept} | {"manifest.json"}
    assert all(netted.clock.now() - backup.made_at < timedelta(days=184) for backup in kept)
