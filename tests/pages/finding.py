# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds what a person sees: by the words on it or the name that is read out, never by a variable's name."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

from mendi_desktop.core.i18n import tr

W = TypeVar("W", bound=QWidget)


def seen(within: QWidget, kind: type[W]) -> list[W]:
    """All visible widgets of a kind."""
    return [widget for widget in within.findChildren(kind) if widget.isVisibleTo(within)]


def named(within: QWidget, kind: type[W], name: str) -> W:
    """The visible widget that is read out as ``name``: the German word, or what it is in the language in force."""
    name = tr(name)
    found = [widget for widget in seen(within, kind) if widget.accessibleName() == name]
    if not found:
        raise LookupError(f"no {kind.__name__} called „{name}“; there are: {_names(seen(within, kind))}")
    return found[0]


def press_button(within: QWidget, words: str) -> None:
    """Click the visible button with these words."""
    button = named(within, QAbstractButton, words)
    assert button.isEnabled(), f"„{words}“ cannot be pressed"
    button.click()


def _names(widgets: Iterable[QWidget]) -> list[str]:
    return sorted({widget.accessibleName() for widget in widgets})
