# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One group of barriers: its count, its barriers with their bars, and the measures pinned at each."""

from collections.abc import Collection
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import CodeGroup, code_list, short_label
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.council.queries import BarrierMap, MapBarrier, MapGroup, Pin
from mendi_desktop.gui.council.wording import PROTECTED, before_and_after, number, of_persons, since, spoken_figure
from mendi_desktop.gui.kit.layout import Item, append, box, column, row
from mendi_desktop.gui.kit.painted import Painted
from mendi_desktop.gui.kit.text import Glyph, Label, heading, label
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import BAR_HEIGHT, CHECK, ICON_SMALL, S1, S2, S3, S4


class ShareBar(Painted):
    """So many of all persons, as a thin bar."""

    def __init__(self, persons: int, among: int | None) -> None:
        super().__init__("", BAR_HEIGHT)
        self._share = persons / among if among else 0.0

    def draw(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        radius, track = self.height() / 2, QRectF(self.rect())
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(track, radius, radius)
        if self._share:
            painter.setBrush(colour("accent"))
            track.setWidth(max(self.height(), track.width() * self._share))
            painter.drawRoundedRect(track, radius, radius)


class GroupTile(QFrame):
    """``chosen`` with code and whether it is chosen now; ``project_asked`` with the id of a project."""

    chosen = Signal(str, bool)
    project_asked = Signal(object)

    def __init__(
        self, group: MapGroup, shown: BarrierMap, chosen: Collection[str], today: date, workplace: str
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._shown, self._today, self._workplace = shown, today, workplace
        title = next(g.label for g in _groups() if g.code == group.code)
        head = heading(title, of_persons(group.persons, shown.persons))
        head.setAccessibleName(f"{title}: {spoken_figure(group.persons, shown.persons)}")
        items: list[Item] = [head, S2]
        for barrier in group.barriers:
            items += [self._barrier(barrier, barrier.code in chosen), S4]
        what = tr("alle weiteren: {figure}") if group.barriers else tr("alle: {figure}")
        others = label(what.format(figure=PROTECTED), "small", "3")
        others.setAccessibleName(what.format(figure=tr("geschützt")))
        items.append(others)
        self.setLayout(column(*items, None, gap=0, margins=(S4, S2, S4, S3)))

    def _barrier(self, barrier: MapBarrier, chosen: bool) -> QWidget:
        words = short_label("barrier", barrier.code, self._workplace)
        check = Check(words, checked=chosen)
        full = code_label("barrier", barrier.code, self._workplace)
        check.setAccessibleName(f"{full}: {spoken_figure(barrier.persons, self._shown.persons)}")
        check.setToolTip(full)
        check.toggled.connect(partial(self.chosen.emit, barrier.code))
        count: Label = label(number(barrier.persons), "strong")
        below: list[QWidget] = [self._pin(pin) for pin in barrier.pins]
        if barrier.persons is not None:  # an empty bar beside a protected count would say: none
            below.insert(0, ShareBar(barrier.persons, self._shown.persons))
        inset = column(*below, gap=S2, margins=(CHECK + S2, 0, 0, 0))
        return box(column(row(check, None, count), inset, gap=S1))

    def _pin(self, pin: Pin) -> QWidget:
        title = TextButton(pin.title, "small_strong")
        title.setAccessibleName(tr("Maßnahme {title}: Projekt {project} ansehen", title=pin.title, project=pin.project))
        title.clicked.connect(partial(self._ask, pin.project_id))
        words = column(title, label(since(pin, self._today), "small", "2", wrap=True), gap=0)
        if compared := before_and_after(pin, self._today):
            append(words, label(compared, "small", "2", wrap=True))
        glyph = box(column(Glyph("map-pin", "accent_text", ICON_SMALL), None, gap=0))
        return box(row(glyph, (words, 1), gap=S2))

    def _ask(self, project_id: UUID) -> None:
        self.project_asked.emit(project_id)


def _groups() -> tuple[CodeGroup, ...]:
    return code_list("barrier").groups
