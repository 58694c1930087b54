# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the status line says about the net: nothing when it holds, one sentence and what mends it when it does not."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.session import create_vault
from tests.support.nets import Netted, SettableClock, flip


def hole(netted: Netted) -> tuple[str, str]:
    state = netted.net.state()
    return state.hole, state.hole_act


def test_a_new_vault_has_no_net_yet(netted: Netted) -> None:
    assert hole(netted) == ("Noch keine Sicherung.", "back_up")
    made = netted.save()
    assert hole(netted) == ("", "")
    assert netted.net.state().last == made


def test_a_week_without_a_backup_is_a_hole_if_something_was_written(netted: Netted) -> None:
    netted.save()
    netted.clock.forward(days=20)
    assert hole(netted) == ("", ""), "nothing was written that could be lost"
    netted.write("Ahorn-7")
    assert hole(netted) == ("Die letzte Sicherung ist älter als eine Woche.", "back_up")
    netted.save(Reason.AUTOMATIC)
    assert hole(netted) == ("", "")


def test_a_clock_that_is_slow_is_said(netted: Netted) -> None:
    netted.save()
    netted.clock.forward(days=-30)
    assert "Die Uhr des Rechners geht nach" in hole(netted)[0]
    netted.write("Ahorn-7")
    assert netted.net.due(), "a wrong clock does not keep anything from being saved"
    netted.save(Reason.AUTOMATIC)
    assert len(netted.net.backups()) == 2
    assert hole(netted) == ("", ""), "it was said once; perhaps the clock had been fast before"


@pytest.mark.parametrize("bad", ["gone", "cut"])
def test_a_backup_that_is_gone_or_cut_is_seen_without_opening_it(netted: Netted, bad: str) -> None:
    made = netted.save()
    netted.save()
    if bad == "gone":
        made.path.unlink()
    else:
        os.truncate(made.path, 8192)
    assert hole(netted) == ("Eine Sicherung fehlt oder ist nicht mehr ganz.", "examine")
    assert [backup.number for backup in netted.net.examine()] == [made.number]


def test_a_byte_that_flipped_is_found_by_looking(netted: Netted) -> None:
    made, well = netted.save(), netted.save()
    flip(made.path)
    told: list[tuple[int, int]] = []
    assert netted.net.examine(lambda done, of: told.append((done, of))) == (made,)
    assert told[-1] == (2, 2)
    assert well in netted.net.backups()


def test_a_failure_stays_until_a_backup_goes_well(netted: Netted, monkeypatch: pytest.MonkeyPatch) -> None:
    netted.save()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _file: (_ for _ in ()).throw(OSError(5, "Input/output error")))
        with pytest.raises(UserError, match="antwortet nicht"):
            netted.net.back_up()
    assert "antwortet nicht" in hole(netted)[0]
    netted.save()
    assert hole(netted) == ("", "")


def test_a_folder_that_cannot_be_looked_into_is_a_hole_and_no_error(netted: Netted) -> None:
    netted.save()
    shutil.rmtree(netted.root)
    netted.root.write_text("eine Datei statt des Ordners")
    assert hole(netted)[0] != ""
    with pytest.raises(UserError):
        netted.net.back_up()


def test_exercise_data_are_not_nagged_about(tmp_path: Path) -> None:
    with closing(create_vault(tmp_path / "probe.mendi", "", clock=SettableClock(), demo=True)) as demo:
        net = SafetyNet(demo, tmp_path / "sicherungen")
        assert net.state().hole == ""
        assert net.back_up() is not None, "but a trainer can show it"
