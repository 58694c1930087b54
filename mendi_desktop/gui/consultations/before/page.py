# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before a talk: one screen to be read in twenty seconds on the way to it."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.form_names import form_joint
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.features.consultations.queries.before import BeforeTalk, before_talk, colleague_of_talk
from mendi_desktop.features.consultations.queries.detail import ReferralRow
from mendi_desktop.gui.colleagues.wording import facts
from mendi_desktop.gui.consultations.before.chooser import Chooser
from mendi_desktop.gui.consultations.before.last_panel import LastPanel
from mendi_desktop.gui.consultations.before.promises import Promises
from mendi_desktop.gui.consultations.before.side import BeforeSide
from mendi_desktop.gui.consultations.referrals import ReferralDialog
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, settle_layouts
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.tokens import BEFORE_SIDE, BEFORE_STACK, S4, S5
from mendi_desktop.storage.command import Command


class BeforePage(Page):
    """A place names the colleague (``about``) or a talk with them (``id``); without either it asks with whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        wording = Wording(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self._person: UUID | None = None
        self._found: BeforeTalk | None = None
        self._wording = wording
        self.open_person = button(tr("Alle Gespräche"), Kind.QUIET, "messages-square")
        self.share = button(tr("Mitschau"), Kind.QUIET, "eye", tip=tr("Strg+Umschalt+M"))
        self.record = button(tr("Gespräch festhalten"), Kind.PRIMARY, "plus")
        self.open_person.clicked.connect(self._on_person)
        self.share.clicked.connect(self._on_share)
        self.record.clicked.connect(self._on_record)
        self.header = Header("", "", self.open_person, self.share, self.record)
        self.last = LastPanel(wording)
        self.promises = Promises(wording)
        self.side = BeforeSide(desk, wording)
        self.chooser = Chooser(desk)
        self.last.opened.connect(self._on_last)
        self.promises.closed.connect(self._on_closed)
        self.promises.all_kept.connect(self.record.setFocus)
        self.promises.answer_asked.connect(self._on_answer)
        self.chooser.chosen.connect(self._on_chosen)
        self.waits = note(
            tr("Ein gemeinsam angefangenes Gespräch wartet in der Mitschau."), icon="pencil-line", action=tr("Mitschau")
        )
        self.waits.acted.connect(self._on_share)
        main: QFrame = box(column(self.waits, self.last, S4, self.promises, None, gap=0, margins=(S5, S4, S5, S4)))
        self._body = Adaptive(main, self.side, BEFORE_SIDE, BEFORE_STACK)
        self._views = QStackedWidget()
        self._views.addWidget(box(column(self.header, Line(), (self._body, 1), gap=0)))
        self._views.addWidget(self.chooser)
        self.setLayout(column((self._views, 1), gap=0))

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the colleague anew; one that has gone gives way to the question with whom."""
        if self._person is not None:
            try:
                self._show(self.desk.vault.read(before_talk, self._person))
                return
            except UserError:
                self._person = self._found = None
        self.chooser.start()
        self._views.setCurrentIndex(1)

    def _show(self, found: BeforeTalk) -> None:
        another = self._found is None or self._found.person.row.id != found.person.row.id
        self._views.setCurrentIndex(0)
        self.waits.setVisible(self.desk.vault.read(form_draft, form_joint(found.person.row.id)) is not None)
        if found == self._found:
            return
        self._found = found
        self.header.set_title(tr("Vor dem Gespräch mit {alias}", alias=found.person.row.alias))
        self.header.set_facts(facts(found.person))
        self.last.show_talk(found.last)
        self.promises.show_promises(found)
        self.promises.setVisible(bool(found.last or found.promises))
        self.side.show_person(found)
        settle_layouts(self._body)
        if another:
            self._body.verticalScrollBar().setValue(0)

    def go_to(self, place: Place) -> None:
        person = place.about
        if person is None and place.id is not None:
            person = self.desk.vault.read(colleague_of_talk, place.id)
        self._person = person
        self.refresh()

    def whom(self) -> UUID | None:
        return self._person

    def focus_start(self) -> None:
        if self._person is None:
            self.chooser.alias.setFocus()
        else:
            (self.promises.ticks[0] if self.promises.ticks else self.record).setFocus()

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_chosen(self, person: UUID) -> None:
        self.desk.navigator.go("before", about=person)

    @Slot(object)
    def _on_closed(self, command: Command[None]) -> None:
        self.desk.dispatcher.try_run(command)

    @Slot(object)
    def _on_answer(self, referral: ReferralRow) -> None:
        ReferralDialog(self.desk, self, referral, self._wording).open_it()

    @Slot(object)
    def _on_last(self, talk: UUID) -> None:
        self.desk.navigator.go("consultations", talk)

    @Slot()
    def _on_person(self) -> None:
        self.desk.navigator.go("colleagues", self._person)

    @Slot()
    def _on_record(self) -> None:
        self.desk.navigator.go("record", about=self._person)

    @Slot()
    def _on_share(self) -> None:
        if self._person is not None:
            self.desk.navigator.share(self._person)
