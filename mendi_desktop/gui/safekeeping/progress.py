# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far work on the whole vault is: said in words once it takes a moment, and the places where it can be stopped."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.task import Cancelled, Task

T = TypeVar("T")

PATIENCE_S: Final = 0.4
"""Work that is done sooner is not worth a word."""


def steps(task: "Task[T]", words: str, beginnings: int = 0) -> Callable[[int, int], None]:
    """For what counts steps: stops where ``task`` is stopped, and tells the window of every hundredth.

    A copy begins again whenever somebody writes, and in the end keeps writers out to come to its own end. With
    ``beginnings`` it stops instead after so many: nobody asked for it, and a better moment will come.
    """
    began, told, reached, again = time.monotonic(), -1, 0, 0

    def on_step(done: int, total: int) -> None:
        nonlocal told, reached, again
        task.check()
        again += done < reached
        reached = done
        if beginnings and again >= beginnings:
            raise Cancelled
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
