# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A disk that takes nothing more: the window says so in a sentence, and what is typed stays where it is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.shell.status import StatusLine
from tests.pages.program import Program
from tests.pages.talks import RecordTalk

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
