# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One command, one transaction: all of it or nothing, told to the views only when it is on disk."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, load_only

from mendi_desktop.core.changes import Change, ChangeFeed, ChangeSet, Op
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation, ConsultationText
from mendi_desktop.storage.command import Work
from mendi_desktop.storage.unit import Unit
from tests.support.acts import DAY, REFUSED, Do, Draft, Erase, Fail, Rename, Talk, Welcome, colleague
from tests.support.vault_files import everything, open_file


def aliases(session: Session) -> list[str]:
    return sorted(session.scalars(select(Colleague.alias)))


def test_what_a_command_returns_is_on_disk_at_once(unit: Unit, path: Path) -> None:
    made = unit.execute(Welcome("Amsel"))
    other = open_file(path)
    assert other.execute("SELECT id, alias FROM colleague").fetchall() == [(made.bytes, "Amsel")]
    other.close()


@pytest.mark.parametrize("error", [REFUSED, ZeroDivisionError("ein Fehler im Programm"), UserError("Nein.", field="x")])
def test_a_failure_of_any_kind_rolls_all_back_and_is_passed_on(
    unit: Unit, path: Path, heard: list[ChangeSet], error: Exception
) -> None:
    unit.execute(Welcome("Amsel"))
    del heard[:]
    before = path.read_bytes()
    with pytest.raises(type(error)) as caught:
        unit.execute(Fail(error))
    assert caught.value is error
    assert path.read_bytes() == before
    assert heard == []
    assert unit.undo_label == "Kolleg*in aufnehmen"


def test_a_commit_that_fails_is_a_failure_of_the_command(unit: Unit, heard: list[ChangeSet]) -> None:
    def leave_an_orphan(work: Work) -> None:
        work.session.execute(text("PRAGMA defer_foreign_keys=ON"))
        work.add(Consultation(held_on=DAY, colleague_id=UUID(int=7)))

    with pytest.raises(IntegrityError):
        unit.execute(Do(leave_an_orphan))
    assert heard == []
    assert unit.undo_label is None
    unit.execute(Welcome("Amsel"))  # the connection is as good as new
    assert unit.read(aliases) == ["Amsel"]


def test_the_views_hear_kinds_acts_and_ids_once_it_is_on_disk(engine: Engine, path: Path) -> None:
    seen: list[tuple[ChangeSet, int]] = []

    def count(said: ChangeSet) -> None:
        other = open_file(path)
        seen.append((said, other.execute("SELECT count(*) FROM colleague").fetchone()[0]))
        other.close()

    feed = ChangeFeed()
    feed.subscribe(count)
    unit = Unit(engine, feed, FixedClock.on(DAY))
    made = unit.execute(Welcome("Amsel"))
    unit.execute(Rename(made, "Drossel"))
    unit.execute(Erase(made))
    assert seen == [
        (ChangeSet("Kolleg*in aufnehmen", frozenset({Change("colleague", made, Op.ADDED)})), 1),
        (ChangeSet("Kürzel ändern", frozenset({Change("colleague", made, Op.UPDATED)})), 1),
        (ChangeSet("Endgültig löschen", frozenset({Change("colleague", made, Op.REMOVED)})), 0),
    ]


def test_the_views_hear_what_came_out_and_not_the_way_to_it(unit: Unit, heard: list[ChangeSet]) -> None:
    def much_ado(work: Work) -> None:
        stays, goes = colleague("Amsel"), colleague("Drossel")
        work.add(stays)
        work.add(goes)
        stays.alias = "Fink"
        work.session.flush()
        work.session.delete(goes)

    unit.execute(Do(much_ado))
    (said,) = heard
    assert {change.op for change in said.changes} == {Op.ADDED}
    assert len(said.changes) == 1


def test_setting_what_is_already_there_changes_nothing(unit: Unit, heard: list[ChangeSet]) -> None:
    made = unit.execute(Welcome("Amsel"))
    unit.execute(Rename(made, "Amsel"))
    assert heard[1].changes == frozenset()
    assert unit.undo_label == "Kolleg*in aufnehmen"


def test_rows_know_when_they_were_made_and_changed(engine: Engine) -> None:
    def times(session: Session) -> list[tuple[str, date, date]]:
        rows = session.scalars(select(Colleague).order_by(Colleague.alias))
        return [(row.alias, row.created_at.date(), row.updated_at.date()) for row in rows]

    monday, tuesday = date(2026, 3, 2), date(2026, 3, 3)
    made = Unit(engine, ChangeFeed(), FixedClock.on(monday)).execute(Welcome("Amsel"))
    later = Unit(engine, ChangeFeed(), FixedClock.on(tuesday))
    later.execute(Welcome("Fink"))
    later.execute(Rename(made, "Drossel"))
    assert later.read(times) == [("Drossel", monday, tuesday), ("Fink", tuesday, tuesday)]
    later.undo()
    assert later.read(times) == [("Amsel", monday, monday), ("Fink", tuesday, tuesday)]


def test_a_query_cannot_write(unit: Unit, path: Path) -> None:
    before = path.read_bytes()

    def flushing(session: Session) -> None:
        session.add(colleague("Amsel"))
        session.flush()

    def core(session: Session) -> None:
        session.execute(insert(Colleague.__table__).values(alias="Amsel"))  # type: ignore[arg-type]

    def committing(session: Session) -> None:
        session.execute(text("UPDATE vault_option SET value = 'x'"))
        session.add(colleague("Amsel"))
        session.commit()

    for query in (flushing, core, committing):
        with pytest.raises(RuntimeError):
            unit.read(query)
    assert path.read_bytes() == before


def test_a_query_is_rolled_back_and_its_connection_given_back(unit: Unit, engine: Engine) -> None:
    assert unit.read(lambda session, bird: [bird, *aliases(session)], "Star") == ["Star"]
    with pytest.raises(ZeroDivisionError):
        unit.read(lambda session: 1 / len(aliases(session)))
    assert engine.pool.checkedout() == 0  # type: ignore[attr-defined]


def test_commands_cannot_write_past_the_journal(unit: Unit) -> None:
    unit.execute(Welcome("Amsel"))
    for statement in (
        update(Colleague).values(status="left"),
        insert(Colleague).values(alias="x"),
        Colleague.__table__.delete(),  # type: ignore[attr-defined]
    ):
        with pytest.raises(RuntimeError, match="one by one"):
            unit.execute(Do(lambda work, wanted=statement: work.session.execute(wanted)))  # type: ignore[misc]
    assert unit.read(aliases) == ["Amsel"]


def test_a_command_cannot_run_another_one(unit: Unit) -> None:
    with pytest.raises(RuntimeError, match="another"):
        unit.execute(Do(lambda _work: unit.execute(Welcome("Amsel"))))
    unit.execute(Welcome("Amsel"))
    assert unit.read(aliases) == ["Amsel"]


def test_a_view_may_answer_a_change_with_a_command(unit: Unit, engine: Engine) -> None:
    feed = ChangeFeed()
    answering = Unit(engine, feed, FixedClock.on(DAY))

    def answer(_said: ChangeSet) -> None:
        leave()
        answering.execute(Draft("talk", "…"))

    leave = feed.subscribe(answer)
    answering.execute(Welcome("Amsel"))
    assert answering.undo_label == "Kolleg*in aufnehmen"


def test_a_row_that_has_gone_is_said_in_words(unit: Unit) -> None:
    with pytest.raises(UserError, match="gibt es nicht mehr"):
        unit.execute(Rename(UUID(int=7), "Amsel"))


def test_an_unstorable_character_is_said_in_words(unit: Unit) -> None:
    with pytest.raises(UserError, match="Zeichen"):
        unit.execute(Welcome("Am\ud800sel"))
    assert unit.read(aliases) == []


def test_other_values_are_undone_even_if_never_read(unit: Unit, path: Path) -> None:
    made = unit.execute(Welcome("Amsel"))
    talk = unit.execute(Talk("Über den Meister gesprochen.", made))
    other = open_file(path)
    before = everything(other)

    def set_blindly(work: Work) -> None:
        row = work.session.scalars(select(Colleague).options(load_only(Colleague.alias))).one()
        row.org_unit = "Halle 4"
        work.session.flush()
        work.session.expire(row)
        row.notes = "neu"

    def remove_blindly(work: Work) -> None:
        record = work.session.scalars(select(ConsultationText).options(load_only(ConsultationText.goals))).one()
        work.session.delete(record)
        work.session.delete(work.session.get_one(Consultation, talk))

    for blind in (set_blindly, remove_blindly):
        unit.execute(Do(blind))
        assert everything(other) != before
        unit.undo()
        assert everything(other) == before
    other.close()
