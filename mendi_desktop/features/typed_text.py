# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cleans what was typed or pasted before it is kept: no control characters, no halves of characters."""

import unicodedata

_KEPT = "\n\t"


def clean_text(text: str) -> str:
    """Text of several lines, without blanks around it. Unusable characters (controls, lone surrogates) are left out."""
    if text.isprintable():  # most text is, and it is left as it stands
        return text.strip()
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in plain if c in _KEPT or unicodedata.category(c) not in ("Cc", "Cs")).strip()


def clean_line(text: str | None) -> str | None:
    """Text of one line; None when nothing is left of it."""
    return " ".join(clean_text(text or "").split()) or None
