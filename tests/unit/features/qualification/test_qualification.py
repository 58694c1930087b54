# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seminars from the plan to the proof, looks at oneself side by side, and what is handed out of both."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations.commands import SaveFormDraft
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.features.due import Due
from mendi_desktop.features.issuing import issue_report, prepare_report
from mendi_desktop.features.qualification import commands
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.commands.assessments import FORM
from mendi_desktop.features.qualification.due import due_things
from mendi_desktop.features.qualification.queries import (
    is_qualification_used,
    list_answers,
    list_seminars,
    look_back,
    self_assessments,
)
from mendi_desktop.features.qualification.reports import QUALIFICATION
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.qualification.examples import ANSWERS, add_seminar, assess


def due(vault: Vault, days: int = 30) -> dict[str, Due]:
    return {thing.kind: thing for thing in vault.read(due_things, TODAY, days)}


def test_the_points_stand_under_the_seven_outcomes() -> None:
    outcomes, points = code_list("learning_outcome"), code_list("assessment_item_kind")
    assert len(outcomes.codes) == 7
    assert len(points.codes) == 28
    assert [(group.code, group.label) for group in points.groups] == [(c.code, c.label()) for c in outcomes.codes]
    assert "European Qualification Profile for Learning Mentors" in outcomes.source


def test_what_is_over_was_attended_what_comes_is_planned_and_stands_first(vault: Vault) -> None:
    add_seminar(vault, title="Früher", starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 4))
    add_seminar(vault, title="Gestern", starts_on=YESTERDAY, ends_on=None)
    add_seminar(vault, title="Ohne Termin", starts_on=None, ends_on=None)
    add_seminar(vault, title="Bald")
    rows = vault.read(list_seminars)
    assert [row.title for row in rows] == ["Bald", "Ohne Termin", "Gestern", "Früher"]
    assert [row.done_on for row in rows] == [None, None, YESTERDAY, date(2026, 3, 4)]
    assert [row.half_days for row in rows] == [6, None, 2, 6]


def test_unknown_codes_are_refused(vault: Vault) -> None:
    for fields in ({"proof": "stempel"}, {"release_basis": "urlaub"}):
        with pytest.raises(UserError):
            add_seminar(vault, **fields)
    assert vault.read(list_seminars) == []
    assert not vault.read(is_qualification_used)


def test_a_registration_waits_until_it_is_done_and_can_be_put_off(vault: Vault) -> None:
    seminar_id = add_seminar(vault)
    assert set(due(vault)) == {"seminar_registration", "seminar"}
    waiting = due(vault)["seminar_registration"]
    assert (waiting.id, waiting.due_on, waiting.page) == (seminar_id, TODAY + timedelta(days=3), "qualification")
    assert "Grundlagen" not in waiting.neutral
    vault.execute(waiting.postpone(TODAY + timedelta(days=8)))
    assert due(vault)["seminar_registration"].due_on == TODAY + timedelta(days=8)
    vault.execute(waiting.close)
    assert due(vault)["seminar_registration"].done_on == TODAY
    vault.execute(waiting.reopen)
    assert due(vault)["seminar_registration"].done_on is None
    assert set(due(vault, days=2)) == set()


def test_a_seminar_that_is_put_off_keeps_its_length_and_is_ticked_when_it_has_begun(vault: Vault) -> None:
    seminar_id = add_seminar(vault)
    with pytest.raises(UserError, match="noch nicht begonnen"):
        vault.execute(due(vault)["seminar"].close)
    vault.execute(due(vault)["seminar"].postpone(TODAY))
    row = vault.read(list_seminars)[0]
    assert (row.starts_on, row.ends_on) == (TODAY, TODAY + timedelta(days=2))
    vault.execute(due(vault)["seminar"].close)
    vault.execute(commands.NoteProof(seminar_id=seminar_id, proof="certificate"))
    row = vault.read(list_seminars)[0]
    assert (row.done_on, row.proof, row.proof_on) == (TODAY, "certificate", TODAY)
    vault.execute(commands.NoteProof(seminar_id=seminar_id, proof="none"))
    assert vault.read(list_seminars)[0].proof_on is None


def test_only_the_last_look_asks_for_another_one_after_half_a_year(vault: Vault) -> None:
    assess(vault, date(2026, 2, 2))
    assert due(vault)["self_assessment"].due_on == date(2026, 8, 2)
    assess(vault, date(2026, 5, 25))
    waiting = due(vault)["self_assessment"]
    assert waiting.due_on == date(2026, 11, 25)
    vault.execute(waiting.close)
    assert due(vault)["self_assessment"].done_on == TODAY
    vault.execute(waiting.postpone(TODAY + timedelta(days=90)))
    assert "self_assessment" not in due(vault)


def test_a_look_takes_its_half_filled_form_with_it(vault: Vault) -> None:
    vault.execute(SaveFormDraft(form=FORM, typed={"levels": {"report": "confident"}}))
    vault.execute(commands.RecordSelfAssessment(answers=ANSWERS, from_form=FORM))
    assert vault.read(form_draft, FORM) is None
    assert vault.read(self_assessments)[0].answers == ANSWERS
    assert [line.learning_outcome for line in vault.read(list_answers)] == ["role", "needs", "resources"]


def given(**levels: str) -> tuple[Answer, ...]:
    return tuple(Answer(item=item, level=level) for item, level in levels.items())


def look_twice(vault: Vault) -> None:
    assess(vault, date(2025, 9, 1), given(ask_openly="not_yet", plan_survey="in_parts", report="in_parts"))
    now = given(ask_openly="confident", plan_survey="not_yet", report="can_pass_on", know_forms="in_parts")
    assess(vault, YESTERDAY, (*now[:1], replace(now[1], important=True), *now[2:]))


def test_strengths_come_first_and_only_ones_own_earlier_answers_are_compared(vault: Vault) -> None:
    look_twice(vault)
    back = vault.read(look_back)
    assert back is not None
    assert [(look.outcome, look.steps) for look in back.outcomes] == [
        ("evaluation", (1, 3)),
        ("needs", (1, 2)),
        ("methods", (None, 1)),
    ]
    needs = back.outcomes[1]
    assert (needs.further, needs.lower, needs.strong, needs.growing) == (1, 1, ("ask_openly",), ("plan_survey",))
    assert [answer.item for answer in back.important] == ["plan_survey"]


def words_of(vault: Vault, *, with_look: bool) -> str:
    document = prepare_report(vault, QUALIFICATION, {"self_assessment": with_look}, TODAY).document
    return repr(document.blocks)


def test_the_paper_shows_seminars_with_days_and_the_look_as_a_change(vault: Vault) -> None:
    add_seminar(vault, starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 4), proof="certificate")
    add_seminar(vault, title="Kurz", starts_on=YESTERDAY, ends_on=None, half_days=1)
    look_twice(vault)
    said = words_of(vault, with_look=True)
    for words in ("2 Seminare, zusammen 3,5 Tage", "2. bis 4. März 2026", "Zertifikat", "§ 37 Abs. 6 BetrVG"):
        assert words in said
    for words in (
        "keine Note und kein Durchschnitt",
        "1 Punkt weiter, 1 Punkt vorsichtiger",
        "für die Mentor*in selbst",
    ):
        assert words in said
    assert "Selbsteinschätzungen" not in words_of(vault, with_look=False)
    assert b"Kurz" in issue_report(vault, QUALIFICATION, {"self_assessment": True}, TODAY, "html").data


def test_there_is_no_paper_about_nothing(vault: Vault) -> None:
    with pytest.raises(UserError, match="Noch ist kein Seminar"):
        words_of(vault, with_look=True)
