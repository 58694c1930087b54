# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens the forms of the network, one at a time, and puts half-typed ones away when the window locks."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.commands import DropFormDraft, SaveFormDraft
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.features.network.queries import EventTaskRow
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.network.contact_form import ContactForm
from mendi_desktop.gui.network.event_form import EventForm
from mendi_desktop.gui.network.form import DRAFT, NetworkForm
from mendi_desktop.gui.network.meeting_form import MeetingForm
from mendi_desktop.gui.network.organisation_form import OrganisationForm
from mendi_desktop.gui.network.step_form import EndedForm, StepForm, TaskForm

_FORMS = {form.kind: form for form in (OrganisationForm, ContactForm, EventForm)}
_ABOUT = {form.kind: form for form in (StepForm, TaskForm, EndedForm, MeetingForm)}


class Forms(QObject):
    """``written``: an entry was added or changed; its id. ``closed`` with what had the keyboard before, as read out."""

    written = Signal(object)
    closed = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._open: NetworkForm | None = None
        self._came_from = ""

    def ask_organisation(self, entry: UUID | None = None) -> None:
        self._show(OrganisationForm(self._page, self._desk, entry))

    def ask_contact(self, entry: UUID | None = None, *, at: UUID | None = None) -> None:
        self._show(ContactForm(self._page, self._desk, entry, at))

    def ask_event(self, entry: UUID | None = None) -> None:
        self._show(EventForm(self._page, self._desk, entry))

    def ask_step(self, contact_id: UUID) -> None:
        self._show(StepForm(self._page, self._desk, contact_id))

    def ask_ended(self, organisation_id: UUID) -> None:
        self._show(EndedForm(self._page, self._desk, organisation_id))

    def ask_task(self, event_id: UUID, task: EventTaskRow | None = None) -> None:
        self._show(TaskForm(self._page, self._desk, event_id, task))

    def ask_meeting(self, event_id: UUID) -> None:
        self._show(MeetingForm(self._page, self._desk, event_id))

    # -- what is half-typed -------------------------------------------------------------------------------

    def keep(self) -> None:
        """Put what is typed into the vault, encrypted like everything else; what waits there already stays."""
        form = self._open
        if form is not None and form.touched:
            draft = form.draft()
            others = [one for one in self._drafts() if (one["kind"], one["entry"]) != (draft["kind"], draft["entry"])]
            self._put_drafts([*others, draft])

    @property
    def is_open(self) -> bool:
        """Whether a form waits for an answer."""
        return self._open is not None

    @property
    def has_draft(self) -> bool:
        """Whether a form was interrupted and waits."""
        return self._open is None and bool(self._drafts())

    @Slot()
    def go_on(self) -> None:
        """Open the form that was interrupted last, as it was."""
        drafts = self._drafts()
        if not drafts:
            return
        self._put_drafts(drafts[:-1])
        form, typed = self._form_of(drafts[-1]), drafts[-1].get("typed")
        if form is not None:
            self._show(form, typed if isinstance(typed, Mapping) else {})

    def _drafts(self) -> list[dict[str, object]]:
        kept = self._desk.vault.read(form_draft, DRAFT)
        drafts = kept.get("drafts") if kept is not None else None
        return drafts if isinstance(drafts, list) else []

    def _put_drafts(self, drafts: list[dict[str, object]]) -> None:
        command = SaveFormDraft(form=DRAFT, typed={"drafts": drafts}) if drafts else DropFormDraft(form=DRAFT)
        self._desk.dispatcher.try_run(command, quietly=True)

    def _form_of(self, draft: Mapping[str, object]) -> NetworkForm | None:
        """The form of a draft; nothing, with a sentence, if what it was about has gone."""
        kind, about = str(draft.get("kind")), draft.get("entry")
        entry = UUID(about) if isinstance(about, str) else None
        try:
            if kind in _FORMS:
                return _FORMS[kind](self._page, self._desk, entry)
            if kind in _ABOUT and entry is not None:
                return _ABOUT[kind](self._page, self._desk, entry)
        except UserError as error:
            self._desk.dispatcher.said.emit(error.message)
        return None

    def _show(self, form: NetworkForm, typed: Mapping[str, object] | None = None) -> None:
        here = QApplication.focusWidget()
        self._open, self._came_from = form, here.accessibleName() if here is not None else ""
        form.finished.connect(self._on_finished)
        form.written.connect(self.written)
        form.open_it()
        if typed:
            form.put_typed(typed)

    @Slot(bool)
    def _on_finished(self, _done: bool) -> None:
        self._open = None
        self.closed.emit(self._came_from)
