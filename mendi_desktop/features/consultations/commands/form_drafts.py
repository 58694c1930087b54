# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Half-typed forms, kept on the way so that nothing is ever lost. They never enter the undo journal."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.consultations.model import FormDraft
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveFormDraft(Command[None]):
    """Keep ``form`` as it was typed so far. ``typed``: any JSON values by field name, understood or not."""

    label: ClassVar[str] = QT_TR_NOOP("Eingaben sichern")
    done: ClassVar[str] = QT_TR_NOOP("Eingaben gesichert")

    form: str
    typed: dict[str, object]

    def execute(self, work: Work) -> None:
        found = work.session.scalar(select(FormDraft).where(FormDraft.form == self.form))
        if found is None:
            work.session.add(FormDraft(form=self.form, typed=dict(self.typed)))
        else:
            found.typed = dict(self.typed)


@dataclass(frozen=True, slots=True, kw_only=True)
class DropFormDraft(Command[None]):
    """Forget the half-typed ``form``; without one, nothing happens."""

    label: ClassVar[str] = QT_TR_NOOP("Eingaben verwerfen")
    done: ClassVar[str] = QT_TR_NOOP("Eingaben verworfen")

    form: str

    def execute(self, work: Work) -> None:
        drop_form_draft(work, self.form)


def drop_form_draft(work: Work, form: str) -> None:
    """Take the half-typed ``form`` away if there is one."""
    found = work.session.scalar(select(FormDraft).where(FormDraft.form == form))
    if found is not None:
        work.session.delete(found)
