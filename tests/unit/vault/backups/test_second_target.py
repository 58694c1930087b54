# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A stick as a second place: used when it is there, and no trouble when it is not."""

import errno
import shutil
from pathlib import Path

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.manifest import Manifest
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.shelf import Shelf
from mendi_desktop.vault.backups.state import Second
from tests.support.nets import Netted, aliases_in_backup


def targets(netted: Netted) -> list[str]:
    return [backup.target for backup in netted.net.backups()]


def test_without_one_nothing_is_missed_but_the_choice_is_offered(netted: Netted) -> None:
    netted.save()
    state = netted.net.state()
    assert (state.second, state.second_seen, state.hole) == (Second.NONE, None, "")


def test_both_places_get_every_backup(netted: Netted, stick: Path) -> None:
    netted.net.choose_second_target(stick)
    netted.write("Ahorn-7")
    netted.save()
    assert sorted(targets(netted)) == ["first", "second"]
    assert {tuple(aliases_in_backup(backup)) for backup in netted.net.backups()} == {("Ahorn-7",)}
    state = netted.net.state()
    assert (state.second, state.second_seen, state.hole) == (Second.THERE, netted.clock.today(), "")


def test_an_absent_stick_is_no_error_and_is_caught_up_with(netted: Netted, stick: Path, tmp_path: Path) -> None:
    netted.net.choose_second_target(stick)
    netted.save()
    away = tmp_path / "in der Tasche"
    stick.rename(away)
    netted.write("Ahorn-7")
    netted.clock.forward(hours=1)
    netted.save(Reason.AUTOMATIC)
    assert targets(netted) == ["first", "first"]
    assert netted.net.state().second is Second.MISSING
    assert netted.net.state().hole == "", "one evening without the stick is no hole"
    assert not netted.net.due()
    away.rename(stick)
    netted.clock.forward(hours=1)
    assert netted.net.due(), "the stick does not hold what the first place has"
    netted.save(Reason.AUTOMATIC)
    newest = next(backup for backup in netted.net.backups() if backup.target == "second")
    assert aliases_in_backup(newest) == ["Ahorn-7"]
    assert targets(netted).count("first") == 2, "the first place held it already"


def test_a_stick_that_stays_away_becomes_a_hole(netted: Netted, stick: Path) -> None:
    netted.net.choose_second_target(stick)
    netted.save()
    shutil.rmtree(stick)
    netted.clock.forward(days=15)
    netted.save()
    state = netted.net.state()
    assert (state.hole, state.hole_act) == ("Der zweite Sicherungsort war länger nicht da.", "second_target")


def test_an_empty_mount_point_is_not_taken_for_the_stick(netted: Netted, stick: Path) -> None:
    netted.net.choose_second_target(stick)
    shutil.rmtree(stick)
    stick.mkdir()
    netted.save()
    assert netted.net.state().second is Second.MISSING
    assert list(stick.iterdir()) == []


def test_a_place_that_takes_nothing_is_said_and_the_first_still_has_it(
    netted: Netted, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netted.net.choose_second_target(stick)
    make = Shelf.make

    def only_first(shelf: Shelf, *args: object) -> object:
        if shelf.target == "second":
            raise OSError(28, "No space left on device")
        return make(shelf, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Shelf, "make", only_first)
    assert netted.save().target == "first"
    assert "voll" in netted.net.state().hole
    monkeypatch.undo()
    netted.save()
    assert netted.net.state().hole == ""


def test_a_first_place_that_takes_nothing_leaves_the_second(
    netted: Netted, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netted.net.choose_second_target(stick)
    make = Shelf.make

    def only_second(shelf: Shelf, *args: object) -> object:
        if shelf.target == "first":
            raise PermissionError(13, "Permission denied")
        return make(shelf, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Shelf, "make", only_second)
    assert netted.save().target == "second"
    assert "nicht schreiben" in netted.net.state().hole


def test_a_place_among_the_backups_of_this_machine_is_refused(netted: Netted) -> None:
    netted.save()
    with pytest.raises(UserError, match="schon die Sicherungen"):
        netted.net.choose_second_target(netted.root)


def test_a_place_that_is_gone_or_a_file_is_refused(netted: Netted, tmp_path: Path) -> None:
    file = tmp_path / "datei"
    file.write_text("Text")
    for folder in (file, tmp_path / "gibt es nicht"):
        with pytest.raises(UserError):
            netted.net.choose_second_target(folder)
    assert netted.net.state().second is Second.NONE


def test_it_can_be_given_up_and_its_backups_stay_there(netted: Netted, stick: Path) -> None:
    netted.net.choose_second_target(stick)
    netted.save()
    netted.net.choose_second_target(None)
    assert targets(netted) == ["first"]
    assert len([path for path in stick.rglob("*.mendi")]) == 1
    netted.net.choose_second_target(stick)
    assert len(SafetyNet(netted.vault, netted.root).backups()) == 2


def test_a_restore_from_the_second_place(netted: Netted, stick: Path) -> None:
    netted.net.choose_second_target(stick)
    netted.write("Ahorn-7")
    netted.save()
    netted.write("Birke-3")
    there = next(backup for backup in netted.net.backups() if backup.target == "second")
    netted.net.restore(there)
    assert netted.aliases == ["Ahorn-7"]


def test_a_stick_that_cannot_be_read_costs_the_first_place_nothing(
    netted: Netted, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netted.net.choose_second_target(stick)
    netted.write("Ahorn-7")
    readable = Shelf.read

    def read(shelf: Shelf) -> Manifest:
        if shelf.target == "second":
            raise OSError(errno.EIO, "the plug is half out")
        return readable(shelf)

    monkeypatch.setattr(Shelf, "read", read)
    later = SafetyNet(netted.vault, netted.root)
    netted.vault.commits = 0  # as after the next opening: only the lists can tell what is up to date
    made = later.back_up(Reason.AUTOMATIC)
    assert made is not None
    assert made.target == "first"
    with pytest.raises(UserError, match="Am zweiten Sicherungsort"):
        later.back_up(Reason.AUTOMATIC)
