# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A workplace of 42 colleagues in a real vault, and a count of it in plain SQL and plain sets.

Shares no code with what counts and suppresses for a report; only the classes of durations and the groups of barriers
are said again here.
"""

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from mendi_desktop.core.resources import resource
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.talk import ReferralInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import add_colleague

EVENTS = ("info_event", "group_consultation")
CLASSES = {"up_to_15": (1, 15), "up_to_30": (16, 30), "up_to_60": (31, 60), "over_60": (61, None)}
ALIASES = tuple(f"Kiebitz-{number:02}" for number in range(1, 43))
RECORD, PRIVATE = "Fragt nach dem Meisterkurs; die Schwägerin {alias} half.", "Nur für mich: {alias} weinte kurz."

Facts = dict[str, dict[str, tuple[int, int]]]
"""For each table and row: persons, talks."""


@dataclass(frozen=True)
class Told:
    """One talk as the raw rows have it."""

    person: str | None
    unit: str | None
    day: str
    minutes: int
    heads: int
    codes: dict[str, tuple[str, ...]] = field(default_factory=dict)


def unit_of(number: int) -> str:
    """Montage 12, Lager 9, Verwaltung 6, Versand 3; the others work in Montage."""
    bounds = (("Montage", 12), ("Lager", 21), ("Verwaltung", 27), ("Versand", 30))
    return next((unit for unit, last in bounds if number <= last), "Montage")


def concerns_of(number: int) -> tuple[str, ...]:
    people = {
        "promotion": (*range(1, 10), *range(13, 19), *range(22, 27)),
        "funding": (*range(7, 13), *range(17, 22), *range(25, 31)),
        "vocational_degree": (*range(1, 6), *range(13, 16), 30),
        "digital": (*range(10, 13), *range(19, 22)),
        "language": range(27, 31),
        "recognition": (29,),
    }
    return tuple(concern for concern, members in people.items() if number in members)


def barriers_of(number: int) -> tuple[str, ...]:
    people = {
        "no_time_work": range(1, 11),
        "costs": range(9, 19),
        "funding_unknown": range(3, 7),
        "shift_schedule": range(1, 8),
        "fear_of_failure": range(20, 26),
        "too_old": (26,),
    }
    return tuple(barrier for barrier, members in people.items() if number in members)


def fill(vault: Vault) -> dict[str, UUID]:
    """Summer 2026: everybody up to 30 twice, two stands, an office hour with somebody unknown. Spring: 23 persons."""
    ids = {alias: add_colleague(vault, alias, org_unit=unit_of(n)) for n, alias in enumerate(ALIASES, 1)}
    for number, alias in enumerate(ALIASES[:30], 1):
        first = date(2026, 7, 1) + timedelta(days=number)
        _talk(vault, number, ids[alias], first, "office_hour" if number <= 16 else "informal_chat")
        later = "follow_up_consultation" if number <= 14 else "office_hour"
        outcome = "next_step_clear" if number <= 14 else "applied" if number <= 21 else None
        _talk(vault, number, ids[alias], first + timedelta(days=40), later, outcome=outcome)
    for number in (*range(20, 31), *range(31, 43)):
        _talk(vault, number, ids[ALIASES[number - 1]], date(2026, 4, 1) + timedelta(days=number), "office_hour")
    for day, heads in ((date(2026, 7, 22), 31), (date(2026, 9, 16), 48)):
        vault.execute(RecordConsultation(held_on=day, minutes=120, contact_kind="info_event", head_count=heads))
    vault.execute(RecordConsultation(held_on=date(2026, 8, 3), minutes=15, contact_kind="office_hour"))
    return ids


def _talk(vault: Vault, number: int, person: UUID, day: date, kind: str, outcome: str | None = None) -> None:
    vault.execute(
        RecordConsultation(
            held_on=day,
            minutes=10 + number * 7 % 50,
            contact_kind=kind,
            channel="phone" if 5 <= number <= 12 else "in_person",
            colleague_id=person,
            concerns=concerns_of(number),
            barriers=barriers_of(number),
            funding_checked=("sgb3_82",) if 8 <= number <= 20 else (),
            target_groups=("aged_45_plus",) if number % 3 == 0 else (),
            referrals=(ReferralInput(target="hr_department"),) if number in (1, 2, 3, 15, 16, 17) else (),
            outcome=outcome,
            outcome_on=day if outcome else None,
            record=RECORD.format(alias=ALIASES[number - 1]),
            private_note=PRIVATE.format(alias=ALIASES[number - 1]),
        )
    )


_TALKS = """
SELECT hex(c.id), hex(c.colleague_id), c.org_unit, c.held_on, c.minutes, coalesce(c.head_count, 0), c.contact_kind,
       c.channel, c.concerns, c.barriers, c.funding_checked, c.target_groups, c.outcome,
       (SELECT group_concat(r.target) FROM referral r WHERE r.consultation_id = c.id)
FROM consultation c WHERE c.draft = 0 AND c.held_on BETWEEN :first AND :last
"""


def told(vault: Vault, first: date, last: date) -> list[Told]:
    """All talks of these days from the raw rows. Who came to an event is nobody."""
    return vault.read(_told, first, last)


def _told(session: Session, first: date, last: date) -> list[Told]:
    found = []
    for _, person, unit, day, minutes, heads, kind, channel, *lists, outcome, referred in session.execute(
        text(_TALKS), {"first": first.isoformat(), "last": last.isoformat()}
    ):
        concerns, barriers, funding, groups = (tuple(json.loads(codes)) for codes in lists)
        codes = {
            "contact_kind": (kind,),
            "channel": (channel or "none",),
            "duration": (next(code for code, (_, most) in CLASSES.items() if most is None or minutes <= most),),
            "concern": concerns,
            "barrier": barriers,
            "barrier_by_group": tuple({BARRIER_GROUPS[code] for code in barriers}),
            "referral": tuple(set((referred or "").split(","))),
            "outcome": (outcome or "none",),
            "funding": funding,
            "target_group": groups,
        }
        who = None if kind in EVENTS or not person else person
        found.append(Told(who, unit, day, minutes, heads, codes))
    return found


def counted(talks: Iterable[Told]) -> Facts:
    """Persons and talks of every row of every table about the whole company, totals as row ``""`` of ``total``."""
    rows: dict[str, dict[str, list[str | None]]] = {"total": {"": []}}
    for talk in talks:
        rows["total"][""].append(talk.person)
        for table, codes in talk.codes.items():
            for code in codes:
                rows.setdefault(table, {}).setdefault(code, []).append(talk.person)
    return {
        table: {code: (len(set(people) - {None}), len(people)) for code, people in found.items()}
        for table, found in rows.items()
    }


def homes(talks: Iterable[Told]) -> dict[str, str]:
    """The department of each person: where the latest talk that names one was held."""
    last: dict[str, tuple[str, str]] = {}
    for talk in talks:
        if talk.person is not None:
            last[talk.person] = max(last.get(talk.person, ("", "")), (talk.day, talk.unit or ""))
    return {person: unit for person, (_, unit) in last.items()}


def in_departments(talks: list[Told], group: set[str], concern: str | None = None) -> tuple[int, int]:
    """Persons at home in these departments (with the concern), and all talks that are theirs."""
    home = homes(talks)
    people = {
        t.person
        for t in talks
        if t.person and home[t.person] in group and (not concern or concern in t.codes["concern"])
    }
    held = sum(t.person in people or (t.person is None and (t.unit or "") in group) for t in talks)
    return len(people), held


def _barrier_groups() -> dict[str, str]:
    entries = tomllib.loads((resource("codes") / "barrier.toml").read_text("utf-8"))["codes"]
    return {entry["code"]: entry["group"] for entry in entries}


BARRIER_GROUPS = _barrier_groups()
