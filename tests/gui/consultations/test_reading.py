# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading a talk: every kind of it, any text, and a private note that is open only when asked for."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.vault.session import Vault
from tests.pages.finding import named, seen
from tests.pages.talks import TalkList
from tests.pages.walking import cut_off, unnamed
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.typing import press
from tests.support.vaults import TODAY, add_colleague, record_talk

LONG = "Überlegungen zum Meister. " * 400
KINDS: dict[str, dict[str, Any]] = {
    "Gruppe": {"contact_kind": "group_consultation", "head_count": 12, "org_unit": "Halle 3"},
    "Entwurf": {"minutes": None, "contact_kind": None, "draft": True},
    "voll": {
        "channel": "phone",
        "place": "canteen",
        "initiative": "colleague",
        "concerns": ("vocational_degree", "certificate"),
        "barriers": ("too_old",),
        "record": "Möchte weiter.",
        "starting_point": "Anlernkraft",
        "strengths": "Geduld",
        "goals": "Abschluss",
        "private_note": "Wirkte müde.",
        "steps": (StepInput(text="Termine erfragen", due_on=TODAY),),
        "referrals": (ReferralInput(target="employment_agency_guidance"),),
        "follow_up_on": TODAY,
        "outcome": "open",
    },
    "Auszeichnung": {"record": "<b>fett</b> &amp; <img src=x>", "org_unit": "<i>Halle</i>"},
    "lang": {"record": LONG, "org_unit": "Instandhaltung und Werkzeugbau " * 6, "private_note": LONG},
    "von rechts": {"record": "مرحبا بالعالم 🌾", "org_unit": "قسم"},
}


class Reading(TalkList):
    """The page with one talk recorded before it opened."""

    def __init__(self, qtbot: QtBot, vault: Vault, **fields: Any) -> None:
        record_talk(vault, **fields)
        self.shown = ShownPage(qtbot, vault, ConsultationsPage)
        assert isinstance(self.shown.page, ConsultationsPage)
        super().__init__(self.shown.page)


@pytest.mark.parametrize("kind", KINDS)
def test_every_talk_can_be_read_whole(qtbot: QtBot, vault: Vault, kind: str) -> None:
    talks = Reading(qtbot, vault, **KINDS[kind])
    words = talks.read()
    for name in ("record", "starting_point", "strengths", "goals", "org_unit"):
        assert KINDS[kind].get(name, "").strip() in words
    assert ("Kantine" in words) == ("place" in KINDS[kind])
    assert unnamed(talks.page) == []
    assert cut_off(talks.page.reading) == []


def test_markup_is_shown_as_it_was_typed(qtbot: QtBot, vault: Vault) -> None:
    talks = Reading(qtbot, vault, **KINDS["Auszeichnung"])
    for label in seen(talks.page.reading, QLabel):
        assert label.textFormat() in (Qt.TextFormat.PlainText, Qt.TextFormat.RichText)
        if label.textFormat() == Qt.TextFormat.RichText:
            assert "<b>" not in label.text()
            assert "<img" not in label.text()
    assert "<b>fett</b> &amp; <img src=x>" in talks.read()


def test_the_private_note_is_closed_until_asked_for_and_then_whole(qtbot: QtBot, vault: Vault) -> None:
    talks = Reading(qtbot, vault, **KINDS["lang"])
    secret = LONG.strip()
    everything = [label for label in talks.page.findChildren(QLabel) if label.accessibleName() == secret]
    assert len(everything) == 1, "the record says the same; the note may not be anywhere yet"
    talks.press("Notiz „nur für mich“ zeigen")
    settle()
    assert talks.read().count(secret) == 2
    assert cut_off(talks.page.reading) == []
    talks.press("Notiz „nur für mich“ zuklappen")
    assert talks.read().count(secret) == 1


def test_a_note_that_was_opened_is_closed_for_the_next_talk(qtbot: QtBot, vault: Vault) -> None:
    record_talk(vault, contact_kind="office_hour")
    talks = Reading(qtbot, vault, private_note="Wirkte müde.")
    talks.press("Notiz „nur für mich“ zeigen")
    talks.choose("Sprechstunde")
    talks.choose("Tür-und-Angel")
    assert "Wirkte müde." not in talks.read()


def test_a_tick_by_keyboard_leaves_the_keyboard_on_it(qtbot: QtBot, vault: Vault) -> None:
    talks = Reading(qtbot, vault, **KINDS["voll"])
    tick = named(talks.page.reading, Tick, "Erledigt: Termine erfragen")
    tick.setFocus()
    press(tick, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "erledigt am" in talks.read())
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Erledigt: Termine erfragen"


def test_a_talk_with_a_colleague_leads_to_them(qtbot: QtBot, vault: Vault) -> None:
    linde = add_colleague(vault, "Linde-3")
    record_talk(vault, colleague_id=linde)
    shown = ShownPage(qtbot, vault, ConsultationsPage)
    assert isinstance(shown.page, ConsultationsPage)
    TalkList(shown.page).press("Linde-3")
    assert (shown.places[-1].page, shown.places[-1].id) == ("colleagues", linde)
