# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going back to a backup: what changes is shown before, what was is pinned, and no backup ever goes."""

import os
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.errors import UserError
from mendi_desktop.reports.ledger import next_number
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage import migrate
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Work
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.comparing import Line, compared
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.exchange import beside
from mendi_desktop.vault.keys import derive_key
from mendi_desktop.vault.safekeeping import NoteRecoverySheet, safekeeping
from tests.data.vaults.make_vault import PASSPHRASE, place
from tests.support.acts import DAY, Do
from tests.support.nets import Netted, aliases_in_backup, flip
from tests.support.vaults import YESTERDAY, everything, record_talk
from tests.unit.features.network.examples import add_contact, add_organisation
from tests.unit.features.projects.examples import full_project


def release(netted: Netted, number: str) -> None:
    """Enter a report into the ledger, as handing one out does."""

    def enter(work: Work) -> None:
        work.add(
            ReportEntry(
                number=number,
                kind="works-council",
                period_from=DAY,
                period_to=DAY,
                recipient="Betriebsrat",
                options={"k": 5},
                released={"persons": [[5, None]]},
                sha256="0" * 64,
                made_at=DAY,
            )
        )

    netted.vault.execute(Do(enter))


def ledger(netted: Netted) -> list[str]:
    return netted.vault.read(lambda session: [entry.number for entry in session.query(ReportEntry)])


def test_the_vault_goes_back_and_stays_open(netted: Netted) -> None:
    netted.write("Ahorn-7")
    record_talk(netted.vault)
    before = everything(netted.vault)
    made = netted.save()
    netted.write("Birke-3")
    netted.net.restore(made)
    assert everything(netted.vault) == before
    netted.write("Buche-1")
    netted.vault.unit.undo()
    assert netted.aliases == ["Ahorn-7"]


def test_the_state_before_is_pinned_and_returned(netted: Netted) -> None:
    made = netted.save()
    netted.write("Ahorn-7")
    pinned = netted.net.restore(made)
    assert pinned
    assert (pinned.reason, pinned.pinned) == (Reason.BEFORE_RESTORE, True)
    assert aliases_in_backup(pinned) == ["Ahorn-7"]
    netted.net.restore(pinned)
    assert netted.aliases == ["Ahorn-7"], "and back again"


def test_the_journal_is_emptied_and_the_views_hear_of_everything(netted: Netted) -> None:
    made = netted.save()
    netted.write("Ahorn-7")
    told: list[ChangeSet] = []
    netted.vault.feed.subscribe(told.append)
    netted.net.restore(made)
    assert netted.vault.unit.undo_label is None
    assert told[-1].touches("colleague")
    assert told[-1].touches("consultation")
    assert netted.net.changed, "what was restored is no state that was saved as the newest"


def test_what_will_change_is_shown_before(netted: Netted) -> None:
    netted.write("Ahorn-7")
    record_talk(netted.vault, YESTERDAY.replace(day=1))
    made = netted.save()
    netted.write("Birke-3")
    record_talk(netted.vault, YESTERDAY)
    found = netted.net.compare(made)
    assert found.lines[:2] == (Line("Gespräche", 2, 1), Line("Kolleg*innen", 2, 1))
    assert (found.newest_now, found.newest_then) == (YESTERDAY, YESTERDAY.replace(day=1))
    assert not found.same
    netted.net.restore(made)
    assert netted.net.compare(made).same


def test_only_what_differs_is_told_of_the_other_areas(netted: Netted) -> None:
    before = netted.save()
    full_project(netted.vault)
    made = netted.save()
    add_contact(netted.vault, organisation_id=add_organisation(netted.vault))
    assert not netted.net.compare(made).same
    told = {line.label: (line.now, line.then) for line in netted.net.compare(made).lines}
    assert (told["Organisationen"], told["Ansprechpersonen"]) == ((1, 0), (1, 0))
    assert "Projekte" not in told
    assert told["Gespräche"] == (0, 0), "the main things are told in any case"
    told = {line.label: (line.now, line.then) for line in netted.net.compare(before).lines}
    assert [told[what] for what in ("Projekte", "Meilensteine", "Messwerte")] == [(1, 0), (1, 0), (2, 0)]


@pytest.mark.parametrize("table", sorted(Base.metadata.tables.keys() - {"safekeeping"}))
def test_no_table_may_lose_a_row_and_be_called_the_same(netted: Netted, tmp_path: Path, table: str) -> None:
    """What stands in the row does not matter, only that there is one more."""
    fuller = replace(netted.vault.file, path=Path(shutil.copy(netted.vault.path, tmp_path / "mehr.mendi")))
    with closing(fuller.connect()) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        names = [column.name for column in Base.metadata.tables[table].columns]
        values = ", ".join("'2026-11-23'" if name.endswith("_on") else "1" for name in names)
        connection.execute(f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({values})')  # noqa: S608 - a name of the schema
        connection.commit()
    found = compared(fuller, netted.vault.file)
    assert not found.same
    assert len([line for line in found.lines if line.now != line.then]) == 1


@pytest.mark.parametrize("revision", migrate.REVISIONS)
def test_what_a_backup_of_an_older_schema_does_not_know_was_empty(netted: Netted, revision: str) -> None:
    salt = place(revision).read_bytes()[:16]
    full_project(netted.vault)
    found = compared(netted.vault.file, KeyedFile(place(revision), derive_key(PASSPHRASE, salt), salt))
    told = {line.label: (line.now, line.then) for line in found.lines}
    assert told["Kolleg*innen"][1] > 0
    assert revision != migrate.REVISIONS[0] or told["Projekte"] == (1, 0)


def test_twenty_restores_remove_no_backup(netted: Netted) -> None:
    oldest = netted.save()
    listed = {oldest.number}
    for round_ in range(20):
        netted.clock.forward(days=1)
        netted.write(f"Ahorn-{round_}")
        pinned = netted.net.restore(oldest)
        assert pinned
        listed.add(pinned.number)
    assert {backup.number for backup in netted.net.backups()} == listed
    assert netted.net.examine() == ()
    assert aliases_in_backup(netted.net.backups()[-1]) == []


def test_what_left_the_house_stays_remembered(netted: Netted) -> None:
    """Otherwise an older state could be used to subtract one report from another."""
    release(netted, "2026-01")
    made = netted.save()
    release(netted, "2026-02")
    netted.write("Ahorn-7")
    netted.net.restore(made)
    assert ledger(netted) == ["2026-01", "2026-02"]
    assert netted.aliases == []


def test_two_reports_of_one_number_are_both_remembered(netted: Netted) -> None:
    """It can happen when two copies of a vault were used side by side."""
    release(netted, "2026-01")
    made = netted.save()
    netted.net.restore(made)

    def number_taken(work: Work) -> None:
        for entry in work.session.query(ReportEntry):
            work.session.delete(entry)

    netted.vault.execute(Do(number_taken))
    release(netted, "2026-01")
    netted.net.restore(made)
    assert sorted(ledger(netted)) == ["2026-01", "2026-01 (2)"]
    assert netted.vault.read(next_number, 2026) == "2026-02"


def test_what_the_vault_knows_about_its_own_safety_is_of_today(netted: Netted, stick: Path) -> None:
    made = netted.save()
    netted.net.choose_second_target(stick)
    netted.vault.execute(NoteRecoverySheet(netted.vault.key.mark))
    now = netted.vault.read(safekeeping)
    netted.net.restore(made)
    assert netted.vault.read(safekeeping) == now
    assert now.second_target == str(stick)


def test_a_damaged_backup_changes_nothing_and_says_so(netted: Netted) -> None:
    made = netted.save()
    netted.write("Ahorn-7")
    flip(made.path)
    with pytest.raises(UserError, match="Diese Sicherung ist beschädigt"):
        netted.net.restore(made)
    assert netted.aliases == ["Ahorn-7"]
    assert [backup.number for backup in netted.net.examine()] == [made.number]
    assert not beside(netted.vault.path).exists()


@pytest.mark.parametrize("bad", ["gone", "cut", "noise"])
def test_a_backup_that_is_none_any_more_gets_a_sentence(netted: Netted, bad: str) -> None:
    made = netted.save()
    if bad == "gone":
        made.path.unlink()
    else:
        made.path.write_bytes(made.path.read_bytes()[:8192] if bad == "cut" else bytes(range(256)) * 64)
    for act in (netted.net.compare, netted.net.restore):
        with pytest.raises(UserError) as caught:
            act(made)
        assert str(made.path.parent) not in caught.value.message
    (listed,) = [backup for backup in netted.net.backups() if backup.number == made.number]
    assert not listed.intact
    assert netted.net.state().hole_act == "examine"
    netted.write("Ahorn-7")
    assert netted.aliases == ["Ahorn-7"]


def test_somebody_else_who_took_the_place_is_not_overwritten(netted: Netted) -> None:
    made = netted.save()
    netted.write("Ahorn-7")
    other = netted.vault.path.with_name("anderer")
    shutil.copy(netted.vault.path, other)
    other.replace(netted.vault.path)
    before = netted.vault.path.read_bytes()
    with pytest.raises(UserError):
        netted.net.restore(made)
    assert netted.vault.path.read_bytes() == before


@pytest.mark.parametrize("revision", migrate.REVISIONS)
def test_a_backup_of_an_older_schema_is_migrated(netted: Netted, revision: str, tmp_path: Path) -> None:
    """As released vaults are; the vault keeps its own identity."""
    old = Path(shutil.copy(place(revision), tmp_path / "alt.mendi"))
    salt = old.read_bytes()[:16]
    identity = netted.vault.read(safekeeping).vault_id
    netted.net.restore_from(KeyedFile(old, derive_key(PASSPHRASE, salt), salt))
    assert netted.aliases != []
    assert ledger(netted) == ["2026-01"]
    assert netted.vault.read(safekeeping).vault_id == identity
    engine = open_engine(netted.vault.path, netted.vault.key.raw, netted.vault.key.salt)
    assert migrate.revision(engine) == migrate.REVISIONS[-1]
    engine.dispose()


def test_a_backup_of_a_newer_program_is_refused(netted: Netted) -> None:
    set_version = text("UPDATE alembic_version SET version_num = :number")
    netted.vault.execute(Do(lambda work: work.session.execute(set_version, {"number": "9001"})))
    made = netted.save()
    netted.vault.execute(Do(lambda work: work.session.execute(set_version, {"number": migrate.REVISIONS[-1]})))
    with pytest.raises(UserError, match="neueren Version"):
        netted.net.restore(made)
    assert not beside(netted.vault.path).exists()


def test_the_net_holds_after_a_restore(netted: Netted) -> None:
    made = netted.save()
    netted.net.restore(made)
    netted.write("Ahorn-7")
    assert aliases_in_backup(netted.save(Reason.AUTOMATIC)) == ["Ahorn-7"]
    fresh = SafetyNet(netted.vault, netted.root)
    assert fresh.backups() == netted.net.backups()


def test_a_vault_too_damaged_for_a_backup_goes_back_and_is_kept_as_it_is(netted: Netted) -> None:
    netted.write("Ahorn-7")
    made = netted.save()
    release(netted, "2026-01")
    for _ in range(40):
        record_talk(netted.vault, record="Sucht einen Kurs. " * 200)
    path = netted.vault.path
    written = path.stat()
    flip(path, page=written.st_size // 4096 - 1)
    os.utime(path, ns=(written.st_atime_ns, written.st_mtime_ns))  # a disk that forgets changes no times
    damaged = path.read_bytes()
    with pytest.raises(UserError, match="Prüfung nicht bestanden"):
        netted.net.back_up()
    assert netted.net.restore(made) is None
    assert netted.aliases == ["Ahorn-7"]
    assert ledger(netted) == ["2026-01"], "what can be read of the ledger is remembered"
    [aside] = path.parent.glob("*.beschaedigt-*.mendi")
    assert aside.read_bytes() == damaged
    assert netted.net.back_up()
