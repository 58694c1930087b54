# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talks as the columns that the disclosure control counts."""

from collections.abc import Sequence
from datetime import date

from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.queries import TalkColumns
from mendi_desktop.privacy.contacts import Contacts


def contacts_of(talks: TalkColumns, loaded: tuple[date, date]) -> Contacts:
    """Columns to be counted; ``talks`` hold all talks of the days ``loaded``."""
    return Contacts(
        person=talks.colleague_id,
        org_unit=talks.org_unit,
        day=talks.held_on,
        minutes=talks.minutes,
        heads=[head or 0 for head in talks.head_count],
        codes={
            "contact_kind": talks.contact_kind,
            "channel": talks.channel,
            "duration": _durations(talks.minutes),
            "concern": talks.concerns,
            "barrier": talks.barriers,
            "referral": talks.referrals,
            "outcome": talks.outcome,
            "funding": talks.funding_checked,
            "target_group": talks.target_groups,
        },
        loaded=loaded,
    )


def _durations(minutes: Sequence[int]) -> list[str]:
    classes = {value: rules.duration_class(value) for value in set(minutes)}
    return [classes[value] for value in minutes]
