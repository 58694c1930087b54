# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One talk to read: facts, what was agreed (closable in place), the record, and a closed line for the private note."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from mendi_desktop.core.german_dates import format_long
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.commands import (
    CloseFollowUp,
    CloseStep,
    RemoveConsultation,
    ReopenFollowUp,
    ReopenStep,
)
from mendi_desktop.features.consultations.queries import (
    ConsultationDetail,
    ReferralRow,
    StepRow,
    consultation_detail,
    private_note,
)
from mendi_desktop.gui.consultations.private_block import PrivateBlock
from mendi_desktop.gui.consultations.referrals import ReferralDialog, ReferralLine
from mendi_desktop.gui.consultations.talk_head import TalkHead
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import Item, append, box, clear, column, row, see_through, settle_layouts
from mendi_desktop.gui.kit.text import ElidedLabel, Line, chip, label, prose
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4, S5


class TickRow(QFrame):
    """A tick, what it closes, and who and until when below."""

    def __init__(self, text: str, below: str, *, done: bool) -> None:
        super().__init__()
        self.tick = Tick(tr("Erledigt: {what}", what=text), done=done)
        words = column(label(text, ink="2" if done else None, wrap=True), label(below, "small", "2"), gap=0)
        self.setLayout(row(self.tick, (words, 1), gap=S3, margins=(0, S1, 0, S1)))


class ReadingPane(QScrollArea):
    """Shows the talk given to :meth:`show_talk`; every tick is a command that can be undone."""

    def __init__(self, desk: Desk, wording: Wording) -> None:
        super().__init__()
        self._desk, self._wording = desk, wording
        self._shown: UUID | None = None
        self.whom: UUID | None = None
        """With whom the talk was that is shown."""
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.setContentsMargins(S5, S4, S5, S4)
        pane = box(self._column, "pane")
        self.setWidget(pane)
        self.setWidgetResizable(True)
        see_through(self)

    @property
    def shown(self) -> UUID | None:
        return self._shown

    def show_talk(self, entry: UUID | None) -> None:
        """Show a talk, or nothing. The same talk is shown anew after a change: keyboard and place in it stay."""
        same = entry == self._shown
        place = self.verticalScrollBar().value() if same else 0
        here = QApplication.focusWidget()
        focused = here.accessibleName() if same and here is not None and self.isAncestorOf(here) else ""
        clear(self._column)
        self._shown, self.whom = entry, None
        if entry is None:
            return
        detail = self._desk.vault.read(consultation_detail, entry)
        for item in self._items(detail):
            append(self._column, item)
        if focused:
            self._focus(focused)
        settle_layouts(self)
        self.verticalScrollBar().setValue(place)

    def _focus(self, name: str) -> None:
        """Give the keyboard to the button that is read out as ``name``."""
        for button_ in self.findChildren(QAbstractButton):
            if button_.accessibleName() == name:
                button_.setFocus()
                return

    def _items(self, detail: ConsultationDetail) -> list[Item]:
        talk = detail.row
        items: list[Item] = [self._head(detail), self._whom(detail), S3, self._facts(detail), S4, Line(), S3]
        items += self._agreed(detail)
        items += self._referred(detail)
        for title, text in (
            (tr("Gesprächsnotiz"), detail.record),
            (tr("Ausgangslage"), detail.starting_point),
            (tr("Stärken"), detail.strengths),
            (tr("Ziele und Möglichkeiten"), detail.goals),
        ):
            if text:
                items += [label(title, "section"), S1, prose(text), S3]
        if chips := self._chips(detail):
            items += [flow(*(chip(words) for words in chips)), S4]
        if detail.has_private_note:
            items += [PrivateBlock(self._read_private), S3]
        counts = tr("Was zählt mit: Datum als Quartal, Dauer, Art, Anliegen, Hürden. Der Text zählt nie mit.")
        draft = tr("Ein Entwurf zählt noch nicht mit.")
        return [*items, None, label(draft if talk.draft else counts, "small", "2", wrap=True)]

    def _head(self, detail: ConsultationDetail) -> TalkHead:
        edit = button(tr("Bearbeiten"), Kind.QUIET, "pencil-line", tip=tr("Eingabe"))
        edit.clicked.connect(self._on_edit)
        remove = button("", Kind.QUIET, "trash-2", name=tr("Gespräch entfernen"))
        remove.clicked.connect(self._on_remove)
        acts: list[QWidget] = [edit, remove]
        if detail.row.colleague_id is not None:
            before = glyph_button("coffee", tr("Vor dem Gespräch"))
            before.clicked.connect(self._on_before)
            acts.insert(0, before)
        return TalkHead(self._wording.title(detail.row), acts)

    def _whom(self, detail: ConsultationDetail) -> QLayout:
        talk = detail.row
        day = format_long(talk.held_on)
        if talk.contact_kind:
            day = f"{day}, {short_label('contact_kind', talk.contact_kind, self._wording.workplace_kind)}"
        if talk.colleague_id is None:
            return row(ElidedLabel(self._wording.who(talk), "strong"), label(day, ink="2"), None, gap=S2)
        self.whom = talk.colleague_id
        person = button(talk.alias or "", Kind.LINK)
        person.clicked.connect(self._on_colleague)
        return row(person, (ElidedLabel(day, ink="2"), 1), gap=S2)

    def _facts(self, detail: ConsultationDetail) -> QWidget:
        talk, place = detail.row, self._wording.workplace_kind
        found = [(tr("Dauer"), self._wording.minutes(talk.minutes))]
        for title, list_name, code in (
            (tr("Kanal"), "channel", talk.channel),
            (tr("Ort"), "place", talk.place),
            (tr("Zustande gekommen"), "initiative", detail.initiative),
            (tr("Ergebnis"), "outcome", talk.outcome),
        ):
            found.append((title, code_label(list_name, code, place) if code else ""))
        found.append((tr("Bereich"), talk.org_unit or ""))
        pairs = [box(column(label(title, "small", "2"), ElidedLabel(text), gap=0)) for title, text in found if text]
        return flow(*pairs, gap=S5)

    def _agreed(self, detail: ConsultationDetail) -> list[Item]:
        rows: list[QWidget] = [self._step(step) for step in detail.steps]
        talk = detail.row
        if talk.follow_up_on is not None:
            done = talk.follow_up_done_on is not None
            below = (
                tr("erledigt am {day}", day=self._wording.day(talk.follow_up_done_on))
                if talk.follow_up_done_on
                else self._wording.due(talk.follow_up_on)
            )
            line = TickRow(tr("Wiedervorlage"), below, done=done)
            line.tick.clicked.connect(self._on_follow_up)
            rows.append(line)
        return [label(tr("Vereinbart"), "section"), S1, *rows, S4] if rows else []

    def _step(self, step: StepRow) -> TickRow:
        who = code_label("step_responsible", step.responsible, self._wording.workplace_kind)
        when = ""
        if step.done_on is not None:
            when = tr("erledigt am {day}", day=self._wording.day(step.done_on))
        elif step.due_on is not None:
            when = self._wording.due(step.due_on)
        line = TickRow(step.text, " · ".join(part for part in (who, when) if part), done=step.done_on is not None)
        line.tick.setProperty("step", str(step.id))
        line.tick.clicked.connect(self._on_step)
        return line

    def _chips(self, detail: ConsultationDetail) -> list[str]:
        place = self._wording.workplace_kind
        title = self._wording.title(detail.row)
        concerns = [code_label("concern", code, place) for code in detail.row.concerns]
        found = [words for words in concerns if words != title]
        for form, list_name, codes in (
            (tr("Hürde: {what}"), "barrier", detail.barriers),
            (tr("Förderung geprüft: {what}"), "funding", detail.funding_checked),
            (tr("Zielgruppe: {what}"), "target_group", detail.target_groups),
            (tr("dabei: {what}"), "participant", detail.participants),
        ):
            found += [form.format(what=short_label(list_name, code, place)) for code in codes]
        return found

    def _referred(self, detail: ConsultationDetail) -> list[Item]:
        lines: list[Item] = []
        for referral in detail.referrals:
            line = ReferralLine(referral, self._wording)
            line.asked.connect(partial(self._on_referral, referral))
            lines.append(line)
        return [label(tr("Verwiesen an"), "section"), S1, *lines, S4] if lines else []

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_edit(self) -> None:
        self._desk.navigator.go("record", self._shown)

    @Slot()
    def _on_remove(self) -> None:
        if self._shown is not None:
            self._desk.dispatcher.try_run(RemoveConsultation(consultation_id=self._shown))

    @Slot()
    def _on_before(self) -> None:
        self._desk.navigator.go("before", about=self.whom)

    @Slot()
    def _on_colleague(self) -> None:
        self._desk.navigator.go("colleagues", self.whom)

    @Slot(bool)
    def _on_step(self, done: bool) -> None:
        sender = self.sender()
        if isinstance(sender, Tick):
            step_id = UUID(str(sender.property("step")))
            self._desk.dispatcher.try_run(CloseStep(step_id=step_id) if done else ReopenStep(step_id=step_id))

    @Slot(bool)
    def _on_follow_up(self, done: bool) -> None:
        if self._shown is not None:
            entry = self._shown
            self._desk.dispatcher.try_run(
                CloseFollowUp(consultation_id=entry) if done else ReopenFollowUp(consultation_id=entry)
            )

    def _on_referral(self, referral: ReferralRow) -> None:
        ReferralDialog(self._desk, self, referral, self._wording).open_it()

    def _read_private(self) -> str:
        return (self._desk.vault.read(private_note, self._shown) or "") if self._shown is not None else ""
