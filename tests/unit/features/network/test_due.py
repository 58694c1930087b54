# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits in the network, in the shape of all areas: closed, reopened, put off in place."""

from datetime import timedelta
from uuid import UUID

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.features.due import Due
from mendi_desktop.features.network.commands import AddEventTask
from mendi_desktop.features.network.due import due
from mendi_desktop.features.network.queries.waiting import QUESTIONS_AT_ONCE
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.network.examples import NEXT_WEEK, add_contact, add_event, add_organisation

LONG_AGO = TODAY - timedelta(days=400)


def waiting(vault: Vault, days: int = 7) -> list[Due]:
    return vault.read(due, TODAY, days)


def test_four_kinds_of_things_wait(vault: Vault) -> None:
    contact = add_contact(vault, next_step="Programm erfragen", next_step_on=TODAY)
    event = add_event(vault, registration_until=TODAY)
    vault.execute(AddEventTask(event_id=event, text="Stand anmelden", due_on=NEXT_WEEK))
    add_organisation(vault, active_checked_on=LONG_AGO)
    found = {item.kind: item for item in waiting(vault)}
    assert set(found) == {"contact_step", "registration", "event_task", "organisation_active"}
    assert (found["contact_step"].title, found["contact_step"].facts) == ("Programm erfragen", "Erna Erfunden")
    assert found["registration"].title == "Anmelden: Knowledge-Café"
    assert found["event_task"].facts == "Knowledge-Café"
    assert found["organisation_active"].title == "Noch aktiv? Weiterbildungsverbund Musterland"
    assert {found["contact_step"].entry, found["registration"].entry} == {contact, event}
    assert {item.page for item in found.values()} == {"network"}


def test_each_is_closed_reopened_and_put_off_in_place(vault: Vault) -> None:
    add_contact(vault, next_step="Programm erfragen", next_step_on=TODAY, active_checked_on=LONG_AGO)
    event = add_event(vault, registration_until=TODAY)
    vault.execute(AddEventTask(event_id=event, text="Stand anmelden", due_on=TODAY))
    add_organisation(vault, active_checked_on=LONG_AGO)
    vault.unit._clock = FixedClock.on(TODAY + timedelta(days=1))  # an answer on the day of the entry is no news
    for kind in ("contact_step", "registration", "event_task", "organisation_active", "contact_active"):
        _one_by_one(vault, kind)


def _one_by_one(vault: Vault, kind: str) -> None:
    today = vault.unit.clock.today()

    def item() -> Due:
        return next(item for item in vault.read(due, today, 30) if item.kind == kind)

    def is_done() -> bool:
        return item().done_on is not None

    assert not is_done()
    vault.execute(item().close)
    assert is_done(), kind
    vault.execute(item().reopen)
    assert not is_done(), kind
    vault.execute(item().postpone(today + timedelta(days=3)))
    assert item().due_on == today + timedelta(days=3), kind


def test_nobody_is_asked_to_register_once_an_event_has_begun(vault: Vault) -> None:
    add_event(vault, starts_on=YESTERDAY, registration_until=YESTERDAY)
    add_event(vault, "Schon angemeldet", registration_until=TODAY, registered_on=YESTERDAY)
    assert waiting(vault) == []


def test_the_end_is_not_asked_about(vault: Vault) -> None:
    add_organisation(vault, active="ended", active_checked_on=LONG_AGO)
    assert waiting(vault, 3650) == []


def test_an_address_book_of_last_year_does_not_fill_the_day(vault: Vault) -> None:
    for number in range(QUESTIONS_AT_ONCE + 3):
        add_contact(vault, f"Erna Erfunden {number}", active_checked_on=LONG_AGO + timedelta(days=number))
    asked = waiting(vault)
    assert len(asked) == QUESTIONS_AT_ONCE
    assert asked[0].title == "Noch aktiv? Erna Erfunden 0"


def test_what_was_entered_today_is_no_answer(vault: Vault) -> None:
    add_organisation(vault)
    assert waiting(vault) == []
    assert isinstance(add_contact(vault), UUID)
