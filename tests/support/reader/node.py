# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One thing of the program as a screen reader knows it: role, name, description, states, value, and what it can do."""

from collections.abc import Iterator
from typing import Any

from tests.support.reader.wire import GoneError, Where, Wire

_A11Y = "org.a11y.atspi"
# AtspiStateType of at-spi2-core; the numbers are the protocol's
STATES = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "expandable": 9,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "selectable": 22,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
    "required": 33,
    "invalid": 36,
    "checkable": 41,
    "read-only": 43,
}
_LABELLED_BY = 2
# AtspiRole of at-spi2-core, as far as the program has them; screen readers go by the number, not by its name
ROLES = {
    7: "check box",
    11: "combo box",
    16: "dialog",
    20: "filler",
    23: "frame",
    27: "image",
    29: "label",
    31: "list",
    32: "list item",
    39: "panel",
    40: "password text",
    43: "push button",
    44: "radio button",
    54: "status bar",
    55: "table",
    56: "table cell",
    61: "text",
    62: "toggle button",
    83: "heading",
    101: "notification",
}


class Node:
    """Asked anew each time: nothing is remembered that could have changed."""

    def __init__(self, wire: Wire, where: Where) -> None:
        self._wire, self.where = wire, where

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self.where == other.where

    def __hash__(self) -> int:
        return hash(self.where)

    def __repr__(self) -> str:
        try:
            return f"{self.role} „{self.name}“"
        except GoneError:
            return f"something that is gone ({self.where[1]})"

    # -- what it is -----------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        return str(self._wire.value(self.where, f"{_A11Y}.Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._wire.value(self.where, f"{_A11Y}.Accessible", "Description"))

    @property
    def role(self) -> str:
        number = int(self._ask("Accessible", "GetRole")[0])
        return ROLES.get(number) or str(self._ask("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        low, high = self._ask("Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(name for name, bit in STATES.items() if bits >> bit & 1)

    @property
    def labels(self) -> "list[Node]":
        """What it is labelled by."""
        relations = dict(self._ask("Accessible", "GetRelationSet")[0])
        return [Node(self._wire, target) for target in relations.get(_LABELLED_BY, [])]

    @property
    def text(self) -> str:
        """What is written in it."""
        return str(self._ask("Text", "GetText", "ii", 0, -1)[0])

    # -- where it is ----------------------------------------------------------------------------------

    @property
    def parent(self) -> "Node":
        return Node(self._wire, self._wire.value(self.where, f"{_A11Y}.Accessible", "Parent"))

    @property
    def children(self) -> "list[Node]":
        return [Node(self._wire, where) for where in self._ask("Accessible", "GetChildren")[0]]

    def child(self, index: int) -> "Node":
        return Node(self._wire, self._ask("Accessible", "GetChildAtIndex", "i", index)[0])

    def below(self) -> "Iterator[Node]":
        """Everything in it that shows, in reading order, itself first."""
        yield self
        try:
            inner = self.children
        except GoneError:
            return
        for child in inner:
            with_states = _shows(child)
            if with_states:
                yield from child.below()

    # -- what can be done with it ---------------------------------------------------------------------

    @property
    def actions(self) -> list[str]:
        return [str(action[0]) for action in self._ask("Action", "GetActions")[0]]

    def do(self, action: str) -> None:
        """Do one of its acts, by name."""
        at = self.actions.index(action)
        assert self._ask("Action", "DoAction", "i", at)[0], f"{self} refuses {action}"

    def focus(self) -> None:
        self._ask("Component", "GrabFocus")

    def write(self, text: str) -> None:
        """Put words in place of those that stand there."""
        self._ask("EditableText", "SetTextContents", "s", text)

    def choose(self, child: int) -> None:
        """Select one of its children."""
        self._ask("Selection", "SelectChild", "i", child)

    def _ask(self, interface: str, method: str, signature: str = "", *values: Any) -> tuple[Any, ...]:
        return self._wire.ask(self.where, f"{_A11Y}.{interface}", method, signature, *values)


def _shows(node: Node) -> bool:
    try:
        return "showing" in node.states
    except GoneError:
        return False
