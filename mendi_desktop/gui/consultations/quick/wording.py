# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A read line as facts: what each is called, what it says, and the words it came from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from mendi_desktop.core.durations import format_minutes
from mendi_desktop.core.german_dates import format_near
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.consultations.quick_text import USUAL_CHANNEL, Found, QuickDraft, QuickReading

TITLES: Final = {
    "held_on": QT_TR_NOOP("Datum"),
    "minutes": QT_TR_NOOP("Dauer"),
    "person": QT_TR_NOOP("Kolleg*in"),
    "org_unit": QT_TR_NOOP("Bereich"),
    "head_count": QT_TR_NOOP("Anzahl Personen"),
    "channel": QT_TR_NOOP("Kanal"),
    "place": QT_TR_NOOP("Ort"),
    "initiative": QT_TR_NOOP("Zustande gekommen"),
    "concerns": QT_TR_NOOP("Anliegen"),
    "barriers": QT_TR_NOOP("Hürden"),
    "target_groups": QT_TR_NOOP("Zielgruppen"),
    "participants": QT_TR_NOOP("Weitere Beteiligte"),
    "step": QT_TR_NOOP("Vereinbart"),
    "follow_up_on": QT_TR_NOOP("Wiedervorlage"),
    "record": QT_TR_NOOP("Gesprächsnotiz"),
}
"""Facts in the order in which they are shown."""

_LISTS: Final = {
    "concerns": "concern",
    "barriers": "barrier",
    "target_groups": "target_group",
    "participants": "participant",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: ``words`` it came from, as typed; empty where it is assumed or plain text."""

    name: str
    value: str
    words: str = ""
    assumed: bool = False

    @property
    def source(self) -> str:
        """Where it comes from, in words."""
        if self.assumed:
            return tr("angenommen")
        return tr("aus „{words}“", words=self.words) if self.words else ""

    @property
    def spoken(self) -> str:
        return ": ".join((tr(TITLES[self.name]), self.value))


def facts(draft: QuickDraft, today: date, workplace_kind: str) -> dict[str, Fact]:
    """All facts of a draft by name, in the order of :data:`TITLES`."""
    found = {fact.name: fact for fact in _facts(draft, today, workplace_kind)}
    return {name: found[name] for name in TITLES if name in found}


def _facts(draft: QuickDraft, today: date, workplace_kind: str) -> Iterator[Fact]:
    reading = draft.reading
    if reading.text.strip() and reading.held_on is None:
        yield Fact("held_on", format_near(today, today), assumed=True)
    if reading.text.strip() and reading.channel is None:
        yield Fact("channel", code_label("channel", USUAL_CHANNEL, workplace_kind), assumed=True)
    for name, found, value in _single(reading, today, workplace_kind):
        if found is not None:
            yield Fact(name, value, found.words(reading.text))
    for name, list_name in _LISTS.items():
        entries: tuple[Found[str], ...] = getattr(reading, name)
        if entries:
            labels = ", ".join(code_label(list_name, entry.value, workplace_kind) for entry in entries)
            yield Fact(name, labels, ", ".join(entry.words(reading.text) for entry in entries))
    if draft.record:
        yield Fact("record", draft.record)


def _single(reading: QuickReading, today: date, workplace_kind: str) -> Iterator[tuple[str, Found[object] | None, str]]:
    """Name, what was found, and its words."""
    if day := reading.held_on:
        yield "held_on", Found(day.value, day.spans), format_near(day.value, today)
    if minutes := reading.minutes:
        yield "minutes", Found(minutes.value, minutes.spans), format_minutes(minutes.value)
    if person := reading.person:
        yield "person", Found(person.value, person.spans), person.value.alias
    if unit := reading.org_unit:
        yield "org_unit", Found(unit.value, unit.spans), unit.value
    if heads := reading.head_count:
        words = plural(heads.value, QT_TR_NOOP("{n} Person"), QT_TR_NOOP("{n} Personen"))
        yield "head_count", Found(heads.value, heads.spans), words
    for name, list_name in (("channel", "channel"), ("place", "place"), ("initiative", "initiative")):
        code: Found[str] | None = getattr(reading, name)
        if code:
            yield name, Found(code.value, code.spans), code_label(list_name, code.value, workplace_kind)
    if step := reading.step:
        who = code_label("step_responsible", step.value.responsible, workplace_kind)
        told = " · ".join((step.value.text, who, format_near(step.value.due_on, today)))
        yield "step", Found(step.value, step.spans), told
    if follow_up := reading.follow_up_on:
        yield "follow_up_on", Found(follow_up.value, follow_up.spans), format_near(follow_up.value, today)


def missing_words(missing: tuple[str, ...]) -> str:
    """What is still needed, as one sentence; empty when nothing is."""
    names = {
        "minutes": tr("Dauer"),
        "contact_kind": tr("Art"),
        "new_alias": tr("die Antwort zum Kürzel"),
    }
    return tr("Es fehlt noch: {fields}.", fields=", ".join(names[name] for name in missing)) if missing else ""
