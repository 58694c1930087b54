# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Complaints about options are one sentence in the user's language."""

import pytest

from tests.unit.cli.conftest import Mendi


def test_what_is_missing_is_named(mendi: Mendi) -> None:
    sentence = mendi("log").refusal()
    assert sentence.startswith("Es fehlt noch: ")
    assert {"--date", "--minutes", "--kind"} <= {word.strip(",.") for word in sentence.split()}
    assert sentence.endswith("Hilfe: mendi log --help")


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["codes", "--farbe"], "Diese Angabe gibt es hier nicht: --farbe."),
        (["codes", "concern", "channel"], "Diese Angabe gibt es hier nicht: channel."),
        (["codes", "--js"], "Diese Angabe gibt es hier nicht: --js."),
        (["create", "a.mendi", "--title"], "Zu --title fehlt der Wert."),
        (["codes", "--json=ja"], "--json steht ohne Wert."),
    ],
)
def test_a_wrong_option_is_answered_in_german(mendi: Mendi, argv: list[str], sentence: str) -> None:
    assert mendi(*argv).refusal() == f"{sentence} Hilfe: mendi {argv[0]} --help"


def test_a_note_may_begin_with_a_dash(mendi: Mendi, vault) -> None:
    mendi(
        "log", vault, "--date", "heute", "--minutes", "5", "--kind", "short_answer", "--note", "- erster Punkt"
    ).output()
