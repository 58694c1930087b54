# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of talks: headings, filters, order, search, and what stays chosen."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.commands import RemoveConsultation
from mendi_desktop.features.consultations.queries import consultation_ids
from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.finding import named, press_button
from tests.pages.talks import TalkList
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.typing import press, type_text
from tests.support.vaults import TODAY, add_colleague, record_talk


def shown(qtbot: QtBot, vault: Vault) -> tuple[ShownPage, TalkList]:
    page = ShownPage(qtbot, vault, ConsultationsPage)
    assert isinstance(page.page, ConsultationsPage)
    return page, TalkList(page.page)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def mixed(vault: Vault) -> Vault:
    """Five talks that differ in everything one can filter by."""
    linde = add_colleague(vault, "Linde-3")
    record_talk(vault, days_ago(1), colleague_id=linde, concerns=("vocational_degree",), minutes=20)
    record_talk(vault, days_ago(2), contact_kind="office_hour", minutes=45)
    record_talk(vault, days_ago(100), contact_kind="group_consultation", head_count=12, minutes=90)
    record_talk(vault, days_ago(3), minutes=None, contact_kind=None, draft=True)
    record_talk(vault, days_ago(4), follow_up_on=TODAY, minutes=5, contact_kind="short_answer")
    return vault


@pytest.mark.parametrize(
    ("name", "words", "minutes"),
    [
        ("Zeitraum", "3. Quartal 2026", ["90"]),
        ("Art", "Sprechstunde", ["45"]),
        ("Anliegen", "Berufsabschluss", ["20"]),
        ("Kolleg*in", "Linde", ["20"]),
    ],
)
def test_each_filter_leaves_what_it_says(qtbot: QtBot, mixed: Vault, name: str, words: str, minutes: list[str]) -> None:
    page, talks = shown(qtbot, mixed)
    talks.filter(name, words)
    settle()
    assert [second.split(" · ")[-1].removesuffix(" min") for second in talks.second_lines()] == minutes
    assert talks.count_said() == "1 von 5"
    chip = named(talks.page.filters, QLineEdit, name).text()
    press_button(talks.page, f"{chip} entfernen")
    settle()
    assert len(talks.titles()) == 5
    assert page.said == []


@pytest.mark.parametrize(("view", "count"), [("Alle", 5), ("Offen", 1), ("Entwürfe", 1), ("Gruppen", 1)])
def test_views(qtbot: QtBot, mixed: Vault, view: str, count: int) -> None:
    _, talks = shown(qtbot, mixed)
    talks.press(view)
    assert len(talks.titles()) == count


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_orders(qtbot: QtBot, mixed: Vault) -> None:
    _, talks = shown(qtbot, mixed)
    newest = talks.second_lines()
    talks.order("älteste zuerst")
    assert talks.second_lines() == newest[::-1]
    talks.order("längste zuerst")
    assert talks.second_lines()[0].endswith("90 min")
    for order in ("nach Anliegen", "nach Art", "nach Kolleg*in"):
        talks.order(order)
        assert sorted(talks.second_lines()) == sorted(newest)
    talks.order("nach Anliegen")
    assert talks.titles()[0] == "Berufsabschluss nachholen"


def test_nothing_found_offers_the_way_back(qtbot: QtBot, mixed: Vault) -> None:
    _, talks = shown(qtbot, mixed)
    talks.search("Mofa")
    assert talks.titles() == []
    talks.press("Filter leeren")
    assert len(talks.titles()) == 5


def test_typing_searches_once_when_it_pauses(qtbot: QtBot, mixed: Vault) -> None:
    _, talks = shown(qtbot, mixed)
    line = named(talks.page, QLineEdit, "Suchen in Gesprächen")
    resets: list[None] = []
    talks.page.list.model().modelReset.connect(lambda: resets.append(None))
    line.setFocus()
    type_text(line, "berufs")
    assert resets == []
    qtbot.waitUntil(lambda: talks.titles() == ["Berufsabschluss nachholen"])
    assert len(resets) == 1
    press(line, Qt.Key.Key_Escape)
    assert (line.text(), len(talks.titles())) == ("", 5)


def test_the_chosen_talk_stays_chosen_when_others_come_and_go(qtbot: QtBot, mixed: Vault) -> None:
    _, talks = shown(qtbot, mixed)
    talks.choose("Sprechstunde")
    record_talk(mixed, TODAY)
    settle()
    assert talks.chosen() == "Sprechstunde"
    assert "45 min" in talks.read()


def test_after_a_talk_was_taken_away_its_neighbour_is_chosen(qtbot: QtBot, mixed: Vault) -> None:
    page, talks = shown(qtbot, mixed)
    titles = talks.titles()
    talks.choose("Sprechstunde")
    talks.press("Gespräch entfernen")
    settle()
    assert talks.chosen() == titles[titles.index("Sprechstunde") + 1]
    page.undo()
    assert talks.titles() == titles


def test_a_place_beyond_the_filter_lets_the_filter_go(qtbot: QtBot, mixed: Vault) -> None:
    page, talks = shown(qtbot, mixed)
    talks.press("Gruppen")
    entry = mixed.read(consultation_ids)[0]
    page.go_to(Place("consultations", entry))
    assert talks.chosen() == "Berufsabschluss nachholen"
    mixed.execute(RemoveConsultation(consultation_id=entry))
    settle()
    page.go_to(Place("consultations", entry))
    assert talks.chosen()
