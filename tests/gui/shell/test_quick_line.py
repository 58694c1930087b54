# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Strg+Umschalt+N: a talk in one line from anywhere; it survives Esc and the lock, and the tray leads to it."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu

from mendi_desktop.core.settings import TRAY
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.features.consultations.queries import ConsultationDetail, consultation_detail, list_consultations
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.consultations.quick.dialog import QuickLineDialog
from mendi_desktop.gui.consultations.record_page import RecordPage
from mendi_desktop.gui.shell.tray import Tray
from mendi_desktop.vault.session import Vault
from tests.pages.finding import press_button, seen
from tests.pages.program import Program
from tests.support.desks import focused
from tests.support.typing import press, type_text
from tests.support.vaults import TODAY, add_colleague

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NAME = "Gespräch in einer Zeile"


def vault_of(program: Program) -> Vault:
    vault = program.desktop._vault
    assert vault is not None
    return vault


def dialogs(program: Program) -> list[QuickLineDialog]:
    return [each for each in program.window.findChildren(QuickLineDialog) if each.is_open and each.isVisible()]


def open_line(program: Program) -> QuickLineDialog:
    """With its key, wherever the keyboard is."""
    press(focused(), Qt.Key.Key_N, modifier=CTRL_SHIFT)
    (dialog,) = dialogs(program)
    return dialog


def typed(program: Program, text: str) -> QuickLineDialog:
    dialog = open_line(program)
    type_text(focused(), text)
    return dialog


def talks(program: Program) -> list[ConsultationDetail]:
    vault = vault_of(program)
    return [vault.read(consultation_detail, talk.id) for talk in vault.read(list_consultations)]


def test_a_line_becomes_a_talk_from_anywhere(at_work: Program) -> None:
    """Known alias: shown while it is typed, recorded with Eingabe, taken back with undo."""
    person: UUID = add_colleague(vault_of(at_work), "Ahorn-7")
    dialog = typed(at_work, "Ahorn-7 20 min Flur Schicht anrufen Do, will im Mai anfangen")
    shown = dialog.facts.shown()

    assert shown["person"] == "Kolleg*in: Ahorn-7 aus „Ahorn-7“"
    assert shown["minutes"] == "Dauer: 20 min aus „20 min“"
    assert shown["held_on"].endswith("angenommen")
    assert shown["record"] == "Gesprächsnotiz: will im Mai anfangen"
    assert dialog.kind.code() == "informal_chat"
    assert any("Vorschlag wegen „Flur“" in each.text() for each in seen(dialog, QLabel))

    assert dialog.line.accessibleDescription() == ""  # not on each key
    at_work.qtbot.waitUntil(lambda: "Dauer: 20 min" in dialog.line.accessibleDescription())

    press(focused(), Qt.Key.Key_Return)
    (talk,) = talks(at_work)
    assert (talk.row.colleague_id, talk.row.minutes, talk.row.place) == (person, 20, "corridor")
    assert (talk.row.contact_kind, talk.row.channel, talk.barriers) == (
        "informal_chat",
        "in_person",
        ("shift_schedule",),
    )
    assert [StepInput(text=s.text, responsible=s.responsible, due_on=s.due_on) for s in talk.steps] == [
        StepInput(text="anrufen", due_on=TODAY.replace(day=26))
    ]
    assert talk.record == "will im Mai anfangen"
    assert dialogs(at_work) == []
    at_work.window.asked.emit("undo")
    assert talks(at_work) == []


def test_what_is_missing_is_said_and_can_be_chosen_or_put_aside(at_work: Program) -> None:
    dialog = typed(at_work, "Fichte-4 Büro 20 min")
    press(focused(), Qt.Key.Key_Return)
    assert "Es fehlt noch: Art, die Antwort zum Kürzel." in dialog.missing.text()
    assert dialog.kind.isAncestorOf(focused())
    press(focused(), Qt.Key.Key_Space)
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), Qt.Key.Key_Space)
    assert dialog.draft.missing == ()
    assert dialog.draft.new_alias == "Fichte-4"
    press_button(dialog, "Festhalten")
    assert [each.alias for each in vault_of(at_work).read(list_colleagues)] == ["Fichte-4"]

    typed(at_work, "Ulme-3 Büro")
    press_button(dialogs(at_work)[0], "Als Entwurf weglegen")
    (draft,) = [talk for talk in talks(at_work) if talk.row.draft]
    assert (draft.row.place, draft.record, draft.row.alias) == ("office", "Ulme-3", None)


def test_the_line_survives_esc_and_the_lock_and_goes_on_in_the_form(at_work: Program) -> None:
    typed(at_work, "30 min Tel Umschulung")
    press(focused(), Qt.Key.Key_Escape)
    assert open_line(at_work).line.text() == "30 min Tel Umschulung"
    type_text(focused(), ", Kosten")
    at_work.desktop.lock()
    assert dialogs(at_work) == []
    at_work.unlock()
    at_work.wait_until_open()
    assert open_line(at_work).line.text() == "30 min Tel Umschulung, Kosten"

    press(focused(), Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    at_work.qtbot.waitUntil(lambda: isinstance(at_work.page, RecordPage))
    page = at_work.page
    lines = {each.accessibleName(): each.text() for each in seen(page, QLineEdit)}
    assert lines["Dauer"] == "30 Minuten"
    assert lines["Kanal"] == "Telefon"
    assert open_line(at_work).line.text() == ""
    press(focused(), Qt.Key.Key_Escape)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_line_asked_for_behind_the_lock_is_forgotten_before_it_surprises(at_work: Program) -> None:
    """After two minutes, with the window out of sight, and on the way to another vault."""
    passed, asked = [0.0], list[str]()
    tray = Tray(at_work.window, at_work.context.settings, now=lambda: passed[0])
    at_work.desktop.lock()
    at_work.window.asked.connect(asked.append)

    tray.do("quick_line")
    passed[0] = 119.0
    tray.on_opened()
    tray.on_opened()
    assert asked == ["quick_line"], "once, for the passphrase that follows"

    tray.do("quick_line")
    passed[0] = 240.0
    tray.on_opened()
    tray.do("quick_line")
    at_work.window.hide()
    at_work.window.show()
    tray.on_opened()
    assert asked == ["quick_line"]


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_line_asked_for_does_not_open_in_another_vault(at_work: Program) -> None:
    tray = at_work.window.findChild(Tray)
    assert isinstance(tray, Tray)
    at_work.desktop.lock()
    tray.do("quick_line")
    press_button(at_work.door, "Anderer Tresor …")
    at_work.create_vault(at_work.home / "werk-sued.mendi", "Werk Süd")
    assert dialogs(at_work) == []


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # offscreen has one window only
def test_behind_the_curtain_there_is_no_line_and_behind_the_lock_it_waits_for_the_passphrase(at_work: Program) -> None:
    """Here is no tray, and nothing is shown; the menu is the same one."""
    at_work.window.curtain.fall()
    at_work.window.asked.emit("quick_line")
    assert dialogs(at_work) == []
    at_work.window.curtain.go_up()
    tray = at_work.window.findChild(Tray)
    assert isinstance(tray, Tray)
    assert not tray.is_shown
    assert words_of(tray.menu, tray) == [NAME, "Verdecken", "Sperren", "Fenster zeigen", "Beenden"]
    at_work.desktop.lock()
    assert words_of(tray.menu, tray) == [NAME, "Fenster zeigen", "Beenden"]
    at_work.window.asked.emit("quick_line")
    assert dialogs(at_work) == []
    tray.do("quick_line")
    assert dialogs(at_work) == []
    at_work.unlock()
    at_work.wait_until_open()
    (dialog,) = dialogs(at_work)
    press(dialog.line, Qt.Key.Key_Escape)
    at_work.context.settings.set(TRAY, "hidden")
    tray.settle()
    assert not tray.is_shown


def words_of(menu: QMenu, tray: Tray) -> list[str]:
    """What can be done from the menu now."""
    tray.fill()
    return [action.text() for action in menu.actions() if action.isEnabled()]
