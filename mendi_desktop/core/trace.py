# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells where an error came from without telling what it was about: no messages, no values, no paths of the user."""

from pathlib import Path
from traceback import walk_tb

_PACKAGE = Path(__file__).resolve().parent.parent


def places(error: BaseException) -> list[str]:
    """One line per error of the chain (its type) and per call: our own file, line and function, or "elsewhere".

    Messages are left out on purpose: a database error quotes the row it failed on.
    """
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        for frame, line in walk_tb(current.__traceback__):
            place = _place(frame.f_code.co_filename, line, frame.f_code.co_qualname)
            if place != lines[-1]:
                lines.append(place)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return lines


def _place(file: str, line: int, function: str) -> str:
    path = Path(file)
    if not path.is_relative_to(_PACKAGE):
        return "  elsewhere"
    return f"  {path.relative_to(_PACKAGE.parent).as_posix()}:{line} {function}"
