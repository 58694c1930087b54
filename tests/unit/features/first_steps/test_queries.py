# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What counts as an alias and as a recorded talk."""

from mendi_desktop.features.first_steps.queries import facts, has_sheet
from mendi_desktop.features.first_steps.rules import Facts
from mendi_desktop.vault.safekeeping import NoteRecoverySheet
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, add_colleague, record_talk


def test_drafts_are_no_talks_yet(vault: Vault) -> None:
    assert vault.read(facts) == Facts()
    record_talk(vault, TODAY, draft=True)
    add_colleague(vault)
    assert vault.read(facts) == Facts(aliases=1)
    record_talk(vault, TODAY)
    assert vault.read(facts) == Facts(aliases=1, talks=1)


def test_a_sheet_that_was_put_off_is_none(vault: Vault) -> None:
    vault.execute(NoteRecoverySheet(""))
    assert not vault.read(has_sheet)
    vault.execute(NoteRecoverySheet("00"))
    assert vault.read(has_sheet)
