# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every command can be taken back and done again, down to the last column of the last table."""

from typing import Any

import pytest

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features.consultations.commands import RecordConsultation, SaveFormDraft
from mendi_desktop.features.consultations.model import FormDraft
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.features.desk.model import DeskMemory
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, everything, record_talk
from tests.unit.features.activities import examples as of_activities
from tests.unit.features.command_examples import EXAMPLES
from tests.unit.features.council import examples as of_council
from tests.unit.features.desk import examples as of_desk
from tests.unit.features.network import examples as of_network
from tests.unit.features.projects import examples as of_projects
from tests.unit.features.qualification import examples as of_qualification

COMMANDS = tuple(command for area in AREAS if area.name != "safekeeping" for command in area.commands)
BY_AREA = (of_activities, of_council, of_desk, of_network, of_projects, of_qualification)
assert all(each.EXAMPLES is EXAMPLES for each in BY_AREA), "an area writes its examples into the one register"
UNDO_LEAVES_ALONE = {kind.__tablename__ for kind in (DeskMemory, FormDraft, ReportEntry)}


def test_every_command_has_an_example() -> None:
    assert set(EXAMPLES) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.__name__)
def test_a_command_can_be_undone_and_redone(command: type[Command[Any]], vault: Vault) -> None:
    act = EXAMPLES[command](vault)
    vault.unit.forget()
    before = everything(vault)
    vault.execute(act)
    after = everything(vault)
    changed = {name for name in after if after[name] != before[name]}
    assert changed
    if changed <= UNDO_LEAVES_ALONE:
        assert vault.unit.undo_label is None
        return
    assert vault.unit.undo_label == command.label
    vault.unit.undo()
    assert everything(vault) == before
    vault.unit.redo()
    assert everything(vault) == after
    vault.unit.undo()
    assert everything(vault) == before
    assert vault.unit.undo_label is None


def test_labels_say_what_is_taken_back() -> None:
    assert len({command.label for command in COMMANDS}) == len(COMMANDS)


def test_what_was_done_is_said_in_its_own_words() -> None:
    said = {command.done for command in COMMANDS}
    assert "" not in said
    assert len(said) == len(COMMANDS)
    assert not said & {command.label for command in COMMANDS}


def test_a_half_typed_form_survives_undo(vault: Vault) -> None:
    record_talk(vault)
    vault.execute(SaveFormDraft(form="talk", typed={"record": "Möchte den Sta"}))
    vault.unit.undo()
    assert vault.read(form_draft, "talk") == {"record": "Möchte den Sta"}


def test_saving_a_half_typed_form_does_not_cut_off_redo(vault: Vault) -> None:
    record_talk(vault)
    vault.unit.undo()
    vault.execute(SaveFormDraft(form="talk", typed={}))
    assert vault.unit.redo_label == RecordConsultation.label


def test_a_talk_takes_its_half_typed_form_with_it(vault: Vault) -> None:
    vault.execute(SaveFormDraft(form="talk", typed={"minutes": "15"}))
    vault.execute(SaveFormDraft(form="colleague", typed={"alias": "Esc"}))
    vault.execute(RecordConsultation(held_on=TODAY, minutes=15, contact_kind="office_hour", from_form="talk"))
    assert vault.read(form_draft, "talk") is None
    assert vault.read(form_draft, "colleague") == {"alias": "Esc"}
