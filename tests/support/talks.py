# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A fictional workplace whose talks are counted: axes as a report declares them, and talks made from a seed."""

import random
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mendi_desktop.privacy.contacts import Codes, Contacts
from mendi_desktop.privacy.period import Period, Span
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.request import Axis, Category, Kind, Request

KIND, CHANNEL, DURATION, CONCERN, BARRIER, OUTCOME = (
    "contact_kind", "channel", "duration", "concern", "barrier", "outcome",
)  # fmt: skip
EVENTS = ("infostand",)
QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))
EVER = (date(2000, 1, 1), date(2099, 12, 31))


@dataclass(frozen=True)
class Talk:
    """One talk as a test tells it."""

    person: Hashable | None = None
    day: date = date(2026, 8, 3)
    kind: str = "sprechstunde"
    concerns: tuple[str, ...] = ()
    barriers: tuple[str, ...] = ()
    outcome: str | None = None
    channel: str | None = "persoenlich"
    unit: str | None = "montage"
    minutes: int = 20
    heads: int = 0


def contacts(talks: Iterable[Talk], loaded: tuple[date, date] = EVER) -> Contacts:
    told = list(talks)
    codes: dict[str, list[Codes]] = {
        KIND: [talk.kind for talk in told],
        CHANNEL: [talk.channel for talk in told],
        DURATION: [duration_class(talk.minutes) for talk in told],
        CONCERN: [talk.concerns for talk in told],
        BARRIER: [talk.barriers for talk in told],
        OUTCOME: [talk.outcome for talk in told],
    }
    return Contacts(
        person=[talk.person for talk in told],
        org_unit=[talk.unit for talk in told],
        day=[talk.day for talk in told],
        minutes=[talk.minutes for talk in told],
        heads=[talk.heads for talk in told],
        codes=codes,
        loaded=loaded,
    )


def duration_class(minutes: int) -> str:
    return next(code for code, low, high in CLASSES if high is None or minutes <= high)


CLASSES = (("bis_15", 1, 15), ("bis_30", 16, 30), ("bis_60", 31, 60), ("ueber_60", 61, None))


def categories(*codes: str) -> tuple[Category, ...]:
    return tuple(Category(code, code.capitalize()) for code in codes)


def kinds(*codes: str) -> Axis:
    made = tuple(replace(category, event=category.code in EVENTS) for category in categories(*codes))
    return Axis(KIND, "Art des Gesprächs", made, Kind.PARTITION)


def channels(*codes: str) -> Axis:
    return Axis(CHANNEL, "Kanal", categories(*codes), Kind.PARTITION, blank="Ohne Angabe")


def durations() -> Axis:
    made = tuple(Category(code, code, minutes=(low, high)) for code, low, high in CLASSES)
    return Axis(DURATION, "Dauer", made, Kind.PARTITION)


def outcomes(*codes: str) -> Axis:
    return Axis(OUTCOME, "Ergebnis", categories(*codes), Kind.PARTITION, sensitive=True, blank="Ohne Angabe")


def concerns(*codes: str) -> Axis:
    return Axis(
        CONCERN, "Anliegen", categories(*codes), sensitive=True, crossed=True, crossed_title="Anliegen nach Bereich"
    )  # fmt: skip


def barriers(**groups: Iterable[str]) -> Axis:
    made = tuple(Category(code, code, group) for group, codes in groups.items() for code in codes)
    named = tuple((group, group.capitalize()) for group in groups)
    return Axis(BARRIER, "Hürden", made, sensitive=True, groups=named, group_title="Hürden nach Gruppen")


def units(*codes: str) -> Axis:
    return Axis("org_unit", "Bereiche", categories(*codes), Kind.PARTITION)


def request(
    *axes: Axis, period: Period = QUARTER, org_units: Axis | None = None, audience: Audience = Audience.COUNCIL
) -> Request:
    return Request(period, audience, axes, org_units)


ALL_KINDS = ("tuer_angel", "sprechstunde", "erstberatung", "folgeberatung", "infostand")
ALL_CHANNELS = ("persoenlich", "telefon", "video", "e_mail")
ALL_OUTCOMES = ("offen", "naechster_schritt", "antrag", "abgelehnt")
ALL_UNITS = ("montage", "lager", "verwaltung", "schweisserei", "versand", "ausbildung")
ALL_CONCERNS = (
    "orientierung",
    "aufstieg",
    "abschluss",
    "umschulung",
    "sprache",
    "digital",
    "foerderung",
    "freistellung",
)
GROUPED = {
    "motivation": ("nutzen", "pruefung", "alter"),
    "information": ("angebot", "zustaendig"),
    "umsetzung": ("zeit", "schicht", "kosten", "kind"),
    "kultur": ("vorgesetzte",),
}


def full_request(
    period: Period = QUARTER, audience: Audience = Audience.COUNCIL, *, with_units: bool = True
) -> Request:
    """The report of the works council, all tables."""
    return request(
        kinds(*ALL_KINDS), channels(*ALL_CHANNELS), durations(), concerns(*ALL_CONCERNS), barriers(**GROUPED),
        outcomes(*ALL_OUTCOMES), period=period, audience=audience, org_units=units(*ALL_UNITS) if with_units else None,
    )  # fmt: skip


def some_talks(seed: int, persons: int, number: int, months: Span = QUARTER.span) -> list[Talk]:
    """Talks of a workplace: a few large departments and concerns, many small ones, some talks without a person."""
    rng = random.Random(seed)  # noqa: S311 - a fictional workplace, the same for the same seed
    homes = [_skewed(rng, ALL_UNITS) for _ in range(persons)]
    frequent = [1.0 / (1 + place) ** 0.5 for place in range(persons)]
    first, last = months.days
    days = (last - first).days + 1
    told = []
    for _ in range(number):
        day = first + timedelta(rng.randrange(days))
        who = None if rng.random() < 0.1 else rng.choices(range(persons), frequent)[0]
        if rng.random() < 0.03:
            told.append(Talk(None, day, "infostand", unit=None, minutes=120, heads=rng.randint(3, 40)))
            continue
        told.append(
            Talk(
                who,
                day,
                _skewed(rng, ALL_KINDS[:-1]),
                tuple(sorted({_skewed(rng, ALL_CONCERNS) for _ in range(rng.choice((0, 1, 1, 2, 3)))})),
                tuple(
                    sorted({rng.choice(GROUPED[_skewed(rng, tuple(GROUPED))]) for _ in range(rng.choice((0, 1, 2)))})
                ),
                rng.choice((None, _skewed(rng, ALL_OUTCOMES))),
                rng.choice((None, *ALL_CHANNELS[:1] * 8, *ALL_CHANNELS)),
                None if rng.random() < 0.03 else homes[who] if who is not None else rng.choice(ALL_UNITS),
                rng.choice((5, 10, 15, 15, 20, 30, 45, 60, 90)),
            )
        )
    return told


def _skewed(rng: random.Random, choices: tuple[str, ...]) -> str:
    return rng.choices(choices, [1.0 / (1 + place) for place in range(len(choices))])[0]
