# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of barriers: what stood in the way, group by group, with the measures that are meant to change it.

It shows protected figures alone, so that it can be put on a wall; looking at it hands nothing out (docs/adr/0020).
"""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.council.queries import BarrierMap, barrier_map
from mendi_desktop.gui.consultations.kept_forms import Draft, KeptForms, WaitingNote
from mendi_desktop.gui.council.group_tile import GroupTile
from mendi_desktop.gui.council.request_dialog import Beginning, RequestDialog
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import clear, column, scroll
from mendi_desktop.gui.kit.messages import EmptyState, Note
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import MAP_TILE, S3, S4, S5, SEARCH_WIDTH
from mendi_desktop.privacy.period import Period

DRAFT = "barriers"
"""The form under which half-typed input of this page is kept."""

_NOT_YET = QT_TR_NOOP("Noch nicht herausgegeben. Vor dem Zeigen am besten den Bericht für diesen Zeitraum herausgeben.")


class Tiles(QWidget):
    """Four tiles side by side while there is room, else two and two."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(S3)

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        clear(self._grid)
        self._tiles = list(tiles)
        self._place()

    def _place(self) -> None:
        columns = 4 if self.width() >= 4 * px(MAP_TILE) + 3 * S3 else 2
        for number in range(4):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


class BarriersPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._period: Period | None = None
        self._shown: BarrierMap | None = None
        self._chosen: list[str] = []
        self.period = Combo(tr("Zeitraum"))
        self.period.setFixedWidth(px(SEARCH_WIDTH))
        self.forms = KeptForms(desk, self, DRAFT, self._reopen)
        self._waits = WaitingNote(self.forms)
        self.period.chosen.connect(self._on_period)
        self.propose = button(tr("Vorschlag daraus machen"), Kind.PRIMARY, "landmark")
        self.propose.clicked.connect(self._on_propose)
        self.header = Header(tr("Hürden"), "", self.period, self.propose)
        self.note = Note(tr(_NOT_YET), action=tr("Zu den Berichten"))
        self.note.acted.connect(self._on_reports)
        self.tiles = Tiles()
        self.explained = label("", "small", "2", wrap=True)
        content = QWidget()
        content.setLayout(column(self.note, S4, self.tiles, S3, self.explained, None, gap=0, margins=(S5, S4, S5, S4)))
        self._body = QStackedWidget()
        self._body.addWidget(scroll(content))
        self._body.addWidget(self._make_empty())
        self.setLayout(column(self.header, Line(), self._waits, (self._body, 1), gap=0))

    def _make_empty(self) -> EmptyState:
        record = button(tr("Gespräch festhalten"), Kind.PRIMARY, "plus")
        record.clicked.connect(self._on_record)
        return EmptyState(
            tr("Noch keine Hürden zu sehen"),
            tr("Hürden kommen aus Gesprächen. Sobald ein Quartal vorbei ist, zeigt die Karte, was im Weg stand."),
            record,
            icon="map",
        )

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the map anew; the period and what was ticked stay."""
        self._waits.tell()
        vault = self.desk.vault
        shown = vault.read(barrier_map, vault.clock.today(), self._period)
        self._shown, self._period = shown, shown.period
        self._body.setCurrentIndex(0 if shown.period is not None else 1)
        self.period.setVisible(shown.period is not None)
        self.propose.setVisible(shown.period is not None)
        if shown.period is None:
            self.header.set_facts("")
            return
        self.period.set_options([Option(_code(period), period.title) for period in shown.periods])
        self.period.set_code(_code(shown.period))
        self.header.set_facts(self._facts(shown))
        self.note.set_sentence(self._standing(shown))
        self.explained.setText(" ".join(shown.notes))
        self._show_tiles(shown)

    def _facts(self, shown: BarrierMap) -> str:
        assert shown.period is not None
        if shown.persons is None:
            return shown.period.title
        persons = plural(shown.persons, QT_TR_NOOP("{n} Person beraten"), QT_TR_NOOP("{n} Personen beraten"))
        return f"{shown.period.title} · {persons}"

    def _standing(self, shown: BarrierMap) -> str:
        """What these figures are, and whether anybody has them already."""
        if shown.persons is None:
            return tr("In diesem Zeitraum sind zu wenige Personen zusammengekommen, um Zahlen zu zeigen.")
        if shown.report:
            return tr("Dieselben Zahlen stehen im Papier {number} für das Gremium.", number=shown.report)
        return tr(_NOT_YET)

    def _show_tiles(self, shown: BarrierMap) -> None:
        vault, tiles = self.desk.vault, []
        for group in shown.groups:
            kind = vault.options.workplace_kind
            tile = GroupTile(group, shown, self._chosen, vault.clock.today(), kind)
            tile.chosen.connect(self._on_chosen)
            tile.project_asked.connect(self._on_project)
            tiles.append(tile)
        self.tiles.show_tiles(tiles)

    def keep(self) -> None:
        self.forms.keep()

    def focus_start(self) -> None:
        first = next(iter(self.tiles.findChildren(Check)), None)
        (first or self.period).setFocus()

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_period(self, code: str | None) -> None:
        if self._shown is not None:
            self._period = next((each for each in self._shown.periods if _code(each) == code), self._period)
            self.refresh()

    @Slot(str, bool)
    def _on_chosen(self, code: str, chosen: bool) -> None:
        self._chosen = [each for each in self._chosen if each != code] + ([code] if chosen else [])

    @Slot()
    def _on_propose(self) -> None:
        """Draft a request about the ticked barriers; a project comes along where all their measures are of one."""
        if self._shown is None:
            return
        rows = [row for group in self._shown.groups for row in group.barriers if row.code in self._chosen]
        projects = {pin.project_id for row in rows for pin in row.pins}
        named = [row.code for row in rows if row.persons is not None]
        begin = Beginning(self._title(named), tuple(self._chosen), projects.pop() if len(projects) == 1 else None)
        self._ask(begin)

    def _ask(self, begin: Beginning) -> None:
        dialog = RequestDialog(self, self.desk, begin=begin)
        dialog.added.connect(self._on_added)
        self.forms.open_form(dialog)

    def _reopen(self, _draft: Draft) -> None:
        self._ask(Beginning())

    def _title(self, named: Sequence[str]) -> str:
        """A first title, of what the map may tell: to name a barrier beside a dot would tell that somebody named it."""
        kind = self.desk.vault.options.workplace_kind
        words = ", ".join(short_label("barrier", code, kind) for code in named)
        return tr("Hürden senken: {barriers}", barriers=words) if words else ""

    @Slot(object)
    def _on_added(self, request_id: UUID) -> None:
        self._chosen = []
        self.desk.navigator.go("council", request_id)

    @Slot(object)
    def _on_project(self, project_id: UUID) -> None:
        self.desk.navigator.go("projects", project_id)

    @Slot()
    def _on_reports(self) -> None:
        self.desk.navigator.go("reports", word="works-council")

    @Slot()
    def _on_record(self) -> None:
        self.desk.navigator.go("record")


def _code(period: Period) -> str:
    return f"{period.first.isoformat()}..{period.last.isoformat()}"
