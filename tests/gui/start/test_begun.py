# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whoever was locked out over a half-typed talk finds it on the first page, and goes on with one click."""

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.commands import DropFormDraft, SaveFormDraft
from mendi_desktop.features.consultations.form_names import NEW_TALK, form_about, form_joint, form_of_talk
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.start import StartPage, start_page
from tests.support.desks import ShownPage

SOMEBODY = UUID(int=7)


def begin(vault: Vault, form: str) -> None:
    vault.execute(SaveFormDraft(form=form, typed={"record": "halb"}))


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    return ShownPage(qtbot, vault, start_page)


@pytest.mark.parametrize(
    ("form", "place"),
    [
        (NEW_TALK, Place("record")),
        (form_about(SOMEBODY), Place("record", about=SOMEBODY)),
        (form_of_talk(SOMEBODY), Place("record", SOMEBODY)),
    ],
)
def test_a_talk_that_was_begun_is_told_and_gone_on_with(shown: ShownPage, form: str, place: Place) -> None:
    begin(shown.vault, form)
    shown.come_into_sight()
    start = StartPage(shown.page)
    assert start.waits_half_typed()

    start.press("Weiterschreiben")

    assert shown.places == [place]


def test_nothing_is_told_once_it_is_gone(shown: ShownPage) -> None:
    begin(shown.vault, NEW_TALK)
    shown.vault.execute(DropFormDraft(form=NEW_TALK))
    shown.come_into_sight()

    assert not StartPage(shown.page).waits_half_typed()


def test_what_two_write_together_waits_in_the_joint_view_and_not_here(shown: ShownPage) -> None:
    begin(shown.vault, form_joint(SOMEBODY))
    shown.come_into_sight()

    assert not StartPage(shown.page).waits_half_typed()
