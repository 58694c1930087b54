# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One colleague: the history as one text, steps on top, consents given and withdrawn, names only when allowed."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.features.colleagues.commands import ConsentInput
from mendi_desktop.features.colleagues.queries import colleague_detail
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.colleagues import ColleaguesView
from tests.support.desks import BEAMER, ShownPage
from tests.support.screenshots import settle
from tests.support.vaults import NAMED, TODAY, add_colleague, record_talk

Show = Callable[[], ShownPage]


@pytest.fixture
def ahorn(vault: Vault) -> UUID:
    """A colleague with three talks, the middle one with everything."""
    colleague_id = add_colleague(
        vault, org_unit="Montage", notes="Lernt gern mit anderen.", delete_on=date(2028, 12, 31)
    )
    record_talk(vault, date(2026, 10, 8), colleague_id=colleague_id, minutes=30, strengths="behält den Überblick")
    record_talk(
        vault,
        date(2026, 11, 3),
        colleague_id=colleague_id,
        minutes=100,
        contact_kind="follow_up_consultation",
        concerns=("vocational_degree",),
        record="Zwei Wege verglichen.",
        barriers=("costs",),
        referrals=(ReferralInput(target="trade_union"),),
        steps=(
            StepInput(text="Schichtplan mitbringen", responsible="colleague"),
            StepInput(text="Akademie fragen", due_on=date(2026, 11, 27)),
            StepInput(text="Zeugnis kopiert", done_on=date(2026, 11, 5)),
        ),
        private_note="wirkt müde",
    )
    record_talk(
        vault, date(2026, 11, 22), colleague_id=colleague_id, record="Möchte den Staplerschein.", private_note="x"
    )
    return colleague_id


@pytest.fixture
def shown(show: Show, ahorn: UUID) -> ShownPage:
    return show()


@pytest.fixture
def view(shown: ShownPage) -> ColleaguesView:
    return ColleaguesView(shown.page)


def test_the_head_says_who_where_and_how_much(view: ColleaguesView) -> None:
    assert "Montage · im Kontakt seit Oktober 2026 · 3 Gespräche, 2 h 25 min" in view.words()


def test_the_history_is_one_text_newest_first(view: ColleaguesView) -> None:
    text = view.history_text()
    newest, middle, oldest = text.split("\n\n")
    assert newest.splitlines()[-1] == "Möchte den Staplerschein."
    assert middle.splitlines()[:3] == ["Folgeberatung, 100 min", "Berufsabschluss nachholen", "Zwei Wege verglichen."]
    assert "Erledigt: Zeugnis kopiert" in middle
    assert oldest.splitlines()[-2:] == ["Stärken", "behält den Überblick"]


def test_chips_tell_what_stood_in_the_way_and_where_it_went_on(view: ColleaguesView) -> None:
    hurdle, referral = view.history_chips()
    assert hurdle.startswith("Hürde: ")
    assert referral.startswith("verwiesen an: ")


def test_open_steps_stand_on_top_and_close_in_place(view: ColleaguesView, shown: ShownPage) -> None:
    assert view.open_steps() == ["Akademie fragen", "Schichtplan mitbringen"]
    view.close_step("Akademie fragen")
    assert view.open_steps() == ["Schichtplan mitbringen"]
    assert "Erledigt: Zeugnis kopiert, Akademie fragen" in view.history_text()
    shown.undo()
    assert len(view.open_steps()) == 2


def test_a_step_is_added_to_the_newest_talk(view: ColleaguesView) -> None:
    dialog = view.add_step()
    assert "Gehört zum Gespräch vom So, 22.11." in dialog.words()
    dialog.press("Hinzufügen")
    assert dialog.is_open
    dialog.write("Was ist vereinbart?", "Fahrprobe ermöglichen")
    dialog.write("Bis wann?", "Fr")
    dialog.press("Hinzufügen")
    assert "Fahrprobe ermöglichen" in view.open_steps()


def test_a_talk_can_be_opened_and_a_new_one_begun(view: ColleaguesView, shown: ShownPage, ahorn: UUID) -> None:
    view.press("Gespräch vom Di, 3.11.2026 öffnen")
    view.press("Gespräch festhalten")
    opened, begun = shown.places
    assert (opened.page, begun) == ("consultations", Place("record", about=ahorn))


def test_private_notes_are_closed_and_shown_one_at_a_time(view: ColleaguesView) -> None:
    assert "2 Arbeitsnotizen, zugeklappt" in view.private_words()
    assert "müde" not in view.private_words() + view.history_text()
    view.press("Notiz „nur für mich“ zeigen")
    assert view.private_words().splitlines()[1:] == ["So, 22.11.2026 · 1 von 2", "x"]
    view.press("Nächste Notiz „nur für mich“ zeigen")
    assert view.private_words().splitlines()[1:] == ["Di, 3.11.2026 · 2 von 2", "wirkt müde"]
    view.press("Notiz „nur für mich“ zuklappen")
    assert "müde" not in view.private_words()


def test_an_open_note_is_closed_when_another_colleague_is_looked_at(vault: Vault, show: Show, ahorn: UUID) -> None:
    birke = add_colleague(vault, "Birke-2")
    record_talk(vault, colleague_id=birke, private_note="anderes")
    shown = show()
    view = ColleaguesView(shown.page)
    view.choose("Birke-2")
    view.press("Notiz „nur für mich“ zeigen")
    view.choose("Ahorn-7")
    assert "anderes" not in view.private_words()
    assert "zugeklappt" in view.private_words()


def test_notes_for_the_record_and_the_day_of_deletion_stand_at_the_side(view: ColleaguesView) -> None:
    assert "Notizen für die Akte" in view.words()
    assert "Löschen ist vorgemerkt für den 31. Dezember 2028." in view.words()


def test_a_consent_is_kept_and_withdrawn_with_one_press(view: ColleaguesView, shown: ShownPage, ahorn: UUID) -> None:
    assert "Mit Namen nur mit Freigabe, bisher keine." in view.words()
    dialog = view.ask_for_consent()
    dialog.choose("Was zählt mit", "mit Namen")
    dialog.write("Gegeben am", "gestern")
    dialog.write("Fassung des Textes", "2026-01")
    dialog.press("Festhalten")
    assert "Speicherung: mit Namen" in view.words()
    assert "schriftlich · So, 22.11. · Fassung 2026-01" in view.words()
    (consent,) = shown.vault.read(colleague_detail, ahorn).consents
    assert (consent.scope, consent.given_on) == ("named", TODAY - timedelta(days=1))
    view.press("Widerrufen: Speicherung: mit Namen")
    assert "widerrufen Mo, 23.11." in view.words()
    shown.undo()
    assert "widerrufen" not in view.words()


def test_a_consent_of_tomorrow_is_refused_at_its_field(view: ColleaguesView) -> None:
    dialog = view.ask_for_consent()
    dialog.write("Gegeben am", "24.11.2026")
    dialog.press("Festhalten")
    assert "Eine Freigabe kann nicht in der Zukunft liegen. Bitte das Datum prüfen." in dialog.words()
    dialog.press("Abbrechen")


def test_without_consent_there_is_no_name_and_a_sentence_says_why(view: ColleaguesView) -> None:
    dialog = view.edit()
    assert not dialog.can_write("Name")
    assert not dialog.can_write("Kontakt")
    assert "Name und Kontakt brauchen eine Freigabe „mit Namen“." in dialog.words()
    dialog.press("Abbrechen")


def test_with_consent_a_name_can_be_kept_and_goes_with_the_consent(vault: Vault, show: Show) -> None:
    add_colleague(vault, consent=NAMED)
    shown = show()
    view = ColleaguesView(shown.page)
    dialog = view.edit()
    dialog.write("Name", "Kim Beispiel")
    dialog.press("Ändern")
    assert "Kim Beispiel" in view.words()
    view.press("Widerrufen: Speicherung: mit Namen")
    assert "Kim Beispiel" not in view.words()
    shown.undo()
    assert "Kim Beispiel" in view.words()


def test_everything_about_a_colleague_can_be_changed(view: ColleaguesView, shown: ShownPage, ahorn: UUID) -> None:
    dialog = view.edit()
    dialog.write("Kürzel", "Lärche-9")
    dialog.write("Bereich", "Gießerei")
    dialog.choose("Stand", "ruht")
    dialog.write("Löschen vormerken für", "31.12.2027")
    dialog.press("Ändern")
    row = shown.vault.read(colleague_detail, ahorn).row
    assert (row.alias, row.org_unit, row.status, row.delete_on) == (
        "Lärche-9",
        "Gießerei",
        "resting",
        date(2027, 12, 31),
    )
    assert view.chosen() == "Lärche-9"


def test_only_who_has_no_talks_can_be_taken_out_again(vault: Vault, show: Show, ahorn: UUID) -> None:
    add_colleague(vault, "Birke-2", consent=ConsentInput(given_on=TODAY))
    shown = show()
    view = ColleaguesView(shown.page)
    dialog = view.edit()
    with pytest.raises(LookupError):
        dialog.press("Kürzel entfernen")
    dialog.press("Abbrechen")
    view.choose("Birke-2")
    view.edit().press("Kürzel entfernen")
    assert view.aliases() == ["Ahorn-7"]
    shown.undo()
    assert view.aliases() == ["Ahorn-7", "Birke-2"]


def test_a_long_history_opens_with_its_beginning_and_grows_while_scrolling(vault: Vault, show: Show) -> None:
    colleague_id = add_colleague(vault)
    for number in range(80):
        record_talk(vault, TODAY - timedelta(days=number), colleague_id=colleague_id, record=f"Gespräch {number}")
    shown = show()
    view = ColleaguesView(shown.page)
    assert view.built_talks() < 40
    bar = shown.page.person.body.verticalScrollBar()  # type: ignore[attr-defined]
    for _ in range(20):
        bar.setValue(bar.maximum())
        settle()
    assert view.built_talks() == 80
    assert view.history_text().endswith("Gespräch 79")


def test_a_screen_below_the_first_one_is_built_before_anybody_scrolls(vault: Vault, show: Show, qtbot: QtBot) -> None:
    colleague_id = add_colleague(vault)
    for number in range(80):
        record_talk(vault, TODAY - timedelta(days=number), colleague_id=colleague_id, record=f"Gespräch {number}")
    shown = show()
    bar = shown.page.person.body.verticalScrollBar()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bar.maximum() >= bar.pageStep())
    assert ColleaguesView(shown.page).built_talks() < 40


def test_the_place_in_the_text_stays(view: ColleaguesView, shown: ShownPage, ahorn: UUID) -> None:
    shown.window.resize(BEAMER.width(), 420)
    settle()
    bar = shown.page.person.body.verticalScrollBar()  # type: ignore[attr-defined]
    bar.setValue(120)
    record_talk(shown.vault, date(2026, 9, 1), colleague_id=ahorn, record="Vorgeschichte")
    settle()
    assert bar.value() == 120
    assert view.history_text().endswith("Vorgeschichte")
