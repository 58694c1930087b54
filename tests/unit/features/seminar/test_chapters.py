# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The chapters of a seminar lead somewhere, in both languages, and their states are what they say."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.app.areas import AREAS
from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.demo.content_hash import content_hash
from mendi_desktop.demo.scenario import scenario_names
from mendi_desktop.features.consultations.queries import count_consultations, due_items, list_consultations
from mendi_desktop.features.council.queries import list_requests
from mendi_desktop.features.demo_vault import CONTRIBUTIONS, make_state
from mendi_desktop.features.seminar.chapters import HALF_WAY, OWN, chapter, chapters
from mendi_desktop.features.seminar.entries import ENTRIES
from mendi_desktop.features.seminar.states import states
from mendi_desktop.gui.shell.menu import PAGES
from mendi_desktop.vault import session as vault_session
from tests.support.vault_files import CHEAP

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_session, "PARAMETERS", (CHEAP,))


def test_every_chapter_begins_somewhere_that_there_is() -> None:
    reports = {kind.id for area in AREAS for kind in area.reports}
    for each in chapters():
        assert each.state in states()
        assert each.page in PAGES
        assert each.word in {"", *reports}
        assert each.entry in {"", *ENTRIES}
    assert chapter(HALF_WAY).state == HALF_WAY
    assert OWN not in {each.id for each in chapters()}
    with pytest.raises(KeyError):
        chapter("bergwerk")


def test_every_chapter_says_what_it_is_in_both_languages() -> None:
    german = chapters()
    use_language("en", resource("i18n"))
    try:
        english = chapters()
    finally:
        use_language("de", resource("i18n"))
    assert [each.id for each in german] == [each.id for each in english]
    assert all(
        one.title != other.title and one.tells != other.tells for one, other in zip(german, english, strict=True)
    )


def test_a_state_names_areas_that_tell_stories() -> None:
    known = {contribution.name for contribution in CONTRIBUTIONS}
    for extent in states().values():
        assert set(extent.areas or ()) <= known


@pytest.mark.parametrize("scenario", scenario_names())
def test_the_first_day_knows_the_workplace_and_nothing_else(tmp_path: Path, scenario: str) -> None:
    with closing(make_state(tmp_path / "a.mendi", scenario, states()["first-day"], TODAY)) as vault:
        assert vault.options.title
        assert vault.read(count_consultations) == 0
        assert not [area.name for area in AREAS if area.is_used and vault.read(area.is_used)]


@pytest.mark.parametrize("scenario", scenario_names())
def test_the_first_talks_lie_in_the_last_two_months_and_no_area_is_begun(tmp_path: Path, scenario: str) -> None:
    with closing(make_state(tmp_path / "a.mendi", scenario, states()["first-talks"], TODAY)) as vault:
        days = [row.held_on for row in vault.read(list_consultations)]
        assert len(days) == 12
        assert date(2026, 9, 23) <= min(days) <= max(days) < TODAY
        assert not [area.name for area in AREAS if area.is_used and vault.read(area.is_used)]


@pytest.mark.parametrize("scenario", scenario_names())
@pytest.mark.parametrize(
    "today", [TODAY, date(2026, 11, 26), date(2026, 12, 31), date(2027, 1, 4), date(2027, 3, 29), date(2028, 2, 29)]
)
def test_after_the_first_talks_something_waits_on_every_day(tmp_path: Path, scenario: str, today: date) -> None:
    """The guide shows it, and a task asks to close it."""
    with closing(make_state(tmp_path / "a.mendi", scenario, states()["first-talks"], today)) as vault:
        items = vault.read(due_items, today)
        assert {"overdue", "today"} <= {item.state for item in items}
        assert {"follow_up", "step"} <= {item.kind for item in items}


@pytest.mark.parametrize("scenario", scenario_names())
def test_half_way_a_request_waits(tmp_path: Path, scenario: str) -> None:
    with closing(make_state(tmp_path / "a.mendi", scenario, states()[HALF_WAY], TODAY)) as vault:
        waiting = vault.read(ENTRIES["waiting_request"])
        assert {request.id: request.state for request in vault.read(list_requests)}[waiting] == "asked"  # type: ignore[index]


def test_where_nobody_waits_the_chapter_begins_at_the_list(tmp_path: Path) -> None:
    with closing(make_state(tmp_path / "a.mendi", "metall", states()["first-day"], TODAY)) as vault:
        assert vault.read(ENTRIES["waiting_request"]) is None


def test_made_twice_a_state_is_the_same_to_the_last_row(tmp_path: Path) -> None:
    hashes = set()
    for name in ("a", "b"):
        with closing(make_state(tmp_path / f"{name}.mendi", "metall", states()["first-talks"], TODAY)) as vault:
            hashes.add(vault.read(content_hash))
    assert len(hashes) == 1


def test_what_is_stopped_on_the_way_leaves_no_file(tmp_path: Path) -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        make_state(tmp_path / "a.mendi", "metall", states()["first-talks"], TODAY, stop)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".mendi"] == []
