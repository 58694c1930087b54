# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of the handbook about the seminar mode: its page, a task beside the real pages, what is printed."""

from typing import Final

from PySide6.QtWidgets import QApplication

from mendi_desktop.features.seminar.papers import seminar_sheets, trainers_guide
from mendi_desktop.gui.seminar.page import SeminarPage
from mendi_desktop.reports.render import render_pdf
from tests.pages.program import Program
from tests.support.handbook_album import LOOKS, Album, papers_in, side_by_side, start
from tests.support.screenshots import WINDOW, settle

PICTURED: Final = {"seminar": "seminar"}
"""The page of the seminar mode and the name of its picture."""
_NEXT: Final = "one-line"


def in_a_seminar(program: Program, album: Album) -> None:
    """One task is done, another one stands below the page it is done on."""
    start(program, demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    program.choose("curtain")
    program.choose("curtain")
    show_page(program)
    album.take(program, PICTURED["seminar"])
    page = program.page
    assert isinstance(page, SeminarPage)
    page.tasks.chosen.emit(_NEXT)
    program.choose("today")
    program.wait_until_idle()
    settle()
    QApplication.processEvents()
    album.take(program, "seminar-aufgabe")
    if album.look == LOOKS[0]:
        papers(program, album)
    program.close()


def show_page(program: Program) -> None:
    program.choose("seminar")
    program.wait_until_idle()
    settle()


def papers(program: Program, album: Album) -> None:
    """Beginning and first chapter of the guide, and the first sheet."""
    vault = program.desktop._vault
    assert vault is not None
    guide = papers_in(render_pdf(trainers_guide(vault.options, vault.clock.today())).data)
    sheets = papers_in(render_pdf(seminar_sheets(vault.options, vault.clock.today())).data, 1)
    album.put(side_by_side([guide[0], guide[2], sheets[0]], WINDOW), "seminar-seiten")
