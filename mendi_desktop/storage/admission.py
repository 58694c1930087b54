# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which database files this process may open at all. Asked by the only door to them, before anything of a file is read.

Usually it is every file. A judge, once appointed, stays for the life of the process: there is no way to take it back.
"""

from collections.abc import Callable

Judge = Callable[[bytes], None]
"""Gets the salt of a file, its first 16 bytes, and raises UserError if the file may not be opened here."""

_judges: list[Judge] = []


def appoint(judge: Judge) -> None:
    """Let ``judge`` decide about every file from now on, besides those appointed before."""
    if judge not in _judges:
        _judges.append(judge)


def is_appointed(judge: Judge) -> bool:
    return judge in _judges


def require_admitted(salt: bytes) -> None:
    """Raise what a judge raises about the file with this ``salt``."""
    for judge in _judges:
        judge(salt)
