# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A query that is put together once answers what SQLAlchemy would, and fails the way other queries do."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Id, UnreadableValueError
from mendi_desktop.storage.unit import Unit
from tests.support.acts import DAY, Talk, Welcome
from tests.support.vault_files import open_file

SINCE = (
    select(Consultation.id, Consultation.held_on, Consultation.concerns, Consultation.draft, Colleague.alias)
    .outerjoin(Colleague, Colleague.id == Consultation.colleague_id)
    .where(Consultation.held_on >= bindparam("since", type_=Consultation.held_on.type), func.length("Ahorn") > 3)
    .order_by(Consultation.held_on.desc(), Consultation.id)
    .limit(10)
)


def asked(session: Session, query: Select[*tuple[Any, ...]], params: dict[str, object]) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in session.execute(query, params)]


def test_it_answers_with_the_same_values_every_time_it_is_asked(unit: Unit) -> None:
    amsel = unit.execute(Welcome("Amsel"))
    for _ in range(3):
        unit.execute(Talk("Schichtplan klären", amsel))
    unit.execute(Talk("ohne Kürzel"))
    prepared = Prepared(SINCE)
    for since in (DAY, DAY + timedelta(days=1), date(2000, 1, 1)):
        expected = unit.read(asked, SINCE, {"since": since})
        assert unit.read(prepared.rows, {"since": since}) == expected
        assert len(expected) == (0 if since > DAY else 4)


def test_a_value_that_is_not_given_is_a_mistake_of_the_program(unit: Unit) -> None:
    with pytest.raises(KeyError, match="since"):
        unit.read(Prepared(SINCE).rows, {"until": DAY})


def test_an_id_finds_its_row(unit: Unit) -> None:
    amsel, specht = (unit.execute(Welcome(alias)) for alias in ("Amsel", "Specht"))
    alias = Prepared(select(Colleague.alias).where(Colleague.id == bindparam("person", type_=Id)))
    assert unit.read(alias.rows, {"person": specht}) == [("Specht",)]
    assert unit.read(alias.rows, {"person": amsel}) == [("Amsel",)]


def test_what_another_program_broke_is_said_in_words(unit: Unit, path: Path) -> None:
    unit.execute(Talk("Schichtplan klären"))
    other = open_file(path)
    other.execute("UPDATE consultation SET concerns = 'kaputt'")
    other.close()
    with pytest.raises(UnreadableValueError):
        unit.read(Prepared(SINCE).rows, {"since": DAY})


def test_a_file_that_is_in_use_is_said_in_words(unit: Unit, path: Path) -> None:
    unit.read(lambda session: session.connection().exec_driver_sql("PRAGMA busy_timeout=1"))
    other = open_file(path)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(UserError, match="anderweitig in Gebrauch"):
            unit.read(Prepared(SINCE).rows, {"since": DAY})
    finally:
        other.close()
