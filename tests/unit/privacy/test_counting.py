# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Persons are counted, not contacts."""

import random
from datetime import date

import pytest

from mendi_desktop.privacy.contacts import Contacts, column_of_codes
from mendi_desktop.privacy.request import BLANK, Axis, Kind
from mendi_desktop.privacy.tally import Tally, tally
from tests.support.talks import (
    ALL_CONCERNS,
    ALL_KINDS,
    ALL_UNITS,
    CONCERN,
    GROUPED,
    QUARTER,
    Talk,
    barriers,
    channels,
    concerns,
    contacts,
    kinds,
    outcomes,
    some_talks,
    units,
)

AXES = (kinds("sprechstunde", "telefonat", "infostand"), concerns("aufstieg", "sprache"), channels("persoenlich"))


def counted(*talks: Talk, axes: tuple[Axis, ...] = AXES) -> Tally:
    return tally(contacts(talks), axes, [QUARTER.span])


def test_a_person_with_twelve_talks_is_one_person() -> None:
    found = counted(*[Talk("Falke", concerns=("aufstieg",))] * 12, Talk("Amsel", concerns=("aufstieg", "sprache")))
    assert (found.persons, found.talks) == (2, 13)
    assert found.of(AXES[1]).persons("aufstieg") == 2
    assert found.of(AXES[1]).talks == {"aufstieg": 13, "sprache": 1}
    assert found.of(AXES[1]).dominated("aufstieg")
    assert found.talks_dominated


def test_half_of_the_talks_is_not_yet_dominance() -> None:
    assert not counted(*[Talk("Falke")] * 3, Talk("Amsel"), Talk("Meise"), Talk("Spatz")).talks_dominated


def test_an_unknown_person_adds_to_the_talks_only() -> None:
    found = counted(Talk("Falke", concerns=("sprache",)), Talk(None, concerns=("sprache",)), Talk(None))
    assert (found.persons, found.talks, found.unassigned) == (1, 3, 2)
    assert found.of(AXES[1]).persons("sprache") == 1
    assert found.of(AXES[1]).talks["sprache"] == 2


def test_unknown_persons_do_not_thin_out_a_dominant_one() -> None:
    assert counted(*[Talk("Falke")] * 3, Talk("Amsel"), *[Talk(None)] * 20).talks_dominated


def test_a_tally_reaches_heads_and_no_person_stands_behind_it() -> None:
    found = counted(Talk("Falke", kind="infostand", heads=30), Talk("Falke"), Talk("Amsel", heads=1))
    assert (found.persons, found.unassigned, found.heads) == (2, 1, 30)
    assert found.of(AXES[0]).persons("infostand") == 0
    assert found.of(AXES[0]).talks["infostand"] == 1


def test_minutes_are_summed_and_may_be_dominated() -> None:
    found = counted(Talk("Falke", minutes=300), *[Talk(name, minutes=10) for name in ("Amsel", "Meise", "Spatz")])
    assert found.minutes == 330
    assert found.minutes_dominated
    assert not found.talks_dominated


def test_only_talks_of_the_period_count() -> None:
    days = [date(2026, 6, 30), date(2026, 7, 1), date(2026, 9, 30), date(2026, 10, 1)]
    found = counted(*[Talk(str(day), day=day) for day in days])
    assert found.persons == 2


def test_a_talk_without_a_channel_stands_in_the_blank_row() -> None:
    row = counted(Talk("Falke", channel=None), Talk("Amsel", channel="rauchzeichen"), Talk("Meise")).of(AXES[2])
    assert (row.persons(BLANK), row.talks[BLANK], row.persons("persoenlich")) == (2, 2, 1)


def test_a_partition_takes_one_code_a_talk() -> None:
    twofold = Axis(CONCERN, "Anliegen", AXES[1].categories, Kind.PARTITION)
    with pytest.raises(ValueError, match="two codes"):
        counted(Talk("Falke", concerns=("aufstieg", "sprache")), axes=(twofold,)).of(twofold)


def test_two_barriers_of_one_group_are_one_person_and_one_talk() -> None:
    axis = barriers(umsetzung=("zeit", "kosten"), motivation=("nutzen",))
    group = counted(Talk("Falke", barriers=("zeit", "kosten")), Talk("Amsel", barriers=("nutzen",)), axes=(axis,))
    assert group.by_group(axis).persons("umsetzung") == 1
    assert group.by_group(axis).talks == {"umsetzung": 1, "motivation": 1}


def test_who_changed_department_counts_where_the_latest_talk_was() -> None:
    moved = counted(
        Talk("Falke", date(2026, 9, 1), unit="lager"),
        Talk("Falke", date(2026, 7, 1), unit="montage"),
        Talk("Falke", date(2026, 9, 2), unit=None),
        Talk(None, unit="montage"),
    ).by_unit(units("lager", "montage"))
    assert list(moved.unit_of.values()) == ["lager"]
    assert moved.talks == {"lager": 3, "montage": 1}


def test_counting_agrees_with_plain_sets() -> None:
    talks = some_talks(7, 60, 400)
    axes = (kinds(*ALL_KINDS), concerns(*ALL_CONCERNS), barriers(**GROUPED), outcomes("offen"))
    found = tally(contacts(talks), axes, [QUARTER.span])
    for code in ALL_CONCERNS:
        named = [talk for talk in talks if code in talk.concerns]
        assert found.of(axes[1]).persons(code) == len({talk.person for talk in named} - {None})
        assert found.of(axes[1]).talks[code] == len(named)
    for group, codes in GROUPED.items():
        named = [talk for talk in talks if set(codes) & set(talk.barriers)]
        assert found.by_group(axes[2]).persons(group) == len({talk.person for talk in named} - {None})
    assert found.of(axes[3]).talks[BLANK] == sum(talk.outcome != "offen" for talk in talks)
    assert sum(found.by_unit(units(*ALL_UNITS)).talks.values()) == len(talks)


def test_the_order_of_the_talks_does_not_matter() -> None:
    talks = some_talks(3, 30, 200)
    mixed = list(talks)
    random.Random(1).shuffle(mixed)  # noqa: S311 - any order will do
    one, other = (counted(*told).by_unit(units(*ALL_UNITS)) for told in (talks, mixed))
    assert {unit: sorted(row.values()) for unit, row in one.by_person.items()} == {
        unit: sorted(row.values()) for unit, row in other.by_person.items()
    }
    assert one.talks == other.talks


def test_pairs_become_a_column() -> None:
    assert column_of_codes(3, [(2, "vhs"), (0, "ihk"), (2, "hwk"), (2, "vhs")]) == ["ihk", None, ("vhs", "hwk")]


def test_columns_must_be_equally_long() -> None:
    with pytest.raises(ValueError, match="different length"):
        Contacts(["Falke"], [None], [date(2026, 8, 3)], [], [0], {}, (date(2026, 7, 1), date(2026, 9, 30)))
