# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta
from typing import Any

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.network.commands import (
    AddEventTask,
    ChangeEvent,
    CloseEventTask,
    LinkContact,
    MeetNewContact,
    PostponeRegistration,
    RegisterForEvent,
    UnlinkContact,
)
from mendi_desktop.features.network.queries import event_detail, list_contacts, list_events
from mendi_desktop.features.projects.commands import AddProject
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.network.examples import NEXT_WEEK, add_contact, add_event, add_organisation


def test_an_event_as_the_meeting_of_the_networks_was(vault: Vault) -> None:
    """Stands, six tables, results in the end: what a mentor brings home from such a day."""
    host = add_organisation(vault, "forum Musterland")
    event = add_event(
        vault,
        "Netzwerktreffen der Verbünde",
        YESTERDAY,
        kind="networking_meeting",
        organiser_id=host,
        place="Zeche Beispiel",
        own_role="stand",
        tables="Betriebe gewinnen\nBildungsträger gewinnen\nNeue Konzepte\nVerstetigung\nKooperation\nFörderung",
        results="Gemeinsame Landkarte der Angebote\nZweites Treffen im Herbst",
        benefit="Zwei Anbieter für Schichtkurse",
        minutes=420,
    )
    contact = add_contact(vault)
    vault.execute(LinkContact(event_id=event, contact_id=contact))
    vault.execute(LinkContact(event_id=event, contact_id=contact))
    task = vault.execute(AddEventTask(event_id=event, text="Landkarte an den Ausschuss", due_on=NEXT_WEEK))
    vault.execute(AddEventTask(event_id=event, text="Fotos ablegen"))
    vault.execute(CloseEventTask(task_id=task))
    found = vault.read(event_detail, event)
    assert found.row.attended
    assert (found.row.organiser, found.row.contacts, found.row.open_tasks) == ("forum Musterland", 1, 1)
    assert len(found.tables.splitlines()) == 6
    assert [(task.text, task.done_on) for task in found.tasks] == [
        ("Fotos ablegen", None),
        ("Landkarte an den Ausschuss", TODAY),
    ]
    vault.execute(UnlinkContact(event_id=event, contact_id=contact))
    assert vault.read(event_detail, event).contacts == ()


def test_somebody_new_one_met_is_one_step_and_gone_with_one(vault: Vault) -> None:
    event, office = add_event(vault), add_organisation(vault)
    known = vault.execute(MeetNewContact(event_id=event, name="  Uli  Neu ", organisation_id=office))
    (met,) = vault.read(event_detail, event).contacts
    assert (met.id, met.name, met.organisation_id) == (known, "Uli Neu", office)
    vault.unit.undo()
    assert vault.read(list_contacts) == []
    assert vault.read(event_detail, event).contacts == ()


def test_somebody_one_met_needs_a_name(vault: Vault) -> None:
    event = add_event(vault)
    with pytest.raises(UserError, match="Name") as refused:
        vault.execute(MeetNewContact(event_id=event, name=" "))
    assert refused.value.field == "name"
    assert vault.read(list_contacts) == []


REFUSED: tuple[tuple[dict[str, Any], str], ...] = (
    ({"title": " "}, "title"),
    ({"kind": "party"}, "kind"),
    ({"own_role": "guest"}, "own_role"),
    ({"ends_on": YESTERDAY}, "ends_on"),
    ({"starts_at": "10", "ends_at": "9"}, "ends_at"),
    ({"ends_at": "9"}, "starts_at"),
    ({"registration_until": NEXT_WEEK + timedelta(days=1)}, "registration_until"),
    ({"minutes": 0}, "minutes"),
    ({"minutes": 60}, "attended"),
    ({"attended": True}, "attended"),
)


def test_what_cannot_be_is_said_at_its_field(vault: Vault) -> None:
    for fields, field in REFUSED:
        with pytest.raises(UserError) as refused:
            add_event(vault, **{"title": "Podium", "starts_on": NEXT_WEEK, **fields})
        assert refused.value.field == field, fields


def test_the_newest_event_comes_first_and_can_be_found(vault: Vault) -> None:
    add_event(vault, "Früher", date(2025, 3, 1), topic="Externenprüfung")
    add_event(vault, "Später", date(2026, 3, 1), organiser="Stadt Musterfurt")
    rows = vault.read(list_events)
    assert [row.title for row in rows] == ["Später", "Früher"]
    assert "externenprufung" in rows[1].searchable
    assert "musterfurt" in rows[0].searchable


def test_registering_and_a_deadline_that_moves(vault: Vault) -> None:
    event = add_event(vault, registration_until=TODAY)
    vault.execute(PostponeRegistration(event_id=event, registration_until=NEXT_WEEK))
    vault.execute(RegisterForEvent(event_id=event))
    row = vault.read(event_detail, event).row
    assert (row.registration_until, row.registered_on) == (NEXT_WEEK, TODAY)
    with pytest.raises(UserError, match="nach der Veranstaltung"):
        vault.execute(PostponeRegistration(event_id=event, registration_until=NEXT_WEEK + timedelta(days=1)))


def test_an_event_belongs_to_a_project(vault: Vault) -> None:
    project = vault.execute(AddProject(title="Lernzeit in der Schicht"))
    event = add_event(vault, project_id=project)
    assert vault.read(event_detail, event).row.project == "Lernzeit in der Schicht"
    vault.execute(ChangeEvent(event_id=event, title="Podium", kind="panel", starts_on=NEXT_WEEK))
    assert vault.read(event_detail, event).row.project_id is None
