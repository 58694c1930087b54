# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of talks: headings, filters, order, search, and what stays chosen."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.commands import RemoveConsultation
from mendi_desktop.features.consultations.queries import (
    ConsultationRow,
    consultation_ids,
    consultation_months,
    consultation_rows,
)
from mendi_desktop.gui.consultations.list_model import BLOCK, ConsultationListModel
from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.consultations.wording import Wording
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


@pytest.mark.parametrize("talks", [0, 1, 300])
def test_the_list_keeps_the_rules_of_qt(vault: Vault, qtmodeltester: ModelTester, talks: int) -> None:
    for number in range(talks):
        record_talk(vault, days_ago(number))
    reads: list[int] = []

    def read(ids: Sequence[UUID]) -> list[ConsultationRow]:
        reads.append(len(ids))
        return vault.read(consultation_rows, ids)

    parent = QObject()
    model = ConsultationListModel(read, Wording("company", vault.clock.today), parent)
    ids, months = vault.read(consultation_ids), vault.read(consultation_months)
    model.show_ids(ids, months)
    assert model.rowCount() == talks + len(months)
    assert [model.row_of(entry) for entry in ids] == [
        row for row in range(model.rowCount()) if model.flags(model.index(row, 0)) != Qt.ItemFlag.NoItemFlags
    ]
    assert reads == []
    if talks:
        assert model.index(model.rowCount() - 1, 0).data()
        assert reads == [talks % BLOCK or BLOCK]
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_long_list_reads_only_what_is_looked_at() -> None:
    reads: list[int] = []

    def read(ids: Sequence[UUID]) -> list[ConsultationRow]:
        reads.append(len(ids))
        return []

    parent = QObject()
    model = ConsultationListModel(read, Wording("company", lambda: TODAY), parent)
    model.show_ids([UUID(int=number) for number in range(100_000)])
    assert model.rowCount() == 100_000
    model.index(99_999, 0).data()
    model.index(0, 0).data()
    assert len(reads) == 2
    assert sum(reads) <= 2 * BLOCK


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


def test_orders(qtbot: QtBot, mixed: Vault) -> None:
    _, talks = shown(qtbot, mixed)
    newest = talks.second_lines()
    talks.filter("Reihenfolge", "älteste")
    assert talks.second_lines() == newest[::-1]
    talks.filter("Reihenfolge", "längste")
    assert talks.second_lines()[0].endswith("90 min")
    for order in ("nach Anliegen", "nach Art", "nach Kolleg*in"):
        talks.filter("Reihenfolge", order)
        assert sorted(talks.second_lines()) == sorted(newest)
    talks.filter("Reihenfolge", "nach Anliegen")
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
