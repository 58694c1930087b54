# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seminars: entered in one line, registered, attended and proven by one press each, all of it undone as well."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from mendi_desktop.features.qualification.queries import list_seminars
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.qualification.page import QualificationPage
from mendi_desktop.vault.session import Vault
from tests.pages.finding import seen
from tests.pages.qualification import Qualification, SeminarForm
from tests.support.desks import BEAMER, ShownPage, focused, stops_without_name
from tests.support.screenshots import settle
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.qualification.examples import add_seminar


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    return ShownPage(qtbot, vault, QualificationPage)


def test_an_unused_page_says_what_it_is_for_and_begins_with_one_press(shown: ShownPage) -> None:
    view = Qualification(shown.page)
    assert "Was eine Mentor*in selbst lernt" in view.words()
    assert "viertägige MENTO-Grundqualifizierung des DGB" in view.words()
    assert "Stand November 2026; Termine kennt der Anbieter" in view.words()
    assert seen(shown.page, QListView) == []
    form = view.add()
    form.press("Eintragen")
    assert "Wie heißt das Seminar?" in form.words()
    form.write("Titel", "Beraten am Arbeitsplatz")
    form.write("Erster Tag", "2.3.2026")
    form.write("Letzter Tag", "4.3.2026")
    form.choose("Nachweis", "zerti")
    form.choose("Grundlage der Freistellung", "37 Abs. 6")
    form.press("Eintragen")
    assert view.headings() == ["Besucht, 3 Tage"], view.spoken()
    assert view.spoken() == ["Beraten am Arbeitsplatz, Mo, 2.3., Zertifikat"]
    assert "Freistellung: Betriebsrat, erforderlich (§ 37 Abs. 6 BetrVG)" in view.words()
    assert "Noch keine Selbsteinschätzung" in view.words()
    shown.undo()
    assert "Was eine Mentor*in selbst lernt" in view.words()


def test_from_the_registration_to_the_certificate(shown: ShownPage, vault: Vault) -> None:
    add_seminar(vault, starts_on=TODAY, ends_on=None, registration_until=TODAY - timedelta(days=2))
    add_seminar(vault, title="Später")
    settle()
    view = Qualification(shown.page)
    assert not view.can_press("Anmeldung erledigt"), "it has begun"
    view.press("War dabei")
    shown.go_to(Place("qualification", vault.read(list_seminars)[1].id))
    view.press("Zertifikat ist da")
    assert not view.can_press("Bescheinigung ist da")
    assert view.headings() == ["Geplant, 3 Tage", "Besucht, 1 Tag"]
    shown.go_to(Place("qualification", vault.read(list_seminars)[0].id))
    view.press("Anmeldung erledigt")
    assert "angemeldet" in view.spoken()[0]
    assert shown.done == [
        "Seminar als besucht festgehalten",
        "Nachweis festgehalten",
        "Anmeldung zum Seminar festgehalten",
    ]


def test_a_seminar_is_changed_by_keyboard_and_what_does_not_fit_is_said(shown: ShownPage, vault: Vault) -> None:
    add_seminar(vault, starts_on=YESTERDAY, ends_on=None, proof="certificate")
    settle()
    view = Qualification(shown.page)
    shown.page.focus_start()
    assert focused() is view.rows
    form = view.open_chosen()
    form.write("Tage", "ein paar")
    form.press("Ändern")
    assert "ganze und halbe Tage" in form.words()
    form.write("Tage", "1,5")
    form.press("Ändern")
    row = vault.read(list_seminars)[0]
    assert (row.half_days, row.done_on, row.proof, row.release_basis) == (
        3,
        YESTERDAY,
        "certificate",
        "works_council_needed",
    )
    view.open_chosen().press("Seminar entfernen")
    assert vault.read(list_seminars) == []
    shown.undo()
    assert len(view.seminars()) == 1


def test_a_place_asks_for_a_seminar(shown: ShownPage) -> None:
    shown.go_to(Place("qualification", word="new"))
    assert stops_without_name(shown.window) == []


def test_the_page_fits_a_beamer(qtbot: QtBot, vault: Vault) -> None:
    add_seminar(vault)
    shown = ShownPage(qtbot, vault, QualificationPage, BEAMER)
    assert stops_without_name(shown.page) == []
    assert shown.page.minimumSizeHint().width() <= BEAMER.width()


def test_half_typed_input_survives_the_lock(shown: ShownPage, vault: Vault, qtbot: QtBot) -> None:
    form = Qualification(shown.page).add()
    form.write("Titel", "Beraten am Arbeitsp")
    form.write("Erster Tag", "irgendwann")
    form.press("besucht")
    form.choose("Nachweis", "zerti")
    shown.page.keep()
    SeminarForm(shown.page).dialog.give_up()
    again = ShownPage(qtbot, vault, QualificationPage)
    view = Qualification(again.page)
    view.press("Weiterschreiben")
    form = SeminarForm(again.page)
    assert (form.text("Titel"), form.text("Erster Tag")) == ("Beraten am Arbeitsp", "irgendwann")
    again.page.keep()
    form.write("Erster Tag", "2.3.2026")
    form.press("Eintragen")
    (seminar,) = vault.read(list_seminars)
    assert (seminar.title, seminar.proof, seminar.done_on is not None) == ("Beraten am Arbeitsp", "certificate", True)
    assert not view.can_press("Weiterschreiben")
