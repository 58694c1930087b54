# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why a form asks for something is one plain sentence; where it may appear is what the classification says."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from mendi_desktop.app.areas import areas_on
from mendi_desktop.core.folders import Folders
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.explanations import LONGEST_WHY, Explanations, said_where
from mendi_desktop.features.shared_asked import OPTIONS
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.options import VaultOptions

TOLD = Explanations(areas_on(Folders(*(Path(),) * 4)))
ASKED = tuple(TOLD.asked().items())


def column(stores: str) -> Column:
    found = TOLD.column(stores)
    assert found is not None, stores
    return found


def test_every_reason_is_one_short_sentence_to_nobody_in_particular() -> None:
    address = re.compile(r"\b(Sie|Ihre?[nmrs]?|[Dd]u|[Dd]eine?[nmrs]?|muss|müssen)\b")
    wrong = [
        stores
        for stores, why in ASKED
        if len(why) > LONGEST_WHY or why.count(". ") or not why.endswith(".") or address.search(why)
    ]
    assert wrong == []


def test_every_column_that_is_asked_is_there() -> None:
    tables = Base.metadata.tables
    missing = [
        stores
        for stores, _why in ASKED
        if stores.split(".")[0] != "vault_option" and stores.split(".")[1] not in tables[stores.split(".")[0]].columns
    ]
    assert missing == []


@pytest.mark.parametrize("leaves", list(Leaves))
def test_the_claims_agree_with_the_classification(leaves: Leaves) -> None:
    """What never leaves is never said to count or to stand anywhere, and what counts says so."""
    told = {stores: TOLD(stores) for stores, _why in ASKED if column(stores).leaves is leaves}
    claims = {stores: each.where for stores, each in told.items() if each is not None}
    assert len(claims) == len(told) > 5
    for stores, where in claims.items():
        assert ("nie in einem bericht" in where.lower()) == (leaves is Leaves.NEVER), stores
        assert where.startswith("Zählt mit") == (leaves is Leaves.COUNTED), stores


def test_a_name_is_only_there_with_a_consent() -> None:
    for stores in ("colleague.name", "colleague.contact"):
        told = TOLD(stores)
        assert told is not None
        assert told.where.startswith("Mit Namen nur mit Freigabe")


def test_the_private_note_is_for_the_mentor_alone_and_says_how_long_it_stays() -> None:
    told = TOLD("private_note.text")
    assert told is not None
    assert told.where == "Nur für mich: nie in einem Bericht."
    assert "90 Tage" in told.until
    assert "Gesundheit" in told.care


def test_another_classification_makes_another_claim() -> None:
    """Help cannot say anything else than the classification: there is no second place where it is written."""
    counted = column("consultation.minutes")
    kept_back = Column(counted.tells, counted.why, counted.kept, Leaves.NEVER)
    assert said_where(counted).startswith("Zählt mit")
    assert "nie in einem Bericht" in said_where(kept_back)


def test_the_kind_of_workplace_is_read_in_every_report() -> None:
    told = TOLD("vault_option.workplace_kind")
    assert told is not None
    assert told.where == "Kann als Betriebsrat oder Personalrat in jedem Bericht stehen."


def test_particulars_of_the_vault_are_classified_one_by_one() -> None:
    assert set(OPTIONS) | {"demo"} == {field.name for field in fields(VaultOptions)}
