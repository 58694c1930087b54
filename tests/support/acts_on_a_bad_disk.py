# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens a vault and does a few acts, one after the other, whatever the disk says: run as a process of its own.

Prints a JSON line for each act: what was acknowledged, or the sentence that was said. Anything but a sentence is a
traceback, and fails whoever runs this.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.session import Vault, open_vault
from tests.support.acts import Talk, Welcome

LONG = "Ein langes Gespräch über den Berufsabschluss. " * 400


def attempt(name: str, act: Callable[[], object]) -> bool:
    try:
        act()
    except UserError as error:
        _tell({"act": name, "said": error.message})
        return False
    _tell({"act": name})
    return True


def _tell(line: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main(path: Path, raw_key: bytes) -> None:
    opened: list[Vault] = []
    attempt("open", lambda: opened.append(open_vault(path, raw_key=raw_key)))
    if not opened:
        return
    vault = opened[0]
    attempt("Meise", lambda: vault.execute(Welcome("Meise")))
    if attempt("talk", lambda: vault.execute(Talk(LONG))):
        attempt("undo", vault.unit.undo)
    attempt("Star", lambda: vault.execute(Welcome("Star")))
    attempt("close", vault.close)


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
