# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Nothing a person typed and no passphrase appears where it does not belong: log, crash report, messages."""

import json
import logging
import types
from datetime import date
from pathlib import Path
from typing import Any, Union, get_args, get_origin
from uuid import UUID

import pytest

from mendi_desktop.app.areas import AREAS
from mendi_desktop.cli import check
from mendi_desktop.cli.json_values import field_specs
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.logs import FILE_NAME
from mendi_desktop.storage.command import Command
from tests.support.console import PASSPHRASE, everything_written
from tests.unit.cli.conftest import Mendi

CANARY = "Kanarienvogel Erika Mustermann"
COMMANDS = {kind.__name__: kind for area in AREAS for kind in area.commands}
PLAIN = {int: 7, float: 7.5, bool: False, date: "2026-03-02", UUID: "01a201e1-0c38-782e-95ae-ec410895040e"}


def filled(kind: type[Command[Any]] | type[Any]) -> dict[str, Any]:
    """Every field of a command, the canary in every text."""
    return {spec.name: sample(spec.annotation) for spec in field_specs(kind)}


def sample(annotation: Any) -> Any:
    if get_origin(annotation) in (Union, types.UnionType):
        return sample(next(part for part in get_args(annotation) if part is not types.NoneType))
    if get_origin(annotation) is tuple:
        return [sample(get_args(annotation)[0])]
    if get_origin(annotation) is dict:
        return {CANARY: CANARY}
    if hasattr(annotation, "__dataclass_fields__"):
        return filled(annotation)
    return CANARY if annotation is str else PLAIN[annotation]


@pytest.mark.parametrize("name", list(COMMANDS))
def test_no_command_tells_the_log_what_it_was_given(mendi: Mendi, vault: Path, folders: Folders, name: str) -> None:
    answer = mendi("apply", vault, "-", stdin=json.dumps({"command": name, **filled(COMMANDS[name])}))
    assert answer.code in (0, 2), answer.err
    assert CANARY.encode() not in everything_written(folders.state.parent)


def test_no_verb_repeats_the_passphrase_or_a_note(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    word = tmp_path / "wort.txt"
    word.write_text(PASSPHRASE, "utf-8")
    notes = ("--note", CANARY, "--private-note", CANARY)
    talk = ("--date", "heute", "--minutes", "5", "--kind", "short_answer")
    calls = (
        ("create", tmp_path / "neu.mendi", "--passphrase-file", word),
        ("log", vault, *talk, *notes, "--passphrase-file", word),
        ("log", vault, *talk, *notes, "--channel", "falsch"),
        ("log", vault, *talk, *notes, "--date", "31.12.2199"),
        ("list", vault, "consultations"),
        ("check", vault),
        ("codes",),
    )
    said = [mendi(*call) for call in calls]
    word.unlink()
    assert [answer.code for answer in said] == [0, 0, 2, 2, 0, 0, 0]
    everything = "".join(answer.out + answer.err for answer in said).encode() + everything_written(tmp_path)
    assert PASSPHRASE.encode() not in everything
    assert CANARY.encode() not in everything


def test_the_log_says_which_verb_ran_and_nothing_else(mendi: Mendi, vault: Path, folders: Folders) -> None:
    mendi("list", vault, "colleagues").output()
    (line,) = (folders.state / FILE_NAME).read_text("utf-8").splitlines()
    assert line.endswith(" INFO mendi_desktop.cli.program list ended with 0")
    assert vault.name not in line


def test_a_bug_is_one_sentence_and_a_report_without_content(
    mendi: Mendi, vault: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_vault: object, **_: object) -> None:
        logging.getLogger("mendi_desktop.vault.checkup").warning("looking at %s", CANARY)
        raise RuntimeError(f"{CANARY} {PASSPHRASE}")

    monkeypatch.setattr(check, "check_vault", broken)
    answer = mendi("check", vault)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    (report,) = folders.state.glob("crash-*.txt")
    assert str(report) in answer.err
    assert "mendi_desktop/cli/check.py" in report.read_text("utf-8")
    assert "RuntimeError" in (folders.state / FILE_NAME).read_text("utf-8")
    written = everything_written(folders.state) + answer.err.encode()
    assert CANARY.encode() not in written
    assert PASSPHRASE.encode() not in written


def test_ctrl_c_is_quiet_and_closes_the_vault(
    mendi: Mendi, vault: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_vault: object, **_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "check_vault", interrupted)
    answer = mendi("check", vault)
    assert (answer.code, answer.out, answer.err) == (130, "", "")
    monkeypatch.undo()
    assert not vault.with_name(f".{vault.name}.lock").exists()
    assert list(folders.state.glob("crash-*.txt")) == []
