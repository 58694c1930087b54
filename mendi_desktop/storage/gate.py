# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lets many threads use a file side by side, and one at a time have it for itself."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """A task that wants to be alone waits until the others have left, and keeps newcomers waiting meanwhile."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Be inside together with others."""
        with self._changed:
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be inside alone. Never call it from inside :meth:`shared`: it would wait for itself."""
        with self._changed:
            self._changed.wait_for(lambda: self._inside == 0)
            yield
