# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way through the handbook: where one was, to go back and forward."""

from typing import TypeAlias

Where: TypeAlias = tuple[str, str]
"""File and anchor."""


class Way:
    """A new place forgets what lay ahead, as in every browser."""

    def __init__(self) -> None:
        self._places: list[Where] = []
        self._at = -1

    def go(self, place: Where) -> None:
        """One goes to ``place``; staying is no step."""
        if self._at >= 0 and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place]
        self._at += 1

    @property
    def may_go_back(self) -> bool:
        return self._at > 0

    @property
    def may_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def back(self) -> Where | None:
        """The place before, which one is at from now on; None at the beginning."""
        if not self.may_go_back:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Where | None:
        """The place after; None at the end."""
        if not self.may_go_forward:
            return None
        self._at += 1
        return self._places[self._at]
