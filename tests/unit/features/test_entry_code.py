# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A code from a calendar opens the entry, and a mistyped one is answered in a sentence."""

from datetime import timedelta
from itertools import combinations

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.ids import new_id
from mendi_desktop.features.due import Due
from mendi_desktop.features.entry_code import EntryPlace, code_of, find_entries, read_code
from mendi_desktop.features.network.commands import AddContact, AddOrganisation
from mendi_desktop.features.network.due import due
from mendi_desktop.vault.recovery_line import ALPHABET
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, record_talk


def find(vault: Vault, typed: str) -> list[EntryPlace]:
    return vault.read(find_entries, typed, (due,), TODAY)


def test_a_code_is_short_and_always_the_same() -> None:
    entry = new_id()
    assert code_of(entry) == code_of(entry)
    assert len(code_of(entry)) == 7
    assert code_of(entry)[3] == "-"
    assert len({code_of(new_id()) for _ in range(200)}) > 195


def test_the_code_opens_the_entry_however_it_is_typed(vault: Vault) -> None:
    record_talk(vault)
    organisation = vault.execute(AddOrganisation(name="Weiterbildungsverbund Musterland", kind="training_network"))
    talk = record_talk(vault)
    code = code_of(organisation)
    for typed in (code, code.lower(), code.replace("-", " "), f" {code.replace('-', '')} "):
        (place,) = find(vault, typed)
        assert (place.page, place.id, place.kind) == ("network", organisation, "Organisationen")
    assert find(vault, code_of(talk))[0].page == "consultations"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("", "6 Zeichen"), ("K7F", "6 Zeichen"), ("K7F-2Q?", "„\\?“"), ("K7F-2QY", "keinen Eintrag"), ("ß" * 6, "„ß“")],
)
def test_what_is_no_code_is_said(vault: Vault, typed: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as refused:
        find(vault, typed)
    assert refused.value.field == "code"


def test_one_wrong_sign_and_two_exchanged_are_noticed() -> None:
    signs = code_of(new_id()).replace("-", "")
    wrong = {signs[:place] + sign + signs[place + 1 :] for place in range(6) for sign in ALPHABET} - {signs}
    swapped = set()
    for one, other in combinations(range(6), 2):
        letters = list(signs)
        letters[one], letters[other] = letters[other], letters[one]
        swapped.add("".join(letters))
    for typed in (wrong | swapped) - {signs}:
        with pytest.raises(UserError, match="stimmt ein Zeichen nicht"):
            read_code(typed)


def test_two_entries_with_one_code_are_both_offered(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    first = vault.execute(AddContact(name="Erna Erfunden"))
    second = vault.execute(AddContact(name="Moritz Muster"))
    monkeypatch.setattr("mendi_desktop.features.entry_code.code_of", lambda entry: "K7F-2QY")
    assert {place.id for place in find(vault, "K7F-2QY")} == {first, second}


def test_what_waits_is_found_even_where_its_table_has_no_page(vault: Vault) -> None:
    contact = vault.execute(AddContact(name="Erna Erfunden", next_step="anrufen", next_step_on=TODAY))
    (waiting,) = vault.read(due, TODAY, 7)
    elsewhere = Due(**{name: getattr(waiting, name) for name in Due.__slots__} | {"page": "archive", "entry": new_id()})
    places = vault.read(find_entries, code_of(elsewhere.entry), (lambda *_: [elsewhere],), TODAY)
    assert [(place.page, place.id) for place in places] == [("archive", elsewhere.entry)]
    assert find(vault, code_of(contact))[0].noted_on <= TODAY + timedelta(days=1)
