# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""After a lock nothing of the vault can be reached in the process: no row, model, text, preview, copy, key."""

import json
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.features.activities.commands import AddActivity
from mendi_desktop.features.colleagues.commands import AddColleague, ConsentInput
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.features.council.commands import AddRequest
from mendi_desktop.features.network.commands import AddContact, AddEvent
from mendi_desktop.features.projects.commands import AddMilestone, AddProject
from mendi_desktop.features.qualification.commands import AddSeminar
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.vault.session import Vault, create_vault
from tests.support.canaries import CANARIES
from tests.support.vaults import TODAY, YESTERDAY
from tests.support.worlds import as_words, run_in_world

PLACES = ("Python: ", "Qt: ", "clipboard: ")


def vault_of_canaries(path: Path, say: list[str]) -> None:
    """Something unmistakable in every field a person can write into."""
    vault = create_vault(path, say.pop(), clock=FixedClock.on(TODAY))
    vault.execute(SetVaultOptions(VaultOptions(title=say.pop(), mentor=say.pop(), controller_name=say.pop())))
    named = ConsentInput(scope="named", given_on=YESTERDAY, text_version=say.pop())
    person = vault.execute(
        AddColleague(
            alias=say.pop(), name=say.pop(), contact=say.pop(), org_unit=say.pop(), notes=say.pop(), consent=named
        )
    )
    for held_on in (YESTERDAY, date(2026, 9, 1)):
        vault.execute(
            RecordConsultation(
                held_on=held_on,
                minutes=20,
                contact_kind="office_hour",
                colleague_id=person,
                org_unit=say.pop(),
                record=say.pop(),
                starting_point=say.pop(),
                strengths=say.pop(),
                goals=say.pop(),
                private_note=say.pop(),
                steps=(StepInput(text=say.pop()),),
                referrals=(ReferralInput(target="works_council", came_back=say.pop()),),
                follow_up_on=TODAY,
            )
        )
    _fill_the_areas(vault, say)
    vault.close()


def _fill_the_areas(vault: Vault, say: list[str]) -> None:
    project = vault.execute(AddProject(title=say.pop(), goal=say.pop()))
    vault.execute(AddMilestone(project_id=project, title=say.pop(), planned_on=TODAY))
    vault.execute(AddContact(name=say.pop(), next_step=say.pop(), next_step_on=TODAY))
    vault.execute(AddEvent(title=say.pop(), kind="market_of_possibilities", starts_on=TODAY))
    vault.execute(AddActivity(done_on=YESTERDAY, minutes=30, kind="survey", note=say.pop()))
    vault.execute(AddSeminar(title=say.pop(), starts_on=TODAY))
    vault.execute(AddRequest(title=say.pop(), text=say.pop(), project_id=project))


@pytest.mark.timeout(180)
@pytest.mark.usefixtures("at_true_cost")
def test_nothing_of_the_vault_survives_a_lock(tmp_path: Path) -> None:
    say = list(CANARIES)
    path = tmp_path / "tresor.mendi"
    passphrase = say[-1]
    vault_of_canaries(path, say)
    done = run_in_world(tmp_path, "tests.support.locked_session", str(path), said=as_words([*say[:5], passphrase]))
    assert done.returncode == 0, done.stderr
    before, after = json.loads(done.stdout)
    assert [kind for kind in PLACES if not any(place.startswith(kind) for place in before["words"])] == []
    assert before["key"] != [], "the key is found while the vault is open"
    assert after == {"words": [], "key": []}
