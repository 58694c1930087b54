# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import timedelta
from uuid import UUID

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.commands import (
    AddColleague,
    ChangeColleague,
    ConsentInput,
    RecordConsent,
    RemoveColleague,
    WithdrawConsent,
)
from mendi_desktop.features.colleagues.queries import ColleagueDetail, colleague_detail, list_colleagues
from mendi_desktop.features.consultations.commands import RemoveConsultation
from mendi_desktop.vault.session import Vault
from tests.support.vaults import NAMED, TODAY, YESTERDAY, add_colleague, everything, record_talk


def detail(vault: Vault, colleague_id: UUID) -> ColleagueDetail:
    return vault.read(colleague_detail, colleague_id)


def test_an_alias_is_enough(vault: Vault) -> None:
    found = detail(vault, vault.execute(AddColleague(alias="  Ahorn-7 ")))
    assert (found.row.alias, found.row.name, found.row.status, found.may_be_named) == ("Ahorn-7", None, "active", False)


def test_no_two_colleagues_look_alike(vault: Vault) -> None:
    add_colleague(vault, "Lärche-2")
    with pytest.raises(UserError, match="Lärche-2") as refused:
        add_colleague(vault, "LARCHE-2")
    assert refused.value.field == "alias"
    assert len(vault.read(list_colleagues)) == 1


def test_an_alias_may_be_spelled_anew(vault: Vault) -> None:
    colleague = add_colleague(vault, "larche-2")
    vault.execute(ChangeColleague(colleague_id=colleague, alias="Lärche-2"))
    assert detail(vault, colleague).row.alias == "Lärche-2"


def test_a_name_without_consent_is_refused_and_nothing_is_kept(vault: Vault) -> None:
    before = everything(vault)
    with pytest.raises(UserError, match="Freigabe"):
        add_colleague(vault, name="Bea Beispiel", consent=ConsentInput(scope="topic", given_on=YESTERDAY))
    assert everything(vault) == before


def test_a_name_with_its_consent(vault: Vault) -> None:
    colleague = add_colleague(vault, name="Bea Beispiel", contact="Durchwahl 12", consent=NAMED)
    found = detail(vault, colleague)
    assert (found.row.name, found.contact, found.row.scope) == ("Bea Beispiel", "Durchwahl 12", "named")
    assert [consent.scope for consent in found.consents] == ["named"]


def test_a_consent_given_later_allows_the_name(vault: Vault) -> None:
    colleague = add_colleague(vault)
    named = ChangeColleague(colleague_id=colleague, alias="Ahorn-7", name="Bea Beispiel")
    with pytest.raises(UserError):
        vault.execute(named)
    vault.execute(RecordConsent(colleague_id=colleague, scope="named", given_on=TODAY))
    vault.execute(named)
    assert detail(vault, colleague).row.name == "Bea Beispiel"


def test_withdrawing_takes_name_and_contact_away_at_once(vault: Vault) -> None:
    colleague = add_colleague(vault, name="Bea Beispiel", contact="Durchwahl 12", consent=NAMED)
    consent = detail(vault, colleague).consents[0]
    vault.execute(WithdrawConsent(consent_id=consent.id))
    found = detail(vault, colleague)
    assert (found.row.name, found.contact, found.may_be_named) == (None, None, False)
    assert found.consents[0].withdrawn_on == TODAY
    assert "Beispiel" not in str(everything(vault))


def test_a_name_stays_while_another_consent_covers_it(vault: Vault) -> None:
    colleague = add_colleague(vault, name="Bea Beispiel", consent=NAMED)
    second = vault.execute(RecordConsent(colleague_id=colleague, purpose="contact", scope="named", given_on=TODAY))
    vault.execute(WithdrawConsent(consent_id=second))
    assert detail(vault, colleague).row.name == "Bea Beispiel"


def test_a_consent_is_withdrawn_once(vault: Vault) -> None:
    colleague = add_colleague(vault, consent=NAMED)
    withdraw = WithdrawConsent(consent_id=detail(vault, colleague).consents[0].id, withdrawn_on=YESTERDAY)
    vault.execute(withdraw)
    with pytest.raises(UserError, match="schon widerrufen"):
        vault.execute(withdraw)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"given_on": TODAY + timedelta(days=1)}, "given_on"),
        ({"scope": "all"}, "scope"),
        ({"form": "telepathy"}, "form"),
        ({"purpose": "fun"}, "purpose"),
    ],
)
def test_a_consent_that_cannot_be(vault: Vault, fields: dict[str, object], field: str) -> None:
    colleague = add_colleague(vault)
    given: dict[str, object] = {"given_on": TODAY, **fields}
    with pytest.raises(UserError) as refused:
        vault.execute(RecordConsent(colleague_id=colleague, **given))  # type: ignore[arg-type]  # one field is wrong
    assert refused.value.field == field


def test_who_was_talked_with_is_not_removed(vault: Vault) -> None:
    colleague = add_colleague(vault)
    talk = record_talk(vault, colleague_id=colleague)
    with pytest.raises(UserError, match="Ahorn-7"):
        vault.execute(RemoveColleague(colleague_id=colleague))
    vault.execute(RemoveConsultation(consultation_id=talk))
    vault.execute(RemoveColleague(colleague_id=colleague))
    assert vault.read(list_colleagues) == []


def test_an_unknown_status_is_refused(vault: Vault) -> None:
    with pytest.raises(UserError, match="active") as refused:
        add_colleague(vault, status="activ")
    assert refused.value.field == "status"


def test_an_entry_that_has_gone(vault: Vault) -> None:
    colleague = add_colleague(vault)
    vault.execute(RemoveColleague(colleague_id=colleague))
    with pytest.raises(UserError, match="nicht mehr"):
        vault.execute(ChangeColleague(colleague_id=colleague, alias="Ahorn-7"))
    with pytest.raises(UserError, match="nicht mehr"):
        detail(vault, colleague)
