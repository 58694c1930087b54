# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A little of every area in one vault: something each can tell the body, and something that waits in each."""

from datetime import date

from mendi_desktop.features.activities.commands import AddActivity
from mendi_desktop.features.council.commands import AddRequest, SubmitRequest
from mendi_desktop.features.network.commands import AddEvent
from mendi_desktop.features.projects.commands import AddMilestone, AddProject
from mendi_desktop.features.qualification.commands import AddSeminar
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY

LATE, SOON = date(2026, 11, 19), date(2026, 11, 27)
PROJECT, MILESTONE = "Lernzeit in der Schicht", "Vereinbarung unterschrieben"
EVENT, SEMINAR, REQUEST = "Markt der Möglichkeiten", "Mentoring im Betrieb", "Lernzeit vereinbaren"


def fill_areas(vault: Vault) -> None:
    """A milestone is overdue, two registrations are due today, an answer is hoped for soon."""
    project = vault.execute(AddProject(title=PROJECT, status="running", started_on=TODAY))
    vault.execute(AddMilestone(project_id=project, title=MILESTONE, planned_on=LATE))
    vault.execute(
        AddEvent(
            title=EVENT, kind="market_of_possibilities", starts_on=SOON, registration_until=TODAY, own_role="stand"
        )
    )
    vault.execute(AddEvent(title="Vernetzungstreffen", kind="networking_meeting", starts_on=LATE, minutes=120))
    vault.execute(AddActivity(done_on=TODAY, minutes=45, kind="survey", role="initiator"))
    vault.execute(AddSeminar(title=SEMINAR, starts_on=SOON, registration_until=TODAY))
    request = vault.execute(AddRequest(title=REQUEST))
    vault.execute(SubmitRequest(request_id=request, asked_on=TODAY, due_on=SOON))
