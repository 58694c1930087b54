# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The public offices that come with the program: each with source and Stand, nothing is taken over unasked."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.network.commands import TakeStarterSet
from mendi_desktop.features.network.queries import StarterActor, starter_set
from mendi_desktop.features.network.starter import PublicActor
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import Item, column, row, scroll
from mendi_desktop.gui.kit.text import Label, Line, chip, heading, label
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import CHECK, NETWORK_PREVIEW, PAIR_GAP, S1, S2, S3
from mendi_desktop.gui.network.parts import link
from mendi_desktop.gui.network.row_words import ACTIVE, ENDED, UNKNOWN, joined


class StarterDialog(Dialog):
    """What is active is ticked; what nobody knows, or what has ended, is told but not ticked. One act, one undo."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        says = tr(
            "Aus öffentlichen Quellen gesammelt. Was angekreuzt ist, kommt ins Netzwerk und lässt sich dort ändern."
        )
        width, height = NETWORK_PREVIEW
        super().__init__(parent, tr("Öffentliche Stellen übernehmen"), says, width=width, height=height)
        self._desk = desk
        self.ticks: dict[str, Check] = {}
        self.take = button("", Kind.PRIMARY, "plus", name=tr("Übernehmen"))
        self.take.clicked.connect(self._on_take)
        cancel = button(tr("Abbrechen"), Kind.QUIET)
        cancel.clicked.connect(self.reject)
        self._trouble: Label = label("", "small", "due", wrap=True)
        self._trouble.hide()
        every = link(tr("Alle aktiven"), self._on_every)
        none = link(tr("Keine"), self._on_none)
        self.fill(row(every, none, None, gap=S3), S1, (scroll(self._make_list()), 1), self._trouble)
        self.set_acts(cancel, self.take)
        self._count()

    def _make_list(self) -> QWidget:
        offered = self._desk.vault.read(starter_set)
        items: list[Item] = []
        for active, title in ((ACTIVE, tr("Aktiv")), (UNKNOWN, tr("Stand unklar")), (ENDED, tr("Beendet"))):
            if some := [each for each in offered if each.actor.active == active]:
                items += [heading(title, str(len(some)))]
                for number, each in enumerate(some):
                    items += ([Line(inset=CHECK + S3)] if number else []) + [self._entry(each)]
                items.append(S3)
        content = QWidget()
        content.setLayout(column(*items, None, gap=0, margins=(0, S1, S3, S1)))
        return content

    def _entry(self, offered: StarterActor) -> QFrame:
        actor = offered.actor
        tick = Check("", checked=actor.active == ACTIVE and not offered.taken)
        tick.setAccessibleName(actor.name)
        tick.setAccessibleDescription(_said(actor))
        tick.setEnabled(not offered.taken)
        tick.setProperty("active", actor.active == ACTIVE)
        tick.clicked.connect(self._count)
        self.ticks[actor.key] = tick
        head: list[Item] = [(label(actor.name, "strong", wrap=True), 1)]
        if offered.taken:
            head.append(chip(tr("schon da"), "accent"))
        elif actor.ended_on is not None:
            head.append(chip(tr("beendet am {day}", day=format_date(actor.ended_on))))
        offers = "; ".join(line for line in actor.offers.splitlines() if line)
        kind = short_label("actor_kind", actor.kind, self._desk.vault.options.workplace_kind)
        words: list[Item] = [row(*head, gap=S2), label(joined(kind, actor.region), "small", "2", wrap=True)]
        words += [label(text, "small", wrap=True) for text in (offers, actor.note) if text]
        words.append(label(_said(actor), "small", "3", wrap=True))
        frame = QFrame()
        frame.setLayout(
            row(column(tick, None, gap=0), (column(*words, gap=PAIR_GAP), 1), gap=S1, margins=(0, S2, 0, S2))
        )
        return frame

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of what is ticked and not there yet."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked() and tick.isEnabled())

    @Slot()
    def _count(self) -> None:
        n = len(self.chosen)
        self.take.set_words(plural(n, QT_TR_NOOP("{n} Stelle übernehmen"), QT_TR_NOOP("{n} Stellen übernehmen")))
        self.take.setEnabled(n > 0)

    def _on_every(self) -> None:
        for tick in self.ticks.values():
            tick.setChecked(bool(tick.property("active")) and tick.isEnabled())
        self._count()

    def _on_none(self) -> None:
        for tick in self.ticks.values():
            tick.setChecked(False)
        self._count()

    @Slot()
    def _on_take(self) -> None:
        try:
            self._desk.dispatcher.run(TakeStarterSet(keys=self.chosen))
        except UserError as error:
            self._trouble.setText(error.message)
            self._trouble.show()
            return
        self.accept()


def _said(actor: PublicActor) -> str:
    """Source and Stand in one line."""
    return joined(
        tr("Quelle: {source}", source=actor.source), tr("Stand {day}", day=format_date(actor.checked_on)), actor.website
    )
