# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who of several mentors takes which role, and which role nobody has yet. Nobody can fill all four alone."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.activities.queries import TeamMember
from mendi_desktop.features.activities.rules import open_roles
from mendi_desktop.features.codes import short_label
from mendi_desktop.gui.activities.wording import gaps_said, member_said, roles_said
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.fold import Fold
from mendi_desktop.gui.kit.layout import append, box, clear, column, row
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tokens import S1, S2


class TeamPanel(QWidget):
    """``member_asked`` with the :class:`TeamMember` to change, or None for a new one."""

    member_asked = Signal(object)

    def __init__(self, workplace_kind: str) -> None:
        super().__init__()
        self._kind = workplace_kind
        self._members = column(gap=S2)
        self.gaps = label("", "small_strong", "accent", wrap=True)
        self.add = button(tr("Aufnehmen"), Kind.LINK, "plus", name=tr("Mentor*in aufnehmen"))
        self.add.clicked.connect(self._on_add)
        content = QWidget()
        content.setLayout(column(self._members, S1, self.gaps, row(self.add, None), gap=0))
        self.fold = Fold(tr("Team"), content)
        self.setLayout(column(self.fold, gap=0))

    def show_team(self, team: Sequence[TeamMember], own_minutes: Mapping[str, int]) -> None:
        """``own_minutes``: of the owner by role, in the span that is shown beside."""
        clear(self._members)
        for member in team:
            append(self._members, self._member(member))
        missing = open_roles([member.roles for member in team], own_minutes) if team else ()
        self.gaps.setText(gaps_said(missing, self._kind))
        self.gaps.setVisible(bool(missing))
        count = plural(len(team), QT_TR_NOOP("{n} Mentor*in"), QT_TR_NOOP("{n} Mentor*innen"))
        still_open = plural(len(missing), QT_TR_NOOP("{n} Rolle noch offen"), QT_TR_NOOP("{n} Rollen noch offen"))
        self.fold.set_summary((still_open if missing else count) if team else tr("Rollen lassen sich teilen"))

    def _member(self, member: TeamMember) -> QWidget:
        name = TextButton(member_said(member))
        name.setAccessibleDescription(roles_said(member.roles, self._kind))
        name.clicked.connect(partial(self.member_asked.emit, member))
        function = short_label("mentor_function", member.function, self._kind) if member.function else ""
        below = " · ".join(part for part in (function, member.note) if part)
        words = [label(roles_said(member.roles, self._kind), "small", "2", wrap=True)]
        words += [label(below, "small", "3", wrap=True)] if below else []
        return box(column(name, *words, gap=0))

    def _on_add(self) -> None:
        self.member_asked.emit(None)
