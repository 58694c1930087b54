# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import logging

import pytest

from mendi_desktop.core.changes import Change, ChangeFeed, ChangeSet, Op
from mendi_desktop.core.ids import new_id

A, B, C = new_id(), new_id(), new_id()
SAID = ChangeSet(
    "Gespräch festhalten",
    frozenset(
        {
            Change("consultation", A, Op.ADDED),
            Change("consultation", B, Op.UPDATED),
            Change("colleague", C, Op.REMOVED),
        }
    ),
)


def test_a_change_set_says_which_tables_and_rows_it_touches() -> None:
    assert SAID.touches("consultation")
    assert SAID.touches("plan", "colleague")
    assert not SAID.touches("plan")
    assert not SAID.touches()
    assert SAID.ids("consultation") == {A, B}
    assert SAID.ids("consultation", Op.UPDATED) == {B}
    assert SAID.ids("plan") == frozenset()


def test_everyone_hears_it_in_order_of_coming() -> None:
    feed, heard = ChangeFeed(), list[tuple[str, ChangeSet]]()
    feed.subscribe(lambda said: heard.append(("erste", said)))
    feed.subscribe(lambda said: heard.append(("zweite", said)))
    feed.publish(SAID)
    assert heard == [("erste", SAID), ("zweite", SAID)]


def test_a_view_that_fails_hides_nothing_and_the_log_quotes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    feed, heard = ChangeFeed(), list[ChangeSet]()

    def broken(_: ChangeSet) -> None:
        raise ValueError("Anna Beispiel")

    feed.subscribe(broken)
    feed.subscribe(heard.append)
    with caplog.at_level(logging.ERROR):
        feed.publish(SAID)
    assert heard == [SAID]
    assert "ValueError" in caplog.text
    assert "Anna" not in caplog.text


def test_who_leaves_hears_no_more_even_while_it_is_being_said() -> None:
    feed, heard = ChangeFeed(), list[ChangeSet]()
    leave = feed.subscribe(heard.append)

    def go(_: ChangeSet) -> None:
        leave()
        leave()

    feed.subscribe(go)
    feed.publish(SAID)
    feed.publish(SAID)
    assert heard == [SAID]
