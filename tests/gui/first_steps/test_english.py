# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first steps in English, from the offer to the end: not a German word, and the same deeds bring one on."""

from collections.abc import Iterator

import pytest

from mendi_desktop.core.i18n import tr, use_language
from mendi_desktop.core.resources import resource
from tests.pages.first_steps import FirstSteps
from tests.pages.program import Program
from tests.pages.start import QuickLine
from tests.support.german import Leftovers, words_of


@pytest.fixture(autouse=True)
def _english(program: Program) -> Iterator[None]:
    use_language("en", resource("i18n"))
    yield
    use_language("de", resource("i18n"))


def test_every_note_is_english(steps: FirstSteps) -> None:
    titles, said = [steps.title], words_of(steps.program.window)
    steps.press("Anfangen")
    for act in ("Auslassen", "Auslassen", "Auslassen"):
        titles.append(steps.title)
        said += words_of(steps.program.window)
        steps.press(act)
    titles.append(steps.title)
    steps.press("Später weiter")
    said += words_of(steps.program.window)
    steps.begin()
    steps.press("Zur Zeile")
    QuickLine(steps.program.page).record_quickly("20", "corr")
    titles.append(steps.title)
    said += words_of(steps.program.window)
    assert titles == [
        "First steps",
        "Hide everything once and bring it back",
        "The first colleague, with an alias",
        "What counts, what stays for me only?",
        "The first own talk",
        "Lovely, a start is made",
    ]
    assert tr("Erste Schritte") == "First steps"
    ours = [words for words in said if words != "Werk Nord"]  # how somebody calls the vault
    assert [*Leftovers.of_the_program().among(ours), *Leftovers.words_among(ours)] == []
