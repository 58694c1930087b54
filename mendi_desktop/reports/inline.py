# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Walks a text that may hold emphasis and links."""

from mendi_desktop.reports.document import Inline, Text


def inlines(text: Text) -> tuple[Inline, ...]:
    """The parts of a text; a plain string is one part."""
    return (text,) if isinstance(text, str) else text


def words(text: Text) -> str:
    """The text without emphasis and links."""
    return "".join(part if isinstance(part, str) else part.text for part in inlines(text))
