# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings hold at once, at the next start, and after the lock."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from mendi_desktop.core.settings import TEXT_SCALE, THEME
from mendi_desktop.gui.kit import theme
from tests.gui.settings.conftest import write
from tests.pages.doors import said
from tests.pages.finding import named, press_button
from tests.pages.program import Program
from tests.support.typing import press, type_text


def test_the_look_holds_at_once_and_at_the_next_start(settings: Program) -> None:
    press_button(settings.page, "dunkel")
    press_button(settings.page, "125 %")
    assert (theme.tokens().name, theme.current().scale) == ("dark", 125)
    remembered = settings.context.settings
    assert (remembered.get(THEME), remembered.get(TEXT_SCALE)) == ("dark", 125)


def test_the_name_of_the_vault_is_an_act_that_can_be_undone(settings: Program) -> None:
    write(settings, "Name des Tresors", "Werk Süd & Nord")
    press(named(settings.page, QLineEdit, "Name des Tresors"), Qt.Key.Key_Return)
    settings.settle()
    assert "Werk Süd & Nord" in said(settings.workbench)
    settings.choose("undo")
    settings.settle()
    assert "Werk Nord" in said(settings.workbench)
    assert named(settings.page, QLineEdit, "Name des Tresors").text() == "Werk Nord"


def test_a_half_typed_name_is_kept_by_the_lock(settings: Program) -> None:
    write(settings, "Im Bericht genannt als", "M. Muster")
    settings.choose("lock")
    settings.unlock()
    settings.wait_until_open()
    settings.choose("settings")
    assert named(settings.page, QLineEdit, "Im Bericht genannt als").text() == "M. Muster"


def test_who_is_responsible_is_kept_in_the_vault(settings: Program) -> None:
    combo = named(settings.page, QComboBox, "Verantwortlich für den Datenschutz")
    combo.setFocus()
    type_text(combo, "der Arbeitgeber")
    press(combo, Qt.Key.Key_Tab)
    write(settings, "Name der verantwortlichen Stelle", "Erfundene Werke AG")
    press(named(settings.page, QLineEdit, "Name der verantwortlichen Stelle"), Qt.Key.Key_Return)
    settings.settle()
    settings.choose("lock")
    settings.unlock()
    settings.wait_until_open()
    settings.choose("settings")
    assert named(settings.page, QLineEdit, "Name der verantwortlichen Stelle").text() == "Erfundene Werke AG"
    assert named(settings.page, QComboBox, "Verantwortlich für den Datenschutz").currentText() == "der Arbeitgeber"


def test_the_federal_state_and_saturdays_hold_in_the_calendar(settings: Program) -> None:
    combo = named(settings.page, QComboBox, "Bundesland")
    combo.setFocus()
    type_text(combo, "Bayern, mit")
    press(combo, Qt.Key.Key_Tab)
    press_button(settings.page, "Auch samstags")
    settings.settle()
    options = settings.page.desk.vault.options  # type: ignore[attr-defined]
    assert (options.region, options.saturdays) == ("by_m", True)
    settings.choose("calendar")
    settings.settle()
    assert "Feiertage: Bayern, mit Mariä Himmelfahrt" in said(settings.workbench)
