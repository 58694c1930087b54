# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A disk that takes nothing more: the window says so in a sentence, and what is typed stays where it is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtWidgets import QLineEdit

from mendi_desktop.app.instance import call_forward
from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.consultations.quick.dialog import QuickLineDialog
from mendi_desktop.gui.shell.status import StatusLine
from mendi_desktop.gui.start.page import TodayPage
from tests.pages.doors import said
from tests.pages.finding import named, press_button
from tests.pages.program import Program
from tests.pages.talks import RecordTalk
from tests.support.typing import type_text

FULL = "Der Datenträger ist voll."


@pytest.fixture(autouse=True)
def _bugs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A sentence is no bug: nothing may end in the crash dialog."""
    found: list[BaseException] = []

    def hook(_type: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        found.append(error)

    monkeypatch.setattr(sys, "excepthook", hook)
    yield
    assert found == []


@contextmanager
def _refused() -> Iterator[None]:
    raise UserError(FULL)
    yield


def fill_disk(program: Program) -> None:
    """From now on the open vault takes nothing."""
    program.workbench._desk.vault.unit._guard = _refused


def said_below(program: Program) -> str:
    line = program.workbench.findChild(StatusLine)
    assert line is not None
    return line._left.text()


def minutes_in(program: Program) -> str:
    return named(program.page, QLineEdit, "Dauer").text()


def record_talk(program: Program) -> None:
    form = RecordTalk(program)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.save()
    program.settle()


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_undo_and_redo_say_why_they_cannot(at_work: Program, act: str) -> None:
    record_talk(at_work)
    if act == "redo":
        at_work.choose("undo")
        at_work.settle()
    offered = at_work.menu_text(act)
    fill_disk(at_work)
    at_work.choose(act)
    at_work.settle()
    assert said_below(at_work) == FULL
    assert at_work.menu_text(act) == offered, "nothing has changed, so it can be tried again"


def test_a_form_does_not_claim_a_draft_that_was_not_written(at_work: Program) -> None:
    form = RecordTalk(at_work)
    fill_disk(at_work)
    form.type_into("Dauer", "20")
    at_work.qtbot.waitUntil(lambda: said_below(at_work) == FULL)
    assert "Entwurf nicht gesichert" in form.said()


def test_a_form_is_not_left_with_what_was_not_written(at_work: Program) -> None:
    form = RecordTalk(at_work)
    fill_disk(at_work)
    form.type_into("Dauer", "20")
    at_work.choose("record")
    press_button(at_work.page, "Schließen")
    at_work.settle()
    assert minutes_in(at_work) == "20 Minuten"


def test_one_page_that_cannot_be_kept_does_not_cost_the_others(
    at_work: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = RecordTalk(at_work)
    form.type_into("Dauer", "20")

    def refuse(_page: TodayPage) -> None:
        raise UserError(FULL)

    monkeypatch.setattr(TodayPage, "keep", refuse)
    at_work.choose("lock")
    at_work.settle()
    assert any(FULL in sentence for sentence in said(at_work.door))
    at_work.unlock()
    at_work.wait_until_open()
    RecordTalk(at_work)
    assert minutes_in(at_work) == "20 Minuten"


def test_a_line_waits_as_long_as_the_form_cannot_have_it(at_work: Program) -> None:
    at_work.choose("quick_line")
    dialog = at_work.window.findChild(QuickLineDialog)
    assert dialog is not None
    type_text(dialog.line, "20 min Flur")
    fill_disk(at_work)
    press_button(dialog, "Ganzes Formular")
    at_work.settle()
    assert dialog.is_open
    assert dialog.missing.text() == FULL


def test_the_line_of_the_first_page_waits_as_well(at_work: Program) -> None:
    type_text(named(at_work.page, QLineEdit, "Dauer"), "20")
    fill_disk(at_work)
    press_button(at_work.page, "Mehr zu diesem Gespräch festhalten")
    at_work.settle()
    assert said_below(at_work) == FULL
    assert minutes_in(at_work) == "20 Minuten"


def test_a_window_that_can_leave_no_sign_opens_all_the_same(
    program: Program, vault_file: Path, empty_vault: Path
) -> None:
    runtime = program.context.folders.runtime
    runtime.rmdir()
    runtime.touch()  # whatever is written there fails
    program.open_copy(empty_vault, vault_file)
    record_talk(program)
    assert not call_forward(runtime, vault_file)
