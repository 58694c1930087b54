# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tasks, the way through the chapters, and what was tried of it."""

from collections.abc import Iterator

import pytest

from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.features.seminar.chapters import OWN, chapters
from mendi_desktop.features.seminar.progress import Progress, began, begun_anew, next_open, seen
from mendi_desktop.features.seminar.summary import summarise
from mendi_desktop.features.seminar.tasks import fits, tasks


@pytest.fixture
def in_english() -> Iterator[None]:
    use_language("en", resource("i18n"))
    yield
    use_language("de", resource("i18n"))


def test_tasks_follow_the_chapters() -> None:
    order = [chapter.id for chapter in chapters()]
    assert [order.index(task.chapter) for task in tasks()] == sorted(order.index(task.chapter) for task in tasks())
    assert {task.chapter for task in tasks()} == set(order)
    assert len({task.id for task in tasks()}) == len(tasks())


def test_every_task_leads_somewhere_and_says_all_it_has_to() -> None:
    for task in tasks():
        assert task.page or task.act, task.id
        assert task.title
        assert task.asks.endswith("."), task.id
        assert task.hint.endswith("."), task.id
        assert task.area_title


def test_tasks_speak_english(in_english: None) -> None:
    titles = [task.title for task in tasks()]
    assert titles[2] == "Record a talk that took place in the corridor"
    assert not [title for title in titles if "ä" in title or "ü" in title]


def test_a_later_chapter_has_what_an_earlier_task_needs() -> None:
    milestone = next(task for task in tasks() if task.id == "milestone")
    assert not fits(milestone, "first-day")
    assert fits(milestone, "half-way")
    assert fits(milestone, "council")
    report = next(task for task in tasks() if task.id == "report")
    assert fits(report, "half-way"), "the same state as in its own chapter"
    assert fits(milestone, OWN)


def test_what_was_tried_stays_tried_in_the_next_chapter() -> None:
    first = seen(Progress("first-day"), ["alias", "corridor"])
    second = seen(began(first, "half-way"), ["milestone"])
    assert second.tried == {"alias", "corridor", "milestone"}


def test_the_same_chapter_anew_opens_its_tasks_and_no_others() -> None:
    first = seen(Progress("first-day"), ["alias"])
    second = seen(began(first, "half-way"), ["milestone"])
    assert began(second, "half-way").tried == {"alias"}
    assert began(began(second, "first-day"), "first-day").tried == {"milestone"}


def test_another_group_has_tried_nothing() -> None:
    first = began(seen(Progress("first-day"), ["alias"]), "half-way")
    assert begun_anew(first) == Progress("half-way")


def test_the_next_open_task_is_sought_round_the_end() -> None:
    order = ["a", "b", "c", "d"]
    assert next_open(order, {"c"}, "b") == "d"
    assert next_open(order, {"c", "d"}, "b") == "a"
    assert next_open(order, {"a", "c", "d"}, "b") == "b"


def test_the_summary_names_areas_and_tasks_and_nobody() -> None:
    summary = summarise({"alias", "corridor"})
    assert (summary.tried, summary.all) == (2, len(tasks()))
    by_title = {area.title: area for area in summary.areas}
    assert by_title["Gespräche"].tried == ("Ein Gespräch festhalten, das im Flur stattfand",)
    assert by_title["Kolleg*innen"].open == ("Einen Namen mit Freigabe festhalten",)
    assert by_title["Netzwerk"].tried == ()
