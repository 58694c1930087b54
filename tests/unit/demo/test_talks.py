# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The talks of the demo data keep every rule of the field and look like a mentor's year and a half."""

import re
from collections import Counter, defaultdict
from datetime import date, timedelta

from mendi_desktop.demo.stage import months_before
from mendi_desktop.demo.workdays import is_holiday
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    PrivateNote,
    Referral,
)
from mendi_desktop.features.consultations.queries import due_items
from mendi_desktop.features.consultations.rules import CODE_LISTS, check_talk
from mendi_desktop.features.consultations.talk import TalkFields
from tests.unit.demo.conftest import Demo


def test_a_hundred_and_fifty_talks_in_eighteen_months(demo: Demo) -> None:
    talks = demo.rows(Consultation)
    assert len(talks) == 150
    assert months_before(demo.today, 18) <= min(talk.held_on for talk in talks)
    assert max(talk.held_on for talk in talks) < demo.today
    months = {(talk.held_on.year, talk.held_on.month) for talk in talks}
    assert len(months) >= 18


def test_no_talk_breaks_a_rule(demo: Demo) -> None:
    names = TalkFields.__dataclass_fields__.keys() & Consultation.__table__.columns.keys()
    for talk in demo.rows(Consultation):
        check_talk(TalkFields(**{name: getattr(talk, name) for name in names}), demo.today)


def test_people_rest_on_sundays_and_holidays(demo: Demo) -> None:
    days = [talk.held_on for talk in demo.rows(Consultation)]
    assert not [day for day in days if day.weekday() == 6 or is_holiday(day)]
    saturdays = sum(day.weekday() == 5 for day in days)
    assert saturdays <= (12 if demo.scenario == "metall" else 0)


def test_groups_have_a_head_count_and_persons_none(demo: Demo) -> None:
    talks = demo.rows(Consultation)
    groups = [talk for talk in talks if talk.contact_kind in {"group_consultation", "info_event"}]
    assert len(groups) >= 12
    assert all(talk.head_count and talk.head_count > 2 and talk.colleague_id is None for talk in groups)
    assert not [talk for talk in talks if talk.head_count and talk not in groups]
    strangers = [talk for talk in talks if talk.colleague_id is None and talk not in groups]
    assert len(strangers) >= 15


def test_two_of_five_talks_are_short(demo: Demo) -> None:
    minutes = [talk.minutes for talk in demo.rows(Consultation) if talk.minutes]
    assert 0.3 <= sum(length <= 15 for length in minutes) / len(minutes) <= 0.52
    assert sum(length > 30 for length in minutes) >= 15


def test_all_codes_are_known_and_none_tells_of_health_or_belief(demo: Demo) -> None:
    used: dict[str, set[str]] = defaultdict(set)
    for talk in demo.rows(Consultation):
        for field, list_name in CODE_LISTS.items():
            value = getattr(talk, field)
            used[list_name].update(value if isinstance(value, tuple) else {value} - {None})
    used["referral_target"] = {referral.target for referral in demo.rows(Referral)}
    used["step_responsible"] = {step.responsible for step in demo.rows(AgreedStep)}
    for list_name, codes in used.items():
        assert codes, list_name
        assert not [code for code in codes if code_list(list_name).code(code).special]
    assert len(used["barrier"]) >= 8
    assert len(used["concern"]) >= 10
    assert len(used["outcome"]) >= 5


def test_the_start_page_has_something_in_every_group(demo: Demo) -> None:
    items = demo.vault.read(due_items, demo.today)
    states = Counter(item.state for item in items)
    assert 1 <= states["overdue"] <= 6
    assert 1 <= states["today"] <= 4
    assert 1 <= states["coming"] <= 14
    assert {item.kind for item in items} == {"step", "follow_up"}
    assert not [item for item in items if item.due_on < demo.today - timedelta(days=21)]


def test_what_hangs_on_a_talk_comes_after_it_and_before_today(demo: Demo) -> None:
    held = {talk.id: talk.held_on for talk in demo.rows(Consultation)}
    for step in demo.rows(AgreedStep):
        assert step.due_on is not None
        assert held[step.consultation_id] <= (step.done_on or step.due_on)
        assert step.done_on is None or step.done_on < demo.today
    answers = [referral for referral in demo.rows(Referral) if referral.came_back]
    assert len(answers) >= 5
    assert all(held[answer.consultation_id] <= answer.came_back_on < demo.today for answer in answers)
    outcomes = [talk for talk in demo.rows(Consultation) if talk.outcome]
    assert len(outcomes) >= 25
    assert any(talk.outcome_on - talk.held_on > timedelta(days=28) for talk in outcomes)


def test_nothing_is_done_or_planned_on_a_day_of_rest(demo: Demo) -> None:
    talks, steps = demo.rows(Consultation), demo.rows(AgreedStep)
    days = [*(step.done_on for step in steps), *(step.due_on for step in steps)]
    days += [*(talk.follow_up_on for talk in talks), *(talk.follow_up_done_on for talk in talks)]
    rest = [day for day in days if day and (day.weekday() == 6 or is_holiday(day))]
    assert set(rest) <= {demo.today}, "only what waits today does so on any day"


def test_rows_are_written_on_believable_days(demo: Demo) -> None:
    talks = demo.rows(Consultation)
    for talk in talks:
        written_on = talk.created_at.date()
        assert talk.held_on <= written_on <= talk.held_on + timedelta(days=6)
        assert written_on <= talk.updated_at.date() < demo.today
    assert len({talk.created_at.date() for talk in talks}) > 80


def test_every_full_quarter_has_people_enough_for_a_report(demo: Demo) -> None:
    people: dict[tuple[int, int], set[object]] = defaultdict(set)
    for talk in demo.rows(Consultation):
        if talk.colleague_id:
            people[talk.held_on.year, (talk.held_on.month - 1) // 3].add(talk.colleague_id)
    first = months_before(demo.today, 18)
    full = [
        (year, quarter)
        for year, quarter in people
        if date(year, 3 * quarter + 1, 1) >= first and (year, quarter) < (demo.today.year, (demo.today.month - 1) // 3)
    ]
    assert len(full) in {5, 6}
    assert 15 <= min(len(people[quarter]) for quarter in full) <= max(len(people[quarter]) for quarter in full) <= 24


def test_a_few_drafts_and_private_notes(demo: Demo) -> None:
    drafts = [talk for talk in demo.rows(Consultation) if talk.draft]
    assert len(drafts) == 2
    assert all(talk.minutes is None or talk.contact_kind is None for talk in drafts)
    assert min(talk.held_on for talk in drafts) > demo.today - timedelta(days=60)
    notes = demo.rows(PrivateNote)
    assert 1 <= len(notes) <= 12
    assert all(note.delete_on > demo.today for note in notes)


def test_no_sentence_is_said_twice(demo: Demo) -> None:
    texts = demo.rows(ConsultationText)
    written = [text for row in texts for text in (row.record, row.starting_point, row.strengths, row.goals) if text]
    written += [note.text for note in demo.rows(PrivateNote)]
    sentences = Counter(sentence for text in written for sentence in re.split(r"(?<=[.!?])\s+", text))
    assert [sentence for sentence, times in sentences.items() if times > 1] == []
    assert len(texts) >= 110


def test_texts_are_filled_in_and_address_nobody(demo: Demo) -> None:
    rows = demo.rows(ConsultationText)
    everything = " ".join(f"{row.record} {row.starting_point} {row.strengths} {row.goals}" for row in rows)
    assert not set("{}") & set(everything)
    assert re.findall(r"\b(Sie haben|Du|du|dir|dich|Ihnen|Quote|Defizit\w*|Fehlverhalten)\b", everything) == []
