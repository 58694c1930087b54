# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Full disk, pulled stick, damage, another program: a sentence, and the last good state stays as it was."""

import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.storage.troubles import in_words
from mendi_desktop.storage.unit import Unit
from tests.support.acts import Rename, Talk, Welcome
from tests.support.vault_files import everything, open_file


def refuse_to_grow(session: Session) -> None:
    """What SQLite says of a file that may not grow is what it says on a full disk."""
    session.execute(text("PRAGMA max_page_count=1"))


def test_a_full_disk_is_said_and_costs_neither_data_nor_undo(unit: Unit, path: Path) -> None:
    unit.execute(Welcome("Amsel"))
    before = path.read_bytes()
    unit.read(refuse_to_grow)
    with pytest.raises(UserError, match="Datenträger ist voll"):
        unit.execute(Talk("x" * 200_000))
    assert path.read_bytes() == before
    assert unit.undo_label == "Kolleg*in aufnehmen"
    unit.undo()
    assert unit.redo_label == "Kolleg*in aufnehmen"


FULL = """
import resource, signal, sys
from pathlib import Path
from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import SystemClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.storage.unit import Unit
from tests.support.acts import Talk, Welcome
from tests.support.vault_files import KEY, SALT
path = Path(sys.argv[1])
unit = Unit(open_engine(path, KEY, SALT), ChangeFeed(), SystemClock())
unit.execute(Welcome("Amsel"))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = path.stat().st_size + 3 * 4096 + 1000
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
try:
    unit.execute(Talk("x" * 500_000))
except UserError as error:
    print(error.message)
unit.execute(Welcome("Fink"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are a matter of POSIX")
def test_a_write_that_stops_half_way_is_taken_back(path: Path) -> None:
    """The operating system itself refuses in the middle of the commit; the program goes on afterwards."""
    done = subprocess.run([sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Der Datenträger ")
    assert done.stderr == ""
    connection = open_file(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert {row[0] for row in connection.execute("SELECT alias FROM colleague")} == {"Amsel", "Fink"}
    assert everything(connection)["consultation"] == set()
    connection.close()


def test_a_file_that_was_taken_away_is_said_and_never_acknowledged(unit: Unit, path: Path) -> None:
    made = unit.execute(Welcome("Amsel"))
    kept = path.rename(path.with_name("woanders.mendi"))
    with pytest.raises(UserError, match="nicht beschreiben"):
        unit.execute(Rename(made, "Fink"))
    assert not path.exists()
    connection = open_file(kept)
    assert connection.execute("SELECT alias FROM colleague").fetchall() == [("Amsel",)]
    connection.close()


def test_another_program_that_holds_the_file_is_said(unit: Unit, path: Path) -> None:
    def be_impatient(session: Session) -> None:
        session.execute(text("PRAGMA busy_timeout=50"))

    unit.read(be_impatient)
    other = open_file(path)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(UserError, match="anderweitig in Gebrauch"):
        unit.execute(Welcome("Amsel"))
    other.execute("ROLLBACK")
    other.close()
    unit.execute(Welcome("Amsel"))


def test_damage_is_said(unit: Unit, path: Path, engine: Engine) -> None:
    unit.execute(Talk("Es geht um den Abschluss."))
    engine.dispose()
    data = bytearray(path.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    path.write_bytes(data)
    with pytest.raises(UserError, match="beschädigt"):
        unit.execute(Talk("Noch eins."))


UNREADABLE = {
    "a day": "UPDATE consultation SET held_on = 'gestern'",
    "a number for a day": "UPDATE consultation SET held_on = 20260302",
    "a moment": "UPDATE consultation SET created_at = 'neulich'",
    "an id cut short": "UPDATE consultation SET id = x'0102'",
    "a list": "UPDATE consultation SET concerns = '[\"orientation'",
    "bytes that are no text": "UPDATE consultation SET org_unit = CAST(x'4772fc' AS TEXT)",
}


@pytest.mark.parametrize("harm", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_a_value_that_cannot_be_one_is_said(unit: Unit, path: Path, harm: str) -> None:
    """Some other program wrote it. The whole vault can be looked through then; nothing crashes."""
    unit.execute(Talk("Es geht um den Abschluss."))
    other = open_file(path)
    other.execute("PRAGMA foreign_keys=OFF")
    other.execute(harm)
    other.close()
    with pytest.raises(UserError, match="Daten prüfen"):
        unit.read(lambda session: session.scalars(select(Consultation)).all())


def test_a_bug_is_no_trouble_of_the_disk() -> None:
    with pytest.raises(driver.OperationalError, match="syntax"), in_words():
        driver.connect(":memory:").execute("SELEKT")
    with pytest.raises(UnicodeEncodeError), in_words():
        "ä".encode("ascii")
