# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the methods of our widgets alive while an error is on its way, when PySide6 6.12 lets go of them.

An error in a method that Qt calls (``sizeHint``, ``paintEvent``) waits until Python is reached again. Whatever other
method Qt looks up for the first time meanwhile loses a reference that PySide never took (``Sbk_GetPyOverride``: what
``BindingManager::getOverride`` returned is borrowed). The only one there is belongs to the class: the method is gone,
and the next look at it ends the process, where there should be a crash dialog and a vault that is closed in order.
"""

from typing import Any

import shiboken6

from mendi_desktop.core.immortals import spare

_ROOT = shiboken6.Shiboken.Object
"""What everything of Qt descends from: widgets, models, faces for screen readers."""


def hold_overrides() -> None:
    """Let each class made on one of Qt's from now on keep its methods, whatever goes wrong in them."""
    _ROOT.__init_subclass__ = classmethod(_hold)  # type: ignore[method-assign, assignment]


def _hold(made: type, /, **given: Any) -> None:
    super(_ROOT, made).__init_subclass__(**given)  # type: ignore[misc]
    for method in vars(made).values():
        if callable(method):
            spare(method)
