# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""When Python looks for what holds on to itself in circles: not while the program loads, and never among its modules.

A look through all of SQLAlchemy and the areas stopped the window for more than a tenth of a second.
"""

import gc

_held_off: set[str] = set()
"""What is still to be kept for good: what is loaded, what the rehearsal makes. Empty where nobody held off."""


def hold_off() -> None:
    """Let go of nothing until :func:`begin`; called first thing in the process."""
    gc.disable()
    _held_off.update(("loaded", "rehearsed"))


def begin() -> None:
    """All that is loaded by now stays and is not looked at again. Nothing happens unless it was held off."""
    if "loaded" in _held_off:
        _held_off.discard("loaded")
        gc.freeze()
        gc.enable()


def keep() -> None:
    """What the rehearsal made stays as well; once, and only where it was held off. No vault may be open."""
    if "rehearsed" in _held_off:
        _held_off.discard("rehearsed")
        gc.freeze()
