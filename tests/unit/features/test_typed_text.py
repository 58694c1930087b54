# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import pytest

from mendi_desktop.features.typed_text import clean_line, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Möchte den Staplerschein.  ", "Möchte den Staplerschein."),
        ("eins\r\nzwei\rdrei", "eins\nzwei\ndrei"),
        ("Glocke\x07 und Null\x00", "Glocke und Null"),
        ("halbes \ud83d Zeichen", "halbes  Zeichen"),
        ("ganzes 🙂, שלום, <b>&", "ganzes 🙂, שלום, <b>&"),
        ("mit\tTabulator", "mit\tTabulator"),
        (" \n\t ", ""),
    ],
)
def test_text_keeps_everything_a_person_can_read(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Halle\n2  ", "Halle 2"), ("", None), (None, None), ("\x00\u2028 ", None), ("Linde-3", "Linde-3")],
)
def test_a_line_is_one_line_or_nothing(typed: str | None, kept: str | None) -> None:
    assert clean_line(typed) == kept
