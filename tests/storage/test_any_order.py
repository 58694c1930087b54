# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's acts, undo, redo and reopening in any order, against a plain picture of what the tables must hold."""

import shutil
import tempfile
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.commands import AddColleague, ChangeColleague, RemoveColleague
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.commands import (
    AddStep,
    ChangeConsultation,
    RecordConsultation,
    RemoveConsultation,
    RemoveStep,
    SaveFormDraft,
)
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    FormDraft,
    PrivateNote,
)
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.storage.journal import LIMIT
from mendi_desktop.storage.unit import Unit
from tests.support.vault_files import KEY, SALT, found_by, new_engine, open_file

DAY = date(2026, 3, 2)
ALIASES = st.sampled_from(["Amsel", "Drossel", "Fink", "Meise", "Star"])
RECORDS = st.sampled_from(["", "Berufsabschluss", "Deutschkurs", "Größe des Schichtplans"])
NOTES = st.sampled_from([None, "", "wirkt müde", "sehr wach"])
MINUTES = st.integers(1, 90)
PICK = st.integers(0, 1000)


@dataclass
class Talk:
    minutes: int
    record: str
    colleague: UUID | None
    note: str


@dataclass
class Picture:
    """What undo and redo go through; half-typed forms are not part of it."""

    colleagues: dict[UUID, str] = field(default_factory=dict)
    talks: dict[UUID, Talk] = field(default_factory=dict)
    steps: dict[UUID, tuple[UUID, str]] = field(default_factory=dict)

    def drop_steps(self, talk: UUID) -> None:
        """Steps go with their talk."""
        self.steps = {step: what for step, what in self.steps.items() if what[0] != talk}


def seen(session: Session) -> tuple[Picture, dict[str, object]]:
    """The same picture, read from the tables."""
    colleagues = {row.id: row.alias for row in session.scalars(select(Colleague))}
    records = {row.consultation_id: row.record for row in session.scalars(select(ConsultationText))}
    notes = {row.consultation_id: row.text for row in session.scalars(select(PrivateNote))}
    talks = {
        row.id: Talk(row.minutes or 0, records.pop(row.id, ""), row.colleague_id, notes.pop(row.id, ""))
        for row in session.scalars(select(Consultation))
    }
    assert not records
    assert not notes
    steps = {row.id: (row.consultation_id, row.text) for row in session.scalars(select(AgreedStep))}
    return Picture(colleagues, talks, steps), {row.form: row.typed for row in session.scalars(select(FormDraft))}


def one_of(ids: Iterable[UUID], pick: int) -> UUID:
    in_order = sorted(ids)
    return in_order[pick % len(in_order)]


class AnyOrder(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "tresor.mendi"
        self.now, self.drafts = Picture(), dict[str, object]()
        self.done: list[Picture] = []
        self.undone: list[Picture] = []

    @initialize()
    def begin(self) -> None:
        new_engine(self.path).dispose()
        self._open()

    def _open(self) -> None:
        self.engine = open_engine(self.path, KEY, SALT)
        # what is tested here is order, not durability; that has its own tests
        event.listen(self.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        self.unit = Unit(self.engine, ChangeFeed(), FixedClock.on(DAY))

    def teardown(self) -> None:
        self.engine.dispose()
        assert [left.name for left in self.folder.iterdir()] == ["tresor.mendi"]
        shutil.rmtree(self.folder)

    def _did(self, before: Picture) -> None:
        if self.now != before:
            self.done = [*self.done, before][-LIMIT:]
            self.undone = []

    @rule(alias=ALIASES)
    def add_colleague(self, alias: str) -> None:
        before = deepcopy(self.now)
        if alias in self.now.colleagues.values():
            with pytest.raises(UserError):
                self.unit.execute(AddColleague(alias=alias))
        else:
            self.now.colleagues[self.unit.execute(AddColleague(alias=alias))] = alias
        self._did(before)

    @precondition(lambda self: self.now.colleagues)
    @rule(alias=ALIASES, pick=PICK)
    def rename_colleague(self, alias: str, pick: int) -> None:
        before, one = deepcopy(self.now), one_of(self.now.colleagues, pick)
        command = ChangeColleague(colleague_id=one, alias=alias)
        if alias in self.now.colleagues.values() and self.now.colleagues[one] != alias:
            with pytest.raises(UserError):
                self.unit.execute(command)
        else:
            self.unit.execute(command)
            self.now.colleagues[one] = alias
        self._did(before)

    @precondition(lambda self: self.now.colleagues)
    @rule(pick=PICK)
    def remove_colleague(self, pick: int) -> None:
        before, one = deepcopy(self.now), one_of(self.now.colleagues, pick)
        if any(talk.colleague == one for talk in self.now.talks.values()):
            with pytest.raises(UserError):
                self.unit.execute(RemoveColleague(colleague_id=one))
        else:
            self.unit.execute(RemoveColleague(colleague_id=one))
            del self.now.colleagues[one]
        self._did(before)

    def _someone(self, pick: int) -> UUID | None:
        return one_of(self.now.colleagues, pick) if self.now.colleagues and pick % 3 else None

    @rule(minutes=MINUTES, record=RECORDS, note=NOTES, pick=PICK)
    def record_talk(self, minutes: int, record: str, note: str | None, pick: int) -> None:
        before, who = deepcopy(self.now), self._someone(pick)
        talk = self.unit.execute(
            RecordConsultation(
                held_on=DAY,
                minutes=minutes,
                contact_kind="office_hour",
                colleague_id=who,
                record=record,
                private_note=note,
            )
        )
        self.now.talks[talk] = Talk(minutes, record, who, note or "")
        self._did(before)

    @precondition(lambda self: self.now.talks)
    @rule(minutes=MINUTES, record=RECORDS, note=NOTES, pick=PICK)
    def change_talk(self, minutes: int, record: str, note: str | None, pick: int) -> None:
        before, talk, who = deepcopy(self.now), one_of(self.now.talks, pick), self._someone(pick)
        self.unit.execute(
            ChangeConsultation(
                consultation_id=talk,
                held_on=DAY,
                minutes=minutes,
                contact_kind="office_hour",
                colleague_id=who,
                record=record,
                private_note=note,
            )
        )
        kept = self.now.talks[talk].note if note is None else note
        self.now.talks[talk] = Talk(minutes, record, who, kept)
        self.now.drop_steps(talk)  # the form sent none
        self._did(before)

    @precondition(lambda self: self.now.talks)
    @rule(pick=PICK)
    def remove_talk(self, pick: int) -> None:
        before, talk = deepcopy(self.now), one_of(self.now.talks, pick)
        self.unit.execute(RemoveConsultation(consultation_id=talk))
        del self.now.talks[talk]
        self.now.drop_steps(talk)
        self._did(before)

    @precondition(lambda self: self.now.talks)
    @rule(pick=PICK, what=st.sampled_from(["IHK anrufen", "Unterlagen holen"]))
    def add_step(self, pick: int, what: str) -> None:
        before, talk = deepcopy(self.now), one_of(self.now.talks, pick)
        self.now.steps[self.unit.execute(AddStep(consultation_id=talk, text=what))] = (talk, what)
        self._did(before)

    @precondition(lambda self: self.now.steps)
    @rule(pick=PICK)
    def remove_step(self, pick: int) -> None:
        before, step = deepcopy(self.now), one_of(self.now.steps, pick)
        self.unit.execute(RemoveStep(step_id=step))
        del self.now.steps[step]
        self._did(before)

    @rule(form=st.sampled_from(["talk", "colleague"]), typed=st.text(st.characters(codec="utf-8"), max_size=20))
    def half_type(self, form: str, typed: str) -> None:
        self.unit.execute(SaveFormDraft(form=form, typed={"record": typed}))
        self.drafts[form] = {"record": typed}

    @rule()
    def undo(self) -> None:
        self.unit.undo()
        if self.done:
            self.undone.append(self.now)
            self.now = self.done.pop()

    @rule()
    def redo(self) -> None:
        self.unit.redo()
        if self.undone:
            self.done.append(self.now)
            self.now = self.undone.pop()

    @rule()
    def reopen(self) -> None:
        self.unit.close()
        self.engine.dispose()
        self.done, self.undone = [], []
        self._open()

    @invariant()
    def the_tables_hold_what_they_must(self) -> None:
        assert self.unit.read(seen) == (self.now, self.drafts)
        assert (self.unit.undo_label is not None, self.unit.redo_label is not None) == (
            bool(self.done),
            bool(self.undone),
        )

    @invariant()
    def the_search_finds_what_is_there(self) -> None:
        connection = open_file(self.path)
        for word in ("abschluss", "DEUTSCH", "grosse"):
            expected = [talk for talk in self.now.talks.values() if _holds(talk.record, word)]
            assert len(found_by(connection, word)) == len(expected)
        connection.close()


def _holds(record: str, word: str) -> bool:
    return word.casefold() in record.casefold().replace("ö", "o").replace("ß", "ss")


UNHURRIED = settings(deadline=None, suppress_health_check=list(HealthCheck))
TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(UNHURRIED, max_examples=8, stateful_step_count=25)


class AnyOrderForLong(AnyOrder):
    """The same with many more and longer orders."""


TestAnyOrderForLong = pytest.mark.timeout(1800)(pytest.mark.torture(AnyOrderForLong.TestCase))
TestAnyOrderForLong.settings = settings(UNHURRIED, max_examples=120, stateful_step_count=50)
