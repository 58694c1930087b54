# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a mentor does first is done once with invented data in memory, while the passphrase is typed.

SQLAlchemy puts every statement together when it is asked for the first time, which takes it longer than SQLite takes
to answer. Whoever opens a vault, and whoever records the first talk, would wait for it.
"""

from collections.abc import Iterator
from datetime import timedelta

from mendi_desktop.app.reading_ahead import read_ahead
from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import Clock
from mendi_desktop.features.area import Area
from mendi_desktop.features.codes import code_list, code_lists
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.colleagues.queries import colleague_detail, list_colleagues
from mendi_desktop.features.consultations.commands import RecordConsultation, RemoveConsultation
from mendi_desktop.features.consultations.queries import colleague_history, consultation_detail, form_draft
from mendi_desktop.features.desk.commands import Remember
from mendi_desktop.features.desk.queries import remembered, saved_views
from mendi_desktop.features.first_steps.queries import facts
from mendi_desktop.storage.engine import rehearsal
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.storage.statements import is_ready
from mendi_desktop.storage.unit import Unit


def rehearse(areas: tuple[Area, ...], clock: Clock) -> Iterator[None]:
    """Go through the rehearsal, one scene with each step; nothing is kept of one that is broken off.

    Once in a process: after that there is nothing left to do.
    """
    if is_ready():
        return
    with rehearsal() as engine:
        unit = Unit(engine, ChangeFeed(), clock)
        yield from _scenes(unit, areas)
        unit.close()


def _scenes(unit: Unit, areas: tuple[Area, ...]) -> Iterator[None]:
    today = unit.clock.today()
    for name in code_lists():  # every form offers some of them, and a search looks through all
        code_list(name)
    yield
    unit.execute(SetVaultOptions(VaultOptions()))
    yield
    person = unit.execute(AddColleague(alias="Probe"))
    yield
    talk = unit.execute(
        RecordConsultation(
            held_on=today,
            minutes=1,
            contact_kind="short_answer",
            colleague_id=person,
            follow_up_on=today + timedelta(days=1),
        )
    )
    yield
    read_ahead(unit, areas)
    yield
    unit.read(remembered)
    unit.read(saved_views, "consultations")
    unit.read(form_draft, "talk")
    unit.read(facts)
    yield
    unit.read(consultation_detail, talk)
    yield
    unit.read(list_colleagues)
    unit.read(colleague_detail, person)
    unit.read(colleague_history, person)
    yield
    unit.execute(Remember(values={"place": {}}))
    unit.execute(RemoveConsultation(consultation_id=talk))
    unit.undo()
