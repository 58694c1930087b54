# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault of every released schema, made by the program of its time: it opens and holds what it held, for ever."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    FormDraft,
    PrivateNote,
    Referral,
)
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage import migrate
from mendi_desktop.vault.session import open_vault
from tests.data.vaults import make_vault
from tests.data.vaults.make_vault import OPTIONS, PASSPHRASE, place
from tests.support import desk_rows, role_rows
from tests.support.schema import missing_triggers
from tests.support.vault_files import found_by

CONTENT = (
    (Colleague.alias, "Amsel"),
    (Consent.scope, "topic"),
    (Consultation.concerns, ("degree", "funding")),
    (ConsultationText.goals, "Prüfung im Mai"),
    (PrivateNote.text, "wirkt müde"),
    (AgreedStep.text, "IHK anrufen"),
    (Referral.target, "Agentur für Arbeit"),
    (FormDraft.typed, {"text": "halb getippt"}),
    (ReportEntry.released, {"persons": [[5, None]]}),
)


WHOLE_ROLE = "0004"
"""The revision that brought projects, network, time, qualification and council."""
DESK = "0005"
"""The revision that brought pins, saved filters, what lists remember, and the place of a talk."""


def held_by(revision: str) -> tuple[tuple[Any, Any], ...]:
    role = role_rows.CONTENT if revision >= WHOLE_ROLE else ()
    return (*CONTENT, *role, *(desk_rows.CONTENT if revision >= DESK else ()))


@pytest.mark.parametrize("revision", migrate.REVISIONS)
def test_a_released_vault_opens_and_comes_up_to_date(revision: str, tmp_path: Path) -> None:
    vault = open_vault(Path(shutil.copy(place(revision), tmp_path / "alt.mendi")), PASSPHRASE)
    assert vault.options == OPTIONS
    held = held_by(revision)

    def content(session: Session) -> list[object]:
        return [session.scalars(select(column)).one() for column, _value in held]

    assert vault.read(content) == [value for _column, value in held]
    assert (
        vault.read(lambda session: session.scalar(text("SELECT version_num FROM alembic_version")))
        == (migrate.REVISIONS[-1])
    )

    def search_and_triggers(session: Session) -> tuple[int, set[str]]:
        connection = session.connection().connection.driver_connection
        assert connection is not None
        return len(found_by(connection, "ABSCHLUß")), missing_triggers(connection)

    assert vault.read(search_and_triggers) == (1, set())
    vault.close()


def test_a_released_vault_is_never_made_again() -> None:
    with pytest.raises(UserError, match="gibt es schon"):
        make_vault.main()
