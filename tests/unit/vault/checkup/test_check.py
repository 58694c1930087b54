# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault that is well says nothing; what hides other faults is said alone; a repair is whole or does not happen."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup import Part, check_vault, repair_vault
from mendi_desktop.vault.checkup.aside import DropSetAside, list_set_aside
from mendi_desktop.vault.session import Vault, open_vault
from tests.support.acts import Rename, Welcome
from tests.unit.vault.checkup.conftest import TODAY, WORD

Harm = Callable[[str], None]
Opened = Callable[[], Vault]
NetOver = Callable[[Vault], SafetyNet]
DANGLING = "UPDATE consultation SET colleague_id = x'0199000000007000800000000000dead' WHERE minutes < 14"

REWORD = (
    "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = 'CREATE INDEX ix_consultation_held_on WORDING'"
    " WHERE name = 'ix_consultation_held_on'"
)


def places(vault: Vault) -> list[str]:
    return [finding.place for finding in check_vault(vault)]


def test_a_vault_that_is_well_says_nothing(opened: Opened) -> None:
    assert check_vault(opened()) == ()


def test_looking_changes_nothing_and_tells_how_far_it_is(harm: Harm, opened: Opened, path: Path) -> None:
    harm(DANGLING)
    vault, steps = opened(), list[tuple[int, int]]()
    before = path.read_bytes()
    check_vault(vault, lambda done, whole: steps.append((done, whole)))
    assert path.read_bytes() == before
    assert [done for done, _ in steps] == list(range(1, steps[-1][1] + 1))


def test_looking_can_be_stopped(opened: Opened) -> None:
    def stop(_done: int, _all: int) -> None:
        raise InterruptedError

    vault = opened()
    with pytest.raises(InterruptedError):
        check_vault(vault, stop)
    assert check_vault(vault) == ()


def test_follow_ups_may_lie_ahead(harm: Harm, opened: Opened) -> None:
    harm("UPDATE consultation SET follow_up_on = '2026-09-01'")
    assert check_vault(opened()) == ()


def found_by(session: Session, word: str) -> int:
    statement = "SELECT count(*) FROM consultation_search WHERE consultation_search MATCH :word"
    return int(session.execute(text(statement), {"word": word}).scalar_one())


def test_a_search_that_has_forgotten_finds_again_after_the_repair(
    harm: Harm, opened: Opened, net_over: NetOver
) -> None:
    harm("DELETE FROM consultation_search")
    harm("DROP TRIGGER consultation_text_changed")
    vault = opened()
    assert places(vault) == ["search:consultation_search", "triggers:consultation_search"]
    repair_vault(vault, net_over(vault))
    assert check_vault(vault) == ()
    assert vault.read(found_by, "werkstatt") == 1


def test_a_search_that_is_not_there_at_all_comes_back(harm: Harm, opened: Opened, net_over: NetOver) -> None:
    harm("DROP TABLE consultation_search")
    vault = opened()
    repair_vault(vault, net_over(vault))
    assert check_vault(vault) == ()
    assert vault.read(found_by, "werkstatt") == 1


def test_an_index_that_lies_is_made_anew_before_the_backup(harm: Harm, opened: Opened, net_over: NetOver) -> None:
    true, partial = "ON consultation (held_on)", "ON consultation (held_on) WHERE 0"
    meanwhile = "UPDATE consultation SET held_on = '2026-01-07' WHERE minutes < 14"
    for wording, act in ((partial, meanwhile), (true, "")):
        harm(REWORD.replace("WORDING", wording))
        harm(act)
    vault = opened()
    (finding,) = check_vault(vault)
    assert finding.part is Part.INDEX
    net = net_over(vault)
    repair_vault(vault, net, [finding])
    assert check_vault(vault) == ()
    assert len(net.backups()) == 1


def test_damaged_pages_hide_everything_else_and_are_never_repaired(
    path: Path, harm: Harm, opened: Opened, net_over: NetOver
) -> None:
    harm(DANGLING)
    data = bytearray(path.read_bytes())
    for page in (9, 10):
        data[4096 * page + 77] ^= 1
    path.write_bytes(data)
    vault = opened()
    (finding,) = check_vault(vault)
    assert (finding.part, finding.count, finding.repair) == (Part.PAGES, 2, "")
    assert "Sicherung" in finding.message
    with pytest.raises(UserError):
        repair_vault(vault, net_over(vault))
    vault.close()
    assert path.read_bytes() == bytes(data)


def test_what_no_backup_can_pass_with_is_copied_as_it_is_and_then_mended(
    harm: Harm, opened: Opened, net_over: NetOver
) -> None:
    """Emptiness where none is allowed: SQLite's own check fails, so no backup would count."""
    reword = (
        "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(sql, '{}', '{}') WHERE name = 'agreed_step'"
    )
    harm(reword.format("text VARCHAR NOT NULL", "text VARCHAR"))
    harm("UPDATE agreed_step SET text = NULL WHERE text = 'IHK anrufen'")
    harm(reword.format("text VARCHAR", "text VARCHAR NOT NULL"))
    vault = opened()
    assert places(vault) == ["type:agreed_step.text"]
    net = net_over(vault)
    repair_vault(vault, net)
    assert check_vault(vault) == ()
    assert net.backups() == ()
    assert vault.path.with_name("werk.vor-reparatur-2026-03-02.mendi").stat().st_size >= 4096


def test_without_a_backup_nothing_is_repaired(harm: Harm, opened: Opened, tmp_path: Path) -> None:
    harm(DANGLING)
    vault = opened()
    (tmp_path / "sicherungen").write_text("hier steht schon etwas", "utf-8")
    with pytest.raises(UserError):
        repair_vault(vault, SafetyNet(vault, tmp_path / "sicherungen"))
    assert places(vault) == ["link:consultation.colleague_id"]


def test_after_a_repair_everything_is_read_anew_and_nothing_can_be_undone(
    harm: Harm, opened: Opened, net_over: NetOver
) -> None:
    harm(DANGLING)
    vault, heard = opened(), list[ChangeSet]()
    vault.execute(Welcome("Star"))
    vault.feed.subscribe(heard.append)
    repair_vault(vault, net_over(vault))
    assert heard[-1].touches("consultation")
    assert heard[-1].touches("colleague")
    assert vault.unit.undo_label is None


def test_rows_that_were_allowed_twice_are_told_apart(harm: Harm, opened: Opened, net_over: NetOver) -> None:
    harm("CREATE TABLE t AS SELECT * FROM private_note")
    harm("DROP TABLE private_note")
    harm("ALTER TABLE t RENAME TO private_note")
    harm(
        "INSERT INTO private_note SELECT consultation_id, 'die zweite', delete_on, x'0199000000007000800000000000beef',"
        " created_at, updated_at FROM private_note"
    )
    vault = opened()
    assert places(vault) == ["double:private_note.consultation_id"]
    repair_vault(vault, net_over(vault))
    assert check_vault(vault) == ()
    (row,) = vault.read(list_set_aside)
    assert (row.origin, row.content["text"]) == ("private_note", "die zweite")


def test_two_that_look_alike_are_left_to_a_person(harm: Harm, opened: Opened, net_over: NetOver) -> None:
    harm("UPDATE colleague SET alias = 'FINK ', alias_key = 'fink2' WHERE alias = 'Meise'")
    vault = opened()
    assert places(vault) == ["alike:colleague"]
    repair_vault(vault, net_over(vault), check_vault(vault))
    assert places(vault) == ["alike:colleague"]
    meise = vault.read(lambda session: session.execute(text("SELECT id FROM colleague WHERE alias = 'FINK '")).scalar())
    vault.execute(Rename(UUID(bytes=meise), "Meise"))
    assert check_vault(vault) == ()


def test_a_vault_without_its_number_still_opens_over_its_backups(harm: Harm, path: Path, tmp_path: Path) -> None:
    harm("DELETE FROM safekeeping")
    vault = open_vault(path, WORD, TODAY, root=tmp_path / "sicherungen")
    net = SafetyNet(vault, tmp_path / "sicherungen")
    with pytest.raises(UserError, match="Daten prüfen"):
        net.back_up()
    repair_vault(vault, net)
    assert check_vault(vault) == ()
    assert len(net.backups()) == 1
    vault.close()


def test_what_was_set_aside_can_be_looked_at_and_forgotten(harm: Harm, opened: Opened, net_over: NetOver) -> None:
    harm("UPDATE consultation SET follow_up_on = 'bald' WHERE minutes = 13")
    vault = opened()
    repair_vault(vault, net_over(vault))
    (row,) = vault.read(list_set_aside)
    assert (row.origin, row.content["follow_up_on"]) == ("consultation", "bald")
    vault.execute(DropSetAside(row.id))
    assert vault.read(list_set_aside) == []
    assert check_vault(vault) == ()
