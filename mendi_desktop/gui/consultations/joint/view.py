# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window while a colleague looks at the screen, too: what is kept about this one person, and nothing else."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.gui.colleagues.wording import facts
from mendi_desktop.gui.consultations.joint.agreed import Agreed
from mendi_desktop.gui.consultations.joint.joint_desk import JointDesk
from mendi_desktop.gui.consultations.joint.rights import Rights
from mendi_desktop.gui.consultations.joint.talk_block import TalkBlock
from mendi_desktop.gui.consultations.joint.together_form import TogetherForm
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, clear, column, row, show_now
from mendi_desktop.gui.kit.messages import UndoBar
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph, Heading, Label, Line, chip, heading, label, prose
from mendi_desktop.gui.kit.tokens import BEFORE_SIDE, BEFORE_STACK, S1, S2, S3, S4, S5

_AT_ONCE = 12
"""So many talks are built at a time: a screen and a half."""


class JointView(QWidget):
    """``end_asked`` when it was enough. It is made of a :class:`JointDesk` and knows no page, no menu and no vault."""

    end_asked = Signal()

    def __init__(self, desk: JointDesk) -> None:
        super().__init__()
        self._desk = desk
        self._wording = Wording(desk.workplace_kind, desk.today)
        self._built = 0
        self._form: TogetherForm | None = None
        self.end_button = button(tr("Mitschau beenden"), Kind.BORDERED, tip=tr("Strg+Umschalt+M"))
        self.end_button.clicked.connect(self.end_asked)
        self.write = button(tr("Gemeinsam festhalten"), Kind.PRIMARY, "plus")
        self.write.clicked.connect(self._on_write)
        self.header = Header("", "", self.write)
        self.agreed = Agreed(desk, self._wording)
        self.rights = Rights(desk)
        self._talks_head: Heading = heading(tr("Besprochen"))
        self._said = prose("")
        head: Label = label(tr("Notizen in der Akte"), "section")
        self._notes = box(column(head, S1, self._said, S4, gap=0))
        self._talks = column(gap=0)
        self._older = button(tr("Ältere zeigen"), Kind.LINK)
        self._older.clicked.connect(self._on_older)
        self._room = QStackedWidget()
        self._room.addWidget(self._reading())
        self._undo_bar = UndoBar(self._room)
        self.setLayout(column(self._banner(), Line(), (self._room, 1), gap=0))
        self._undo_bar.undo_asked.connect(self.undo)
        desk.done.connect(self._undo_bar.say)
        desk.said.connect(self._on_said)
        desk.changed.connect(self._show)
        self._show()

    def _banner(self) -> QFrame:
        alias = self._desk.record.person.row.alias
        words = tr("Mitschau: Zu sehen ist nur, was über {alias} festgehalten ist.", alias=alias)
        self.setAccessibleName(words)
        invented = (chip(tr("ÜBUNG"), "due"),) if self._desk.is_demo else ()
        return box(
            row(
                *invented,
                Glyph("eye", "accent_text"),
                (ElidedLabel(words, "strong"), 1),
                label(tr("Strg+Umschalt+M"), "small", "2"),
                self.end_button,
                gap=S3,
                margins=(S5, S2, S5, S2),
            ),
            "banner",
        )

    def _reading(self) -> QWidget:
        main: QFrame = box(
            column(
                self.agreed,
                S5,
                self._notes,
                self._talks_head,
                S2,
                self._talks,
                row(self._older, None),
                None,
                gap=0,
                margins=(S5, S4, S5, S4),
            )
        )
        self._body = Adaptive(main, self.rights, BEFORE_SIDE, BEFORE_STACK)
        return box(column(self.header, Line(), (self._body, 1), gap=0))

    # -- showing --------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        record = self._desk.record
        self.header.set_title(record.person.row.alias)
        self.header.set_facts(facts(record.person))
        self.agreed.show_record(record)
        self.rights.show_record(record)
        notes = record.person.notes or ""
        self._said.set_said(notes)
        self._notes.setVisible(bool(notes))
        count = len(record.talks)
        said = plural(count, QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche"))
        self._talks_head.set_aside(said if count else tr("noch kein Gespräch"))
        keep = max(self._built, _AT_ONCE)
        clear(self._talks)
        self._built = 0
        self._build(keep)

    def _build(self, count: int) -> None:
        talks = self._desk.record.talks
        for talk in talks[self._built : self._built + count]:
            self._talks.addWidget(TalkBlock(talk, self._wording))
        self._built = min(self._built + count, len(talks))
        self._older.setVisible(self._built < len(talks))
        if self.isVisible():
            show_now(self._talks)

    def begin(self) -> None:
        """In sight now: say so, and take the keyboard."""
        (self.agreed.ticks[0] if self.agreed.ticks else self.write).setFocus()
        announce(self, self.accessibleName(), assertive=True)

    def keep(self) -> None:
        """Put half-typed input away: the window locks, or the view ends."""
        if self._form is not None:
            self._form.keep()

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take back the last act of this view."""
        self._undo_bar.close_it()
        self._desk.undo()

    @Slot()
    def _on_older(self) -> None:
        self._build(_AT_ONCE)

    @Slot(str)
    def _on_said(self, sentence: str) -> None:
        self._undo_bar.say(sentence, undoable=False)

    @Slot()
    def _on_write(self) -> None:
        if self._form is None:
            self._form = TogetherForm(self._desk, self._desk.record)
            self._form.left.connect(self._on_form_left)
            self._room.addWidget(self._form)
        self._room.setCurrentWidget(self._form)
        self._form.start()

    @Slot()
    def _on_form_left(self) -> None:
        form, self._form = self._form, None
        self._room.setCurrentIndex(0)
        self.write.setFocus()
        if form is not None:
            self._room.removeWidget(form)
            form.deleteLater()
