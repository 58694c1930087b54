# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line in the head of the page: it offers all projects, and while something is typed what is in them, too."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import ProjectRow, list_measures, list_milestones, list_projects
from mendi_desktop.features.projects.rules import ENDED
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.option_list import OptionList
from mendi_desktop.gui.kit.popover import Popover
from mendi_desktop.gui.kit.tokens import S1

_Key = Qt.Key
_MOVES: dict[int, int] = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: 8, _Key.Key_PageUp: -8}
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Found:
    """A project, or something in it: ``kind`` is project, milestone or measure."""

    project_id: UUID
    kind: str
    entry: UUID


class Finder(TextEdit):
    """``chosen`` carries a :class:`Found`. What can be found is read when the line is opened."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Projekt wählen oder suchen"), placeholder=tr("Wählen, suchen …"), icon="search")
        self._desk = desk
        self._found: dict[str, Found] = {}
        self._projects: tuple[Option, ...] = ()
        self._parts: tuple[Option, ...] = ()
        self._popover = Popover(self)
        self._list = OptionList(tr("Projekte"))
        self._list.picked.connect(self._on_picked)
        self._popover.fill(self._list)
        self.textEdited.connect(self._on_edited)
        self.lead_clicked.connect(self.open_list)

    @property
    def offered(self) -> list[str]:
        """What is in the list now."""
        return [option.label for option in self._list.rows.options()] if self._popover.is_open else []

    @Slot()
    def open_list(self) -> None:
        """Read what there is and show all projects."""
        self._read()
        self._show(self.text())

    def _read(self) -> None:
        vault = self._desk.vault
        self._found = {}
        self._projects = tuple(self._project_option(row) for row in vault.read(list_projects))
        self._parts = (
            *(
                self._part_option("milestone", row.id, row.project_id, row.title, row.project)
                for row in vault.read(list_milestones)
            ),
            *(
                self._part_option("measure", row.id, row.project_id, row.title, row.project)
                for row in vault.read(list_measures)
            ),
        )

    def _project_option(self, row: ProjectRow) -> Option:
        group = tr("Beendete Projekte") if row.status in ENDED else tr("Projekte")
        return self._option(Found(row.id, "project", row.id), row.title, group)

    def _part_option(self, kind: str, entry: UUID, project_id: UUID, title: str, project: str) -> Option:
        group = tr("Meilensteine") if kind == "milestone" else tr("Maßnahmen")
        return self._option(
            Found(project_id, kind, entry), tr("{what} · {project}", what=title, project=project), group
        )

    def _option(self, found: Found, words: str, group: str) -> Option:
        code = str(found.entry)
        self._found[code] = found
        return Option(code, words, group)

    def _show(self, typed: str) -> None:
        offered: Sequence[Option] = (*self._projects, *self._parts) if typed.strip() else self._projects
        self._list.rows.set_options(offered)
        self._list.rows.filter(typed)
        self._list.start(None)
        margin = 2 * S1
        width = max(self.width(), self._list.wished_width() + margin)
        self._popover.open_at(width, self._list.wished_height() + margin + 2)
        self._announce()

    def _announce(self) -> None:
        if current := self._list.current():
            announce(self, current.label)

    @Slot(str)
    def _on_edited(self, typed: str) -> None:
        if not self._popover.is_open:
            self._read()
        self._show(typed)

    @Slot(object)
    def _on_picked(self, option: Option) -> None:
        self._popover.close_it()
        if found := self._found.get(option.code):
            self.clear()
            self.chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _MOVES or key == _Key.Key_F4:
            if not self._popover.is_open:
                self.open_list()
            elif key in _MOVES:
                self._list.move_by(_MOVES[key])
                self._announce()
        elif self._popover.is_open and key == _Key.Key_Escape:
            self._popover.close_it()
            self.clear()
        elif self._popover.is_open and key in _ENTER:
            if current := self._list.current():
                self._on_picked(current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self._popover.is_open:
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popover.close_it()
        self.clear()
        super().focusOutEvent(event)
