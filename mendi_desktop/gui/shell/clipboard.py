# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes back what was copied out of the vault. What somebody copied elsewhere is left alone."""

from typing import Final

from PySide6.QtGui import QClipboard, QGuiApplication

_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_WITHOUT_SYSTEM: Final = frozenset(("offscreen", "minimal", "vnc"))
"""Platforms of Qt whose clipboard is a part of this process, and that cannot say so."""


def forget_copied() -> None:
    """Empty clipboard and selection as far as they are still ours. A program that noted them down keeps its note."""
    board = QGuiApplication.clipboard()
    ours = {QClipboard.Mode.Clipboard: board.ownsClipboard(), QClipboard.Mode.Selection: board.ownsSelection()}
    alone = QGuiApplication.platformName() in _WITHOUT_SYSTEM
    for mode in _MODES:
        if ours[mode] or alone:
            board.clear(mode)
