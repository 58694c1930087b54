# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The console as it is used: the real program, a process for every call, passphrase from a file or the environment.

Most calls are forks of a program that is loaded already; ``anew`` ones start an interpreter as a shell does.
"""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from mendi_desktop.core.resources import version
from mendi_desktop.vault.session import open_vault
from tests.arch.tree import ROOT
from tests.support.console import PASSPHRASE, Answer, everything_written, run_program

WRONG = "Falsches Wort 7"
NOTES = (
    "Möchte den Meister machen – fragt, ob der Betrieb etwas dazugibt",
    "Schicht & Familie: <b>keine Zeit</b> für einen Kurs am Abend",
    "Straße, Größe, Übung: „Ährenlese“ 🌾",
)

# A standard output on a full disk, as behind "mendi codes > FILE".
FULL_DISK = """
import io, sys
from mendi_desktop.app.cli_main import main

class Full(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        raise OSError(28, "No space left on device")

    def fileno(self):
        return 1

sys.stdout = io.TextIOWrapper(io.BufferedWriter(Full(), 1024), encoding="utf-8")
code = main(sys.argv[1:])
sys.stdout = sys.__stdout__
sys.exit(code)
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "zuhause").mkdir()
    return tmp_path / "zuhause"


@pytest.fixture(scope="module")
def created(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("angelegt")
    run_program(folder, "create", folder / "werk.mendi", "--title", "Musterwerk", anew=True).output()
    return folder / "werk.mendi"


@pytest.fixture
def vault(tmp_path: Path, created: Path) -> Path:
    """As the console has made it; a copy for each test."""
    return Path(shutil.copy(created, tmp_path / "werk.mendi"))


def test_a_mentors_first_week(home: Path, vault: Path) -> None:
    for number, note in enumerate(NOTES):
        day = date.today() - timedelta(days=number)  # noqa: DTZ011 - local days are meant
        options = ("--date", day.isoformat(), "--minutes", 10 + number, "--kind", "informal_chat", "--note", note)
        run_program(home, "log", vault, *options, "--alias", f"Ahorn-{number}", anew=number == 0).output()
    talks = json.loads(run_program(home, "list", vault, "consultations", "--json").output())
    assert sorted(talk["minutes"] for talk in talks) == [10, 11, 12]
    assert "Ahorn-2" in run_program(home, "list", vault, "colleagues").output()
    assert "heil" in run_program(home, "check", vault).output()


def test_nothing_readable_is_left_anywhere(home: Path, vault: Path, tmp_path: Path) -> None:
    talk = ("--date", "heute", "--minutes", "5", "--kind", "short_answer", "--alias", "Kanarie-1")
    run_program(home, "log", vault, *talk, "--note", "Kanarienwort", "--private-note", "Schubladenwort").output()
    run_program(home, "list", vault, "consultations").output()
    written = everything_written(tmp_path)
    for word in ("Kanarie-1", "Kanarienwort", "Schubladenwort", "Musterwerk", PASSPHRASE, "SQLite format"):
        assert word.encode() not in written


def test_commands_by_the_dozen(home: Path, vault: Path, tmp_path: Path) -> None:
    file = tmp_path / "befehle.jsonl"
    lines = [{"command": "AddColleague", "alias": f"Erle-{number}"} for number in range(12)]
    file.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    assert len(run_program(home, "apply", vault, file).output().splitlines()) == 12
    again = run_program(home, "apply", vault, "-", stdin=file.read_text("utf-8")).refusal()
    assert again.startswith("Zeile 1, alias: ")
    assert len(json.loads(run_program(home, "list", vault, "colleagues", "--json").output())) == 12


def test_invented_data(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "probe.mendi"
    run_program(home, "demo", path, "--consultations", 12, passphrase=None).output()
    listed = run_program(home, "list", path, "consultations", "--json", passphrase=None).output()
    assert len(json.loads(listed)) == 12


def test_a_report_for_the_works_council(home: Path, tmp_path: Path) -> None:
    vault, pdf = tmp_path / "probe.mendi", tmp_path / "bericht.pdf"
    run_program(home, "demo", vault, "--today", "2026-11-22", passphrase=None).output()
    report = ("report", "works-council", vault, "--from", "2026-07-01", "--to", "2026-09-30")
    assert "2026-01" in run_program(home, *report, "-o", pdf, passphrase=None).output()
    first = pdf.read_bytes()
    assert first.startswith(b"%PDF-")
    run_program(home, *report, "-o", pdf, passphrase=None).output()
    assert pdf.read_bytes() == first
    figures = json.loads(run_program(home, *report, "--format", "json", "-o", "-", passphrase=None).output())
    assert figures.keys() == {"kind", "number", "period", "k", "tables", "notes"}
    assert figures["period"] == {"from": "2026-07-01", "to": "2026-09-30"}
    assert (figures["kind"], figures["number"], figures["k"]) == ("works-council", "2026-01", 5)
    for table in figures["tables"]:
        assert {"id", "title", "rows", "columns", "cells", "row_totals", "column_totals", "total"} <= table.keys()


def test_knowledge_needs_no_vault(home: Path) -> None:
    assert run_program(home, "--version").output() == f"mendi desktop {version()}\n"
    assert "Telefon" in run_program(home, "codes", "channel").output()
    assert "phone" in run_program(home, "codes", "channel", "--lang", "en").output()
    assert "held_on" in run_program(home, "commands", "RecordConsultation").output()
    assert "Aufruf: mendi log" in run_program(home, "log", "--help").output()


def test_the_doctor_finds_everything_here(home: Path) -> None:
    answer = run_program(home, "doctor", anew=True)
    assert answer.output().endswith("Alles da.\n")


def bad_calls(tmp_path: Path, vault: Path) -> dict[str, tuple[object, ...]]:
    (tmp_path / "tabelle.xlsx").write_bytes(b"PK\x03\x04" * 3000)
    plain = sqlite3.connect(tmp_path / "offen.mendi")
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    short = ("--minutes", "5", "--kind")
    return {
        "missing": ("check", tmp_path / "fehlt.mendi"),
        "no vault": ("check", tmp_path / "tabelle.xlsx"),
        "plain database": ("list", tmp_path / "offen.mendi", "colleagues"),
        "folder": ("check", tmp_path),
        "no folder": ("create", tmp_path / "keiner" / "neu.mendi"),
        "exists": ("create", vault),
        "code": ("log", vault, "--date", "heute", *short, "short_anser"),
        "option": ("list", vault, "colleagues", "--farbe"),
        "file": ("apply", vault, tmp_path / "fehlt.jsonl"),
        "nothing": (),
    }


def test_what_cannot_be_done_is_one_sentence(home: Path, vault: Path, tmp_path: Path) -> None:
    before = vault.read_bytes()
    for name, call in bad_calls(tmp_path, vault).items():
        answer = run_program(home, *call)
        assert re.fullmatch(r"\S.{10,}\S", answer.refusal()), (name, answer)
        assert answer.out == "", name
    assert vault.read_bytes() == before


def test_a_wrong_passphrase_opens_nothing(home: Path, vault: Path) -> None:
    assert "passt nicht" in run_program(home, "check", vault, passphrase=WRONG).refusal()
    assert "MENDI_PASSPHRASE" in run_program(home, "check", vault, passphrase=None).refusal()


def test_a_vault_in_use_is_left_alone(home: Path, vault: Path) -> None:
    held = open_vault(vault, PASSPHRASE)
    try:
        assert "schon geöffnet" in run_program(home, "check", vault).refusal()
    finally:
        held.close()


@pytest.mark.parametrize(
    ("third", "said"), [("{nichts", "Zeile 3: "), ('{"command": "RemoveColleague", "colleague_id": "$9"}', "„$9“")]
)
def test_a_bad_third_line_takes_two_good_ones_back(home: Path, vault: Path, third: str, said: str) -> None:
    good = [json.dumps({"command": "AddColleague", "alias": alias}) for alias in ("Eibe-1", "Eibe-2")]
    assert said in run_program(home, "apply", vault, "-", stdin="\n".join([*good, third])).refusal()
    assert json.loads(run_program(home, "list", vault, "colleagues", "--json").output()) == []


def test_a_reader_who_stops_early_is_no_trouble(home: Path) -> None:
    """As in ``mendi codes --json | head -1``."""
    command = [sys.executable, "-m", "mendi_desktop.app.cli_main", "codes", "--json"]
    environment = {"HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": ""}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), said) == (0, b"")


@pytest.mark.parametrize("call", [("codes", "concern"), ("codes", "--json")])
def test_an_output_that_takes_nothing_more_is_said(home: Path, call: tuple[str, ...]) -> None:
    command = [sys.executable, "-c", FULL_DISK, *call]
    environment = {"HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": ""}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    answer = Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert answer.refusal() == "Die Ausgabe ließ sich nicht schreiben. Bitte freien Platz prüfen."


@pytest.mark.parametrize("call", [("codes", "concern"), ("--version",), ("--help",), ("lst",)])
def test_what_needs_no_vault_does_not_wait_for_the_database(home: Path, call: tuple[str, ...]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "mendi_desktop.app.cli_main", *call]
    environment = {"HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": ""}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    loaded = set(re.findall(r"\|\s+(\w+)", done.stderr))
    assert "mendi_desktop" in loaded
    assert loaded & {"sqlalchemy", "sqlcipher3", "argon2", "alembic", "reportlab", "pikepdf", "PySide6"} == set()


def test_the_program_speaks_utf8_everywhere(home: Path) -> None:
    command = [sys.executable, "-m", "mendi_desktop.app.cli_main", "codes", "barrier"]
    environment = {"HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": "", "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    said = Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")).output()
    assert "kein höheres Entgelt" in said
    assert "übersichtlich" in said
