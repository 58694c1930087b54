# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is classified as never leaving is on no paper: a canary in every such column, and ears on every report."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import String, select

from mendi_desktop.features.area import Leaves
from mendi_desktop.features.issuing import prepare_report, rendered
from mendi_desktop.features.projects.commands import AddMilestone
from mendi_desktop.features.projects.manifest import AREA
from mendi_desktop.features.projects.privacy import COLUMNS
from mendi_desktop.features.projects.reports.chapter import CHAPTER
from mendi_desktop.features.projects.reports.kinds import PROJECT_PROFILE
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.declared import about_column
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.projects.examples import full_project

CANARY = "Kanarienlied"

NEVER = [
    Base.metadata.tables[table].c[name]
    for table, columns in COLUMNS.items()
    for name, column in columns.items()
    if column.leaves is Leaves.NEVER
]
WRITTEN = [column for column in NEVER if type(column.type) is String and about_column(column).codes is None]


@dataclass(frozen=True, slots=True)
class _Sing(Command[None]):
    label: ClassVar[str] = "Probe"

    def execute(self, work: Work) -> None:
        kinds = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
        for column in WRITTEN:
            for row in work.session.scalars(select(kinds[column.table])):
                setattr(row, column.name, CANARY)


def test_names_and_opinions_are_among_what_never_leaves() -> None:
    named = {f"{column.table.name}.{column.name}" for column in WRITTEN}
    assert {"stakeholder.name", "stakeholder.interest", "project_measure.responsible", "milestone.remark"} <= named
    assert {"attitude", "influence"} <= {column.name for column in NEVER}


def test_no_canary_sings_on_paper(vault: Vault) -> None:
    project = full_project(vault)
    vault.execute(AddMilestone(project_id=project, title="Start", reached_on=YESTERDAY))
    vault.execute(_Sing())
    prepared = prepare_report(vault, PROJECT_PROFILE, {"project": str(project), "planning": True}, TODAY)
    assert "Werkleitung" in repr(prepared.document)
    assert CANARY not in repr(prepared.document) + prepared.keep
    assert CANARY not in rendered(prepared, "html").data.decode("utf-8")
    told = vault.read(CHAPTER.read, Period.of_months(2026, 1, 12))
    assert "Lernzeit in der Schicht" in repr(told)
    assert CANARY not in repr(told) + repr(CHAPTER.say(told, "company"))


def test_what_waits_has_neutral_words(vault: Vault) -> None:
    full_project(vault)
    vault.execute(_Sing())
    assert AREA.due is not None
    waiting = vault.read(AREA.due, TODAY, 30)
    assert {due.kind for due in waiting} == {"milestone", "measure", "stakeholder_step"}
    assert not [due for due in waiting if CANARY in due.neutral]
