# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Note and page of the seminar in all sizes and in English: all is named, nothing is cut."""

from collections.abc import Callable, Iterator

import pytest

from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit import theme
from tests.pages.exercise import Exercise
from tests.pages.seminar import Seminar
from tests.pages.walking import cut_off, misfits, too_loud, unnamed

SMALL = (1024, 768, 100)
SIZES = ((1366, 768, 100), SMALL, (1024, 768, 125), (1366, 768, 150))


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Another language, for all that is made from then on."""
    yield lambda language: use_language(language, resource("i18n"))
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


def walk(seminar: Seminar, *sizes: tuple[int, int, int]) -> list[str]:
    """The longest task with its hint, beside the page of the seminar and under a dialog."""
    seminar.open_page()
    seminar.show("group")
    assert seminar.note is not None
    seminar.note.hint.setChecked(True)
    found = faults(seminar, *sizes)
    seminar.program.choose("quick_line")
    return found + faults(seminar, *sizes)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scale", [100, 125])
def test_no_title_of_task_or_chapter_is_cut_at_a_beamer(
    exercise: Exercise, speak: Callable[[str], None], language: str, scale: int
) -> None:
    seminar = Seminar(exercise)
    speak(language)
    exercise.jump("council")  # the longest title, and the words for the one that runs are longer
    seminar.open_page()
    seminar.program.window.setMinimumSize(1, 1)
    theme.current().apply("light", scale)
    seminar.program.window.resize(1024, 768)
    cut = []
    for task in seminar.ids:
        seminar.show(task)
        cut += seminar.cut_lines()
    assert cut == []


@pytest.mark.parametrize("scale", [100, 125])
def test_the_undo_bar_lies_over_no_act_at_the_foot_of_a_form(exercise: Exercise, scale: int) -> None:
    seminar = Seminar(exercise)
    program = exercise.program
    program.window.setMinimumSize(1, 1)
    theme.current().apply("light", scale)
    program.window.resize(1024, 768)
    seminar.show("corridor")
    exercise.reset()
    bar = exercise.bar()
    program.choose("record")
    seminar.settle()
    for width in (1024, 900):
        program.window.resize(width, 768)
        seminar.settle()
        assert bar.isVisible()
        assert exercise.acts_under(bar) == []
    program.choose("consultations")
    seminar.settle()
    assert bar.geometry().bottom() > program.page.height() - 2 * bar.height(), "elsewhere it is at the bottom"


def test_all_is_named_and_has_room(exercise: Exercise, speak: Callable[[str], None]) -> None:
    seminar = Seminar(exercise)
    assert walk(seminar, *SIZES) == []
    speak("en")
    exercise.reset()
    assert walk(seminar, SMALL) == []
