# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The self-contained promise: after every commit the one file, copied while the program is open, holds everything."""

import shutil
from pathlib import Path

from sqlalchemy import Engine

from mendi_desktop.storage.unit import Unit
from tests.support.acts import Draft, Rename, Talk, Welcome
from tests.support.vault_files import everything, open_file


def test_the_copied_file_opens_alone_after_every_commit(unit: Unit, engine: Engine, path: Path, tmp_path: Path) -> None:
    def check(number: int) -> None:
        assert [left.name for left in path.parent.iterdir() if left.is_file()] == ["tresor.mendi"]
        folder = tmp_path / f"stick {number}"
        folder.mkdir()
        copy, original = open_file(Path(shutil.copy(path, folder / "kopie.mendi"))), open_file(path)
        assert everything(copy) == everything(original)
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        copy.close()
        original.close()

    made = unit.execute(Welcome("Amsel"))
    check(1)
    for number in range(2, 6):
        unit.execute(Talk(f"Gespräch {number} über den Abschluss. " * 300, made))
        check(number)
    unit.execute(Rename(made, "Fink"))
    check(6)
    unit.undo()
    check(7)
    unit.execute(Draft("talk", "halb getippt"))
    check(8)
    engine.dispose()
    assert [left.name for left in path.parent.iterdir() if left.is_file()] == ["tresor.mendi"]
