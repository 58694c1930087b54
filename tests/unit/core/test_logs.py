# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The log knows ids and places in our code, never what a person typed."""

import logging
from pathlib import Path
from uuid import UUID

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.logs import FILE_NAME, Word, logging_to

NAME = "Erika Mustermann"
SOMEBODY = UUID("01a201e1-0c38-782e-95ae-ec410895040e")

log = logging.getLogger("mendi_desktop.probe")


def written(folder: Path) -> str:
    return (folder / FILE_NAME).read_text("utf-8")


def test_ids_numbers_types_and_own_words_stand_in_the_log(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.info("%s ran %d times on %s as %s", UserError, 3, SOMEBODY, Word("check"))
    assert f"INFO mendi_desktop.probe UserError ran 3 times on {SOMEBODY} as check" in written(tmp_path)


def test_texts_become_a_mark(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.warning("said %s and %s", NAME, [NAME])
        log.warning("said %(what)s", {"what": NAME})
    assert "said […] and […]" in written(tmp_path)
    assert NAME not in written(tmp_path)


def test_an_error_is_told_by_type_and_place_without_its_message(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        try:
            raise UserError(NAME) from ValueError(NAME)
        except UserError:
            log.exception("failed")
    assert "mendi_desktop.core.errors.UserError" in written(tmp_path)
    assert "builtins.ValueError" in written(tmp_path)
    assert NAME not in written(tmp_path)
    assert str(Path(__file__).parent) not in written(tmp_path)


def test_nothing_is_written_after_the_block_and_nothing_goes_to_stderr(tmp_path: Path, capsys) -> None:
    with logging_to(tmp_path):
        log.error("inside")
    logging.getLogger("mendi_desktop").debug("outside")
    assert "outside" not in written(tmp_path)
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_written_means_no_log(tmp_path: Path) -> None:
    with logging_to(tmp_path / "keiner"):
        log.error("still fine")
    assert list(tmp_path.iterdir()) == []


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        for number in range(20_000):
            log.info("a line that is repeated often, for the %d. time, to fill the file with something", number)
    assert len(list(tmp_path.iterdir())) == 5
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 5 * 256 * 1024
