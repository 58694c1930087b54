# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A scenario saved one day and opened on another: the same story to the last letter, whole weeks later."""

from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mendi_desktop.app.areas import AREAS
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.demo.content_hash import content_hash
from mendi_desktop.demo.own_scenario import bring_scenario, save_scenario, weeks_between
from mendi_desktop.features import demo_vault
from mendi_desktop.features.activities.commands import SetTimeBudget
from mendi_desktop.features.consultations.commands import SaveFormDraft
from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.features.issuing import issue_report
from mendi_desktop.storage import migrate
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.types import Day, UtcDateTime
from mendi_desktop.vault import session as vault_session
from mendi_desktop.vault.practice import only_practice
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.vault_files import CHEAP

SAVED_ON = date(2026, 11, 23)

Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Saved:
    """A scenario in ``file`` that was saved on :data:`SAVED_ON`; ``rows``: what was in it then."""

    file: Path
    rows: Rows


def rows_of(file: KeyedFile) -> Rows:
    """Every row of every table, as it stands in the file, in a fixed order."""
    with closing(file.connect()) as connection:
        found = {table: connection.execute(f'SELECT * FROM "{table}"') for table in Base.metadata.tables}  # noqa: S608
        dicts = {
            table: [dict(zip([column[0] for column in rows.description], row, strict=True)) for row in rows]
            for table, rows in found.items()
        }
    return {table: sorted(rows, key=lambda row: row.get("id", b"")) for table, rows in dicts.items()}


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """All areas full, a report handed out, half a form, a budget of two months that follow each other."""
    folder = tmp_path_factory.mktemp("seminar")
    kind = next(kind for area in AREAS for kind in area.reports if kind.id == "works-council")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault_session, "PARAMETERS", (CHEAP,))
        patch.setattr(
            demo_vault, "_clock", FixedClock.on
        )  # at nine also on the very day, when a demo asks the real clock
        with closing(make_demo(folder / "metall.mendi", today=SAVED_ON)) as vault:
            issue_report(vault, kind, {}, SAVED_ON, "json")
            typed: dict[str, object] = {
                "first": {"held_on": "2026-11-20", "minutes": "15"},
                "days": ["2026-11-19", "bald"],
            }
            vault.execute(SaveFormDraft(form="neu", typed=typed))
            for month in ("2026-10", "2026-11"):
                vault.execute(SetTimeBudget(month=month, minutes=600, time_basis=None))
            save_scenario(vault, folder / "seminar.mendi-uebung")
            rows = rows_of(vault.file)
    return Saved(folder / "seminar.mendi-uebung", rows)


def brought(saved: Saved, folder: Path, today: date, hour: int = 18) -> Rows:
    """``hour``: of opening; by default later than that of saving."""
    place = folder / f"{today}.mendi"
    place.unlink(missing_ok=True)
    state = bring_scenario(saved.file, place, FixedClock.on(today, hour))
    rows = rows_of(KeyedFile(place, state.key.raw, state.key.salt))
    place.unlink()
    return rows


def is_dated(table: str, column: str) -> bool:
    kind = Base.metadata.tables[table].columns[column].type
    return isinstance(kind, Day | UtcDateTime)


def moved(then: str, now: str) -> timedelta:
    if len(then) == 10:
        return date.fromisoformat(now) - date.fromisoformat(then)
    return datetime.fromisoformat(now) - datetime.fromisoformat(then)


DAYS = st.integers(min_value=-800, max_value=4000)


@pytest.mark.usefixtures("_cheap_keys")
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(later=DAYS)
@example(later=0)
@example(later=6)
@example(later=7)
@example(later=28)
@example(later=-1)
def test_every_day_moves_by_the_same_whole_weeks_and_nothing_else(saved: Saved, tmp_path: Path, later: int) -> None:
    today = SAVED_ON + timedelta(days=later)
    rows = brought(saved, tmp_path, today)
    wanted = timedelta(days=weeks_between(SAVED_ON, today))
    assert wanted.days % 7 == 0, "weekdays stay"
    assert timedelta(0) <= (today - SAVED_ON) - wanted < timedelta(days=7), (
        "nothing lies further ahead, nor a week back"
    )
    steps, others = set(), []
    for table, then in saved.rows.items():
        for before, after in zip(then, rows[table], strict=True):
            for column, value in before.items():
                if value is None or not is_dated(table, column):
                    others += [(table, column, value, after[column])] if value != after[column] else []
                else:
                    steps.add(moved(value, after[column]))
    assert steps == {wanted}
    assert {(table, column) for table, column, _, _ in others} <= (
        {("form_draft", "typed"), ("time_budget", "month"), ("report_ledger", "options"), ("report_ledger", "released")}
        if wanted
        else set()
    )


@pytest.mark.usefixtures("_cheap_keys")
@pytest.mark.parametrize("weeks", [0, 3])
def test_opened_at_an_earlier_hour_all_of_it_happened_before(saved: Saved, tmp_path: Path, weeks: int) -> None:
    today = SAVED_ON + timedelta(weeks=weeks)
    early = brought(saved, tmp_path, today, hour=7)
    late = brought(saved, tmp_path, today)
    seven = FixedClock.on(today, 7).now()
    moved_moments = 0
    for table, rows in early.items():
        for row, same in zip(rows, late[table], strict=True):
            for column in row:
                if column in ("created_at", "updated_at"):
                    assert datetime.fromisoformat(row[column]) < seven
                    moved_moments += row[column] != same[column]
                else:
                    assert row[column] == same[column], "no day moves with the hour"
    assert moved_moments, "the report was handed out at nine"


@pytest.mark.usefixtures("_cheap_keys")
def test_days_in_half_typed_forms_and_months_move_along(saved: Saved, tmp_path: Path) -> None:
    rows = brought(saved, tmp_path, SAVED_ON + timedelta(weeks=5))
    (draft,) = [row for row in rows["form_draft"] if row["form"] == "neu"]
    assert '"held_on":"2026-12-25"' in draft["typed"]
    assert '"days":["2026-12-24","bald"]' in draft["typed"]
    told = sorted(row["month"] for row in saved.rows["time_budget"])
    then = sorted(row["month"] for row in rows["time_budget"])
    assert then[-2:] == ["2026-11", "2026-12"]
    assert len(then) == len(told)


@pytest.mark.usefixtures("_cheap_keys")
def test_on_the_day_of_saving_it_is_the_same_and_saved_again_later_nothing_adds_up(
    saved: Saved, tmp_path: Path
) -> None:
    same = bring_scenario(saved.file, tmp_path / "gleich.mendi", FixedClock.on(SAVED_ON))
    with closing(open_vault(same.path, raw_key=same.key.raw, clock=FixedClock.on(SAVED_ON))) as vault:
        fresh = vault.read(content_hash)
    day, later = SAVED_ON + timedelta(days=10), SAVED_ON + timedelta(days=24)
    first = bring_scenario(saved.file, tmp_path / "erst.mendi", FixedClock.on(day))
    with closing(open_vault(first.path, raw_key=first.key.raw, clock=FixedClock.on(day))) as vault:
        assert vault.read(content_hash) != fresh
        save_scenario(vault, tmp_path / "noch einmal.mendi-uebung")
    brought(Saved(tmp_path / "noch einmal.mendi-uebung", {}), tmp_path, later)
    assert weeks_between(SAVED_ON, day) + weeks_between(day, later) == 21


@pytest.mark.usefixtures("_cheap_keys")
def test_a_moved_ledger_still_lets_the_next_report_be_made(saved: Saved, tmp_path: Path) -> None:
    kind = next(kind for area in AREAS for kind in area.reports if kind.id == "works-council")
    today = SAVED_ON + timedelta(weeks=9)
    state = bring_scenario(saved.file, tmp_path / "seminar.mendi", FixedClock.on(today))
    with closing(open_vault(state.path, raw_key=state.key.raw, clock=FixedClock.on(today))) as vault:
        assert issue_report(vault, kind, {}, today, "json").data


@pytest.mark.usefixtures("_cheap_keys")
class TestRefusals:
    """One clear sentence each, and no file is left where the state should have been."""

    def refused(self, file: Path, tmp_path: Path) -> str:
        with pytest.raises(UserError) as refusal:
            bring_scenario(file, tmp_path / "hier.mendi", FixedClock.on(SAVED_ON))
        assert not (tmp_path / "hier.mendi").exists()
        return refusal.value.message

    def test_what_is_not_there_or_something_else(self, tmp_path: Path) -> None:
        letter = tmp_path / "brief.mendi-uebung"
        letter.write_text("Liebe Kolleg*innen, " * 500, "utf-8")
        (tmp_path / "leer.mendi-uebung").touch()
        assert "gibt es hier nicht" in self.refused(tmp_path / "weg.mendi-uebung", tmp_path)
        assert "kein Tresor von mendi desktop, sondern ein Text" in self.refused(letter, tmp_path)
        assert "ist leer" in self.refused(tmp_path / "leer.mendi-uebung", tmp_path)

    @pytest.mark.parametrize("practice", [False, True])
    def test_somebodys_vault(self, tmp_path: Path, practice: bool) -> None:
        file = tmp_path / "werk-nord.mendi-uebung"
        create_vault(file, "vier Wörter nur hier").close()
        if practice:
            only_practice()
        assert "eigener Tresor" in self.refused(file, tmp_path)

    @pytest.mark.parametrize("at", [20, 5000, -3000])
    def test_a_damaged_one(self, saved: Saved, tmp_path: Path, at: int) -> None:
        bad = bytearray(saved.file.read_bytes())
        bad[at : at + 40] = bytes(byte ^ 255 for byte in bad[at : at + 40])
        file = tmp_path / "seminar.mendi-uebung"
        file.write_bytes(bad)
        assert "beschädigt" in self.refused(file, tmp_path)

    def test_half_a_one(self, saved: Saved, tmp_path: Path) -> None:
        file = tmp_path / "seminar.mendi-uebung"
        file.write_bytes(saved.file.read_bytes()[: 4096 * 20])
        assert "beschädigt" in self.refused(file, tmp_path)

    def test_one_of_a_newer_program(self, saved: Saved, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(migrate, "REVISIONS", migrate.REVISIONS[:-1])
        assert "neueren Version" in self.refused(saved.file, tmp_path)

    def test_a_real_vault_is_not_saved_as_one(self, tmp_path: Path) -> None:
        vault = create_vault(tmp_path / "werk-nord.mendi", "vier Wörter nur hier")
        with closing(vault), pytest.raises(UserError, match="Nur eine Übung"):
            save_scenario(vault, tmp_path / "seminar.mendi-uebung")
        assert not (tmp_path / "seminar.mendi-uebung").exists()

    def test_nor_is_one_overwritten(self, tmp_path: Path) -> None:
        create_vault(tmp_path / "werk-nord.mendi", "vier Wörter nur hier").close()
        with closing(create_vault(tmp_path / "übung.mendi", "", demo=True)) as exercise:
            only_practice()
            with pytest.raises(UserError, match="Die Übung öffnet nur erfundene Daten"):
                save_scenario(exercise, tmp_path / "werk-nord.mendi")
            with pytest.raises(UserError, match="In den Ordner lässt sich nicht schreiben"):
                save_scenario(exercise, tmp_path / "nirgends" / "seminar.mendi-uebung")
