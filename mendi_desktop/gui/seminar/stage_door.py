# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the seminar mode offers to its page and menu: chapters, the way back to the start, own scenarios."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import SignalInstance

from mendi_desktop.features.seminar.chapters import Chapter


class StageDoor(Protocol):
    """There is one in a practice process, and none elsewhere.

    A reset, a jump and an opened scenario make the whole workbench anew: whoever holds one of its pages is gone
    afterwards. What was in sight before can be brought back once with ``take_back``.
    """

    @property
    def chapters(self) -> Sequence[Chapter]:
        """All that can be jumped to; somebody's own scenario comes first while it is open."""

    @property
    def chapter(self) -> str:
        """The id of the chapter in force."""

    @property
    def began(self) -> datetime:
        """When the chapter in force was begun (UTC): what was made since then was made by the people here."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted with the id of the chapter after every reset, jump, taking back, and opening of a scenario."""

    @property
    def can_take_back(self) -> bool:
        """Whether there is something to bring back."""

    def reset(self) -> None:
        """Back to the start of the chapter in force, in under two seconds and without a question."""

    def take_back(self) -> None:
        """Bring back what the last reset or jump has put away; nothing happens if there is nothing."""

    def jump(self, chapter_id: str) -> None:
        """Begin a chapter, a moment later if its state has to be made first; KeyError for an unknown id."""

    def ask_save(self) -> None:
        """Ask for a file and save the present state there as an own scenario."""

    def ask_open(self) -> None:
        """Ask for an own scenario and open it, its days moved to the present."""
