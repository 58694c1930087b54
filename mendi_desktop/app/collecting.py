# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""When Python looks for what holds on to itself in circles: not while the program loads, and never among its modules.

A look through all of SQLAlchemy and the areas stopped the window for more than a tenth of a second.
"""

import gc


def hold_off() -> None:
    """Let go of nothing until :func:`begin`; called first thing in the process."""
    gc.disable()


def begin() -> None:
    """All that is loaded by now stays and is not looked at again. Nothing happens unless it was held off."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
