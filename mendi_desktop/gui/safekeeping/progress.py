# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far work on the whole vault is: said in words once it takes a moment, and the places where it can be stopped."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.tasks import Task

T = TypeVar("T")

PATIENCE_S: Final = 0.4
"""Work that is done sooner is not worth a word."""


def steps(task: "Task[T]", words: str) -> Callable[[int, int], None]:
    """For what counts steps: stops where ``task`` is stopped, and tells the window of every hundredth."""
    began, told = time.monotonic(), -1

    def on_step(done: int, total: int) -> None:
        nonlocal told
        task.check()
        hundredth = _hundredth(done, total)
        if hundredth != told and time.monotonic() - began > PATIENCE_S:
            told = hundredth
            task.progress(done, total, words)

    return on_step


def said_progress(done: int, total: int, words: str) -> str:
    """ "Wird gesichert, 40 %"."""
    return tr("{what}, {n} %", what=words, n=_hundredth(done, total))


def _hundredth(done: int, total: int) -> int:
    return 100 * done // max(total, 1)
