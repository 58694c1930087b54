# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line of the window speaks the language of its user, help and refusals included."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.app.arguments import Arguments, read_arguments
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource

ENGLISH = re.compile(r"\b(?:usage|options|optional|arguments|exit|message|positional|default)\b", re.IGNORECASE)


@pytest.fixture(autouse=True)
def _german_again() -> Iterator[None]:
    yield
    use_language("de", resource("i18n"))


def test_what_is_asked_for() -> None:
    assert read_arguments([]) == Arguments(None, None)
    assert read_arguments(["--vault", "werk.mendi"]) == Arguments(Path("werk.mendi"), None)
    assert read_arguments(["--demo"]) == Arguments(None, "")
    assert read_arguments(["--demo", "verwaltung"]) == Arguments(None, "verwaltung")
    assert read_arguments(["--demo", "seminar.mendi-uebung"]) == Arguments(None, "seminar.mendi-uebung")


def test_a_double_click_opens_a_vault_or_begins_an_exercise() -> None:
    assert read_arguments(["werk.mendi"]) == Arguments(Path("werk.mendi"), None)
    assert read_arguments(["Seminar.mendi-Uebung"]) == Arguments(None, "Seminar.mendi-Uebung")
    assert read_arguments(["werk.mendi", "--demo"]) == Arguments(None, "werk.mendi"), "and the latch refuses it"


def test_the_help_has_no_english_word_in_german_and_no_german_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert read_arguments(["--help"]) is None
    german = capsys.readouterr().out
    assert german.startswith("Aufruf: mendi-desktop")
    assert ENGLISH.findall(german) == []
    use_language("en", resource("i18n"))
    assert read_arguments(["-h"]) is None
    english = capsys.readouterr().out
    assert english.startswith("Usage: mendi-desktop")
    assert "Aufruf" not in english


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--vault"], "Zu --vault fehlt der Wert."),
        (["werk.mendi", "--vault", "amt.mendi"], "Es geht nur eine Datei auf einmal."),
        (["--vault", "amt.mendi", "--demo"], "Eine Übung öffnet keinen eigenen Tresor."),
        (["a.mendi", "b.mendi"], "Diese Angabe gibt es hier nicht: b.mendi."),
        (["--demmo"], "Diese Angabe gibt es hier nicht: --demmo."),
    ],
)
def test_a_line_that_makes_no_sense_is_refused_in_one_sentence(argv: list[str], said: str) -> None:
    with pytest.raises(UserError, match=re.escape(said)):
        read_arguments(argv)
