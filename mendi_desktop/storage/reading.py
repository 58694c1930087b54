# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What whoever only reads needs of an open vault, or of a rehearsal that has no file."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy.orm import Session

from mendi_desktop.core.clock import Clock

P = ParamSpec("P")
T = TypeVar("T")


class Reading(Protocol):
    """A :class:`mendi_desktop.vault.opened.Vault` or its :class:`mendi_desktop.storage.unit.Unit`."""

    @property
    def clock(self) -> Clock: ...

    def read(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query in a transaction of its own."""
        ...

    def recall(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """As :meth:`read`; the same question is read once until a table that it reads is written."""
        ...
