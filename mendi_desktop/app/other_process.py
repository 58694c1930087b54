# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starts this program once more, as a process of its own that outlives this one: an exercise, or the normal program."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QProcess

from mendi_desktop.core.own_program import window_command

Starter = Callable[[Sequence[str]], bool]
"""Gets what stands on the command line behind the program; whether it was started."""


def start_process(arguments: Sequence[str]) -> bool:
    """In the folder of this process, from which Python found the program."""
    program, *words = window_command()
    started, _process_id = QProcess.startDetached(program, [*words, *arguments], "")
    return bool(started)
