# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta
from uuid import UUID

import pytest

from mendi_desktop.features.consultations.queries import (
    ConsultationFilter,
    MonthCount,
    Sort,
    consultation_ids,
    consultation_months,
    consultation_rows,
    count_consultations,
    list_consultations,
)
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.reports.period import Period
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk

OCTOBER = date(2026, 10, 8)


@pytest.fixture
def talks(vault: Vault) -> dict[str, UUID]:
    """Five talks by a word that tells them apart."""
    linde, ahorn = add_colleague(vault, "Linde-3"), add_colleague(vault, "Ahorn-7")
    return {
        "stapler": record_talk(
            vault, YESTERDAY, colleague_id=ahorn, concerns=("certificate", "internal_move"), follow_up_on=TODAY
        ),
        "abschluss": record_talk(
            vault,
            date(2026, 11, 12),
            minutes=40,
            contact_kind="follow_up_consultation",
            colleague_id=linde,
            concerns=("vocational_degree",),
            steps=(
                StepInput(text="Nachfragen", due_on=TODAY),
                StepInput(text="Zeugnisse"),
                StepInput(text="Lehrplan schicken", due_on=OCTOBER, done_on=YESTERDAY),
            ),
        ),
        "gruppe": record_talk(
            vault,
            date(2026, 11, 11),
            minutes=30,
            contact_kind="group_consultation",
            head_count=8,
            concerns=("language",),
        ),
        "entwurf": record_talk(vault, date(2026, 11, 10), minutes=None, contact_kind=None, draft=True),
        "oktober": record_talk(vault, OCTOBER, minutes=30, contact_kind="office_hour", colleague_id=linde),
    }


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (ConsultationFilter(), "stapler abschluss gruppe entwurf oktober"),
        (ConsultationFilter(period=Period.of_months(2026, 10, 1)), "oktober"),
        (ConsultationFilter(kinds=("office_hour", "group_consultation")), "gruppe oktober"),
        (ConsultationFilter(concern="internal_move"), "stapler"),
        (ConsultationFilter(state="open"), "stapler abschluss"),
        (ConsultationFilter(state="drafts"), "entwurf"),
        (ConsultationFilter(state="groups"), "gruppe"),
        (ConsultationFilter(text="linde"), "abschluss oktober"),
        (ConsultationFilter(text="linde", period=Period.of_months(2026, 11, 1)), "abschluss"),
        (ConsultationFilter(concern="language", state="drafts"), ""),
    ],
)
def test_filters(vault: Vault, talks: dict[str, UUID], chosen: ConsultationFilter, expected: str) -> None:
    ids = [talks[name] for name in expected.split()]
    assert vault.read(consultation_ids, chosen) == ids
    assert vault.read(count_consultations, chosen) == len(ids)
    assert sum(month.count for month in vault.read(consultation_months, chosen)) == len(ids)


def test_talks_of_one_colleague(vault: Vault, talks: dict[str, UUID]) -> None:
    linde = vault.read(consultation_rows, [talks["oktober"]])[0].colleague_id
    found = vault.read(consultation_ids, ConsultationFilter(colleague_id=linde))
    assert found == [talks["abschluss"], talks["oktober"]]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort(), "stapler abschluss gruppe entwurf oktober"),
        (Sort("held_on", descending=False), "oktober entwurf gruppe abschluss stapler"),
        (Sort("minutes"), "abschluss gruppe oktober stapler entwurf"),
        (Sort("minutes", descending=False), "stapler gruppe oktober abschluss entwurf"),
        (Sort("colleague", descending=False), "stapler abschluss oktober gruppe entwurf"),
        (Sort("contact_kind", descending=False), "stapler oktober abschluss gruppe entwurf"),
        (Sort("concern", descending=False), "abschluss gruppe stapler entwurf oktober"),
    ],
)
def test_orders_follow_the_pick_lists_and_put_gaps_last(
    vault: Vault, talks: dict[str, UUID], sort: Sort, expected: str
) -> None:
    assert vault.read(consultation_ids, None, sort) == [talks[name] for name in expected.split()]


def test_months_head_the_list(vault: Vault, talks: dict[str, UUID]) -> None:
    months = [MonthCount(2026, 11, 4), MonthCount(2026, 10, 1)]
    assert vault.read(consultation_months) == months
    assert vault.read(consultation_months, descending=False) == months[::-1]


def test_a_row_tells_what_a_line_shows(vault: Vault, talks: dict[str, UUID]) -> None:
    row = vault.read(consultation_rows, [talks["abschluss"]])[0]
    assert (row.alias, row.minutes, row.open_steps, row.next_due_on) == ("Linde-3", 40, 2, TODAY)
    group = vault.read(consultation_rows, [talks["gruppe"]])[0]
    assert (group.alias, group.head_count, group.concerns) == (None, 8, ("language",))


def test_rows_come_in_the_order_asked_for_without_those_that_have_gone(vault: Vault, talks: dict[str, UUID]) -> None:
    wanted = [talks["oktober"], UUID(int=7), talks["stapler"]]
    assert [row.id for row in vault.read(consultation_rows, wanted)] == [wanted[0], wanted[2]]


def test_a_list_longer_than_one_helping(vault: Vault) -> None:
    ids = [record_talk(vault, TODAY - timedelta(days=number % 300)) for number in range(520)]
    assert {row.id for row in vault.read(list_consultations)} == set(ids)
