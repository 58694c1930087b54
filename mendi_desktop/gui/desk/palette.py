# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The palette: one line that leads to every page, entry and act. Empty, it shows what is pinned and was seen last."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.finding import Found
from mendi_desktop.gui.desk.asking import Asking
from mendi_desktop.gui.desk.entry import ACTS, PAGES, PINNED, RECENT, Entry
from mendi_desktop.gui.desk.palette_list import PaletteView
from mendi_desktop.gui.desk.ranking import WORST, Group, arranged, fit
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import PALETTE, PALETTE_HEIGHT, PALETTE_TOP, S2, S3

MOST: Final = 6
"""Entries of one kind."""
_Key = Qt.Key
_CALLED: Final = {
    PINNED: QT_TR_NOOP("Angeheftet"),
    RECENT: QT_TR_NOOP("Zuletzt angesehen"),
    PAGES: QT_TR_NOOP("Seiten"),
    ACTS: QT_TR_NOOP("Befehle"),
}


class Palette(Dialog):
    """``at_hand``: pinned and recent entries; ``local``: pages and acts, which need no reading.

    ``make`` turns what the areas have found into entries; ``order`` and ``titles``: codes of the groups and how they
    are called (marked with QT_TR_NOOP) besides those that stand here.
    """

    def __init__(
        self,
        window: QWidget,
        asking: Asking,
        entries: tuple[Sequence[Entry], Sequence[Entry]],
        make: Callable[[Found], Entry],
        titles: dict[str, str],
    ) -> None:
        super().__init__(window, tr("Finden und tun"), width=PALETTE)
        self._asking, self._make = asking, make
        self._at_hand, self._local = entries
        self._titles = {**_CALLED, **titles}
        self._order = (PAGES, *titles, ACTS)
        self._found: list[Entry] = []
        self._moved = self._goes_on = False
        hint = tr("Seite, Kürzel, Gespräch, Projekt oder Befehl")
        self.line = TextEdit(tr("Finden und tun"), placeholder=hint, icon="search", big=True)
        self.list = PaletteView(tr("Gefunden"), self._called)
        self.list.setFixedHeight(px(PALETTE_HEIGHT))
        self._says: Label = label("", "small", "3")
        keys = label(tr("Eingabe: hingehen oder tun · Esc: schließen"), "small", "3")
        foot = row(self._says, None, keys, margins=(S3, 0, S3, 0))
        self.fill(self.line, S2, (self.list, 1), S2, foot)
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list.picked.connect(self._take)
        asking.answered.connect(self._on_answered)
        asking.setParent(self)
        self._show()

    def _arranged(self) -> QLayout:
        return column((self._body, 1), gap=0, margins=(S3, S3, S3, S3))

    def _top(self, height: int, within: int) -> int:
        return min(px(PALETTE_TOP), (within - height) // 2)

    def _called(self, group: str) -> str:
        return tr(self._titles.get(group, group))

    # -- showing --------------------------------------------------------------------------------------

    def _show(self) -> None:
        typed = self.line.text()
        stay_on = self.list.current.key if self._moved and self.list.current else None
        self.list.show_groups(self._groups(typed), stay_on)
        self._says.setText(self._in_words(len(self.list.rows.entries()), typed))
        self._tell()

    def _in_words(self, count: int, typed: str) -> str:
        """How many were found; before anything is typed, what will stand here."""
        if not typed.strip():
            return "" if self._at_hand and self._at_hand[0].group != ACTS else tr("Strg+D heftet an, was zu sehen ist.")
        if count:
            return plural(count, QT_TR_NOOP("{n} Treffer"), QT_TR_NOOP("{n} Treffer"))
        return tr("Sucht …") if self._asking.waits else tr("Nichts gefunden")

    def _groups(self, typed: str) -> list[Group[Entry]]:
        if not typed.strip():
            kinds = (PINNED, RECENT, ACTS)
            shown = ((kind, tuple(each for each in self._at_hand if each.group == kind)) for kind in kinds)
            return [Group(kind, entries) for kind, entries in shown if entries]
        fitting = [each for each in self._local if fit(typed, each.title, each.also) is not None]
        return arranged([*fitting, *self._found], typed, self._order, MOST)

    def _tell(self) -> None:
        """The line keeps the keyboard, so it says where the list is: how many, and which is current."""
        count, current = len(self.list.rows.entries()), self.list.currentIndex().row()
        parts = (self._says.text().rstrip("."), self.list.rows.spoken(current) if count else "")
        said = ". ".join(part for part in parts if part)
        if said != self.line.accessibleDescription():
            self.line.setAccessibleDescription(said)
            announce(self.line, said)

    # -- what happens ---------------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self._moved = self._goes_on = False
        typed = self.line.text()
        self._found = [each for each in self._found if _fits_still(typed, each)]
        self._asking.ask(typed)
        self._show()

    @Slot(str, object)
    def _on_answered(self, _typed: str, found: list[Found]) -> None:
        self._found = [self._make(each) for each in found]
        self._show()
        if self._goes_on:
            self._take(self.list.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pos1 and Ende, which a line would keep for itself, move in the list, too."""
        ends = (_Key.Key_Home, _Key.Key_End)
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.line
        if isinstance(event, QKeyEvent) and pressed and event.key() in ends and not event.modifiers():
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list; whoever types and presses Enter at once waits for what is being found."""
        ends = len(self.list.rows.entries())
        steps = {
            _Key.Key_Down: 1,
            _Key.Key_Up: -1,
            _Key.Key_PageDown: self.list.page,
            _Key.Key_PageUp: -self.list.page,
            _Key.Key_Home: -ends,
            _Key.Key_End: ends,
        }.get(_Key(event.key()))
        if steps is not None:
            self._moved = True
            self.list.move_by(steps)
            self._tell()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self._goes_on = self._asking.waits and not self._moved
            if not self._goes_on:
                self._take(self.list.current)
        else:
            super().keyPressEvent(event)

    def _take(self, entry: Entry | None) -> None:
        """Close first: what follows may open a dialog of its own."""
        if entry is not None and self.is_open:
            self.accept()
            entry.act()

    def _close(self, accepted: bool) -> None:
        self._asking.give_up()
        super()._close(accepted)


def _fits_still(typed: str, entry: Entry) -> bool:
    """Found for fewer letters, and not wrong for these; the answer to these is on its way."""
    place = fit(typed, entry.title, entry.facts)
    return place is not None and place < WORST
