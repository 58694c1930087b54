# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every call on the vault's file and its journal fails once: a sentence, nothing acknowledged is lost, and it opens.

The operating system's answers are forged by strace, so that SQLite, Python and the program are all as they are.
"""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.vault.checkup import check_vault
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.acts import Welcome
from tests.support.flips import everything_in

pytestmark = [
    pytest.mark.torture,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace"),
]
WORD = "Sommerfest am See"
ROOT = Path(__file__).resolve().parents[2]
CALLS = ("pwrite64", "pread64", "fdatasync", "fsync", "ftruncate", "unlink", "openat", "fcntl", "newfstatat", "read")
ERRORS = {"pwrite64": ("EIO", "ENOSPC"), "openat": ("EIO", "EACCES")}


@pytest.fixture
def whole(tmp_path: Path) -> tuple[bytes, bytes]:
    """A vault with one colleague, and its raw key."""
    vault = create_vault(tmp_path / "vorlage.mendi", WORD)
    vault.execute(Welcome("Amsel"))
    key = vault.key.raw
    vault.close()
    return vault.path.read_bytes(), key


def run(path: Path, key: bytes, *strace: str) -> list[dict[str, Any]]:
    """What a process said that worked on ``path`` under these forged answers."""
    watched = [option for name in (path, f"{path}-journal", path.parent) for option in ("-P", str(name))]
    log = path.with_name("strace.txt")
    done = subprocess.run(
        ["strace", "-f", "-q", "-o", str(log), *watched, *strace, sys.executable, "-m",
         "tests.support.acts_on_a_bad_disk", str(path), key.hex()],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == "", done.stderr
    assert done.returncode == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def counted(folder: Path, content: bytes, key: bytes) -> Counter[str]:
    """How often each call touches the vault when nothing fails."""
    path = folder / "tresor.mendi"
    path.write_bytes(content)
    said = run(path, key, "-e", f"trace={','.join(CALLS)}")
    assert [line["act"] for line in said if "said" not in line] == ["open", "Meise", "talk", "undo", "Star", "close"]
    return Counter(re.findall(r"^\d+ +(\w+)\(", path.with_name("strace.txt").read_text("utf-8", "replace"), re.M))


def test_every_call_fails_once(
    tmp_path: Path, whole: tuple[bytes, bytes], short: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    content, key = whole
    folder = tmp_path / "ort"
    folder.mkdir()
    path = folder / "tresor.mendi"
    told: Counter[str] = Counter()
    for call, times in counted(folder, content, key).items():
        for error in ERRORS.get(call, ("EIO",)):
            for turn in range(1, times + 1, 7 if short else 1):
                for left in folder.iterdir():
                    left.unlink()
                path.write_bytes(content)
                said = run(path, key, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={turn}")
                told["failures"] += 1
                told["sentences"] += sum("said" in line for line in said)
                _is_well(path, {line["act"] for line in said if "said" not in line})
    with capsys.disabled():
        print(f"\nforged answers: {dict(told)}, nothing lost, every vault opens")  # noqa: T201 - for the closing note
    assert told["sentences"] > 0


def _is_well(path: Path, acknowledged: set[str]) -> None:
    """What was acknowledged is there, what was refused is not there by half, and nothing is damaged."""
    vault = open_vault(path, WORD)
    findings = check_vault(vault)
    vault.close()
    assert findings == ()
    found = everything_in(path, WORD)
    names = {value for row in found["colleague"] for value in row if isinstance(value, str)}
    assert "Amsel" in names
    assert acknowledged & {"Meise", "Star"} <= names
    assert len(found["consultation"]) == len(found["consultation_text"]) <= 1
    assert not ("undo" in acknowledged and found["consultation"])
