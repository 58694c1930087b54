# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every place of the program and the way there, for walks through all of it and for the pictures of the handbook."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fold import Fold
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.reports.page import ReportsPage
from tests.pages.activities import TimePage, open_dialog
from tests.pages.creating import Creating
from tests.pages.finding import named, press_button, seen
from tests.pages.first_steps import FirstSteps
from tests.pages.program import PASSPHRASE, WAIT, Program
from tests.pages.reports import MakeReport, wait_for_dialog
from tests.pages.talks import RecordTalk
from tests.support.typing import type_text

Way = Callable[[Program], object]


def page(page_id: str) -> Way:
    def go(program: Program) -> None:
        close_dialogs(program)
        program.choose(page_id)

    return go


def close_dialogs(program: Program) -> None:
    for dialog in seen(program.window, Dialog):
        dialog.reject()


def filters(program: Program) -> None:
    page("consultations")(program)
    press_button(program.page, "Filter")


def whole_form(program: Program) -> None:
    close_dialogs(program)
    form = RecordTalk(program)
    for fold in seen(form.page, Fold):
        fold.set_unfolded(True)


def passphrase_dialog(program: Program) -> None:
    page("settings")(program)
    press_button(program.page, "Passphrase ändern …")


def sight(program: Program) -> None:
    close_dialogs(program)
    program.workbench.go(Place("sight"))


def report_dialog(program: Program) -> None:
    close_dialogs(program)
    MakeReport(program)


def safety(program: Program) -> None:
    close_dialogs(program)
    program.choose("safety")
    program.settle()


def self_assessment(program: Program) -> None:
    close_dialogs(program)
    program.workbench.go(Place("self-assessment"))


def seminar_dialog(program: Program) -> None:
    close_dialogs(program)
    program.workbench.go(Place("qualification", word="new"))


def request_dialog(program: Program) -> None:
    close_dialogs(program)
    program.workbench.go(Place("council", word="new"))


def answer_dialog(program: Program) -> None:
    page("council")(program)
    press_button(program.page, "Antwort festhalten")


def time_with_team(program: Program) -> None:
    close_dialogs(program)
    program.choose("activities")
    TimePage(program.page).unfold_team()


def time_dialog(words: str) -> Way:
    def go(program: Program) -> None:
        open_dialog(program, words)

    return go


def statement_dialog(program: Program) -> None:
    time_with_team(program)
    TimePage(program.page).press("Stundennachweis")
    assert isinstance(program.page, ReportsPage)
    wait_for_dialog(program.page, program.qtbot)
    program.wait_until_idle()


def restore_dialog(program: Program) -> None:
    """Twice, so that a pinned backup is there, too."""
    safety(program)
    program.choose("back_up")
    program.settle()
    restore = named(program.page, QAbstractButton, "Wiederherstellen …")
    program.qtbot.waitUntil(restore.isEnabled, timeout=WAIT)  # the shelf is read once more after a backup
    restore.click()
    program.settle()


def network(*buttons: str) -> Way:
    """The page of the network after these buttons were pressed, one after the other."""

    def go(program: Program) -> None:
        close_dialogs(program)
        program.workbench.go(Place("network", word="organisations"))
        for words in buttons:
            program.settle()
            press_button(program.window, words)

    return go


def dialog(action: str) -> Way:
    def go(program: Program) -> None:
        close_dialogs(program)
        program.choose(action)

    return go


def quick_line(program: Program) -> None:
    """Half typed, so that all it can show and ask is there."""
    close_dialogs(program)
    program.choose("quick_line")
    asked = seen(seen(program.window, Dialog)[-1], QLineEdit)[0]
    asked.clear()
    type_text(asked, "Fichte-99 20 min Büro Kosten, anrufen Do")


def project_form(act: str) -> Way:
    """A form of the project in sight."""

    def go(program: Program) -> None:
        page("projects")(program)
        press_button(program.page, act)

    return go


def first_steps(program: Program) -> None:
    """The first note, or the one where somebody has left off."""
    page("today")(program)
    program.choose("first_steps")


def next_step(program: Program) -> None:
    """One step further without doing it; the last one stays."""
    first_steps(program)
    notes = FirstSteps(program)
    if tr("Auslassen") in notes.acts():
        notes.press("Auslassen")


def welcome(program: Program) -> None:
    program.choose("other_vault")


def create(program: Program) -> None:
    welcome(program)
    Creating(program)


def create_refused(program: Program) -> None:
    create(program)
    Creating(program).write("Ablage", "")
    press_button(program.door, "Weiter")


def create_about(program: Program) -> None:
    create(program)
    creating = Creating(program)
    creating.write("Ablage", str(program.home / "nie-angelegt.mendi"))
    creating.go_on()


def create_weak(program: Program) -> None:
    create_about(program)
    creating = Creating(program)
    creating.go_on()
    creating.write("Passphrase", "12345678")
    creating.write("Passphrase wiederholen", "12345678")
    creating.go_on()


def unlock(program: Program) -> None:
    welcome(program)
    program.files.to_open = program.home / "werk-nord.mendi"
    press_button(program.door, "Datei wählen …")
    assert named(program.door, QAbstractButton, "Öffnen").isEnabled()


def code(program: Program) -> None:
    unlock(program)
    press_button(program.door, "Mit dem Notfallblatt öffnen …")
    program.settle()


def halves_of_code(program: Program) -> None:
    code(program)
    press_button(program.door, "Zwei Hälften")
    press_button(program.door, "Öffnen")


def sheet_dialog(program: Program) -> None:
    page("settings")(program)
    press_button(program.page, "Notfallblatt …")


def halves_of_sheet(program: Program) -> None:
    sheet_dialog(program)
    if asked := seen(seen(program.window, Dialog)[-1], QLineEdit):  # practice data have no passphrase to ask for
        type_text(asked[0], PASSPHRASE)
        press_button(program.window, "Weiter")
        program.settle()
    press_button(program.window, "Zwei Hälften")


PLACES: Final[dict[str, Way]] = {
    "Heute": page("today"),
    "Gespräche": page("consultations"),
    "Filter": filters,
    "Gespräch festhalten": whole_form,
    "Gespräch in einer Zeile": quick_line,
    "Kolleg*innen": page("colleagues"),
    "Projekt": page("projects"),
    "Stand des Projekts": project_form("Stand festhalten"),
    "Projekt bearbeiten": project_form("Projekt bearbeiten"),
    "Maßnahme im Projekt": project_form("Maßnahme hinzufügen"),
    "Netzwerk": network(),
    "Ansprechpersonen": network("Ansprechpersonen", "Filter"),
    "Veranstaltungen": network("Veranstaltungen"),
    "Veranstaltung ändern": network("Veranstaltungen", "Bearbeiten"),
    "Öffentliche Stellen": network("Austausch", "Öffentliche Stellen übernehmen …"),
    "Termine für den Kalender": network("Austausch", "Termine für den Kalender …"),
    "Zeit und Rollen": time_with_team,
    "Tätigkeit festhalten": time_dialog("Tätigkeit festhalten"),
    "Zeitbudget": time_dialog("Zeitbudget ändern"),
    "Mentor*in aufnehmen": time_dialog("Mentor*in aufnehmen"),
    "Stundennachweis": statement_dialog,
    "Qualifizierung": page("qualification"),
    "Selbsteinschätzung": self_assessment,
    "Seminar eintragen": seminar_dialog,
    "Hürden": page("barriers"),
    "Gremium": page("council"),
    "Antrag entwerfen": request_dialog,
    "Antwort festhalten": answer_dialog,
    "Berichte": page("reports"),
    "Bericht erstellen": report_dialog,
    "Sicherheit": safety,
    "Wiederherstellen": restore_dialog,
    "Was sieht die IT?": sight,
    "Einstellungen": page("settings"),
    "Notfallblatt": sheet_dialog,
    "Notfallblatt in Hälften": halves_of_sheet,
    "Über": dialog("about"),
    "Tasten": dialog("shortcuts"),
}
"""Places of an open vault."""

_WITH_ENTRIES: Final = frozenset(
    (
        "Filter",
        "Gespräch in einer Zeile",
        "Stand des Projekts",
        "Projekt bearbeiten",
        "Maßnahme im Projekt",
        "Ansprechpersonen",
        "Veranstaltungen",
        "Veranstaltung ändern",
        "Zeit und Rollen",
        "Zeitbudget",
        "Mentor*in aufnehmen",
        "Stundennachweis",
        "Antwort festhalten",
    )
)
FIRST_STEPS: Final[dict[str, Way]] = {
    "Erste Schritte": first_steps,
    "Erste Schritte, Kürzel": next_step,
    "Erste Schritte, Felder": next_step,
    "Erste Schritte, Gespräch": next_step,
}
"""One after the other; the notes stay in sight."""
AT_THE_BEGINNING: Final[dict[str, Way]] = {name: way for name, way in PLACES.items() if name not in _WITH_ENTRIES} | {
    "Zeit und Rollen, leer": page("activities"),
    **FIRST_STEPS,
}
"""Places of a vault in which nothing has been recorded: an area that is empty offers its first act only."""

DOORS: Final[dict[str, Way]] = {
    "Willkommen": welcome,
    "Anlegen": create,
    "Anlegen mit Hinweisen": create_refused,
    "Anlegen, Angaben": create_about,
    "Anlegen, schwache Passphrase": create_weak,
    "Öffnen": unlock,
    "Mit dem Notfallblatt öffnen": code,
    "Mit zwei Hälften öffnen": halves_of_code,
}
"""Places before one is open."""
