# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date

import pytest

from mendi_desktop.features.colleagues.commands import RecordConsent
from mendi_desktop.features.colleagues.queries import (
    counting_scopes,
    find_by_alias,
    list_colleagues,
    next_alias,
    suggest_colleagues,
)
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import NAMED, TODAY, YESTERDAY, add_colleague, record_talk

MARCH = date(2026, 3, 9)


def test_the_list_counts_talks_minutes_and_open_steps(vault: Vault) -> None:
    linde = add_colleague(vault, "Linde-3", org_unit="Montage")
    add_colleague(vault, "Ahorn-7")
    steps = (StepInput(text="Anrufen"), StepInput(text="Fragen", done_on=YESTERDAY))
    record_talk(vault, MARCH, minutes=40, colleague_id=linde, steps=steps)
    record_talk(vault, minutes=15, colleague_id=linde)
    record_talk(vault, TODAY, minutes=None, colleague_id=linde, draft=True)
    ahorn_row, linde_row = vault.read(list_colleagues)
    assert (linde_row.talks, linde_row.minutes, linde_row.open_steps) == (2, 55, 1)
    assert (linde_row.first_talk, linde_row.last_talk) == (MARCH, YESTERDAY)
    assert (ahorn_row.alias, ahorn_row.talks, ahorn_row.last_talk, ahorn_row.open_steps) == ("Ahorn-7", 0, None, 0)


def test_talks_of_others_are_not_counted(vault: Vault) -> None:
    add_colleague(vault, "Linde-3")
    record_talk(vault)
    record_talk(vault, contact_kind="info_event", head_count=12)
    assert [row.talks for row in vault.read(list_colleagues)] == [0]


@pytest.mark.parametrize("typed", ["Lärche-2", "LÄRCHE-2", "larche-2", " lärche-2 "])
def test_an_alias_is_found_in_any_spelling(vault: Vault, typed: str) -> None:
    assert vault.read(find_by_alias, typed) is None
    assert add_colleague(vault, "Lärche-2") == vault.read(find_by_alias, typed)


def test_suggestions_begin_with_what_was_typed_and_who_was_last_talked_to(vault: Vault) -> None:
    old, new = add_colleague(vault, "Esche-4"), add_colleague(vault, "Esche-11")
    add_colleague(vault, "Roßkastanie-Esche")
    add_colleague(vault, "Linde-3", name="Erna Escher", consent=NAMED)
    record_talk(vault, MARCH, colleague_id=old)
    record_talk(vault, colleague_id=new)
    found = [entry.alias for entry in vault.read(suggest_colleagues, "ESCHE")]
    assert found[:2] == ["Esche-11", "Esche-4"]
    assert set(found[2:]) == {"Roßkastanie-Esche", "Linde-3"}
    assert [entry.alias for entry in vault.read(suggest_colleagues, "rosskast")] == ["Roßkastanie-Esche"]
    assert len(vault.read(suggest_colleagues, "", limit=2)) == 2


def test_the_next_alias_is_free(vault: Vault) -> None:
    proposed = vault.read(next_alias)
    add_colleague(vault, proposed)
    assert vault.read(next_alias) != proposed


def test_scopes_of_all_who_consented(vault: Vault) -> None:
    ahorn, linde = add_colleague(vault, "Ahorn-7", consent=NAMED), add_colleague(vault, "Linde-3")
    add_colleague(vault, "Esche-4")
    vault.execute(RecordConsent(colleague_id=linde, scope="nothing", given_on=TODAY))
    assert vault.read(counting_scopes) == {ahorn: "named", linde: "nothing"}
