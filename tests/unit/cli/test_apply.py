# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Many commands from a file: all or none, and every complaint names its line."""

import json
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.app.areas import AREAS
from mendi_desktop.cli.json_values import describe, field_specs
from tests.unit.cli.conftest import Mendi

TALK = {"command": "RecordConsultation", "held_on": "2026-03-02", "minutes": 20, "contact_kind": "office_hour"}
COLLEAGUE = {"command": "AddColleague", "alias": "Ahorn-7"}


def lines(*commands: dict[str, Any]) -> str:
    return "\n".join(json.dumps(command, ensure_ascii=False) for command in commands)


def listed(mendi: Mendi, vault: Path, name: str) -> list[dict[str, Any]]:
    found = json.loads(mendi("list", vault, name, "--json").output())
    assert isinstance(found, list)
    return found


def test_a_file_of_commands_is_done_and_names_what_it_made(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    file = tmp_path / "befehle.jsonl"
    file.write_text("\ufeff" + lines(COLLEAGUE, {**TALK, "colleague_id": "$1", "concerns": ["study"]}) + "\n", "utf-8")
    made = [json.loads(line) for line in mendi("apply", vault, file).output().splitlines()]
    assert [(row["line"], row["command"]) for row in made] == [(1, "AddColleague"), (2, "RecordConsultation")]
    (talk,) = listed(mendi, vault, "consultations")
    assert talk["id"] == made[1]["id"]
    assert talk["alias"] == "Ahorn-7"


def test_commands_may_be_piped_in(mendi: Mendi, vault: Path) -> None:
    mendi("apply", vault, "-", stdin=lines(COLLEAGUE)).output()
    assert [row["alias"] for row in listed(mendi, vault, "colleagues")] == ["Ahorn-7"]


def test_nested_values_and_nothing_are_understood(mendi: Mendi, vault: Path) -> None:
    steps = [{"text": "Förderung klären", "due_on": "2027-01-31"}, {"text": "Kurs suchen", "responsible": "colleague"}]
    mendi("apply", vault, "-", stdin=lines({**TALK, "channel": None, "steps": steps})).output()
    assert listed(mendi, vault, "consultations")[0]["open_steps"] == 2


def test_empty_lines_are_skipped_but_counted(mendi: Mendi, vault: Path) -> None:
    text = "\n" + lines(COLLEAGUE) + "\n\n" + lines({**TALK, "colleague_id": "$2"}) + "\n"
    made = mendi("apply", vault, "-", stdin=text).output().splitlines()
    assert [json.loads(line)["line"] for line in made] == [2, 4]


def test_a_rehearsal_keeps_nothing(mendi: Mendi, vault: Path) -> None:
    assert "Probe" in mendi("apply", vault, "-", "--dry-run", stdin=lines(COLLEAGUE, TALK)).output()
    assert listed(mendi, vault, "colleagues") == []


def test_a_rehearsal_finds_what_would_fail(mendi: Mendi, vault: Path) -> None:
    assert "Zeile 2" in mendi("apply", vault, "-", "--dry-run", stdin=lines(COLLEAGUE, COLLEAGUE)).refusal()


def test_one_refused_line_takes_all_others_back(mendi: Mendi, vault: Path) -> None:
    sentence = mendi("apply", vault, "-", stdin=lines(COLLEAGUE, TALK, {**TALK, "minutes": 0})).refusal()
    assert sentence.startswith("Zeile 3, minutes: ")
    assert listed(mendi, vault, "colleagues") == listed(mendi, vault, "consultations") == []


@pytest.mark.parametrize(
    ("third", "said"),
    [
        ("{", "Zeile 3: das ist kein JSON"),
        ("[" * 100_000, "Zeile 3: das ist kein JSON"),
        ("9" * 5_000, "Zeile 3: "),
        ("[1]", "Zeile 3: hier passt ein Objekt"),
        ('{"alias": "A"}', "Zeile 3, command: es fehlt"),
        ('{"command": 7}', "Zeile 3, command: es fehlt"),
        ('{"command": "AddColleage"}', "„AddColleague“"),
        ('{"command": "Zauberei"}', "mendi commands"),
        ('{"command": "AddColleague"}', "Zeile 3: es fehlt noch: alias"),
        ('{"command": "AddColleague", "alias": "A", "alias": "B"}', "Zeile 3, alias: das Feld steht zweimal da"),
        ('{"command": "AddColleague", "alais": "A"}', "Zeile 3, alais: das Feld gibt es nicht; gemeint"),
        ('{"command": "AddColleague", "xyzzy": "A"}', "Zeile 3, xyzzy: das Feld gibt es nicht; es gibt: alias"),
        ('{"command": "AddColleague", "label": "A"}', "Zeile 3, label: das Feld gibt es nicht"),
        ('{"command": "AddColleague", "alias": "A", "consent": {"given": 1}}', "Zeile 3, consent.given: "),
        ('{"command": "AddColleague", "alias": "A", "consent": {}}', "Zeile 3, consent: es fehlt noch: given_on"),
        ('{"command": "AddColleague", "alias": "A", "consent": "ja"}', "Zeile 3, consent: hier passt ein Objekt"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_line(mendi: Mendi, vault: Path, third: str, said: str) -> None:
    assert said in mendi("apply", vault, "-", stdin=lines(COLLEAGUE, TALK) + "\n" + third).refusal()
    assert listed(mendi, vault, "colleagues") == []


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("held_on", "2.3.2026", "held_on: hier passt ein Tag"),
        ("held_on", 20260302, "held_on: hier passt ein Tag"),
        ("held_on", "2199-01-01", "held_on: "),
        ("minutes", "20", "minutes: hier passt eine ganze Zahl"),
        ("minutes", 20.5, "minutes: hier passt eine ganze Zahl"),
        ("minutes", True, "minutes: hier passt eine ganze Zahl"),
        ("minutes", 2**70, "minutes: hier passt eine ganze Zahl"),
        ("draft", 1, "draft: hier passt true oder false"),
        ("org_unit", 7, "org_unit: hier passt ein Text"),
        ("concerns", "study", "concerns: hier passt eine Liste"),
        ("concerns", ["study", None], "concerns.2: hier passt ein Text"),
        ("concerns", ["studdy"], "concerns: „studdy“"),
        ("steps", [{"text": "a", "due_on": "bald"}], "steps.1.due_on: hier passt ein Tag"),
        ("colleague_id", "Ahorn-7", "colleague_id: hier passt eine Kennung"),
        ("colleague_id", "$9", "colleague_id: „$9“"),
        ("colleague_id", "$2", "colleague_id: „$2“"),
        ("colleague_id", "$", "colleague_id: „$“"),
        ("colleague_id", "00000000-0000-7000-8000-000000000000", "gibt es nicht mehr"),
        ("held_on", None, "held_on: hier passt ein Tag"),
    ],
)
def test_a_value_that_does_not_fit_is_said_with_its_field(
    mendi: Mendi, vault: Path, field: str, value: object, said: str
) -> None:
    sentence = mendi("apply", vault, "-", stdin=lines(COLLEAGUE, {**TALK, field: value})).refusal()
    assert sentence.startswith("Zeile 2")
    assert said in sentence


def test_a_missing_file_and_a_foreign_encoding_are_said(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    assert "„fehlt.jsonl“" in mendi("apply", vault, tmp_path / "fehlt.jsonl").refusal()
    (tmp_path / "alt.jsonl").write_bytes('{"command": "Ä"}'.encode("latin-1"))
    assert "UTF-8" in mendi("apply", vault, tmp_path / "alt.jsonl").refusal()


def test_every_field_of_every_command_can_be_described() -> None:
    kinds = [kind for area in AREAS for kind in area.commands]
    described = {kind.__name__: [describe(spec.annotation) for spec in field_specs(kind)] for kind in kinds}
    assert len(described) == len(kinds), "two commands share a name"
    assert described["AddColleague"][0] == "text"


def test_commands_show_fields_and_types(mendi: Mendi) -> None:
    shown = json.loads(mendi("commands", "RecordConsultation", "--json").output())
    types = {field["name"]: (field["type"], field["required"]) for field in shown["fields"]}
    assert types["held_on"] == ("date", True)
    assert types["concerns"] == ("[text]", False)
    assert types["colleague_id"] == ("id?", False)
    assert "contact_kind" in mendi("commands", "RecordConsultation").output()
    assert json.loads(mendi("commands", "--json").output()).keys() >= {"AddColleague", "RecordConsultation"}
    assert "Gespräch festhalten" in mendi("commands").output()


def test_an_unknown_command_is_answered_with_the_nearest(mendi: Mendi) -> None:
    assert "AddColleague" in mendi("commands", "AddColleage").refusal()
