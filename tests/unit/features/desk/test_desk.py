# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is pinned, filters under a name, and that nothing of it outlives the entry it is about."""

from uuid import UUID

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.commands import AddColleague, RemoveColleague
from mendi_desktop.features.desk.commands import PinPlace, Remember, RenameView, SaveView
from mendi_desktop.features.desk.queries import list_pins, remembered, saved_views
from mendi_desktop.features.desk.rules import MOST_PINS, without
from mendi_desktop.vault.session import Vault
from tests.support.vaults import everything


def test_what_is_pinned_twice_stands_there_once(vault: Vault) -> None:
    ahorn = vault.execute(AddColleague(alias="Ahorn-7"))
    for _ in range(2):
        vault.execute(PinPlace(page="colleagues", entry_id=ahorn))
        vault.execute(PinPlace(page="reports"))
    assert [(pin.page, pin.entry_id) for pin in vault.read(list_pins)] == [("colleagues", ahorn), ("reports", None)]


def test_so_many_pins_that_they_help_nobody_are_refused(vault: Vault) -> None:
    for number in range(MOST_PINS):
        vault.execute(PinPlace(page="consultations", entry_id=UUID(int=number)))
    with pytest.raises(UserError, match="lösen"):
        vault.execute(PinPlace(page="reports"))


def test_a_removed_colleague_is_nowhere_on_the_desk(vault: Vault) -> None:
    """Not in a pin, not in a filter, not in what was looked at; undo brings back what somebody laid there."""
    ahorn, birke = (vault.execute(AddColleague(alias=alias)) for alias in ("Ahorn-7", "Birke-3"))
    vault.execute(PinPlace(page="colleagues", entry_id=ahorn))
    vault.execute(
        SaveView(page="consultations", title="Ahorn offen", choice={"state": "open", "colleague": str(ahorn)})
    )
    recent = [{"page": "colleagues", "id": str(entry)} for entry in (ahorn, birke)]
    vault.execute(Remember(values={"recent": recent, "list:colleagues": {"chosen": str(ahorn), "width": 320}}))
    vault.execute(RemoveColleague(colleague_id=ahorn))
    assert str(ahorn) not in str(everything(vault))
    assert vault.read(list_pins) == []
    assert vault.read(saved_views, "consultations")[0].choice == {"state": "open"}
    assert vault.read(remembered)["list:colleagues"] == {"width": 320}
    vault.unit.undo()
    assert vault.read(list_pins)[0].entry_id == ahorn
    assert vault.read(saved_views, "consultations")[0].choice["colleague"] == str(ahorn)


def test_a_filter_by_a_removed_colleague_alone_goes_with_them(vault: Vault) -> None:
    """One that filters nothing would seem to be in force whenever nothing is filtered."""
    ahorn = vault.execute(AddColleague(alias="Ahorn-7"))
    vault.execute(SaveView(page="consultations", title="Nur Ahorn", choice={"colleague": str(ahorn)}))
    vault.execute(RemoveColleague(colleague_id=ahorn))
    assert vault.read(saved_views, "consultations") == []
    vault.unit.undo()
    (view,) = vault.read(saved_views, "consultations")
    assert (view.title, view.choice) == ("Nur Ahorn", {"colleague": str(ahorn)})


def test_ids_leave_a_value_with_what_held_nothing_else() -> None:
    kept = [{"page": "a", "id": "weg"}, ["weg", 1, None], {"id": "bleibt"}]
    assert without({"weg"}, kept) == [{"page": "a"}, [1, None], {"id": "bleibt"}]


def test_a_filter_is_called_as_one_finds_it(vault: Vault) -> None:
    first = vault.execute(SaveView(page="consultations", title=" Offenes ", choice={"state": "open"}))
    again = vault.execute(SaveView(page="consultations", title="offenes", choice={"state": "drafts"}))
    other = vault.execute(SaveView(page="consultations", title="Gruppen", choice={"state": "groups"}))
    elsewhere = vault.execute(SaveView(page="network", title="Offenes", choice={}))
    assert first == again
    assert elsewhere not in (first, other)
    assert [(view.title, view.choice["state"]) for view in vault.read(saved_views, "consultations")] == [
        ("offenes", "drafts"),
        ("Gruppen", "groups"),
    ]
    with pytest.raises(UserError, match="gibt es hier schon"):
        vault.execute(RenameView(view_id=other, title="OFFENES"))
    with pytest.raises(UserError, match="Name fehlt"):
        vault.execute(RenameView(view_id=other, title="  "))


def test_what_is_remembered_is_no_act_to_take_back(vault: Vault) -> None:
    vault.unit.forget()
    vault.execute(Remember(values={"list:colleagues": {"order": "alias"}, "recent": []}))
    vault.execute(Remember(values={"list:colleagues": {"order": "last"}, "recent": None}))
    assert vault.read(remembered) == {"list:colleagues": {"order": "last"}}
    assert vault.unit.undo_label is None
