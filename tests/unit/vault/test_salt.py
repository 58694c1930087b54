# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import secrets
from pathlib import Path

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.damage import read_salt
from mendi_desktop.vault.demo_mark import DEMO_PREFIX, is_demo
from mendi_desktop.vault.salt import new_salt


def test_every_vault_has_its_own_salt_and_only_demo_vaults_show_what_they_are() -> None:
    real = {new_salt() for _ in range(200)}
    demo = {new_salt(demo=True) for _ in range(200)}
    assert len(real) == len(demo) == 200
    assert {len(one) for one in real | demo} == {16}
    assert not any(is_demo(one) for one in real)
    assert all(is_demo(one) for one in demo)


def test_chance_cannot_make_a_real_vault_look_like_a_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = [DEMO_PREFIX + b"unlucky", b"0123456789abcdef"]
    monkeypatch.setattr(secrets, "token_bytes", lambda _length: drawn.pop(0))
    assert new_salt() == b"0123456789abcdef"


def test_the_salt_is_the_beginning_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "tresor.mendi"
    path.write_bytes(bytes(range(16)) + b"x" * 4080)
    assert read_salt(path) == bytes(range(16))


def test_half_a_page_at_the_end_is_forgiven_while_a_rollback_journal_waits(tmp_path: Path) -> None:
    path = tmp_path / "tresor.mendi"
    path.write_bytes(bytes(range(16)) + b"x" * 5000)
    with pytest.raises(UserError, match="unvollständig"):
        read_salt(path)
    (tmp_path / "tresor.mendi-journal").write_bytes(b"...")
    assert read_salt(path) == bytes(range(16))
