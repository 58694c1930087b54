# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Public actors of the field: told with source and Stand, taken by the mentor's own act, never over own entries."""

from datetime import date

import pytest

from mendi_desktop.core import i18n
from mendi_desktop.core.errors import UserError
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.network.commands import ChangeOrganisation, TakeStarterSet
from mendi_desktop.features.network.queries import (
    list_organisations,
    network_is_used,
    organisation_detail,
    starter_set,
)
from mendi_desktop.features.network.starter import public_actor, public_actors
from mendi_desktop.vault.session import Vault
from tests.unit.features.network.examples import add_organisation

ALL = tuple(actor.key for actor in public_actors())
VERBUENDE = {"win_40", "kowemi", "gewin", "wbv_ruhr", "pep_40", "wbv_owl", "proweiterbildung_plus"}


def test_the_field_is_there_with_what_has_ended() -> None:
    assert {"ig_metall", "verdi", "dgb_nrw", "bfw", "forum_wbv", "arbeitsagentur", "mags_nrw", "bwnrw"} <= set(ALL)
    assert set(ALL) >= VERBUENDE
    ended = {actor.key: actor.ended_on for actor in public_actors() if actor.active == "ended"}
    assert set(ended) >= VERBUENDE | {"mendi_net", "learning_mentor", "forum_wbv"}
    assert ended["mendi_net"] == date(2024, 12, 31)
    assert ended["learning_mentor"] == date(2011, 10, 31)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_entry_is_whole(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n._in_force, "language", language)
    for actor in public_actors():
        assert all((actor.name, actor.region, actor.offers, actor.source, actor.side)), actor.key
        assert actor.checked_on.year >= 2026
        assert code_list("active_state").find(actor.active)
        assert (actor.active == "ended") == (actor.ended_on is not None)
        assert actor.website == "" or actor.website.startswith("https://")


def test_nothing_is_there_before_it_is_taken(vault: Vault) -> None:
    assert not any(entry.taken for entry in vault.read(starter_set))
    assert not vault.read(network_is_used)


def test_taking_twice_takes_once_and_can_be_undone(vault: Vault) -> None:
    assert vault.execute(TakeStarterSet(keys=("verdi", "mendi_net", "verdi"))) == 2
    assert vault.execute(TakeStarterSet(keys=ALL)) == len(ALL) - 2
    assert vault.execute(TakeStarterSet(keys=ALL)) == 0
    assert all(entry.taken for entry in vault.read(starter_set))
    for _ in range(3):
        vault.unit.undo()
    assert vault.read(list_organisations) == []


def test_source_stand_and_end_come_along(vault: Vault) -> None:
    vault.execute(TakeStarterSet(keys=("mendi_net",)))
    (row,) = vault.read(list_organisations)
    detail = vault.read(organisation_detail, row.id)
    actor = public_actor("mendi_net")
    assert row.from_starter_set
    assert (row.active, row.ended_on, row.ask_active_on) == ("ended", date(2024, 12, 31), None)
    assert (detail.source, row.checked_on, detail.note) == (actor.source, actor.checked_on, actor.note)


def test_what_the_mentor_wrote_stays(vault: Vault) -> None:
    own = add_organisation(vault, "IG Metall", kind="trade_union", offers="Sprechstunde freitags")
    vault.execute(TakeStarterSet(keys=("verdi",)))
    taken = next(row for row in vault.read(list_organisations) if row.from_starter_set)
    vault.execute(ChangeOrganisation(organisation_id=taken.id, name="ver.di Musterküste", kind="trade_union"))
    assert vault.execute(TakeStarterSet(keys=("ig_metall", "verdi"))) == 0
    assert vault.read(organisation_detail, own).row.offers == "Sprechstunde freitags"
    assert {row.name for row in vault.read(list_organisations)} == {"IG Metall", "ver.di Musterküste"}


def test_an_unknown_entry_takes_nothing(vault: Vault) -> None:
    with pytest.raises(UserError, match="gewerkschaft"):
        vault.execute(TakeStarterSet(keys=("verdi", "gewerkschaft")))
    assert vault.read(list_organisations) == []
