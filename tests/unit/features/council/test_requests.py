# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Requests from the first draft to the result: what holds, what waits, what the council's report tells of them."""

from datetime import date, timedelta
from typing import Any

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.council import commands
from mendi_desktop.features.council.due import due
from mendi_desktop.features.council.queries import council_used, list_requests, request_detail
from mendi_desktop.features.council.reports import REQUESTS
from mendi_desktop.features.council.rules import usual_due
from mendi_desktop.features.council_rights import right_of
from mendi_desktop.features.projects.commands import AddProject
from mendi_desktop.reports.document import TextTable
from mendi_desktop.reports.period import Period
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.council.examples import ASKED, DUE, answered, asked, draft

WINTER = Period.quarter(2026, 4)


def states(vault: Vault) -> list[str]:
    return [f"{row.state}: {row.title}" for row in vault.read(list_requests)]


def test_the_list_shows_first_what_waits_and_what_waits_longest(vault: Vault) -> None:
    assert not vault.read(council_used)
    draft(vault, "Entwurf")
    asked(vault, title="Ohne Frist", due_on=None)
    asked(vault, title="Später", due_on=DUE)
    asked(vault, title="Früher", due_on=DUE - timedelta(days=9))
    vault.execute(commands.NoteResult(request_id=draft(vault, "Nicht verfolgt"), result="Im Gremium vertagt."))
    answered(vault)
    assert states(vault) == [
        "asked: Früher",
        "asked: Später",
        "asked: Ohne Frist",
        "draft: Entwurf",
        "answered: Feste Lernzeiten im Schichtplan",
        "closed: Nicht verfolgt",
    ]
    assert vault.read(council_used)


def test_a_request_goes_from_draft_to_result_and_each_step_back(vault: Vault) -> None:
    request_id = answered(vault)
    vault.execute(commands.NoteResult(request_id=request_id, result="Ab Januar vereinbart."))
    assert vault.read(request_detail, request_id).row.state == "closed"
    vault.execute(commands.ReopenRequest(request_id=request_id))
    detail = vault.read(request_detail, request_id)
    assert (detail.row.state, detail.row.answer, detail.answer_note) == ("answered", "partly", "Halle 2 zuerst.")
    assert detail.result == "Ab Januar vereinbart."
    vault.execute(commands.TakeBackAnswer(request_id=request_id))
    assert vault.read(request_detail, request_id).row.state == "asked"
    vault.execute(commands.TakeBackRequest(request_id=request_id))
    row = vault.read(request_detail, request_id).row
    assert (row.state, row.asked_on, row.due_on) == ("draft", None, None)


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda _: commands.AddRequest(title="  "), "title"),
        (lambda _: commands.AddRequest(title="Lernzeit", right="betrvg_1"), "right"),
        (lambda _: commands.AddRequest(title="Lernzeit", barriers=("kosten",)), "barriers"),
        (lambda _: commands.AddRequest(title="Lernzeit", decided_on=TODAY + timedelta(days=1)), "decided_on"),
        (lambda v: commands.SubmitRequest(request_id=draft(v), asked_on=TODAY + timedelta(days=1)), "asked_on"),
        (lambda v: commands.SubmitRequest(request_id=draft(v), due_on=YESTERDAY), "due_on"),
        (lambda v: commands.PostponeAnswer(request_id=asked(v), due_on=ASKED - timedelta(days=1)), "due_on"),
        (lambda v: commands.NoteAnswer(request_id=draft(v)), None),
        (lambda v: commands.NoteAnswer(request_id=asked(v), answered_on=ASKED - timedelta(days=1)), "answered_on"),
        (lambda v: commands.NoteAnswer(request_id=asked(v), answer="vielleicht"), "answer"),
        (lambda v: commands.NoteResult(request_id=asked(v), result=" "), "result"),
        (lambda v: commands.NoteResult(request_id=asked(v), result="Ja", result_on=date(2027, 1, 1)), "result_on"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(vault: Vault, make: Any, field: str | None) -> None:
    command = make(vault)
    with pytest.raises(UserError) as refused:
        vault.execute(command)
    assert refused.value.field == field


def test_an_answer_that_is_hoped_for_waits_on_the_first_page_and_can_be_closed_and_put_off(vault: Vault) -> None:
    asked(vault, title="Viel später", due_on=DUE + timedelta(days=60))
    draft(vault)
    request_id = asked(vault, due_on=TODAY - timedelta(days=3))
    (item,) = vault.read(due, TODAY, 7)
    assert (item.entry, item.page, item.due_on) == (request_id, "council", TODAY - timedelta(days=3))
    assert item.facts == "§ 92a BetrVG · gestellt Mo, 2.11."
    assert "Lernzeiten" not in item.neutral
    vault.execute(item.postpone(DUE))
    assert vault.read(request_detail, request_id).row.due_on == DUE
    vault.execute(item.close)
    (done,) = vault.read(due, TODAY, 7)
    assert done.done_on == TODAY
    vault.execute(done.reopen)
    assert vault.read(due, TODAY, 7)[0].done_on is None


def test_the_law_is_recalled_for_every_entry_of_the_list_but_the_open_one() -> None:
    codes = code_list("council_right").codes
    without = [code.code for code in codes if right_of(code.code) is None]
    assert without == ["other"]
    for code in codes[:-1]:
        right = right_of(code.code)
        assert right is not None
        assert right.answers
        assert right.target.startswith("https://www.gesetze-im-internet.de/")
        assert code.short().split(",")[0].split(" Nr.")[0] in right.paragraph or right.paragraph in code.full.de


def test_the_day_proposed_for_an_answer_is_the_laws_where_it_names_one() -> None:
    assert usual_due("bpersvg_77", date(2026, 11, 2)) == date(2026, 12, 14), "six weeks, § 77 Abs. 2 BPersVG"
    assert usual_due("betrvg_92a", date(2026, 11, 2)) == date(2026, 11, 30), "a date of one's own"
    assert usual_due(None, date(2026, 11, 2)) == date(2026, 11, 30)


def test_the_chapter_tells_how_things_stood_at_the_end_of_the_period(vault: Vault) -> None:
    draft(vault, "Noch ein Entwurf")
    answered(vault)
    assert vault.read(REQUESTS.read, Period.quarter(2026, 3)) is None
    table = next(b for b in REQUESTS.say(vault.read(REQUESTS.read, WINTER), "company") if isinstance(b, TextTable))
    assert table.rows == (("Feste Lernzeiten im Schichtplan", "§ 92a BetrVG", "2. November 2026", "teilweise"),)


def test_a_request_may_belong_to_a_project(vault: Vault) -> None:
    project = vault.execute(AddProject(title="Lernzeit in der Schicht"))
    draft(vault, project_id=project, barriers=("costs", "costs", "no_time_work"))
    (row,) = vault.read(list_requests)
    assert (row.project, row.barriers) == ("Lernzeit in der Schicht", ("costs", "no_time_work"))
