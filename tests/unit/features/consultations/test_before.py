# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before a talk: what the last one was about, who has promised what, what stood in the way and what was reached."""

from datetime import date, timedelta
from uuid import UUID

from mendi_desktop.features.consultations.queries.before import before_talk
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, add_colleague, record_talk

MARCH, JUNE, OCTOBER = date(2026, 3, 4), date(2026, 6, 10), date(2026, 10, 7)


def full_history(vault: Vault) -> UUID:
    ahorn = add_colleague(vault, alias="Ahorn-7")
    record_talk(
        vault,
        colleague_id=ahorn,
        held_on=MARCH,
        barriers=("costs", "shift_schedule"),
        goals="Den Abschluss nachholen.",
        strengths="Erklärt anderen gern die Anlage.",
        record="Erstes Treffen.",
    )
    record_talk(
        vault,
        colleague_id=ahorn,
        held_on=JUNE,
        barriers=("costs",),
        outcome="funding_granted",
        referrals=(
            ReferralInput(target="works_council"),
            ReferralInput(target="chamber_of_industry", came_back="Zugelassen"),
        ),
        steps=(
            StepInput(text="Meisterin fragen", responsible="mentor"),
            StepInput(text="Zeugnis mitbringen", responsible="colleague", due_on=TODAY),
            StepInput(text="Längst geschehen", responsible="mentor", done_on=JUNE),
        ),
        private_note="nur für mich gedacht",
    )
    record_talk(
        vault,
        colleague_id=ahorn,
        held_on=OCTOBER,
        concerns=("vocational_degree",),
        barriers=("shift_schedule",),
        follow_up_on=TODAY - timedelta(days=3),
        record="Will die Prüfung im Frühjahr.\nDer Rest steht im zweiten Absatz.",
    )
    return ahorn


def test_the_last_talk_with_its_first_paragraph(vault: Vault) -> None:
    found = vault.read(before_talk, full_history(vault)).last
    assert found is not None
    assert (found.held_on, found.concerns) == (OCTOBER, ("vocational_degree",))
    assert (found.gist, found.goes_on) == ("Will die Prüfung im Frühjahr.", True)


def test_open_promises_by_their_day_and_nothing_that_is_done(vault: Vault) -> None:
    found = vault.read(before_talk, full_history(vault))
    assert [(each.kind, each.responsible, each.text) for each in found.promises] == [
        ("follow_up", "mentor", ""),
        ("step", "colleague", "Zeugnis mitbringen"),
        ("step", "mentor", "Meisterin fragen"),
    ]
    assert [(each.referral.target, each.held_on) for each in found.awaited] == [("works_council", JUNE)]


def test_what_carries_is_from_the_newest_talk_that_says_it(vault: Vault) -> None:
    found = vault.read(before_talk, full_history(vault))
    assert found.goals is not None
    assert found.strengths is not None
    assert (found.goals.text, found.goals.held_on) == ("Den Abschluss nachholen.", MARCH)
    assert found.strengths.text == "Erklärt anderen gern die Anlage."
    assert found.starting_point is None


def test_what_became_of_a_barrier(vault: Vault) -> None:
    found = vault.read(before_talk, full_history(vault)).barriers
    told = [(each.code, each.first_on, each.last_on, each.times, each.still, each.then) for each in found]
    assert told == [
        ("shift_schedule", MARCH, OCTOBER, 2, True, None),
        ("costs", MARCH, JUNE, 2, False, "funding_granted"),
    ]


def test_steps_forward_are_told_and_setbacks_are_not(vault: Vault) -> None:
    ahorn = full_history(vault)
    record_talk(vault, colleague_id=ahorn, held_on=MARCH, outcome="employer_refused")
    record_talk(vault, colleague_id=ahorn, held_on=OCTOBER, outcome="enrolled", outcome_on=TODAY)
    found = vault.read(before_talk, ahorn).reached
    assert [(each.outcome, each.on) for each in found] == [("enrolled", TODAY), ("funding_granted", JUNE)]


def test_of_private_notes_only_that_there_are_some(vault: Vault) -> None:
    found = vault.read(before_talk, full_history(vault))
    assert [each.held_on for each in found.private_notes] == [JUNE]
    assert "nur für mich gedacht" not in repr(found)


def test_a_first_talk_and_one_that_is_only_put_aside(vault: Vault) -> None:
    ahorn = add_colleague(vault, alias="Ahorn-7")
    assert vault.read(before_talk, ahorn).last is None
    record_talk(vault, colleague_id=ahorn, held_on=TODAY, barriers=("costs",), draft=True)
    found = vault.read(before_talk, ahorn)
    assert (found.last, found.barriers) == (None, ())


def test_nothing_of_anybody_else(vault: Vault) -> None:
    full_history(vault)
    found = vault.read(before_talk, add_colleague(vault, alias="Birke-3"))
    assert (found.last, found.promises, found.awaited, found.goals, found.barriers) == (None, (), (), None, ())
