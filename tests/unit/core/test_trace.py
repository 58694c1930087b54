# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places of an error: our own files, and "elsewhere" for all others."""

import json

import pytest

from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.core.trace import places


def test_own_places_have_file_and_line_and_others_none() -> None:
    with pytest.raises(ValueError, match="fr") as caught:
        use_language("fr", resource("i18n"))
    first, foreign, own = places(caught.value)
    assert (first, foreign) == ("builtins.ValueError", "  elsewhere")
    assert own.startswith("  mendi_desktop/core/i18n.py:")
    assert own.endswith(" use_language")


def test_neighbouring_foreign_places_are_one_line() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads("{")
    assert places(caught.value) == ["json.decoder.JSONDecodeError", "  elsewhere"]


def test_a_chain_that_bites_its_tail_ends() -> None:
    error = ValueError("a")
    error.__context__ = KeyError("b")
    error.__context__.__context__ = error
    assert places(error) == ["builtins.ValueError", "builtins.KeyError"]
