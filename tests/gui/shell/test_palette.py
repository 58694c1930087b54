# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line leads everywhere; what is pinned and was seen last stands there and goes with its entry."""

from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt

from mendi_desktop.features.colleagues.commands import AddColleague, RemoveColleague
from mendi_desktop.features.consultations.commands import RecordConsultation, WritePrivateNote
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.storage.command import Command
from tests.pages.palette import PaletteOnWindow
from tests.pages.program import Program
from tests.support.vaults import TODAY

_Key = Qt.Key
T = TypeVar("T")


def _do(program: Program, command: Command[T]) -> T:
    made = program.workbench.page.desk.dispatcher.run(command)
    program.settle()
    return made


def _person(program: Program, alias: str) -> UUID:
    return _do(program, AddColleague(alias=alias))


def test_from_a_few_letters_to_page_person_and_act(at_work: Program) -> None:
    palette = PaletteOnWindow(at_work)
    ahorn = _person(at_work, "Ahorn-7")
    palette.open().type("netz")
    assert palette.current() == "Netzwerk"
    palette.press(_Key.Key_Return)
    assert (type(at_work.page).__name__, palette.is_open) == ("NetworkPage", False)
    palette.open().type("ahorn")
    assert palette.lines()[:2] == ["Kolleg*innen", "Ahorn-7, Kolleg*innen"]
    assert palette.said() == "1 Treffer. Ahorn-7, Kolleg*innen"
    palette.press(_Key.Key_Return)
    assert at_work.workbench.page.in_sight() == Place("colleagues", ahorn)
    palette.open().type("gf")
    assert palette.lines() == ["Befehle", "Gespräch festhalten, Befehle, Strg+N"]
    palette.press(_Key.Key_Return)
    assert type(at_work.page).__name__ == "RecordPage"


def test_whoever_presses_enter_at_once_gets_what_was_typed(at_work: Program) -> None:
    palette = PaletteOnWindow(at_work)
    ahorn = _person(at_work, "Ahorn-7")
    line = palette.open().line
    line.setText("ahorn-7")
    palette.press(_Key.Key_Return)
    assert at_work.workbench.page.in_sight() == Place("colleagues", ahorn)


def test_keys_move_and_esc_leads_back(at_work: Program) -> None:
    palette = PaletteOnWindow(at_work)
    palette.open().type("e")
    shown = palette.titles()
    assert len(shown) > 3
    for key, at in (
        (_Key.Key_Down, 1),
        (_Key.Key_Up, 0),
        (_Key.Key_End, -1),
        (_Key.Key_Down, -1),
        (_Key.Key_Home, 0),
        (_Key.Key_Up, 0),
    ):
        palette.press(key)
        assert palette.current() == shown[at]
    palette.press(_Key.Key_PageDown)
    assert palette.current() not in shown[:2]
    palette.type("xqzw")
    assert (palette.titles(), palette.said()) == ([], "Nichts gefunden")
    palette.press(_Key.Key_Escape)
    assert not palette.is_open
    assert type(at_work.page).__name__ == "TodayPage"


def test_a_private_note_is_never_found(at_work: Program) -> None:
    palette = PaletteOnWindow(at_work)
    talk = _do(
        at_work,
        RecordConsultation(held_on=TODAY, minutes=20, contact_kind="office_hour", record="Fragt nach Lehrwerkstatt"),
    )
    _do(at_work, WritePrivateNote(consultation_id=talk, text="wirkt bekümmert"))
    palette.open().type("lehrwerk")
    assert len(palette.titles()) == 1
    palette.type("bekümmert")
    assert palette.titles() == []


def test_what_is_pinned_and_was_seen_stays_over_the_lock_and_goes_with_the_entry(at_work: Program) -> None:
    palette = PaletteOnWindow(at_work)
    ahorn, birke, eiche = (_person(at_work, alias) for alias in ("Ahorn-7", "Birke-3", "Eiche-9"))
    for person in (ahorn, birke, eiche):
        at_work.workbench.go(Place("colleagues", person))
    at_work.workbench.go(Place("colleagues", birke))
    at_work.choose("pin")
    at_work.choose("reports")
    at_work.choose("pin")
    at_work.settle()
    shown = ["Birke-3", "Berichte", "Eiche-9", "Ahorn-7"]
    assert palette.open().titles()[:4] == shown
    assert [line for line in palette.lines() if "," not in line] == ["Angeheftet", "Zuletzt angesehen", "Befehle"]
    palette.press(_Key.Key_Escape)
    at_work.choose("lock")
    assert not palette.is_open
    at_work.unlock()
    at_work.wait_until_open()
    assert palette.open().titles()[:4] == shown
    palette.press(_Key.Key_Escape)
    at_work.choose("reports")
    at_work.choose("pin")  # once more: it is let go
    at_work.workbench.page.desk.dispatcher.run(RemoveColleague(colleague_id=birke))
    at_work.settle()
    assert palette.open().titles()[:2] == ["Eiche-9", "Ahorn-7"]
    assert "Birke" not in "".join(palette.lines())
    palette.press(_Key.Key_Escape)
    at_work.choose("undo")
    at_work.settle()
    assert palette.open().titles()[0] == "Birke-3"


def test_nothing_of_it_behind_the_curtain(at_work: Program) -> None:
    palette = PaletteOnWindow(at_work)
    at_work.window.curtain.fall()
    at_work.choose("palette")
    at_work.choose("pin")
    assert not palette.is_open
    at_work.window.curtain.go_up()
    assert palette.open().titles()[0] == "Gespräch festhalten", "nothing was pinned meanwhile"
    at_work.window.curtain.fall()
    at_work.window.curtain.go_up()
    assert palette.is_open, "what was half typed comes back as it was"
