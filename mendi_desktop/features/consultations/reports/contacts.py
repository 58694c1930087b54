# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talk facts as the columns that the disclosure control counts."""

from collections.abc import Sequence
from datetime import date

from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.queries import TalkFact
from mendi_desktop.privacy.contacts import Contacts


def contacts_of(facts: Sequence[TalkFact], loaded: tuple[date, date]) -> Contacts:
    """Columns of ``facts``, which hold all talks of the days ``loaded``."""
    if not facts:
        empty: tuple[()] = ()
        codes = dict.fromkeys(_CODES, empty)
        return Contacts(empty, empty, empty, empty, empty, codes, loaded)
    person, unit, day, minutes, heads, kind, channel, concern, barrier, group, funding, outcome, referral = zip(
        *facts, strict=True
    )
    columns = (kind, channel, _durations(minutes), concern, barrier, referral, outcome, funding, group)
    return Contacts(
        person=person,
        org_unit=unit,
        day=day,
        minutes=minutes,
        heads=[head or 0 for head in heads],
        codes=dict(zip(_CODES, columns, strict=True)),
        loaded=loaded,
    )


_CODES = (
    "contact_kind",
    "channel",
    "duration",
    "concern",
    "barrier",
    "referral",
    "outcome",
    "funding",
    "target_group",
)


def _durations(minutes: Sequence[int]) -> list[str]:
    classes = {value: rules.duration_class(value) for value in set(minutes)}
    return [classes[value] for value in minutes]
