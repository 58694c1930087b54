# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking at oneself: by keyboard, with gaps, put aside and gone on with; last time is seen only afterwards."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.queries import self_assessments
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.qualification.assessment_page import AssessmentPage
from mendi_desktop.gui.qualification.page import QualificationPage
from mendi_desktop.vault.session import Vault
from tests.pages.qualification import Looking, Qualification
from tests.support.desks import BEAMER, ShownPage, stops_without_name
from tests.support.vaults import TODAY
from tests.unit.features.qualification.examples import assess

Key = Qt.Key
HERE = Place("self-assessment")


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    shown = ShownPage(qtbot, vault, AssessmentPage)
    shown.go_to(HERE)
    shown.page.focus_start()
    return shown


def test_steps_are_chosen_with_arrows_or_digits_and_points_are_skipped(shown: ShownPage, vault: Vault) -> None:
    looking = Looking(shown.page)
    looking.press("Festhalten")
    assert "Einer genügt" in looking.words()
    shown.page.focus_start()
    looking.keys(Key.Key_3, Key.Key_Tab, Key.Key_Space)
    looking.keys(Key.Key_Tab, Key.Key_Right, Key.Key_Right, Key.Key_Delete, Key.Key_Tab)
    looking.keys(Key.Key_Tab, Key.Key_Right, Key.Key_Tab)
    assert looking.answers() == {"explain_limits": "confident!", "clarify_mandate": "in_parts"}
    assert "2 von 28 Punkten eingeschätzt" in looking.words()
    looking.write_note("nach dem Seminar")
    looking.press("Festhalten")
    kept = vault.read(self_assessments)
    assert [(row.assessed_on, row.note) for row in kept] == [(TODAY, "nach dem Seminar")]
    assert kept[0].answers == (
        Answer(item="explain_limits", level="confident", important=True),
        Answer(item="clarify_mandate", level="in_parts"),
    )
    assert shown.places[-1] == Place("qualification")


def test_last_time_does_not_steer(shown: ShownPage, vault: Vault) -> None:
    assess(vault)
    shown.go_to(HERE)
    assert Looking(shown.page).answers() == {}


def test_what_is_half_done_waits_even_when_the_window_locks(shown: ShownPage) -> None:
    looking = Looking(shown.page)
    looking.keys(Key.Key_2)
    shown.page.keep()
    looking.keys(Key.Key_Tab, Key.Key_Tab, Key.Key_4, Key.Key_Escape)
    assert shown.places[-1] == Place("qualification")
    shown.go_to(HERE)
    assert looking.answers() == {"explain_limits": "in_parts", "keep_confidence": "can_pass_on"}
    assert "Angefangenes wieder geöffnet" in looking.words()
    looking.press("Verwerfen")
    shown.go_to(HERE)
    assert looking.answers() == {}


def test_every_control_has_a_name_and_the_form_fits_a_beamer(qtbot: QtBot, vault: Vault) -> None:
    shown = ShownPage(qtbot, vault, AssessmentPage, BEAMER)
    assert stops_without_name(shown.page) == []
    assert shown.page.minimumSizeHint().width() <= BEAMER.width()


def test_afterwards_the_way_is_drawn_and_told_strengths_first(qtbot: QtBot, vault: Vault) -> None:
    assess(
        vault, date(2025, 9, 1), (Answer(item="report", level="not_yet"), Answer(item="ask_openly", level="confident"))
    )
    assess(
        vault,
        answers=(
            Answer(item="report", level="in_parts", important=True),
            Answer(item="ask_openly", level="confident"),
            Answer(item="plan_survey", level="not_yet"),
        ),
    )
    shown = ShownPage(qtbot, vault, QualificationPage)
    view = Qualification(shown.page)
    words = view.words()
    assert words.index("Lernbedarf erkennen") < words.index("Lernprozesse auswerten")
    for said in ("überwiegend „in Ansätzen“ · 1 Punkt weiter", "Wichtig für mich: berichten", "keine Note"):
        assert said.lower() in words.lower()
    assert "Noch im Wachsen: eine Befragung planen" in words
    assert "Stand November 2026" in words
    assert "Lernprozesse auswerten: von noch nicht (1. September 2025)" in view.chart().accessibleName()
    view.press("Diese Selbsteinschätzung entfernen")
    assert len(vault.read(self_assessments)) == 1
    shown.undo()
    assert "1 Punkt weiter" in view.words()
    view.press("Selbsteinschätzung machen")
    assert shown.places[-1] == HERE
