# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Create, open, change the passphrase, close, as a person would."""

import logging
import stat
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.storage.options import SetVaultOptions, VaultOption, VaultOptions
from mendi_desktop.vault import session
from mendi_desktop.vault.rekeying import set_new_passphrase
from mendi_desktop.vault.salt import DEMO_PASSPHRASE, new_salt
from mendi_desktop.vault.session import create_vault, open_vault

pytestmark = pytest.mark.usefixtures("cheap_keys")
WORD, OTHER = "Sommerfest am See", "Winterfest im Wald"
TITLE = VaultOptions(title="Musterwerk Beispielstadt")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Tresor Größe 1.mendi"


@pytest.fixture
def closed(path: Path) -> Path:
    create_vault(path, WORD, TITLE).close()
    return path


def test_a_key_that_cannot_be_derived_leaves_no_name_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as short_of_memory:
        short_of_memory.setattr(session, "new_key", give_up)
        with pytest.raises(MemoryError):
            create_vault(path, WORD)
    assert list(path.parent.iterdir()) == []
    create_vault(path, WORD).close()


def test_a_new_vault_opens_again_with_what_was_put_in(path: Path) -> None:
    vault = create_vault(path, WORD, TITLE, FixedClock.on(date(2026, 3, 2)))
    assert vault.clock.today() == date(2026, 3, 2)
    assert vault.options == TITLE
    assert vault.unit.undo_label is None, "making the vault is no act of the mentor"
    vault.close()
    again = open_vault(path, WORD)
    assert (again.options, again.is_demo, again.path) == (TITLE, False, path.resolve())
    again.close()


def test_nothing_lies_beside_a_closed_vault(closed: Path) -> None:
    assert [left.name for left in closed.parent.iterdir()] == [closed.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_the_file(closed: Path) -> None:
    assert stat.S_IMODE(closed.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_file_that_others_may_read_is_closed_to_them_when_it_is_opened(closed: Path) -> None:
    closed.chmod(0o644)
    opened = open_vault(closed, WORD)
    beside = [stat.S_IMODE(file.stat().st_mode) for file in closed.parent.iterdir()]
    opened.close()
    assert beside == [0o600, 0o600], "the vault and its lock"


def test_a_real_vault_never_opens_without_its_passphrase(closed: Path) -> None:
    for missing in (None, ""):
        with pytest.raises(UserError, match="fehlt die Passphrase") as caught:
            open_vault(closed, missing)
        assert caught.value.field == "passphrase"
    with pytest.raises(UserError, match="passt nicht"):
        open_vault(closed, DEMO_PASSPHRASE)


def test_a_real_vault_dressed_up_as_a_demo_does_not_open_either(closed: Path) -> None:
    closed.write_bytes(new_salt(demo=True) + closed.read_bytes()[16:])
    with pytest.raises(UserError, match="passt nicht"):
        open_vault(closed)


def test_a_demo_vault_opens_without_and_says_what_it_is(path: Path) -> None:
    create_vault(path, "", TITLE, demo=True).close()
    for typed in (None, "", "irgendetwas"):
        vault = open_vault(path, typed)
        assert vault.is_demo
        vault.close()


def test_a_passphrase_is_the_same_on_every_keyboard(path: Path) -> None:
    create_vault(path, unicodedata.normalize("NFD", "Größenwahn über Köln")).close()
    open_vault(path, unicodedata.normalize("NFC", "Größenwahn über Köln")).close()


@pytest.mark.parametrize("short", ["", "1234567", unicodedata.normalize("NFD", "äöüäöüä")])
def test_a_short_passphrase_is_refused_before_anything_is_made(path: Path, short: str) -> None:
    with pytest.raises(UserError, match="mindestens 8 Zeichen") as caught:
        create_vault(path, short)
    assert caught.value.field == "passphrase"
    assert list(path.parent.iterdir()) == []


# -- closing


def test_a_closed_vault_can_do_nothing_and_holds_no_key(closed: Path) -> None:
    vault = open_vault(closed, WORD)
    vault.execute(SetVaultOptions(VaultOptions(title="x")))
    vault.close()
    vault.close()
    uses = (
        lambda: vault.options,
        lambda: vault.execute(SetVaultOptions(TITLE)),
    )
    for use in uses:
        with pytest.raises(UserError, match="geschlossen"):
            use()
    assert vault.unit.undo_label is None
    assert vault._engine is None
    assert vault.unit._sessions is None
    open_vault(closed, WORD).close()


def test_nothing_of_a_session_reaches_the_log(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        vault = create_vault(path, WORD, TITLE)
        set_new_passphrase(vault, path.parent / "sicherungen", OTHER)
        vault.close()
        with pytest.raises(UserError):
            open_vault(path, WORD)
    assert not any(word in caplog.text for word in (WORD, OTHER, TITLE.title))


def test_an_open_vault_undoes_and_reads(path: Path) -> None:
    def values(session: Session, *, more: str) -> list[object]:
        return [*session.scalars(select(VaultOption.value)), more]

    vault = create_vault(path, WORD)
    vault.execute(SetVaultOptions(TITLE))
    vault.unit.undo()
    assert vault.options == VaultOptions()
    vault.unit.redo()
    assert vault.read(values, more="!") == ["Musterwerk Beispielstadt", "!"]
    vault.close()


def test_a_vault_of_a_killed_program_opens_and_leaves_nothing_beside_it(closed: Path) -> None:
    closed.with_name(f"{closed.name}-journal").write_bytes(bytes(2000))  # cut off before it was of any use
    vault = open_vault(closed, WORD)
    assert vault.options == TITLE
    vault.close()
    assert [left.name for left in closed.parent.iterdir()] == [closed.name]
