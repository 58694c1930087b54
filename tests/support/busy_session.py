# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A busy hour with one vault: everything that can hold a confidence is filled in, undone, refused, logged, cut off.

As a program (``python -m tests.support.busy_session FOLDER [killed]``) it works below FOLDER, takes its words from
standard input (JSON list of 50) and prints the network events that Python noticed. With ``killed`` it ends by kill -9
in the middle of a write.
"""

import contextlib
import json
import logging
import os
import signal
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.logs import ROOT, logging_to
from mendi_desktop.features.colleagues.commands import AddColleague, ConsentInput, RemoveColleague
from mendi_desktop.features.consultations.commands import (
    AddReferral,
    AddStep,
    RecordConsultation,
    RemoveConsultation,
    SaveFormDraft,
    WritePrivateNote,
)
from mendi_desktop.features.consultations.model import ConsultationText
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.rekeying import change_passphrase
from mendi_desktop.vault.session import Vault, create_vault, open_vault
from tests.support.acts import Do, colleague

network: list[str] = []


def _hear(event: str, _args: tuple[object, ...]) -> None:
    if event.startswith("socket.") and event != "socket.gethostname":
        network.append(event)


def work(folder: Path, words: list[str], *, killed: bool) -> None:
    state = folder / "state"
    state.mkdir(exist_ok=True)
    path = folder / "tresor.mendi"
    say = iter(words)
    first, second = next(say), next(say)
    with logging_to(state):
        vault = create_vault(path, first, VaultOptions(title=next(say), mentor=next(say), mentor_function=next(say)))
        person = _fill(vault, say)
        _fail(vault, person, say)
        with contextlib.suppress(UserError):
            change_passphrase(vault, folder / "sicherungen", next(say), second)
        SafetyNet(vault, folder / "sicherungen").back_up()
        change_passphrase(vault, folder / "sicherungen", first, second)
        vault.close()
        with contextlib.suppress(UserError):
            open_vault(path, next(say))
        vault = open_vault(path, second)
        rest = " ".join(say)
        vault.execute(SaveFormDraft(form="talk", typed={"record": rest}))
        vault.execute(_talk(record=rest * 2000, private_note=rest))
        if killed:
            vault.execute(Do(_half_a_write))
        vault.close()


def _talk(**fields: object) -> RecordConsultation:
    held_on = date.today() - timedelta(days=3)  # noqa: DTZ011 - the local day is meant
    return RecordConsultation(held_on=held_on, minutes=20, contact_kind="office_hour", **fields)  # type: ignore[arg-type]


def _fill(vault: Vault, say: Iterator[str]) -> UUID:
    consent = ConsentInput(scope="named", given_on=date.today() - timedelta(days=5))  # noqa: DTZ011
    person = vault.execute(
        AddColleague(
            alias=next(say), name=next(say), contact=next(say), org_unit=next(say), notes=next(say), consent=consent
        )
    )
    talk = vault.execute(
        _talk(
            colleague_id=person,
            record=next(say),
            starting_point=next(say),
            strengths=next(say),
            goals=next(say),
            private_note=next(say),
            steps=(StepInput(text=next(say)),),
            referrals=(ReferralInput(target="works_council", came_back=next(say)),),
        )
    )
    vault.execute(WritePrivateNote(consultation_id=talk, text=next(say)))
    vault.execute(AddStep(consultation_id=talk, text=next(say)))
    vault.execute(AddReferral(consultation_id=talk, target="works_council", came_back=next(say)))
    vault.execute(SaveFormDraft(form="colleague", typed={"alias": next(say)}))
    vault.execute(RemoveConsultation(consultation_id=talk))
    for act in (vault.unit.undo, vault.unit.undo, vault.unit.redo, vault.unit.undo, vault.unit.undo):
        act()
    return person


def _fail(vault: Vault, person: UUID, say: Iterator[str]) -> None:
    """Refusals, bugs and failing views that quote what people said."""
    log = logging.getLogger(f"{ROOT}.session")

    def broken_view(_said: ChangeSet) -> None:
        raise ValueError(next(say))

    def bug(work: Work) -> None:
        row = colleague(next(say))
        row.notes, row.alias_key = next(say), None  # type: ignore[assignment]
        work.add(row)

    leave = vault.feed.subscribe(broken_view)
    vault.execute(AddColleague(alias=next(say)))
    leave()
    refused: tuple[Command[Any], ...] = (
        Do(bug),
        AddColleague(alias="x" * 5000 + next(say)),
        RemoveColleague(colleague_id=person),
    )
    for attempt in refused:
        try:
            vault.execute(attempt)
        except (UserError, SQLAlchemyError) as error:
            log.exception("could not: %s", str(error))
    log.info("was told %s", next(say))


def _half_a_write(work: Work) -> None:
    work.session.execute(text("PRAGMA cache_size=5"))  # pages go to the file before the commit
    for row in work.session.query(ConsultationText):
        row.record += row.record
    work.session.flush()
    print(json.dumps(network), flush=True)  # noqa: T201 - the answer of this program
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    sys.addaudithook(_hear)
    work(Path(sys.argv[1]), json.load(sys.stdin), killed="killed" in sys.argv)
    print(json.dumps(network), flush=True)  # noqa: T201 - the answer of this program
