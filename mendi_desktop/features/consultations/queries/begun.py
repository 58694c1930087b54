# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which talk was begun in the full form and left there: the vault was locked over it, or something came between."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.form_names import ABOUT, JOINT, NEW_TALK, OF_TALK
from mendi_desktop.features.consultations.model import FormDraft


@dataclass(frozen=True, slots=True)
class BegunTalk:
    """``talk``: the recorded one that was being changed; ``about``: with whom the new one is. Both None: a new talk."""

    talk: UUID | None = None
    about: UUID | None = None


def begun_talk(session: Session) -> BegunTalk | None:
    """The talk that was typed at last; None where no form waits. One written down together waits in the joint view."""
    newest = select(FormDraft.form).where(
        (FormDraft.form == NEW_TALK) | FormDraft.form.startswith(OF_TALK), ~FormDraft.form.startswith(JOINT)
    )
    form = session.scalar(newest.order_by(FormDraft.updated_at.desc(), FormDraft.id.desc()).limit(1))
    if form is None or form == NEW_TALK:
        return BegunTalk() if form else None
    if form.startswith(ABOUT):
        return BegunTalk(about=UUID(form.removeprefix(ABOUT)))
    return BegunTalk(talk=UUID(form.removeprefix(OF_TALK)))
