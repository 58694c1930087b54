# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before a talk: who, what was last, what was promised, what carries; on one screen, and from there to work."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mendi_desktop.features.colleagues.commands import RecordConsent, RemoveColleague
from mendi_desktop.features.consultations.commands import RemoveConsultation, SaveFormDraft
from mendi_desktop.features.consultations.form_names import form_joint
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.gui.consultations.before.page import BeforePage
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.before import Before
from tests.pages.walking import cut_off, unnamed
from tests.support.desks import BEAMER, PAGE, ShownPage, focused
from tests.support.screenshots import settle
from tests.support.typing import press
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk

MARCH, JULY = date(2026, 3, 12), date(2026, 7, 22)
GIST = (
    "Hat die Anmeldung abgeschickt und gleich zwei andere aus der Schicht neugierig gemacht. Der Schichtplan im Januar "
    "passt noch nicht: Die Meisterin wartet die Urlaube ab und sagt bis Monatsende Bescheid."
)


def rich(vault: Vault) -> UUID:
    """Somebody about whom there is much to say."""
    ahorn = add_colleague(vault, alias="Ahorn-7", org_unit="Montage")
    vault.execute(RecordConsent(colleague_id=ahorn, scope="count", given_on=MARCH))
    record_talk(
        vault,
        colleague_id=ahorn,
        held_on=MARCH,
        goals="Den Berufsabschluss neben der Arbeit nachholen, ohne die Nachtschicht aufzugeben.",
        strengths="Lernt neue Anlagen schnell und erklärt sie gern den anderen in der Schicht.",
        barriers=("costs", "no_time_family"),
        outcome="next_step_clear",
        private_note="Nur für mich: war müde",
    )
    record_talk(
        vault,
        colleague_id=ahorn,
        held_on=JULY,
        barriers=("costs", "shift_schedule", "fear_of_failure"),
        outcome="funding_granted",
        referrals=(ReferralInput(target="works_council"),),
    )
    record_talk(
        vault,
        colleague_id=ahorn,
        held_on=YESTERDAY,
        minutes=20,
        concerns=("vocational_degree", "time_off"),
        barriers=("shift_schedule",),
        record=f"{GIST}\nEin zweiter Absatz, den heute niemand braucht.",
        follow_up_on=TODAY,
        steps=(
            StepInput(text="Meisterin nach dem Schichtplan fragen", due_on=TODAY - timedelta(days=3)),
            StepInput(text="Zeugnis mitbringen", responsible="colleague", due_on=TODAY),
            StepInput(text="Freistellung klären", responsible="other"),
        ),
    )
    return ahorn


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    return ShownPage(qtbot, vault, BeforePage)


def test_one_screen_tells_all_that_is_needed(shown: ShownPage, vault: Vault) -> None:
    before = Before(shown, rich(vault))
    told = "\n".join(before.words())
    for words in (
        "Vor dem Gespräch mit Ahorn-7",
        "Montage · im Kontakt seit März 2026 · 3 Gespräche",
        GIST,
        "noch keine Rückmeldung seit Mi, 22.7.",
        "Den Berufsabschluss neben der Arbeit nachholen",
        "seit Juli nicht mehr genannt · danach: Förderung bewilligt",
        "Nur die Anzahl der Gespräche zählt mit.",
        "1 Arbeitsnotiz, zugeklappt",
    ):
        assert words in told
    assert "zweiter Absatz" not in told
    assert "war müde" not in told
    mine = ["Meisterin nach dem Schichtplan fragen", "Wiedervorlage: Berufsabschluss nachholen"]
    assert before.promises() == [*mine, "Zeugnis mitbringen", "Freistellung klären"]
    groups = [words for words in before.words() if words.startswith("Von ")]
    assert groups == ["Von mir", "Von Ahorn-7", "Von anderen"]
    assert not before.has_to_scroll()
    assert QApplication.focusWidget() is not None
    for size in (PAGE, BEAMER):
        shown.window.resize(size)
        assert cut_off(shown.page) == []
        assert unnamed(shown.page) == []


def test_a_promise_kept_is_ticked_and_can_be_taken_back(shown: ShownPage, vault: Vault) -> None:
    before = Before(shown, rich(vault))
    before.keep("Zeugnis mitbringen")
    before.keep("Wiedervorlage: Berufsabschluss nachholen")
    assert before.promises() == ["Meisterin nach dem Schichtplan fragen", "Freistellung klären"]
    assert len(shown.done) == 2
    shown.undo()
    shown.undo()
    assert "Zeugnis mitbringen" in before.promises()


def test_after_the_last_promise_the_keyboard_goes_on_to_the_talk(shown: ShownPage, vault: Vault) -> None:
    linde = add_colleague(vault, alias="Linde-3")
    record_talk(vault, colleague_id=linde, steps=(StepInput(text="Zeugnis mitbringen", due_on=TODAY),))
    before = Before(shown, linde)
    press(focused(), Qt.Key.Key_Space)
    settle()
    assert before.promises() == []
    assert focused().accessibleName() == "Gespräch festhalten"


def test_from_there_to_the_form_and_to_the_joint_view(shown: ShownPage, vault: Vault) -> None:
    person = rich(vault)
    before, shared = Before(shown, person), list[UUID]()
    shown.desk.navigator.shared.connect(shared.append)
    for words in ("Gespräch festhalten", "Alle Gespräche", "Mitschau"):
        before.press(words)
    assert shown.places == [Place("record", about=person), Place("colleagues", person)]
    assert shared == [person]


def test_what_was_begun_together_is_not_forgotten(shown: ShownPage, vault: Vault) -> None:
    person = rich(vault)
    waits = "Ein gemeinsam angefangenes Gespräch wartet in der Mitschau."
    assert waits not in Before(shown, person).words()
    vault.execute(SaveFormDraft(form=form_joint(person), typed={"record": "Erst halb"}))
    assert waits in Before(shown, person).words()


def test_the_first_talk_has_advice_with_its_source(shown: ShownPage, vault: Vault) -> None:
    before = Before(shown, add_colleague(vault, alias="Zeder-9"))
    told = "\n".join(before.words())
    assert "Zum ersten Mal im Gespräch" in told
    assert "Was soll nach dem Gespräch klarer sein?" in told
    assert "Quelle: wb-web.de, zsb-os.de: Phasen des Beratungsgesprächs. Stand 22. November 2026." in told
    assert "Versprochen" not in told
    assert not before.has_to_scroll()


def test_with_nobody_in_sight_it_asks_with_whom(shown: ShownPage, vault: Vault) -> None:
    ahorn = rich(vault)
    add_colleague(vault, alias="Birke-3")
    before = Before(shown)
    assert before.offered() == ["Ahorn-7 · Montage", "Birke-3"]
    before.type_alias("birk")
    assert before.offered() == ["Birke-3"]
    before.type_alias("xyz")
    assert "Kein Kürzel passt dazu. Ein neues entsteht mit dem ersten Gespräch." in before.words()
    before = Before(shown)
    before.enter()
    assert shown.places == [Place("before", about=ahorn)]


def test_a_talk_leads_to_its_colleague_and_one_who_has_gone_to_the_question(shown: ShownPage, vault: Vault) -> None:
    ahorn = add_colleague(vault, alias="Ahorn-7")
    talk = record_talk(vault, colleague_id=ahorn)
    before = Before(shown)
    shown.go_to(Place("before", talk))
    assert "Vor dem Gespräch mit Ahorn-7" in before.words()
    vault.execute(RemoveConsultation(consultation_id=talk))
    vault.execute(RemoveColleague(colleague_id=ahorn))
    shown.page.refresh()
    assert "Vor dem Gespräch" in before.words()
    assert shown.page.whom() is None
