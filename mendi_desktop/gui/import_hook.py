# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""PySide reads the source of every module that is imported, to see whether it wants Qt's names spelled another way.

Whoever writes ``from __feature__ import snake_case`` gets them; nobody here does. Reading 900 files costs a tenth of a
second while the program loads, and Python keeps their 13 MB of text. Measured with PySide6 6.12.0, in whose
``shibokensupport/feature.py`` the question is ``_mod_uses_pyside``.
"""

import sys
from typing import Final

import PySide6.QtCore  # noqa: F401 - brings the hook along

_HOOK: Final = "shibokensupport.feature"
_QUESTION: Final = "_mod_uses_pyside"


def read_no_source() -> None:
    """Let PySide take every module imported from now on for one that asks for nothing, unread.

    Where a newer version asks in another way, everything works, and slower.
    """
    hook = sys.modules.get(_HOOK)
    if hasattr(hook, _QUESTION):
        setattr(hook, _QUESTION, lambda _module: False)
