# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of the handbook about all that surrounds a talk: quick line, page before it, calendar, finding, help."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.kit.messages import UndoBar
from mendi_desktop.gui.kit.navigator import Place
from tests.pages.finding import named, press_button, seen
from tests.pages.joint import Joint
from tests.pages.palette import PaletteOnWindow
from tests.pages.program import Program
from tests.pages.talks import RecordTalk, Talks
from tests.support.handbook_album import Album, start
from tests.support.handbook_safety import dialog
from tests.support.screenshots import WINDOW, picture, settle
from tests.support.typing import press, type_text

PICTURED: Final = {"calendar": "kalender", "before": "vor-dem-gespraech"}
"""Pages of this story and the name of their picture."""

_PERSON: Final = "Lärche-11"
_LINE: Final = "Ahorn-7 20 min Flur Schicht anrufen Do"
_DOUBTFUL: Final = "Ahron-7 20 Flur Meister, WV 25.12."


def at_the_desk(program: Program, album: Album) -> None:
    """Everything around a talk, in a workplace in full swing."""
    start(program, demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    quick_line(program, album, _LINE, "zeile")
    quick_line(program, album, _DOUBTFUL, "zeile-zweifel")
    program.choose("calendar")
    program.wait_until_idle()
    settle()
    album.take(program, PICTURED["calendar"])
    finding(program, album)
    kept_filters(program, album)
    helped(program, album)
    before(program, album)
    together(program, album)
    program.close()


def quick_line(program: Program, album: Album, words: str, name: str) -> None:
    """What is typed, and what it was understood as; nothing of it is kept."""
    program.choose("quick_line")
    line = named(dialog(program), QLineEdit, "Gespräch in einer Zeile")
    type_text(line, words)
    settle()
    album.take(program, name)
    line.clear()
    press(line, Qt.Key.Key_Escape)
    settle()


def finding(program: Program, album: Album) -> None:
    """Three letters that lead to pages, entries and acts."""
    palette = PaletteOnWindow(program).open()
    palette.type("ber")
    program.wait_until_idle()
    settle()
    album.take(program, "finden")
    palette.press(Qt.Key.Key_Escape)


def kept_filters(program: Program, album: Album) -> None:
    """One filter has a name, and is in force."""
    talks = Talks(program)
    talks.filter("Anliegen", "Berufsabschluss")
    talks.press("Filter merken …")
    type_text(named(dialog(program), QLineEdit, "Name"), "Berufsabschluss")
    press_button(dialog(program), "Merken")
    quiet(program)
    named(talks.page, QLineEdit, "Suchen in Gesprächen").setFocus()
    settle()
    album.take(program, "filter-gemerkt")


def helped(program: Program, album: Album) -> None:
    """Why something is asked, the handbook beside the window, what is new."""
    form = RecordTalk(program)
    named(form.page, QPlainTextEdit, "Gesprächsnotiz").setFocus()
    settle()
    program.choose("why")
    album.take(program, "wozu")
    press(named(form.page, QPlainTextEdit, "Gesprächsnotiz"), Qt.Key.Key_Escape)
    program.choose("handbook")
    shown = program.desktop._help.handbook
    assert shown is not None
    shown.show_place("fragen.md")  # a chapter without pictures: none of them has to be there before this one
    type_text(shown.search, "sicherung")
    press(shown.search, Qt.Key.Key_Return)
    picture(shown, WINDOW)
    album.put(picture(shown, WINDOW), f"handbuch-{album.look}")
    shown.close()
    with program.qtbot.waitActive(program.window):
        program.window.activateWindow()
    program.choose("news")
    album.take(program, "neues")
    press_button(dialog(program), "Schließen")


def before(program: Program, album: Album) -> None:
    """On the way to somebody who is well known, and to somebody one has never talked to."""
    program.workbench._desk.dispatcher.run(
        RecordConsultation(
            held_on=date(2026, 11, 19),
            minutes=25,
            contact_kind="follow_up_consultation",
            colleague_id=person(program),
            concerns=("vocational_degree",),
            record="Die Anmeldung ist abgeschickt. Der Schichtplan im Januar passt noch nicht.",
            steps=(
                StepInput(text="Meisterin nach der Frühschicht fragen", due_on=date(2026, 11, 24)),
                StepInput(text="Zeugnisse mitbringen", responsible="colleague"),
            ),
        )
    )
    quiet(program)
    program.workbench.go(Place("before", about=person(program)))
    program.wait_until_idle()
    settle()
    album.take(program, PICTURED["before"])
    new = program.workbench._desk.dispatcher.run(AddColleague(alias="Fichte-4", org_unit="Versand"))
    quiet(program)
    program.workbench.go(Place("before", about=new))
    program.wait_until_idle()
    settle()
    album.take(program, "erstes-gespraech")
    program.choose("undo")
    settle()


def together(program: Program, album: Album) -> None:
    """With somebody at the screen; the window stays in that state until it is closed."""
    joint = Joint.begin(program, person(program))
    album.take(program, "mitschau")
    joint.press("Gemeinsam festhalten")
    joint.form.type_into("Dauer", "20")
    joint.form.choose_kind("Sprechstunde")
    joint.form.write("Gesprächsnotiz", "Die Anmeldung ist abgeschickt. Den Schichtplan klären wir zusammen.")
    album.take(program, "mitschau-festhalten")


def quiet(program: Program) -> None:
    """What was done has been read."""
    for bar in seen(program.window, UndoBar):
        bar.close_it()


def person(program: Program) -> UUID:
    """The one whose story is told."""
    rows = program.workbench._desk.vault.read(list_colleagues)
    return next(row.id for row in rows if row.alias == _PERSON)
