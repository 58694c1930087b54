# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which days a report covers: whole quarters, half-years and years, whatever was asked for, or nothing at all."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.reports import ASSEMBLY, WORKS_COUNCIL
from mendi_desktop.features.issuing import prepare_report
from mendi_desktop.reports.options import ReportKind, parse_options
from mendi_desktop.reports.period import Period
from mendi_desktop.vault.session import Vault
from tests.support.printed import figures, hand_out, handed_out, rows_of
from tests.support.vaults import TODAY, add_colleague, record_talk

SUMMER = {"period": "2026-Q3"}


@pytest.mark.parametrize(
    ("given", "period"),
    [
        ({"from": "2026-07-02", "to": "2026-09-15"}, ("2026-07-01", "2026-09-30")),
        ({"from": "15.5.2026", "to": "15.8.2026"}, ("2026-01-01", "2026-12-31")),
        ({"from": "2026-02-01", "to": "2026-05-31"}, ("2026-01-01", "2026-06-30")),
        ({"from": "2025-12-31", "to": "2026-01-01"}, ("2025-01-01", "2026-12-31")),
        ({"from": "2026-08-03"}, ("2026-07-01", "2026-09-30")),
        ({"to": "2026-08-03"}, ("2026-07-01", "2026-09-30")),
    ],
)
def test_odd_days_are_widened_and_the_report_says_so(
    summer: Vault, given: dict[str, str], period: tuple[str, str]
) -> None:
    found = figures(hand_out(summer, given))
    assert (found["period"]["from"], found["period"]["to"]) == period
    assert any("erweitert" in note for note in found["notes"])


def test_whole_quarters_need_no_such_note_and_are_another_wish(summer: Vault) -> None:
    plain = figures(hand_out(summer, {"from": "2026-07-01", "to": "2026-09-30"}))
    widened = figures(hand_out(summer, {"from": "2026-07-01", "to": "2026-09-29"}))
    assert not any("erweitert" in note for note in plain["notes"])
    assert plain["number"] != widened["number"]
    assert plain["tables"] == widened["tables"]
    assert figures(hand_out(summer, SUMMER))["number"] == plain["number"], "2026-Q3 are the same days"


def test_a_running_period_says_that_it_is(summer: Vault) -> None:
    ids = [add_colleague(summer, f"Star-{number}") for number in range(12)]
    for person in ids:
        record_talk(summer, date(2026, 11, 2), colleague_id=person)
    running = figures(hand_out(summer, {"period": "2026-Q4"}))
    assert any("läuft noch" in note and "23. November 2026" in note for note in running["notes"])
    assert rows_of(running, "key_figures")["persons"] == [12]
    assert not any("läuft noch" in note for note in figures(hand_out(summer, SUMMER))["notes"])


def test_a_year_with_few_new_persons_is_refused(summer: Vault) -> None:
    """Spring has 23 persons, 11 of them came in summer again; three more in winter are too few to be told apart."""
    for number in range(3):
        record_talk(summer, date(2026, 1, 12), colleague_id=add_colleague(summer, f"Meise-{number}"))
    hand_out(summer, {"period": "2026-Q2"})
    with pytest.raises(UserError, match=r"nur um wenige Personen"):
        hand_out(summer, {"period": "2026-H1"})
    assert len(handed_out(summer)) == 1


def test_calendar_periods_never_cross_but_runs_of_years_are_refused(summer: Vault) -> None:
    hand_out(summer, {"from": "2025-03-01", "to": "2026-10-01"})
    with pytest.raises(UserError, match="überschneidet"):
        hand_out(summer, {"from": "2026-03-01", "to": "2027-10-01"})


def chosen(vault: Vault, kind: ReportKind = WORKS_COUNCIL) -> Period:
    return prepare_report(vault, kind, parse_options(kind.options, {}), TODAY).period


def came(vault: Vault, persons: range, day: date) -> None:
    for number in persons:
        record_talk(vault, day, colleague_id=_person(vault, number))


def _person(vault: Vault, number: int) -> UUID:
    alias = f"Drossel-{number:03}"
    known = {row[1]: row[0] for row in vault.read(_aliases)}
    return known.get(alias) or add_colleague(vault, alias)


def _aliases(session: Session) -> list[tuple[UUID, str]]:
    return [(row.id, row.alias) for row in session.query(Colleague)]


def test_without_talks_it_is_the_running_quarter(vault: Vault) -> None:
    assert chosen(vault) == Period.quarter(2026, 4)
    came(vault, range(20), date(2026, 11, 2))
    assert chosen(vault) == Period.quarter(2026, 4)


def test_a_full_quarter_is_preferred(vault: Vault) -> None:
    came(vault, range(15), date(2026, 8, 4))
    assert chosen(vault) == Period.quarter(2026, 3)


def test_a_thin_quarter_gives_way_to_the_half_year_and_that_to_the_year(vault: Vault) -> None:
    came(vault, range(14), date(2026, 8, 4))
    assert chosen(vault) == Period.quarter(2026, 3), "nothing longer is over"
    came(vault, range(14, 20), date(2025, 11, 4))
    came(vault, range(20, 29), date(2025, 2, 4))
    assert chosen(vault) == Period(date(2025, 1, 1), date(2025, 12, 31))
    came(vault, range(10, 25), date(2026, 3, 4))
    assert chosen(vault) == Period(date(2026, 1, 1), date(2026, 6, 30))


def test_an_assembly_needs_twice_as_many(vault: Vault) -> None:
    came(vault, range(20), date(2026, 8, 4))
    came(vault, range(30), date(2026, 3, 4))
    assert chosen(vault) == Period.quarter(2026, 3)
    assert chosen(vault, ASSEMBLY) == Period(date(2026, 1, 1), date(2026, 6, 30))


def test_an_assembly_takes_the_shortest_period_with_any_number_at_all(vault: Vault) -> None:
    came(vault, range(15), date(2026, 8, 4))
    came(vault, range(20), date(2025, 11, 4))
    assert chosen(vault, ASSEMBLY) == Period(date(2025, 7, 1), date(2025, 12, 31))
