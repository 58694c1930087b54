# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault with something in every table, a way to harm it behind the program's back, and a net to repair over."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.features.colleagues.model import Consent
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    FormDraft,
    PrivateNote,
    Referral,
)
from mendi_desktop.features.desk.model import Pin
from mendi_desktop.features.projects.model import CompanyProject, Indicator, IndicatorReading, Milestone
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage import engine
from mendi_desktop.storage.command import Work
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.vault import session
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.keys import derive_key
from mendi_desktop.vault.session import Vault, create_vault, open_vault
from tests.support.acts import Do, colleague
from tests.support.vault_files import CHEAP

WORD = "Kornblume am Gleis"
DAY = date(2026, 3, 2)
TODAY = FixedClock.on(DAY)
RECORDS = ("Lehrwerkstatt", "Bildungsurlaub", *(f"Gespräch über Größe {number}" for number in range(8)))


def _fill(work: Work) -> None:
    people = [work.add(colleague(alias)) for alias in ("Amsel", "Fink", "Meise")]
    given = Consent(colleague_id=people[0], purpose="storage", form="oral_noted", text_version="1", given_on=DAY)
    given.scope = "topic"
    work.add(given)
    talks = []
    for number, record in enumerate(RECORDS):
        talk = Consultation(
            held_on=DAY - timedelta(days=number), minutes=11 + number, colleague_id=people[number % 3],
            concerns=("orientation",), channel="phone",
        )  # fmt: skip
        talks.append(work.add(talk))
        work.add(ConsultationText(consultation_id=talks[-1], record=record))
    work.add(PrivateNote(consultation_id=talks[0], text="wirkt müde", delete_on=DAY))
    for step in ("IHK anrufen", "Antrag stellen"):
        work.add(AgreedStep(consultation_id=talks[1], text=step, responsible="mentor", due_on=DAY))
    work.add(Referral(consultation_id=talks[2], target="Agentur für Arbeit"))
    project = work.add(CompanyProject(title="Lernzeit", topics=("agreement",), reasons=()))
    work.add(Milestone(project_id=project, title="Vereinbarung", planned_on=DAY))
    indicator = work.add(Indicator(project_id=project, title="Rücklauf", unit="%", target=80.0))
    for place, value in enumerate((41.5, 62.0)):
        work.add(IndicatorReading(indicator_id=indicator, read_on=DAY - timedelta(days=place), value=value))
    work.add(Pin(page="colleagues", entry_id=people[0], position=0))
    work.add(FormDraft(form="quick", typed={"record": "halb"}))
    work.add(FormDraft(form="talk", typed={"record": "ganz getippt"}))
    work.add(
        ReportEntry(
            number="2026-01", kind="works-council", period_from=date(2026, 1, 1), period_to=date(2026, 3, 31),
            recipient="Betriebsrat", options={}, released={"figures": ""}, sha256="0" * 64, made_at=DAY,
        )
    )  # fmt: skip


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a vault that is well: made once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "PARAMETERS", (CHEAP,))
        vault = create_vault(tmp_path_factory.mktemp("heil") / "werk.mendi", WORD, clock=TODAY)
    vault.execute(SetVaultOptions(VaultOptions(title="Musterwerk", mentor="M. Muster")))
    vault.execute(Do(_fill))
    vault.close()
    return vault.path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, whole: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(session, "PARAMETERS", (CHEAP,))
    path = tmp_path / "werk.mendi"
    path.write_bytes(whole)
    return path


@pytest.fixture
def harm(path: Path) -> Callable[[str], None]:
    """Changes the file behind the program's back: no rules, no triggers that could notice."""

    def run(statement: str) -> None:
        salt = path.read_bytes()[:16]
        connection = engine.connect(path, derive_key(WORD, salt, CHEAP), salt)
        connection.create_function("mendi_fold", 1, lambda _text: "")  # does not even look at what is written
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.executescript(statement)
        connection.close()

    return run


@pytest.fixture
def opened(path: Path) -> Iterator[Callable[[], Vault]]:
    vaults: list[Vault] = []

    def make() -> Vault:
        vaults.append(open_vault(path, WORD, TODAY))
        return vaults[-1]

    yield make
    for vault in vaults:
        vault.close()


@pytest.fixture
def net_over(tmp_path: Path) -> Callable[[Vault], SafetyNet]:
    return lambda vault: SafetyNet(vault, tmp_path / "sicherungen")
