# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mendi_desktop.core.folding import fold, spellings

FOLDED = [
    ("Müller", "muller"),
    ("MÜLLER", "muller"),
    ("Mu\u0308ller", "muller"),  # ü as u and a mark, as macOS sends it
    ("Groß", "gross"),
    ("STRAẞE", "strasse"),
    ("Łukasz", "lukasz"),
    ("Işık", "isik"),
    ("İzmir", "izmir"),
    ("Ørsted", "orsted"),
    ("Cœur", "coeur"),
    ("Þórður", "thordur"),
    ("Đorđe", "dorde"),
    ("Nguyễn", "nguyen"),
    ("Ångström", "angstrom"),
    ("ﬁnden", "finden"),
    ("ℌ²", "h2"),
    ("Οδυσσεύς", "οδυσσευσ"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_marks_and_case_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_and_leaves_no_mark(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert not any(unicodedata.combining(letter) for letter in once)


@given(st.text())
def test_composed_and_decomposed_text_are_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize("typed", ["Mueller", "muller", "MÜLLER", "mueller"])
def test_a_name_is_found_however_it_is_typed(typed: str) -> None:
    assert any(spelling in fold("Frau Müller aus der Montage") for spelling in spellings(typed))


def test_a_word_that_only_looks_spelled_out_is_found_as_it_is() -> None:
    assert spellings("neue") == ("neue", "neu")
    assert spellings("Feuer")[0] in fold("Brand, Feuer, Löschübung")
    assert spellings("Bohren") == ("bohren",)
