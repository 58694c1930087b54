# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A project from a file of commands, its lists, and its profile; what does not fit on the page is said."""

import json
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from tests.support import profile_sheet as sheet
from tests.unit.cli.conftest import Mendi


@pytest.fixture
def project(mendi: Mendi, vault: Path, tmp_path: Path) -> str:
    lines = tmp_path / "projekt.jsonl"
    lines.write_text(sheet.jsonl(), "utf-8")
    return str(json.loads(mendi("apply", vault, lines).output().splitlines()[0])["id"])


def test_a_profile_from_a_file_of_commands(mendi: Mendi, vault: Path, project: str, tmp_path: Path) -> None:
    pdf = tmp_path / "steckbrief.pdf"
    report = ("report", "project-profile", vault, "--project", "Aufbau einer", "-o", pdf)
    assert "2026" in mendi(*report).output()
    assert len(pdfium.PdfDocument(pdf.read_bytes())) == 1
    longer = {"command": "SetLessons", "project_id": project, "learned": [*sheet.LEARNED * 4]}
    mendi("apply", vault, "-", stdin=json.dumps(longer)).output()
    answer = mendi(*report)
    assert answer.code == 0
    assert answer.err.startswith("Für eine Seite ist das etwa ")
    assert answer.err.count("\n") == 1
    assert len(pdfium.PdfDocument(pdf.read_bytes())) == 2


def test_a_project_that_is_not_there(mendi: Mendi, vault: Path, project: str, tmp_path: Path) -> None:
    refused = mendi("report", "project-profile", vault, "--project", "Lernzeit", "-o", tmp_path / "x.pdf").refusal()
    assert "Aufbau einer verlässlichen Beratung" in refused


@pytest.mark.parametrize("name", ["projects", "milestones", "measures", "stakeholders"])
def test_what_belongs_to_projects_is_listed_in_words(mendi: Mendi, vault: Path, project: str, name: str) -> None:
    told = mendi("list", vault, name).output()
    assert "Aufbau einer verlässlichen Beratung" in told
    assert not [head for head in told.splitlines()[0].split() if "_" in head]
    rows = json.loads(mendi("list", vault, name, "--json").output())
    assert project in (rows[0]["id"], rows[0].get("project_id"))


def test_a_month_is_read_as_a_month_and_kept_as_its_last_day(mendi: Mendi, vault: Path, project: str) -> None:
    later = {"command": "AddMilestone", "project_id": project, "planned_on": "2099-06-01"}
    for title, precision in (("Erprobung", "month"), ("Auswertung", "year"), ("Start", "day")):
        stdin = json.dumps(later | {"title": title, "precision": precision})
        mendi("apply", vault, "-", stdin=stdin).output()
    lines = mendi("list", vault, "milestones").output().splitlines()
    told = {line.split("  ")[-1].strip() for line in lines if "2099" in line}
    assert told == {"Juni 2099", "2099", "01.06.2099"}
    rows = json.loads(mendi("list", vault, "milestones", "--json").output())
    assert ("2099-06-30", "month") in {(row["planned_on"], row["precision"]) for row in rows}


def test_the_next_milestone_of_a_project_is_said_as_exactly_as_it_is_meant(
    mendi: Mendi, vault: Path, tmp_path: Path
) -> None:
    lines = (
        {"command": "AddProject", "title": "Lernzeit"},
        {
            "command": "AddMilestone",
            "project_id": "$1",
            "title": "Erprobung",
            "planned_on": "2099-06-01",
            "precision": "month",
        },
    )
    mendi("apply", vault, "-", stdin="\n".join(map(json.dumps, lines))).output()
    told = mendi("list", vault, "projects").output()
    assert "Juni 2099" in told
    assert "30.06.2099" not in told


def test_counted_values_are_decimal_numbers(mendi: Mendi, vault: Path, project: str) -> None:
    indicator = {"command": "AddIndicator", "project_id": project, "title": "Rücklauf", "unit": "%", "target": 80}
    number = json.loads(mendi("apply", vault, "-", stdin=json.dumps(indicator)).output())["id"]

    def reading(value: str, day: str) -> str:
        return f'{{"command": "AddReading", "indicator_id": "{number}", "value": {value}, "read_on": "2026-0{day}-01"}}'

    mendi("apply", vault, "-", stdin="\n".join((reading("12", "1"), reading("62.5", "2")))).output()
    (row,) = json.loads(mendi("list", vault, "indicators", "--json").output())
    assert (row["value"], row["read_on"], row["target_value"]) == (62.5, "2026-02-01", 80.0)
    assert "62,5" in mendi("list", vault, "indicators").output()
    for wrong in ('"viele"', "NaN", "Infinity", "1e300", "true", "null"):
        assert "value" in mendi("apply", vault, "-", stdin=reading(wrong, "3")).refusal()
    assert "decimal" in mendi("commands", "AddReading").output()
