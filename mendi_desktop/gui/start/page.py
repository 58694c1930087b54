# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The start page: the day, one line to record a talk, what waits, the month at the side."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import month_name, weekday_name
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.colleagues.queries import colleague_names
from mendi_desktop.features.consultations.commands import SaveFormDraft
from mendi_desktop.features.consultations.commands.expired_notes import RemoveExpiredNotes
from mendi_desktop.features.consultations.form_names import NEW_TALK
from mendi_desktop.features.consultations.queries import begun_talk, form_draft
from mendi_desktop.features.due import DueQuery
from mendi_desktop.gui.kit import guidance
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.messages import EmptyState, Note
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5
from mendi_desktop.gui.start.day_reads import DayReads
from mendi_desktop.gui.start.events_today import EventsToday
from mendi_desktop.gui.start.month_pane import MonthPane
from mendi_desktop.gui.start.overview import Overview
from mendi_desktop.gui.start.quick_entry import QUICK, QuickEntry


class TodayPage(Page):
    """``dues``: what waits, of all areas."""

    def __init__(self, desk: Desk, dues: Sequence[DueQuery]) -> None:
        super().__init__(desk)
        self._dues = tuple(dues)
        self._record = button(tr("Gespräch festhalten"), Kind.PRIMARY, "plus", tip=tr("Strg+N"))
        self._record.clicked.connect(self._on_record)
        self.header = Header("", "", self._record)
        self.quick = QuickEntry(desk)
        self.quick.more_asked.connect(self._on_more)
        desk.guidance.declare(guidance.NEW_TALK, self.quick)
        self.overview = Overview(desk, dues)
        self.begun = Note(tr("Ein angefangenes Gespräch wartet."), icon="pencil-line", action=tr("Weiterschreiben"))
        self.begun.acted.connect(self._on_begun)
        self._begun_box = self._inset(self.begun, 0, S3)
        self.notes = Note("", icon="archive", action=tr("Entfernen"))
        self.notes.acted.connect(self._on_notes)
        self._notes_box = self._inset(self.notes, 0, S3)
        self.events = EventsToday(desk)
        self._events_box = self._inset(self.events, 0, S3)
        self.events.put_away.connect(self._events_box.hide)
        self.month = MonthPane(desk.vault.options.workplace_kind)
        self.month.report_asked.connect(self._on_report)
        self._way = button(" ", Kind.LINK)
        self._way.hide()
        self.empty = self._make_empty()
        main = column(
            self._inset(self.quick, S4, S3),
            self._begun_box,
            self._events_box,
            self._notes_box,
            self._overview_box(),
            self.empty,
            None,
            gap=0,
        )
        self._body = Adaptive(box(main), self.month)
        self.setLayout(column(self.header, Line(), (self._body, 1), gap=0))
        self._on_guidance()
        if kept := desk.vault.read(form_draft, QUICK):
            self.quick.set_colleagues(desk.vault.recall(colleague_names))
            self.quick.put_typed(kept)

    @staticmethod
    def _inset(part: QWidget, above: int, below: int) -> QFrame:
        """Field, section and title of the page share one left edge."""
        return box(column(part, margins=(S5, above, S5, below)))

    def _overview_box(self) -> QFrame:
        """Rows reach 8 px further, because their hover plane does."""
        return box(column(self.overview, margins=(S5 - S2, 0, S5 - S2, 0)))

    def _make_empty(self) -> EmptyState:
        first = button(tr("Gespräch festhalten"), Kind.PRIMARY, "plus")
        first.clicked.connect(self._on_record)
        alias = button(tr("Kürzel aufnehmen"))
        alias.clicked.connect(self._on_new_colleague)
        guide = self.desk.guidance
        guide.declare(guidance.NEW_ALIAS, alias)
        self._way.clicked.connect(guide.ask)
        guide.changed.connect(self._on_guidance)
        return EmptyState(
            tr("Hier beginnt der Tag"),
            tr("Das erste Gespräch ist in einer halben Minute festgehalten: Dauer und Art genügen."),
            first,
            alias,
            link=self._way,
            icon="coffee",
        )

    @Slot()
    def _on_guidance(self) -> None:
        """The way to the first steps is called by how far they are; it is not there while nobody needs it."""
        words = self.desk.guidance.way
        self._way.setVisible(bool(words))
        if words:
            self._way.set_words(words)

    # -- what is shown --------------------------------------------------------------------------------

    def refresh(self) -> None:
        reads = DayReads.of(self.desk.vault, self._dues)
        today, month, talks = reads.today, reads.month(), reads.talks()
        self.quick.set_colleagues(reads.names())
        waiting = self.overview.refresh()
        is_empty = not talks and not self.overview.rows
        self.month.show_month(month)
        self._events_box.setVisible(self.events.refresh(today))
        self._begun_box.setVisible(reads.begun() is not None)
        self._show_notes(reads.expired_notes())
        self.header.set_title(
            tr("{weekday}, {day}. {month}", weekday=weekday_name(today), day=today.day, month=month_name(today.month))
        )
        self.header.set_facts(self._facts(waiting, month.talks) if not is_empty else "")
        self.overview.setVisible(not is_empty)
        self.month.setVisible(talks > 0)
        self._record.setVisible(not is_empty)
        self.empty.setVisible(is_empty)

    @staticmethod
    def _facts(waiting: int, talks: int) -> str:
        waits = plural(waiting, QT_TR_NOOP("{n} Punkt wartet heute"), QT_TR_NOOP("{n} Punkte warten heute"))
        count = plural(talks, QT_TR_NOOP("{n} Gespräch in diesem Monat"), QT_TR_NOOP("{n} Gespräche in diesem Monat"))
        return " · ".join((waits if waiting else tr("heute wartet nichts"), count))

    def _show_notes(self, count: int) -> None:
        self._notes_box.setVisible(count > 0)
        self.notes.set_sentence(
            plural(
                count,
                QT_TR_NOOP("Eine Notiz „nur für mich“ ist älter als 90 Tage und darf gehen."),
                QT_TR_NOOP("{n} Notizen „nur für mich“ sind älter als 90 Tage und dürfen gehen."),
            )
        )

    def whom(self) -> UUID | None:
        return self.overview.whom()

    def turn_day(self) -> None:
        super().turn_day()
        if self.quick.is_empty:
            self.quick.clear()

    def focus_start(self) -> None:
        self.quick.minutes.setFocus()

    def keep(self) -> None:
        if not self.quick.is_empty:
            self.desk.dispatcher.run(SaveFormDraft(form=QUICK, typed=self.quick.typed()), quietly=True)

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_record(self) -> None:
        self.desk.navigator.go("record")

    @Slot()
    def _on_begun(self) -> None:
        """Go on where it was left: in a new talk, in one with somebody, or in one that was being changed."""
        if begun := self.desk.vault.read(begun_talk):
            self.desk.navigator.go("record", begun.talk, about=begun.about)

    @Slot()
    def _on_more(self) -> None:
        """Hand the line over to the full form. A talk that was begun there before is not pushed aside."""
        if not self.quick.is_empty:
            if self.desk.vault.read(form_draft, NEW_TALK) is not None:
                self.desk.dispatcher.said.emit(
                    tr("Im Formular liegt ein angefangenes Gespräch. Die Zeile wartet hier.")
                )
            elif not self._hand_over():
                return
        self.desk.navigator.go("record")

    def _hand_over(self) -> bool:
        """Put the line where the form finds it; False, and the line stays, if the vault does not take it."""
        try:
            self.desk.dispatcher.run(SaveFormDraft(form=NEW_TALK, typed={"first": self.quick.typed()}), quietly=True)
        except UserError as error:
            self.desk.dispatcher.said.emit(error.message)
            return False
        self.quick.clear()
        return True

    @Slot()
    def _on_new_colleague(self) -> None:
        self.desk.navigator.go("colleagues", word="new")

    @Slot()
    def _on_report(self) -> None:
        self.desk.navigator.go("reports", word="works-council")

    @Slot()
    def _on_notes(self) -> None:
        self.desk.dispatcher.try_run(RemoveExpiredNotes())
