# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One row in every table of the whole role, written past the commands: what a vault of that schema holds."""

from datetime import date
from typing import Any, Final

from mendi_desktop.features.activities.model import Activity, MentorShare, TimeBudget
from mendi_desktop.features.council.model import CouncilRequest
from mendi_desktop.features.network.model import Contact, Event, EventContact, EventTask, Organisation
from mendi_desktop.features.projects.model import (
    CompanyProject,
    Indicator,
    IndicatorReading,
    Lesson,
    Milestone,
    ProjectHurdle,
    ProjectMeasure,
    Stakeholder,
)
from mendi_desktop.features.qualification.model import AssessmentItem, SelfAssessment, Seminar
from mendi_desktop.storage.command import Work
from tests.support.acts import DAY

CONTENT: Final[tuple[tuple[Any, Any], ...]] = (
    (CompanyProject.title, "Lernzeit im Musterwerk"),
    (Milestone.reached_on, DAY),
    (ProjectMeasure.barriers, ("shift_schedule",)),
    (Stakeholder.next_step, "Zahlen zeigen"),
    (ProjectHurdle.state, "open"),
    (Indicator.target, 60.0),
    (IndicatorReading.value, 6.5),
    (Lesson.text, "Früh fragen"),
    (Organisation.name_key, "agentur musterstadt"),
    (Contact.topic, "Beratung im Betrieb"),
    (Event.tables, "Schicht\nFörderung"),
    (EventTask.done_on, None),
    (Activity.minutes, 45),
    (TimeBudget.month, "2026-01"),
    (MentorShare.roles, ("networker",)),
    (Seminar.half_days, 5),
    (SelfAssessment.assessed_on, DAY),
    (AssessmentItem.important, True),
    (CouncilRequest.answered_on, None),
)
"""A column of every table, and what stands there."""

TABLES: Final = (*dict.fromkeys(column.class_ for column, _value in CONTENT), EventContact)
"""Parents before their children, mostly."""


def fill_the_role(work: Work) -> None:
    """In the order in which rows may point at each other."""
    project = work.add(CompanyProject(title="Lernzeit im Musterwerk", topics=("needs_survey",), reasons=()))
    work.add(Milestone(project_id=project, title="Rückhalt", planned_on=DAY, reached_on=DAY))
    work.add(ProjectMeasure(project_id=project, title="Lernzeit", started_on=DAY, barriers=("shift_schedule",)))
    work.add(Stakeholder(project_id=project, function="Werkleitung", next_step="Zahlen zeigen", next_step_on=DAY))
    work.add(ProjectHurdle(project_id=project, text="kein Platz im Plan"))
    indicator = work.add(Indicator(project_id=project, title="Teilnahmen", unit="Personen", target=60.0))
    work.add(IndicatorReading(indicator_id=indicator, read_on=DAY, value=6.5))
    work.add(Lesson(project_id=project, kind="learned", text="Früh fragen", position=0))
    agency = work.add(
        Organisation(
            name="Agentur Musterstadt", name_key="agentur musterstadt", kind="employment_agency", side="external"
        )
    )
    person = work.add(Contact(organisation_id=agency, name="B. Beispiel", topic="Beratung im Betrieb"))
    event = work.add(
        Event(
            title="Markt",
            kind="market_of_possibilities",
            starts_on=DAY,
            tables="Schicht\nFörderung",
            project_id=project,
            minutes=90,
        )
    )
    work.add(EventContact(event_id=event, contact_id=person))
    work.add(EventTask(event_id=event, text="Aushang machen", due_on=DAY))
    work.add(Activity(done_on=DAY, minutes=45, role="initiator", kind="research"))
    work.add(TimeBudget(month="2026-01", minutes=600, time_basis="leisure"))
    work.add(MentorShare(mentor="N. Nachbar", roles=("networker",)))
    work.add(Seminar(title="Gespräche führen", starts_on=DAY, half_days=5))
    looked = work.add(SelfAssessment(assessed_on=DAY, repeat_on=date(2026, 9, 2)))
    work.add(AssessmentItem(assessment_id=looked, item="ask_openly", level="confident", important=True))
    work.add(CouncilRequest(title="Feste Lernzeiten", project_id=project, barriers=("shift_schedule",), asked_on=DAY))
