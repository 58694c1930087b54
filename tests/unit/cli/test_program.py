# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Language, help, version and the way to a verb."""

import pytest

from mendi_desktop.cli.verbs import VERBS, load
from mendi_desktop.core.resources import version
from mendi_desktop.core.settings import LANGUAGE
from tests.unit.cli.conftest import Mendi


def test_without_a_word_all_verbs_are_named(mendi: Mendi) -> None:
    sentence = mendi().refusal()
    assert all(verb in sentence for verb in VERBS)


def test_an_unknown_verb_is_answered_with_the_nearest_and_all_others(mendi: Mendi) -> None:
    sentence = mendi("repotr").refusal()
    assert "„report“" in sentence
    assert "doctor" in sentence


def test_a_verb_that_comes_later_is_unknown_today(mendi: Mendi) -> None:
    assert "erase" in mendi("erase").refusal()


def test_the_version_is_that_of_the_project(mendi: Mendi) -> None:
    assert mendi("--version").output() == f"mendi desktop {version()}\n"


def test_the_overview_explains_every_verb(mendi: Mendi) -> None:
    output = mendi("--help").output()
    assert all(f"  {verb} " in output for verb in VERBS)


@pytest.mark.parametrize("verb", list(VERBS))
def test_every_verb_has_help_in_german(mendi: Mendi, verb: str) -> None:
    output = mendi(verb, "--help").output()
    assert output.startswith(f"Aufruf: mendi {verb} ")
    assert "Weitere Angaben" in output
    assert not {"usage", "options", "positional", "show this"} & set(output.lower().split())


@pytest.mark.parametrize("argv", [["--lang", "en", "codes", "channel"], ["codes", "channel", "--lang=en"]])
def test_the_language_may_stand_before_and_after_the_verb(mendi: Mendi, argv: list[str]) -> None:
    assert "phone" in mendi(*argv).output()


def test_an_unknown_language_is_refused(mendi: Mendi) -> None:
    assert mendi("--lang", "fr", "codes").refusal() == "Zu --lang passt de | en."
    assert mendi("codes", "--lang").refusal() == "Zu --lang passt de | en."


def test_the_language_of_the_settings_is_used(mendi: Mendi, folders) -> None:
    folders.settings_file.write_text('{"language": "en"}', "utf-8")
    assert LANGUAGE.name == "language"
    assert "phone" in mendi("codes", "channel").output()
    assert "Telefon" in mendi("codes", "channel", "--lang", "de").output()


@pytest.mark.parametrize(("style", "said"), [("colon", "Netzwerker:in"), ("slash", "Netzwerker/-in")])
def test_the_gender_style_of_the_settings_is_used(mendi: Mendi, folders, style: str, said: str) -> None:
    folders.settings_file.write_text(f'{{"gender_style": "{style}"}}', "utf-8")
    assert said in mendi("codes", "mentor_role").output()
    assert "Networker" in mendi("codes", "mentor_role", "--lang", "en").output()


def test_letters_that_are_no_text_are_refused(mendi: Mendi) -> None:
    assert "UTF-8" in mendi("codes", "\udcff").refusal()


@pytest.mark.parametrize("verb", list(VERBS))
def test_every_verb_can_be_loaded(verb: str) -> None:
    assert callable(load(verb).run)
