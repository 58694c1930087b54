# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All that the joint view is given: one colleague's record and the few acts on it. It hands out no vault."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.commands import WithdrawConsent
from mendi_desktop.features.consultations.commands import (
    CloseFollowUp,
    CloseStep,
    RecordConsultation,
    ReopenStep,
    SaveFormDraft,
)
from mendi_desktop.features.consultations.form_names import form_joint
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.features.consultations.queries.joint import JointRecord, joint_record
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit.bridge import ChangeBridge
from mendi_desktop.gui.kit.dispatcher import Dispatcher

if TYPE_CHECKING:
    from mendi_desktop.vault.session import Vault


class JointDesk(QObject):
    """Every act is checked against the record: what is not in it cannot be touched from here (ValueError)."""

    changed = Signal()
    """The record may say something else now."""
    done = Signal(str)
    said = Signal(str)
    history_changed = Signal()

    def __init__(self, vault: "Vault", person: UUID) -> None:
        """Raises UserError if the colleague's entry has gone."""
        super().__init__()
        self._vault, self.person = vault, person
        self.workplace_kind, self.is_demo = vault.options.workplace_kind, vault.is_demo
        self.record: JointRecord = vault.read(joint_record, person)
        self._ours = self._taken_back = 0
        self._dispatcher = Dispatcher(vault.unit, self)
        self._bridge = ChangeBridge(vault.feed, self)
        self._dispatcher.done.connect(self._on_done)
        self._dispatcher.said.connect(self.said)
        self._bridge.changed.connect(self._on_changed)

    def today(self) -> date:
        return self._vault.clock.today()

    def workdays(self) -> Workdays:
        """On which days somebody works here."""
        options = self._vault.options
        return Workdays(options.region, options.saturdays)

    def close(self) -> None:
        """Hear nothing any more."""
        self._bridge.close()

    # -- acts -----------------------------------------------------------------------------------------

    def tick_step(self, step_id: UUID, *, done: bool) -> None:
        """Close or reopen something agreed."""
        self._check(step_id, {step.id for step in self.record.steps})
        self._dispatcher.try_run(CloseStep(step_id=step_id) if done else ReopenStep(step_id=step_id))

    def close_follow_up(self, talk_id: UUID) -> None:
        """What was to be talked about again has been."""
        self._check(talk_id, {talk.id for talk in self.record.talks})
        self._dispatcher.try_run(CloseFollowUp(consultation_id=talk_id))

    def withdraw(self, consent_id: UUID) -> None:
        """Withdraw a consent, as easily as it was given."""
        self._check(consent_id, {consent.id for consent in self.record.person.consents})
        self._dispatcher.try_run(WithdrawConsent(consent_id=consent_id))

    def record_talk(self, values: Mapping[str, Any]) -> None:
        """Record a talk with this colleague, without a private note; UserError names the field it is about."""
        own = {"colleague_id": self.person, "head_count": None, "private_note": None}
        talk = RecordConsultation(**{**values, **own, "from_form": form_joint(self.person)})
        self._dispatcher.run(talk)

    # -- half-typed -----------------------------------------------------------------------------------

    def draft(self) -> Mapping[str, Any] | None:
        """What was begun together and not yet recorded."""
        return self._vault.read(form_draft, form_joint(self.person))

    def keep(self, typed: dict[str, object]) -> bool:
        """Put what is typed into the vault; why it did not take it is said, and False returned."""
        try:
            self._dispatcher.run(SaveFormDraft(form=form_joint(self.person), typed=typed), quietly=True)
        except UserError as error:
            self.said.emit(error.message)
            return False
        return True

    # -- undo -----------------------------------------------------------------------------------------

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; only what was done in this view."""
        return self._dispatcher.undo_label if self._ours else None

    @property
    def redo_label(self) -> str | None:
        return self._dispatcher.redo_label if self._taken_back else None

    def undo(self) -> None:
        """Take the last act of this view back; acts from before it are out of reach."""
        if self._ours and self._dispatcher.undo():
            self._ours, self._taken_back = self._ours - 1, self._taken_back + 1
            self.history_changed.emit()

    def redo(self) -> None:
        if self._taken_back and self._dispatcher.redo():
            self._ours, self._taken_back = self._ours + 1, self._taken_back - 1
            self.history_changed.emit()

    # -- hearing --------------------------------------------------------------------------------------

    @staticmethod
    def _check(row_id: UUID, known: set[UUID]) -> None:
        if row_id not in known:
            raise ValueError("this row is not in the record that is shown")

    def _on_done(self, sentence: str) -> None:
        self._ours, self._taken_back = self._ours + 1, 0
        self.done.emit(sentence)
        self.history_changed.emit()

    def _on_changed(self, _changes: object) -> None:
        before, self.record = self.record, self._vault.read(joint_record, self.person)
        if self.record != before:
            self.changed.emit()
