# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody else replaces, edits or takes away the file of an open vault: it is said, and both versions stay."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.storage.command import Work
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.both_states import keep_both
from mendi_desktop.vault.session import Vault, create_vault, open_vault
from mendi_desktop.vault.watch import Foreign, ForeignChangeError
from tests.support.acts import REFUSED, Do, Fail, Talk, Welcome
from tests.support.flips import everything_in

pytestmark = pytest.mark.usefixtures("cheap_keys")
WORD = "Sommerfest am See"
TODAY = FixedClock.on(date(2026, 3, 2))
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An open vault with one colleague."""
    (tmp_path / "ort").mkdir()
    vault = create_vault(tmp_path / "ort" / "tresor.mendi", WORD, clock=TODAY)
    vault.execute(Welcome("Amsel"))
    yield vault
    vault.close()


@pytest.fixture
def older(vault: Vault, tmp_path: Path) -> Path:
    """What a sync client brings: the vault as it was before our last act."""
    older = Path(shutil.copy(vault.path, tmp_path / "von-woanders"))
    os.utime(older, (1_700_000_000, 1_700_000_000))
    vault.execute(Welcome("Fink"))
    return older


def aliases(path: Path) -> set[object]:
    return {value for row in everything_in(path, WORD)["colleague"] for value in row if value in ALIASES}


ALIASES = {"Amsel", "Fink", "Meise", "Star"}


def number_of_people(session: Session) -> int:
    return int(session.scalar(text("SELECT count(*) FROM colleague")) or 0)


def refused(vault: Vault) -> ForeignChangeError:
    with pytest.raises(ForeignChangeError) as caught:
        vault.execute(Welcome("Meise"))
    assert caught.value.message.startswith("„tresor.mendi“ ")
    return caught.value


# -- replaced


def test_a_replaced_file_is_never_written_to_and_both_states_stay(vault: Vault, older: Path) -> None:
    theirs = older.read_bytes()
    older.replace(vault.path)
    error = refused(vault)
    assert error.change.what is Foreign.REPLACED
    assert error.change.theirs == datetime.fromtimestamp(1_700_000_000, UTC)
    assert error.change.ours > error.change.theirs
    assert "November 2023" in error.message, "both times are told"
    assert f"{error.change.ours.astimezone():%H:%M} Uhr" in error.message
    assert vault.path.read_bytes() == theirs
    kept = keep_both(vault)
    vault.close()
    assert kept.own is not None
    assert kept.own.name == "tresor.eigener-stand-2026-03-02.mendi"
    assert aliases(kept.own) == {"Amsel", "Fink"}
    assert aliases(vault.path) == {"Amsel"}


def test_what_was_there_before_is_still_read_and_nothing_can_be_undone_into_the_other_file(
    vault: Vault, older: Path
) -> None:
    older.replace(vault.path)
    with pytest.raises(ForeignChangeError):
        vault.unit.undo()
    assert vault.unit.undo_label == "Kolleg*in aufnehmen"


def test_no_new_connection_reads_the_other_file_as_ours(vault: Vault, older: Path) -> None:
    """Two queries at once need two connections; the second is made when the name is another file's already."""
    older.replace(vault.path)

    def read_inside(session: Session) -> int:
        session.scalar(text("SELECT 1"))
        return vault.read(number_of_people)

    with pytest.raises(ForeignChangeError):
        vault.read(read_inside)
    assert vault.read(number_of_people) == 2


def test_the_own_state_can_be_kept_twice_and_elsewhere(vault: Vault, older: Path, tmp_path: Path) -> None:
    older.replace(vault.path)
    elsewhere = tmp_path / "anderswo"
    elsewhere.mkdir()
    kept = [keep_both(vault), keep_both(vault), keep_both(vault, elsewhere)]
    vault.close()
    owns = [one.own for one in kept if one.own]
    assert len(set(owns)) == 3
    assert owns[2].parent == elsewhere
    assert all(aliases(own) == {"Amsel", "Fink"} for own in owns)


def test_a_file_replaced_by_something_else_altogether(vault: Vault, tmp_path: Path) -> None:
    other = tmp_path / "anderes"
    other.write_bytes(b"%PDF-1.7 Speiseplan")
    other.replace(vault.path)
    assert refused(vault).change.what is Foreign.REPLACED
    kept = keep_both(vault)
    vault.close()
    assert kept.own is not None
    assert aliases(kept.own) == {"Amsel"}
    assert vault.path.read_bytes() == b"%PDF-1.7 Speiseplan"


def test_a_file_that_is_replaced_in_the_middle_of_a_command(vault: Vault, older: Path) -> None:
    with pytest.raises(ForeignChangeError) as caught:
        vault.execute(Do(lambda work: (older.replace(vault.path), Welcome("Star").execute(work))))
    assert caught.value.change.what is Foreign.REPLACED
    kept = keep_both(vault)
    vault.close()
    assert kept.own is not None
    assert aliases(kept.own) == {"Amsel", "Fink"}


def test_locking_keeps_the_own_state_if_nobody_did_before(vault: Vault, older: Path) -> None:
    older.replace(vault.path)
    refused(vault)
    vault.close()
    assert vault.kept is not None
    assert aliases(vault.kept) == {"Amsel", "Fink"}
    assert aliases(vault.path) == {"Amsel"}


def test_what_was_kept_on_purpose_is_not_kept_again(vault: Vault, older: Path) -> None:
    older.replace(vault.path)
    kept = keep_both(vault)
    vault.close()
    assert vault.kept is None
    assert {path.name for path in vault.path.parent.iterdir()} == {vault.path.name, kept.own.name if kept.own else ""}


def test_who_entered_nothing_leaves_nothing_beside_the_new_file(vault: Vault, older: Path) -> None:
    vault.close()
    again = open_vault(vault.path, WORD, TODAY)
    older.replace(vault.path)
    again.close()
    assert [path.name for path in vault.path.parent.iterdir()] == [vault.path.name]


# -- edited

EDIT = """
import sys
from pathlib import Path
from mendi_desktop.storage.engine import connect
path, key, salt = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])
connection = connect(path, key, salt)
connection.execute("UPDATE colleague SET notes = 'von nebenan'")
connection.close()
"""


def test_a_second_program_that_edits_the_vault_is_noticed_before_anything_is_written(vault: Vault) -> None:
    key = vault.key
    subprocess.run([sys.executable, "-c", EDIT, str(vault.path), key.raw.hex(), key.salt.hex()], cwd=ROOT, check=True)
    assert refused(vault).change.what is Foreign.EDITED
    kept = keep_both(vault)
    vault.close()
    assert kept.own is None
    assert "letzten Sicherung" in kept.message
    assert aliases(vault.path) == {"Amsel"}
    assert any("von nebenan" in row for row in everything_in(vault.path, WORD)["colleague"])


def test_an_edit_in_the_same_moment_and_of_the_same_size_is_noticed_too(vault: Vault) -> None:
    before = vault.path.stat()
    connection = vault.file.connect()
    connection.execute("UPDATE colleague SET alias = 'Specht'")
    connection.close()
    os.utime(vault.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert vault.path.stat().st_size == before.st_size
    assert refused(vault).change.what is Foreign.EDITED


def test_a_file_that_is_only_touched_or_looked_at_is_no_change(vault: Vault) -> None:
    os.utime(vault.path, (1_700_000_000, 1_700_000_000))
    vault.path.chmod(0o640)
    assert vault.foreign_change() is None
    vault.execute(Welcome("Meise"))


# -- gone


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take away a file that is open")
@pytest.mark.parametrize("how", ["moved", "deleted", "folder moved"])
def test_a_file_that_has_gone_is_said_and_its_content_can_still_be_kept(vault: Vault, tmp_path: Path, how: str) -> None:
    if how == "moved":
        vault.path.rename(vault.path.with_name("verschoben.mendi"))
    elif how == "deleted":
        vault.path.unlink()
    else:
        vault.path.parent.rename(tmp_path / "umbenannt")
    assert refused(vault).change.what is Foreign.GONE
    assert not vault.path.exists()
    if how == "folder moved":
        with pytest.raises(UserError, match="anderen Ordner"):
            keep_both(vault)
    kept = keep_both(vault, tmp_path)
    vault.close()
    assert kept.own is not None
    assert aliases(kept.own) == {"Amsel"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take away a file that is open")
def test_a_file_that_comes_back_is_the_same_again(vault: Vault) -> None:
    elsewhere = vault.path.rename(vault.path.with_name("verschoben.mendi"))
    refused(vault)
    elsewhere.rename(vault.path)
    vault.execute(Welcome("Meise"))
    vault.close()
    assert aliases(vault.path) == {"Amsel", "Meise"}


# -- our own doing


def test_our_own_writes_are_no_foreign_ones(vault: Vault, tmp_path: Path) -> None:
    net = SafetyNet(vault, tmp_path / "sicherungen")
    backup = net.back_up()
    assert backup is not None
    vault.execute(Welcome("Fink"))
    vault.unit.undo()
    vault.unit.redo()
    with pytest.raises(UserError, match="heute nicht"):
        vault.execute(Fail(REFUSED))
    with pytest.raises(ZeroDivisionError):
        vault.execute(Fail(ZeroDivisionError()))
    assert vault.foreign_change() is None
    net.restore(backup)
    assert vault.foreign_change() is None
    vault.execute(Welcome("Meise"))
    vault.close()
    assert aliases(vault.path) == {"Amsel", "Meise"}


def test_a_long_write_that_is_taken_back_is_no_foreign_one(vault: Vault) -> None:
    """It reaches the file before it is rolled back, so the file is not byte for byte what it was."""

    before = vault.path.read_bytes()

    def too_long(work: Work) -> None:
        work.session.execute(text("PRAGMA cache_size=1"))
        Talk("Ein langes Gespräch. " * 10_000).execute(work)
        assert vault.path.read_bytes() != before
        raise REFUSED

    with pytest.raises(UserError, match="heute nicht"):
        vault.execute(Do(too_long))
    vault.execute(Welcome("Meise"))


def test_a_foreign_file_is_not_backed_up_as_our_own(vault: Vault, older: Path, tmp_path: Path) -> None:
    net = SafetyNet(vault, tmp_path / "sicherungen")
    older.replace(vault.path)
    with pytest.raises(ForeignChangeError):
        net.back_up()
    assert net.backups() == ()


def test_a_state_is_not_restored_over_a_foreign_file(vault: Vault, older: Path, tmp_path: Path) -> None:
    net = SafetyNet(vault, tmp_path / "sicherungen")
    backup = net.back_up()
    assert backup is not None
    theirs = older.read_bytes()
    older.replace(vault.path)
    with pytest.raises(UserError):
        net.restore(backup)
    assert vault.path.read_bytes() == theirs


# -- time


def test_a_clock_that_is_set_back_by_a_year_loses_nothing(tmp_path: Path) -> None:
    late, early = FixedClock.on(date(2027, 3, 2)), FixedClock.on(date(2026, 3, 2))
    vault = create_vault(tmp_path / "tresor.mendi", WORD, clock=late)
    vault.execute(Welcome("Amsel"))
    vault.close()
    os.utime(vault.path, (1_700_000_000, 1_700_000_000))
    vault = open_vault(vault.path, WORD, early)
    vault.execute(Welcome("Fink"))
    vault.unit.undo()
    vault.unit.redo()
    vault.close()
    assert aliases(vault.path) == {"Amsel", "Fink"}
