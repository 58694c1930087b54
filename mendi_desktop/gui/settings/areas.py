# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which areas stand in the sidebar. What is hidden is kept, and opened from here."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.page import PageSpec, titles_of
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import S1, S2
from mendi_desktop.gui.settings.card import card
from mendi_desktop.storage.options import HideArea, ShowArea


class AreaSwitches:
    """A switch and a way in for each area that can be hidden, in the order of the sidebar."""

    def __init__(self, desk: Desk, pages: Sequence[PageSpec]) -> None:
        self._desk = desk
        self._pages = [page for page in pages if page.area and page.icon]
        self._switches: dict[str, Check] = {}

    def card(self) -> QFrame:
        names = dict.fromkeys(page.area for page in self._pages)
        return card(
            tr("Seitenleiste"),
            tr("Was nicht gebraucht wird, muss hier nicht stehen. Auf den Seiten bleibt alles."),
            column(*(self._line(area) for area in names), gap=S1),
        )

    def _line(self, area: str) -> QHBoxLayout:
        switch = Check(titles_of(area, self._pages))
        explain(switch, "vault_option.hidden_areas")
        switch.clicked.connect(partial(self._on_switched, area))
        self._switches[area] = switch
        return row(switch, None, *(self._way(page) for page in self._pages if page.area == area), gap=S2)

    def _way(self, page: PageSpec) -> Button:
        way = button(tr("{page} öffnen", page=tr(page.title)), Kind.LINK)
        way.clicked.connect(partial(self._desk.navigator.go, page.id))
        return way

    def refresh(self) -> None:
        hidden = self._desk.vault.options.hidden_areas
        for area, switch in self._switches.items():
            switch.setChecked(area not in hidden)

    def _on_switched(self, area: str) -> None:
        shown = self._switches[area].isChecked()
        self._desk.dispatcher.try_run(ShowArea(area) if shown else HideArea(area))
