# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The proposal as a paper: the council's own figures, no barrier beside a dot, new words under a new number."""

import json
from dataclasses import astuple
from datetime import date
from uuid import UUID

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.reports import WORKS_COUNCIL
from mendi_desktop.features.council.commands import AddRequest, ChangeRequest, RemoveRequest
from mendi_desktop.features.council.reports import PROPOSAL
from mendi_desktop.features.issuing import issue_report, prepare_report
from mendi_desktop.features.projects.commands import AddMeasure, AddProject, StartMeasure
from mendi_desktop.reports.document import CountTable, Document
from mendi_desktop.reports.ledger import released_figures
from mendi_desktop.reports.options import parse_options
from mendi_desktop.vault.session import Vault
from tests.support.printed import Figures, figures, hand_out, rows_of
from tests.support.vaults import TODAY
from tests.support.workplace import ALIASES

BARRIERS = ("costs", "funding_unknown", "too_old", "no_budget")
"""Ten named the first, four, one and nobody the others (tests/support/workplace.py)."""


@pytest.fixture
def request_id(summer: Vault) -> UUID:
    project = summer.execute(AddProject(title="Förderlotsen"))
    measure = summer.execute(
        AddMeasure(project_id=project, title="Sprechstunde", responsible="Bea Beispiel", barriers=("costs",))
    )
    summer.execute(StartMeasure(measure_id=measure, started_on=date(2026, 9, 1)))
    return summer.execute(
        AddRequest(title="Kosten senken", right="betrvg_92a", text="Ein Topf je Halle.", barriers=BARRIERS)
    )


def paper(summer: Vault, request_id: UUID) -> Figures:
    return figures(hand_out(summer, {"request": str(request_id), "period": "2026-Q3"}, kind=PROPOSAL))


def document(summer: Vault, request_id: UUID) -> Document:
    options = parse_options(PROPOSAL.options, {"request": str(request_id), "period": "2026-Q3"})
    return prepare_report(summer, PROPOSAL, options, TODAY).document


def test_only_printed_barriers_stand_in_the_paper(summer: Vault, request_id: UUID) -> None:
    read = paper(summer, request_id)
    assert list(rows_of(read, "barrier")) == ["costs"]
    assert rows_of(read, "barrier")["costs"][0] == 10
    words = str(astuple(document(summer, request_id)))
    assert "Förderung unbekannt" not in words
    assert "zu alt" not in words


def test_it_says_what_is_proposed_what_runs_and_what_the_law_gives_and_no_names(
    summer: Vault, request_id: UUID
) -> None:
    words = str(astuple(document(summer, request_id)))
    for said in ("Ein Topf je Halle.", "Sprechstunde", "§ 92a BetrVG", "mehr als 100 Beschäftigten", "April 2026"):
        assert said in words
    for unsaid in ("Bea Beispiel", *ALIASES):
        assert unsaid not in words


def test_it_enters_into_the_ledger_what_the_councils_report_would_have_entered(summer: Vault, request_id: UUID) -> None:
    options = parse_options(WORKS_COUNCIL.options, {"period": "2026-Q3"})
    would_be = prepare_report(summer, WORKS_COUNCIL, options, TODAY).entry
    paper(summer, request_id)
    assert [json.loads(entry) for entry in summer.read(released_figures)] == [json.loads(would_be)]
    assert prepare_report(summer, WORKS_COUNCIL, options, TODAY).entry == ""


def test_new_words_are_a_new_paper_with_the_same_figures(summer: Vault, request_id: UUID) -> None:
    first, again = paper(summer, request_id), paper(summer, request_id)
    assert first == again
    summer.execute(ChangeRequest(request_id=request_id, title="Kosten teilen", barriers=BARRIERS))
    later = paper(summer, request_id)
    assert later["number"] != first["number"]
    assert later["tables"] == first["tables"]


def test_the_pdf_is_one_page(summer: Vault, request_id: UUID) -> None:
    options = parse_options(PROPOSAL.options, {"request": "Kosten", "period": "2026-Q3"})
    assert issue_report(summer, PROPOSAL, options, TODAY).pages == 1


def test_a_request_that_has_gone_is_said(summer: Vault, request_id: UUID) -> None:
    summer.execute(RemoveRequest(request_id=request_id))
    with pytest.raises(UserError, match="Antrag"):
        paper(summer, request_id)


def test_rows_with_totals_of_their_own_are_not_picked_from(summer: Vault) -> None:
    options = parse_options(WORKS_COUNCIL.options, {"period": "2026-Q3", "units": "ja"})
    blocks = prepare_report(summer, WORKS_COUNCIL, options, TODAY).document.blocks
    crossed = [block.table for block in blocks if isinstance(block, CountTable) and block.table.row_totals]
    assert crossed
    with pytest.raises(ValueError, match="totals"):
        crossed[0].picked(crossed[0].row_ids)
