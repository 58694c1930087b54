# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages remember from one opening of a vault to the next: order, width and choice of a list."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from mendi_desktop.core.changes import ChangeSet, Op
from mendi_desktop.features.desk.rules import without

Write = Callable[[dict[str, object]], object]


class Memory:
    """JSON values by name. They are written by :meth:`keep`, when the window is left or locked, not at every click.

    ``values``: what was remembered so far; ``write`` takes names and values that are to be kept, None to forget one.
    """

    def __init__(self, values: Mapping[str, Any] | None = None, write: Write | None = None) -> None:
        self._values, self._write = dict(values or {}), write
        self._changed: set[str] = set()
        self._gone: set[str] = set()

    def get(self, name: str, default: Any = None) -> Any:
        """What is remembered under ``name``; it may be of another version and of any shape."""
        return self._values.get(name, default)

    def put(self, name: str, value: object) -> None:
        """Remember ``value``; what is in it already is not written again."""
        if self._values.get(name) != value:
            self._values[name] = value
            self._changed.add(name)

    def follow(self, changes: ChangeSet) -> None:
        """Forget entries that were taken away, also where pages put them down once more."""
        self._gone |= {str(change.id) for change in changes.changes if change.op is Op.REMOVED}
        self._gone -= {str(change.id) for change in changes.changes if change.op is Op.ADDED}

    def keep(self) -> None:
        """Write what has changed."""
        if self._changed and self._write:
            self._write({name: without(self._gone, self._values[name]) for name in sorted(self._changed)})
        self._changed.clear()


def as_entry(value: object) -> UUID | None:
    """An id out of what was remembered, None for whatever is none."""
    try:
        return UUID(value) if isinstance(value, str) else None
    except ValueError:
        return None


class ListMemory:
    """What one list remembers: the entry that was chosen, its order, its width (before scaling)."""

    def __init__(self, memory: Memory, name: str) -> None:
        self._memory, self._name = memory, f"list:{name}"

    @property
    def chosen(self) -> UUID | None:
        """The entry chosen last; None for whatever stands first."""
        return as_entry(self._kept().get("chosen"))

    def choose(self, entry: UUID | None, *, first: bool) -> None:
        """``entry`` is chosen now. Whoever stays on the ``first`` one finds the first again, whatever it is then."""
        self._put("chosen", None if first or entry is None else str(entry))

    @property
    def order(self) -> str:
        """A code of the list's orders, perhaps of another version; "" where none was chosen."""
        kept = self._kept().get("order")
        return kept if isinstance(kept, str) else ""

    @order.setter
    def order(self, code: str) -> None:
        self._put("order", code)

    @property
    def width(self) -> int | None:
        """In pixels at 100 %; None where nobody has moved its edge."""
        kept = self._kept().get("width")
        return kept if isinstance(kept, int) and kept > 0 else None

    @width.setter
    def width(self, pixels: int | None) -> None:
        self._put("width", pixels)

    def _kept(self) -> Mapping[str, Any]:
        kept = self._memory.get(self._name)
        return kept if isinstance(kept, dict) else {}

    def _put(self, what: str, value: object) -> None:
        self._memory.put(self._name, {name: each for name, each in {**self._kept(), what: value}.items() if each})
