# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The model of the list against a naive list of the same talks; what it reads, and where its rows stand."""

import random
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.features.consultations.commands import RemoveConsultation
from mendi_desktop.features.consultations.queries import (
    ConsultationFilter,
    ConsultationRow,
    PackedIds,
    Sort,
    TalkOrder,
    consultation_rows,
    first_talks,
    list_consultations,
    talk_order,
)
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.consultations.list_model import BLOCK, ConsultationListModel
from mendi_desktop.gui.consultations.order_reader import AT_ONCE
from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.row_heights import HEADING, PLAIN, TALL, RowHeights
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.opened import Vault
from tests.support.big_vault import big_vault
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.vault_files import KEY, SALT
from tests.support.vaults import TODAY, add_colleague, record_talk

EVERYTHING = ConsultationFilter()
KINDS = ("office_hour", "short_answer", "workplace_approach")


class Reads:
    """Rows of a vault, and how many were asked for at a time."""

    def __init__(self, vault: Vault) -> None:
        self._vault, self.sizes = vault, list[int]()

    def __call__(self, ids: Sequence[UUID]) -> list[ConsultationRow]:
        self.sizes.append(len(ids))
        return self._vault.read(consultation_rows, ids)


def model_of(vault: Vault, parent: QObject) -> tuple[ConsultationListModel, Reads]:
    reads = Reads(vault)
    return ConsultationListModel(reads, Wording("company", vault.clock.today), parent), reads


def some_talk(vault: Vault, chance: random.Random, people: Sequence[UUID]) -> None:
    waits = chance.random()
    record_talk(
        vault,
        TODAY - timedelta(days=chance.randrange(200)),
        minutes=chance.choice((5, 20, 45)),
        contact_kind=chance.choice(KINDS),
        colleague_id=chance.choice((None, *people)),
        concerns=tuple(chance.sample(("vocational_degree", "adaptation", "promotion"), chance.randrange(3))),
        follow_up_on=TODAY + timedelta(days=3) if waits < 0.2 else None,
        steps=(StepInput(text="Anrufen", due_on=TODAY if waits > 0.9 else None),) if waits > 0.8 else (),
        draft=0.4 < waits < 0.5,
    )


def naive(rows: Sequence[ConsultationRow], sort: Sort) -> list[ConsultationRow]:
    """The same order by Python's own sorting."""
    newest = sorted(rows, key=lambda row: (row.held_on, row.id), reverse=True)
    keys = {"held_on": lambda row: row.held_on, "minutes": lambda row: row.minutes or 0}
    return newest if sort == Sort() else sorted(newest, key=keys[sort.key], reverse=sort.descending)


def said(model: ConsultationListModel) -> list[object]:
    """Headings as their words, talks as their ids."""
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [index.data() if index.data(RowRole.HEADING) else index.data(RowRole.KEY) for index in indexes]


def expected(rows: Sequence[ConsultationRow], sort: Sort, wording: Wording) -> list[object]:
    if sort != Sort():
        return [row.id for row in rows]
    found: list[object] = []
    for month, some in groupby(rows, key=lambda row: (row.held_on.year, row.held_on.month)):
        found += [wording.month(*month), *(row.id for row in some)]
    return found


def test_the_model_is_a_list_however_talks_come_and_go(vault: Vault) -> None:
    chance = random.Random(5)  # noqa: S311 - which talks there are is no secret
    people = [add_colleague(vault, name) for name in ("Ahorn-7", "Linde-3")]
    parent = QObject()
    model, _ = model_of(vault, parent)
    wording = Wording("company", vault.clock.today)
    for turn in range(12):
        for _ in range(chance.randrange(3, 9)):
            some_talk(vault, chance, people)
        rows = vault.read(list_consultations)
        if turn % 3 == 2:
            vault.execute(RemoveConsultation(consultation_id=chance.choice(rows).id))
            rows = vault.read(list_consultations)
        kind, person = chance.choice((None, *KINDS)), chance.choice((None, None, *people))
        chosen = ConsultationFilter(kinds=(kind,) if kind else (), colleague_id=person)
        sort = chance.choice((Sort(), Sort(), Sort("minutes")))
        shown = [row for row in rows if kind in (None, row.contact_kind) and person in (None, row.colleague_id)]
        model.show(vault.read(talk_order, chosen, sort))
        listed = naive(shown, sort)
        assert said(model) == expected(listed, sort, wording)
        assert [model.row_of(row.id) for row in listed] == [said(model).index(row.id) for row in listed]
        shapes = [
            HEADING if index.data(RowRole.HEADING) else (TALL if index.data(RowRole.CHIPS) else PLAIN)
            for index in (model.index(row, 0) for row in range(model.rowCount()))
        ]
        assert list(model.shapes()) == shapes
        whole, first = vault.read(talk_order, EVERYTHING, Sort()), vault.read(first_talks)
        places = len(first.ids)
        assert places == min(len(rows), BLOCK)
        assert first.ids.raw == whole.ids.raw[: 16 * places]
        assert first.third_lines == whole.third_lines[:places]
        assert list(first.first) == list(whole.first) == naive(rows, Sort())[:places]


@pytest.mark.parametrize("talks", [0, 1, 200])
def test_the_list_keeps_the_rules_of_qt_and_reads_what_is_looked_at(
    vault: Vault, qtmodeltester: ModelTester, talks: int
) -> None:
    for number in range(talks):
        record_talk(vault, TODAY - timedelta(days=number))
    parent = QObject()
    model, reads = model_of(vault, parent)
    order = vault.read(talk_order, EVERYTHING, Sort())
    model.show(order)
    assert model.rowCount() == talks + len(order.months)
    assert reads.sizes == []
    if talks:
        assert model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
        assert model.index(model.rowCount() - 1, 0).data()
    assert reads.sizes == ([talks % BLOCK] if talks > BLOCK else [])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_long_list_reads_only_what_is_looked_at(vault: Vault) -> None:
    parent = QObject()
    model, reads = model_of(vault, parent)
    ids = b"".join(UUID(int=number).bytes for number in range(100_000))
    model.show(TalkOrder(PackedIds(ids), bytes(100_000), total=100_000))
    assert model.rowCount() == len(model.shapes()) == 100_000
    assert model.row_of(UUID(int=77_777)) == 77_777
    assert model.row_of(UUID(int=1 << 120)) == -1
    model.index(99_999, 0).data()
    model.index(0, 0).data()
    assert len(reads.sizes) == 2
    assert sum(reads.sizes) <= 2 * BLOCK


def test_rows_stand_where_a_ruler_would_put_them() -> None:
    chance = random.Random(3)  # noqa: S311 - no secret
    shapes = bytes(chance.choice((HEADING, PLAIN, TALL)) for _ in range(1_000))
    heights = RowHeights(shapes, (36, 60, 86))
    top = 0
    for row, shape in enumerate(shapes):
        assert (heights.top(row), heights.height(row)) == (top, (36, 60, 86)[shape])
        assert heights.row_at(top) == heights.row_at(top + heights.height(row) - 1) == row
        top += heights.height(row)
    assert heights.total == top
    assert heights.row_at(-1) == heights.row_at(top) == -1


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Vault]:
    """More talks than are put in order at once."""
    path = big_vault(tmp_path / "tresor.mendi", AT_ONCE + 1)
    opened = Vault(path, FileKey(KEY, SALT), open_engine(path, KEY, SALT), FileLock(path), FixedClock.on(TODAY))
    yield opened
    opened.close()


def test_a_long_list_is_put_in_order_beside_the_window(qtbot: QtBot, many: Vault) -> None:
    """First its beginning, then all of it; the chosen talk stays, and the window reads no more than what it shows."""
    shown = ShownPage(qtbot, many, ConsultationsPage)
    page = shown.page
    assert isinstance(page, ConsultationsPage)
    assert page.model.rowCount() > 0
    qtbot.waitUntil(lambda: page.model.order.whole)
    settle()
    order = many.read(talk_order, EVERYTHING, Sort())
    assert page.model.order.ids == order.ids
    assert page.list.verticalScrollBar().maximum() > page.model.rowCount() * 50
    far = order.ids.at(1_200)
    shown.go_to(Place("consultations", far))
    assert page.list.currentIndex().data(RowRole.KEY) == far
    read = page.reading.findChildren(QLabel)
    with qtbot.waitSignal(page.orders.read):
        page.filter_anew()
    settle()
    assert page.reading.findChildren(QLabel) == read, "a talk that has not changed is not laid out anew"
    record_talk(many, TODAY)
    qtbot.waitUntil(lambda: page.model.order.total == AT_ONCE + 2)
    settle()
    assert page.list.currentIndex().data(RowRole.KEY) == far == page.reading.shown
    assert page.list.visualRect(page.list.currentIndex()).intersects(page.list.viewport().rect())
    assert many.read(first_talks).ids.raw == many.read(talk_order, EVERYTHING, Sort()).ids.raw[: BLOCK * 16]
    shown.desk.tasks.close()
