# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody goes through all tasks, one after the other, in every scenario; back at the start all are open again."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final
from uuid import UUID

import pytest

from mendi_desktop.features.activities.commands import AddActivity
from mendi_desktop.features.colleagues.commands import ChangeColleague, RecordConsent
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.features.consultations.commands import CloseFollowUp, RecordConsultation
from mendi_desktop.features.consultations.queries import due_items
from mendi_desktop.features.council.commands import NoteAnswer
from mendi_desktop.features.network.commands import AddContact
from mendi_desktop.features.projects.commands import AddMeasure, ReachMilestone
from mendi_desktop.features.projects.queries import list_projects, project_detail
from mendi_desktop.features.qualification.commands import AddSeminar
from mendi_desktop.features.seminar.entries import waiting_request
from mendi_desktop.features.seminar.tasks import tasks
from mendi_desktop.gui.consultations.quick.dialog import QuickLineDialog
from mendi_desktop.gui.reports.report_dialog import ReportDialog
from mendi_desktop.gui.seminar.words import Lead
from tests.pages.exercise import Exercise
from tests.pages.finding import press_button, seen
from tests.pages.program import Program
from tests.pages.seminar import Seminar

Act = Callable[[Seminar], object]


def today(seminar: Seminar) -> date:
    return seminar.exercise.vault.clock.today()


def soon(seminar: Seminar) -> date:
    return today(seminar) + timedelta(days=7)


def alias(seminar: Seminar) -> None:
    """In the dialog that the task opens."""
    press_button(seminar.program.window, "Aufnehmen")


def talk(**fields: object) -> Act:
    def record(seminar: Seminar) -> None:
        given = {"minutes": 15, "contact_kind": "informal_chat", **fields}
        seminar.run(RecordConsultation(held_on=today(seminar), **given))  # type: ignore[arg-type]

    return record


def one_line(seminar: Seminar) -> None:
    """The example of the task is understood by the line that the task opens."""
    dialog = seen(seminar.program.window, QuickLineDialog)[0]
    dialog.line.setText("gestern 20 min Tür und Angel, Wiedervorlage in einer Woche")
    press_button(dialog, "Festhalten")


def consent(seminar: Seminar) -> None:
    person = next(row for row in seminar.exercise.vault.read(list_colleagues) if not row.name)
    seminar.run(RecordConsent(colleague_id=person.id, scope="named", given_on=today(seminar)))
    assert not seminar.words.done
    seminar.run(ChangeColleague(colleague_id=person.id, alias=person.alias, name="Ada Beispiel"))


def follow_up(seminar: Seminar) -> None:
    waiting = seminar.exercise.vault.read(due_items, today(seminar))
    seminar.run(CloseFollowUp(consultation_id=next(each.id for each in waiting if each.kind == "follow_up")))


def project(seminar: Seminar) -> UUID:
    return seminar.exercise.vault.read(list_projects)[0].id


def milestone(seminar: Seminar) -> None:
    shown = seminar.exercise.vault.read(project_detail, project(seminar), today(seminar))
    open_one = next(each for each in shown.milestones if each.reached_on is None)
    seminar.run(ReachMilestone(milestone_id=open_one.id))


def measure(seminar: Seminar) -> None:
    seminar.run(AddMeasure(project_id=project(seminar), title="Lernzeitkonto", barriers=("costs",)))


def contact(seminar: Seminar) -> None:
    seminar.run(AddContact(name="Bo Beispiel", next_step="Termin abstimmen", next_step_on=soon(seminar)))


def activity(seminar: Seminar) -> None:
    seminar.run(AddActivity(done_on=today(seminar), minutes=45, kind="network_meeting"))


def own_seminar(seminar: Seminar) -> None:
    seminar.run(AddSeminar(title="Mentoring im Betrieb", starts_on=soon(seminar)))


def report(seminar: Seminar) -> None:
    """In the dialog that the task opens, with a file dialog that answers."""
    program = seminar.program
    dialog = seen(program.window, ReportDialog)[0]
    program.files.to_save = program.home / "bericht.pdf"
    program.qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
    dialog.save.click()
    program.wait_until_idle()


def request(seminar: Seminar) -> None:
    waiting = seminar.exercise.vault.read(waiting_request)
    assert waiting is not None
    seminar.run(NoteAnswer(request_id=waiting, answer="accepted", answered_on=today(seminar)))


DOES: Final[dict[str, Act]] = {
    "curtain": Seminar.raise_curtain,
    "alias": alias,
    "corridor": talk(place="corridor"),
    "one-line": one_line,
    "group": talk(contact_kind="info_event", head_count=12),
    "private-note": talk(private_note="Beim nächsten Mal nach dem Kurs fragen"),
    "consent": consent,
    "follow-up": follow_up,
    "milestone": milestone,
    "measure": measure,
    "contact": contact,
    "activity": activity,
    "seminar": own_seminar,
    "report": report,
    "request": request,
}


@pytest.mark.parametrize("scenario", ["metall", pytest.param("verwaltung", marks=pytest.mark.torture)])
def test_all_tasks_from_the_first_to_the_last(program: Program, scenario: str) -> None:
    seminar = Seminar(Exercise(program, scenario))
    fresh = seminar.exercise.content()
    seminar.ask()
    for number, task in enumerate(tasks(), 1):
        assert seminar.words.title == task.title
        assert seminar.words.lead is Lead.THERE, task.id
        assert not seminar.words.done, task.id
        if task.id in ("alias", "one-line", "report"):
            seminar.press("Dorthin gehen")
        DOES[task.id](seminar)
        seminar.settle()
        assert seminar.words.done, (task.id, seminar.words.found)
        assert seminar.tried >= set(seminar.ids[:number])
        if number < len(tasks()):
            seminar.press("Nächste Aufgabe")
    assert seminar.words.lead is Lead.SUMMARY
    seminar.press("Zum Rückblick")
    assert program.workbench.place.page == "seminar"
    seminar.exercise.reset()
    seminar.settle()
    assert seminar.tried == set()
    assert seminar.exercise.content() == fresh
