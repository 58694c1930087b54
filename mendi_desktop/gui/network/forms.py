# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens the forms of the network, one at a time."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from mendi_desktop.features.network.queries import EventTaskRow
from mendi_desktop.gui.consultations.kept_forms import Draft, KeptForms, id_in
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.network.contact_form import ContactForm
from mendi_desktop.gui.network.event_form import EventForm
from mendi_desktop.gui.network.form import NetworkForm
from mendi_desktop.gui.network.meeting_form import MeetingForm
from mendi_desktop.gui.network.organisation_form import OrganisationForm
from mendi_desktop.gui.network.step_form import EndedForm, StepForm, TaskForm

DRAFT = "network"
"""The form under which half-typed input of this page is kept."""

_FORMS = {form.kind: form for form in (OrganisationForm, ContactForm, EventForm)}
_ABOUT = {form.kind: form for form in (StepForm, TaskForm, EndedForm, MeetingForm)}


class Forms(QObject):
    """``written``: an entry was added or changed; its id."""

    written = Signal(object)

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.kept = KeptForms(desk, page, DRAFT, self._reopen)

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

    def _reopen(self, draft: Draft) -> None:
        kind, entry = str(draft.get("kind")), id_in(draft)
        if kind in _FORMS:
            self._show(_FORMS[kind](self._page, self._desk, entry))
        elif kind in _ABOUT and entry is not None:
            self._show(_ABOUT[kind](self._page, self._desk, entry))

    def _show(self, form: NetworkForm) -> None:
        form.written.connect(self.written)
        self.kept.open_form(form)
