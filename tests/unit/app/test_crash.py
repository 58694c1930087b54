# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A crash report helps to mend the program and tells nothing about its user."""

from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.app.crash import LIBRARIES, crash_text, report_crash
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.ids import ids_from, new_id
from mendi_desktop.core.resources import version

CLOCK = FixedClock.on(date(2026, 11, 22))
SECRET = "Erika Mustermann"  # noqa: S105 - a name, no password


def failing() -> BaseException:
    """An error that passed through our own code, with a secret in its message, its cause and a local variable."""

    def source() -> None:
        whispered = SECRET
        try:
            raise KeyError(whispered)
        except KeyError as error:
            raise RuntimeError(f"about {whispered}") from error

    with pytest.raises(RuntimeError) as caught, ids_from(source):  # type: ignore[arg-type]
        new_id()
    return caught.value


def test_the_report_names_types_places_and_versions() -> None:
    text = crash_text(failing())
    assert f"mendi desktop {version()}" in text
    assert all(f"{name} " in text for name in LIBRARIES)
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "mendi_desktop/core/ids.py:" in text


def test_the_report_holds_no_message_no_value_and_no_path() -> None:
    text = crash_text(failing())
    assert SECRET not in text
    assert str(Path(__file__).parent) not in text
    assert str(Path.home()) not in text


def test_the_sentence_names_the_file(tmp_path: Path) -> None:
    sentence = report_crash(failing(), tmp_path, CLOCK)
    (file,) = tmp_path.iterdir()
    assert str(file) in sentence
    assert file.read_text("utf-8").startswith("mendi desktop ")


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    assert "ließ sich nicht schreiben" in report_crash(failing(), tmp_path / "keiner", CLOCK)
