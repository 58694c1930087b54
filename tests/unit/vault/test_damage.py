# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A file that does not open: one sentence and an offer, whatever happened to it; the file itself is never touched."""

import os
import random
import shutil
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.storage.pages import PAGE, journal_of
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.shelf import shelf_of
from mendi_desktop.vault.checkup import Part, check_vault
from mendi_desktop.vault.damage import Damage, DamagedVaultError, Kind, diagnose, look_at, set_aside
from mendi_desktop.vault.keys import Opener
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.acts import Do, Talk, fill_every_table
from tests.support.flips import Outcome, everything_in, flipped, opened_after
from tests.support.vault_files import CHEAP

pytestmark = pytest.mark.usefixtures("cheap_keys")
WORD, OTHER_WORD = "Sommerfest am See", "Winterfest im Wald"
DAY = date(2026, 3, 2)
TODAY = FixedClock.on(DAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    vault = create_vault(tmp_path / "tresor.mendi", WORD, clock=TODAY)
    vault.execute(Do(fill_every_table))
    vault.close()
    return vault.path


@pytest.fixture
def backup(path: Path, tmp_path: Path) -> Path:
    """A copy from before the damage."""
    return Path(shutil.copy(path, tmp_path / "sicherung.mendi"))


def said_of(path: Path, word: str = WORD) -> Damage:
    """What opening says; nothing beside or inside the file changes by it."""
    before = {entry.name: entry.read_bytes() for entry in path.parent.iterdir()}
    with pytest.raises(DamagedVaultError) as caught:
        open_vault(path, word, TODAY)
    assert {entry.name: entry.read_bytes() for entry in path.parent.iterdir()} == before
    damage = caught.value.damage
    assert caught.value.message.startswith(damage.message)
    assert damage.message.endswith(".")
    assert str(path.parent) not in caught.value.message
    return damage


def opener(word: str = WORD) -> Opener:
    return Opener(word, costs=(CHEAP,))


# -- what kind of damage


def test_a_damaged_beginning_is_told_from_a_wrong_passphrase(path: Path) -> None:
    flipped(path, 1000)
    damage = said_of(path)
    assert (damage.kind, damage.passphrase_right, damage.damaged) == (Kind.BEGINNING, True, 1)
    with pytest.raises(UserError, match="passt nicht") as caught:
        open_vault(path, OTHER_WORD)
    assert not isinstance(caught.value, DamagedVaultError)
    assert caught.value.field == "passphrase"


def test_a_damaged_salt_makes_every_key_wrong_but_a_backup_proves_the_passphrase(path: Path, backup: Path) -> None:
    flipped(path, 3)
    assert diagnose(path, opener()) is None
    damage = diagnose(path, opener(), [backup])
    assert damage is not None
    assert (damage.kind, damage.passphrase_right) == (Kind.BEGINNING, True)
    assert "Die Passphrase stimmt" in damage.message
    assert diagnose(path, opener(OTHER_WORD), [backup]) is None


def test_a_backup_that_cannot_be_read_proves_nothing(path: Path, tmp_path: Path) -> None:
    flipped(path, 3)
    assert diagnose(path, opener(), [tmp_path / "weg.mendi", tmp_path]) is None


def test_a_whole_file_is_not_damaged(path: Path) -> None:
    assert look_at(path) is None
    assert diagnose(path, opener()) is None


def test_a_file_that_was_copied_half_way(path: Path) -> None:
    whole = path.read_bytes()
    half = len(whole) // PAGE // 2 * PAGE
    path.write_bytes(whole[:half] + bytes(len(whole) - half))
    damage = said_of(path)
    assert (damage.kind, damage.passphrase_right) == (Kind.PAGES, True)
    assert 0 < damage.damaged < damage.pages
    assert f"{damage.damaged} von {damage.pages} Stücken" in damage.message


def test_a_file_whose_end_was_never_written_is_looked_through(path: Path) -> None:
    """It opens, because nothing at its end is needed for that; but then it says what it lacks."""
    vault = open_vault(path, WORD, TODAY)
    vault.execute(Talk("Ein langes Gespräch. " * 2000))
    vault.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:-PAGE] + bytes(PAGE))
    vault = open_vault(path, WORD, TODAY)
    assert vault.unclean
    (finding,) = check_vault(vault)
    vault.close()
    assert (finding.part, finding.count) == (Part.PAGES, 1)


def test_every_length_of_a_cut_off_file_is_a_sentence(path: Path) -> None:
    whole = path.read_bytes()
    lengths = [0, 1, 15, 16, 100, PAGE - 1, PAGE, PAGE + 1, *range(PAGE, len(whole), PAGE), len(whole) - 1]
    for length in lengths:
        path.write_bytes(whole[:length])
        damage = said_of(path)
        assert damage.kind in (Kind.EMPTY, Kind.CUT, Kind.STRUCTURE)


def test_pages_of_two_states_are_never_taken_for_one(path: Path) -> None:
    """What a sync client leaves that copies pages one by one: every page is authentic, together they are nonsense."""
    before = path.read_bytes()
    vault = open_vault(path, WORD, TODAY)
    for number in range(20):
        vault.execute(Talk(f"Gespräch {number} " * 200))
    vault.close()
    path.write_bytes(before[:PAGE] + path.read_bytes()[PAGE:])
    try:
        vault = open_vault(path, WORD, TODAY)
    except DamagedVaultError:
        return
    findings = check_vault(vault)
    vault.close()
    assert findings


@pytest.mark.parametrize(
    ("content", "kind"), [(b"", Kind.EMPTY), (bytes(PAGE), Kind.EMPTY), (b"%PDF-1.7", Kind.FOREIGN)]
)
def test_what_is_there_instead_of_a_vault(path: Path, content: bytes, kind: Kind) -> None:
    path.write_bytes(content)
    assert said_of(path).kind is kind


def test_a_folder_or_nothing_at_all(tmp_path: Path) -> None:
    folder, missing = look_at(tmp_path), look_at(tmp_path / "weg.mendi")
    assert folder is not None
    assert missing is not None
    assert (folder.kind, missing.kind) == (Kind.FOLDER, Kind.MISSING)
    assert "Ort und Namen" in missing.offer(0)


# -- what is offered


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_offers_something(kind: Kind) -> None:
    damage = Damage(kind, Path("tresor.mendi"), "So ist es.")
    offers = {damage.offer(number) for number in (0, 1, 3)}
    assert all(offer.endswith(".") for offer in offers)
    if damage.may_set_aside or kind is Kind.MISSING:
        assert damage.offer(1).startswith("Es gibt eine Sicherung")
        assert "3 Sicherungen" in damage.offer(3)


@pytest.mark.parametrize("harm", ["page", "salt", "cut", "empty", "deleted"])
def test_a_vault_with_a_backup_offers_it(path: Path, tmp_path: Path, harm: str) -> None:
    root = tmp_path / "sicherungen"
    vault = open_vault(path, WORD, TODAY, root=root)
    SafetyNet(vault, root).back_up()
    vault.close()
    whole = path.read_bytes()
    if harm == "deleted":
        path.unlink()
    elif harm in ("page", "salt"):
        flipped(path, 1000 if harm == "page" else 3)
    else:
        path.write_bytes(whole[:-1000] if harm == "cut" else b"")
    with pytest.raises(DamagedVaultError, match="Es gibt eine Sicherung davon") as caught:
        open_vault(path, WORD, TODAY, root=root)
    assert caught.value.damage.passphrase_right == (harm in ("page", "salt"))
    (backup,) = shelf_of(root, path)
    restored = Path(shutil.copy(backup.path, tmp_path / "zurück.mendi"))
    assert everything_in(restored, WORD)["consultation"]


def test_a_vault_whose_program_was_killed_is_to_be_looked_through(path: Path) -> None:
    path.with_name(f".{path.name}.lock").write_text('{"machine": "hier", "process": 7}', "utf-8")
    vault = open_vault(path, WORD, TODAY)
    assert vault.unclean
    vault.close()
    vault = open_vault(path, WORD, TODAY)
    assert not vault.unclean
    vault.close()


# -- setting aside


def test_what_is_set_aside_keeps_its_content_its_date_and_its_journal(path: Path) -> None:
    whole = path.read_bytes()
    journal_of(path).write_bytes(b"Rest")
    place = set_aside(path, DAY)
    assert place.name == "tresor.beschaedigt-2026-03-02.mendi"
    assert place.read_bytes() == whole
    assert journal_of(place).read_bytes() == b"Rest"
    assert not path.exists()
    assert not journal_of(path).exists()


def test_nothing_that_was_set_aside_is_ever_overwritten(path: Path) -> None:
    names = []
    for content in (b"erste", b"zweite", b"dritte"):
        path.write_bytes(content)
        names.append(set_aside(path, DAY).name)
    assert names == [f"tresor.beschaedigt-2026-03-02{more}.mendi" for more in ("", "-2", "-3")]
    assert [path.with_name(name).read_bytes() for name in names] == [b"erste", b"zweite", b"dritte"]


def test_a_vault_that_cannot_be_set_aside_stays_where_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(UserError, match="lässt sich nicht umbenennen"):
        set_aside(path, DAY)
    monkeypatch.undo()
    assert path.exists()


# -- journals


@pytest.fixture
def hot_journal(tmp_path: Path) -> Path:
    """The journal of another vault that was killed in the middle of a write."""
    return left_by_a_killed_write(tmp_path / "fremd.mendi", OTHER_WORD)


def left_by_a_killed_write(path: Path, word: str) -> Path:
    """A vault with the journal that waits beside it while a write is under way."""
    if not path.exists():
        create_vault(path, word).close()
    vault, kept = open_vault(path, word), path.with_name("aufgehoben")
    connection = vault.file.connect()
    connection.execute("PRAGMA cache_size=1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO vault_option VALUES ('x', ?, zeroblob(16), '', '')", ("halb " * 50_000,))
    shutil.copy(path, kept)
    journal = Path(shutil.copy(journal_of(path), path.with_name("journal")))
    connection.execute("ROLLBACK")
    connection.close()
    vault.close()
    kept.replace(path)
    return journal


def test_the_journal_of_another_vault_is_not_played_back(path: Path, hot_journal: Path) -> None:
    whole = path.read_bytes()
    shutil.copy(hot_journal, journal_of(path))
    vault = open_vault(path, WORD, TODAY)
    assert check_vault(vault) == () or all(not finding.repair for finding in check_vault(vault))
    vault.close()
    assert path.read_bytes() == whole
    (aside,) = path.parent.glob("tresor.fremdes-journal-2026-03-02*")
    assert aside.read_bytes() == hot_journal.read_bytes()


def test_a_wrong_passphrase_does_not_let_a_foreign_journal_in(path: Path, hot_journal: Path) -> None:
    whole = path.read_bytes()
    shutil.copy(hot_journal, journal_of(path))
    with pytest.raises(UserError, match="passt nicht"):
        open_vault(path, OTHER_WORD, TODAY)
    assert path.read_bytes() == whole
    assert journal_of(path).read_bytes() == hot_journal.read_bytes()


def test_the_vaults_own_journal_takes_the_half_write_back(path: Path) -> None:
    before = everything_in(path, WORD)
    journal = left_by_a_killed_write(path, WORD)
    shutil.copy(journal, journal_of(path))
    vault = open_vault(path, WORD, TODAY)
    assert not any(finding.part is Part.PAGES for finding in check_vault(vault))
    vault.close()
    assert everything_in(path, WORD) == before
    assert not journal_of(path).exists()


# -- every byte


def test_a_flipped_byte_is_a_sentence_or_the_truth(path: Path) -> None:
    """150 places; the same with 2,000 runs with ``-m torture``."""
    whole, truth = path.read_bytes(), everything_in(path, WORD)
    places = random.Random(2026).sample(range(len(whole)), 150)  # noqa: S311 - the same places every time
    outcomes = {place: opened_after(path, whole, place, WORD, truth) for place in places}
    assert set(outcomes.values()) <= {Outcome.SENTENCE, Outcome.TRUTH_AND_FOUND}
    assert Outcome.SENTENCE in outcomes.values()
