# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody else puts another file in the place of the open vault: it is said, and after locking both lie there."""

import shutil
from pathlib import Path

from tests.pages.doors import said
from tests.pages.program import PASSPHRASE, Program
from tests.pages.talks import RecordTalk, Talks
from tests.support.flips import everything_in


def record_talk(program: Program, minutes: str) -> RecordTalk:
    form = RecordTalk(program)
    form.type_into("Dauer", minutes)
    form.choose_kind("Sprechstunde")
    form.save()
    program.settle()
    return form


def test_a_vault_that_a_sync_client_replaces(at_work: Program, vault_file: Path) -> None:
    older = Path(shutil.copy(vault_file, vault_file.with_name("von-woanders")))
    record_talk(at_work, "20")
    older.replace(vault_file)
    record_talk(at_work, "30")
    words = " ".join(said(at_work.window))
    assert "wurde von außen ersetzt" in words
    assert "Nichts wurde überschrieben" in words
    at_work.choose("lock")
    at_work.settle()
    (own,) = vault_file.parent.glob("werk-nord.eigener-stand-*.mendi")
    assert f"„{own.name}“ daneben" in " ".join(said(at_work.door))
    at_work.unlock()
    at_work.wait_until_open()
    assert Talks(at_work).titles() == [], "this is the other file"
    at_work.close()
    assert {row[1] for row in everything_in(own, PASSPHRASE)["consultation"]} == {20}
