# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody who cannot see the screen: finds things by role and name, hears what is announced, presses keys."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from tests.support.reader.node import Node
from tests.support.reader.room import Room
from tests.support.reader.wire import GoneError, Wire, member_of, sender_of

_REGISTRY = "org.a11y.atspi.Registry"
_EVENTS = "org.a11y.atspi.Event.Object"
_SYM, _LOCK, _UNLOCK = 3, 5, 6  # AtspiKeySynthType of at-spi2-core
_SHIFT, _CONTROL = 1, 4  # X11 modifier masks
KEYS = {
    "Eingabe": 0xFF0D,
    "Tab": 0xFF09,
    "Esc": 0xFF1B,
    "Pos1": 0xFF50,
    "Hoch": 0xFF52,
    "Runter": 0xFF54,
    "F1": 0xFFBE,
    "F4": 0xFFC1,
    "F9": 0xFFC6,
    "Leertaste": 0x20,
}
"""X11 keysyms of keys that write nothing."""
T = TypeVar("T")


@dataclass
class Reader:
    """``patience``: seconds that anything may take on a machine that does other things, too."""

    room: Room
    patience: float = 30
    announced: list[tuple[str, bool]] = field(default_factory=list)
    """What was read out by itself, and whether it interrupted."""
    focused: Node | None = None

    def __post_init__(self) -> None:
        session = Wire(self.room.bus.address)
        address = session.ask(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")[0]
        session.end()
        self._wire = Wire(str(address))
        for event in ("object:announcement", "object:state-changed:focused"):
            registry = (_REGISTRY, "/org/a11y/atspi/registry")
            self._wire.ask(registry, _REGISTRY, "RegisterEvent", "sass", event, [], "")
        self._wire.listen(_EVENTS)
        self.program = self.until(lambda: next(iter(self.programs()), None), "a program that can be read")

    def end(self) -> None:
        self._wire.end()

    def programs(self) -> list[Node]:
        """All programs in the room that can be read, in the order in which they came."""
        return list(Node(self._wire, (_REGISTRY, "/org/a11y/atspi/accessible/root")).children)

    def turn_to(self, number: int) -> None:
        """Read another program from now on, as soon as there are so many."""
        self.program = self.until(lambda: dict(enumerate(self.programs())).get(number), f"program number {number}")

    # -- waiting and hearing --------------------------------------------------------------------------

    def until(self, look: Callable[[], T | None], what: str) -> T:
        """Look until there is something; every event, and else every tenth of a second, is a reason to look again."""
        end = time.monotonic() + self.patience
        while True:
            with suppress(GoneError):
                if found := look():
                    return found
            if time.monotonic() > end:
                shown = [repr(thing) for thing in self.everything() if thing.name][:120]
                raise AssertionError(f"waited in vain for {what}; announced: {self.announced[-3:]}; there is {shown}")
            self.hear(0.1)

    def hear(self, wait: float = 0) -> None:
        """Take in what the program said meanwhile."""
        message = self._wire.heard(wait)
        while message is not None:
            kind, first, _second, said = message.body[:4]
            if member_of(message) == "Announcement":
                self.announced.append((str(said[1]), first == 2))
            elif member_of(message) == "StateChanged" and kind == "focused" and first:
                self.focused = Node(self._wire, sender_of(message))
            message = self._wire.heard(0)

    def wait_to_hear(self, words: str) -> str:
        """The next announcement with these words in it; what was announced before is forgotten."""

        def said() -> str | None:
            at = next((at for at, (sentence, _) in enumerate(self.announced) if words in sentence), None)
            if at is None:
                return None
            found = self.announced[at][0]
            del self.announced[: at + 1]
            return found

        return self.until(said, f"„{words}“ to be announced")

    # -- finding --------------------------------------------------------------------------------------

    def everything(self, within: Node | None = None) -> Iterator[Node]:
        yield from (within or self.program).below()

    def find(self, role: str, name: str, within: Node | None = None) -> Node:
        """The thing of this role and name, as soon as it shows. A name may end in "…" for "and so on"."""

        def fits(node: Node) -> bool:
            said = node.name
            return said.startswith(name[:-1]) if name.endswith("…") and said != name else said == name

        def look() -> Node | None:
            return next((node for node in self.everything(within) if node.role == role and fits(node)), None)

        return self.until(look, f"{role} „{name}“")

    def wait_for_focus(self, role: str, name: str) -> Node:
        """The thing of this role and name, once the keyboard is on it."""
        found = self.find(role, name)
        self.until(lambda: "focused" in found.states, f"the keyboard on {role} „{name}“")
        return found

    def press(self, name: str, within: Node | None = None) -> None:
        self.find("push button", name, within).do("Press")

    # -- keys -----------------------------------------------------------------------------------------

    def key(self, name: str, *, control: bool = False, shift: bool = False) -> None:
        """A key of :data:`KEYS` or a letter, pressed where the keyboard is."""
        mask = _CONTROL * control | _SHIFT * shift
        if mask:
            self._synthesize(mask, _LOCK)
        self._synthesize(KEYS.get(name) or ord(name), _SYM)
        if mask:
            self._synthesize(mask, _UNLOCK)

    def type(self, words: str) -> None:
        for letter in words:
            self.key(letter, shift=letter.isupper())

    def _synthesize(self, code: int, kind: int) -> None:
        where = (_REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        interface = "org.a11y.atspi.DeviceEventController"
        self._wire.ask(where, interface, "GenerateKeyboardEvent", "isu", code, "", kind)
