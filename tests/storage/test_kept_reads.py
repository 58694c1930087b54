# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An answer is kept until what it was read from is written: it is always what a direct read would give."""

import shutil
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import Engine, event, select, text
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import ChangeFeed, ChangeSet
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import language, tr, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.consultations.queries import ConsultationFilter, count_consultations
from mendi_desktop.storage.command import Work
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.storage.unit import Unit
from tests.support.acts import REFUSED, Do, Draft, Fail, Talk, Welcome, colleague
from tests.support.vault_files import KEY, SALT, new_engine, open_file

ALIASES = st.sampled_from(["Amsel", "Drossel", "Fink", "Meise", "Star"])


class Asked:
    """A question of the tests that knows how often it went to the file."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, session: Session, beginning: str = "") -> list[str]:
        self.times += 1
        aliases = session.scalars(select(Colleague.alias).order_by(Colleague.alias_key))
        return [alias for alias in aliases if alias.startswith(beginning)]


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_the_file_is_asked_once_as_long_as_nothing_is_written(unit: Unit, asked: Asked) -> None:
    unit.execute(Welcome("Amsel"))
    assert [unit.recall(asked), unit.recall(asked), unit.recall(asked, "F")] == [["Amsel"], ["Amsel"], []]
    assert asked.times == 2, "another argument is another question"


def test_an_answer_that_somebody_changed_is_not_changed_for_others(unit: Unit, asked: Asked) -> None:
    unit.execute(Welcome("Amsel"))
    for _ in range(2):
        answer = unit.recall(asked)
        assert answer == ["Amsel"]
        answer.clear()
    assert asked.times == 1


def test_every_write_is_seen_and_so_is_undo(unit: Unit, asked: Asked) -> None:
    seen = [unit.recall(asked)]
    for act in (lambda: unit.execute(Welcome("Amsel")), unit.undo, unit.redo):
        act()
        seen.append(unit.recall(asked))
    assert seen == [[], ["Amsel"], [], ["Amsel"]]


def test_what_was_not_written_is_not_read_again(unit: Unit, asked: Asked) -> None:
    unit.execute(Welcome("Amsel"))
    unit.recall(asked)
    unit.execute(Talk("Will den Schulabschluss nachholen."))
    unit.execute(Draft("talk", "20"))
    unit.undo()
    assert (unit.recall(asked), asked.times) == (["Amsel"], 1)


def test_an_answer_from_several_tables_waits_for_each_of_them(unit: Unit) -> None:
    def who_talked(session: Session) -> list[str]:
        return list(session.scalars(select(Colleague.alias).join(Consultation)))

    seen = [unit.recall(who_talked)]
    person = unit.execute(Welcome("Amsel"))
    seen.append(unit.recall(who_talked))
    unit.execute(Talk("Ein Gespräch.", person))
    seen.append(unit.recall(who_talked))
    assert seen == [[], [], ["Amsel"]]


def test_what_the_search_finds_follows_the_records(unit: Unit) -> None:
    unit.execute(Talk("Fragt nach Bildungsurlaub."))
    sought = ConsultationFilter(text="bildungsurlaub")
    seen = [unit.recall(count_consultations, sought)]
    unit.execute(Talk("Noch einmal Bildungsurlaub."))
    seen.append(unit.recall(count_consultations, sought))
    unit.undo()
    seen.append(unit.recall(count_consultations, sought))
    assert seen == [1, 2, 1]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE colleague SET alias = 'Fink'",
        "update \"colleague\" set alias = 'Fink'",
        "INSERT OR REPLACE INTO colleague SELECT * FROM colleague",
        "DELETE FROM colleague",
        "WITH one AS (SELECT id FROM colleague) UPDATE colleague SET alias = 'Fink' WHERE id IN one",
    ],
)
def test_a_write_in_bare_sql_is_seen_as_well(unit: Unit, asked: Asked, statement: str) -> None:
    unit.execute(Welcome("Amsel"))
    unit.recall(asked)
    unit.execute(Do(lambda work: work.session.connection().execute(text(statement))))
    assert unit.recall(asked) == unit.read(asked)
    assert asked.times == 3


def test_a_view_that_is_told_of_a_write_reads_what_was_written(unit: Unit, asked: Asked) -> None:
    found: list[list[str]] = []

    def look(_said: ChangeSet) -> None:
        found.append(unit.recall(asked))

    unit.recall(asked)
    unit._feed.subscribe(look)
    unit.execute(Welcome("Amsel"))
    unit.undo()
    assert found == [["Amsel"], []]


def test_an_answer_read_while_somebody_wrote_is_not_kept(unit: Unit) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def slow(session: Session) -> list[str]:
        found = list(session.scalars(select(Colleague.alias)))
        session.rollback()  # or the write would wait for this transaction
        if not inside.is_set():
            inside.set()
            assert go_on.wait(20)
        return found

    with ThreadPoolExecutor(1) as threads:
        reading = threads.submit(unit.recall, slow)
        assert inside.wait(20)
        unit.execute(Welcome("Amsel"))
        go_on.set()
        assert reading.result() == []
    assert unit.recall(slow) == ["Amsel"]


def test_a_write_that_failed_leaves_nothing_kept(unit: Unit, asked: Asked) -> None:
    unit.recall(asked)
    with pytest.raises(UserError):
        unit.execute(Fail(REFUSED))
    unit.recall(asked)
    assert asked.times == 2


def test_an_act_that_was_refused_before_it_wrote_anything_leaves_what_is_kept(unit: Unit, asked: Asked) -> None:
    def refuse(work: Work) -> None:
        assert list(work.session.scalars(select(Colleague.alias))) == []
        raise REFUSED

    unit.recall(asked)
    with pytest.raises(UserError):
        unit.execute(Do(refuse))
    unit.recall(asked)
    assert asked.times == 1


def test_a_write_refused_because_of_another_program_does_not_hide_what_that_wrote(path: Path, asked: Asked) -> None:
    def refuse() -> AbstractContextManager[object]:
        raise REFUSED

    engine = open_engine(path, KEY, SALT)
    unit = Unit(engine, ChangeFeed(), FixedClock.on(date(2026, 3, 2)), refuse, lambda: path.stat().st_mtime_ns)
    assert unit.recall(asked) == []
    other = open_file(path)
    other.execute(
        "INSERT INTO colleague (alias, alias_key, status, id, created_at, updated_at) VALUES ('Fink', 'fink', 'active',"
        " zeroblob(16), '2026-03-02T09:00:00+00:00', '2026-03-02T09:00:00+00:00')"
    )
    other.close()
    with pytest.raises(UserError):
        unit.execute(Welcome("Amsel"))
    assert unit.recall(asked) == ["Fink"]
    unit.close()
    engine.dispose()


def test_words_come_in_the_language_that_is_spoken(unit: Unit) -> None:
    def said(_session: Session) -> str:
        return tr("Heute")

    spoken, german = language(), unit.recall(said)
    use_language("en", resource("i18n"))
    try:
        assert unit.recall(said) != german
    finally:
        use_language(spoken, resource("i18n"))
    assert unit.recall(said) == german


def test_after_closing_nothing_is_kept_and_nothing_is_told(unit: Unit, asked: Asked) -> None:
    unit.recall(asked)
    assert len(unit._kept) == 1
    unit.close()
    assert len(unit._kept) == 0
    with pytest.raises(UserError, match="geschlossen"):
        unit.recall(asked)


def test_only_so_many_answers_are_kept(unit: Unit, asked: Asked) -> None:
    for number in range(300):
        unit.recall(asked, str(number))
    assert len(unit._kept) < 100
    unit.recall(asked, "299")
    assert asked.times == 300


def test_what_another_program_wrote_is_seen(path: Path, asked: Asked) -> None:
    engine = open_engine(path, KEY, SALT)
    unit = Unit(engine, ChangeFeed(), FixedClock.on(date(2026, 3, 2)), state=lambda: path.stat().st_mtime_ns)
    unit.execute(Welcome("Amsel"))
    assert unit.recall(asked) == ["Amsel"]
    other = open_file(path)
    other.execute("UPDATE colleague SET alias = 'Fink'")
    other.commit()
    other.close()
    assert unit.recall(asked) == ["Fink"]
    unit.close()
    engine.dispose()


class AnyActs(RuleBasedStateMachine):
    """Writes, failures, undo, another engine, in any order: a kept answer is what a direct read gives."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "tresor.mendi"
        new_engine(self.path).dispose()
        self.asked = Asked()
        self.engine = self._engine()
        self.unit = Unit(self.engine, ChangeFeed(), FixedClock.on(date(2026, 3, 2)))

    def _engine(self) -> Engine:
        engine = open_engine(self.path, KEY, SALT)
        # what is tested here is order, not durability
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        return engine

    def teardown(self) -> None:
        self.unit.close()
        self.engine.dispose()
        shutil.rmtree(self.folder)

    @rule(alias=ALIASES)
    def welcome(self, alias: str) -> None:
        if alias not in self.unit.read(self.asked):
            self.unit.execute(Welcome(alias))

    @rule(record=st.sampled_from(["", "Fragt nach Bildungsurlaub."]))
    def talk(self, record: str) -> None:
        self.unit.execute(Talk(record))

    @rule(alias=ALIASES)
    def write_and_fail(self, alias: str) -> None:
        def act(work: Work) -> None:
            work.add(colleague(alias + " zwei"))
            raise UserError("Doch nicht.")

        with pytest.raises(UserError):
            self.unit.execute(Do(act))

    @rule()
    def undo(self) -> None:
        self.unit.undo()

    @rule()
    def redo(self) -> None:
        self.unit.redo()

    @rule()
    def take_another_engine(self) -> None:
        self.engine.dispose()
        self.engine = self._engine()
        self.unit.use(self.engine)

    @rule(beginning=st.sampled_from(["", "A", "F"]))
    def ask(self, beginning: str) -> None:
        assert self.unit.recall(self.asked, beginning) == self.unit.read(self.asked, beginning)

    @invariant()
    def nothing_old_is_told(self) -> None:
        for _ in range(2):
            assert self.unit.recall(self.asked) == self.unit.read(self.asked)
            assert self.unit.recall(count_consultations) == self.unit.read(count_consultations)


TestAnyActs = AnyActs.TestCase
TestAnyActs.settings = settings(
    deadline=None, suppress_health_check=list(HealthCheck), max_examples=15, stateful_step_count=20
)
