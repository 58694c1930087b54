# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a vault, for reading and as JSON."""

import json
from dataclasses import fields
from pathlib import Path

from mendi_desktop.app.areas import AREAS
from mendi_desktop.cli.columns import HEADS, shown_fields
from mendi_desktop.features.colleagues.queries import ColleagueRow
from mendi_desktop.features.consultations.queries import ConsultationRow
from mendi_desktop.features.network.queries import ContactRow, EventRow, OrganisationRow
from tests.unit.cli.conftest import Mendi

TALK = ("--date", "2.3.2026", "--minutes", "15", "--kind", "informal_chat", "--concern", "funding")


def test_an_empty_vault_says_so(mendi: Mendi, vault: Path) -> None:
    assert mendi("list", vault, "colleagues").output() == "Noch nichts festgehalten.\n"
    assert json.loads(mendi("list", vault, "colleagues", "--json").output()) == []


def test_rows_are_shown_in_words_and_aligned(mendi: Mendi, vault: Path) -> None:
    mendi("log", vault, *TALK, "--alias", "Ahorn-7", "--org-unit", "Presswerk")
    head, row = mendi("list", vault, "consultations").output().splitlines()
    for title, value in (("Tag", "02.03.2026"), ("Art", "Tür-und-Angel"), ("Bereich", "Presswerk")):
        assert head.index(title) == row.index(value)
    assert "funding" not in row


def test_a_listing_says_which_list_its_codes_are_from(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    acts = tmp_path / "netz.jsonl"
    acts.write_text('{"command": "AddOrganisation", "name": "IHK Nord", "kind": "chamber"}', "utf-8")
    mendi("apply", vault, acts)
    listed = mendi("list", vault, "organisations").output()
    assert "Kammer" in listed
    assert "ihk nord" not in listed


def test_json_holds_codes_ids_and_iso_days(mendi: Mendi, vault: Path) -> None:
    mendi("log", vault, *TALK, "--alias", "Ahorn-7")
    (row,) = json.loads(mendi("list", vault, "consultations", "--json").output())
    assert row.keys() == {field.name for field in fields(ConsultationRow)}
    assert (row["held_on"], row["concerns"], row["alias"]) == ("2026-03-02", ["funding"], "Ahorn-7")


def test_what_is_only_searched_in_is_not_told(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    acts = tmp_path / "netz.jsonl"
    person = '{"command": "AddContact", "name": "Erna Erfunden", "note": "Sprechstunde am Dienstag"}'
    event = (
        '{"command": "AddEvent", "title": "Knowledge-Café", "kind": "networking_meeting", "starts_on": "2026-12-01"}'
    )
    acts.write_text(
        f'{{"command": "AddOrganisation", "name": "IHK Nord", "kind": "chamber"}}\n{person}\n{event}', "utf-8"
    )
    mendi("apply", vault, acts).output()
    for name, row in (("organisations", OrganisationRow), ("contacts", ContactRow), ("events", EventRow)):
        (told,) = json.loads(mendi("list", vault, name, "--json").output())
        assert told.keys() == {field.name for field in fields(row)} - {"searchable"}


def test_programs_are_told_how_exact_a_day_is(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    acts = tmp_path / "projekt.jsonl"
    step = {"command": "AddMilestone", "project_id": "$1", "title": "Erprobung", "planned_on": "2027-06-01"}
    lines = ({"command": "AddProject", "title": "Lernzeit"}, {**step, "precision": "month"})
    acts.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    mendi("apply", vault, acts).output()
    (milestone,) = json.loads(mendi("list", vault, "milestones", "--json").output())
    (project,) = json.loads(mendi("list", vault, "projects", "--json").output())
    assert (milestone["precision"], project["next_milestone_precision"]) == ("month", "month")
    for name in ("milestones", "projects"):
        assert "precision" not in mendi("list", vault, name).output()


def test_an_unknown_list_is_answered_with_those_there_are(mendi: Mendi, vault: Path) -> None:
    sentence = mendi("list", vault, "xyzzy").refusal()
    assert all(listing.name in sentence for area in AREAS for listing in area.listings)


def test_every_column_for_reading_has_a_german_head() -> None:
    rows = (ColleagueRow, ConsultationRow, OrganisationRow, ContactRow, EventRow)
    shown = {name for row in rows for name in shown_fields(row)}
    assert shown <= HEADS.keys()
