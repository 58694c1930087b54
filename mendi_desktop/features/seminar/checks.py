# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the tasks are done, read from what was made since the state in sight began. Nothing is written."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.features.seminar import checks_areas, checks_talks
from mendi_desktop.features.seminar.found import Finding
from mendi_desktop.features.seminar.tasks import tasks

Check = Callable[[Session, datetime], Finding]

_ALL: Final[tuple[Check, ...]] = (
    checks_areas.curtain_raised,
    checks_talks.alias_added,
    checks_talks.corridor_talk,
    checks_talks.follow_up_set,
    checks_talks.group_counted,
    checks_talks.private_note_written,
    checks_talks.named_with_consent,
    checks_talks.follow_up_closed,
    checks_areas.milestone_reached,
    checks_areas.measure_against_barrier,
    checks_areas.contact_with_step,
    checks_areas.time_as_networker,
    checks_areas.seminar_planned,
    checks_areas.council_report_out,
    checks_areas.request_moved_on,
)
CHECKS: Final[Mapping[str, Check]] = {check.__name__: check for check in _ALL}


def findings(session: Session, since: datetime) -> dict[str, Finding]:
    """What was found for every task, by its id."""
    return {task.id: CHECKS[task.check](session, since) for task in tasks()}
