# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""By what talks and persons are counted: the pick lists as axes of the disclosure control.

Groups and info stands are public events without a person; duration classes carry their bounds, so that the total of
minutes cannot give a hidden class away. Sections as in the field handbook, 4.3; never: names, quotes, days.
"""

from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.privacy.request import Axis, Category, Kind

COUNCIL: Final = ("contact_kind", "channel", "duration", "concern", "barrier", "referral", "outcome", "funding")
"""What the report for the body counts by. A paper that shows one of these tables decides all of them: then whatever it
puts into the ledger is what that report would have put there."""

GROUPS: Final = "target_group"
"""Counted besides, unless somebody asks not to."""

_MINUTES: Final = {"up_to_15": (1, 15), "up_to_30": (16, 30), "up_to_60": (31, 60), "over_60": (61, None)}

_TITLES: Final = {
    "contact_kind": QT_TR_NOOP("Art des Kontakts"),
    "channel": QT_TR_NOOP("Kanal"),
    "duration": QT_TR_NOOP("Dauer der Gespräche"),
    "concern": QT_TR_NOOP("Anliegen"),
    "barrier": QT_TR_NOOP("Hürden"),
    "referral": QT_TR_NOOP("Verwiesen an"),
    "outcome": QT_TR_NOOP("Ergebnisse"),
    "funding": QT_TR_NOOP("Geprüfte Förderung"),
    "target_group": QT_TR_NOOP("Erreichte Gruppen"),
}
_LISTS: Final = {"duration": "duration_class", "referral": "referral_target"}
_PARTITIONS: Final = ("contact_kind", "channel", "duration", "outcome")
_MAY_BE_BLANK: Final = ("channel", "outcome")
"""Every recorded talk has a kind and a duration: a blank row there would be a dot that takes others with it."""
_SENSITIVE: Final = ("concern", "barrier", "outcome", "target_group")


def axis(axis_id: str, workplace_kind: str) -> Axis:
    """One of the axes of the report, in the words of this workplace."""
    entries = code_list(_LISTS.get(axis_id, axis_id))
    return Axis(
        id=axis_id,
        title=tr(_TITLES[axis_id]),
        categories=tuple(
            Category(
                code.code,
                code.label(workplace_kind),
                group=code.group or None,
                event=code.tally,
                minutes=_MINUTES.get(code.code) if axis_id == "duration" else None,
            )
            for code in entries.codes
        ),
        kind=Kind.PARTITION if axis_id in _PARTITIONS else Kind.COVER,
        sensitive=axis_id in _SENSITIVE,
        crossed=axis_id == "concern",
        crossed_title=tr("Anliegen nach Bereichen (Personen)") if axis_id == "concern" else "",
        groups=tuple((group.code, group.label) for group in entries.groups) if axis_id == "barrier" else (),
        group_title=tr("Hürden nach Gruppen") if axis_id == "barrier" else "",
        blank=tr("ohne Angabe") if axis_id in _MAY_BE_BLANK else "",
    )


def org_unit_axis(units: list[str]) -> Axis:
    """The departments as the mentor wrote them."""
    return Axis(
        id="org_unit",
        title=tr("Bereiche"),
        categories=tuple(Category(unit, unit) for unit in units),
        kind=Kind.PARTITION,
    )
