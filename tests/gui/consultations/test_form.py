# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The form of a talk: everything there and back, drafts that lose nothing, few keys, sentences at their field."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.features.consultations.commands import CloseStep
from mendi_desktop.features.consultations.form_names import NEW_TALK
from mendi_desktop.features.consultations.queries import (
    ConsultationDetail,
    consultation_detail,
    form_draft,
    list_consultations,
    private_note,
)
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.gui.consultations.record_page import RecordPage
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.finding import named, press_button, seen
from tests.pages.talks import TalkForm
from tests.support.desks import ShownPage, focused
from tests.support.screenshots import settle
from tests.support.typing import press, type_text
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk

MOST_KEYS = 12
"""Promise 1 of the house: keystrokes beyond free text."""

EVERYTHING: dict[str, Any] = {
    "held_on": YESTERDAY - timedelta(days=400),
    "minutes": 95,
    "contact_kind": "first_consultation",
    "channel": "phone",
    "place": "council_office",
    "initiative": "colleague",
    "concerns": ("certificate", "vocational_degree"),
    "target_groups": ("shift_work",),
    "barriers": ("too_old", "no_promotion"),
    "funding_checked": ("sgb3_82",),
    "participants": ("works_council",),
    "record": "Erste Zeile\n\n<b>dritte</b> Zeile & mehr",
    "starting_point": "Anlernkraft",
    "strengths": "Geduld",
    "goals": "Abschluss",
    "private_note": "Wirkte müde.",
    "steps": (StepInput(text="Termine erfragen", due_on=TODAY), StepInput(text="Bilanz", responsible="colleague")),
    "referrals": (ReferralInput(target="employment_agency_guidance", came_back="Termin am 3."),),
    "follow_up_on": TODAY + timedelta(days=14),
    "outcome": "open",
    "outcome_on": TODAY,
    "org_unit": "Halle 3",
}


class OpenForm(TalkForm):
    """The page with the form, over a vault."""

    def __init__(self, qtbot: QtBot, vault: Vault, place: Place | None = None) -> None:
        self.shown = ShownPage(qtbot, vault, RecordPage)
        super().__init__(self.shown.page)
        self.go_to(place or Place("record"))

    def go_to(self, place: Place) -> None:
        self.shown.go_to(place)
        self.page.focus_start()  # type: ignore[attr-defined]  # it is a page

    def put_away(self) -> None:
        """As locking does."""
        self.shown.page.keep()


Open = Callable[..., OpenForm]


@pytest.fixture
def form_of(qtbot: QtBot, vault: Vault) -> Open:
    return lambda place=None: OpenForm(qtbot, vault, place)


def only_talk(vault: Vault) -> ConsultationDetail:
    (talk,) = vault.read(list_consultations)
    return vault.read(consultation_detail, talk.id)


def without_times(detail: ConsultationDetail) -> dict[str, object]:
    return {field.name: getattr(detail, field.name) for field in fields(detail)}


def test_opening_and_saving_again_changes_nothing(form_of: Open, vault: Vault) -> None:
    entry = record_talk(vault, **{**EVERYTHING, "colleague_id": add_colleague(vault, "Linde-3")})
    vault.execute(CloseStep(step_id=vault.read(consultation_detail, entry).steps[0].id))
    before, note = without_times(only_talk(vault)), vault.read(private_note, entry)
    form_of(Place("record", entry)).save()
    assert without_times(only_talk(vault)) == before
    assert vault.read(private_note, entry) == note


def test_a_draft_of_a_change_keeps_what_is_done_and_what_came_back(form_of: Open, vault: Vault) -> None:
    entry = record_talk(vault, **EVERYTHING)
    vault.execute(CloseStep(step_id=vault.read(consultation_detail, entry).steps[0].id))
    before = without_times(only_talk(vault))
    form = form_of(Place("record", entry))
    form.type_into("Bereich", "Halle 4")
    form.put_away()
    again = form_of(Place("record", entry))
    assert again.line("Bereich") == "Halle 4"
    again.type_into("Bereich", "Halle 3")
    again.save()
    assert without_times(only_talk(vault)) == before


def test_talks_do_not_mix(form_of: Open, vault: Vault) -> None:
    first = record_talk(vault, **EVERYTHING)
    second = record_talk(vault, contact_kind="office_hour", record="Nur kurz.")
    form = form_of(Place("record", first))
    form.write("Gesprächsnotiz", "Nachtrag. ")
    form.go_to(Place("record", second))
    assert form.words_in("Gesprächsnotiz") == "Nur kurz."
    form.go_to(Place("record"))
    assert (form.words_in("Gesprächsnotiz"), form.words_in("nur für mich")) == ("", "")
    form.type_into("Dauer", "15")
    form.choose_kind("Sprechstunde")
    form.save()
    assert len(vault.read(list_consultations)) == 3
    form.go_to(Place("record", first))
    assert form.words_in("Gesprächsnotiz").startswith("Nachtrag. ")


def test_rubbish_survives_and_says_so_again(form_of: Open) -> None:
    form = form_of()
    form.type_into("Datum", "irgendwann")
    form.type_into("Dauer", "kurz")
    form.put_away()
    again = form_of()
    assert (again.line("Datum"), again.line("Dauer")) == ("irgendwann", "kurz")
    assert again.trouble_at("Datum")
    assert "Entwurf wieder geöffnet" in again.said()


def test_each_field_that_cannot_be_read_says_so(form_of: Open, vault: Vault) -> None:
    form = form_of()
    form.type_into("Datum", "31.02.")
    form.type_into("Dauer", "abc")
    form.choose_kind("Sprechstunde")
    form.save()
    assert form.trouble_at("Datum")
    assert form.trouble_at("Dauer")
    assert vault.read(list_consultations) == []


def test_a_day_on_which_no_talk_was_is_said_at_once(form_of: Open) -> None:
    form = form_of()
    form.type_into("Datum", "morgen")
    assert "Zukunft" in form.trouble_at("Datum")
    form.type_into("Datum", "gestern")
    assert "Zukunft" not in form.trouble_at("Datum")


def test_a_talk_about_one_colleague_is_not_begun_with_another(form_of: Open, vault: Vault) -> None:
    linde, erle = add_colleague(vault, "Linde-3"), add_colleague(vault, "Erle-1")
    form = form_of(Place("record", about=linde))
    form.write("Gesprächsnotiz", "Linde will weiter.")
    form.go_to(Place("record", about=erle))
    assert (form.line("Kolleg*in"), form.words_in("Gesprächsnotiz")) == ("Erle-1", "")
    form.go_to(Place("record", about=linde))
    assert (form.line("Kolleg*in"), form.words_in("Gesprächsnotiz")) == ("Linde-3", "Linde will weiter.")


def test_who_is_new_is_offered_at_once(form_of: Open, vault: Vault) -> None:
    form = form_of()
    field = named(form.page, Combo, "Kolleg*in")
    add_colleague(vault, "Linde-3")
    settle()
    field.setFocus()
    field.showPopup()
    assert field.offered() == ["ohne Zuordnung", "Linde-3"]
    add_colleague(vault, "Erle-1")
    settle()
    assert field.offered() == ["ohne Zuordnung", "Erle-1", "Linde-3"]


def test_what_was_typed_can_be_thrown_away_and_fetched_back(form_of: Open) -> None:
    form = form_of()
    form.write("Gesprächsnotiz", "Falsche Person.")
    press_button(form.page, "Verwerfen")
    assert form.words_in("Gesprächsnotiz") == ""
    press_button(form.page, "Zurückholen")
    assert form.words_in("Gesprächsnotiz") == "Falsche Person."
    press_button(form.page, "Verwerfen")
    assert form_of().words_in("Gesprächsnotiz") == ""


@pytest.mark.parametrize("kind", ["Gruppe", "Info"])
def test_groups_and_info_stands_are_tallied(form_of: Open, vault: Vault, kind: str) -> None:
    form = form_of()
    form.type_into("Dauer", "90")
    press_button(named(form.page, Choice, "Art"), "mehr …")
    words = next(b.text() for b in seen(named(form.page, Choice, "Art"), QAbstractButton) if kind in b.text())
    form.choose_kind(words)
    settle()
    assert form.line("Kolleg*in") == "ohne Zuordnung"
    form.type_into("Anzahl Personen", "zwölf")
    form.save()
    assert "Zahl" in form.trouble_at("Anzahl Personen")
    form.type_into("Anzahl Personen", "12")
    form.save()
    assert only_talk(vault).row.head_count == 12


def test_laid_aside_it_is_a_draft_and_may_stay_one(form_of: Open, vault: Vault) -> None:
    form = form_of()
    form.write("Gesprächsnotiz", "Später mehr.")
    form.put_aside()
    assert only_talk(vault).row.draft
    again = form_of(Place("record", only_talk(vault).row.id))
    again.type_into("Bereich", "Halle 4") if again.offers("Bereich") else again.unfold("Umstände")
    again.put_aside()
    assert only_talk(vault).row.draft
    last = form_of(Place("record", only_talk(vault).row.id))
    last.type_into("Dauer", "10")
    last.choose_kind("Sprechstunde")
    last.type_into("Kolleg*in", "Ahorn-7")
    last.save()
    talk = only_talk(vault).row
    assert (talk.draft, talk.minutes, talk.alias) == (False, 10, "Ahorn-7")


def test_keys_for_a_whole_talk(qtbot: QtBot, form_of: Open, vault: Vault) -> None:
    """Day, duration, kind, channel, concern, colleague, follow-up and barrier, from the open form until it is recorded.

    The alias is free text and not counted. The day and the channel stand there by themselves.
    """
    person = add_colleague(vault, "Linde-3")
    form = form_of()
    keys = 0

    def strike(*strokes: Qt.Key | str) -> None:
        nonlocal keys
        for stroke in strokes:
            if isinstance(stroke, str):
                type_text(focused(), stroke)
            else:
                press(focused(), stroke)
            keys += 1

    enter = Qt.Key.Key_Return
    strike("2", "0", enter)
    strike(enter)  # the first kind: Tür-und-Angel
    strike("u", Qt.Key.Key_Tab)
    type_text(focused(), "Linde-3")
    strike(enter)
    strike(Qt.Key.Key_PageUp, enter)
    strike("s", enter)
    press(focused(), Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    keys += 1
    qtbot.waitUntil(lambda: bool(form.shown.places))

    talk = only_talk(vault)
    assert (talk.row.minutes, talk.row.contact_kind, talk.row.channel) == (20, "informal_chat", "in_person")
    assert (talk.row.concerns, talk.row.colleague_id, talk.barriers) == (("retraining",), person, ("shift_schedule",))
    assert (talk.row.held_on, talk.row.follow_up_on) == (TODAY, TODAY + timedelta(days=7))
    assert keys <= MOST_KEYS


def test_the_key_that_saves_takes_what_still_stands_in_a_list(qtbot: QtBot, form_of: Open, vault: Vault) -> None:
    add_colleague(vault, "Linde-3")
    form = form_of()
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    line = named(form.page, QLineEdit, "Kolleg*in")
    line.setFocus()
    line.selectAll()
    type_text(line, "linde-3")
    press(line, Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(form.shown.places))
    assert only_talk(vault).row.alias == "Linde-3"
    assert len(vault.read(list_colleagues)) == 1


def test_who_types_on_and_on_is_kept_on_the_way(form_of: Open, vault: Vault, qtbot: QtBot) -> None:
    """Nobody presses anything, nobody pauses: a kill at any time costs half a second."""
    form = form_of()

    def type_and_look() -> bool:
        form.write("Gesprächsnotiz", "x")
        return vault.read(form_draft, NEW_TALK) is not None

    qtbot.waitUntil(type_and_look, timeout=20_000)


def test_esc_leaves_and_keeps(form_of: Open) -> None:
    form = form_of()
    form.write("Gesprächsnotiz", "Überlegt noch.")
    press(named(form.page, QPlainTextEdit, "Gesprächsnotiz"), Qt.Key.Key_Escape)
    assert form.shown.places[-1].page == "consultations"
    assert form_of().words_in("Gesprächsnotiz") == "Überlegt noch."


@pytest.mark.parametrize(
    ("fold", "name", "words"),
    [
        ("Ziele, Verweise, Ergebnis", "Ergebnis am", "übermorgen"),
        ("Vereinbarung und nächster Schritt", "Wiedervorlage", "1.1.2020"),
        ("Vereinbarung und nächster Schritt", "Schritt 1 bis wann?", "irgendwann"),
    ],
)
def test_a_sentence_opens_the_fold_of_its_field(form_of: Open, fold: str, name: str, words: str) -> None:
    form = form_of()
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.unfold(fold)
    if name.startswith("Schritt"):
        form.type_into("Schritt 1", "Anrufen")
    form.type_into(name, words)
    form.unfold(fold)
    form.close_fold(fold)
    assert not form.offers(name)
    form.save()
    settle()
    assert form.offers("Ergebnis" if name == "Ergebnis am" else name)
    assert form.trouble_at("Ergebnis" if name == "Ergebnis am" else name)


def test_steps_are_numbered_anew_and_the_keyboard_stays(form_of: Open) -> None:
    form = form_of()
    for number in (1, 2, 3):
        if number > 1:
            press_button(form.page, "Schritt hinzufügen")
            assert focused().accessibleName() == f"Schritt {number}"
        form.type_into(f"Schritt {number}", f"Aufgabe {number}")
    press_button(form.page, "Schritt 2 entfernen")
    assert [form.line(f"Schritt {number}") for number in (1, 2)] == ["Aufgabe 1", "Aufgabe 3"]
    assert focused().accessibleName() == "Schritt 2"


def test_tab_goes_through_an_opened_fold_the_way_one_reads(form_of: Open) -> None:
    """Also through one that is opened for the first time, behind another that was opened before."""
    form = form_of()
    for fold in ("Umstände", "Hürden und Förderung"):
        form.unfold(fold)
    came: list[str] = []
    head = next(each for each in seen(form.page, QAbstractButton) if each.text() == "Hürden und Förderung")
    head.setFocus()
    for _key in range(8):
        press(focused(), Qt.Key.Key_Tab)
        came.append(focused().accessibleName().partition(",")[0])
    assert came == [
        "Hürden",
        "Förderung geprüft",
        "Ziele",
        "Umstände",
        "Zustande gekommen",
        "Bereich",
        "Zielgruppen",
        "Weitere Beteiligte",
    ]
    press(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Gesprächsnotiz"


def test_what_was_typed_into_a_fold_is_there_again_though_the_fold_is_closed(form_of: Open) -> None:
    form = form_of()
    form.unfold("Umstände")
    form.type_into("Bereich", "Halle 3")
    form.put_away()
    again = form_of()
    assert not again.offers("Bereich")
    again.unfold("Umstände")
    assert again.line("Bereich") == "Halle 3"
