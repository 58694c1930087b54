# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a verb may ask of the program that runs it (fulfilled by ``app/context.py``)."""

from typing import TYPE_CHECKING, Protocol

from mendi_desktop.core.clock import Clock
from mendi_desktop.core.folders import Folders

if TYPE_CHECKING:
    from collections.abc import Callable

    from mendi_desktop.features.area import Area


class Context(Protocol):
    """Clock, folders of the program, and the subject areas (slow to load, so behind a call)."""

    @property
    def clock(self) -> Clock: ...

    @property
    def folders(self) -> Folders: ...

    @property
    def areas(self) -> "Callable[[], tuple[Area, ...]]": ...
