# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the first steps read from the vault."""

from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.queries import count_colleagues
from mendi_desktop.features.consultations.queries import ConsultationFilter, count_consultations
from mendi_desktop.features.first_steps.rules import Facts
from mendi_desktop.vault.safekeeping import safekeeping


def facts(session: Session) -> Facts:
    """What is there now. A talk that was put aside is not recorded yet."""
    drafts = count_consultations(session, ConsultationFilter(state="drafts"))
    return Facts(count_colleagues(session), count_consultations(session) - drafts)


def has_sheet(session: Session) -> bool:
    """Whether a recovery sheet was ever made of this vault."""
    return bool(safekeeping(session).recovery_sheet)
