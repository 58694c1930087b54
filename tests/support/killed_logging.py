# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Logs talks in a process of its own and kills it at random moments, again and again, on one and the same vault.

As a program (``python -m tests.support.killed_logging VAULT PASSPHRASE ROUNDS SEED``) it prints what happened as
JSON. Forking is safe only where no other thread runs, so it is not done inside the tests.
"""

import json
import os
import subprocess
import sys
import traceback
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.model import Consultation, ConsultationText
from mendi_desktop.vault.session import open_vault
from tests.support.killed_passphrase import kill_after

NEEDED = bytes.fromhex("d9d505f920a163d7")
"""So begins a rollback journal that is needed: the file itself may be half written (sqlite.org/fileformat2.html)."""
RECORD = "Berufsabschluss über die Externenprüfung, Schichtplan mit der Meisterin klären. "


def killed_logging(vault: Path, passphrase: str, rounds: int, seed: int) -> dict[str, Any]:
    """Counts of talks, and ``mid_write``: kills after which a half written file had to be taken back."""
    command = [sys.executable, "-m", "tests.support.killed_logging", str(vault), passphrase, str(rounds), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def _log(vault: Path, passphrase: str, seed: int, acknowledge: int) -> None:
    """Log talks until killed; the id goes out only after the command has returned."""
    random = Random(seed)  # noqa: S311 - a test that can be repeated
    opened = open_vault(vault, passphrase)
    for number in count():
        talk = opened.execute(
            RecordConsultation(
                held_on=date.today() - timedelta(days=number % 300),  # noqa: DTZ011 - the local day is meant
                minutes=random.randint(1, 90),
                contact_kind="office_hour",
                record=RECORD * random.randint(1, 400),
                private_note="nur für mich",
            )
        )
        os.write(acknowledge, talk.bytes)


def _round(vault: Path, passphrase: str, random: Random) -> tuple[list[UUID], bool]:
    """One process, killed some time after its first acknowledged talk: the ids it told, and if a write was cut off."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _log(vault, passphrase, random.randrange(1 << 30), writing)
        except BaseException:
            traceback.print_exc()
        os._exit(1)
    os.close(writing)
    told = os.read(reading, 16)
    assert told, "the logging process failed by itself"
    kill_after(random.uniform(0, 0.15), child)
    while more := os.read(reading, 65536):
        told += more
    os.close(reading)
    journal = vault.with_name(f"{vault.name}-journal")
    cut_off = journal.exists() and journal.read_bytes().startswith(NEEDED)
    return [UUID(bytes=told[start : start + 16]) for start in range(0, len(told) - 15, 16)], cut_off


def _ids(session: Session) -> tuple[set[UUID], set[UUID]]:
    """All talks, and those that have their record."""
    return set(session.scalars(select(Consultation.id))), set(session.scalars(select(ConsultationText.consultation_id)))


def _run(vault: Path, passphrase: str, rounds: int, seed: int) -> dict[str, Any]:
    random = Random(seed)  # noqa: S311 - a test that can be repeated
    acknowledged: list[UUID] = []
    told = {"rounds": 0, "mid_write": 0, "lost": 0, "torn": 0, "damaged": 0, "left_beside": 0}
    for number in range(rounds * 4):
        if number >= rounds and told["mid_write"]:
            break  # if no kill hit a write, more are tried
        fresh, cut_off = _round(vault, passphrase, random)
        acknowledged += fresh
        told["rounds"] += 1
        told["mid_write"] += cut_off
        opened = open_vault(vault, passphrase)
        talks, records = opened.read(_ids)
        checked = opened.read(lambda session: session.scalar(text("PRAGMA integrity_check")))
        opened.close()
        told["damaged"] += checked != "ok"
        told["lost"] += len(set(acknowledged) - talks)
        told["torn"] += len(talks ^ records)
        told["left_beside"] += len(list(vault.parent.iterdir())) - 1
    return told | {"acknowledged": len(acknowledged), "found": len(talks)}


if __name__ == "__main__":
    print(json.dumps(_run(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))))  # noqa: T201
