# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date

from mendi_desktop.features.consultations.queries import colleague_history
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk

OCTOBER, NOVEMBER = date(2026, 10, 8), date(2026, 11, 3)


def test_a_history_reads_as_one_text(vault: Vault) -> None:
    ahorn, linde = add_colleague(vault, "Ahorn-7"), add_colleague(vault, "Linde-3")
    record_talk(vault, OCTOBER, colleague_id=ahorn, strengths="behält den Überblick", private_note="müde")
    record_talk(
        vault,
        NOVEMBER,
        colleague_id=ahorn,
        record="Zwei Wege verglichen.",
        barriers=("costs",),
        place="canteen",
        funding_checked=("sgb3_82",),
        referrals=(ReferralInput(target="hr_department"), ReferralInput(target="jobcentre")),
        steps=(
            StepInput(text="Schichtplan mitbringen", responsible="colleague"),
            StepInput(text="Anruf", due_on=TODAY),
            StepInput(text="Lehrplan schicken", done_on=NOVEMBER),
        ),
    )
    record_talk(vault, YESTERDAY, colleague_id=linde, record="Jemand anderes.")
    history = vault.read(colleague_history, ahorn)
    assert [(step.text, step.held_on) for step in history.open_steps] == [
        ("Anruf", NOVEMBER),
        ("Schichtplan mitbringen", NOVEMBER),
    ]
    newest, oldest = history.talks
    assert (newest.held_on, newest.record, newest.barriers) == (NOVEMBER, "Zwei Wege verglichen.", ("costs",))
    assert newest.place == "canteen"
    assert (newest.funding_checked, newest.referrals) == (("sgb3_82",), ("hr_department", "jobcentre"))
    assert (newest.done_steps, newest.has_private_note) == (("Lehrplan schicken",), False)
    assert (oldest.strengths, oldest.record, oldest.has_private_note) == ("behält den Überblick", "", True)
    assert history.private_notes == 1
    assert "müde" not in str(history)


def test_a_colleague_without_talks_has_no_history(vault: Vault) -> None:
    history = vault.read(colleague_history, add_colleague(vault))
    assert (history.open_steps, history.talks, history.private_notes) == ((), (), 0)
