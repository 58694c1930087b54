# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One entry to choose: what is stored and what is shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """``code`` is stored, ``label`` is shown (translated already), ``group`` is the heading it stands under.

    ``often``: of several that begin with what is typed, the keyboard stands on this one first.
    """

    code: str
    label: str
    group: str = ""
    often: bool = False
