# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the workbench in the order of the sidebar. A new one is added here and nowhere else."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from mendi_desktop.app.areas import areas_on
from mendi_desktop.app.page_acts import with_acts
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.core.network_watch import process_watch
from mendi_desktop.features.area import Area
from mendi_desktop.features.consultations.queries import first_talk_on
from mendi_desktop.gui.activities.page import ActivitiesPage
from mendi_desktop.gui.calendar.page import CalendarPage
from mendi_desktop.gui.colleagues.page import ColleaguesPage
from mendi_desktop.gui.consultations.before.page import BeforePage
from mendi_desktop.gui.consultations.history_panel import HistoryPanel
from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.consultations.record_page import RecordPage
from mendi_desktop.gui.council.barriers_page import BarriersPage
from mendi_desktop.gui.council.page import CouncilPage
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.page import PageSpec
from mendi_desktop.gui.network.page import NetworkPage
from mendi_desktop.gui.projects.page import ProjectsPage
from mendi_desktop.gui.qualification.assessment_page import AssessmentPage
from mendi_desktop.gui.qualification.page import QualificationPage
from mendi_desktop.gui.reports.page import ReportsPage
from mendi_desktop.gui.safekeeping.acts import SafetyActs
from mendi_desktop.gui.safekeeping.page import SafetyPage
from mendi_desktop.gui.safekeeping.sight_page import SightPage
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.page import SeminarPage
from mendi_desktop.gui.start.overview import count_waiting
from mendi_desktop.gui.start.page import TodayPage


def pages(folders: Folders, root: Path, safety: SafetyActs, course: Course | None = None) -> tuple[PageSpec, ...]:
    """The pages of a program with these folders; ``root``: of all backups; ``safety``: what is done with them.

    ``course``: what the page of a seminar shows; without one there is none.
    """
    areas = areas_on(folders)
    reports = tuple(kind for area in areas for kind in area.reports)
    dues = tuple(area.due for area in areas if area.due)
    specs = (
        PageSpec(
            "today",
            QT_TR_NOOP("Heute"),
            partial(TodayPage, dues=dues),
            "house",
            count=partial(count_waiting, dues=dues),
        ),
        PageSpec("calendar", QT_TR_NOOP("Kalender"), partial(CalendarPage, dues=dues), "calendar"),
        PageSpec("consultations", QT_TR_NOOP("Gespräche"), ConsultationsPage, "messages-square"),
        PageSpec("record", QT_TR_NOOP("Gespräch festhalten"), RecordPage, within="consultations"),
        # the page of a colleague shows the talks without knowing their area: the two meet here
        PageSpec(
            "colleagues", QT_TR_NOOP("Kolleg*innen"), partial(ColleaguesPage, make_talks=HistoryPanel), "users-round"
        ),
        PageSpec("before", QT_TR_NOOP("Vor dem Gespräch"), BeforePage, within="colleagues"),
        PageSpec("projects", QT_TR_NOOP("Projekt"), ProjectsPage, "flag", group=1, area="projects"),
        # the map is drawn from talks: it has something to show before the first request
        PageSpec("barriers", QT_TR_NOOP("Hürden"), BarriersPage, "map", group=1, area="council", is_used=_has_talks),
        PageSpec(
            "network", QT_TR_NOOP("Netzwerk"), partial(NetworkPage, dues=dues), "handshake", group=1, area="network"
        ),
        PageSpec("activities", QT_TR_NOOP("Zeit und Rollen"), ActivitiesPage, "clock", group=1, area="activities"),
        PageSpec(
            "qualification",
            QT_TR_NOOP("Qualifizierung"),
            QualificationPage,
            "graduation-cap",
            group=1,
            area="qualification",
        ),
        PageSpec("self-assessment", QT_TR_NOOP("Selbsteinschätzung"), AssessmentPage, within="qualification"),
        PageSpec("council", QT_TR_NOOP("Gremium"), CouncilPage, "landmark", group=1, area="council"),
        PageSpec("reports", QT_TR_NOOP("Berichte"), partial(ReportsPage, kinds=reports), "file-text", group=2),
        PageSpec("safety", QT_TR_NOOP("Sicherheit"), partial(SafetyPage, acts=safety), "shield-check", group=2),
        PageSpec(
            "sight",
            QT_TR_NOOP("Was sieht die IT?"),
            partial(SightPage, folders=folders, root=root, watch=process_watch()),
            within="safety",
        ),
    )
    seminar = (PageSpec("seminar", QT_TR_NOOP("Seminar"), partial(SeminarPage, course=course)),) if course else ()
    return tuple(with_acts(_watched(spec, areas), reports) for spec in (*specs, *seminar))


def _watched(spec: PageSpec, areas: Sequence[Area]) -> PageSpec:
    """With the question whether anything of its area is there."""
    used = next((area.is_used for area in areas if area.name == spec.area), None)
    return replace(spec, is_used=partial(_is_used, query=used)) if used and not spec.is_used else spec


def _has_talks(desk: Desk) -> bool:
    return desk.vault.recall(first_talk_on) is not None


def _is_used(desk: Desk, query: Callable[[Session], bool]) -> bool:
    return desk.vault.recall(query)
