# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the works council reads, computed by hand."""

import random
from dataclasses import replace
from datetime import date

import pytest

from mendi_desktop.privacy.ledger import Ledger
from mendi_desktop.privacy.period import Period
from mendi_desktop.privacy.policy import Audience, Policy
from mendi_desktop.privacy.release import data_period, release
from mendi_desktop.privacy.request import Axis, Request
from mendi_desktop.privacy.result import Release
from tests.support.talks import (
    EVER,
    QUARTER,
    Talk,
    barriers,
    concerns,
    contacts,
    durations,
    full_request,
    kinds,
    outcomes,
    request,
    some_talks,
    units,
)

HALF_YEAR, YEAR = Period(date(2026, 7, 1), date(2026, 12, 31)), Period(date(2026, 1, 1), date(2026, 12, 31))
AUTUMN = Period(date(2026, 10, 1), date(2026, 12, 31))
NAMES = [f"Vogel {number}" for number in range(1, 41)]


def released(talks: list[Talk], *axes: Axis, ledger: Ledger | None = None, k: int = 5) -> Release:
    return release(request(*axes), contacts(talks), ledger or Ledger(), Policy(k))


def rows(result: Release, table: str) -> dict[str, tuple[int | None, ...]]:
    found = result.table(table)
    return dict(zip(found.row_ids, found.cells, strict=True))


def talks_with(concern: str, names: list[str], **more: object) -> list[Talk]:
    return [replace(Talk(name, concerns=(concern,)), **more) for name in names]  # type: ignore[arg-type]


# --- one-way tables ---


def test_persons_and_talks_of_each_concern() -> None:
    talks = talks_with("aufstieg", NAMES[:12] * 2) + talks_with("sprache", NAMES[10:16])
    talks += [Talk("Vogel 1", concerns=("aufstieg", "sprache")), Talk(None, concerns=("sprache",))]
    result = released(talks, concerns("aufstieg", "sprache"))
    assert rows(result, "concern") == {"aufstieg": (12, 25), "sprache": (7, 8)}
    assert result.table("concern").column_totals == (16, 32)
    assert (result.total("persons"), result.total("talks"), result.total("minutes")) == (16, 32, 640)


def test_four_persons_are_not_printed_and_neither_are_their_talks() -> None:
    talks = talks_with("aufstieg", NAMES[:20]) + talks_with("sprache", NAMES[:4] * 5)
    talks += [Talk("Vogel 20", concerns=("aufstieg", "sprache"), day=date(2026, 9, 1))]
    talks[-1] = replace(talks[-1], person="Vogel 1")
    talks += [Talk(name) for name in NAMES[20:30]]
    result = released(talks, concerns("aufstieg", "sprache", "digital"))
    assert rows(result, "concern") == {"aufstieg": (20, 21), "sprache": (None, None), "digital": (None, None)}


def test_contacts_without_a_person_do_not_lift_a_number_over_the_threshold() -> None:
    talks = talks_with("aufstieg", NAMES[:20]) + talks_with("sprache", NAMES[:4])
    talks += [Talk(None, concerns=("sprache", "aufstieg"))] * 10
    result = released(talks, concerns("aufstieg", "sprache"))
    assert rows(result, "concern")["sprache"] == (None, None)
    assert result.total("talks_without_person") == 10


def test_one_person_with_most_talks_hides_the_talks_not_the_persons() -> None:
    talks = talks_with("aufstieg", [*NAMES[:9], *NAMES[:1] * 12]) + talks_with("sprache", NAMES[:15] * 3)
    talks += [Talk("Vogel 3", concerns=("aufstieg", "sprache"))]
    assert rows(released(talks, concerns("aufstieg", "sprache")), "concern")["aufstieg"] == (9, None)


def test_nearly_everybody_is_as_telling_as_nearly_nobody() -> None:
    talks = talks_with("sprache", NAMES[:18]) + [Talk(name, concerns=("aufstieg", "digital")) for name in NAMES[10:20]]
    assert rows(released(talks, concerns("sprache", "aufstieg", "digital")), "concern") == {
        "sprache": (None, None),
        "aufstieg": (10, 10),
        "digital": (10, 10),
    }


def test_talks_of_a_partition_cannot_be_subtracted() -> None:
    """35 talks; one row of two persons, so the smallest other row is hidden with it."""
    talks = [Talk(name) for name in NAMES[:24]] + [Talk(name, kind="telefonat") for name in NAMES[:9]]
    talks += [Talk(name, kind="brief") for name in NAMES[:2]]
    result = released(talks, kinds("sprechstunde", "telefonat", "brief"))
    assert rows(result, "contact_kind") == {"sprechstunde": (24, 24), "telefonat": (None, None), "brief": (None, None)}


def test_info_stands_are_counted_and_nobody_stands_behind_them() -> None:
    talks = [Talk(name) for name in NAMES[:24]] + [Talk(None, kind="infostand", heads=35, minutes=120)]
    result = released(talks, kinds("sprechstunde", "infostand"))
    assert rows(result, "contact_kind") == {"sprechstunde": (24, 24), "infostand": (None, 1)}
    assert (result.total("heads"), result.total("talks_without_person")) == (35, None)


def test_a_group_must_not_prove_that_somebody_stands_in_its_hidden_row() -> None:
    """11 persons in the group, 8 of them in the printed row: so 3 or more in the only hidden one."""
    axis = barriers(umsetzung=("zeit", "kosten"), motivation=("nutzen", "alter"))
    talks = [Talk(name, barriers=("zeit",)) for name in NAMES[:8]]
    talks += [Talk(name, barriers=("kosten",)) for name in NAMES[8:11]]
    talks += [Talk(name, barriers=("nutzen", "alter")) for name in NAMES[11:20]]
    result = released(talks, axis)
    assert rows(result, "barrier")["kosten"] == (None, None)
    assert rows(result, "barrier_by_group") == {"umsetzung": (None, None), "motivation": (9, 9)}


def test_a_group_is_printed_when_its_hidden_row_may_be_empty() -> None:
    axis = barriers(umsetzung=("zeit", "kosten"))
    talks = [Talk(name, barriers=("zeit",)) for name in NAMES[:8]]
    talks += [Talk(name, barriers=("zeit", "kosten")) for name in NAMES[:3]] + [Talk(name) for name in NAMES[8:20]]
    assert rows(released(talks, axis), "barrier_by_group") == {"umsetzung": (8, 11)}


def test_the_minutes_are_hidden_when_one_person_took_most_of_them() -> None:
    talks = [Talk(name, minutes=10) for name in NAMES[:12]] + [Talk("Vogel 1", minutes=200)]
    result = released(talks)
    assert (result.total("talks"), result.total("minutes")) == (13, None)


def test_the_minutes_are_hidden_when_they_give_a_duration_class_away() -> None:
    """Ten talks in three hidden classes: nine of them above an hour would take 9 * 61 + 16 minutes, the others 20."""
    short = [Talk(name, minutes=15) for name in NAMES[:20]]
    long = [Talk(name, minutes=61) for name in NAMES[8:10]]
    result = released([*short, *(Talk(name, minutes=16) for name in NAMES[:8]), *long], durations())
    assert rows(result, "duration")["ueber_60"] == (None, None)
    assert result.total("minutes") is None, "300 + 128 + 122 are too few"
    result = released([*short, *(Talk(name, minutes=29) for name in NAMES[:8]), *long], durations())
    assert result.total("minutes") == 300 + 232 + 122


# --- departments ---


def test_small_departments_become_one() -> None:
    homes = {"montage": 12, "lager": 8, "labor": 4, "pforte": 5}
    names = iter(NAMES)
    talks = [Talk(next(names), unit=unit) for unit, size in homes.items() for _ in range(size)]
    result = release(request(org_units=units(*homes, "kantine")), contacts(talks), Ledger())
    assert rows(result, "org_unit") == {"montage": (12, 12), "lager": (8, 8), "other_units": (9, 9)}
    assert result.table("org_unit").rows[-1] == "Übrige Bereiche"
    assert "Kleine Bereiche sind unter „Übrige Bereiche“ zusammengefasst." in result.notes


def test_departments_that_cannot_be_shown_are_not_even_named() -> None:
    talks = [Talk(name, unit="montage") for name in NAMES[:12]] + [Talk("Vogel 30", unit="labor")]
    result = release(request(concerns("sprache"), org_units=units("montage", "labor")), contacts(talks), Ledger())
    assert [table.id for table in result.tables] == ["concern"]


def test_concerns_by_department_add_up() -> None:
    talks = some_talks(1, 60, 300)
    result = release(full_request(), contacts(talks), Ledger())
    table = result.table("concern_by_org_unit")
    assert table.column_totals is not None
    assert table.row_totals is not None
    assert sum(total or 0 for total in table.column_totals) == table.total == result.total("persons") == 58
    concern = rows(result, "concern")
    for row_id, cells, total in zip(table.row_ids, table.cells, table.row_totals, strict=True):
        assert total == concern[row_id][0]
        assert None in cells or sum(cell or 0 for cell in cells) == total
    assert table.has_suppressed
    assert any(cell is not None for row in table.cells for cell in row)


# --- a small vault, and the sentences ---


@pytest.mark.parametrize("persons", [0, 1, 4, 8])
def test_too_few_persons_make_a_report_without_numbers(persons: int) -> None:
    talks = [Talk(name, minutes=30) for name in NAMES[:persons]]
    result = release(full_request(), contacts(talks), Ledger())
    assert result.refused == ""
    assert [count.value for count in result.totals] == [None] * 5
    assert [table.id for table in result.tables][:2] == ["contact_kind", "channel"]
    assert all(cell is None for table in result.tables for row in table.cells for cell in row)
    assert result.notes == ("In diesem Zeitraum sind noch zu wenige Personen zusammengekommen, um Zahlen zu zeigen.",)
    assert result.entry == Ledger()


def test_nine_persons_are_the_first_to_be_counted() -> None:
    assert released([Talk(name) for name in NAMES[:9]]).total("persons") == 9


def test_dots_are_explained_with_the_threshold_in_force() -> None:
    talks = talks_with("aufstieg", NAMES[:20]) + talks_with("sprache", NAMES[:2]) + [Talk(name) for name in NAMES[20:]]
    notes = released(talks, concerns("aufstieg", "sprache"), k=6).notes
    assert any("weniger als 6 Personen" in note for note in notes)
    assert "Ein Punkt kann auch null bedeuten." in notes
    assert "Gespräche ohne Personenbezug sind in den Gesprächen enthalten, nicht in den Personen." in notes


def test_the_order_of_the_talks_does_not_matter() -> None:
    talks = some_talks(5, 40, 200)
    mixed = list(talks)
    random.Random(2).shuffle(mixed)  # noqa: S311 - any order will do
    one, other = (release(full_request(), contacts(told), Ledger()) for told in (talks, mixed))
    assert one == other


# --- the same report again, and other reports ---


def half_years() -> list[Talk]:
    return [
        *(Talk(name, date(2026, 7, 6)) for name in NAMES[:20]),
        *(Talk(name, date(2026, 10, 5)) for name in NAMES[10:32]),
    ]


def ask(period: Period, talks: list[Talk], ledger: Ledger, audience: Audience = Audience.COUNCIL) -> Release:
    return release(full_request(period, audience), contacts(talks), ledger)


def test_the_same_report_comes_out_the_same_also_after_changes() -> None:
    talks = some_talks(9, 60, 300)
    first = ask(QUARTER, talks, Ledger())
    ledger = Ledger.of([first.entry.to_json()])
    again = ask(QUARTER, talks, ledger)
    assert (again.totals, again.tables, again.notes, again.entry) == (first.totals, first.tables, first.notes, Ledger())
    changed = ask(QUARTER, [*talks[:-3], Talk("Neue", day=date(2026, 9, 1), concerns=("sprache",))], ledger)
    assert (changed.totals, changed.tables) == (first.totals, first.tables)
    assert any("Stand des ersten Berichts" in note for note in changed.notes)


def test_a_table_asked_for_after_changes_is_withheld() -> None:
    talks = [Talk(name, outcome="offen") for name in NAMES[:20]] + [Talk(name) for name in NAMES[:12]]
    first = released(talks, kinds("sprechstunde"))
    late = [*talks, Talk("Neue", outcome="offen")]
    result = released(late, kinds("sprechstunde"), outcomes("offen"), ledger=first.entry)
    assert result.total("persons") == 20
    assert rows(result, "outcome") == {"offen": (None, None), "none": (None, None)}


def test_a_longer_period_with_few_new_persons_is_refused() -> None:
    talks = [*half_years()[:20], *(Talk(name, date(2026, 10, 5)) for name in NAMES[17:23])]
    first = ask(QUARTER, talks, Ledger())
    result = ask(HALF_YEAR, talks, first.entry)
    assert result.refused == (
        "Dieser Bericht unterscheidet sich vom Bericht für 3. Quartal 2026 nur um wenige Personen. "
        "Bitte einen längeren Zeitraum wählen."
    )
    assert (result.totals, result.tables, result.entry) == ((), (), Ledger())


def test_enough_new_persons_make_a_longer_report() -> None:
    talks = half_years()
    ledger = ask(QUARTER, talks, Ledger()).entry
    result = ask(HALF_YEAR, talks, ledger)
    assert (result.total("persons"), result.total("talks")) == (32, 42)


def test_few_who_came_again_are_not_told() -> None:
    """20 and 20 persons, 38 together: two came in both quarters."""
    talks = [*half_years()[:20], *(Talk(name, date(2026, 10, 5)) for name in NAMES[18:38])]
    ledger = ask(QUARTER, talks, Ledger()).entry
    ledger = ledger.plus(ask(AUTUMN, talks, ledger).entry)
    assert "nur um wenige Personen" in ask(HALF_YEAR, talks, ledger).refused


def test_a_sum_of_printed_talks_does_not_tell_what_was_entered_late() -> None:
    """20 and 22 talks were printed for the quarters; 43 for both would tell of one that came later."""
    talks = half_years()
    ledger = ask(QUARTER, talks, Ledger()).entry
    ledger = ledger.plus(ask(AUTUMN, talks, ledger).entry)
    assert ask(HALF_YEAR, talks, ledger).total("talks") == 42
    late = [*talks, Talk(NAMES[0], date(2026, 7, 7))]
    result = ask(HALF_YEAR, late, ledger)
    assert (result.total("persons"), result.total("talks"), result.total("minutes")) == (32, None, None)


def test_runs_of_years_that_cross_are_refused() -> None:
    talks = [Talk(name, date(year, 5, 4)) for year in (2024, 2025, 2026) for name in NAMES[:20]]
    early = ask(Period(date(2024, 1, 1), date(2025, 12, 31)), talks, Ledger())
    assert early.total("talks") == 40
    result = ask(Period(date(2025, 1, 1), date(2026, 12, 31)), talks, early.entry)
    assert result.refused.startswith("Dieser Zeitraum überschneidet sich mit dem Bericht für 2024 bis 2025.")


def test_departments_appear_once() -> None:
    autumn = some_talks(1, 60, 300, AUTUMN.span)
    talks = [*some_talks(1, 60, 300), *autumn, *(replace(talk, person=f"neu {talk.person}") for talk in autumn)]
    first = ask(QUARTER, talks, Ledger())
    assert "org_unit" in [table.id for table in first.tables]
    year = ask(HALF_YEAR, talks, first.entry)
    assert not [table.id for table in year.tables if "org_unit" in table.id]
    assert any(note.startswith("Die Bereiche stehen schon im Bericht für 3. Quartal 2026") for note in year.notes)
    beside = ask(AUTUMN, talks, first.entry)
    assert "org_unit" in [table.id for table in beside.tables]


def test_an_assembly_hears_from_ten_persons() -> None:
    talks = [Talk(name, concerns=("aufstieg", "digital")) for name in NAMES[:12]] + talks_with("sprache", NAMES[5:13])
    talks += [Talk(name) for name in NAMES[13:30]]
    asked = Request(QUARTER, Audience.ASSEMBLY, (concerns("aufstieg", "sprache"),))
    result = release(asked, contacts(talks), Ledger())
    assert result.k == 10
    assert rows(result, "concern") == {"aufstieg": (12, 12), "sprache": (None, None)}
    council = release(replace(asked, audience=Audience.COUNCIL), contacts(talks), result.entry)
    assert rows(council, "concern") == {"aufstieg": (12, 12), "sprache": (8, 8)}


def test_what_the_council_may_not_read_the_assembly_does_not_hear() -> None:
    talks = some_talks(4, 50, 260)
    council = ask(QUARTER, talks, Ledger())
    assembly = release(full_request(QUARTER, Audience.ASSEMBLY, with_units=False), contacts(talks), council.entry)
    for table in assembly.tables:
        for row_id, cells in rows(assembly, table.id).items():
            read = rows(council, table.id)[row_id]
            assert all(cell is None or cell == known for cell, known in zip(cells, read, strict=True))


def test_talks_around_the_period_must_be_loaded() -> None:
    talks = half_years()
    year = ask(YEAR, talks, Ledger())
    assert data_period(QUARTER, Ledger()) == (QUARTER.first, QUARTER.last)
    assert data_period(QUARTER, year.entry) == (YEAR.first, YEAR.last)
    with pytest.raises(ValueError, match="not loaded"):
        release(full_request(), contacts(talks, (QUARTER.first, QUARTER.last)), year.entry)
    assert not release(full_request(), contacts(talks, EVER), year.entry).refused
