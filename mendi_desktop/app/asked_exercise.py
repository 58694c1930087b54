# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What ``--demo`` asks for: a scenario of the program by its name, or a trainer's own one in a file.

Read before the first window is painted: nothing slow is imported here.
"""

from pathlib import Path
from typing import Final

from mendi_desktop.vault.demo_mark import SCENARIO_SUFFIX

SCENARIO: Final = "metall"
"""What an exercise shows unless something else was asked for."""


def is_scenario(path: Path) -> bool:
    """Whether a file is called like an own scenario."""
    return path.name.lower().endswith(SCENARIO_SUFFIX)


def scenario_file(told: str) -> Path | None:
    """The file that was asked for; None for a scenario of the program."""
    path = Path(told)
    return path if told and (is_scenario(path) or len(path.parts) > 1 or path.is_file()) else None


def exercise_sign(runtime: Path, told: str) -> Path:
    """What stands for an exercise among the signs of open windows: two of the same scenario are one window."""
    return scenario_file(told) or runtime / f"uebung-{told or SCENARIO}"
