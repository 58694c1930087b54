# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo over all tables, with the sharp edges that a journal of rows has."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from mendi_desktop.core.changes import ChangeSet, Op
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    FormDraft,
    PrivateNote,
    Referral,
)
from mendi_desktop.features.desk.model import Pin, SavedView
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Work
from mendi_desktop.storage.journal import LIMIT
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.storage.unit import Unit
from tests.support import desk_rows, role_rows
from tests.support.acts import DAY, Do, Draft, Erase, Rename, Talk, Welcome, colleague, fill_every_table
from tests.support.vault_files import everything, found_by, open_file

Rows = dict[str, set[tuple[object, ...]]]


@pytest.fixture
def rows(path: Path) -> Callable[[], Rows]:
    def read() -> Rows:
        connection = open_file(path)
        try:
            return everything(connection)
        finally:
            connection.close()

    return read


def remove_everything(work: Work) -> None:
    """Children and parents in one flush, in an order that only the deferred foreign keys can bear on the way back."""
    talks = (Referral, AgreedStep, PrivateNote, ConsultationText, Consultation, Consent, Colleague)
    for kind in (*talks, *reversed(role_rows.TABLES), Pin, SavedView):
        for row in work.session.scalars(select(kind)):
            work.session.delete(row)


def change_everything(work: Work) -> None:
    for person in work.session.scalars(select(Colleague)):
        person.alias, person.alias_key = "Drossel", "drossel"
        work.session.flush()
        person.alias, person.alias_key = "Fink", "fink"
        person.notes = "zweimal im selben Zug geändert"
    for talk in work.session.scalars(select(Consultation)):
        talk.concerns, talk.colleague_id = (), None
    for record in work.session.scalars(select(ConsultationText)):
        record.record = "Teilqualifizierung"
    for step in work.session.scalars(select(AgreedStep)):
        step.done_on = DAY


def test_every_journaled_table_takes_part_here() -> None:
    filled = {"colleague", "consent", "consultation", "consultation_text", "private_note", "agreed_step", "referral"}
    filled |= {kind.__tablename__ for kind in role_rows.TABLES}
    filled |= {Pin.__tablename__, SavedView.__tablename__}
    journaled = {mapper.class_.__tablename__ for mapper in Base.registry.mappers if mapper.class_.journaled}
    assert journaled == filled | {"vault_option"}


def test_the_way_back_and_forth_over_all_tables(unit: Unit, rows: Callable[[], Rows]) -> None:
    states = [rows()]
    acts = (fill_every_table, role_rows.fill_the_role, desk_rows.pin_and_save, change_everything, remove_everything)
    for act in acts:
        unit.execute(Do(act))
        states.append(rows())
    unit.execute(SetVaultOptions(VaultOptions(title="Muster GmbH")))
    states.append(rows())
    assert all(one != next_one for one, next_one in pairwise(states))
    for _round in range(2):
        for state in reversed(states[:-1]):
            unit.undo()
            assert rows() == state
        unit.undo()
        assert rows() == states[0]
        for state in states[1:]:
            unit.redo()
            assert rows() == state
        unit.redo()
        assert rows() == states[-1]


def test_the_views_hear_the_reverse(unit: Unit, heard: list[ChangeSet]) -> None:
    made = unit.execute(Welcome("Amsel"))
    unit.execute(Rename(made, "Fink"))
    unit.undo()
    unit.undo()
    unit.redo()
    assert [[(said.label, change.op) for change in said.changes] for said in heard[2:]] == [
        [("Kürzel ändern", Op.UPDATED)],
        [("Kolleg*in aufnehmen", Op.REMOVED)],
        [("Kolleg*in aufnehmen", Op.ADDED)],
    ]


def test_aliases_handed_on_in_one_act_can_be_handed_back(unit: Unit, rows: Callable[[], Rows]) -> None:
    """Unique values that travel: row by row, in whatever order, undo would collide on the way."""
    first, second = unit.execute(Welcome("Amsel")), unit.execute(Welcome("Fink"))
    before = rows()

    def hand_on(work: Work) -> None:
        old = work.get(Colleague, min(first, second))
        other = work.get(Colleague, max(first, second))
        taken = old.alias_key
        old.alias_key = "weg"
        work.session.flush()
        other.alias_key = taken
        work.session.add(colleague("Star"))

    def swap(work: Work) -> None:
        one, two = work.get(Colleague, first), work.get(Colleague, second)
        keys = one.alias_key, two.alias_key
        one.alias_key = "kurz"
        work.session.flush()
        two.alias_key = keys[0]
        work.session.flush()
        one.alias_key = keys[1]

    unit.execute(Do(hand_on))
    between = rows()
    unit.execute(Do(swap))
    after = rows()
    for back, state in ((unit.undo, between), (unit.undo, before), (unit.redo, between), (unit.redo, after)):
        back()
        assert rows() == state


def test_a_row_replaced_under_the_same_unique_value_comes_back(unit: Unit, rows: Callable[[], Rows]) -> None:
    made = unit.execute(Welcome("Amsel"))
    before = rows()

    def replace(work: Work) -> None:
        work.session.delete(work.get(Colleague, made))
        work.session.flush()
        work.add(colleague("Amsel"))

    unit.execute(Do(replace))
    unit.undo()
    assert rows() == before


def test_at_most_fifty_acts_are_remembered(unit: Unit, rows: Callable[[], Rows]) -> None:
    for number in range(LIMIT + 3):
        unit.execute(Welcome(f"Vogel {number}"))
    for _ in range(LIMIT + 3):
        unit.undo()
    assert len(rows()["colleague"]) == 3
    assert unit.undo_label is None
    for _ in range(LIMIT + 3):
        unit.redo()
    assert len(rows()["colleague"]) == LIMIT + 3


def test_labels_tell_what_comes_next_and_a_new_act_forgets_the_undone(unit: Unit) -> None:
    assert (unit.undo_label, unit.redo_label) == (None, None)
    unit.undo()
    unit.redo()
    made = unit.execute(Welcome("Amsel"))
    unit.execute(Rename(made, "Fink"))
    unit.undo()
    assert (unit.undo_label, unit.redo_label) == ("Kolleg*in aufnehmen", "Kürzel ändern")
    unit.execute(Rename(made, "Star"))
    assert (unit.undo_label, unit.redo_label) == ("Kürzel ändern", None)


def test_half_typed_forms_and_the_ledger_stay_where_they_are(unit: Unit, rows: Callable[[], Rows]) -> None:
    def hand_out(work: Work) -> None:
        entry = ReportEntry(
            number="2026-1",
            kind="works-council",
            period_from=DAY,
            period_to=DAY,
            recipient="Betriebsrat",
            options={},
            released={"k": 5},
            sha256="0" * 64,
            made_at=DAY,
        )
        work.add(entry)
        work.add(colleague("Amsel"))

    unit.execute(Do(hand_out))
    unit.execute(Welcome("Fink"))
    unit.undo()
    unit.execute(Draft("talk", "halb"))
    assert unit.redo_label == "Kolleg*in aufnehmen", "saving a draft by the way must not cost the redo"
    unit.undo()
    left = rows()
    assert left["colleague"] == set()
    assert len(left["report_ledger"]) == len(left["form_draft"]) == 1
    assert not FormDraft.journaled


def test_what_cannot_be_undone_empties_the_journal(unit: Unit, rows: Callable[[], Rows]) -> None:
    unit.execute(Welcome("Fink"))
    made = unit.execute(Welcome("Amsel"))
    unit.execute(Rename(made, "Star"))
    unit.undo()
    unit.execute(Erase(made))
    assert (unit.undo_label, unit.redo_label) == (None, None)
    unit.undo()
    unit.redo()
    assert len(rows()["colleague"]) == 1


def test_forgetting_empties_the_journal(unit: Unit) -> None:
    unit.execute(Welcome("Amsel"))
    unit.forget()
    assert unit.undo_label is None


def test_a_replay_that_does_not_fit_changes_nothing_and_is_not_tried_again(
    unit: Unit, path: Path, rows: Callable[[], Rows], heard: list[ChangeSet]
) -> None:
    made = unit.execute(Welcome("Amsel"))
    unit.execute(Rename(made, "Fink"))
    other = open_file(path)
    other.execute("DELETE FROM colleague")
    other.close()
    del heard[:]
    with pytest.raises(RuntimeError, match="have gone"):
        unit.undo()
    assert (unit.undo_label, unit.redo_label, heard) == (None, None, [])
    assert rows()["colleague"] == set()


def test_a_replay_that_would_leave_an_orphan_changes_nothing(unit: Unit, path: Path, rows: Callable[[], Rows]) -> None:
    made = unit.execute(Welcome("Amsel"))
    other = open_file(path)
    other.execute(
        "INSERT INTO consent (id, colleague_id, purpose, form, text_version, scope, given_on, created_at, updated_at)"
        " VALUES (x'01', ?, '', '', '', '', '2026-01-01', '', '')",
        (made.bytes,),
    )
    other.close()
    before = rows()
    with pytest.raises(IntegrityError):
        unit.undo()
    assert rows() == before
    assert unit.undo_label is None


def test_the_search_follows_undo_and_redo(unit: Unit, path: Path) -> None:
    other = open_file(path)
    unit.execute(Talk("Es geht um den Berufsabschluß."))
    assert len(found_by(other, "abschluss")) == 1
    unit.undo()
    assert found_by(other, "abschluss") == []
    unit.redo()
    assert len(found_by(other, "abschluss")) == 1
    other.close()


def test_no_foreign_key_acts_on_its_own(unit: Unit) -> None:
    """Cascades would change rows behind the journal's back, and RESTRICT cannot wait for the end of a replay."""

    def actions(work: Work) -> None:
        for table in Base.metadata.sorted_tables:
            for key in work.session.execute(text(f"PRAGMA foreign_key_list({table.name})")).mappings():
                assert (key["on_delete"], key["on_update"]) == ("NO ACTION", "NO ACTION")

    unit.execute(Do(actions))
