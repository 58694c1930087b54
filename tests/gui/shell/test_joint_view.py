# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Mitschau: while a colleague sits at the screen, the window holds one person's record and nothing else."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from mendi_desktop.app.joint_state import ALLOWED
from mendi_desktop.core.settings import IDLE_MINUTES
from mendi_desktop.features.colleagues.commands import AddColleague, ConsentInput
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.features.consultations.commands import RecordConsultation, SaveFormDraft
from mendi_desktop.features.consultations.form_names import form_about
from mendi_desktop.features.consultations.queries import private_note
from mendi_desktop.features.consultations.queries.joint import joint_record
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.features.network.commands import AddContact
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.shell.curtain import Cloth
from mendi_desktop.gui.shell.menu import ACTIONS, IN_PRACTICE
from mendi_desktop.gui.shell.workbench import Workbench
from mendi_desktop.vault.session import Vault
from tests.gui.shell.conftest import MovedClock
from tests.gui.shell.test_curtain import read_out
from tests.gui.shell.test_locking import look_at_the_clock
from tests.pages.doors import everything_in_reach, said
from tests.pages.finding import named, seen
from tests.pages.joint import Joint
from tests.pages.program import Program
from tests.pages.walking import cut_off, misfits, unnamed
from tests.support.memory import told_by_qt, words_with
from tests.support.typing import press
from tests.support.vaults import TODAY, YESTERDAY

CANARY = "Kanarie"
"""In everything about other people, and in everything that is for the mentor alone."""


def vault_of(program: Program) -> Vault:
    vault = program.desktop._vault
    assert vault is not None
    return vault


def fill(vault: Vault) -> UUID:
    """Somebody to look at, beside somebody else in every corner the window could tell of."""
    ahorn = vault.execute(
        AddColleague(
            alias="Ahorn-7",
            org_unit="Montage",
            notes="Am besten vor der Schicht",
            consent=ConsentInput(scope="topic", given_on=date(2026, 9, 1)),
        )
    )
    vault.execute(
        RecordConsultation(
            held_on=YESTERDAY,
            minutes=20,
            contact_kind="office_hour",
            colleague_id=ahorn,
            barriers=("costs",),
            record="Was wir besprochen haben",
            goals="Den Abschluss nachholen",
            private_note=f"{CANARY} ganz privat",
            steps=(
                StepInput(text="Zeugnis mitbringen", responsible="colleague"),
                StepInput(text="Meisterin fragen", due_on=TODAY),
            ),
        )
    )
    other = vault.execute(AddColleague(alias=f"{CANARY}-1", org_unit=f"{CANARY}-Halle", notes=f"{CANARY} Notiz"))
    vault.execute(
        RecordConsultation(
            held_on=TODAY,
            minutes=10,
            contact_kind="informal_chat",
            colleague_id=other,
            record=f"{CANARY} im Text",
            private_note=f"{CANARY} auch hier",
            steps=(StepInput(text=f"{CANARY} anrufen", due_on=TODAY),),
            follow_up_on=TODAY,
        )
    )
    vault.execute(AddContact(name=f"{CANARY} von der Kammer", next_step=f"{CANARY} schreiben", next_step_on=TODAY))
    vault.execute(SaveFormDraft(form=form_about(ahorn), typed={"private": f"{CANARY} halb getippt"}))
    return ahorn


@pytest.fixture
def joint(at_work: Program) -> Joint:
    """Everything was looked at before: whatever a page could leave behind is there."""
    ahorn = fill(vault_of(at_work))
    for page in ("today", "consultations", "colleagues", "network", "record"):
        at_work.choose(page)
        at_work.settle()
    at_work.workbench._desk.dispatcher.try_run(AddColleague(alias=f"{CANARY}-2"))
    assert CANARY in everything_in_reach()
    return Joint.begin(at_work, ahorn)


def nothing_of_others(joint: Joint) -> None:
    """Not in a widget, a model, an act, a title, the tree of a screen reader, nor in any living object of Qt."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert CANARY not in everything_in_reach()
    assert CANARY not in read_out(joint.program)
    assert told_by_qt({"somebody else": words_with(CANARY)}) == []
    assert joint.program.window.findChildren(Workbench) == []


def test_one_record_and_nothing_of_anybody_else(joint: Joint) -> None:
    """Nor after anything that can be pressed, asked for or typed in it; nor in the menu of undo."""
    program, words = joint.program, joint.words()
    for told in ("Ahorn-7", "Montage", "Was wir besprochen haben", "Den Abschluss nachholen", "vor der Schicht"):
        assert told in words
    assert "Nie: Kürzel, Name" in words
    assert "12 Monate nach dem letzten Kontakt" in words
    assert program.window.windowTitle() == "Mitschau – mendi desktop"
    assert not program.window.menuBar().isVisible()
    assert [*unnamed(joint.view), *misfits(joint.view), *cut_off(joint.view)] == []
    nothing_of_others(joint)
    no_act_leads_out(joint)
    nothing_of_others(joint)
    joint.tick("Zeugnis mitbringen")
    assert "Schritt erledigt" in joint.undo_says()
    program.choose("undo")
    program.settle()
    assert joint.agreed() == {"Meisterin fragen": False, "Zeugnis mitbringen": False}
    program.window.asked.emit("undo")
    aliases = [row.alias for row in vault_of(program).read(list_colleagues)]
    assert f"{CANARY}-2" in aliases, "what was done before is out of reach"
    joint.press("Widerrufen: Speicherung: zählt mit")
    write_together(joint)
    nothing_of_others(joint)


def no_act_leads_out(joint: Joint) -> None:
    program, view = joint.program, joint.view
    for action in ACTIONS:
        if action not in ALLOWED:
            assert not program.window.actions_by_id[action].isEnabled(), action
            program.window.asked.emit(action)  # as a palette or a tray would ask, past the act that is switched off
            assert program.window.view is view, action
    keys = (Qt.Key.Key_P, Qt.Key.Key_T, Qt.Key.Key_N, Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_O, Qt.Key.Key_1)
    for key in keys:
        press(QApplication.focusWidget() or view, key, modifier=Qt.KeyboardModifier.ControlModifier)
    press(QApplication.focusWidget() or view, Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Backspace)
    program.settle()
    assert program.window.view is view
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert windows == [program.window]
    assert not program.window.asks


def write_together(joint: Joint) -> None:
    joint.press("Gemeinsam festhalten")
    assert [*unnamed(joint.view), *misfits(joint.view), *cut_off(joint.view)] == []
    assert [name for name in joint.can_press() if "Kolleg" in name] == [], "with whom is settled"
    joint.form.type_into("Dauer", "15")
    joint.form.choose_kind("Sprechstunde")
    joint.form.write("Gesprächsnotiz", "Zusammen geschrieben")
    joint.form.type_into("Schritt 1", "Termin ausmachen")
    joint.press("Gemeinsam festhalten")
    assert "Zusammen geschrieben" in joint.words()
    assert "Termin ausmachen" in joint.agreed()
    vault = vault_of(joint.program)
    newest = vault.read(joint_record, joint.person).talks[0]
    assert vault.read(private_note, newest.id) is None


def test_it_hides_locks_and_ends_behind_the_curtain(joint: Joint, clock: MovedClock) -> None:
    program, person = joint.program, joint.person
    joint.press("Gemeinsam festhalten")
    joint.form.write("Gesprächsnotiz", "Erst halb ge")
    program.choose("curtain")
    assert "Erst halb" not in read_out(program)
    program.choose("curtain")
    assert joint.is_in_sight
    clock.move(program.context.settings.get(IDLE_MINUTES))
    look_at_the_clock(program)
    assert any("niemand da" in words for words in said(program.door))
    assert "Erst halb" not in everything_in_reach()
    program.unlock()
    program.wait_until_open()
    again = Joint.begin(program, person)
    again.press("Gemeinsam festhalten")
    assert again.form.words_in("Gesprächsnotiz") == "Erst halb ge"
    again.press("Mitschau beenden")
    assert seen(program.window, Cloth) != []
    assert program.window.windowTitle() == "mendi desktop"
    assert CANARY not in read_out(program), "who sits there does not see the workbench come back"
    program.choose("curtain")
    program.settle()
    page = program.workbench.page
    assert page.whom() == person
    assert page.isAncestorOf(QApplication.focusWidget() or program.window)
    assert program.window.menuBar().isVisible()
    switched_off = {name for name, action in program.window.actions_by_id.items() if not action.isEnabled()}
    assert switched_off - set(IN_PRACTICE) <= {"undo", "redo"}
    program.workbench.go(Place("record", about=person))
    assert named(page.window(), QPlainTextEdit, "nur für mich").toPlainText() == f"{CANARY} halb getippt"


def test_it_ends_with_the_window_and_asks_with_whom(at_work: Program) -> None:
    person = fill(vault_of(at_work))
    at_work.choose("reports")
    at_work.settle()
    at_work.choose("joint_view")
    at_work.settle()
    assert "Mit wem?" in read_out(at_work)
    Joint.begin(at_work, person)
    at_work.close()
    assert at_work.desktop.workbench is None
