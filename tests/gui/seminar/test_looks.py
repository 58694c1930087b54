# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Note and page of the seminar in all sizes and in English: all is named, nothing is cut."""

from collections.abc import Iterator

import pytest

from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit import theme
from tests.pages.exercise import Exercise
from tests.pages.program import Program
from tests.pages.seminar import Seminar
from tests.pages.walking import cut_off, misfits, too_loud, unnamed

SMALL = (1024, 768, 100)
SIZES = ((1366, 768, 100), SMALL, (1024, 768, 125), (1366, 768, 150))


@pytest.fixture
def in_english() -> Iterator[None]:
    use_language("en", resource("i18n"))
    yield
    use_language("de", resource("i18n"))


def faults(seminar: Seminar, *sizes: tuple[int, int, int]) -> list[str]:
    window = seminar.program.window
    window.setMinimumSize(1, 1)
    found = []
    for width, height, scale in sizes:
        theme.current().apply("light", scale)
        window.resize(width, height)
        seminar.settle()
        for each in (*unnamed(window), *misfits(window), *cut_off(window), *too_loud(window)):
            found.append(f"{width}, {scale} %: {each}")
    return found


def walk(program: Program, *sizes: tuple[int, int, int]) -> list[str]:
    """The longest task with its hint, beside the page of the seminar."""
    seminar = Seminar(Exercise(program))
    seminar.open_page()
    seminar.show("group")
    assert seminar.note is not None
    seminar.note.hint.click()
    return faults(seminar, *sizes)


def test_all_is_named_and_has_room(program: Program) -> None:
    assert walk(program, *SIZES) == []


def test_in_english_too(in_english: None, program: Program) -> None:
    assert walk(program, SMALL) == []
