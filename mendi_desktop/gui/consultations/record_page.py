# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Recording a talk and changing one: the form, its draft that is kept on the way, and the acts at the bottom."""

import time
from dataclasses import fields
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import colleague_names
from mendi_desktop.features.consultations.commands import (
    ChangeConsultation,
    DropFormDraft,
    RecordConsultation,
    SaveFormDraft,
)
from mendi_desktop.features.consultations.commands.for_alias import ChangeForAlias, RecordForAlias
from mendi_desktop.features.consultations.form_names import NEW_TALK, form_about, form_of_talk
from mendi_desktop.features.consultations.queries import (
    ConsultationDetail,
    consultation_detail,
    form_draft,
    private_note,
)
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput, TalkFields
from mendi_desktop.gui.consultations.options import as_id
from mendi_desktop.gui.consultations.talk_form import TalkForm
from mendi_desktop.gui.kit import guidance
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Glyph, Label, Line, label
from mendi_desktop.gui.kit.tokens import S2, S3, S5

KEEP_AFTER_MS = 400
"""What a kill can cost; who types on and on is kept on the way, not put off by every further key."""
KEEP_SHARE = 10
"""On a slow medium keeping takes at most one part in so many of the time: typing goes first."""


class RecordPage(Page):
    """One form for new and existing talks. What is typed is in the vault within half a second, on slow media later."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id: UUID | None = None
        self._about: UUID | None = None
        self._thrown: dict[str, object] | None = None
        self._touched = False
        self.form = TalkForm(desk.vault.clock.today, desk.vault.options.workplace_kind, desk.workdays, self)
        self.form.changed.connect(self._on_changed_form)
        desk.guidance.declare(guidance.NEW_TALK, self.form.first)
        desk.guidance.declare(guidance.PRIVATE_NOTE, self.form.private)
        self._kept: Label = label("", "small", "2")
        self._throw = button(tr("Verwerfen"), Kind.QUIET)
        self._throw.clicked.connect(self._on_throw)
        close = glyph_button("x", tr("Schließen"))
        close.clicked.connect(self.leave)
        self.header = Header(
            tr("Gespräch festhalten"),
            tr("Nötig sind nur Datum, Dauer und Art (*). Eingabe geht zum nächsten Feld."),
            self._kept,
            self._throw,
            close,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.try_keep)
        self.foot = self._acts()
        self.setLayout(column(self.header, Line(), (self.form, 1), self.foot, gap=0))

    def _acts(self) -> QFrame:
        self._mood = Glyph("circle-check", "accent_text")
        self._says: Label = label("", ink="2", wrap=True)
        self.put_aside = button(tr("Als Entwurf weglegen"), Kind.QUIET)
        self.put_aside.clicked.connect(self._on_put_aside)
        self.save = button(tr("Festhalten"), Kind.PRIMARY, tip=tr("Strg+S"))
        self.save.clicked.connect(self._on_save)
        self.save.setShortcut("Ctrl+S")
        self.form.enter.ended.connect(self.save.setFocus)  # one more Eingabe records
        return box(
            row(self._mood, (self._says, 1), self.put_aside, self.save, gap=S2, margins=(S5, S3, S5, S3)), "footer"
        )

    # -- what is shown --------------------------------------------------------------------------------

    def refresh(self) -> None:
        vault = self.desk.vault
        self.form.set_colleagues(lambda: vault.recall(colleague_names))

    def go_to(self, place: Place) -> None:
        """A new talk (``about`` a colleague), or the one with ``id`` to change; a kept draft comes back.

        What is typed stays in sight instead, as long as the vault does not take it.
        """
        if not self.try_keep():
            return
        self._id, self._about = place.id, place.about
        self.header.set_title(tr("Gespräch ändern") if place.id else tr("Gespräch festhalten"))
        self._start()
        kept = self.desk.vault.read(form_draft, _form_name(self._id, self._about))
        if kept is not None:
            self.form.put_typed(kept)
        self._settle(tr("Entwurf wieder geöffnet") if kept is not None else "", typed=kept is not None)

    def _start(self) -> None:
        """The form as it is before anybody types."""
        self.form.clear_troubles()
        self.form.clear()
        put_aside = True
        if self._id is not None:
            detail = self.desk.vault.read(consultation_detail, self._id)
            self.form.put(_fields_of(detail, self.desk.vault.read(private_note, self._id)))
            put_aside = detail.row.draft
        elif self._about is not None:
            self.form.first.set_colleague(self._about)
        self.put_aside.setVisible(put_aside)

    def _settle(self, says: str, *, typed: bool) -> None:
        """Values were put in; nothing of that was an act of the user. ``typed``: there is something to throw away."""
        self._timer.stop()
        self._touched, self._thrown = False, None
        self._kept.setText(says)
        self._throw.set_words(tr("Verwerfen"))
        self._throw.setVisible(typed)
        self._judge()

    def in_sight(self) -> Place | None:
        return Place("consultations", self._id) if self._id is not None else None

    def whom(self) -> UUID | None:
        return as_id(self.form.first.colleague.code())

    def focus_start(self) -> None:
        self.form.first.minutes.setFocus()

    def _judge(self) -> None:
        """Say calmly whether this is enough already."""
        missing = self.form.first.missing()
        if missing:
            self._say("pencil-line", tr("Noch offen: {fields}.", fields=", ".join(missing)))
        else:
            self._say("circle-check", tr("Genug zum Festhalten. Alles andere geht auch später."))

    def _say(self, icon: str, sentence: str) -> None:
        self._mood.set_glyph(icon, "accent_text" if icon == "circle-check" else "text_2")
        self._says.setText(sentence)

    # -- drafts ---------------------------------------------------------------------------------------

    @Slot()
    def _on_changed_form(self) -> None:
        self._touched, self._thrown = True, None
        self._throw.set_words(tr("Verwerfen"))
        self._throw.show()
        if not self._timer.isActive():
            self._timer.start()
        self._judge()

    def keep(self) -> None:
        """Write what is typed into the vault, encrypted like everything else. UserError."""
        self._timer.stop()
        if not self._touched:
            return
        self._kept.setText(tr("Entwurf nicht gesichert"))  # true until it is written
        began = time.perf_counter()
        self.desk.dispatcher.run(
            SaveFormDraft(form=_form_name(self._id, self._about), typed=self.form.typed()), quietly=True
        )
        self._touched = False
        self._timer.setInterval(max(KEEP_AFTER_MS, round((time.perf_counter() - began) * 1000 * KEEP_SHARE)))
        now = self.desk.vault.clock.now().astimezone()
        self._kept.setText(tr("Entwurf gesichert {time}", time=f"{now.hour}:{now.minute:02d}"))

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_save(self) -> None:
        self._finish(draft=False)

    @Slot()
    def _on_put_aside(self) -> None:
        self._finish(draft=True)

    def _finish(self, *, draft: bool) -> None:
        self._timer.stop()
        self.form.clear_troubles()
        try:
            entry = self._write(draft=draft)
        except UserError as error:
            if not self.form.show_trouble(error):
                self._say("circle-alert", error.message)
            return
        self._settle("", typed=False)
        self.desk.navigator.go("consultations", entry)

    def _write(self, *, draft: bool) -> UUID:
        values: dict[str, Any] = self.form.values()
        if values["held_on"] is None:
            raise UserError(tr("Das Datum fehlt noch. „heute“ oder „12.3.“ genügt."), field="held_on")
        values |= {
            "draft": draft,
            "from_form": _form_name(self._id, self._about),
            "private_note": self.form.private_note(),
        }
        alias = self.form.first.new_alias()
        if self._id is not None:
            change = ChangeConsultation(consultation_id=self._id, **values)
            self.desk.dispatcher.run(ChangeForAlias(talk=change, alias=alias) if alias else change)
            return self._id
        talk = RecordConsultation(**values)
        if alias:
            return self.desk.dispatcher.run(RecordForAlias(talk=talk, alias=alias)).id
        return self.desk.dispatcher.run(talk)

    @Slot()
    def leave(self) -> None:
        """Close the form. What was typed stays as a draft that opens again; an untouched form leaves nothing."""
        if self.try_keep():
            self.desk.navigator.go("consultations", self._id)

    @Slot()
    def _on_throw(self) -> None:
        """Throw away what was typed, or bring it back as long as the form is open."""
        if self._thrown is not None:
            self.form.put_typed(self._thrown)
            self._on_changed_form()
            return
        typed = self.form.typed()
        self.desk.dispatcher.try_run(DropFormDraft(form=_form_name(self._id, self._about)), quietly=True)
        self._start()
        self._settle(tr("Eingaben verworfen"), typed=True)
        self._thrown = typed
        self._throw.set_words(tr("Zurückholen"))
        self.focus_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


def _form_name(talk: UUID | None, about: UUID | None) -> str:
    """Half-typed talks are kept apart: one for each talk that is changed, for each colleague, for all others."""
    if talk is not None:
        return form_of_talk(talk)
    return form_about(about) if about is not None else NEW_TALK


def _fields_of(detail: ConsultationDetail, note: str | None) -> TalkFields:
    """A talk as it stands in the vault, in the shape of the form."""
    shared = {f.name for f in fields(TalkFields)}
    row = {name: getattr(detail.row, name) for name in shared if hasattr(detail.row, name)}
    more = {name: getattr(detail, name) for name in shared if hasattr(detail, name)}
    steps = tuple(
        StepInput(id=s.id, text=s.text, responsible=s.responsible, due_on=s.due_on, done_on=s.done_on)
        for s in detail.steps
    )
    referrals = tuple(
        ReferralInput(id=r.id, target=r.target, came_back=r.came_back, came_back_on=r.came_back_on)
        for r in detail.referrals
    )
    return TalkFields(**{**row, **more, "steps": steps, "referrals": referrals, "private_note": note, "draft": False})
