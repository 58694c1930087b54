# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One colleague to read: facts above, steps and history in the middle, consents and the day of deletion at the side."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import ColleagueDetail, colleague_detail
from mendi_desktop.gui.colleagues.consents import ConsentsPanel
from mendi_desktop.gui.colleagues.person_dialogs import ConsentDialog, EditColleagueDialog
from mendi_desktop.gui.colleagues.talks_panel import TalksPanel
from mendi_desktop.gui.colleagues.wording import deletion, facts
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.text import Label, Line, Prose, label, plain_tip
from mendi_desktop.gui.kit.tokens import COLLEAGUE_SIDE, COLLEAGUE_STACK, S1, S2, S3, S4, S5


class PersonPane(QWidget):
    """Shows the colleague given to :meth:`show_colleague`."""

    def __init__(self, desk: Desk, talks: TalksPanel) -> None:
        super().__init__()
        self._desk, self._talks = desk, talks
        self._detail: ColleagueDetail | None = None
        self.edit = button(tr("Bearbeiten"), Kind.QUIET, "pencil-line")
        self.record = button(tr("Gespräch festhalten"), Kind.PRIMARY, "plus")
        self.edit.clicked.connect(self._on_edit)
        self.record.clicked.connect(self._on_record)
        self.before = glyph_button("coffee", tr("Vor dem Gespräch"))
        self.before.setToolTip(plain_tip(tr("Vor dem Gespräch, Strg+T")))
        self.before.clicked.connect(self._on_before)
        self.header = Header("", "", self.before, self.edit, self.record)
        self.consents = ConsentsPanel(desk)
        self.consents.new_asked.connect(self._on_consent)
        self.notes = Prose("", "2")
        self._notes_part = self._make_notes()
        self.deletion: Label = label("", "small", "2", wrap=True)
        main = box(column(talks.main, None, margins=(S5, S4, S5, S4)))
        self.body = Adaptive(main, self._side(), COLLEAGUE_SIDE, COLLEAGUE_STACK)
        talks.follow(self.body.verticalScrollBar())
        self.setLayout(column(self.header, Line(), (self.body, 1), gap=0))

    def _make_notes(self) -> QWidget:
        part = QWidget()
        title = label(tr("Notizen für die Akte"), "small_strong", "2")
        part.setLayout(column(S2, Line(), S3, title, S1, self.notes, gap=0))
        return part

    def _side(self) -> QFrame:
        return box(
            column(
                self.consents,
                self._notes_part,
                S4,
                self._talks.aside,
                S4,
                Line(),
                S3,
                self.deletion,
                None,
                gap=0,
                margins=(S5, S4, S5, S4),
            ),
            "pane",
        )

    @property
    def shown(self) -> UUID | None:
        return self._detail.row.id if self._detail else None

    def show_colleague(self, colleague_id: UUID) -> None:
        """Read a colleague anew. Another one starts at the top, the same one stays where it is."""
        detail = self._desk.vault.read(colleague_detail, colleague_id)
        another = colleague_id != self.shown
        if detail != self._detail:
            self._detail = detail
            self.header.set_title(detail.row.alias)
            self.header.set_facts(facts(detail))
            self.consents.show_consents(detail)
            self.notes.set_said(detail.notes or "")
            self._notes_part.setVisible(bool(detail.notes))
            self.deletion.setText(deletion(detail.row.delete_on))
        self._talks.show_colleague(colleague_id)
        if another:
            self.body.verticalScrollBar().setValue(0)

    @Slot()
    def _on_edit(self) -> None:
        if self._detail is not None:
            EditColleagueDialog(self, self._desk, self._detail).open_it()

    @Slot()
    def _on_consent(self) -> None:
        if self._detail is not None:
            ConsentDialog(self, self._desk, self._detail.row.id, self._detail.row.alias).open_it()

    @Slot()
    def _on_before(self) -> None:
        self._desk.navigator.go("before", about=self.shown)

    @Slot()
    def _on_record(self) -> None:
        self._desk.navigator.go("record", about=self.shown)
