# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a read line goes into the talk, once what the line left open was chosen."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from mendi_desktop.features.consultations.quick_text.reading import QuickReading, record_of, values
from mendi_desktop.features.consultations.rules import missing_required
from mendi_desktop.features.consultations.talk import StepInput

USUAL_CHANNEL: Final = "in_person"
"""What most talks are; the window shows it as assumed."""


@dataclass(frozen=True, slots=True)
class QuickDraft:
    """A reading with the ``kind`` that was chosen and whether the new alias is taken up (None: not answered)."""

    reading: QuickReading
    kind: str | None = None
    takes_new: bool | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """What keeps it from being recorded: ``minutes``, ``contact_kind``, ``new_alias`` (an answer to it)."""
        minutes = self.reading.minutes.value if self.reading.minutes else None
        open_question = self.reading.new_alias is not None and self.takes_new is None
        return (*missing_required(minutes, self.kind), *(("new_alias",) if open_question else ()))

    @property
    def new_alias(self) -> str:
        """The alias to take up; empty without one."""
        return self.reading.new_alias.value if self.reading.new_alias and self.takes_new else ""

    @property
    def record(self) -> str:
        """The text that stays; an alias that is not taken up stays in it, at its place."""
        reading = self.reading
        left_alone = () if self.new_alias or reading.new_alias is None else reading.new_alias.spans
        crowd = reading.head_count.spans if reading.head_count and self.new_alias else ()  # a person is no crowd
        return record_of(reading.text, sorted((*reading.rest, *left_alone, *crowd)))

    def fields(self, today: date) -> dict[str, Any]:
        """The fields of :class:`TalkFields`, for ``RecordConsultation``."""
        reading = self.reading
        found = {
            "minutes": reading.minutes,
            "place": reading.place,
            "initiative": reading.initiative,
            "head_count": None if self.new_alias else reading.head_count,
            "org_unit": reading.org_unit,
            "follow_up_on": reading.follow_up_on,
        }
        step = reading.step.value if reading.step else None
        return {name: each.value if each else None for name, each in found.items()} | {
            "held_on": reading.held_on.value if reading.held_on else today,
            "contact_kind": self.kind,
            "channel": reading.channel.value if reading.channel else USUAL_CHANNEL,
            "colleague_id": self._colleague,
            "participants": values(reading.participants),
            "barriers": values(reading.barriers),
            "target_groups": values(reading.target_groups),
            "concerns": values(reading.concerns),
            "steps": (StepInput(text=step.text, responsible=step.responsible, due_on=step.due_on),) if step else (),
            "record": self.record,
        }

    @property
    def _colleague(self) -> UUID | None:
        return self.reading.person.value.id if self.reading.person else None
