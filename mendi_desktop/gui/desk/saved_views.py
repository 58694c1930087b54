# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Filters under a name: a line of chips, one press for each, where there are any; keeping, renaming, removing them."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.desk.commands import RemoveView, RenameView, SaveView
from mendi_desktop.features.desk.queries import ViewRow, saved_views
from mendi_desktop.gui.desk.name_dialog import MakeCommand, NameDialog
from mendi_desktop.gui.kit.buttons import Button, Kind, button, glyph_button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.flow import FlowBox
from mendi_desktop.gui.kit.layout import clear, row, show_now, widgets_in
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S2

Choice = Mapping[str, object]


class SavedViews(QFrame):
    """The filters that were kept for one ``page``.

    ``asked`` with a choice to apply, as it was kept: whoever applies it passes over what it does not know any more.
    ``keep``: the button to keep what is in force, for the page to place; it is there while anything is.
    """

    asked = Signal(object)

    def __init__(self, desk: Desk, page: str) -> None:
        super().__init__()
        self._desk, self._page = desk, page
        self._current: Choice = {}
        self._views: list[ViewRow] = []
        self.keep = button(tr("Filter merken …"), Kind.LINK)
        self.keep.clicked.connect(self._on_keep)
        self._flow = FlowBox()
        self._more = glyph_button("ellipsis", tr("Gemerkte Filter ändern"))
        self._more.clicked.connect(self._on_more)
        says = label(tr("Gemerkt"), "small", "2")
        self.setLayout(row(says, (self._flow, 1), self._more, gap=S2))
        desk.bridge.changed.connect(self._on_changed)
        self._read()

    def set_page(self, page: str) -> None:
        """Show the filters of another page, or of another view on the same one."""
        if page != self._page:
            self._page = page
            self._read()

    def show_choice(self, current: Choice) -> None:
        """``current`` is in force now: JSON values by name, empty where nothing is filtered."""
        if dict(current) != dict(self._current):
            self._current = dict(current)
            self._mark()

    def _read(self) -> None:
        self._views = self._desk.vault.read(saved_views, self._page)
        clear(self._flow.chips)
        for view in self._views:
            chip = Button(view.title, Kind.CHIP)
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._on_chip, view.choice))
            self._flow.chips.addWidget(chip)
        if self.parentWidget() is not None or not self._views:  # still alone it would be seen as a window of its own
            self.setVisible(bool(self._views))
        self._mark()

    def _mark(self) -> None:
        """The filter that is in force is chosen; one that is kept need not be kept again."""
        kept = [bool(self._current) and dict(view.choice) == dict(self._current) for view in self._views]
        for chip, holds in zip(self._chips(), kept, strict=True):
            chip.setChecked(holds)
            if holds and self.keep.hasFocus():  # it goes now, and the keyboard goes on at the filter it made
                show_now(self._flow.chips)
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep.setVisible(bool(self._current) and not any(kept))

    def _chips(self) -> list[Button]:
        return [chip for chip in widgets_in(self._flow.chips) if isinstance(chip, Button)]

    def _on_chip(self, choice: Choice, _checked: bool = False) -> None:
        """The one in force is let go by pressing it once more."""
        self.asked.emit({} if dict(choice) == dict(self._current) else dict(choice))
        self._mark()

    @Slot()
    def _on_keep(self) -> None:
        self._ask(tr("Filter merken"), "", partial(_saved, self._page, dict(self._current)))

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in self._views:
            renamed = menu.addAction(tr("„{title}“ umbenennen …", title=view.title))
            renamed.triggered.connect(partial(self._on_rename, view))
        menu.addSeparator()
        for view in self._views:
            removed = menu.addAction(tr("„{title}“ entfernen", title=view.title))
            removed.triggered.connect(partial(self._on_remove, view))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_rename(self, view: ViewRow, _checked: bool = False) -> None:
        self._ask(tr("Filter umbenennen"), view.title, partial(_renamed, view.id))

    def _on_remove(self, view: ViewRow, _checked: bool = False) -> None:
        self._desk.dispatcher.try_run(RemoveView(view_id=view.id))

    def _ask(self, title: str, name: str, command: MakeCommand) -> None:
        dialog = NameDialog(self, self._desk, title, name, command)
        dialog.open_it(dialog.name)

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        if isinstance(changes, ChangeSet) and changes.touches("saved_view"):
            self._read()


def _saved(page: str, choice: dict[str, object], title: str) -> SaveView:
    return SaveView(page=page, title=title, choice=choice)


def _renamed(view_id: UUID, title: str) -> RenameView:
    return RenameView(view_id=view_id, title=title)
