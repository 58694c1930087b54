# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What tells a demo vault from a real one before any key: its salt begins with a fixed prefix.

Read for the first view of the program, so nothing of cryptography is loaded for it.
"""

from pathlib import Path
from typing import Final

DEMO_PREFIX: Final = b"mendi-demo"

SCENARIO_SUFFIX: Final = ".mendi-uebung"
"""How the files of own scenarios end: invented data that a trainer hands out."""


def is_demo(salt: bytes) -> bool:
    return salt.startswith(DEMO_PREFIX)


def is_demo_file(path: Path) -> bool:
    """Whether the file at ``path`` begins like a demo vault."""
    try:
        with path.open("rb") as file:
            return is_demo(file.read(len(DEMO_PREFIX)))
    except OSError:
        return False  # said when opening is tried
